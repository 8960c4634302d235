//! What is wrong in a source: where, which rule, why, and how to mend it. The words are French, for authors.

use std::fmt;

/// Whether the build stops.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Nothing is built until it is mended.
    Error,
    /// The build goes on; staff see it.
    Warning,
}

/// One thing to mend.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// File, from the folder of the packs: `btp/04-travail-en-hauteur.toml`.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// `L12`.
    pub rule: &'static str,
    /// Error or warning.
    pub level: Level,
    /// The reason, in French.
    pub why: String,
    /// What to write instead, in French.
    pub mend: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, line, rule, why, mend, .. } = self;
        write!(f, "{file}:{line} {rule} {why} {mend}")
    }
}

/// Whether any finding stops the build.
#[must_use]
pub fn has_errors(findings: &[Finding]) -> bool {
    findings.iter().any(|finding| finding.level == Level::Error)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_finding_reads_place_rule_reason_mend() {
        let finding = Finding {
            file: "btp/04.toml".into(),
            line: 3,
            rule: "L12",
            level: Level::Error,
            why: "Trop long.".into(),
            mend: "Coupez en deux.".into(),
        };
        assert_eq!(finding.to_string(), "btp/04.toml:3 L12 Trop long. Coupez en deux.");
    }
}
