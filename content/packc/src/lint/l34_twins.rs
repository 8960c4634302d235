//! L34 (warning): a question that is asked one way only. Where a rule has no twin about its words, nobody can tell whether
//! it was the rule or the French that was missed (S01); the words it uses, named, will do.

use super::Scope;
use crate::finding::Finding;
use crate::source::{ItemSource, Library};

pub(super) fn check(scope: &Scope<'_>) -> Vec<Finding> {
    let unit = scope.unit;
    let Some(bank) = unit.bank() else { return Vec::new() };
    let told = bank.item.iter().enumerate().filter_map(|(n, item)| {
        let path = |part: &str| format!("item.{n}.{part}");
        match found(scope.library, &bank.id, item) {
            Twin::Good => None,
            Twin::None => {
                let why =
                    format!("« {} » n'existe que d'un côté : la règle, ou la langue.", item.key);
                Some(unit.file.warning(
                    "L34",
                    &path("key"),
                    why,
                    "Ajoutez « twin », ou « words » : les mots du code qu'elle emploie.",
                ))
            }
            Twin::Nowhere => {
                let why = format!("« {} » : son jumeau n'est dans aucune série.", item.key);
                Some(unit.file.error(
                    "L34",
                    &path("twin"),
                    why,
                    "Écrivez la clé d'une question, ou « route.13/stop_vide ».",
                ))
            }
            Twin::SameSide => {
                let why = format!("« {} » et son jumeau portent sur la même chose.", item.key);
                Some(unit.file.error(
                    "L34",
                    &path("twin"),
                    why,
                    "Une règle a pour jumeau une question de langue, et l'inverse.",
                ))
            }
        }
    });
    told.collect()
}

/// Questions of a library asked one way only.
pub(crate) fn one_way(library: &Library, bank: &str, items: &[ItemSource]) -> usize {
    items.iter().filter(|item| matches!(found(library, bank, item), Twin::None)).count()
}

enum Twin {
    Good,
    None,
    Nowhere,
    SameSide,
}

fn found(library: &Library, bank: &str, item: &ItemSource) -> Twin {
    let Some(twin) = item.twin_id(bank) else {
        return if item.words.is_empty() { Twin::None } else { Twin::Good };
    };
    let banks = library.units().filter_map(|(_, unit)| unit.bank());
    let other = banks
        .flat_map(|bank| {
            bank.item.iter().map(move |other| (format!("{}/{}", bank.id, other.key), other))
        })
        .find(|(id, _)| *id == twin);
    match other {
        None => Twin::Nowhere,
        Some((_, other)) if other.about == item.about => Twin::SameSide,
        Some(_) => Twin::Good,
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{BANK, Packs};

    fn with(line: &str) -> Packs {
        let key = "key   = \"stop_vide\"\n";
        Packs::new().replace(BANK, key, &format!("{key}{line}\n"))
    }

    #[test]
    fn a_rule_without_a_twin_is_told_and_words_will_do() {
        assert!(Packs::new().why("L34").contains("stop_vide"));
        assert!(!with("words = [\"je m'arrête\"]").why("L34").contains("stop_vide"));
    }

    #[test]
    fn a_twin_asks_the_same_the_other_way() {
        assert!(!with("twin = \"dois_ou_peux\"").why("L34").contains("stop_vide"));
        assert!(with("twin = \"route.13/nulle_part\"").why("L34").contains("aucune série"));
        assert!(with("twin = \"velo_a_droite\"").why("L34").contains("même chose"));
    }
}
