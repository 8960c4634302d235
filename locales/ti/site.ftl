## The common footbridge: what grew, and what one sees of it. Nobody is counted, nothing is taken away.

site-title = እግሪ ድልድል
site-plank = ሓንቲ ተወሳኺት ሰሌዳ።
site-site = ቦታ ህንጻ ይዓቢ ኣሎ።
site-house = ሓንቲ ተወሳኺት ገዛ።
site-tree = ሓንቲ ተወሳኺት ኦም።
site-rail = ሰብ ምእንቲ ከይወድቕ መከላኸሊ።
site-lamp = ሓንቲ ተወሳኺት መብራህቲ።
site-person = ሓደ ሰብ ብድልድል ይሓልፍ ኣሎ።
site-fair = ዝያዳ ጽቡቕ ኮይኑ።
site-begins = ክልተ ገምገም፡ ሓደ ሩባ። ድልድል ንጅምር።
site-grows = ሰሌዳታት ኣብ ልዕሊ ሩባ ይቕጽላ ኣለዋ።
site-crosses = ድልድል ካብ ሓደ ገምገም ናብቲ ካልእ ይበጽሕ።
site-lives = ድልድል ቆይሙ ኣሎ። ሰባት ይሓልፉ ኣለዉ።
site-how = ነፍሲ ወከፍ ዝተዛዘመ ትርኢት የዕብዮ። ዝወድቕ የለን።
