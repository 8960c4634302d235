## Needs, set by trying: sound, one hand, calm. Each says what it does, never for whom.

needs-example = Koofiyaddaada xidho.
needs-hand = Hal gacan
needs-calm = Dhaqdhaqaaq yar
needs-voice = Codka aniga
needs-sound = Dhawaaqa
needs-do-you-hear = Ma maqlaysaa?
needs-i-hear = Waan maqlayaa
needs-louder = Ka dheer
needs-side-button = Riix badhanka dhinaca.
needs-no-sound-how = Dhawaaq la’aan: wax walba waa la qoraa, way biligleeyaan oo gariiraan.
