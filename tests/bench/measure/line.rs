//! One measured number as design.md §6 wants it.

use std::fmt;

/// A number, its target, and what the plainest other way costs in the same run.
pub(crate) struct Line {
    pub(crate) name: &'static str,
    pub(crate) value: f64,
    pub(crate) unit: &'static str,
    pub(crate) reference: f64,
    pub(crate) beside: (&'static str, f64),
}

impl fmt::Display for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (what, other) = self.beside;
        let json = serde_json::json!({
            "name": self.name,
            "value": rounded(self.value),
            "unit": self.unit,
            "reference": self.reference,
            "ratio": rounded(self.value / self.reference),
            "beside": { "what": what, "value": rounded(other) },
        });
        write!(f, "{json}")
    }
}

fn rounded(value: f64) -> f64 {
    (value * 1_000.0).round() / 1_000.0
}
