## A duo on two phones: one shows a code, the other reads it. No network.

together-show = Koodhkan tus taleefanka kale.
together-read = Akhri taleefanka kale
together-hold = Kaamirada hor dhig taleefanka kale.
together-other-code = Koodhkan maaha. Fiiri taleefanka kale.
together-not-here = Muuqaalkan weli halkan ma joogo. Shabakadda ayuu la imanayaa.
together-without-camera = Kaamira la’aan: “Anaa raadinaya”, dabadeed tirooyinkan.
together-ready = Ka kale waa diyaar
together-choose = Dooro muuqaal laba qof, ama akhri taleefanka kale.
