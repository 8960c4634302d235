//! Languages that are spoken only: what is recorded of them is all there is, and it grows take by take.
//!
//! A pack that names such a language in `langs` promises all of it, and L06 holds it to that (`spoken_only = true` in its
//! gloss files). One that is only recorded so far is played as far as it goes.

use super::file::SourceFile;
use super::gloss::GlossFile;
use super::library::PackSource;
use super::shared::{GlossHead, GlossSource, TakeSource};
use super::unit::Unit;
use std::collections::BTreeMap;

/// Gives the units of a pack a sheet for each language there are recordings in, and no file of glosses.
pub(super) fn add(pack: &mut PackSource) {
    let recorded = pack.takes.iter().filter(|(_, take)| take.consent);
    let langs = recorded.filter_map(|(key, _)| key.split('/').next());
    let new = |lang: &&str| *lang != "fr" && !pack.head.langs.iter().any(|known| known == lang);
    pack.spoken = langs.filter(new).map(str::to_owned).collect();
    for lang in &pack.spoken {
        for unit in &mut pack.units {
            let sheet = sheet(&pack.takes, unit, lang);
            let names = format!("{lang}/spots/");
            if !sheet.lines.is_empty() || pack.takes.keys().any(|key| key.starts_with(&names)) {
                unit.glosses.insert(lang.clone(), sheet);
            }
        }
    }
}

fn sheet(takes: &BTreeMap<String, TakeSource>, unit: &Unit, lang: &str) -> GlossFile {
    let of_unit = format!("{lang}/{}/", unit.number());
    let mine = takes.iter().filter(|(_, take)| take.consent);
    let mine = mine.filter_map(|(key, take)| Some((key.strip_prefix(&of_unit)?, take)));
    let known: Vec<(&str, &TakeSource)> =
        mine.filter(|(key, _)| unit.lines.contains_key(*key)).collect();
    let head = GlossHead {
        lang: lang.to_owned(),
        of: unit.id().to_owned(),
        reviewed: known.iter().all(|(_, take)| !take.reviewed_by.0.is_empty()),
        spoken_only: true,
        ..GlossHead::default()
    };
    let line = |take: &TakeSource| GlossSource {
        fr: take.fr.clone().unwrap_or_default(),
        ..GlossSource::default()
    };
    let lines = known.iter().map(|(key, take)| ((*key).to_owned(), line(take))).collect();
    GlossFile { file: SourceFile::default(), head, lines }
}
