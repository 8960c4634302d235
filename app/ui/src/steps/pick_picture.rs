//! `pick_picture`: the picture of what is heard (look/04).

use super::shared::{Helps, PromptStage, question};
use super::support::HelpPicture;
use crate::parts::{Act, ActKind, Ask, Choice, EarKind, Sign};
use crate::{Words, use_media, use_prompt, use_tr};
use app_domain::desk::Answer;
use app_domain::view::{Pic, PlayView, Said};
use content_pack::PictureKey;
use dioxus::prelude::*;

#[component]
pub(super) fn PickPicture(
    play: PlayView,
    hear: Said,
    choices: Vec<Pic>,
    onanswer: EventHandler<Answer>,
) -> Element {
    let (tr, prompt) = (use_tr(), use_prompt());
    let mut chosen = use_signal(|| None::<String>);
    let kicker = question(&play, tr.steps_ask_pick_picture().into());
    let own = if play.gloss_shown { Words::own(&hear) } else { prompt.own(&hear) };
    let heading = kicker.text.clone();
    rsx! {
        PromptStage { play: play.clone(), heading, class: "stage--pick",
            Ask { words: prompt.words(&hear), kind: EarKind::Question, kicker, own, HelpPicture { play: play.clone() } }
            Pictures { choices, chosen: chosen(), onchoose: move |key| chosen.set(Some(key)) }
            Helps { play }
        }
        PickAct { chosen: chosen(), onpick: move |key: String| onanswer.call(Answer::Picture(PictureKey::from(key))) }
    }
}

/// Two to four pictures.
#[component]
fn Pictures(choices: Vec<Pic>, chosen: Option<String>, onchoose: EventHandler<String>) -> Element {
    let media = use_media();
    rsx! {
        div { class: "choices",
            for pic in choices {
                Choice {
                    key: "{pic.key}",
                    key_name: pic.key.to_string(),
                    src: media.pic(Some(&pic)).unwrap_or_default(),
                    words: Words::from(&pic),
                    chosen: chosen.as_deref() == Some(pic.key.as_str()),
                    onchoose,
                }
            }
        }
    }
}

/// “C'est celle-ci”, or what is missing.
#[component]
fn PickAct(chosen: Option<String>, onpick: EventHandler<String>) -> Element {
    let tr = use_tr();
    match chosen {
        Some(key) => rsx! {
            Act { words: tr.frame_this_one(), sign: Sign::Check, onact: move |()| onpick.call(key.clone()) }
        },
        None => rsx! {
            Act { words: tr.steps_touch_picture(), sign: Sign::Tap, kind: ActKind::Still, onact: |()| () }
        },
    }
}
