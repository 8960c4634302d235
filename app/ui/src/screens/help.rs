//! Aide (look/22): a person first, then what the app can do. In a scene: the hint, the meanings, slowly, not now.

use super::settings::change;
use super::shell::{Shell, TitleTop};
use crate::parts::{Act, ActKind, Ear, Icon, Mark, Press, Said, Sign, Stage, Tool};
use crate::root::Naming;
use crate::speaker::Speaker;
use crate::{Door, Place, Words, own_picture, use_door, use_tr, use_voice};
use app_domain::desk::Command;
use app_domain::event::{Aids, Ease};
use app_domain::needs::{Needs, TextSize};
use app_domain::view::Rest;
use dioxus::prelude::*;
use locales::Tr;

/// Aide.
#[component]
pub(crate) fn Help() -> Element {
    let (tr, mut door) = (use_tr(), use_door());
    let title = Words::from(tr.help_title());
    let mut needs = use_signal(|| false);
    let say = if needs() {
        vec![tr.help_i_need().into()]
    } else {
        vec![title.clone(), contact(door, tr)]
    };
    rsx! {
        Shell { screen: "help", say,
            TitleTop { title: title.clone(), back: true }
            Stage { heading: title.text.clone(),
                Contact {}
                if needs() { MyNeeds {} } else {
                    Hint {}
                    InScene {}
                    EaseDial {}
                    NameThings {}
                    ForMe {}
                    div { class: "tools",
                        Numbers {}
                        TakeBreak {}
                    }
                    if door.view().read().play.is_none() { super::doors::Doors {} }
                }
            }
            // A need is told in somebody's name: not while nobody is here.
            if needs() || door.view().read().people.locked {
                Act { words: tr.frame_continue(), sign: Sign::Next, onact: move |()| door.back() }
            } else {
                Act { words: tr.help_i_need(), sign: Sign::Question, kind: ActKind::Ready, onact: move |()| needs.set(true) }
            }
        }
    }
}

/// Whom one can ask: the person who follows one, when the phone knows them.
pub(super) fn contact(door: Door, tr: Tr) -> Words {
    let referent = door.view().read().send.referent.clone();
    match &referent {
        Some(name) => tr.help_you_can_call(name).into(),
        None => tr.help_no_contact().into(),
    }
}

/// A person first.
#[component]
fn Contact() -> Element {
    let words = contact(use_door(), use_tr());
    rsx! {
        section { class: "card row",
            img { class: "who who--l", src: own_picture("who-nadia"), alt: "", width: "56", height: "56" }
            p { class: "grow", Said { words: words.clone() } }
            Ear { words }
        }
    }
}

/// The hint of the step, when one is being played. Hearing it is help.
#[component]
fn Hint() -> Element {
    let (tr, door, speaker) = (use_tr(), use_door(), use_context::<Speaker>());
    let mut prompt = crate::use_prompt();
    let hint = door.view().read().play.as_ref().and_then(|play| play.hint.clone());
    let Some(hint) = hint else { return rsx! {} };
    let words = Words::from(&hint);
    let own = Words::own(&hint);
    rsx! {
        div { class: "card row",
            p { class: "grow",
                Said { words: words.clone() }
                if let Some(own) = own.clone() { Said { words: own, class: "can__own" } }
            }
            Tool { words: tr.frame_listen(), sign: Sign::Speaker, name: "hint",
                onpress: move |()| {
                    prompt.was_hinted();
                    door.act(Command::AskSupport(Aids { hint: true, ..Aids::default() }));
                    speaker.say(std::iter::once(words.clone()).chain(own.clone()).collect());
                } }
        }
    }
}

/// What the learner sets for the prompt one comes from.
#[component]
fn InScene() -> Element {
    let (tr, door, mut prompt) = (use_tr(), use_door(), crate::use_prompt());
    if door.view().read().play.is_none() {
        return rsx! {};
    }
    rsx! {
        div { class: "tools",
            Tool { words: tr.frame_slow(), sign: Sign::Walk, name: "slow", on: Some(prompt.slow()), onpress: move |()| {
                prompt.toggle_slow();
                if prompt.slow() { door.act(Command::AskSupport(Aids { slow: true, ..Aids::default() })) }
            } }
            Tool { words: tr.frame_words(), sign: Sign::Language, name: "gloss", on: Some(prompt.gloss()), onpress: move |()| {
                prompt.toggle_gloss();
                if prompt.gloss() { door.act(Command::AskSupport(Aids { gloss: true, ..Aids::default() })) }
            } }
        }
    }
}

/// What is needed most often at once, and the way to all of it: two touches from any screen (S17).
#[component]
fn ForMe() -> Element {
    let (tr, mut door) = (use_tr(), use_door());
    let needs = door.view().read().needs;
    rsx! {
        div { class: "tools",
            Tool { words: tr.settings_bigger(), sign: Sign::Bigger, name: "bigger", on: Some(needs.size != TextSize::Normal),
                onpress: move |()| change(door, |needs| Needs { size: needs.size.next(), ..needs }) }
            Tool { words: tr.settings_no_sound(), sign: Sign::NoSound, name: "no-sound", on: Some(needs.no_sound),
                onpress: move |()| change(door, |needs| Needs { no_sound: !needs.no_sound, ..needs }) }
            Tool { words: tr.help_for_me(), sign: Sign::Hand, name: "settings", onpress: move |()| door.go(Place::Settings) }
        }
    }
}

/// The learner's own dial: easier, as planned, harder (R18). It acts on the next thing answered, and stays where it was put.
#[component]
fn EaseDial() -> Element {
    let (tr, door) = (use_tr(), use_door());
    if door.view().read().play.is_none() {
        return rsx! {};
    }
    let ease = door.view().read().ease;
    let places = [
        (Ease::Easier, "easier", tr.support_easier(), Sign::Minus),
        (Ease::Planned, "planned", tr.support_planned(), Sign::Walk),
        (Ease::Harder, "harder", tr.support_harder(), Sign::Plus),
    ];
    rsx! {
        div { class: "tools ease", role: "group", aria_label: "{tr.support_easier().text}, {tr.support_harder().text}",
            for (place , name , words , sign) in places {
                EasePlace { key: "{name}", words: Words::from(words), sign, name, on: ease == place, onpress: move |()| door.act(Command::Ease(place)) }
            }
        }
    }
}

/// Whom else one can call: for everybody, with no network.
#[component]
fn Numbers() -> Element {
    let (tr, mut door) = (use_tr(), use_door());
    rsx! {
        Tool { words: tr.directory_open(), sign: Sign::Call, name: "directory", onpress: move |()| door.go(Place::Directory) }
    }
}

/// One place of the dial. It says itself, then it is set.
#[component]
fn EasePlace(
    words: Words,
    sign: Sign,
    name: &'static str,
    on: bool,
    onpress: EventHandler,
) -> Element {
    let voice = use_voice();
    let said = words.clone();
    rsx! {
        Tool { words, sign, name, on: Some(on), onpress: move |()| { voice.hear(&said); onpress.call(()) } }
    }
}

/// A pause, in one touch; nobody asks why (R29). Not while nobody is here; in the middle of a scene its place is that of a
/// word to the makers, which is there from any screen (R70).
#[component]
fn TakeBreak() -> Element {
    let (tr, door) = (use_tr(), use_door());
    let busy = door.view().read().play.is_some() || door.view().read().people.locked;
    if door.view().read().play.is_some() && !door.view().read().people.locked {
        return rsx! { super::doors::ToMakers {} };
    }
    if busy || door.view().read().rest == Rest::Paused {
        return rsx! {};
    }
    rsx! {
        Tool { words: tr.people_pause(), sign: Sign::Pause, name: "pause", onpress: move |()| {
            door.act_then(Command::Pause, |door, done| if done.is_ok() { door.go(Place::Home) });
        } }
    }
}

/// “Touchez un bouton, je dis ce que c'est.”
#[component]
fn NameThings() -> Element {
    let tr = use_tr();
    let naming = use_context::<Naming>().0;
    let on = naming();
    rsx! {
        div { class: if on { "naming is-on" } else { "naming" },
            // Outside the naming itself: this one must always turn it off.
            NamingSwitch { words: Words::from(tr.help_touch_to_hear()), naming }
        }
    }
}

#[component]
fn NamingSwitch(words: Words, naming: Signal<bool>) -> Element {
    let (voice, mut door) = (use_voice(), use_door());
    let on = naming();
    let said = words.clone();
    let name = "naming";
    rsx! {
        button {
            r#type: "button", class: "tile press", "data-tool": name, aria_pressed: on.to_string(),
            // On the screen one came from, where the buttons are that one wants to know; Aide ends it there.
            onclick: move |_| {
                naming.set(!on);
                if !on { door.back() }
                voice.hear(&said);
            },
            span { class: "tile__ic", Icon { sign: Sign::TapSpeaks } }
            Said { words, class: "grow" }
            Icon { sign: if on { Sign::Check } else { Sign::Speaker } }
        }
    }
}

/// What one needs help for. The need goes to the referent with the next sending.
#[component]
fn MyNeeds() -> Element {
    let tr = use_tr();
    let asked = use_signal(|| None::<&'static str>);
    let needs: [(&'static str, Words, Sign); 6] = [
        ("work", tr.help_need_work().into(), Sign::Helmet),
        ("housing", tr.help_need_housing().into(), Sign::Home),
        ("health", tr.help_need_health().into(), Sign::Heart),
        ("papers", tr.help_need_papers().into(), Sign::List),
        ("transport", tr.help_need_transport().into(), Sign::Truck),
        ("other", tr.help_need_other().into(), Sign::Question),
    ];
    rsx! {
        div { class: "needs",
            for (name , words , sign) in needs {
                Need { key: "{name}", name, words, sign, asked }
            }
        }
        if asked().is_some() {
            p { class: "private", role: "status",
                Said { words: tr.help_asked_waiting() }
                Ear { words: tr.help_asked_waiting() }
            }
        }
    }
}

#[component]
fn Need(
    name: &'static str,
    words: Words,
    sign: Sign,
    asked: Signal<Option<&'static str>>,
) -> Element {
    let (door, voice) = (use_door(), use_voice());
    let on = asked() == Some(name);
    let said = words.clone();
    rsx! {
        Press {
            words: words.clone(), class: if on { "need press is-on" } else { "need press" }, mark: Mark::Key(name.to_owned()), pressed: Some(on),
            onpress: move |()| {
                voice.hear(&said);
                door.act_here(Command::AskHelp(name.to_owned()), move |done| if done.is_ok() { asked.set(Some(name)) });
            },
            Icon { sign }
            Said { words }
        }
    }
}
