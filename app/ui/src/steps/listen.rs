//! `listen`: lines over a picture; touch anybody to hear again (look/03).

use super::shared::{Helps, PromptStage, TapPicture, use_step_acts};
use crate::parts::{
    Act, ActButton, ActKind, Gloss, Icon, LineRow, Mark, Pager, PagerWords, Press, Said as Text,
    Sign,
};
use crate::{Words, use_media, use_prompt, use_tr, use_voice};
use app_domain::desk::Answer;
use app_domain::view::{PlayView, Said, Tap};
use dioxus::prelude::*;

#[component]
pub(super) fn Listen(
    play: PlayView,
    lines: Vec<Said>,
    taps: Vec<Tap>,
    onanswer: EventHandler<Answer>,
) -> Element {
    let tr = use_tr();
    let (voice, acts) = (use_voice(), use_step_acts());
    let mut turned = use_signal(|| 0_usize);
    let playing = lines.iter().position(|line| voice.is_playing(&Words::from(line)));
    use_effect(use_reactive!(|playing| if let Some(at) = playing {
        turned.set(at);
    }));
    let at = playing.unwrap_or(*turned.read()).min(lines.len().saturating_sub(1));
    let heading = play.ask.as_ref().map_or_else(|| play.title.fr.clone(), |ask| ask.fr.clone());
    rsx! {
        PromptStage { play: play.clone(), heading, class: "stage--bleed stage--split",
            TapPicture { picture: play.picture.clone(), taps, class: "scene" }
            div { class: "pad stack",
                if let Some(line) = lines.get(at) {
                    HeardLine { line: line.clone(), shown: play.gloss_shown }
                }
                Pager {
                    words: PagerWords { before: tr.frame_before().into(), after: tr.frame_next().into() },
                    page: at, pages: lines.len(), onpage: move |page| turned.set(page),
                }
                Helps { play: play.clone() }
            }
        }
        if acts.asks_sound() && play.beat == 1 {
            SoundAsked { onheard: move |()| { acts.heard(); onanswer.call(Answer::Heard) } }
        } else {
            Act { words: tr.frame_understood(), sign: Sign::Next, onact: move |()| onanswer.call(Answer::Heard) }
        }
    }
}

/// The first sound of a phone: “J'entends” goes on, “Plus fort” says what to do. It is a move of the plank (R2), and is
/// asked once.
#[component]
fn SoundAsked(onheard: EventHandler) -> Element {
    let (tr, acts) = (use_tr(), use_step_acts());
    rsx! {
        div { class: "act act--sound",
            ActButton { words: tr.needs_i_hear(), sign: Sign::Ear, kind: ActKind::Good, onact: onheard }
            Press { words: tr.needs_louder(), class: "btn btn--small press btn--louder", mark: Mark::Tool("louder"), onpress: move |()| acts.louder(),
                Icon { sign: Sign::Speaker }
                Text { words: tr.needs_louder() }
            }
        }
    }
}

/// A line, who says it, and its meaning.
#[component]
fn HeardLine(line: Said, shown: bool) -> Element {
    let (media, prompt) = (use_media(), use_prompt());
    let words = prompt.words(&line);
    let own = if shown { Words::own(&line) } else { prompt.own(&line) };
    let who = line.who.as_ref();
    let portrait = who.and_then(|who| who.portrait.as_ref()).map(|still| media.still(still));
    let name = who.map(|who| who.name.clone()).unwrap_or_default();
    rsx! {
        LineRow { words: words.clone(), portrait, name }
        if let Some(own) = own {
            Gloss { french: words, own, picture: media.pic(line.picture.as_ref()) }
        }
    }
}
