//! The voice studio, as shown.

use super::Said;
use crate::ports::Given;
use crate::sound::Level;
use crate::studio::Kept;
use content_pack::{BlobHash, Clip, Lang, UnitId};
use std::collections::BTreeMap;

/// What the voice studio shows. Empty until somebody enters it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StudioView {
    /// Languages somebody lent a voice in on this phone.
    pub tongues: Vec<TongueView>,
    /// The one in hand.
    pub open: Option<TongueOpen>,
}

/// A language of help that is spoken only, by its recorded name: of a pack, or begun on this phone.
#[derive(Clone, Debug, PartialEq)]
pub struct SpokenView {
    /// Its code.
    pub code: Lang,
    /// Its name.
    pub name: Clip,
}

/// A language with something of it on this phone.
#[derive(Clone, Debug, PartialEq)]
pub struct TongueView {
    /// Its code.
    pub code: Lang,
    /// Its recorded name, when the app does not know it.
    pub name: Option<BlobHash>,
    /// Phrases said.
    pub takes: usize,
}

/// The language in hand.
#[derive(Clone, Debug, PartialEq)]
pub struct TongueOpen {
    /// Its code.
    pub code: Lang,
    /// Its recorded name, when the app does not know it.
    pub name: Option<BlobHash>,
    /// Somebody agreed, by voice.
    pub agreed: bool,
    /// Phrases said in all.
    pub takes: usize,
    /// Phrases said of each unit.
    pub counts: BTreeMap<UnitId, usize>,
    /// The unit in hand.
    pub unit: Option<StudioUnit>,
    /// What came of the last recording.
    pub heard: Option<Heard>,
    /// The file is put together, and may be given.
    pub ready: bool,
    /// What became of it.
    pub given: Option<Given>,
}

/// What came of a recording.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Heard {
    /// Nobody spoke, or too far away: nothing was kept, and what was there before stays.
    Nothing,
    /// It is kept; how loud it came in.
    Kept(Kept, Level),
}

/// A unit to be said.
#[derive(Clone, Debug, PartialEq)]
pub struct StudioUnit {
    /// Its id.
    pub unit: UnitId,
    /// Its phrases: what memory schedules first, then what is said, written, named.
    pub lines: Vec<StudioLine>,
}

/// A phrase to be said.
#[derive(Clone, Debug, PartialEq)]
pub struct StudioLine {
    /// The French, its meaning in the language of help, its picture.
    pub said: Said,
    /// How the language in hand writes it; none where it is spoken only, or its pack is not here.
    pub words: Option<String>,
    /// The take, while the French has not changed since.
    pub take: Option<StudioTake>,
}

/// A take.
#[derive(Clone, Debug, PartialEq)]
pub struct StudioTake {
    /// Its file.
    pub hash: BlobHash,
    /// Its shape.
    pub shape: Vec<u8>,
}
