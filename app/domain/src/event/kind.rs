//! The numbers of kinds. Append only; never reuse one.

macro_rules! kinds {
    ($($(#[$doc:meta])* $name:ident = $number:literal),* $(,)?) => {
        /// Every kind planned (design.md §4). Near-miss reports are not events (sync.md §12.1).
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[repr(u16)]
        pub enum Kind { $($(#[$doc])* $name = $number),* }

        impl Kind {
            /// The kind of a number, if this version knows it.
            #[must_use]
            pub const fn of(number: u16) -> Option<Self> {
                match number { $($number => Some(Self::$name),)* _ => None }
            }
        }
    };
}

kinds! {
    /// A profile began.
    ProfileMade = 1,
    /// The language of help.
    LanguageChosen = 2,
    /// The voice of the learner's lines.
    VoiceChosen = 3,
    /// A consent was given or refused.
    ConsentAnswered = 4,
    /// A consent was taken back.
    ConsentWithdrawn = 5,
    /// The profile was erased by its owner.
    ProfileErased = 6,
    /// A scene was opened.
    SceneOpened = 16,
    /// A scene was left.
    SceneLeft = 17,
    /// A step was finished.
    StepDone = 18,
    /// A scene was finished.
    SceneDone = 19,
    /// An answer.
    Attempt = 20,
    /// An act promised.
    Promised = 21,
    /// How it went.
    Told = 22,
    /// Nothing is left to tell of a promise, or not now.
    TellingDone = 23,
    /// A duo was begun: together or alone.
    DuoBegun = 24,
    /// “Pas maintenant” to what home offers.
    SuggestionDeferred = 25,
    /// Why an answer was missed, in the learner's own word.
    MissSorted = 26,
    /// Easier, as planned, harder.
    EaseDialled = 27,
    /// How much noise is heard.
    NoiseDialled = 28,
    /// Help was asked for at a prompt.
    SupportAsked = 29,
    /// A mission began, changed.
    MissionSet = 32,
    /// A mission ended.
    MissionEnded = 33,
    /// A pause.
    Paused = 34,
    /// Back from a pause.
    Resumed = 35,
    /// “Ça va ?”
    MoodTold = 36,
    /// Help was asked.
    HelpAsked = 37,
    /// Safety instructions: understood, not yet.
    InstructionsHeard = 38,
    /// A pair was proposed.
    PairProposed = 48,
    /// A pair was accepted.
    PairAccepted = 49,
    /// A pair paused.
    PairPaused = 50,
    /// A pair ended.
    PairEnded = 51,
    /// The charter was agreed.
    CharterAgreed = 52,
    /// A pair met.
    PairMet = 53,
    /// An exercise together.
    TogetherDone = 54,
    /// A signed attestation.
    Attested = 64,
    /// A badge was asked for.
    BadgeAsked = 65,
    /// A badge was granted.
    BadgeGranted = 66,
    /// A badge was shown to somebody.
    BadgeShown = 67,
    /// A skill was declared.
    SkillDeclared = 68,
    /// A skill was observed.
    SkillObserved = 69,
    /// A skill was validated.
    SkillValidated = 70,
    /// A route was planned.
    RoutePlanned = 80,
    /// A route was tried.
    RouteTried = 81,
    /// A route was done alone.
    RouteDone = 82,
    /// A voice note was made.
    VoiceNoteMade = 83,
    /// An assignment was seen.
    AssignmentSeen = 96,
    /// A sentence kept of a game is shown to the referent.
    StrengthShown = 112,
    /// It is shown no more.
    StrengthHidden = 113,
    /// An outing was begun: with somebody, or alone.
    OutingBegun = 120,
    /// Something made on an outing was kept on the phone.
    PieceKept = 121,
    /// It was erased.
    PieceErased = 122,
    /// “Je partage”: yes, said aloud; or no.
    SharingAnswered = 123,
    /// Something was seen of the person, or not yet.
    Observed = 124,
}
