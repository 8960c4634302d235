//! The names of regions: those a unit needs, and what is asked of the voices for them. They are compiled as lines, with
//! the glosses of the unit, and never written in a scene: `spots.toml` says each once.

use super::meaning;
use super::takes::{Humans, Takes, rate};
use crate::normalise::french;
use crate::picture::{find, spots};
use crate::source::{
    ActSource, GUIDE, Library, PackSource, SpotName, StepSource, Unit, What, refs,
};
use crate::voice::Request;
use content_pack::{Line, LineKey, Register, SpotKey, Take};
use std::collections::BTreeMap;

/// Kilobits a second: one word alone, as in `[words]`.
const NAME_KBPS: u8 = 16;
/// The folder of their recordings: `voices/fr/spots/casque.wav`.
const RECORDED: &str = "spots";

/// Regions that can be touched in an `act_on` or a `panorama`, and where each is first met in the file.
#[must_use]
pub(crate) fn touched(
    library: &Library,
    pack: &PackSource,
    unit: &Unit,
) -> BTreeMap<String, String> {
    let mut all = BTreeMap::new();
    for (key, path) in unit.all_steps().flat_map(|step| of_step(library, pack, unit, step)) {
        all.entry(key).or_insert(path);
    }
    all
}

fn of_step(
    library: &Library,
    pack: &PackSource,
    unit: &Unit,
    step: &StepSource,
) -> Vec<(String, String)> {
    let named = refs(step).into_iter().filter(|r| r.what.is_spot()).map(|r| (r.key, r.path));
    match &step.act {
        ActSource::Panorama(_) => named.collect(),
        ActSource::Duo(_) => held(unit, step),
        ActSource::ActOn(_) => {
            let pictures = step.common.picture.iter();
            let offered = pictures.flat_map(|picture| on_picture(library, pack, unit, picture));
            named.chain(offered.map(|key| (key, format!("{}.picture", step.path)))).collect()
        }
        _ => Vec::new(),
    }
}

/// What a duo speaks of that is neither a line nor a picture: places, named when they are told and found.
fn held(unit: &Unit, step: &StepSource) -> Vec<(String, String)> {
    let texts = &unit.texts;
    let is_region =
        |key: &String| !unit.lines.contains_key(key) && !texts.pictures.contains_key(key);
    let held = refs(step).into_iter().filter(|r| r.what == What::Held && is_region(&r.key));
    held.map(|r| (r.key, r.path)).collect()
}

/// Every region of a picture: an order may be answered by any of them.
fn on_picture(library: &Library, pack: &PackSource, unit: &Unit, picture: &str) -> Vec<String> {
    let Some(source) = unit.texts.pictures.get(picture) else { return Vec::new() };
    let found = find(&library.root, &pack.folder, picture, source);
    // Regions that cannot be read are told by L05.
    let placed = found.spots().and_then(|path| spots::read(&path).ok()).unwrap_or_default();
    source.spots.iter().cloned().chain(placed.into_keys().map(|key| key.to_string())).collect()
}

/// The names a unit needs, by region; one without a name is left out, L30 says so.
fn names<'a>(
    library: &'a Library,
    pack: &PackSource,
    unit: &Unit,
) -> BTreeMap<String, &'a SpotName> {
    let keys = touched(library, pack, unit).into_keys();
    keys.filter_map(|key| library.spots.names.get(&key).map(|name| (key, name))).collect()
}

/// The key of the line that names a region.
fn line_key(region: &str) -> LineKey {
    SpotKey::from(region).line()
}

/// The lines of the names, without their sounds.
pub(super) fn lines(library: &Library, pack: &PackSource, unit: &Unit) -> BTreeMap<LineKey, Line> {
    let line = |name: &SpotName| Line {
        fr: name.fr.clone(),
        speaker: GUIDE.into(),
        register: Register::Word,
        fast: None,
        feminine: None,
        shows: None,
        clips: BTreeMap::new(),
    };
    names(library, pack, unit).iter().map(|(key, name)| (line_key(key), line(name))).collect()
}

/// What is asked of the guide, or of a recording.
pub(super) fn takes(library: &Library, pack: &PackSource, unit: &Unit, humans: &Humans) -> Takes {
    let synthetic = |name: &SpotName| {
        let guide = library.voices.voice.get(GUIDE)?;
        Some(Request {
            speaker: guide.speaker(),
            rate: guide.rate.unwrap_or_else(|| rate(library, unit.oral_level(), false)),
            text: french(name.say.as_ref().unwrap_or(&name.fr)),
            noise: None,
            kbps: NAME_KBPS,
        })
    };
    let request = |key: &str, name: &SpotName| {
        let recorded = humans.find(pack, "fr", RECORDED, key);
        recorded.map_or_else(
            || synthetic(name),
            |speaker| Some(Request::of_person(speaker, None, NAME_KBPS)),
        )
    };
    let names = names(library, pack, unit);
    names
        .iter()
        .filter_map(|(key, name)| {
            Some(((line_key(key).to_string(), Take::default()), request(key, name)?))
        })
        .collect()
}

/// The meanings of the names in a language, by line.
pub(crate) fn meanings(
    library: &Library,
    pack: &PackSource,
    unit: &Unit,
    lang: &str,
) -> BTreeMap<String, String> {
    let named = names(library, pack, unit);
    let text = |name: &SpotName| {
        name.meanings.get(lang).map(|meaning| meaning.text.clone()).filter(|text| !text.is_empty())
    };
    named.iter().filter_map(|(key, name)| Some((line_key(key).to_string(), text(name)?))).collect()
}

/// What is asked of the voice of a language; a name it cannot say waits for a person.
pub(crate) fn meaning_requests(
    library: &Library,
    pack: &PackSource,
    unit: &Unit,
    lang: &str,
    humans: &Humans,
) -> BTreeMap<String, Request> {
    let request = |key: &str, name: &SpotName| {
        let recorded = humans.find(pack, lang, RECORDED, key);
        let meaning = name.meanings.get(lang);
        let (text, say) = meaning.map_or(("", None), |m| (m.text.as_str(), m.say.as_deref()));
        meaning::request(library, recorded, lang, text, say)
    };
    let named = names(library, pack, unit);
    named
        .iter()
        .filter_map(|(key, name)| Some((line_key(key).to_string(), request(key, name)?)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lint::testing::{Packs, SCENE};

    fn keys_of(packs: &Packs) -> Vec<String> {
        let library = Library::open(packs.path()).unwrap();
        let pack = &library.packs[0];
        touched(&library, pack, &pack.units[0]).into_keys().collect()
    }

    #[test]
    fn every_region_of_a_picture_one_acts_on_is_named() {
        let keys = keys_of(&Packs::new());
        assert_eq!(keys.len(), 13);
        // Nobody is asked to touch her, and anybody may.
        assert!(keys.contains(&"sandrine".to_owned()), "{keys:?}");
        // A duo tells where things are: places are named, what is a line already is not.
        assert!(
            keys.contains(&"table".to_owned()) && !keys.contains(&"bac".to_owned()),
            "{keys:?}"
        );
    }

    #[test]
    fn a_region_placed_and_not_listed_is_named_too() {
        let packs = Packs::new()
            .write("media/core/02-depot.webp", b"x")
            .write("media/core/02-depot.spots.toml", b"rayon = [0, 0, 300, 300]");
        assert!(keys_of(&packs).contains(&"rayon".to_owned()));
    }

    #[test]
    fn only_dangers_and_safe_places_of_a_panorama_are_named() {
        let step = "[[step]]\nkey='tour'\nbeat=3\nkind='panorama'\npanorama='depot'\nsafe=['coin']\n\
            [[step.danger]]\nspot='trou'\nsee='prends'\nmay='rouges'\nthen={right='secours'}\n\n[[step]]";
        let keys = keys_of(&Packs::new().replace(SCENE, "[[step]]", step));
        assert!(keys.contains(&"trou".to_owned()) && keys.contains(&"coin".to_owned()), "{keys:?}");
    }

    #[test]
    fn arabic_is_spoken_with_its_vowels_and_pashto_waits() {
        let library = Library::open(Packs::new().path()).unwrap();
        let (pack, humans) = (&library.packs[0], Humans::default());
        let unit = &pack.units[0];
        let asked = |lang| meaning_requests(&library, pack, unit, lang, &humans);
        assert!(asked("ar")["spot.sac_bleu"].text.contains('\u{64e}'));
        assert_eq!((asked("ar").len(), asked("ps").len()), (13, 0));
        assert_eq!(meanings(&library, pack, unit, "ps").len(), 13);
    }

    #[test]
    fn the_guide_says_a_name_once_a_unit() {
        let library = Library::open(Packs::new().path()).unwrap();
        let pack = &library.packs[0];
        let takes = takes(&library, pack, &pack.units[0], &Humans::default());
        let palette = &takes[&("spot.palette".to_owned(), Take::default())];
        assert_eq!((palette.text.as_str(), palette.rate, takes.len()), ("la palette", 115, 13));
    }
}
