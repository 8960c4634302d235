## After an answer. Never a red cross, never a school word: a miss names what was chosen,
## shows what was meant, and offers another try.

feedback-yes = Sim, é isso.
# A plank is laid.
feedback-one-more-plank = Mais uma tábua.
feedback-scene-done = A cena acabou. Obrigado.
feedback-try-differently = Tentamos de outra maneira
feedback-not-yet = Ainda não
# Followed by what was chosen.
feedback-you-chose = Você escolheu:
# Followed by what was asked.
feedback-here-we-asked = Aqui pedia-se:
feedback-listen-again = Ouça outra vez.
feedback-why = Porquê?
feedback-with-help = Com uma ajuda
# Asking again is always a good move.
feedback-good-to-ask = Perguntar é bom.
# Several right answers were wanted.
feedback-answer-missing = Falta uma resposta.
feedback-answer-extra = Há uma resposta a mais.
# What kind of miss: words, rule, or two things that look alike.
feedback-kind-language = É uma questão de palavras.
feedback-kind-rule = É uma questão de regra.
feedback-kind-slip = Os dois são parecidos.
