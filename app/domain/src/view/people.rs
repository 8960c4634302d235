//! Who is on this phone: pictures, colours and voices. No progress, no language, no name in letters (domain.md §4.2).

use crate::id::ProfileId;

/// The people of this phone, and who has opened their place.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PeopleView {
    /// In the order they came.
    pub people: Vec<PersonView>,
    /// Who has opened their place; none for whoever plays without one, and while it is locked.
    pub here: Option<PersonView>,
    /// More than one person plays here: it locks by itself and can be hidden.
    pub several: bool,
    /// Nobody has opened their place: the people screen stands before everything.
    pub locked: bool,
    /// Whose three pictures are asked for.
    pub asked: Option<PersonView>,
    /// What the last try was.
    pub miss: Option<Miss>,
    /// Three new pictures are to be chosen: a trainer opened this place.
    pub renew: bool,
    /// A place is being made for somebody new.
    pub making: bool,
    /// A card just made: shown once.
    pub card: Option<CardView>,
}

/// A person, as anybody may see them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonView {
    /// Names them in orders to the desk.
    pub profile: ProfileId,
    /// The name of their picture among those of the build.
    pub portrait: &'static str,
    /// The name of their colour.
    pub band: &'static str,
    /// Their first name can be heard.
    pub named: bool,
    /// Opens with a card or three pictures; else with one touch.
    pub asks: bool,
}

/// A try that did not open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Miss {
    /// The next one has to wait a little.
    pub waits: bool,
    /// How many there were: the screen speaks again at each.
    pub count: u32,
}

/// A card just made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CardView {
    /// What its QR code holds.
    pub text: String,
    /// The eight signs to type where there is no camera.
    pub typed: String,
}

/// A pause, or the first sight after one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Rest {
    /// Neither.
    #[default]
    No,
    /// Paused: “Reprendre” and nothing else (R29).
    Paused,
    /// “Bon retour”, once: after a pause, or two weeks away.
    Back,
}
