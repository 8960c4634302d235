## Support that fades: help on demand, the learner's own dial, why an answer was missed.

# The big button that brings the picture of what is heard.
support-see-picture = Ver a imagem
# Under the dial of noise: what one hears behind the voice.
support-noise-fan = Ruído: uma ventoinha
support-noise-engine = Ruído: um motor
support-noise-radio = Ruído: um rádio
support-noise-voices = Ruído: vozes
# In Aide, the learner's own dial. It acts on the next question.
support-easier = Mais fácil
support-planned = Como previsto
support-harder = Mais difícil
# After a miss on a road or safety question: why, in one touch. No blame.
support-what-was-hard = O que foi difícil?
support-words-hard = Não compreendi as palavras
support-rule-new = Não conhecia a regra
support-too-quick = Toquei depressa demais
# Why home offers it: somebody who wants to go on today.
support-one-more = Mais uma cena
# Why home offers something harder: the first answers were right.
support-further = Já compreende. Vamos avançar.
# Why home offers the words of the code: the words of a question were not understood.
support-because-words = Porque as palavras da pergunta eram difíceis
# Why home offers questions of the same theme: the rule was not known.
support-because-rule = Porque a regra era nova
