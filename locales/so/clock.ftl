## The clock of the phone is wrong.

clock-is-wrong = Saacadda taleefanka ma saxna. Sax saacadda, dabadeed soo noqo.
clock-answers-kept = Jawaabahaagu waa kaydsan yihiin.
clock-set = Sax saacadda
