//! L30: a region one can touch without a name in French and in the languages of the pack: after the answer it could be
//! neither shown nor said. L22 (warning): names nobody has read.

use super::Scope;
use crate::compile::touched;
use crate::finding::Finding;
use crate::source::{Library, SpotName};
use std::collections::BTreeSet;

const MEND: &str = "Ajoutez-la dans spots.toml, avec son article et ses traductions.";

pub(super) fn check(scope: &Scope<'_>) -> Vec<Finding> {
    let touched = touched(scope.library, scope.pack, scope.unit);
    touched
        .iter()
        .flat_map(|(key, path)| match scope.library.spots.names.get(key) {
            Some(name) => untranslated(scope, key, name),
            None => {
                let why = format!("La zone « {key} » n'a pas de nom : on ne peut pas la dire.");
                vec![scope.unit.file.error("L30", path, why, MEND)]
            }
        })
        .collect()
}

/// Languages of the pack the name lacks; said once, at the name.
fn untranslated(scope: &Scope<'_>, key: &str, name: &SpotName) -> Vec<Finding> {
    let has = |lang: &str| match lang {
        "fr" => !name.fr.trim().is_empty(),
        _ => name.meanings.get(lang).is_some_and(|meaning| !meaning.text.trim().is_empty()),
    };
    let langs = std::iter::once("fr").chain(scope.pack.head.langs.iter().map(String::as_str));
    langs
        .filter(|lang| !has(lang))
        .map(|lang| {
            let why = format!("La zone « {key} » n'a pas de nom en « {lang} ».");
            scope.library.spots_file.error("L30", key, why, "Ajoutez la ligne.")
        })
        .collect()
}

/// What concerns the file of names whole: languages nobody has read, languages of no pack.
pub(super) fn shared(library: &Library) -> Vec<Finding> {
    let (file, spots) = (&library.spots_file, &library.spots);
    let langs: BTreeSet<&String> = library.packs.iter().flat_map(|p| &p.head.langs).collect();
    let unread = langs.iter().filter(|_| !spots.names.is_empty());
    let unread = unread.filter(|lang| !spots.reviewed.contains(lang)).map(|lang| {
        let why = format!("Les noms des zones en « {lang} » ne sont relus par personne.");
        file.warning("L22", "reviewed", why, "Faites-les relire, puis ajoutez la langue.")
    });
    let written = spots
        .names
        .iter()
        .flat_map(|(key, name)| name.meanings.keys().map(move |lang| (key, lang)));
    let foreign = written.filter(|(_, lang)| !langs.contains(lang)).map(|(key, lang)| {
        let why = format!("« {key} » : « {lang} » n'est la langue d'aucun paquet.");
        file.warning("L30", key, why, "Corrigez le code de la langue.")
    });
    unread.chain(foreign).collect()
}

#[cfg(test)]
mod tests {
    use super::super::testing::{Packs, SCENE};
    use crate::Level;

    const SPOTS: &str = "spots.toml";

    #[test]
    fn a_region_without_a_name_is_refused_where_it_is_touched() {
        let said = Packs::new().replace(SPOTS, "[sac_bleu]", "[sac_vert]").said("L30");
        let finding = said.iter().find(|f| f.why.contains("« sac_bleu »")).unwrap();
        assert_eq!((finding.level, finding.file.as_str()), (Level::Error, SCENE));
        assert!(finding.line > 1, "{finding}");
    }

    #[test]
    fn a_language_of_the_pack_that_a_name_lacks_is_refused() {
        let said = Packs::new().replace(SPOTS, "tr     = \"palet\"", "tr     = \"\"").said("L30");
        assert_eq!(said.len(), 1);
        assert!(said[0].why.contains("« palette »") && said[0].why.contains("« tr »"));
        assert_eq!(said[0].file, SPOTS);
    }

    #[test]
    fn a_language_of_no_pack_is_told() {
        let said = Packs::new().replace(SPOTS, "tr     = \"palet\"", "tr = \"palet\"\ntk = \"x\"");
        assert!(said.why("L30").contains("« tk » n'est la langue d'aucun paquet"));
    }

    #[test]
    fn names_nobody_has_read_are_a_warning_until_somebody_has() {
        let read = Packs::new().replace(SPOTS, "reviewed = []", "reviewed = [\"ps\"]");
        let unread = |packs: &Packs| packs.why("L22").matches("noms des zones").count();
        assert_eq!((unread(&Packs::new()), unread(&read)), (6, 5));
    }
}
