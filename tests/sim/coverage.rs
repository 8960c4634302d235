//! What fired, and how often: a fault that never fires proves nothing (sync.md §15).

use std::collections::BTreeMap;

macro_rules! counted {
    ($($(#[$doc:meta])* $name:ident = $words:literal),* $(,)?) => {
        /// A fault, or a branch that only faults reach.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub(crate) enum Rare { $($(#[$doc])* $name),* }

        impl Rare {
            /// Every one: each must fire.
            pub(crate) const ALL: &[Self] = &[$(Self::$name),*];

            pub(crate) const fn words(self) -> &'static str {
                match self { $(Self::$name => $words),* }
            }
        }
    };
}

counted! {
    RequestDropped = "request dropped",
    AnswerDropped = "answer lost after commit",
    RequestDoubled = "request delivered twice",
    RequestLate = "request delivered after its phone gave up",
    AnswerLate = "answer delivered late",
    RequestCut = "request truncated",
    AnswerCut = "answer truncated",
    Portal = "captive portal",
    GroupCommit = "two requests in one commit",
    ServerCrashBefore = "server crash before commit",
    ServerCrashAfter = "server crash after commit",
    StatementFails = "a statement of the server fails",
    ServerFull = "server disk full",
    ServerRestored = "server restored, epoch redrawn",
    ServerCopiedBack = "server copied back, epoch kept",
    PhoneCrashBefore = "phone crash before commit",
    PhoneCrashAfter = "phone crash after commit",
    PhoneKilled = "phone killed in a sync",
    PhoneFull = "phone disk full, append refused",
    WallJump = "wall clock jumps years",
    Reboot = "phone reboots",
    BootReset = "boot clock begins again",
    Suspend = "phone sleeps for days",
    PhoneRestored = "phone restored from an older copy",
    PhoneCloned = "cloned phone runs in parallel",
    ProcessCloned = "cloned process draws the same epoch",
    UnknownKind = "row of an unknown kind",
    BadRow = "row with a field out of its range",
    Revoked = "token revoked",
    Renewed = "enrolled again after a revocation",
    TwoOrganisations = "one phone in two organisations",
    Carried = "a log carried to a second organisation",
    Given = "a pack given to a group",
    ForkRebased = "fork rebased",
    EpochDrawn = "server found out that it went back",
    CannotTell = "server copied back, and nobody misses a row",
    OverlapTrimmed = "overlap trimmed",
    BetterAnchor = "better anchor",
    AnchorNotExact = "anchor near, claimed or clamped",
    QuarantinedNote = "row set apart, and told",
    CloneNote = "clone told",
    TableChanged = "table of subscriptions changed",
    ForeignRowsSent = "another device's rows sent after a restore",
    BehindCursor = "an own row pulled back by a restored phone",
}

/// How often each fired.
#[derive(Clone, Debug, Default)]
pub(crate) struct Coverage(BTreeMap<Rare, u64>);

impl Coverage {
    pub(crate) fn fired(&mut self, what: Rare) {
        *self.0.entry(what).or_default() += 1;
    }

    pub(crate) fn of(&self, what: Rare) -> u64 {
        self.0.get(&what).copied().unwrap_or_default()
    }

    pub(crate) fn add(&mut self, other: &Self) {
        for (what, times) in &other.0 {
            *self.0.entry(*what).or_default() += times;
        }
    }

    /// Those that fired less than so often.
    pub(crate) fn below(&self, least: u64) -> Vec<Rare> {
        Rare::ALL.iter().copied().filter(|what| self.of(*what) < least).collect()
    }
}
