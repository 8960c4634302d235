## Looking round, by finger or by the two arrows.

panorama-left = ንጸጋም
panorama-right = ንየማን
panorama-look-round = ስእሊ ብኣጻብዕ ኣዙሩ።
panorama-danger-here = ሓደጋ ኣብኡ ኣሎ
# The dangers already found, shown as pictures.
panorama-found = ዝተረኽበ
panorama-more = ካልእ ኣሎ ዶ?
panorama-i-saw-all = ኩሉ ርእየ
panorama-what-may-happen = እንታይ ከጋጥም ይኽእል?
panorama-what-do-you-do = እንታይ ትገብሩ?
panorama-safe-here = ኣብዚ ጽቡቕ እዩ።
panorama-one-is-left = ካልእ ሓደጋ ኣሎ።
