//! The head of a pack: `pack.json`, the first file a phone reads.

use crate::{About, ItemId, Lang, Level, Line, PackId, Still, UnitId};
use serde::{Deserialize, Serialize};

/// What a unit is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum UnitKind {
    /// `unit/<id>.json` is a [`crate::Scene`].
    Scene,
    /// `unit/<id>.json` is a [`crate::Bank`].
    Bank,
    /// `unit/<id>.json` is a [`crate::Outing`].
    Outing,
    /// `unit/<id>.json` is a [`crate::Game`].
    Game,
}

/// Something memory schedules, as far as the planner needs to know it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ItemHead {
    /// `core.03/stop`.
    pub id: ItemId,
    /// Needed before “Je sais…”: somebody may be hurt without it.
    #[serde(default)]
    pub critical: bool,
    /// What a question is about, the rule or the French of the rule; none for a line of a scene.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<About>,
    /// The same, asked the other way: of a rule its words, of words their rule (S01).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub twin: Option<ItemId>,
}

impl ItemHead {
    /// A line of a scene.
    #[must_use]
    pub const fn learnt(id: ItemId, critical: bool) -> Self {
        Self { id, critical, about: None, twin: None }
    }
}

/// What the list of scenes needs to know of a unit, without opening it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UnitHead {
    /// `core.02`.
    pub id: UnitId,
    /// Scene, bank…
    pub kind: UnitKind,
    /// Its title, spoken.
    pub title: Line,
    /// Its “Je sais…”, spoken.
    pub knows: Line,
    /// The picture that stands for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cover: Option<Still>,
    /// What is recommended before.
    #[serde(default)]
    pub after: Vec<UnitId>,
    /// What memory schedules of it, in the author's order. Packs made before it was kept have none: their scenes are
    /// offered, and nothing of them comes back by itself.
    #[serde(default)]
    pub items: Vec<ItemHead>,
    /// How hard it is, oral and written; none in packs made before it was kept. No learner ever sees it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<Level>,
}

/// The head of a pack.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pack {
    /// `core`.
    pub id: PackId,
    /// As staff read it.
    pub title: String,
    /// The trade.
    pub trade: String,
    /// major·10⁶ + minor·10³ + patch (sync.md §11).
    pub version: u32,
    /// Languages it has glosses in.
    pub langs: Vec<Lang>,
    /// Licence of the content.
    pub licence: String,
    /// Who wrote it.
    pub authors: Vec<String>,
    /// Whom to call from each screen of the pack (R68).
    pub call: String,
    /// Its units, in the order offered.
    pub units: Vec<UnitHead>,
}

impl Pack {
    /// The label of the head in the manifest.
    pub const LABEL: &'static str = "pack.json";

    /// The label of a unit's file.
    #[must_use]
    pub fn unit_label(unit: &UnitId) -> String {
        format!("unit/{unit}.json")
    }

    /// The label of the recorded name of a language that is spoken only, without its ending.
    #[must_use]
    pub fn spoken_label(lang: &Lang) -> String {
        format!("voice/{lang}/name")
    }

    /// The language of such a label.
    #[must_use]
    pub fn spoken_lang(label: &str) -> Option<Lang> {
        let lang = label.strip_prefix("voice/")?.strip_suffix("/name.ogg")?;
        (!lang.contains('/')).then(|| Lang::from(lang))
    }

    /// The label of a unit's glosses in a language.
    #[must_use]
    pub fn gloss_label(unit: &UnitId, lang: &Lang) -> String {
        format!("gloss/{lang}/{unit}.json")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_spoken_language_is_named_by_its_label() {
        let label = Pack::spoken_label(&"swb".into());
        assert_eq!(Pack::spoken_lang(&format!("{label}.ogg")), Some("swb".into()));
        for no in ["voice/swb/name.m4a", "voice/fr/core.01/name.ogg", "voice/name.ogg", "name.ogg"]
        {
            assert_eq!(Pack::spoken_lang(no), None, "{no}");
        }
    }
}
