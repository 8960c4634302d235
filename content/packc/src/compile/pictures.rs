//! Pictures of a unit: drawn, with their regions; those still to be drawn have no file.

use super::Workshop;
use super::takes::rate;
use crate::error::{PackcError, read_bytes};
use crate::normalise::french;
use crate::picture::{Found, Use, film, find, spots};
use crate::source::{ActSource, GUIDE, Library, PackSource, PictureSource, Unit};
use crate::voice::Request;
use content_pack::{BlobHash, Picture, PictureKey, PictureKind, Shot, Still};
use std::collections::BTreeMap;
use std::path::Path;

/// Kilobits a second of what a picture says.
const ALT_KBPS: u8 = 12;

/// The pictures of a scene by key, and the portraits of its cast.
pub(super) fn of_scene(
    shop: &mut Workshop<'_>,
    pack: &PackSource,
    unit: &Unit,
    alts: &BTreeMap<String, Request>,
) -> Result<BTreeMap<PictureKey, Picture>, PackcError> {
    let mut pictures = BTreeMap::new();
    for (key, source) in with_portraits(&shop.library.root, pack, unit) {
        let found = find(&shop.library.root, &pack.folder, &key, &source);
        let mut picture = picture(shop, unit, &key, &source.alt, &found)?;
        if let Some(made) = alts.get(&key).and_then(|request| shop.studio.get(request)) {
            let label = format!("voice/fr/{}/alt.{key}", unit.id());
            picture.clip = Some(shop.files.add_clip(&label, "", made));
        }
        pictures.insert(PictureKey::from(key), picture);
    }
    Ok(pictures)
}

/// What each picture shows, said by the guide: a picture that is a choice is heard too (R8).
pub(super) fn alts(library: &Library, pack: &PackSource, unit: &Unit) -> BTreeMap<String, Request> {
    let Some(guide) = library.voices.voice.get(GUIDE) else { return BTreeMap::new() };
    let rate = guide.rate.unwrap_or_else(|| rate(library, unit.oral_level(), false));
    let request = |alt: &str| Request {
        speaker: guide.speaker(),
        rate,
        text: french(alt),
        noise: None,
        kbps: ALT_KBPS,
    };
    let pictures = with_portraits(&library.root, pack, unit).into_iter();
    pictures
        .filter(|(_, picture)| !picture.alt.trim().is_empty())
        .map(|(key, picture)| (key, request(&picture.alt)))
        .collect()
}

/// A picture, from where its file is.
pub(super) fn picture(
    shop: &mut Workshop<'_>,
    unit: &Unit,
    key: &str,
    alt: &str,
    found: &Found,
) -> Result<Picture, PackcError> {
    let still = match &found.path {
        Some(path) => {
            let drawn = shop.gallery.draw(path, Use::from(found.kind))?;
            Some(shop.files.add_picture(&format!("{}/{key}", unit.id()), drawn, true))
        }
        None => None,
    };
    let spots = found.spots().map(|path| spots::read(&path)).transpose()?.unwrap_or_default();
    Ok(Picture { kind: found.kind, alt: alt.to_owned(), clip: None, still, spots })
}

/// The author's pictures, and `who_<cast>` for each portrait that exists and that no picture shows yet.
fn with_portraits(root: &Path, pack: &PackSource, unit: &Unit) -> BTreeMap<String, PictureSource> {
    let mut pictures = unit.texts.pictures.clone();
    for (key, cast) in &unit.texts.cast {
        let portrait = PictureSource {
            render: Some(format!("people/{key}")),
            alt: cast.is.clone(),
            ..PictureSource::default()
        };
        let key = format!("who_{key}");
        let found = find(root, &pack.folder, &key, &portrait);
        if found.path.is_some() && portrait_key(unit, &key).is_none() {
            pictures.insert(key, portrait);
        }
    }
    pictures
}

/// The author's own picture of a person: the one rendered as `people/<key>`.
fn portrait_key(unit: &Unit, who: &str) -> Option<String> {
    let render = who.replacen("who_", "people/", 1);
    let own = unit.texts.pictures.iter().find(|(_, p)| p.render.as_deref() == Some(&render));
    own.map(|(key, _)| key.clone())
}

/// The picture that shows a member of the cast.
pub(super) fn portrait(
    unit: &Unit,
    cast: &str,
    pictures: &BTreeMap<PictureKey, Picture>,
) -> Option<PictureKey> {
    let key = portrait_key(unit, &format!("who_{cast}")).unwrap_or_else(|| format!("who_{cast}"));
    let key = PictureKey::from(key);
    pictures.contains_key(&key).then_some(key)
}

/// The views of a bank: `media/<pack>/<view>.webp` with its clip `<view>.webm`, or a sign.
pub(super) fn of_bank(
    shop: &mut Workshop<'_>,
    pack: &PackSource,
    unit: &Unit,
) -> Result<BTreeMap<String, Shot>, PackcError> {
    let mut shots = BTreeMap::new();
    for (key, view) in unit.bank().map(|bank| &bank.view).into_iter().flatten() {
        let found = find(&shop.library.root, &pack.folder, key, &view_source(pack, key, view));
        let picture = picture(shop, unit, key, &view.alt, &found)?;
        let film = found.path.as_deref().filter(|_| view.is_clip()).and_then(film::of_still);
        let clip = match film {
            Some(path) => add_film(shop, unit, key, &path)?,
            None => None,
        };
        shots.insert(key.clone(), Shot { picture, clip });
    }
    Ok(shots)
}

/// The clip of a view; in a draft it may be one that L31 refuses, and is left out.
fn add_film(
    shop: &mut Workshop<'_>,
    unit: &Unit,
    key: &str,
    path: &Path,
) -> Result<Option<BlobHash>, PackcError> {
    let bytes = read_bytes(path)?;
    let good = film::fault(&bytes).is_none();
    Ok(good.then(|| shop.files.add_film(&format!("{}/{key}", unit.id()), bytes)))
}

/// A view as a picture.
pub(crate) fn view_source(
    pack: &PackSource,
    key: &str,
    view: &crate::source::ViewSource,
) -> PictureSource {
    match &view.sign {
        Some(code) => PictureSource { sign: Some(code.clone()), ..PictureSource::default() },
        None => PictureSource {
            render: Some(format!("{}/{key}", pack.head.id)),
            ..PictureSource::default()
        },
    }
}

/// The picture that stands for a unit: that of its `listen` step, else the first step's, else the first view.
pub(super) fn cover(
    shop: &mut Workshop<'_>,
    pack: &PackSource,
    unit: &Unit,
) -> Result<Option<Still>, PackcError> {
    let Some(found) = cover_source(shop, pack, unit) else { return Ok(None) };
    let Some(path) = found.path.filter(|_| found.kind != PictureKind::Panorama) else {
        return Ok(None);
    };
    let drawn = shop.gallery.draw(&path, Use::Cover)?;
    Ok(Some(shop.files.add_picture(&format!("cover/{}", unit.id()), drawn, true)))
}

fn cover_source(shop: &Workshop<'_>, pack: &PackSource, unit: &Unit) -> Option<Found> {
    let root = &shop.library.root;
    if let Some(game) = unit.game() {
        return Some(super::game::board_picture(root, pack, game));
    }
    if let Some(bank) = unit.bank() {
        let mut views = bank
            .view
            .iter()
            .map(|(key, view)| find(root, &pack.folder, key, &view_source(pack, key, view)));
        return views.find(|found| found.path.is_some());
    }
    let listens = |step: &&crate::source::StepSource| matches!(step.act, ActSource::Listen(_));
    let steps = unit.steps.iter().filter(listens).chain(&unit.steps);
    let key = steps.filter_map(|step| step.common.picture.as_ref()).next()?;
    Some(find(root, &pack.folder, key, unit.texts.pictures.get(key)?))
}
