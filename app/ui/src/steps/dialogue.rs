//! `dialogue`: somebody speaks, I choose a reply, hear it, say it (look/23). Asking again is always a good move.

use super::pick_sound::LineAct;
use super::shared::{Helps, PromptStage, Question, Replies, TapPicture, question};
use super::support::HelpPicture;
use crate::parts::{Bubble, Sign, Thread};
use crate::{Words, use_prompt, use_tr};
use app_domain::desk::Answer;
use app_domain::view::{PlayView, Said, Tap};
use dioxus::prelude::*;

#[component]
pub(super) fn Dialogue(
    play: PlayView,
    thread: Option<Said>,
    hear: Vec<Said>,
    replies: Vec<Said>,
    taps: Vec<Tap>,
    onanswer: EventHandler<Answer>,
) -> Element {
    let (tr, prompt) = (use_tr(), use_prompt());
    let mut chosen = use_signal(|| None::<String>);
    let ask = question(&play, tr.steps_ask_dialogue().into());
    let own = hear
        .last()
        .and_then(|line| if play.gloss_shown { Words::own(line) } else { prompt.own(line) });
    let answered = thread.is_some();
    rsx! {
        PromptStage { play: play.clone(), heading: ask.text.clone(), class: "stage--bleed stage--split",
            div { class: "talk",
                TapPicture { picture: play.picture.clone(), taps, class: "talk__picture", HelpPicture { play: play.clone() } }
                Talk { lines: hear }
            }
            div { class: "pad stack",
                if let Some(thread) = thread {
                    Thread { words: prompt.words(&thread) }
                }
                if !answered { Question { words: ask, own } }
                Replies { lines: replies, chosen: chosen(), onchoose: move |key| chosen.set(Some(key)) }
                Helps { play }
            }
        }
        LineAct {
            chosen: chosen(), words: Words::from(tr.frame_i_say_it()), sign: Sign::Mic,
            online: move |key| onanswer.call(Answer::Line(key)),
        }
    }
}

/// What is said to me, one bubble a line; touching one says it again.
#[component]
fn Talk(lines: Vec<Said>) -> Element {
    let mut prompt = use_prompt();
    rsx! {
        div { class: "talk__lines",
            for line in lines {
                Bubble {
                    key: "{line.key}", key_name: format!("hear:{}", line.key), shown: prompt.words(&line), said: prompt.words(&line),
                    class: "bubble--flow", onpress: move |_| prompt.was_replayed(),
                }
            }
        }
    }
}
