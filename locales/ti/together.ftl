## A duo on two phones: one shows a code, the other reads it. No network.

together-show = ነዚ ኮድ ንቲ ካልእ ተሌፎን ኣርእዩ።
together-read = ንቲ ካልእ ተሌፎን ኣንብብ
together-hold = ካሜራ ኣብ ቅድሚ እቲ ካልእ ተሌፎን ሓዙ።
together-other-code = እዚ ኮድ ኣይኮነን። ነቲ ካልእ ተሌፎን ርኣዩ።
together-not-here = እዚ ትርኢት ገና ኣብዚ የለን። ምስ መርበብ ይመጽእ።
together-without-camera = ብዘይ ካሜራ፡ «ኣነ እደሊ»፡ ድሕሪኡ እዞም ኣሃዛት።
together-ready = እቲ ካልእ ድሉው እዩ
together-choose = ትርኢት ንክልተ ምረጹ፡ ወይ ነቲ ካልእ ተሌፎን ኣንብቡ።
