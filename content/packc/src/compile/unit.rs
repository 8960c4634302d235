//! A scene and a bank, whole.

use super::act::error;
use super::drive;
use super::lines;
use super::pictures;
use super::step::step;
use super::takes::Takes;
use super::{Asked, Workshop};
use crate::error::PackcError;
use crate::source::{BankHead, Facts, ItemSource, PackSource, ReviewSource, SceneHead, Unit};
use content_pack::{
    About, Bank, Cast, CastKey, Item, Letter, Line, Picture, PictureKey, Review, Scene, Step,
};
use std::collections::BTreeMap;

/// A scene.
pub(super) fn scene(
    shop: &mut Workshop<'_>,
    pack: &PackSource,
    unit: &Unit,
    head: &SceneHead,
    asked: &Asked,
) -> Result<Scene, PackcError> {
    let pictures = pictures::of_scene(shop, pack, unit, &asked.alts)?;
    Ok(Scene {
        id: head.id.as_str().into(),
        trade: head.trade.clone(),
        place: head.place.clone(),
        risk: head.risk.clone(),
        level: head.level.clone(),
        minutes: head.minutes,
        learn: keys(&head.learn),
        critical: keys(&head.critical),
        after: keys(&head.after),
        notice: head.notice.clone().map(Into::into),
        review: review(&head.review),
        cast: cast(unit, &pictures),
        lines: lines::of_unit(shop, pack, unit, &asked.takes)?,
        pictures,
        steps: steps(unit, &shop.library.facts),
    })
}

fn steps(unit: &Unit, facts: &Facts) -> Vec<Step> {
    unit.steps.iter().map(step).map(|step| drive::with_figures(step, facts)).collect()
}

pub(super) fn cast(
    unit: &Unit,
    pictures: &BTreeMap<PictureKey, Picture>,
) -> BTreeMap<CastKey, Cast> {
    let cast = unit.texts.cast.iter().map(|(key, cast)| {
        let voices = u8::try_from(cast.voice.0.len()).unwrap_or(u8::MAX);
        let portrait = pictures::portrait(unit, key, pictures);
        (CastKey::from(key.as_str()), Cast { is: cast.is.clone(), portrait, voices })
    });
    cast.collect()
}

/// A question bank.
pub(super) fn bank(
    shop: &mut Workshop<'_>,
    pack: &PackSource,
    unit: &Unit,
    head: &BankHead,
    takes: &Takes,
) -> Result<Bank, PackcError> {
    Ok(Bank {
        id: head.id.as_str().into(),
        level: head.level.clone(),
        theme: head.theme.clone(),
        review: review(&head.review),
        lines: lines::of_unit(shop, pack, unit, takes)?,
        views: pictures::of_bank(shop, pack, unit)?,
        items: head.item.iter().map(|source| item(&head.id, source)).collect(),
    })
}

fn item(bank: &str, item: &ItemSource) -> Item {
    let offered = item.parts();
    let has = |letter: &Letter| offered.iter().any(|(part, _)| *part == letter.as_str());
    let letters: Vec<Letter> = Letter::ALL.into_iter().filter(has).collect();
    Item {
        key: item.key.clone(),
        view: item.view.clone(),
        rule: item.rule.clone(),
        about: if item.about == "language" { About::Language } else { About::Rule },
        word: item.word.clone(),
        twin: item.twin_id(bank).as_deref().map(Into::into),
        letters,
        two_parts: item.ask2.is_some(),
        right: item.right.0.iter().filter_map(|text| letter(text)).collect(),
        wrong: item
            .wrong
            .0
            .iter()
            .filter_map(|(text, tag)| Some((letter(text)?, error(tag)?)))
            .collect(),
    }
}

/// `"A"` → A; L18 refuses any other.
pub(crate) fn letter(text: &str) -> Option<Letter> {
    Letter::ALL.into_iter().find(|letter| letter.as_str() == text)
}

pub(super) fn review(source: &ReviewSource) -> Review {
    Review {
        author: source.author.clone(),
        checker: source.checker.clone(),
        written: source.written.0.clone(),
        review_by: source.review_by.0.clone(),
        sources: source.sources.clone(),
    }
}

pub(super) fn keys<K: From<String>>(keys: &[String]) -> Vec<K> {
    keys.iter().cloned().map(K::from).collect()
}

/// A line of the head of a unit; an empty one in a draft that has none yet.
pub(super) fn named(lines: &BTreeMap<content_pack::LineKey, Line>, key: &str) -> Option<Line> {
    lines.get(&content_pack::LineKey::from(key)).cloned()
}
