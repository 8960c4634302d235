//! Lines and glosses with their sounds.

use super::Workshop;
use super::bits;
use super::meaning;
use super::spots;
use super::takes::{Humans, Takes};
use super::texts::shown;
use crate::error::PackcError;
use crate::source::{ActSource, Body, GlossFile, GlossSource, Library, PackSource, Unit};
use crate::voice::Request;
use content_pack::{Gloss, GlossSheet, Lang, Line, LineKey};
use std::collections::{BTreeMap, BTreeSet};

/// Every line of a unit and the names of its regions, with their clips.
pub(super) fn of_unit(
    shop: &mut Workshop<'_>,
    pack: &PackSource,
    unit: &Unit,
    takes: &Takes,
) -> Result<BTreeMap<LineKey, Line>, PackcError> {
    let facts = &shop.library.facts;
    let mut lines = spots::lines(shop.library, pack, unit);
    lines.extend(bits::lines(unit));
    for (key, source) in &unit.lines {
        let text = |text: &String| shown(text, "fr", facts);
        let line = Line {
            fr: text(&source.text),
            speaker: source.speaker.as_str().into(),
            register: source.register,
            fast: unit.texts.fast.get(key).map(text),
            feminine: unit.texts.feminine.get(key).map(text),
            shows: unit.texts.shows.get(key).cloned().map(Into::into),
            clips: BTreeMap::new(),
        };
        lines.insert(LineKey::from(key.as_str()), line);
    }
    let models = models(unit);
    for ((key, take), request) in takes {
        let Some(made) = shop.studio.get(request) else { continue };
        let label = format!("voice/fr/{}/{key}.{}", unit.id(), take.name());
        let mut clip = shop.files.add_clip(&label, "", made);
        if take.noise.is_none() && models.contains(key) {
            clip.shape = shop.studio.shape(request)?;
        }
        if let Some(line) = lines.get_mut(&LineKey::from(key.as_str())) {
            line.clips.insert(take.name(), clip);
        }
    }
    Ok(lines)
}

/// Lines a learner says after hearing them.
fn models(unit: &Unit) -> BTreeSet<&String> {
    let says = unit.all_steps().filter_map(|step| match &step.act {
        ActSource::Say(act) => Some(act),
        _ => None,
    });
    let outing = match &unit.body {
        Body::Outing(head) => head.card.as_slice(),
        _ => &[],
    };
    let of_cards = outing.iter().filter(|card| card.does == "say").flat_map(|card| &card.lines);
    says.flat_map(|say| say.lines.iter().chain(say.turn.iter().flat_map(|turn| &turn.model.0)))
        .chain(of_cards)
        .collect()
}

/// What to ask of the voices for the glosses of a language; lines without a voice wait.
pub(crate) fn gloss_requests(
    library: &Library,
    pack: &PackSource,
    unit: &Unit,
    lang: &str,
    humans: &Humans,
) -> BTreeMap<String, Request> {
    let Some(file) = unit.glosses.get(lang) else { return BTreeMap::new() };
    let request = |key: &str, gloss: &GlossSource| {
        let recorded = humans.find(pack, lang, unit.number(), key);
        meaning::request(library, recorded, lang, &gloss.gloss, gloss.say.as_deref())
    };
    let known = file.lines.iter().filter(|(key, _)| unit.lines.contains_key(*key));
    known.filter_map(|(key, gloss)| Some((key.clone(), request(key, gloss)?))).collect()
}

/// The glosses of a unit in a language, and those of the names of its regions.
pub(super) fn gloss_sheet(
    shop: &mut Workshop<'_>,
    pack: &PackSource,
    unit: &Unit,
    file: &GlossFile,
    lang: &str,
    requests: &BTreeMap<String, Request>,
) -> GlossSheet {
    let mut lines = glosses(shop.library, unit, file, lang);
    for (key, text) in spots::meanings(shop.library, pack, unit, lang) {
        lines.insert(LineKey::from(key), Gloss { text, feminine: None, clip: None });
    }
    // Where a language is spoken only, a recording is all there is.
    for key in requests.keys() {
        let unwritten = Gloss { text: String::new(), feminine: None, clip: None };
        lines.entry(LineKey::from(key.as_str())).or_insert(unwritten);
    }
    for (key, gloss) in &mut lines {
        let made = requests.get(key.as_str()).and_then(|request| shop.studio.get(request));
        let label = format!("voice/{lang}/{}/{key}", unit.id());
        gloss.clip = made.map(|made| shop.files.add_clip(&label, lang, made));
    }
    let of = unit.id().into();
    GlossSheet { lang: Lang::from(lang), of, reviewed: file.head.reviewed, lines }
}

/// What a translator wrote, without sounds.
fn glosses(
    library: &Library,
    unit: &Unit,
    file: &GlossFile,
    lang: &str,
) -> BTreeMap<LineKey, Gloss> {
    let text = |text: &String| shown(text, lang, &library.facts);
    let gloss = |source: &GlossSource| Gloss {
        text: text(&source.gloss),
        feminine: source.gloss_f.as_ref().filter(|text| !text.is_empty()).map(text),
        clip: None,
    };
    let known = file.lines.iter().filter(|(key, _)| unit.lines.contains_key(*key));
    known.map(|(key, source)| (LineKey::from(key.as_str()), gloss(source))).collect()
}
