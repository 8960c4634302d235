## Needs, set by trying: sound, one hand, calm. Each says what it does, never for whom.

needs-example = خپله خولۍ پر سر کړه.
needs-hand = یو لاس
needs-calm = لږ حرکت
needs-voice = زما لپاره غږ
needs-sound = غږ
needs-do-you-hear = اورئ یې؟
needs-i-hear = اورم یې
needs-louder = لوړ
needs-side-button = د څنګ تڼۍ کېکاږئ.
needs-no-sound-how = بې غږه: هر څه لیکل کېږي، ځلېږي او لړزېږي.
