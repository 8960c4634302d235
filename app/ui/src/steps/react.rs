//! `react`: a gesture to an alarm word, in noise (look/10). Never a race: the scene waits (R19).

use super::gestures::{gesture_name, gesture_sign, gesture_words};
use super::shared::{Helps, PackPicture, PromptStage, question};
use crate::parts::{Ask, Chip, Icon, IconSize, Mark, Press, Said as Text, Sign};
use crate::{Words, use_prompt, use_tr, use_voice};
use app_domain::desk::Answer;
use app_domain::view::{PlayView, Said};
use content_pack::{Gesture, Noise};
use dioxus::prelude::*;

#[component]
pub(super) fn React(
    play: PlayView,
    signal: Said,
    gestures: Vec<Gesture>,
    noise: Option<Noise>,
    onanswer: EventHandler<Answer>,
) -> Element {
    let (tr, voice, prompt) = (use_tr(), use_voice(), use_prompt());
    let kicker = question(&play, tr.react_listen().into());
    let words = prompt.words(&signal);
    // The flash is the twin of the sound, for whoever does not hear it.
    let flash = if voice.is_playing(&words) { "rx is-flashing" } else { "rx" };
    let own = prompt.own(&signal);
    rsx! {
        PromptStage { play: play.clone(), heading: kicker.text.clone(), class: "stage--bleed",
            div { class: flash,
                PackPicture { picture: play.picture.clone().or_else(|| signal.picture.clone()), class: "rx__picture" }
                if noise.is_some() {
                    div { class: "twin", Chip { words: tr.react_noise(), sign: Sign::Truck, class: "chip--dark" } }
                }
            }
            div { class: "pad stack",
                Ask { words, kicker, own }
                Helps { play }
            }
        }
        Gestures { gestures, onchoose: move |gesture| onanswer.call(Answer::Gesture(gesture)) }
    }
}

/// The gestures, each a big button. Touching answers: the gesture is the act.
#[component]
fn Gestures(gestures: Vec<Gesture>, onchoose: EventHandler<Gesture>) -> Element {
    let tr = use_tr();
    let many = if gestures.len() > 2 { "go go--many" } else { "go" };
    rsx! {
        div { class: many,
            for gesture in gestures {
                GestureButton { key: "{gesture_name(gesture)}", words: gesture_words(gesture, tr), gesture, onchoose }
            }
        }
    }
}

#[component]
fn GestureButton(words: Words, gesture: Gesture, onchoose: EventHandler<Gesture>) -> Element {
    rsx! {
        Press {
            words: words.clone(), class: "btn press btn--gesture",
            mark: Mark::Key(gesture_name(gesture).to_owned()),
            onpress: move |()| onchoose.call(gesture),
            Icon { sign: gesture_sign(gesture), size: IconSize::Huge }
            Text { words }
        }
    }
}
