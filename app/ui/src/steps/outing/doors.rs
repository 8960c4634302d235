//! With whom; and the doors between before, during and after: days may lie between two of them.

use super::CardStageView;
use super::kept::Kept;
use crate::Words;
use crate::parts::{Act, Icon, IconSize, Mark, Press, Said as Text, Sign, Tool};
use crate::screens::go_home;
use crate::{own_picture, use_tr};
use app_domain::desk::Answer;
use app_domain::view::{OutingCard, PlayView};
use content_pack::OutingTime;
use dioxus::prelude::*;

/// “Vous y allez avec qui ?”
#[component]
pub(super) fn WithWhom(
    play: PlayView,
    card: OutingCard,
    onanswer: EventHandler<Answer>,
) -> Element {
    let tr = use_tr();
    rsx! {
        CardStageView { play, card: card.clone(),
            div { class: "ways",
                Way { words: Words::from(tr.outing_together()), sign: Sign::People, name: "together", onpress: move |()| onanswer.call(Answer::GoWith { alone: false }) }
                Way { words: Words::from(tr.outing_alone()), sign: Sign::Person, name: "alone", onpress: move |()| onanswer.call(Answer::GoWith { alone: true }) }
            }
            Kept { card }
        }
    }
}

#[component]
fn Way(words: Words, sign: Sign, name: &'static str, onpress: EventHandler) -> Element {
    rsx! {
        Press { words: words.clone(), class: "way press", mark: Mark::Tool(name), onpress,
            span { class: "way__ic", Icon { sign, size: IconSize::Large } }
            Text { words, class: "grow" }
        }
    }
}

/// The next time begins when one says so; “Plus tard” goes home, where it is offered again.
#[component]
pub(super) fn Door(
    play: PlayView,
    card: OutingCard,
    when: OutingTime,
    onanswer: EventHandler<Answer>,
) -> Element {
    let tr = use_tr();
    let door = try_consume_context::<crate::Door>();
    let (words, sign, picture) = match when {
        OutingTime::After => (Words::from(tr.steps_i_tell()), Sign::Bubble, "retour"),
        OutingTime::Before | OutingTime::During => {
            (tr.outing_we_are_there().into(), Sign::Pin, "equipe")
        }
    };
    rsx! {
        CardStageView { play, card: card.clone(),
            div { class: "picture bring", img { src: own_picture(picture), alt: "" } }
            Kept { card }
            div { class: "tools",
                Tool { words: tr.outing_later(), sign: Sign::Wait, name: "later", onpress: move |()| if let Some(door) = door { go_home(door) } }
            }
        }
        Act { words, sign, onact: move |()| onanswer.call(Answer::CardDone) }
    }
}
