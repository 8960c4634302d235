//! `react`: a gesture to an alarm word, in noise (look/10). Never a race: the scene waits (R19).

use super::Alarm;
use super::gestures::{gesture_name, gesture_sign, gesture_words};
use super::shared::{Helps, PackPicture, PromptStage, question, use_step_acts};
use super::support::{HelpPicture, NoiseDial};
use crate::parts::{Ask, Chip, Icon, IconSize, Mark, Press, Said, Sign};
use crate::{Words, use_prompt, use_tr, use_voice};
use app_domain::desk::Answer;
use app_domain::view::PlayView;
use content_pack::Gesture;
use dioxus::prelude::*;

#[component]
pub(super) fn React(
    play: PlayView,
    alarm: Alarm,
    gestures: Vec<Gesture>,
    onanswer: EventHandler<Answer>,
) -> Element {
    let (tr, voice, prompt) = (use_tr(), use_voice(), use_prompt());
    let kicker = question(&play, tr.react_listen().into());
    let words = alarm.as_set(prompt);
    // The flash is the twin of the sound, for whoever does not hear it.
    let flash = if voice.is_playing(&words) { "rx is-flashing" } else { "rx" };
    let own = if play.gloss_shown { Words::own(alarm.said()) } else { prompt.own(alarm.said()) };
    rsx! {
        PromptStage { play: play.clone(), heading: kicker.text.clone(), class: "stage--bleed",
            div { class: flash,
                PackPicture { picture: play.picture.clone().or_else(|| alarm.said().picture.clone()), class: "rx__picture" }
                Twins {}
            }
            div { class: "pad stack",
                Ask { words, kicker, own, HelpPicture { play: play.clone() } }
                if let Some(noise) = play.help.noise.clone() {
                    NoiseDial { noise }
                }
                Helps { play }
            }
        }
        Gestures { gestures, onchoose: move |gesture| onanswer.call(Answer::Gesture(gesture)) }
    }
}

/// What goes with the sound on this phone.
#[component]
fn Twins() -> Element {
    let (tr, acts) = (use_tr(), use_step_acts());
    rsx! {
        div { class: "twin",
            if acts.vibrates() {
                Chip { words: tr.react_vibrates(), sign: Sign::Vibrate, class: "chip--dark" }
            }
            Chip { words: tr.react_flashes(), sign: Sign::Sun, class: "chip--dark" }
        }
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
            Said { words }
        }
    }
}
