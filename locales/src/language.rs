//! The languages of the learner's interface.

use crate::generated::LANGUAGES;

/// A language, as the head of its `language.ftl` describes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LanguageInfo {
    /// The code used everywhere (design.md §9): `fr`, `ar`, `prs`…
    pub code: &'static str,
    /// Its name, in itself.
    pub own_name: &'static str,
    /// Written from right to left.
    pub rtl: bool,
    /// The espeak-ng voice that can speak it; `None` where only people can.
    pub voice: Option<&'static str>,
    /// A named speaker has checked it. Staff are told, learners are not.
    pub reviewed: bool,
    /// Who checked it; empty until then.
    pub reviewer: &'static str,
    /// Offered by itself. One that is not is switched on, knowingly, by an organisation.
    pub enabled: bool,
}

/// Every language there is, French first.
#[must_use]
pub fn languages() -> &'static [LanguageInfo] {
    LANGUAGES
}

/// Whether a named speaker has checked the language; false for an unknown one.
#[must_use]
pub fn reviewed(code: &str) -> bool {
    LANGUAGES.iter().any(|language| language.code == code && language.reviewed)
}
