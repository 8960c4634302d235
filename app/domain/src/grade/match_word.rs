//! `match_word`: the word of a wall and its picture. A wrong pair is a word misread: the track is written, the error is of language.

use super::{Grade, Meant};
use crate::event::Verdict;
use crate::play::{Place, Script};
use content_pack::{ErrorKind, LineKey, PictureKey, Step};
use std::collections::BTreeMap;

pub(super) fn grade(
    script: &Script,
    step: &Step,
    pairs: &BTreeMap<LineKey, PictureKey>,
    label: &LineKey,
    picture: &PictureKey,
    place: &Place,
) -> Option<Grade> {
    let at = u16::try_from(pairs.keys().position(|key| key == label)?).ok()?;
    if place.found.contains(&at) || !pairs.values().any(|offered| offered == picture) {
        return None; // tied already, or not on the wall
    }
    let meant = pairs.get(label)?;
    let verdict =
        if meant == picture { Verdict::Right } else { Verdict::NotYet(ErrorKind::Language) };
    Some(Grade {
        items: script.counts_for(step, &[label]),
        hear: vec![label.clone()],
        meant: Some(Meant::Picture(meant.clone())),
        chosen: Some(Meant::Picture(picture.clone())),
        ..Grade::plain(verdict, at, &format!("{label}={picture}"))
    })
}
