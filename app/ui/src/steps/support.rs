//! Support that fades (content/FORMAT.md “Support ladder”): what comes with the prompt, and what is one big touch away.

use super::shared::use_step_acts;
use crate::parts::{Dial, DialWords, Ear, Icon, Mark, Press, Said, Sign};
use crate::{Words, use_media, use_tr, use_voice};
use app_domain::event::Aids;
use app_domain::view::{NoiseView, PlayView};
use dioxus::prelude::*;

/// The picture of what is heard, beside the question, while it is there (rungs 0 and 1, or asked for).
#[component]
pub(super) fn HelpPicture(play: PlayView) -> Element {
    let (media, voice) = (use_media(), use_voice());
    let Some(picture) = play.help.picture.filter(|_| play.help.picture_shown) else {
        return rsx! {};
    };
    let words = Words::from(&picture);
    let src = media.pic(Some(&picture)).unwrap_or_default();
    let said = words.clone();
    rsx! {
        Press {
            words: words.clone(), class: "help-pic press", mark: Mark::Tool("help-picture"), label: words.text.clone(),
            onpress: move |()| voice.hear(&said),
            if src.is_empty() { Said { words } } else { img { src, alt: "" } }
        }
    }
}

/// What is one touch away: the picture of what is heard (from rung 2), its voice (a word that is read, a line said alone).
/// It comes at once, and the answer is *avec aide* (R20, R21).
#[component]
pub(super) fn OnDemand(
    play: PlayView,
    /// Said as soon as the voice was asked for.
    #[props(default)]
    say: Vec<Words>,
) -> Element {
    let (tr, acts, voice) = (use_tr(), use_step_acts(), use_voice());
    let picture = play.help.picture.is_some() && !play.help.picture_shown;
    let shown = Aids { shown: true, ..Aids::default() };
    rsx! {
        if play.help.voice_hidden {
            BigAsk { words: tr.frame_listen(), sign: Sign::Speaker, name: "ask-voice",
                onpress: move |()| { voice.hear_all(&say); acts.ask(shown) } }
        } else if picture {
            BigAsk { words: tr.support_see_picture(), sign: Sign::Eye, name: "ask-picture", onpress: move |()| acts.ask(shown) }
        }
    }
}

/// A big button with its ear.
#[component]
fn BigAsk(
    #[props(into)] words: Words,
    sign: Sign,
    name: &'static str,
    onpress: EventHandler,
) -> Element {
    rsx! {
        div { class: "on-demand",
            Press { words: words.clone(), class: "on-demand__btn press", mark: Mark::Tool(name), onpress,
                Icon { sign }
                Said { words: words.clone() }
            }
            Ear { words }
        }
    }
}

/// The noise is in the learner's hand (R18), bar by bar, and heard at once.
#[component]
pub(crate) fn NoiseDial(noise: NoiseView) -> Element {
    let (tr, acts) = (use_tr(), use_step_acts());
    let words = DialWords {
        less: tr.frame_less().into(),
        more: tr.frame_more().into(),
        what: bed_words(&noise.bed, tr),
    };
    let planned = noise.planned;
    rsx! {
        Dial { words, level: noise.level,
            // Back where it was planned is the dial untouched: it follows each scene again.
            onlevel: move |level: u8| acts.noise(Some(level).filter(|level| *level != planned)),
        }
    }
}

/// “Bruit : un moteur”, as far as the bed has a word.
fn bed_words(bed: &str, tr: locales::Tr) -> Words {
    match bed {
        "ventilateur" | "hotte" | "vent" => tr.support_noise_fan(),
        "moteur" | "camion" | "chariot" => tr.support_noise_engine(),
        "radio" => tr.support_noise_radio(),
        "voix" => tr.support_noise_voices(),
        _ => tr.react_noise(),
    }
    .into()
}
