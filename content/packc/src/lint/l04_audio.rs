//! L04: a French text nobody can say; a recording whose words are not those of the line.

use super::Scope;
use super::words::bare;
use crate::compile::{Humans, said_as_shown, spoken, takes_of_unit, voices_of};
use crate::finding::Finding;
use crate::source::TakeSource;

pub(super) fn check(scope: &Scope<'_>) -> Vec<Finding> {
    let mut findings = unsaid(scope);
    findings.extend(takes(scope));
    findings.extend(meanings(scope));
    findings
}

fn unsaid(scope: &Scope<'_>) -> Vec<Finding> {
    let unit = scope.unit;
    let known = &scope.library.voices.voice;
    let mute = unit
        .lines
        .iter()
        .filter(|(_, line)| !voices_of(unit, line).iter().any(|voice| known.contains_key(voice)));
    let recorded = takes_of_unit(scope.library, scope.pack, unit, &Humans::default());
    mute.filter(|(key, _)| !recorded.keys().any(|(line, _)| line == *key))
        .map(|(key, line)| {
            let why = format!(
                "« {key} » n'a pas de voix : {} n'en a pas dans voices.toml.",
                line.speaker
            );
            unit.file.error(
                "L04",
                &line.path,
                why,
                "Donnez une voix à cette personne, ou enregistrez la réplique.",
            )
        })
        .collect()
}

/// The recordings of this unit, against its lines.
fn takes(scope: &Scope<'_>) -> Vec<Finding> {
    let prefix = format!("fr/{}/", scope.unit.number());
    let mine =
        scope.pack.takes.iter().filter_map(|(key, take)| Some((key.strip_prefix(&prefix)?, take)));
    mine.filter_map(|(key, take)| take_against_line(scope, key, take)).collect()
}

fn take_against_line(scope: &Scope<'_>, key: &str, take: &TakeSource) -> Option<Finding> {
    let (line, manner) = line_and_manner(key);
    let bad = |why: String, mend: &str| Some(scope.unit.file.error("L04", "lines", why, mend));
    if !take.consent {
        return bad(
            format!("La prise « {key} » n'a pas d'accord écrit."),
            "Demandez l'accord, ou enlevez la prise.",
        );
    }
    let Some(words) = spoken(scope.unit, line, manner) else {
        return bad(
            format!("La prise « {key} » n'est celle d'aucune réplique."),
            "Corrigez la clé dans takes.toml.",
        );
    };
    if bare(&words) != bare(&take.words) {
        let why =
            format!("La prise « {key} » dit « {} », la réplique dit « {words} ».", take.words);
        return bad(why, "Enregistrez encore, ou remettez la réplique comme avant.");
    }
    let path =
        scope.library.root.join(&scope.pack.folder).join("voices/fr").join(scope.unit.number());
    let there = ["wav", "flac"].iter().any(|format| path.join(format!("{key}.{format}")).is_file());
    if there {
        None
    } else {
        bad(format!("Le son de la prise « {key} » manque."), "Ajoutez le fichier wav ou flac.")
    }
}

/// The recordings of this unit in other languages: stale when the French, or what is written of it, has changed.
fn meanings(scope: &Scope<'_>) -> Vec<Finding> {
    let number = scope.unit.number();
    let of_unit = |(key, take)| {
        let (lang, rest) = str::split_once(key, '/')?;
        let line = rest.strip_prefix(number)?.strip_prefix('/')?;
        (lang != "fr").then_some((lang, line, take))
    };
    let mine = scope.pack.takes.iter().filter_map(|(key, take)| of_unit((key.as_str(), take)));
    mine.filter_map(|(lang, line, take)| take_against_meaning(scope, (lang, line), take)).collect()
}

fn take_against_meaning(
    scope: &Scope<'_>,
    (lang, key): (&str, &str),
    take: &TakeSource,
) -> Option<Finding> {
    let (unit, facts) = (scope.unit, &scope.library.facts);
    let bad = |why: String| {
        let mend = "Enregistrez encore, ou enlevez la prise.";
        Some(unit.file.error("L04", "lines", why, mend))
    };
    if !take.consent {
        return bad(format!("La prise « {key} » en « {lang} » n'a pas d'accord."));
    }
    let Some(line) = unit.lines.get(key) else {
        return bad(format!("La prise « {key} » en « {lang} » n'est celle d'aucune réplique."));
    };
    let french = said_as_shown(&line.text, "fr", facts);
    if take.fr.as_ref().is_some_and(|fr| bare(fr) != bare(&french)) {
        return bad(format!("La prise « {key} » en « {lang} » : le français dit « {french} »."));
    }
    let written = unit.glosses.get(lang).and_then(|gloss| gloss.lines.get(key));
    let written = written.map(|gloss| said_as_shown(&gloss.gloss, lang, facts));
    let written = written.filter(|text| !text.is_empty() && !take.words.is_empty());
    if written.as_ref().is_some_and(|text| bare(text) != bare(&take.words)) {
        return bad(format!("La prise « {key} » en « {lang} » ne dit pas la traduction."));
    }
    let path = scope.library.root.join(&scope.pack.folder).join("voices").join(lang);
    let path = path.join(unit.number());
    let there = ["wav", "flac"].iter().any(|format| path.join(format!("{key}.{format}")).is_file());
    if there {
        None
    } else {
        bad(format!("Le son de la prise « {key} » en « {lang} » manque."))
    }
}

/// `prends.fast.2` → line `prends`, manner `fast`.
fn line_and_manner(key: &str) -> (&str, &str) {
    let key = key.trim_end_matches(|c: char| c.is_ascii_digit()).trim_end_matches('.');
    match key.rsplit_once('.') {
        Some((line, manner @ ("fast" | "feminine"))) => (line, manner),
        _ => (key, ""),
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::Packs;

    fn take(words: &str, consent: bool) -> Packs {
        let takes = format!(
            "[\"fr/02/voila\"]\nspeaker='S.'\nconsent={consent}\ndate=2026-11-20\nwords=\"{words}\"\n"
        );
        Packs::new()
            .write("core/voices/takes.toml", takes.as_bytes())
            .write("core/voices/fr/02/voila.wav", b"RIFF")
    }

    #[test]
    fn a_recording_with_the_words_of_the_line_is_taken() {
        assert_eq!(take("Voilà, c'est ça ! Merci.", true).why("L04"), "");
    }

    #[test]
    fn a_recording_with_other_words_or_no_consent_is_refused() {
        assert!(take("Voilà, merci.", true).why("L04").contains("« Voilà, merci. »"));
        assert!(take("Voilà, c'est ça. Merci.", false).why("L04").contains("accord"));
    }

    #[test]
    fn a_line_without_a_voice_is_refused() {
        let packs = Packs::new().replace("voices.toml", "femme-45 =", "femme-46 =");
        assert!(packs.why("L04").contains("sandrine n'en a pas"));
    }
}
