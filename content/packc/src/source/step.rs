//! A step as authors write it: fields common to all kinds, then those of its kind.

use super::act::{ActSource, KINDS};
use super::tree::Tree;
use super::value::Many;
use serde::Deserialize;
use toml::de::Error;

/// Fields any step may have.
const COMMON: &[&str] =
    &["key", "beat", "rung", "picture", "ask", "hint", "on", "noise", "speed", "optional"];

/// A noise bed and how far the voice stands above it, in dB.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NoiseSource {
    /// A bed of `voices.toml`.
    pub bed: String,
    /// 10 easy, 5 real, 0 cannot hear.
    pub snr: i8,
}

/// The fields common to all kinds.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Common {
    /// Its name.
    pub key: String,
    /// 1 to 7.
    pub beat: Option<u8>,
    /// Support range.
    pub rung: Option<(u8, u8)>,
    /// The picture it plays on.
    pub picture: Option<String>,
    /// The guide's question.
    pub ask: Option<String>,
    /// Said after a miss.
    pub hint: Option<String>,
    /// `learn` lines this counts for.
    pub on: Many,
    /// Noise under everything heard.
    pub noise: Option<NoiseSource>,
    /// `calm` or `fast`.
    pub speed: Option<String>,
    /// Skipped with nothing lost.
    pub optional: bool,
}

/// A step.
#[derive(Clone, Debug)]
pub struct StepSource {
    /// Common fields.
    pub common: Common,
    /// What the learner does.
    pub act: ActSource,
    /// Dotted path in the file: `step.3`.
    pub path: String,
}

impl StepSource {
    /// Reads a step, `solo` twins inside it included.
    ///
    /// # Errors
    /// The parser's, with the place, for an unknown kind or field.
    pub(crate) fn read(mut tree: Tree<'_>, path: &str) -> Result<Self, Error> {
        let kind = tree
            .take_text("kind")
            .ok_or_else(|| serde::de::Error::custom("missing field `kind`: the kind of step"))?;
        // `speed` of a drive is a list of km/h, not a pace.
        let common = if kind == "drive" {
            tree.split(&COMMON.iter().copied().filter(|key| *key != "speed").collect::<Vec<_>>())
        } else {
            tree.split(COMMON)
        };
        let act = ActSource::read(&kind, tree, path)?;
        Ok(Self { common: common.read()?, act, path: path.to_owned() })
    }

    /// Whether lines are heard in their fast take.
    #[must_use]
    pub fn is_fast(&self) -> bool {
        self.common.speed.as_deref() == Some("fast")
            || self.common.rung.is_some_and(|(_, high)| high >= 3)
    }
}

/// The nearest known kind, for “did you mean”.
pub(crate) fn nearest_kind(kind: &str) -> &'static str {
    KINDS.iter().copied().min_by_key(|known| distance(kind, known)).unwrap_or("listen")
}

/// Levenshtein distance, on characters.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, from) in a.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, to) in b.iter().enumerate() {
            let cost = diagonal + usize::from(from != *to);
            diagonal = row[j + 1];
            row[j + 1] = cost.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<StepSource, Error> {
        StepSource::read(Tree::parse(text)?, "step.0")
    }

    #[test]
    fn a_step_keeps_its_common_fields_and_its_kind() {
        let step = read("key='k'\nkind='order'\nbeat=3\ncards=['a','b']").unwrap();
        assert_eq!(
            (step.common.key.as_str(), step.common.beat, step.act.kind()),
            ("k", Some(3), "order")
        );
    }

    #[test]
    fn an_unknown_kind_gets_a_suggestion() {
        let error = read("key='k'\nkind='pick_pictur'").unwrap_err();
        assert!(error.message().contains("pick_picture"), "{error}");
    }

    #[test]
    fn an_unknown_field_is_refused() {
        assert!(read("key='k'\nkind='order'\ncards=[]\nquestion='x'").is_err());
    }

    #[test]
    fn a_solo_twin_is_a_step() {
        let text = "key='d'\nkind='duo'\nminutes=4\na={task='x'}\nb={task='y'}\nsolo={kind='order',cards=['a']}";
        let ActSource::Duo(duo) = read(text).unwrap().act else { panic!("a duo") };
        assert_eq!(duo.solo.unwrap().path, "step.0.solo");
    }
}
