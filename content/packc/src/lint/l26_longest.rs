//! L26 (warning): the longest answer is right more often than chance: it can be guessed without knowing.

use super::Scope;
use crate::finding::Finding;
use crate::source::ItemSource;

/// Standard deviations above chance before it is told.
const DEVIATIONS: f64 = 2.0;
/// Fewer questions than this say nothing.
const ENOUGH: usize = 4;

pub(super) fn check(scope: &Scope<'_>) -> Vec<Finding> {
    let Some(bank) = scope.unit.bank() else { return Vec::new() };
    let told: Vec<(bool, f64)> = bank.item.iter().flat_map(longest).collect();
    if told.len() < ENOUGH {
        return Vec::new();
    }
    let seen: f64 = told.iter().filter(|(right, _)| *right).map(|_| 1.0).sum();
    let chance: f64 = told.iter().map(|(_, chance)| chance).sum();
    let spread = told.iter().map(|(_, p)| p * (1.0 - p)).sum::<f64>().sqrt();
    if seen <= chance + DEVIATIONS * spread {
        return Vec::new();
    }
    let why = format!(
        "La réponse la plus longue est juste {seen} fois sur {} ; au hasard : {chance:.1}.",
        told.len()
    );
    vec![scope.unit.file.warning(
        "L26",
        "item",
        why,
        "Allongez des réponses qui ne sont pas justes.",
    )]
}

/// For each question of an item whose answers differ in length: is the longest right, and how likely by chance.
fn longest(item: &ItemSource) -> Vec<(bool, f64)> {
    let groups: &[&[&str]] =
        if item.ask2.is_some() { &[&["A", "B"], &["C", "D"]] } else { &[&["A", "B", "C", "D"]] };
    let parts = item.parts();
    let of_group = |letters: &&[&str]| {
        let answers: Vec<(&str, usize)> = parts
            .iter()
            .filter(|(part, _)| letters.contains(part))
            .map(|(part, text)| (*part, text.chars().count()))
            .collect();
        let most = answers.iter().map(|(_, length)| *length).max()?;
        let mut longest = answers.iter().filter(|(_, length)| *length == most);
        let (letter, _) = longest.next()?;
        let alone = longest.next().is_none();
        let right = |letter: &str| item.right.0.iter().any(|right| right == letter);
        #[expect(clippy::cast_precision_loss, reason = "four answers at most")]
        let chance = answers.iter().filter(|(letter, _)| right(letter)).count() as f64
            / answers.len() as f64;
        alone.then(|| (right(letter), chance))
    };
    groups.iter().filter_map(of_group).collect()
}

#[cfg(test)]
mod tests {
    use super::super::testing::{BANK, Packs};

    #[test]
    fn long_right_answers_give_themselves_away() {
        let mut packs = Packs::new();
        assert_eq!(packs.why("L26"), "");
        let long = "oui, mais seulement quand j'ai bien regardé de tous les côtés";
        for (old, new) in [
            ("B     = \"Je laisse passer la voiture bleue.\"", format!("B = \"{long}\"")),
            ("B     = \"non\"\nright = [\"B\"]", format!("B = \"{long}\"\nright = [\"B\"]")),
            ("B     = \"après la voiture bleue\"", format!("B = \"{long}\"")),
            ("B     = \"non\"\nright = [\"B\"]", format!("B = \"{long}\"\nright = [\"B\"]")),
            ("A     = \"le feu vert\"", format!("A = \"{long}\"")),
            ("B     = \"je la laisse passer\"", format!("B = \"{long}\"")),
            ("A     = \"la camionnette qui tourne déjà\"", format!("A = \"{long}\"")),
        ] {
            packs = packs.replace(BANK, old, &new);
        }
        assert!(packs.why("L26").contains("la plus longue"), "{}", packs.why("L26"));
    }
}
