//! L29 (warning): a picture without words for those who do not see it. They are spoken too (R8).

use super::Scope;
use crate::finding::Finding;

const MEND: &str = "Écrivez dans « alt » ce qu'on voit, sans donner la réponse.";

pub(super) fn check(scope: &Scope<'_>) -> Vec<Finding> {
    let unit = scope.unit;
    let pictures =
        unit.texts.pictures.iter().map(|(key, picture)| (format!("pictures.{key}"), &picture.alt));
    let views = unit.bank().map(|bank| &bank.view).into_iter().flatten();
    let views = views.map(|(key, view)| (format!("view.{key}"), &view.alt));
    pictures
        .chain(views)
        .filter(|(_, alt)| alt.trim().is_empty())
        .map(|(path, _)| {
            let why = format!("« {path} » n'a pas d'alternative en mots.");
            unit.file.warning("L29", &path, why, MEND)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::testing::after;

    #[test]
    fn a_picture_without_words_is_told() {
        assert!(
            after("L29", "alt = \"deux sacs bleus\"", "alt = \"\"").contains("pictures.sacs_bleus")
        );
    }
}
