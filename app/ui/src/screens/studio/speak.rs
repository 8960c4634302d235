//! Saying the name of a language, and saying that one agrees: nothing is typed.

use super::{StudioFrame, own_voice};
use crate::mic::{Mic, use_mic};
use crate::parts::{Ear, Hood, Icon, IconSize, Said, Sign, Stage};
use crate::speaker::Speaker;
use crate::{Door, Words, use_door, use_tr};
use app_domain::desk::{Command, StudioOrder, Subject};
use app_domain::sound::Level;
use app_domain::studio::LICENCE;
use app_domain::view::{Heard, TongueOpen};
use content_pack::BlobHash;
use dioxus::prelude::*;

/// “Dites le nom de votre langue.”
#[component]
pub(super) fn SayName() -> Element {
    let tr = use_tr();
    let title = Words::from(tr.studio_say_language());
    rsx! {
        StudioFrame { screen: "studio-name", title: Words::from(tr.studio_title()), say: vec![title.clone()],
            end: rsx! { Ear { words: title.clone() } },
            Stage { heading: title.text.clone(),
                div { class: "ask-card card", Icon { sign: Sign::Language, size: IconSize::Huge } p { class: "title", Said { words: title } } }
                Booth { subject: Subject::Name, erasable: false, start: rsx! {}, end: rsx! {} }
            }
        }
    }
}

/// “Dites : « Je donne ma voix. »” What that means is said first.
#[component]
pub(super) fn Agree(open: TongueOpen) -> Element {
    let tr = use_tr();
    let (title, why) = (Words::from(tr.studio_agree()), Words::from(tr.studio_agree_why()));
    let name = super::tongue_words(open.code.as_str(), open.name, tr);
    rsx! {
        StudioFrame { screen: "studio-agree", title: name.clone(), say: vec![why.clone(), title.clone()],
            end: rsx! { Ear { words: name } },
            Stage { heading: title.text.clone(),
                div { class: "card row",
                    div { class: "grow",
                        p { Said { words: why.clone() } }
                        p { class: "kicker licence", Icon { sign: Sign::Lock, size: IconSize::Small } span { dir: "ltr", lang: "en", "{LICENCE}" } }
                    }
                    Ear { words: why }
                }
                div { class: "card row", p { class: "title grow", Said { words: title.clone() } } Ear { words: title } }
                Booth { subject: Subject::Agreement, erasable: false, start: rsx! {}, end: rsx! {} }
            }
        }
    }
}

/// The meter and the round button. What was said is kept before it is heard again.
#[component]
pub(super) fn Booth(
    subject: Subject,
    /// There is a take to hear again or to erase.
    erasable: bool,
    start: Element,
    end: Element,
) -> Element {
    let (tr, door, speaker) = (use_tr(), use_door(), use_context::<Speaker>());
    let mic = use_mic(door);
    if mic.is_missing() {
        return rsx! { NoMicrophone {} };
    }
    let recording = mic.is_recording();
    let words = match (recording, erasable) {
        (true, _) => tr.say_stop(),
        (false, true) => tr.say_again(),
        (false, false) => tr.say_record(),
    };
    rsx! {
        Outcome { subject: subject.clone() }
        Meter { mic }
        Hood {
            words, recording,
            onrec: move |()| if recording { stop(door, mic, speaker, subject.clone()) } else { speaker.hush(); mic.begin(door) },
            start, end,
        }
    }
}

/// Kept, then said again: what is heard is what is on the phone.
fn stop(door: Door, mic: Mic, speaker: Speaker, subject: Subject) {
    mic.end();
    door.act_then(Command::Studio(StudioOrder::Stop(subject)), move |door, done| {
        let heard = door.view().peek().studio.open.as_ref().and_then(|open| open.heard);
        if let (Ok(()), Some(Heard::Kept(kept, _))) = (done, heard) {
            speaker.say(vec![hear(kept.hash)]);
        }
    });
}

/// A take, to be heard.
pub(super) fn hear(file: BlobHash) -> Words {
    own_voice(file, Words::default())
}

/// What came of the last recording, where there is something to do about it. A name or an agreement that was kept leads
/// on: how loud it was does not stand over what is said next.
#[component]
fn Outcome(subject: Subject) -> Element {
    let (tr, door) = (use_tr(), use_door());
    let heard = door.view().read().studio.open.as_ref().and_then(|open| open.heard);
    let leads_on = matches!(subject, Subject::Name | Subject::Agreement);
    let words = match heard {
        Some(Heard::Kept(..)) if leads_on => return rsx! {},
        Some(Heard::Nothing) => tr.studio_nothing(),
        Some(Heard::Kept(_, Level::Low)) => tr.studio_low(),
        Some(Heard::Kept(_, Level::Loud)) => tr.studio_loud(),
        Some(Heard::Kept(_, Level::Good)) => tr.studio_kept(),
        None => return rsx! {},
    };
    let good = matches!(heard, Some(Heard::Kept(_, Level::Good)));
    rsx! {
        p { class: if good { "private" } else { "private private--ask" }, role: "status", "data-heard": if good { "good" } else { "again" },
            Icon { sign: if good { Sign::Check } else { Sign::Again } }
            Said { words: words.clone() }
            Ear { words }
        }
    }
}

/// Twelve bars and three words: never a colour alone (look/32).
#[component]
fn Meter(mic: Mic) -> Element {
    let tr = use_tr();
    let (bars, level) = (mic.bars(), mic.level());
    let is = |which: Level| if level == which && bars > 0 { "is-now" } else { "" };
    rsx! {
        div { class: "level", "data-bars": "{bars}",
            div { class: "level__b", dir: "ltr", aria_hidden: "true",
                for bar in 1..=Level::BARS {
                    i { key: "{bar}", class: if bar <= bars { bar_class(bar) } }
                }
            }
            div { class: "level__t", dir: "ltr",
                span { class: is(Level::Low), Said { words: tr.studio_low() } }
                span { class: is(Level::Good), Said { words: tr.studio_good() } }
                span { class: is(Level::Loud), Said { words: tr.studio_loud() } }
            }
        }
    }
}

const fn bar_class(bar: u8) -> &'static str {
    match Level::of_bars(bar) {
        Level::Low => "on low",
        Level::Good => "on",
        Level::Loud => "on loud",
    }
}

#[component]
fn NoMicrophone() -> Element {
    let words = Words::from(use_tr().errors_no_microphone());
    rsx! {
        p { class: "private", role: "status", Icon { sign: Sign::NoSound } Said { words: words.clone() } Ear { words } }
    }
}
