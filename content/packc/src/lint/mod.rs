//! The rules, one file each: what the compiler refuses, and what staff are warned of (content/FORMAT.md).

mod l01_format;
mod l02_names;
mod l03_never_heard;
mod l04_audio;
mod l05_pictures;
mod l06_glosses;
mod l07_shape;
mod l08_doing;
mod l09_noise;
mod l10_tu_vous;
mod l11_words_avoided;
mod l12_length;
mod l13_learn;
mod l14_dialogue;
mod l15_distractors;
mod l16_figures;
mod l17_sources;
mod l18_letters;
mod l19_minutes;
mod l20_rule_broken;
mod l21_checker;
mod l22_reviewed;
mod l23_review_date;
mod l24_fact_checked;
mod l25_synthetic;
mod l26_longest;
mod l27_rare;
mod l28_doubt;
mod l29_alt;
mod l30_spot_names;
mod l31_films;
mod l33_outing;
mod l34_twins;
mod l36_pieces;
mod l37_rounds;
mod l38_strengths;
mod l39_contacts;
mod l40_order;
#[cfg(test)]
pub(crate) mod testing;
mod words;

pub(crate) use l34_twins::one_way;

use crate::finding::Finding;
use crate::source::{Library, PackSource, Unit};

/// What a rule looks at.
pub(crate) struct Scope<'a> {
    /// Everything, for what units share.
    pub(crate) library: &'a Library,
    /// The pack of the unit.
    pub(crate) pack: &'a PackSource,
    /// The unit.
    pub(crate) unit: &'a Unit,
    /// ISO day.
    pub(crate) today: &'a str,
}

/// A rule: what it finds in one unit.
type Rule = fn(&Scope<'_>) -> Vec<Finding>;

const RULES: &[Rule] = &[
    l01_format::check,
    l02_names::check,
    l03_never_heard::check,
    l04_audio::check,
    l05_pictures::check,
    l06_glosses::check,
    l10_tu_vous::check,
    l11_words_avoided::check,
    l12_length::check,
    l13_learn::check,
    l14_dialogue::check,
    l15_distractors::check,
    l16_figures::check,
    l17_sources::check,
    l18_letters::check,
    l19_minutes::check,
    l20_rule_broken::check,
    l21_checker::check,
    l22_reviewed::check,
    l23_review_date::check,
    l25_synthetic::check,
    l26_longest::check,
    l27_rare::check,
    l28_doubt::check,
    l29_alt::check,
    l30_spot_names::check,
    l31_films::check,
    l34_twins::check,
    l36_pieces::check,
    l37_rounds::check,
    l38_strengths::check,
    l33_outing::check,
    l40_order::check,
];

/// The shape of a scene; a pack of samples has none.
const SHAPE: &[Rule] = &[l07_shape::check, l08_doing::check, l09_noise::check];

/// Everything wrong in a library, in the order of files and lines. `today` is an ISO day.
#[must_use]
pub fn check(library: &Library, today: &str) -> Vec<Finding> {
    let mut findings = library.unread.clone();
    findings.extend(l24_fact_checked::check(library));
    findings.extend(l39_contacts::check(library, today));
    findings.extend(l30_spot_names::shared(library));
    for (pack, unit) in library.units() {
        let scope = Scope { library, pack, unit, today };
        let shape = SHAPE.iter().filter(|_| !pack.head.test);
        findings.extend(RULES.iter().chain(shape).flat_map(|rule| rule(&scope)));
    }
    findings.sort();
    findings.dedup();
    findings
}
