//! Small values that authors may write in two ways.

use serde::Deserialize;
use std::collections::BTreeMap;
use toml::value::Datetime;

/// One key or a list of keys.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(from = "OneOrMany")]
pub struct Many(pub Vec<String>);

#[derive(Deserialize)]
#[serde(untagged)]
enum OneOrMany {
    One(String),
    Many(Vec<String>),
}

impl From<OneOrMany> for Many {
    fn from(value: OneOrMany) -> Self {
        match value {
            OneOrMany::One(one) => Self(vec![one]),
            OneOrMany::Many(many) => Self(many),
        }
    }
}

/// Distractors with their reason. A bare list is read too, so that L15 can say what is missing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(from = "TaggedOrBare")]
pub struct Wrong(pub BTreeMap<String, String>);

#[derive(Deserialize)]
#[serde(untagged)]
enum TaggedOrBare {
    Tagged(BTreeMap<String, String>),
    Bare(Vec<String>),
}

impl From<TaggedOrBare> for Wrong {
    fn from(value: TaggedOrBare) -> Self {
        match value {
            TaggedOrBare::Tagged(tagged) => Self(tagged),
            TaggedOrBare::Bare(keys) => {
                Self(keys.into_iter().map(|key| (key, String::new())).collect())
            }
        }
    }
}

/// A day, `2026-11-21`, or nothing (`""`).
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(from = "DateOrText")]
pub struct Day(pub String);

#[derive(Deserialize)]
#[serde(untagged)]
enum DateOrText {
    Date(Datetime),
    Text(String),
}

impl From<DateOrText> for Day {
    fn from(value: DateOrText) -> Self {
        match value {
            DateOrText::Date(date) => Self(date.to_string()),
            DateOrText::Text(text) => Self(text),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Deserialize)]
    struct All {
        one: Many,
        many: Many,
        date: Day,
        none: Day,
        bare: Wrong,
    }

    #[test]
    fn both_ways_of_writing_are_read() {
        let text = "one='a'\nmany=['a','b']\ndate=2026-11-21\nnone=''\nbare=['x']";
        let all: All = toml::from_str(text).unwrap();
        assert_eq!((all.one.0.len(), all.many.0.len()), (1, 2));
        assert_eq!((all.date.0.as_str(), all.none.0.as_str()), ("2026-11-21", ""));
        assert_eq!(all.bare.0["x"], "");
    }
}
