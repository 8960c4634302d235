//! Telling it, with less and less help; the help comes back when it is asked for (R21).

use super::CardStageView;
use super::voice::VoiceOf;
use crate::parts::{Act, LineRow, Sign, Tool};
use crate::{use_media, use_prompt, use_tr};
use app_domain::desk::Answer;
use app_domain::view::{OutingCard, Pic, PlayView, Said};
use content_pack::LineKey;
use dioxus::prelude::*;

/// The help of a round.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct TellHelp {
    pub(super) pictures: Vec<Pic>,
    /// The photographs of the outing are shown too.
    pub(super) shows: bool,
    pub(super) start: Vec<Said>,
}

/// Pictures on one screen.
const PICTURES: usize = 3;

#[component]
pub(super) fn Tell(
    play: PlayView,
    card: OutingCard,
    seconds: u16,
    help: TellHelp,
    again: Option<(Vec<Pic>, Vec<Said>)>,
    onanswer: EventHandler<Answer>,
) -> Element {
    let (tr, mut prompt) = (use_tr(), use_prompt());
    let mut helped = use_signal(|| false);
    let more = again.is_some() && !helped();
    let shown = match again {
        Some((pictures, start)) if helped() => TellHelp { pictures, shows: true, start },
        _ => help,
    };
    let kept = card.piece("voice").is_some();
    rsx! {
        CardStageView { play, card: card.clone(),
            HelpView { card: card.clone(), help: shown }
            div { class: "card-stage__mid", VoiceOf { card: card.key.clone(), field: "voice", kept, seconds } }
            if more {
                div { class: "tools",
                    Tool { words: tr.outing_more_help(), sign: Sign::People, name: "more-help", onpress: move |()| { helped.set(true); prompt.was_shown() } }
                }
            }
        }
        Act { words: tr.outing_told(), sign: Sign::Check,
            onact: move |()| onanswer.call(Answer::Told(LineKey::from(if helped() { "told+help" } else { "told" }))) }
    }
}

/// One's own photographs first, then the pictures of the outing; and how one may begin.
#[component]
fn HelpView(card: OutingCard, help: TellHelp) -> Element {
    let (media, prompt) = (use_media(), use_prompt());
    let photos =
        card.pieces.iter().rev().filter_map(|piece| piece.photo.clone()).filter(|_| help.shows);
    let own: Vec<String> = photos.map(|photo| photo.to_string()).collect();
    let drawn = help.pictures.iter().filter_map(|pic| media.pic(Some(pic)));
    let all: Vec<String> = own.into_iter().chain(drawn).take(PICTURES).collect();
    rsx! {
        if !all.is_empty() {
            div { class: "made__row",
                for src in all { img { key: "{src.len()}-{src:.40}", class: "made__photo", src: "{src}", alt: "" } }
            }
        }
        if !help.start.is_empty() {
            div { class: "voices",
                for line in help.start { LineRow { key: "{line.key}", words: prompt.words(&line) } }
            }
        }
    }
}
