//! L39: whom to call. A number without its source is an error; one never checked, or checked more than six months ago, is
//! a warning for staff (product.md §3.2).

use crate::finding::Finding;
use crate::source::Library;
use app_domain::directory::is_stale;

/// The table is shared: it is checked once, not for every unit.
pub(super) fn check(library: &Library, today: &str) -> Vec<Finding> {
    let file = &library.contacts_file;
    let mut findings = Vec::new();
    for (key, contact) in &library.contacts {
        if contact.source.trim().is_empty() {
            let why = format!("« {key} » n'a pas de source.");
            findings.push(file.error("L39", key, why, "Citez la page ou le texte."));
        }
        if contact.number.chars().any(|c| !c.is_ascii_digit() && c != ' ') {
            let why = format!("« {key} » : « {} » ne se compose pas.", contact.number);
            findings.push(file.error("L39", key, why, "Écrivez des chiffres et des espaces."));
        }
        if !matches!(contact.cost.as_str(), "" | "free")
            || !matches!(contact.hours.as_str(), "" | "always")
        {
            let why = format!("« {key} » : coût ou horaires inconnus de l'application.");
            findings.push(file.error("L39", key, why, "free, always, ou rien."));
        }
        let checked_on = contact.checked_on.0.as_str();
        if is_stale(checked_on, today) {
            let since = if checked_on.is_empty() {
                "n'est pas vérifié"
            } else {
                "date de plus de six mois"
            };
            let why = format!("« {key} » ({}) {since}.", contact.number);
            findings.push(file.warning(
                "L39",
                key,
                why,
                "Vérifiez, puis écrivez la date dans checked_on.",
            ));
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::super::check;
    use crate::source::Library;
    use std::fs;

    /// What L39 says of a table, on a day.
    fn said(table: &str, today: &str) -> String {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("help.toml"), table).unwrap();
        let library = Library::open(folder.path()).unwrap();
        let findings = check(&library, today).into_iter().filter(|one| one.rule == "L39");
        findings.map(|one| one.to_string()).collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn a_number_checked_lately_is_fine_and_an_old_one_is_told() {
        let table = "[a]\nnumber = \"115\"\nsource = \"loi\"\nchecked_on = 2026-06-01\n";
        assert_eq!(said(table, "2026-12-01"), "");
        assert!(said(table, "2026-12-02").contains("six mois"));
        let never = "[a]\nnumber = \"115\"\nsource = \"loi\"\nchecked_on = \"\"\n";
        assert!(said(never, "2026-12-01").contains("n'est pas vérifié"));
    }

    #[test]
    fn a_number_without_a_source_stops_the_build() {
        let said = said("[a]\nnumber = \"l'agence\"\nchecked_on = 2026-06-01\n", "2026-06-02");
        assert!(said.contains("pas de source") && said.contains("ne se compose pas"), "{said}");
    }

    #[test]
    fn what_the_app_shows_is_what_was_checked() {
        let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../packs");
        let library = Library::open(std::path::Path::new(root)).unwrap();
        assert_eq!(library.contacts.len(), app_domain::directory::ENTRIES.len());
        for entry in &app_domain::directory::ENTRIES {
            let contact = &library.contacts[entry.key];
            assert_eq!(
                (contact.number.as_str(), contact.checked_on.0.as_str()),
                (entry.number, entry.checked_on)
            );
        }
    }
}
