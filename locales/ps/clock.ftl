## The clock of the phone is wrong.

clock-is-wrong = د ټیلیفون ساعت سم نه دی. ساعت سم کړئ، بیا راشئ.
clock-answers-kept = ستاسو ځوابونه ساتل شوي دي.
clock-set = د ساعت سمول
