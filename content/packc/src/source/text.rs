//! The sections of a unit that hold words and pictures.

use super::value::Many;
use serde::Deserialize;
use std::collections::BTreeMap;

/// Names of the sections, taken out of the file before its head is read.
pub(crate) const SECTIONS: &[&str] = &[
    "cast", "lines", "labels", "words", "fast", "feminine", "spoken", "sense", "shows", "lsf",
    "pictures", "print",
];

/// Texts by key.
pub type Keyed = BTreeMap<String, String>;

/// Words and pictures of a unit.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Texts {
    /// Who speaks.
    pub cast: BTreeMap<String, CastSource>,
    /// Speaker → key → line.
    pub lines: BTreeMap<String, Keyed>,
    /// Written in the world; read by the guide.
    pub labels: Keyed,
    /// Nouns with their article.
    pub words: Keyed,
    /// As really said.
    pub fast: Keyed,
    /// For a woman learner.
    pub feminine: Keyed,
    /// How to say it when spelling misleads the machine: line, or `line.fast`, `line.feminine`.
    pub spoken: Keyed,
    /// To translators.
    pub sense: Keyed,
    /// Line → picture.
    pub shows: Keyed,
    /// Line → clip in French sign language.
    pub lsf: Keyed,
    /// Pictures.
    pub pictures: BTreeMap<String, PictureSource>,
    /// What goes on paper.
    pub print: Option<Print>,
}

/// Somebody who speaks.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CastSource {
    /// What they are here.
    pub is: String,
    /// Voices of `voices.toml`.
    pub voice: Many,
    /// `tu` or `vous`: how they address me.
    #[serde(default)]
    pub says: String,
    /// `tu` or `vous`: how I address them.
    #[serde(default)]
    pub hears: String,
    /// For the illustrator.
    #[serde(default)]
    pub look: String,
}

/// A picture, by the place it comes from.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct PictureSource {
    /// A rendered scene or thing, under `media/`.
    pub render: Option<String>,
    /// A whole turn, under `media/`.
    pub panorama: Option<String>,
    /// Official code of a sign.
    pub sign: Option<String>,
    /// A simple drawing.
    pub icon: Option<String>,
    /// A photograph of the pack's own `media/`.
    pub photo: Option<String>,
    /// What changes between two pictures of one render.
    pub with: String,
    /// For screen readers.
    pub alt: String,
    /// For the illustrator.
    pub shows: String,
    /// Named regions.
    pub spots: Vec<String>,
}

/// What goes on paper.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Print {
    /// Lines of the folding card.
    pub pocket: Vec<String>,
    /// Steps of the A4 sheet.
    pub sheet: Vec<String>,
}
