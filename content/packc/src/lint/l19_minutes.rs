//! L19: a scene takes three to six minutes (R26).

use super::Scope;
use crate::finding::Finding;
use std::ops::RangeInclusive;

const MINUTES: RangeInclusive<u8> = 3..=6;

pub(super) fn check(scope: &Scope<'_>) -> Vec<Finding> {
    let Some(head) = scope.unit.scene().filter(|head| !MINUTES.contains(&head.minutes)) else {
        return Vec::new();
    };
    let why = format!("{} minutes : une scène en dure 3 à 6.", head.minutes);
    vec![scope.unit.file.error("L19", "minutes", why, "Coupez en deux scènes, ou étoffez.")]
}

#[cfg(test)]
mod tests {
    use super::super::testing::after;

    #[test]
    fn too_long_and_too_short() {
        assert!(after("L19", "minutes  = 5", "minutes  = 9").contains("9 minutes"));
        assert!(after("L19", "minutes  = 5", "minutes  = 2").contains("2 minutes"));
        assert_eq!(after("L19", "minutes  = 5", "minutes  = 3"), "");
    }
}
