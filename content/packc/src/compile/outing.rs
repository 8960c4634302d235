//! Cards as authors write them → an outing as phones play it.

use super::lines;
use super::pictures;
use super::unit::{cast, keys, review};
use super::{Asked, Workshop};
use crate::error::PackcError;
use crate::source::{Card as CardSource, Help as HelpSource, Observe as ObserveSource, OutingHead};
use crate::source::{PackSource, Unit};
use content_pack::{Blank, Card, Does, Help, LineKey, Observe, Observer, Outing, OutingTime};

/// An outing, whole. What L33 refuses is left out here, for a draft.
pub(super) fn outing(
    shop: &mut Workshop<'_>,
    pack: &PackSource,
    unit: &Unit,
    head: &OutingHead,
    asked: &Asked,
) -> Result<Outing, PackcError> {
    let pictures = pictures::of_scene(shop, pack, unit, &asked.alts)?;
    Ok(Outing {
        id: head.id.as_str().into(),
        place: head.place.clone(),
        level: head.level.clone(),
        learn: keys(&head.learn),
        solo: head.solo,
        review: review(&head.review),
        cast: cast(unit, &pictures),
        lines: lines::of_unit(shop, pack, unit, &asked.takes)?,
        pictures,
        cards: head.card.iter().filter_map(card).collect(),
        observe: head.observe.as_ref().map(observe).unwrap_or_default(),
        next: head.card.iter().rev().find_map(|card| card.next.clone()).map(Into::into),
    })
}

/// A card; none where its words say nothing.
pub(crate) fn card(source: &CardSource) -> Option<Card> {
    Some(Card {
        key: source.key.clone(),
        when: when(&source.when)?,
        task: source.task.clone().map(Into::into),
        picture: source.picture.clone().map(Into::into),
        hear: keys(&source.hear),
        private: source.private,
        does: does(source)?,
    })
}

/// `before` → before.
pub(crate) fn when(text: &str) -> Option<OutingTime> {
    Some(match text {
        "before" => OutingTime::Before,
        "during" => OutingTime::During,
        "after" => OutingTime::After,
        _ => return None,
    })
}

/// A sound is ten seconds long, a telling thirty, where the author says nothing.
const SOUND_SECONDS: u16 = 10;
const TELL_SECONDS: u16 = 30;

fn does(source: &CardSource) -> Option<Does> {
    Some(match source.does.as_str() {
        "fill" => Does::Fill { fill: source.fill.iter().filter_map(|name| blank(name)).collect() },
        "listen" => {
            let tap = source.tap.iter();
            let tap = tap.map(|(spot, line)| (spot.as_str().into(), line.as_str().into()));
            Does::Listen { tap: tap.collect(), labels: keys(&source.labels) }
        }
        "say" => Does::Say { lines: keys(&source.lines) },
        "find" => Does::Find { photo: source.proof.is_some() },
        "ask" => Does::Ask { offer: keys(&source.offer) },
        "photo" => Does::Photo,
        "record" => Does::Record { seconds: source.seconds.unwrap_or(SOUND_SECONDS) },
        "tell" => Does::Tell {
            seconds: source.seconds.unwrap_or(TELL_SECONDS),
            partner: source.by.as_deref() == Some("partner"),
            help: source.help.iter().map(help).collect(),
        },
        "choose" => {
            let [keep, share, erase] = source.choices.as_slice() else { return None };
            let key = |text: &String| LineKey::from(text.as_str());
            Does::Choose { keep: key(keep), share: key(share), erase: key(erase) }
        }
        "observe" => Does::Observe,
        _ => return None,
    })
}

/// What can be filled in, by its name.
pub(crate) fn blank(name: &str) -> Option<Blank> {
    Blank::ALL.into_iter().find(|(known, _)| *known == name).map(|(_, blank)| blank)
}

fn help(source: &HelpSource) -> Help {
    Help {
        pictures: source.show == "pictures",
        start: keys(&source.start),
        task: source.task.clone().map(Into::into),
    }
}

fn observe(source: &ObserveSource) -> Observe {
    let by = source.by.iter().filter_map(|name| observer(name));
    Observe { by: by.collect(), seen: keys(&source.seen) }
}

/// Who may see, by their name.
pub(crate) fn observer(name: &str) -> Option<Observer> {
    Observer::ALL.into_iter().find(|(known, _)| *known == name).map(|(_, who)| who)
}
