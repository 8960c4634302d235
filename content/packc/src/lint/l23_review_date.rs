//! L23 (warning): the day on which the unit should have been read again is past.

use super::Scope;
use crate::finding::Finding;

pub(super) fn check(scope: &Scope<'_>) -> Vec<Finding> {
    let due = &scope.unit.review().review_by.0;
    // ISO days compare as text.
    if due.is_empty() || due.as_str() >= scope.today {
        return Vec::new();
    }
    let why = format!("À relire depuis le {due}.");
    vec![scope.unit.file.warning(
        "L23",
        "review.review_by",
        why,
        "Relisez, puis donnez une nouvelle date.",
    )]
}

#[cfg(test)]
mod tests {
    use super::super::testing::after;

    #[test]
    fn a_day_that_is_past_is_told() {
        assert!(
            after("L23", "review_by = 2027-11-21", "review_by = 2026-11-21").contains("2026-11-21")
        );
        assert_eq!(after("L23", "review_by = 2027-11-21", "review_by = 2026-11-22"), "");
    }
}
