## The clock of the phone is wrong.

clock-is-wrong = The phone’s clock is not right. Set the time, then come back.
clock-answers-kept = Your answers are kept.
clock-set = Set the time
