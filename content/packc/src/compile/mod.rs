//! From sources to the files of a pack.

mod act;
mod files;
mod lines;
mod pictures;
mod step;
mod takes;
mod texts;
mod unit;

pub(crate) use act::{error as error_tag, gesture};
pub use files::{Files, PackFile};
pub(crate) use lines::gloss_requests;
pub(crate) use pictures::view_source;
pub use takes::{Humans, Takes, of_unit as takes_of_unit};
pub(crate) use takes::voices_of;
pub use texts::{facts_in, shown, spoken};
pub(crate) use unit::letter;

use crate::error::PackcError;
use crate::picture::Gallery;
use crate::source::{Body, Library, PackSource, Unit};
use crate::voice::{Request, Studio};
use content_pack::{Line, Pack, Scene, UnitHead, UnitKind, Version};
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
    /// What each picture of a scene says.
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
    let all = asked.iter().flat_map(|asked| {
        let glosses = asked.glosses.values().flat_map(BTreeMap::values);
        asked.takes.values().chain(asked.alts.values()).chain(glosses)
    });
    shop.studio.make_all(all.cloned().collect::<Vec<_>>(), told)?;
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
    if matches!(unit.body, Body::Outing(_) | Body::Game(_)) {
        return Asked { takes: Takes::new(), alts: BTreeMap::new(), glosses: BTreeMap::new() };
    }
    let of_lang = |lang: &String| {
        let requests = if is_spoken(lang, speak) {
            gloss_requests(shop, pack, unit, lang, humans)
        } else {
            BTreeMap::new()
        };
        (lang.clone(), requests)
    };
    let glosses = unit.glosses.keys().map(of_lang).collect();
    let alts = if unit.scene().is_some() {
        pictures::alts(shop.library, pack, unit)
    } else {
        BTreeMap::new()
    };
    Asked { takes: takes::of_unit(shop.library, pack, unit, humans), alts, glosses }
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
    let (kind, lines) = match &unit.body {
        Body::Scene(head) => {
            let scene = unit::scene(shop, pack, unit, head, asked)?;
            add_json(&mut shop.files, label, &scene, "", true)?;
            (UnitKind::Scene, scene.lines)
        }
        Body::Bank(head) => {
            let bank = unit::bank(shop, pack, unit, head, &asked.takes)?;
            add_json(&mut shop.files, label, &bank, "", true)?;
            (UnitKind::Bank, bank.lines)
        }
        Body::Outing(_) | Body::Game(_) => return Ok(None),
    };
    for (lang, requests) in &asked.glosses {
        compile_gloss(shop, unit, lang, requests)?;
    }
    unit_head(shop, pack, unit, kind, &lines)
}

fn compile_gloss(
    shop: &mut Workshop<'_>,
    unit: &Unit,
    lang: &str,
    requests: &BTreeMap<String, Request>,
) -> Result<(), PackcError> {
    let Some(file) = unit.glosses.get(lang) else { return Ok(()) };
    let sheet = lines::gloss_sheet(shop, unit, file, lang, requests);
    let label = Pack::gloss_label(&sheet.of, &sheet.lang);
    add_json(&mut shop.files, label, &sheet, lang, false)
}

fn unit_head(
    shop: &mut Workshop<'_>,
    pack: &PackSource,
    unit: &Unit,
    kind: UnitKind,
    lines: &BTreeMap<content_pack::LineKey, Line>,
) -> Result<Option<UnitHead>, PackcError> {
    let after = match &unit.body {
        Body::Scene(head) => &head.after,
        Body::Bank(head) => &head.after,
        Body::Outing(_) | Body::Game(_) => return Ok(None),
    };
    let after = after.iter().map(|id| id.as_str().into()).collect();
    // L02 refuses a unit without these two; in a draft it stays out of the list.
    let (Some(title), Some(knows)) =
        (unit::named(lines, Scene::TITLE), unit::named(lines, Scene::KNOWS))
    else {
        return Ok(None);
    };
    let cover = pictures::cover(shop, pack, unit)?;
    Ok(Some(UnitHead { id: unit.id().into(), kind, title, knows, cover, after }))
}

fn pack_head(pack: &PackSource, units: Vec<UnitHead>) -> Result<Pack, PackcError> {
    let head = &pack.head;
    Ok(Pack {
        id: head.id.as_str().into(),
        title: head.title.clone(),
        trade: head.trade.clone(),
        version: head.version.parse::<Version>()?.0,
        langs: head.langs.iter().map(|lang| lang.as_str().into()).collect(),
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
