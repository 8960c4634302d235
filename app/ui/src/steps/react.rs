//! `react`: a gesture to an alarm word, in noise (look/10). Never a race: the scene waits (R19).

use super::Alarm;
use super::gestures::{gesture_name, gesture_sign, gesture_words};
use super::shared::{Helps, PackPicture, PromptStage, question, use_step_acts};
use crate::parts::{Ask, Chip, Dial, DialWords, Icon, IconSize, Mark, Press, Said, Sign};
use crate::{Words, use_prompt, use_tr, use_voice};
use app_domain::desk::Answer;
use app_domain::view::PlayView;
use content_pack::{Gesture, Noise};
use dioxus::prelude::*;

#[component]
pub(super) fn React(
    play: PlayView,
    alarm: Alarm,
    gestures: Vec<Gesture>,
    noise: Option<Noise>,
    onanswer: EventHandler<Answer>,
) -> Element {
    let (tr, voice, prompt) = (use_tr(), use_voice(), use_prompt());
    let kicker = question(&play, tr.react_listen().into());
    let words = alarm.as_set(prompt);
    // The flash is the twin of the sound, for whoever does not hear it.
    let flash = if voice.is_playing(&words) { "rx is-flashing" } else { "rx" };
    let own = prompt.own(alarm.said());
    rsx! {
        PromptStage { play: play.clone(), heading: kicker.text.clone(), class: "stage--bleed",
            div { class: flash,
                PackPicture { picture: play.picture.clone().or_else(|| alarm.said().picture.clone()), class: "rx__picture" }
                Twins {}
            }
            div { class: "pad stack",
                Ask { words, kicker, own }
                if let Some(noise) = noise {
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

/// The noise is in the learner's hand (R18). Signals are recorded with the noise of their step and without it: the dial
/// has these two places, and what is chosen is heard at once.
#[component]
fn NoiseDial(noise: Noise) -> Element {
    let (tr, acts, mut prompt) = (use_tr(), use_step_acts(), use_prompt());
    let level = if prompt.quiet() { 0 } else { bars(noise.snr) };
    let words = DialWords {
        less: tr.frame_less().into(),
        more: tr.frame_more().into(),
        what: tr.react_noise().into(),
    };
    rsx! {
        Dial { words, level,
            onlevel: move |wanted| {
                prompt.set_quiet(wanted == 0 || wanted < level);
                acts.replay();
            }
        }
    }
}

/// How many bars of the dial a noise is: all five when it is as loud as the voice (0 dB), one less each 5 dB.
fn bars(snr: i8) -> u8 {
    u8::try_from(5 - snr.clamp(0, 20) / 5).unwrap_or(1)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_louder_noise_has_more_bars_and_none_is_the_silence_of_the_dial() {
        let shown: Vec<u8> = [-5, 0, 5, 10, 20, 40].into_iter().map(bars).collect();
        assert_eq!(shown, [5, 5, 4, 3, 1, 1]);
    }
}
