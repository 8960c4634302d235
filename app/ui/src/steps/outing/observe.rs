//! What was seen, by whom: “vu” or “pas encore”. Each keeps their own card; nothing is added up (R50).

use super::{Done, use_outing};
use crate::parts::{Ear, EarKind, Icon, Mark, Press, Said as Text, Sign, Tool};
use crate::steps::shared::{Helps, PromptStage, Question, question};
use crate::{Words, use_prompt, use_tr};
use app_domain::desk::{Answer, OutingOrder};
use app_domain::view::{ObservedView, PlayView};
use content_pack::Observer;
use dioxus::prelude::*;
use locales::Tr;

#[component]
pub(super) fn Observed(
    play: PlayView,
    by: Vec<Observer>,
    seen: Vec<ObservedView>,
    onanswer: EventHandler<Answer>,
) -> Element {
    let (tr, prompt) = (use_tr(), use_prompt());
    let mut who = use_signal(|| by.first().copied().unwrap_or(Observer::Moi));
    let ask = question(&play, tr.outing_seen_what().into());
    let own = play.ask.as_ref().and_then(|ask| prompt.own(ask));
    rsx! {
        PromptStage { play: play.clone(), heading: ask.text.clone(), class: "card-stage",
            Question { words: ask, kind: EarKind::Ink, own }
            div { class: "tools", role: "group", aria_label: tr.outing_seen_by().text,
                for one in by {
                    Tool { key: "{tool(one)}", words: name(one, tr), sign: sign(one), name: tool(one), on: Some(who() == one), onpress: move |()| who.set(one) }
                }
            }
            ul { class: "seen-list",
                for line in seen {
                    SeenRow { key: "{line.said.key}", line, who: who() }
                }
            }
            Helps { play, slow: false }
        }
        Done { onanswer }
    }
}

fn name(who: Observer, tr: Tr) -> Words {
    match who {
        Observer::Moi => tr.outing_by_me(),
        Observer::Partner => tr.outing_by_partner(),
        Observer::Trainer => tr.outing_by_trainer(),
    }
    .into()
}

const fn sign(who: Observer) -> Sign {
    match who {
        Observer::Moi => Sign::Person,
        Observer::Partner => Sign::People,
        Observer::Trainer => Sign::Eye,
    }
}

const fn tool(who: Observer) -> &'static str {
    match who {
        Observer::Moi => "by-me",
        Observer::Partner => "by-partner",
        Observer::Trainer => "by-trainer",
    }
}

/// One sentence: heard, seen, not yet.
#[component]
fn SeenRow(line: ObservedView, who: Observer) -> Element {
    let (tr, hands) = (use_tr(), use_outing());
    let said = line.by.iter().find(|(by, _)| *by == who).map(|(_, seen)| *seen);
    let key = line.said.key.clone();
    let see = use_callback(move |(what, seen)| {
        hands.order(OutingOrder::See { what, by: who, seen }, Callback::new(|_| ()));
    });
    let (yes, no) = (key.clone(), key.clone());
    rsx! {
        li { class: "seen-row",
            p { class: "grow", Text { words: Words::from(&line.said) } }
            Ear { words: Words::from(&line.said) }
            Seen { words: Words::from(tr.outing_seen()), sign: Sign::Eye, name: format!("seen:{key}"), on: said == Some(true), onpress: move |()| see.call((yes.clone(), true)) }
            Seen { words: Words::from(tr.say_not_yet()), sign: Sign::Wait, name: format!("not-yet:{key}"), on: said == Some(false), onpress: move |()| see.call((no.clone(), false)) }
        }
    }
}

#[component]
fn Seen(words: Words, sign: Sign, name: String, on: bool, onpress: EventHandler) -> Element {
    rsx! {
        Press { words: words.clone(), class: if on { "saw press is-on" } else { "saw press" }, mark: Mark::Key(name), pressed: Some(on), onpress,
            Icon { sign }
            Text { words }
        }
    }
}
