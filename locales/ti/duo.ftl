## Two people, each with half: one phone passed over, two phones, or alone.

duo-who = ክልተ ዲኹም?
duo-one-phone = ሓደ ተሌፎን ንክልተ
duo-two-phones = ክልተ ተሌፎን
duo-side = ትነግሩ ዲኹም ወይስ ትደልዩ?
duo-i-tell = ኣነ እነግር
duo-i-find = ኣነ እደሊ
duo-give-phone = ነቲ ተሌፎን ናብቲ ካልእ ሰብ ሃብዎ።
duo-have-phone = ተሌፎን ኣብ ኢደይ ኣሎ
duo-code = ኮድ ንቲ ካልእ ተሌፎን፦
duo-type-code = ኮድ ናይቲ ካልእ ተሌፎን ጸሓፉ።
