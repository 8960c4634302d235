//! L21 (warning): nobody but the author has checked the unit.

use super::Scope;
use crate::finding::Finding;

pub(super) fn check(scope: &Scope<'_>) -> Vec<Finding> {
    if !scope.unit.review().checker.trim().is_empty() {
        return Vec::new();
    }
    let why = "Personne n'a encore relu.".to_owned();
    vec![scope.unit.file.warning(
        "L21",
        "review.checker",
        why,
        "Faites relire par quelqu'un du métier.",
    )]
}

#[cfg(test)]
mod tests {
    use super::super::testing::after;

    #[test]
    fn a_checker_ends_the_warning() {
        let checked = after("L21", "checker   = \"\"", "checker   = \"N. Diallo\"");
        assert_eq!(checked.lines().count(), 1, "the bank is still unchecked: {checked}");
    }
}
