//! “Qui a vu quoi” (R63, R65): the same facts as the console shows, each with its voice; taking the consent back is one
//! touch.

use super::shell::{Shell, TitleTop};
use crate::parts::{Act, Ear, Icon, Pager, PagerWords, Said, Sign, Stage, page_of};
use crate::{Door, Words, use_door, use_tr};
use app_domain::desk::Command;
use app_domain::view::{SeenHow, SeenView, SeenWhen, SendView};
use dioxus::prelude::*;
use locales::Tr;

/// Looks a page.
const PAGE: usize = 3;

/// Who sees, who saw, and when.
#[component]
pub(crate) fn Seen() -> Element {
    let (tr, door) = (use_tr(), use_door());
    let mut page = use_signal(|| 0_usize);
    let send = door.view().read().send.clone();
    let (shown, pages) = page_of(&door.view().read().seen, page(), PAGE);
    let empty = shown.is_empty();
    let title = Words::from(tr.seen_title());
    let now = sees_now(&send, tr);
    rsx! {
        Shell { screen: "seen", say: vec![title.clone(), now.clone(), tr.seen_company().into()],
            TitleTop { title: title.clone(), back: true }
            Stage { heading: title.text.clone(),
                ul { class: "card looks",
                    Fact { words: now, sign: Sign::Eye }
                    Fact { words: tr.seen_company(), sign: Sign::Helmet }
                }
                ul { class: "card looks",
                    if empty { Fact { words: tr.seen_nobody_yet(), sign: Sign::Hidden } }
                    for (at , look) in shown.into_iter().enumerate() {
                        Look { key: "{page()}/{at}", look }
                    }
                }
                Pager {
                    words: PagerWords { before: tr.frame_before().into(), after: tr.frame_next().into() },
                    page: page(), pages, onpage: move |to| page.set(to),
                }
            }
            Consent { send }
        }
    }
}

/// What the referent can see now.
fn sees_now(send: &SendView, tr: Tr) -> Words {
    match (send.referent.as_deref().filter(|_| send.enrolled), send.consent) {
        (Some(name), Some(true)) => tr.seen_sees(name).into(),
        (Some(name), _) => tr.seen_sees_not(name).into(),
        (None, _) => tr.seen_alone().into(),
    }
}

#[component]
fn Fact(#[props(into)] words: Words, sign: Sign) -> Element {
    rsx! {
        li { class: "look", Icon { sign } p { class: "grow", Said { words: words.clone() } } Ear { words } }
    }
}

/// One look: who, as what, when.
#[component]
fn Look(look: SeenView) -> Element {
    let tr = use_tr();
    let what = match look.how {
        SeenHow::Opened => Words::from(tr.seen_opened(&look.by)),
        SeenHow::Listed => tr.seen_exported(&look.by).into(),
    };
    let role =
        Words::from(if look.coordinator { tr.seen_coordinator() } else { tr.seen_trainer() });
    let when = Words::from(match look.when {
        SeenWhen::Today => tr.seen_today(),
        SeenWhen::Yesterday => tr.seen_yesterday(),
        SeenWhen::ThisWeek => tr.seen_this_week(),
        SeenWhen::Before => tr.seen_before(),
    });
    let sign = if look.how == SeenHow::Opened { Sign::Eye } else { Sign::List };
    rsx! {
        li { class: "look", "data-seen": "{look.day}",
            Icon { sign }
            div { class: "grow",
                p { Said { words: what.clone() } }
                p { class: "look__more", Said { words: role.clone() } ", " Said { words: when.clone() } " " bdi { dir: "ltr", "({look.day})" } }
            }
            Ear { words: what, then: vec![role, when] }
        }
    }
}

/// Taking the consent back, or giving it, in one touch. Without a group there is nothing to take back.
#[component]
fn Consent(send: SendView) -> Element {
    let (tr, mut door) = (use_tr(), use_door());
    if !send.enrolled {
        return rsx! { Act { words: tr.frame_continue(), sign: Sign::Next, onact: move |()| door.back() } };
    }
    if send.consent == Some(true) {
        return rsx! { Act { words: tr.seen_stop(), sign: Sign::Hidden, onact: move |()| answer(door, false) } };
    }
    rsx! { Act { words: tr.seen_show(), sign: Sign::Eye, onact: move |()| answer(door, true) } }
}

/// It goes to the server with the next connection, like every fact.
fn answer(door: Door, yes: bool) {
    door.act(if yes { Command::AnswerConsent(true) } else { Command::WithdrawConsent });
}
