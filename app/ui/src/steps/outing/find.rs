//! What one does there: find things, ask somebody, take a photograph, record a sound. Nothing is checked.

use super::voice::VoiceOf;
use super::{CardStageView, Done, use_outing};
use crate::parts::{
    Act, ActKind, Ear, Icon, IconSize, LineRow, Mark, Press, Said as Text, Sign, Tool,
};
use crate::steps::shared::{Helps, PackPicture, PromptStage, Question, Replies, question};
use crate::{Words, use_media, use_prompt, use_tr};
use app_domain::desk::{Answer, OutingOrder};
use app_domain::view::{OutingCard, PlayView, Said};
use content_pack::LineKey;
use dioxus::prelude::*;

/// “Trouvez trois choses.” A photograph if one wants.
#[component]
pub(super) fn Find(
    play: PlayView,
    card: OutingCard,
    photo: bool,
    onanswer: EventHandler<Answer>,
) -> Element {
    let tr = use_tr();
    let picture = play.picture.clone();
    rsx! {
        CardStageView { play, card: card.clone(),
            PackPicture { picture, class: "bring" }
            if photo { TakePhoto { card, field: "photo", small: true } }
        }
        Done { words: Words::from(tr.outing_found()), onanswer }
    }
}

/// A photograph of one's own.
#[component]
pub(super) fn Photo(play: PlayView, card: OutingCard, onanswer: EventHandler<Answer>) -> Element {
    let tr = use_tr();
    rsx! {
        CardStageView { play, card: card.clone(),
            TakePhoto { card, field: "photo", small: false }
            p { class: "private",
                Icon { sign: Sign::Hidden }
                Text { words: tr.outing_no_faces(), class: "grow" }
                Ear { words: tr.outing_no_faces() }
            }
        }
        Done { onanswer }
    }
}

/// The sound of a room, or one's voice.
#[component]
pub(super) fn Record(
    play: PlayView,
    card: OutingCard,
    seconds: u16,
    onanswer: EventHandler<Answer>,
) -> Element {
    let kept = card.piece("sound").is_some();
    rsx! {
        CardStageView { play, card: card.clone(),
            div { class: "card-stage__mid", VoiceOf { card: card.key.clone(), field: "sound", kept, seconds } }
        }
        Done { onanswer }
    }
}

/// Takes a photograph, shows it, takes it again, erases it. Where there is no camera it is said.
#[component]
pub(super) fn TakePhoto(card: OutingCard, field: &'static str, small: bool) -> Element {
    let (tr, hands) = (use_tr(), use_outing());
    let mut refused = use_signal(|| false);
    let told = use_callback(move |done: bool| refused.set(!done));
    let photo = card.piece(field).and_then(|piece| piece.photo.clone());
    let erase = OutingOrder::Erase { card: card.key.clone(), field: field.to_owned() };
    if !hands.photographs() {
        return rsx! { Note { words: Words::from(tr.outing_no_photo()) } };
    }
    rsx! {
        if let Some(photo) = photo {
            img { class: if small { "shot shot--small" } else { "shot" }, src: "{photo}", alt: tr.outing_box_photo().text }
        } else if !small {
            div { class: "shot shot--none", Icon { sign: Sign::Photo, size: IconSize::Huge } }
        }
        if refused() { Note { words: Words::from(tr.outing_not_here()) } }
        div { class: "tools",
            Tool { words: tr.outing_take_photo(), sign: Sign::Camera, name: "photo", onpress: move |()| hands.photograph(field.to_owned(), told) }
            if card.piece(field).is_some() {
                Tool { words: tr.say_erase(), sign: Sign::Trash, name: "erase", onpress: move |()| hands.order(erase.clone(), told) }
            }
        }
    }
}

/// Something that is said, with its ear.
#[component]
pub(super) fn Note(words: Words) -> Element {
    rsx! {
        p { class: "private", role: "status",
            Icon { sign: Sign::Phone }
            Text { words: words.clone(), class: "grow" }
            Ear { words }
        }
    }
}

/// “Posez une question.” One chooses the sentence, says it there, and hears what may be answered.
#[component]
pub(super) fn AskSomebody(
    play: PlayView,
    offer: Vec<Said>,
    hear: Vec<Said>,
    onanswer: EventHandler<Answer>,
) -> Element {
    let (tr, prompt) = (use_tr(), use_prompt());
    let mut chosen = use_signal(|| None::<String>);
    let task = question(&play, tr.steps_ask_say().into());
    let own = play.ask.as_ref().and_then(|ask| prompt.own(ask));
    rsx! {
        PromptStage { play: play.clone(), heading: task.text.clone(), class: "card-stage",
            Question { words: task, own }
            Replies { lines: offer, chosen: chosen(), onchoose: move |key| chosen.set(Some(key)) }
            if !hear.is_empty() { MayAnswer { hear } }
            Helps { play }
        }
        match chosen() {
            Some(key) => rsx! {
                Act { words: tr.outing_asked(), sign: Sign::Check, onact: move |()| onanswer.call(Answer::Line(LineKey::from(key.as_str()))) }
            },
            None => rsx! {
                Act { words: tr.steps_touch_answer(), sign: Sign::Tap, kind: ActKind::Still, onact: |()| () }
            },
        }
    }
}

/// “On peut vous répondre :” and the lines, each with its voice.
#[component]
fn MayAnswer(hear: Vec<Said>) -> Element {
    let (tr, prompt, media) = (use_tr(), use_prompt(), use_media());
    rsx! {
        div { class: "voices",
            p { class: "kicker", Text { words: tr.outing_may_answer() } }
            for line in hear {
                LineRow {
                    key: "{line.key}", words: prompt.words(&line),
                    portrait: line.who.as_ref().and_then(|who| who.portrait.as_ref()).map(|still| media.still(still)),
                }
            }
        }
    }
}

/// A button that is a tile: a sign, a word.
#[component]
pub(super) fn Pad(
    words: Words,
    sign: Sign,
    name: String,
    full: bool,
    onpress: EventHandler,
    children: Element,
) -> Element {
    rsx! {
        Press { words: words.clone(), class: if full { "blank-tile press is-full" } else { "blank-tile press" }, mark: Mark::Key(name), onpress,
            {children}
            Icon { sign, size: IconSize::Large }
            Text { words }
        }
    }
}
