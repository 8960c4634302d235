//! The head of a language: the `###` lines that open its `language.ftl`.

use crate::fault::Fault;

/// What is known of a language before any of its messages.
#[derive(Debug, Clone, Default)]
pub(crate) struct Head {
    /// Rank in the list of languages; French is 1.
    pub(crate) place: u32,
    /// Its name, in itself.
    pub(crate) own_name: String,
    /// Written from right to left.
    pub(crate) rtl: bool,
    /// Name of the espeak-ng voice, where one exists.
    pub(crate) voice: Option<String>,
    /// The voice reads vocalised text only, so every message has a `.say`.
    pub(crate) vowels: bool,
    /// Language whose CLDR plural rules are followed (`prs` follows `fa`).
    pub(crate) plural_rules: String,
    /// The plural forms those rules know, `other` included.
    pub(crate) plural_forms: Vec<String>,
    /// Offered to learners without an organisation asking for it.
    pub(crate) enabled: bool,
    /// A named speaker has checked the language.
    pub(crate) reviewed: bool,
    /// Who checked it.
    pub(crate) reviewer: String,
}

const MEND: &str = "open the file with the `### key = value` lines of fr/language.ftl";

/// Reads the comment lines, already without their `###`.
pub(crate) fn parse(file: &str, lines: &[String]) -> Result<Head, Fault> {
    let mut head = Head::default();
    for line in lines {
        let Some((key, value)) = line.split_once('=') else {
            continue;
        };
        set(&mut head, key.trim(), value.trim())
            .map_err(|what| Fault::new(file, "", &what, MEND))?;
    }
    complete(file, head)
}

fn set(head: &mut Head, key: &str, value: &str) -> Result<(), String> {
    match key {
        "place" => head.place = rank(value)?,
        "own-name" => value.clone_into(&mut head.own_name),
        "direction" => head.rtl = value == "rtl",
        "voice" => head.voice = Some(value.to_owned()).filter(|name| !name.is_empty()),
        "vowels" => head.vowels = yes(value)?,
        "plural-rules" => value.clone_into(&mut head.plural_rules),
        "plural-forms" => head.plural_forms = value.split(' ').map(str::to_owned).collect(),
        "enabled" => head.enabled = yes(value)?,
        "reviewed" => head.reviewed = yes(value)?,
        "reviewer" => value.clone_into(&mut head.reviewer),
        _ => return Err(format!("the head has no `{key}`")),
    }
    Ok(())
}

fn rank(value: &str) -> Result<u32, String> {
    value.parse().map_err(|_| format!("`{value}` is not a rank"))
}

fn yes(value: &str) -> Result<bool, String> {
    value.parse().map_err(|_| format!("`{value}` is neither true nor false"))
}

fn complete(file: &str, head: Head) -> Result<Head, Fault> {
    let fault = |what: &str| Err(Fault::new(file, "", what, MEND));
    if head.place == 0 || head.own_name.is_empty() {
        return fault("the head lacks `place` or `own-name`");
    }
    if head.plural_rules.is_empty() || !head.plural_forms.iter().any(|form| form == "other") {
        return fault("the head lacks `plural-rules` or `plural-forms` with `other`");
    }
    if head.reviewed && head.reviewer.is_empty() {
        return fault("`reviewed = true` without a `reviewer`");
    }
    Ok(head)
}
