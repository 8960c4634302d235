## Alarm words in noise: the gesture, and the noise dial that belongs to the learner.

react-listen = ስምዑ… ድሕሪኡ ተንክፉ
react-go = ንቕድሚት እኸይድ
react-stop = ደው እብል
react-aside = ንጎድኒ እእለ
react-freeze = ኣይንቀሳቐስን
react-down = ንታሕቲ እድንን
react-noise = ጫውጫውታ
react-less-noise = ዝወሓደ ጫውጫውታ
react-more-noise = ዝበዝሐ ጫውጫውታ
# Twins of the sound.
react-vibrates = የንቀጥቅጥ
react-flashes = ብልጭ ይብል
react-take-your-time = ኣይትተሃወኹ።
