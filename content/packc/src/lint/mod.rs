//! The rules, one file each: what the compiler refuses, and what staff are warned of (content/FORMAT.md).

mod l01_format;
mod l02_names;
#[cfg(test)]
mod testing;
mod words;

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
];

/// Everything wrong in a library, in the order of files and lines. `today` is an ISO day.
#[must_use]
pub fn check(library: &Library, today: &str) -> Vec<Finding> {
    let mut findings = library.unread.clone();
    for (pack, unit) in library.units() {
        let scope = Scope { library, pack, unit, today };
        findings.extend(RULES.iter().flat_map(|rule| rule(&scope)));
    }
    findings.sort();
    findings.dedup();
    findings
}
