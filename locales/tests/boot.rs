//! What is said before the app is there (`assets/web/words.js`) is what these files say, in every language.
//! `WRITE=1 cargo test -p locales --test boot` writes it again.

use locales::{Tr, languages};
use std::path::Path;

/// The ids in the script, which alone knows what a page may say without the app.
fn ids(script: &str) -> Vec<&str> {
    let list = between(script, "const IDS = [", "];");
    list.split(", ").map(|id| id.trim_matches('"')).collect()
}

fn between<'a>(text: &'a str, from: &str, to: &str) -> &'a str {
    let (_, rest) = text.split_once(from).expect("the script has this list");
    rest.split_once(to).expect("the list ends").0
}

/// One line a language: `  fr: ["…", "…"],`.
fn table(ids: &[&str]) -> String {
    let line = |code: &str| {
        let words: Vec<String> = ids
            .iter()
            .map(|id| quoted(&Tr::new(code).by_id(id).expect("an id of ours").text))
            .collect();
        format!("  {code}: [{}],\n", words.join(", "))
    };
    languages().iter().map(|language| line(language.code)).collect()
}

/// A string of JavaScript.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', r"\\").replace('"', r#"\""#))
}

#[test]
fn the_page_says_without_the_app_what_the_app_would_say() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../assets/web/words.js");
    let script = std::fs::read_to_string(&path).unwrap();
    let (there, wanted) = (between(&script, "const WORDS = {\n", "};"), table(&ids(&script)));
    if std::env::var_os("WRITE").is_some() {
        let whole = |lines: &str| format!("const WORDS = {{\n{lines}}};");
        std::fs::write(&path, script.replace(&whole(there), &whole(&wanted))).unwrap();
        return;
    }
    assert_eq!(there, wanted, "WRITE=1 cargo test -p locales --test boot");
}

#[test]
fn languages_from_right_to_left_are_known_to_the_page() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../assets/web/words.js");
    let script = std::fs::read_to_string(path).unwrap();
    let there: Vec<&str> = between(&script, "const RTL = [", "];").split(", ").collect();
    let wanted = languages().iter().filter(|language| language.rtl);
    assert_eq!(there, wanted.map(|language| format!("{:?}", language.code)).collect::<Vec<_>>());
}
