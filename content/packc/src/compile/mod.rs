//! From sources to the files of a pack.

mod act;
mod bits;
mod drive;
mod files;
mod game;
mod lines;
mod meaning;
mod outing;
mod pictures;
mod spots;
mod step;
mod takes;
mod texts;
mod unit;

pub(crate) use act::{error as error_tag, gesture};
pub use files::{Files, PackFile};
pub(crate) use game::{
    board_picture, piece as game_piece, piece_picture, round as game_round, rules as game_rules,
    sound_file, strength as game_strength,
};
pub(crate) use lines::gloss_requests;
pub(crate) use outing::{blank, observer, when};
pub(crate) use pictures::view_source;
pub(crate) use spots::{meaning_requests, meanings, touched};
pub(crate) use step::step as compiled;
#[cfg(test)]
pub(crate) use takes::names as spoken_names;
pub(crate) use takes::voices_of;
pub use takes::{Humans, Takes, of_unit as takes_of_unit};
pub(crate) use texts::{facts_in, shown as said_as_shown, spoken};
pub(crate) use unit::letter;

use crate::error::PackcError;
use crate::picture::Gallery;
use crate::source::{Body, Library, PackSource, Unit};
use crate::voice::{Request, Studio};
use content_pack::{
    Bank, ItemHead, ItemId, Line, LineKey, Pack, Scene, UnitHead, UnitKind, Version,
};
use serde::Serialize;
use std::collections::BTreeMap;

/// Everything a compilation uses, and the files it fills.
#[derive(Debug)]
pub struct Workshop<'a> {
    /// The sources.
    pub library: &'a Library,
    /// Clips.
    pub studio: &'a mut Studio,
    /// Pictures.
    pub gallery: &'a mut Gallery,
    /// The files of the pack under the hand.
    pub files: Files,
}

/// A compiled pack.
#[derive(Debug)]
pub struct Compiled {
    /// Its head.
    pub pack: Pack,
    /// Its files, the head included.
    pub files: Files,
}

/// The requests of one unit: French takes, and glosses by language.
#[derive(Debug)]
struct Asked {
    takes: Takes,
    /// What each picture of a scene says, and how each piece of a game sounds.
    alts: BTreeMap<String, Request>,
    glosses: BTreeMap<String, BTreeMap<String, Request>>,
}

/// Compiles one pack: asks for all its sounds first, so that both workers have work, then writes its files.
///
/// # Errors
/// The first file or program that failed; sources were checked before.
pub fn compile(
    library: &Library,
    pack: &PackSource,
    humans: &Humans,
    speak: &[String],
    studio: &mut Studio,
    gallery: &mut Gallery,
    told: &(dyn Fn(usize) + Sync),
) -> Result<Compiled, PackcError> {
    let mut shop = Workshop { library, studio, gallery, files: Files::default() };
    let asked: Vec<Asked> =
        pack.units.iter().map(|unit| ask(&shop, pack, unit, humans, speak)).collect();
    let names = takes::names(library, pack)?;
    let all = asked.iter().flat_map(|asked| {
        let glosses = asked.glosses.values().flat_map(BTreeMap::values);
        asked.takes.values().chain(asked.alts.values()).chain(glosses)
    });
    let all = all.chain(names.values()).cloned();
    shop.studio.make_all(all.collect::<Vec<_>>(), told)?;
    for (lang, request) in &names {
        if let Some(made) = shop.studio.get(request) {
            // Every phone has it: it is how a language without letters is chosen.
            shop.files.add_clip(&Pack::spoken_label(&lang.as_str().into()), "", made);
        }
    }
    let mut heads = Vec::new();
    for (unit, asked) in pack.units.iter().zip(&asked) {
        heads.extend(compile_unit(&mut shop, pack, unit, asked)?);
    }
    let head = pack_head(pack, heads)?;
    add_json(&mut shop.files, Pack::LABEL.to_owned(), &head, "", true)?;
    Ok(Compiled { pack: head, files: shop.files })
}

fn ask(
    shop: &Workshop<'_>,
    pack: &PackSource,
    unit: &Unit,
    humans: &Humans,
    speak: &[String],
) -> Asked {
    if matches!(unit.body, Body::Outing(_)) {
        return Asked { takes: Takes::new(), alts: BTreeMap::new(), glosses: BTreeMap::new() };
    }

    if matches!(unit.body, Body::Game(_)) {
        return Asked { takes: Takes::new(), alts: BTreeMap::new(), glosses: BTreeMap::new() };
    }
    let of_lang = |lang: &String| {
        let mut requests = gloss_requests(shop.library, pack, unit, lang, humans);
        requests.extend(meaning_requests(shop.library, pack, unit, lang, humans));
        // A person's voice is there already: leaving a language out saves speaking it, not hearing it.
        requests.retain(|_, request| request.is_human() || is_spoken(lang, speak));
        (lang.clone(), requests)
    };
    let glosses = unit.glosses.keys().map(of_lang).collect();
    let alts = match &unit.body {
        Body::Scene(_) | Body::Outing(_) => pictures::alts(shop.library, pack, unit),
        Body::Game(head) => game::sounds(shop.library, head),
        Body::Bank(_) => BTreeMap::new(),
    };
    let mut takes = takes::of_unit(shop.library, pack, unit, humans);
    takes.extend(spots::takes(shop.library, pack, unit, humans));
    takes.extend(bits::takes(shop.library, unit));
    Asked { takes, alts, glosses }
}

/// Whether a language is to be spoken: all are, when none is named.
pub(crate) fn is_spoken(lang: &str, speak: &[String]) -> bool {
    speak.is_empty() || speak.iter().any(|wanted| wanted == lang)
}

/// The files of a unit, and its head; `None` for the kinds no app plays yet.
fn compile_unit(
    shop: &mut Workshop<'_>,
    pack: &PackSource,
    unit: &Unit,
    asked: &Asked,
) -> Result<Option<UnitHead>, PackcError> {
    let label = Pack::unit_label(&unit.id().into());
    let (kind, items, lines) = match &unit.body {
        Body::Scene(head) => {
            let scene = unit::scene(shop, pack, unit, head, asked)?;
            add_json(&mut shop.files, label, &scene, "", true)?;
            (UnitKind::Scene, learnt(&scene), scene.lines)
        }
        Body::Bank(head) => {
            let bank = unit::bank(shop, pack, unit, head, &asked.takes)?;
            add_json(&mut shop.files, label, &bank, "", true)?;
            (UnitKind::Bank, asked_in(&bank), bank.lines)
        }
        Body::Game(head) => {
            let game = game::game(shop, pack, unit, head, asked)?;
            add_json(&mut shop.files, label, &game, "", true)?;
            (UnitKind::Game, Vec::new(), game.lines)
        }
        Body::Outing(head) => {
            let outing = outing::outing(shop, pack, unit, head, asked)?;
            add_json(&mut shop.files, label, &outing, "", true)?;
            let head =
                |key: &LineKey| ItemHead::learnt(ItemId::of(&outing.id, key.as_str()), false);
            (UnitKind::Outing, outing.learn.iter().map(head).collect(), outing.lines)
        }
    };
    for (lang, requests) in &asked.glosses {
        compile_gloss(shop, pack, unit, lang, requests)?;
    }
    unit_head(shop, pack, unit, (kind, items), &lines)
}

/// What memory schedules of a scene.
fn learnt(scene: &Scene) -> Vec<ItemHead> {
    let head = |key: &content_pack::LineKey| {
        ItemHead::learnt(ItemId::of(&scene.id, key.as_str()), scene.critical.contains(key))
    };
    scene.learn.iter().map(head).collect()
}

/// What memory schedules of a bank: each question.
fn asked_in(bank: &Bank) -> Vec<ItemHead> {
    let head = |item: &content_pack::Item| ItemHead {
        id: bank.item_id(item),
        critical: false,
        about: Some(item.about),
        twin: item.twin.clone(),
    };
    bank.items.iter().map(head).collect()
}

fn compile_gloss(
    shop: &mut Workshop<'_>,
    pack: &PackSource,
    unit: &Unit,
    lang: &str,
    requests: &BTreeMap<String, Request>,
) -> Result<(), PackcError> {
    let Some(file) = unit.glosses.get(lang) else { return Ok(()) };
    let sheet = lines::gloss_sheet(shop, pack, unit, file, lang, requests);
    let label = Pack::gloss_label(&sheet.of, &sheet.lang);
    add_json(&mut shop.files, label, &sheet, lang, false)
}

fn unit_head(
    shop: &mut Workshop<'_>,
    pack: &PackSource,
    unit: &Unit,
    (kind, items): (UnitKind, Vec<ItemHead>),
    lines: &BTreeMap<LineKey, Line>,
) -> Result<Option<UnitHead>, PackcError> {
    let none = Vec::new();
    let after = match &unit.body {
        Body::Scene(head) => &head.after,
        Body::Bank(head) => &head.after,
        Body::Outing(head) => &head.after,
        Body::Game(_) => &none,
    };
    let after = after.iter().map(|id| id.as_str().into()).collect();
    // L02 refuses a unit without these two; in a draft it stays out of the list.
    let (Some(title), Some(knows)) =
        (unit::named(lines, Scene::TITLE), unit::named(lines, Scene::KNOWS))
    else {
        return Ok(None);
    };
    let cover = pictures::cover(shop, pack, unit)?;
    let level = match &unit.body {
        Body::Scene(head) => Some(head.level.clone()),
        Body::Bank(head) => Some(head.level.clone()),
        Body::Outing(_) | Body::Game(_) => None,
    };
    Ok(Some(UnitHead { id: unit.id().into(), kind, title, knows, cover, after, items, level }))
}

fn pack_head(pack: &PackSource, units: Vec<UnitHead>) -> Result<Pack, PackcError> {
    let head = &pack.head;
    Ok(Pack {
        id: head.id.as_str().into(),
        title: head.title.clone(),
        trade: head.trade.clone(),
        version: head.version.parse::<Version>()?.0,
        langs: head.langs.iter().chain(&pack.spoken).map(|lang| lang.as_str().into()).collect(),
        licence: head.licence.clone(),
        authors: head.authors.clone(),
        call: head.call.clone(),
        units,
    })
}

/// Adds a value as compact JSON.
pub(crate) fn add_json<T: Serialize>(
    files: &mut Files,
    label: String,
    value: &T,
    variant: &str,
    required: bool,
) -> Result<(), PackcError> {
    let bytes = serde_json::to_vec(value)
        .map_err(|source| PackcError::Json { label: label.clone(), source })?;
    files.add_json(label, bytes, variant, required);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lint::testing::Packs;
    use content_pack::{Act, GlossSheet, Take};

    /// core.02 of the fixtures, compiled without voices (no program is started).
    fn compiled() -> Compiled {
        compiled_from(&Packs::new(), 0)
    }

    /// One pack of these, compiled without voices.
    fn compiled_from(packs: &Packs, pack: usize) -> Compiled {
        let mut library = Library::open(packs.path()).unwrap();
        library.voices.voice.clear();
        let cache = tempfile::tempdir().unwrap();
        let (mut studio, mut gallery) = (Studio::new(cache.path()), Gallery::new(cache.path()));
        let none = ["fr".to_owned()];
        let humans = Humans::default();
        compile(&library, &library.packs[pack], &humans, &none, &mut studio, &mut gallery, &|_| {})
            .unwrap()
    }

    fn read<T: serde::de::DeserializeOwned>(done: &Compiled, label: &str) -> T {
        let (_, file) = done.files.iter().find(|(name, _)| *name == label).unwrap();
        serde_json::from_slice(&file.bytes).unwrap()
    }

    #[test]
    fn a_golden_scene() {
        let scene: Scene = read(&compiled(), "unit/core.02.json");
        let kinds: Vec<_> = scene.steps.iter().map(|step| step.act.kind()).collect();
        assert_eq!(
            kinds,
            [
                "listen",
                "pick_picture",
                "pick_picture",
                "act_on",
                "dialogue",
                "say",
                "pick_sound",
                "dialogue",
                "react",
                "match_word",
                "build_word",
                "duo",
                "promise",
                "debrief",
            ]
        );
        assert_eq!(
            (
                scene.lines.len(),
                scene.pictures.len(),
                scene.cast[&content_pack::CastKey::from("moi")].voices
            ),
            (57 + 13 + 7, 24, 2)
        );
        let virer = scene.line("virer_q").unwrap();
        assert_eq!(
            (virer.fr.as_str(), virer.speaker.as_str()),
            ("Eh, tu peux virer la palette, là ?", "yann")
        );
        let fast = "Tu me prends les deux bleus, là, et tu me les mets au fond à gauche.";
        assert_eq!(scene.line("prends").unwrap().fast.as_deref(), Some(fast));
        let Act::Dialogue { turn, .. } = &scene.steps[4].act else { panic!("a dialogue") };
        assert_eq!(turn[0].noise.as_ref().map(|n| n.snr), Some(0));
        assert!(
            turn[0].reply.iter().filter(|reply| !reply.good).all(|reply| reply.error.is_some())
        );
        let Act::Duo { solo, .. } = &scene.steps[11].act else { panic!("a duo") };
        assert_eq!(solo.act.kind(), "act_on");
    }

    #[test]
    fn glosses_are_a_file_of_their_language() {
        let done = compiled();
        let sheet: GlossSheet = read(&done, "gloss/ar/core.02.json");
        assert_eq!(
            sheet.lines[&content_pack::LineKey::from("salut")]
                .feminine
                .as_deref()
                .map(|t| t.contains("تعالي")),
            Some(true)
        );
        let (_, file) =
            done.files.iter().find(|(name, _)| *name == "gloss/ar/core.02.json").unwrap();
        assert_eq!((file.variant.as_str(), file.required), ("ar", false));
    }

    #[test]
    fn the_regions_one_acts_on_have_a_name_and_its_meanings() {
        let done = compiled();
        let scene: Scene = read(&done, "unit/core.02.json");
        assert_eq!(scene.line("spot.sortie").unwrap().fr, "la sortie de secours");
        let sheet: GlossSheet = read(&done, "gloss/tr/core.02.json");
        let key = content_pack::SpotKey::from("sortie").line();
        assert_eq!(sheet.lines[&key].text, "acil çıkış");
    }

    #[test]
    fn a_view_that_moves_has_its_clip_and_a_torn_one_is_left_out() {
        let clip = |film: &[u8]| {
            let still = include_bytes!("../../../packs/media/route/stop.webp");
            let packs = Packs::new().write("media/route/stop.webp", still);
            let packs = packs.write("media/route/stop.webm", film);
            let done = compiled_from(&packs, 1);
            let bank: content_pack::Bank = read(&done, "unit/route.13.json");
            let file = done.files.iter().find(|(label, _)| *label == "film/route.13/stop.webm");
            (bank.views["stop"].clip, file.map(|(_, file)| (file.media, file.required)))
        };
        let film = crate::picture::film::of_length(4_000.0);
        let hash = content_pack::BlobHash::of(&film);
        assert_eq!(clip(&film), (Some(hash), Some(("video/webm", false))));
        assert_eq!(clip(b"torn"), (None, None));
    }

    #[test]
    fn lines_have_the_takes_their_steps_ask_for() {
        let library = Library::open(Packs::new().path()).unwrap();
        let pack = &library.packs[0];
        let takes = takes_of_unit(&library, pack, &pack.units[0], &Humans::default());
        let names = |key: &str| {
            takes.keys().filter(|(line, _)| line == key).map(|(_, t)| t.name()).collect::<Vec<_>>()
        };
        let sorted = |mut names: Vec<String>| {
            names.sort();
            names
        };
        assert_eq!(sorted(names("prends")), ["fast", "fast+camion@0", "normal"]);
        assert_eq!(sorted(names("vas_y")), ["normal", "normal+chariot@5"]);
        assert_eq!(sorted(names("pas_compris")), ["fast", "fast.2", "normal", "normal.2"]);
        let plain = &takes[&("prends".to_owned(), Take::default())];
        assert_eq!((plain.rate, plain.text.contains("mè au fond")), (115, true));
    }
}
