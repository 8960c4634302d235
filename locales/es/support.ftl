## Support that fades: help on demand, the learner's own dial, why an answer was missed.

# The big button that brings the picture of what is heard.
support-see-picture = Ver la imagen
# Under the dial of noise: what one hears behind the voice.
support-noise-fan = Ruido: un ventilador
support-noise-engine = Ruido: un motor
support-noise-radio = Ruido: una radio
support-noise-voices = Ruido: voces
# In Aide, the learner's own dial. It acts on the next question.
support-easier = Más fácil
support-planned = Como estaba previsto
support-harder = Más difícil
# After a miss on a road or safety question: why, in one touch. No blame.
support-what-was-hard = ¿Qué era difícil?
support-words-hard = No entendí las palabras
support-rule-new = No conocía la regla
support-too-quick = Toqué demasiado rápido
# Why home offers it: somebody who wants to go on today.
support-one-more = Otra escena más
# Why home offers something harder: the first answers were right.
support-further = Usted ya entiende. Avanzamos.
# Why home offers the words of the code: the words of a question were not understood.
support-because-words = Porque las palabras de la pregunta eran difíciles
# Why home offers questions of the same theme: the rule was not known.
support-because-rule = Porque la regla era nueva
