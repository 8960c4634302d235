//! Heads of the four kinds of file, without their texts and steps.

use super::value::{Day, Many, Wrong};
use content_pack::Level;
use serde::Deserialize;
use std::collections::BTreeMap;

/// Who wrote it, who checked it, on what, until when.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReviewSource {
    /// The author.
    #[serde(default)]
    pub author: String,
    /// Empty: unreviewed.
    #[serde(default)]
    pub checker: String,
    /// Day it was written.
    #[serde(default)]
    pub written: Day,
    /// Day after which it must be read again.
    #[serde(default)]
    pub review_by: Day,
    /// Law, decree, page.
    #[serde(default)]
    pub sources: Vec<String>,
}

/// `[[step]]` files: a scene.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SceneHead {
    /// Version of the format.
    pub format: u32,
    /// `core.02`.
    pub id: String,
    /// The trade.
    pub trade: String,
    /// Where (R27).
    #[serde(default)]
    pub place: String,
    /// The danger (R27).
    #[serde(default)]
    pub risk: String,
    /// Two axes.
    pub level: Level,
    /// 3 to 6.
    pub minutes: u8,
    /// What memory schedules.
    pub learn: Vec<String>,
    /// Needed before “Je sais…”.
    #[serde(default)]
    pub critical: Vec<String>,
    /// Harder than the level on purpose.
    #[serde(default)]
    pub above: Vec<String>,
    /// Advice.
    #[serde(default)]
    pub after: Vec<String>,
    /// Same words elsewhere.
    #[serde(default)]
    pub bridges: Vec<String>,
    /// Spoken at opening.
    #[serde(default)]
    pub notice: Option<String>,
    /// Facts it rests on.
    #[serde(default)]
    pub facts: Vec<String>,
    /// Who wrote it.
    #[serde(default)]
    pub review: ReviewSource,
}

/// `kind = "sequence"`: a question bank.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BankHead {
    /// Version of the format.
    pub format: u32,
    /// `route.13`.
    pub id: String,
    /// Two axes.
    pub level: Level,
    /// Theme letter of the exam.
    #[serde(default)]
    pub theme: String,
    /// Advice.
    #[serde(default)]
    pub after: Vec<String>,
    /// Same words elsewhere.
    #[serde(default)]
    pub bridges: Vec<String>,
    /// Harder than the level on purpose.
    #[serde(default)]
    pub above: Vec<String>,
    /// Facts it rests on.
    #[serde(default)]
    pub facts: Vec<String>,
    /// Who wrote it.
    #[serde(default)]
    pub review: ReviewSource,
    /// What I see from my seat.
    pub view: BTreeMap<String, ViewSource>,
    /// The questions.
    pub item: Vec<ItemSource>,
}

/// A view: a still, a clip, or a sign. What it holds is the renderer's business.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ViewSource {
    /// `still`, `clip` or `sign`.
    pub kind: String,
    /// For screen readers.
    pub alt: String,
    /// Official code, when `kind = "sign"`.
    pub sign: Option<String>,
    /// For the illustrator.
    pub shows: String,
    /// `seconds`, and when the clip stops.
    pub time: Option<toml::Table>,
    /// Whose eyes.
    pub from: String,
    /// Shape and lanes.
    pub road: Option<toml::Table>,
    /// Where, light, weather.
    pub place: Option<toml::Table>,
    /// My vehicle.
    pub me: Option<toml::Table>,
    /// Signs on the road.
    pub signs: Vec<toml::Table>,
    /// Marks on the ground.
    pub marks: Vec<toml::Table>,
    /// Traffic lights.
    pub lights: Vec<toml::Table>,
    /// Others.
    pub things: Vec<toml::Table>,
    /// What is heard.
    pub sound: String,
    /// Wipers of my vehicle.
    pub wipers: Option<toml::Value>,
    /// Lamps of my vehicle.
    pub lamps: Option<toml::Value>,
}

impl ViewSource {
    /// Whether it moves before it stops on its still.
    #[must_use]
    pub fn is_clip(&self) -> bool {
        self.kind == "clip"
    }
}

/// A question as on the exam screen.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ItemSource {
    /// `stop_vide`.
    pub key: String,
    /// The view it is asked on.
    pub view: String,
    /// Ids of the rules.
    #[serde(default)]
    pub rule: Vec<String>,
    /// Facts it rests on.
    #[serde(default)]
    pub facts: Vec<String>,
    /// `rule` or `language`.
    pub about: String,
    /// The word a language item turns on.
    #[serde(default)]
    pub word: Option<String>,
    /// The same, asked the other way: a question of this bank by its key, or of another as `route.13/stop_vide`.
    #[serde(default)]
    pub twin: Option<String>,
    /// The words of the code that the question uses, when it has no twin: what a gym trains instead.
    #[serde(default)]
    pub words: Vec<String>,
    /// The question.
    pub ask: String,
    /// First answer.
    #[serde(rename = "A")]
    pub a: Option<String>,
    /// Second answer.
    #[serde(rename = "B")]
    pub b: Option<String>,
    /// Second question, before C and D.
    pub ask2: Option<String>,
    /// Third answer.
    #[serde(rename = "C")]
    pub c: Option<String>,
    /// Fourth answer.
    #[serde(rename = "D")]
    pub d: Option<String>,
    /// All of these and no other.
    pub right: Many,
    /// The others, and why.
    #[serde(default)]
    pub wrong: Wrong,
    /// Why one falls for it: staff only, never compiled.
    #[serde(default)]
    pub trap: BTreeMap<String, String>,
    /// The same, simply.
    #[serde(default)]
    pub plain: Option<String>,
    /// Spoken after.
    #[serde(default)]
    pub why: Option<String>,
    /// Law, decree, page, when more than the file's.
    #[serde(default)]
    pub source: Option<String>,
}

impl ItemSource {
    /// The whole name of its twin.
    #[must_use]
    pub fn twin_id(&self, bank: &str) -> Option<String> {
        let twin = self.twin.as_deref()?;
        Some(if twin.contains('/') { twin.to_owned() } else { format!("{bank}/{twin}") })
    }

    /// Its texts by part, in the order of the screen.
    #[must_use]
    pub fn parts(&self) -> Vec<(&'static str, &str)> {
        let all = [
            ("ask", Some(&self.ask)),
            ("A", self.a.as_ref()),
            ("B", self.b.as_ref()),
            ("ask2", self.ask2.as_ref()),
            ("C", self.c.as_ref()),
            ("D", self.d.as_ref()),
            ("plain", self.plain.as_ref()),
            ("why", self.why.as_ref()),
        ];
        all.into_iter().filter_map(|(part, text)| Some((part, text?.as_str()))).collect()
    }
}
