## Settings in pictures: each says what it does, never for whom.

settings-try-here = ኣብዚ ፈትኑ፦
settings-bigger = ዝዓበየ
settings-slower = ዝደንጎየ
settings-no-sound = ብዘይ ድምጺ
settings-contrast = ንጽጽር
settings-night = ለይቲ
settings-sun = ጸሓይ
settings-quiet-hours = ህዱእ ሰዓታት
settings-my-language = ቋንቋይ
settings-vibrate = ምንቅጥቃጥ
