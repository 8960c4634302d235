//! `listen`: lines over a picture; touch anybody to hear again (look/03).

use super::shared::{Helps, PromptStage, TapPicture};
use crate::parts::{Act, Gloss, LineRow, Pager, PagerWords, Sign};
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
    let voice = use_voice();
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
                Helps { play }
            }
        }
        Act { words: tr.frame_understood(), sign: Sign::Next, onact: move |()| onanswer.call(Answer::Heard) }
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
