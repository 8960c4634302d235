//! A card of an outing, and the doors of its three times.

use super::Shown;
use crate::desk::show::said::Speaker;
use crate::desk::state::{Playing, State};
use crate::view::{Body, CardStage, MadeView, ObservedView, OutingCard, Pic, Said};
use content_pack::{Act, Card, Does, Help, LineKey, PictureKey, Step};

/// The card, and what is heard: nothing by itself but the task.
pub(super) fn card(speaker: &Speaker<'_>, playing: &Playing, step: &Step) -> Option<Shown> {
    let (stage, private) = match &step.act {
        Act::Threshold(None) => (CardStage::Who, false),
        Act::Threshold(Some(when)) => (CardStage::Threshold(*when), false),
        Act::Card(card) => (stage(speaker, playing, card)?, card.private),
        _ => return None,
    };
    let pieces = playing.pieces.iter().map(|piece| MadeView {
        card: piece.card.clone(),
        field: piece.field.clone(),
        kind: piece.kind(),
        text: piece.text.clone(),
        photo: piece.photo.clone(),
    });
    let view = OutingCard {
        key: step.key.clone(),
        stage,
        private,
        pieces: pieces.collect(),
        shared: shared(speaker.state(), playing),
    };
    Some((Body::Card(view), Vec::new()))
}

fn shared(state: &State, playing: &Playing) -> Option<bool> {
    state.progress.outings.get(&playing.script.unit)?.shared
}

fn stage(speaker: &Speaker<'_>, playing: &Playing, card: &Card) -> Option<CardStage> {
    Some(match &card.does {
        Does::Fill { fill } => CardStage::Fill(fill.clone()),
        Does::Find { photo } => CardStage::Find { photo: *photo },
        Does::Ask { offer } => {
            CardStage::Ask { offer: speaker.lines(offer), hear: speaker.lines(&card.hear) }
        }
        Does::Photo => CardStage::Photo,
        Does::Record { seconds } => CardStage::Record { seconds: *seconds },
        Does::Tell { seconds, partner, help } => tell(speaker, playing, help, (*seconds, *partner)),
        Does::Choose { keep, share, erase } => CardStage::Choose {
            keep: speaker.line(keep)?,
            share: speaker.line(share)?,
            erase: speaker.line(erase)?,
        },
        Does::Observe => observe(speaker, playing)?,
        Does::Listen { .. } | Does::Say { .. } => return None,
    })
}

/// The round one is at: its help fades, and can be had again.
fn tell(
    speaker: &Speaker<'_>,
    playing: &Playing,
    help: &[Help],
    (seconds, partner): (u16, bool),
) -> CardStage {
    let at = usize::from(playing.place.prompt);
    let (now, first) = (help.get(at).cloned().unwrap_or_default(), help.first());
    let less = first.is_some_and(|first| at > 0 && *first != now);
    CardStage::Tell {
        seconds,
        partner,
        pictures: if now.pictures { scenes(speaker, playing) } else { Vec::new() },
        shows: now.pictures,
        start: speaker.lines(&now.start),
        again: first
            .filter(|_| less)
            .map(|first| (scenes(speaker, playing), speaker.lines(&first.start))),
    }
}

/// The pictures the outing plays on, in the order they are met.
fn scenes(speaker: &Speaker<'_>, playing: &Playing) -> Vec<Pic> {
    let mut keys: Vec<&PictureKey> = Vec::new();
    for key in playing.script.steps.iter().filter_map(|step| step.picture.as_ref()) {
        if !keys.contains(&key) {
            keys.push(key);
        }
    }
    keys.into_iter().filter_map(|key| speaker.pic(key)).collect()
}

fn observe(speaker: &Speaker<'_>, playing: &Playing) -> Option<CardStage> {
    let observe = playing.script.outing.as_ref()?;
    let known = speaker.state().progress.outings.get(&playing.script.unit);
    let by = |key: &LineKey| {
        let all = observe.by.iter();
        let of = |who: &content_pack::Observer| {
            known.and_then(|known| known.seen.get(&(key.clone(), *who))).map(|seen| (*who, *seen))
        };
        all.filter_map(of).collect()
    };
    let seen = observe.seen.iter().filter_map(|key| {
        let said: Said = speaker.line(key)?;
        Some(ObservedView { said, by: by(key) })
    });
    Some(CardStage::Observe { by: observe.by.clone(), seen: seen.collect() })
}
