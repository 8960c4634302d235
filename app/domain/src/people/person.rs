//! One person of this phone.

use super::{Card, Secret, Tries};
use crate::id::ProfileId;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Portraits one chooses from: the voices' speakers of the first scene, `who-<name>` among the pictures of the build.
pub const PORTRAITS: [&str; 12] = [
    "aminata", "said", "olena", "jose", "fatou", "kevin", "mariam", "farid", "ines", "bruno",
    "sandrine", "yann",
];

/// Colours of a band, as tokens of the style name them.
pub const BANDS: [&str; 6] = ["yellow", "green", "blue", "violet", "pink", "brown"];

/// How a person is recognised on a shared phone: nothing that tells anything of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Face {
    portrait: u8,
    band: u8,
}

impl Face {
    /// A portrait and a colour by their place in [`PORTRAITS`] and [`BANDS`]; beyond them it begins again.
    #[must_use]
    pub const fn new(portrait: u8, band: u8) -> Self {
        Self { portrait, band }
    }

    /// The name of the picture.
    #[must_use]
    pub fn portrait(self) -> &'static str {
        PORTRAITS[usize::from(self.portrait) % PORTRAITS.len()]
    }

    /// The name of the colour.
    #[must_use]
    pub fn band(self) -> &'static str {
        BANDS[usize::from(self.band) % BANDS.len()]
    }
}

/// A person as this phone alone knows them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// Whose log is written.
    #[serde(serialize_with = "write_id", deserialize_with = "read_id")]
    pub profile: ProfileId,
    /// Earlier profiles of the same person: what was played before enrolment stays theirs (sync.md §9).
    #[serde(default, serialize_with = "write_ids", deserialize_with = "read_ids")]
    pub before: Vec<ProfileId>,
    /// Picture and colour.
    #[serde(default)]
    pub face: Face,
    /// Their first name was recorded; it is kept beside this, on this phone only.
    #[serde(default)]
    pub named: bool,
    /// Three pictures, or none: then everybody opens this place.
    #[serde(default)]
    pub secret: Option<Secret>,
    /// Their card, when one was made.
    #[serde(default)]
    pub card: Option<Card>,
    /// Wrong tries.
    #[serde(default)]
    pub tries: Tries,
    /// First name of who receives their answers, when they joined a group.
    #[serde(default)]
    pub referent: Option<String>,
    /// What they need of the screens ([`crate::needs::Needs::text`]); none before they have a word in it.
    #[serde(default)]
    pub needs: Option<String>,
    /// Their reminders ([`crate::reminders::Reminders::text`]).
    #[serde(default)]
    pub reminders: String,
}

impl Person {
    /// A person of whom nothing is known but the log.
    #[must_use]
    pub fn new(profile: ProfileId, face: Face) -> Self {
        Self {
            profile,
            before: Vec::new(),
            face,
            named: false,
            secret: None,
            card: None,
            tries: Tries::default(),
            referent: None,
            needs: None,
            reminders: String::new(),
        }
    }

    /// Whether this profile is theirs, now or before.
    #[must_use]
    pub fn has(&self, profile: ProfileId) -> bool {
        self.profile == profile || self.before.contains(&profile)
    }

    /// From now on another profile is written; the one of today stays theirs.
    #[must_use]
    pub fn adopting(self, profile: ProfileId) -> Self {
        let mut before = self.before.clone();
        before.push(self.profile);
        before.retain(|one| *one != profile);
        Self { profile, before, ..self }
    }
}

fn write_id<S: Serializer>(id: &ProfileId, to: S) -> Result<S::Ok, S::Error> {
    to.collect_str(id)
}

fn read_id<'de, D: Deserializer<'de>>(from: D) -> Result<ProfileId, D::Error> {
    String::deserialize(from)?.parse().map_err(serde::de::Error::custom)
}

fn write_ids<S: Serializer>(ids: &[ProfileId], to: S) -> Result<S::Ok, S::Error> {
    to.collect_seq(ids.iter().map(ToString::to_string))
}

fn read_ids<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<ProfileId>, D::Error> {
    let texts = Vec::<String>::deserialize(from)?;
    texts.iter().map(|text| text.parse().map_err(serde::de::Error::custom)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_person_is_kept_as_text_and_read_back() {
        let person = Person::new(ProfileId([3; 16]), Face::new(2, 5)).adopting(ProfileId([4; 16]));
        let text = serde_json::to_string(&person).unwrap();
        assert_eq!(serde_json::from_str::<Person>(&text).unwrap(), person);
        assert!(person.has(ProfileId([3; 16])) && person.has(ProfileId([4; 16])));
    }

    #[test]
    fn an_older_text_reads_too() {
        let text = format!(r#"{{"profile":"{}"}}"#, ProfileId([3; 16]));
        assert_eq!(
            serde_json::from_str::<Person>(&text).unwrap(),
            Person::new(ProfileId([3; 16]), Face::default())
        );
    }

    #[test]
    fn every_face_has_a_picture_and_a_colour() {
        assert_eq!(Face::new(200, 200).portrait(), "ines");
        assert_eq!(Face::new(0, 1).band(), "green");
    }
}
