//! The rules of the build, each broken once: what is refused, and what the translator is told.

#[path = "../build/check.rs"]
mod check;
#[path = "../build/fault.rs"]
mod fault;
#[path = "../build/head.rs"]
mod head;
#[path = "../build/pattern.rs"]
mod pattern;
#[path = "../build/read.rs"]
mod read;

use read::{Language, Source};

const HEAD: &str = "### place = 2\n### own-name = x\n### plural-rules = en\n\
                    ### plural-forms = one other\n### reviewed = false\n\n";

fn source(code: &str, home: &str, more_head: &str) -> Source {
    let head = format!("{more_head}{HEAD}language-greeting = Hello\n    .say = Hello\n");
    let files = vec![("home".to_owned(), home.to_owned()), ("language".to_owned(), head)];
    Source { code: code.to_owned(), files }
}

fn read(code: &str, home: &str) -> Language {
    read::language(&source(code, home, "")).expect("these words parse")
}

/// What the build says of this English beside this French.
fn told(french: &str, english: &str) -> Vec<String> {
    let both = [read("fr", french), read("en", english)];
    let faults = check::languages(&both).err().unwrap_or_default();
    faults.iter().map(ToString::to_string).collect()
}

#[test]
fn two_languages_that_agree_pass() {
    let words = "home-by = By { $name }\n    .say = By someone\n";
    assert_eq!(told(words, words), Vec::<String>::new());
}

#[test]
fn a_missing_message_is_named_with_its_french() {
    assert_eq!(
        told("home-resume = Reprendre\n", ""),
        ["locales/en/home.ftl: message `home-resume`: it is missing. \
          Mend: add it; in French it is « Reprendre »."]
    );
}

/// A language with one file of signs beside the head every language has.
fn with_signs(code: &str, signs: &str) -> Language {
    let mut source = source(code, "", "");
    source.files.push(("sign".to_owned(), signs.to_owned()));
    read::language(&source).expect("these words parse")
}

#[test]
fn the_signs_of_a_card_are_french_in_every_language() {
    let french = with_signs("fr", "sign-b = B\n    .say = bé\n");
    assert!(check::languages(&[french, read("en", "")]).is_ok());
    let french = with_signs("fr", "sign-b = B\n    .say = bé\n");
    let english = with_signs("en", "sign-b = B\n    .say = bee\n");
    let faults = check::languages(&[french, english]).unwrap_err();
    assert!(faults[0].to_string().contains("it is said in French in every language"));
}

#[test]
fn a_message_unknown_in_french_is_refused() {
    let told = told("", "home-more = More\n");
    assert!(told[0].contains("French has no such message"), "{told:?}");
}

#[test]
fn other_variables_than_in_french_are_refused() {
    let french = "home-by = Par { $name }\n    .say = Par une personne\n";
    let told = told(french, "home-by = By { $person }\n    .say = By someone\n");
    assert!(told[0].contains(r#"its variables are ["person"], in French they are ["name"]"#));
}

#[test]
fn an_empty_message_is_refused() {
    let told = told("home-by = Par\n", "home-by = { \"\" }\n");
    assert!(told[0].contains("it has no words"), "{told:?}");
}

#[test]
fn an_empty_plural_is_refused() {
    let full = "home-n = { $count ->\n    [one] one\n   *[other] many\n }\n    .say = some\n";
    let empty = full.replace("[one] one", "[one] { \"\" }");
    assert!(told(full, &empty)[0].contains("it has no words"));
}

#[test]
fn a_plural_that_lacks_a_form_is_refused() {
    let full = "home-n = { $count ->\n    [one] one\n   *[other] many\n }\n    .say = some\n";
    let short = full.replace("    [one] one\n", "");
    assert!(told(full, &short)[0].contains(r#"the language has {"one", "other"}"#));
}

#[test]
fn a_name_cannot_be_spoken() {
    let bare = "home-by = By { $name }\n";
    assert!(told(bare, bare)[0].contains("it has a variable and no `.say`"));
    let named = "home-by = By { $name }\n    .say = By { $name }\n";
    assert!(told(named, named)[0].contains("its `.say` has a variable"));
}

#[test]
fn an_id_of_another_screen_is_refused() {
    let told = told("send-now = Envoyer\n", "send-now = Send\n");
    assert!(told[0].contains("does not begin with `home-`"), "{told:?}");
}

#[test]
fn an_id_used_twice_is_refused() {
    let told = told("home-a = A\nhome-a = B\n", "home-a = A\n");
    assert!(told[0].contains("the id is used twice"), "{told:?}");
}

#[test]
fn what_is_not_checked_is_refused() {
    let told = told("home-a = A\n", "home-a = { home-b }\n    .title = A\n");
    assert!(told.iter().any(|line| line.contains("attribute `.title`")), "{told:?}");
}

#[test]
fn a_language_read_with_vowels_needs_a_say() {
    let arabic = read::language(&source("ar", "home-a = ا\n", "### vowels = true\n")).unwrap();
    let faults = check::languages(&[read("fr", "home-a = A\n"), arabic]).unwrap_err();
    assert!(
        faults[0].to_string().contains("locales/ar/home.ftl: message `home-a`: it has no `.say`")
    );
}

#[test]
fn a_line_that_is_not_fluent_is_told_by_its_number() {
    let faults = read::language(&source("en", "home-a = A\nhome b\n", "")).unwrap_err();
    assert!(faults[0].to_string().contains("locales/en/home.ftl: line 2"), "{faults:?}");
}

#[test]
fn a_reviewed_language_names_its_reviewer() {
    let fault = head::parse("en/language.ftl", &lines(&format!("{HEAD}### reviewed = true")));
    assert!(fault.unwrap_err().to_string().contains("without a `reviewer`"));
}

#[test]
fn an_unknown_line_of_the_head_is_refused() {
    let fault = head::parse("en/language.ftl", &lines("### colour = red"));
    assert!(fault.unwrap_err().to_string().contains("the head has no `colour`"));
}

fn lines(head: &str) -> Vec<String> {
    head.lines().map(|line| line.trim_start_matches("### ").to_owned()).collect()
}

#[test]
fn comments_for_translators_do_not_travel() {
    let language = read("en", "## For translators.\nhome-a = A\n");
    assert!(language.ftl.contains("home-a = A") && !language.ftl.contains("translators"));
}

#[test]
fn the_folders_of_this_crate_are_found() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let codes: Vec<_> = read::sources(root).unwrap().into_iter().map(|s| s.code).collect();
    assert!(codes.contains(&"fr".to_owned()) && !codes.contains(&"src".to_owned()), "{codes:?}");
}
