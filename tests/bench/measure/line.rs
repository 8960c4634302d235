//! One measured number as design.md §6 wants it.

use std::fmt;

/// A number, its target, and what the plainest other way costs in the same run.
pub(crate) struct Line {
    pub(crate) name: &'static str,
    pub(crate) value: f64,
    pub(crate) unit: &'static str,
    pub(crate) goal: Goal,
    pub(crate) beside: (&'static str, f64),
    /// What a reader must know to trust it.
    pub(crate) note: Option<String>,
}

/// The target, and on which side of it one wants to be.
#[derive(Clone, Copy)]
pub(crate) enum Goal {
    AtMost(f64),
    AtLeast(f64),
}

impl Goal {
    const fn reference(self) -> f64 {
        match self {
            Self::AtMost(reference) | Self::AtLeast(reference) => reference,
        }
    }

    /// How much of the target is used up: 1 or less is within it, also where more is better.
    fn ratio(self, value: f64) -> f64 {
        match self {
            Self::AtMost(most) => value / most,
            Self::AtLeast(least) => least / value,
        }
    }
}

impl fmt::Display for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (what, other) = self.beside;
        let mut json = serde_json::json!({
            "name": self.name,
            "value": rounded(self.value),
            "unit": self.unit,
            "reference": self.goal.reference(),
            "ratio": rounded(self.goal.ratio(self.value)),
            "beside": { "what": what, "value": rounded(other) },
        });
        if let Some(note) = &self.note {
            json["note"] = note.as_str().into();
        }
        write!(f, "{json}")
    }
}

fn rounded(value: f64) -> f64 {
    (value * 1_000.0).round() / 1_000.0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(value: f64, goal: Goal) -> serde_json::Value {
        let line = Line { name: "n", value, unit: "/s", goal, beside: ("other", 1.0), note: None };
        serde_json::from_str(&line.to_string()).unwrap()
    }

    #[test]
    fn a_ratio_of_one_or_less_is_within_the_target_on_either_side() {
        assert_eq!(line(25.0, Goal::AtMost(50.0))["ratio"], 0.5);
        assert_eq!(line(5_000.0, Goal::AtLeast(2_500.0))["ratio"], 0.5);
        assert_eq!(line(1_250.0, Goal::AtLeast(2_500.0))["ratio"], 2.0);
    }

    #[test]
    fn a_line_without_a_note_has_none() {
        assert!(line(1.0, Goal::AtMost(1.0)).get("note").is_none());
    }
}
