//! Joining a group: eight characters by big keys, or a QR link that brought them (R1: nothing else is asked).

use super::shell::{Shell, TitleTop};
use crate::parts::{Act, ActKind, Icon, Keys, Mark, Press, Said, Sign, Stage, Tool};
use crate::root::Invite;
use crate::signs::sign_words;
use crate::speaker::Speaker;
use crate::{Place, Words, use_door, use_tr};
use app_domain::desk::Command;
use dioxus::prelude::*;
use locales::Tr;

/// The signs of a code: Crockford's base 32, which has no I, L, O nor U to mistake (sync.md §9).
const SIGNS: &str = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// How many.
pub(super) const CODE: usize = 8;
/// Signs of the secret in a QR code: 128 bits (sync.md §9).
const SECRET: usize = 32;
/// Keys shown at once.
const PAGE: usize = 16;

/// The code of the card.
#[component]
pub(crate) fn Enrol(invite: Option<Invite>) -> Element {
    let (tr, door) = (use_tr(), use_door());
    let invite = invite.unwrap_or_default();
    // A QR code carries a longer secret: nobody types it, one touch joins.
    let secret = (invite.code.len() == SECRET).then(|| invite.code.clone());
    let (start, url) = (clean(&invite.code), invite.url);
    let mut typed = use_signal(move || start);
    let enrolled = door.view().read().send.enrolled;
    let title = Words::from(tr.enrol_title());
    let say = vec![title.clone(), Words::from(tr.enrol_code())];
    let speaker = use_context::<Speaker>();
    let again = say.clone();
    if enrolled {
        return rsx! { Joined {} };
    }
    let typing = secret.is_none();
    let ready = secret.or_else(|| (typed.read().len() == CODE).then(|| typed.read().clone()));
    rsx! {
        Shell { screen: "enrol", say, onreplay: move |()| speaker.say(replayed(&again, &typed.read(), tr)),
            TitleTop { title: title.clone() }
            Stage { heading: tr.enrol_code().text,
                if typing {
                    Blanks { typed: typed() }
                    Keypad { onsign: move |sign: String| if typed.read().len() < CODE { typed.write().push_str(&sign) } }
                }
                div { class: "tools",
                    if typing {
                        Tool { words: tr.frame_erase(), sign: Sign::Backspace, name: "backspace", onpress: move |()| { typed.write().pop(); } }
                    }
                    Tool { words: tr.frame_not_now(), sign: Sign::Wait, name: "skip", onpress: move |()| { let mut door = door; door.go(Place::Home) } }
                }
            }
            if let Some(code) = ready {
                Act { words: tr.frame_continue(), sign: Sign::Next, onact: move |()| door.act(Command::Enrol { url: url.clone(), code: code.clone() }) }
            } else {
                Act { words: tr.enrol_type_code(), sign: Sign::Card, kind: ActKind::Still, onact: |()| () }
            }
        }
    }
}

/// What can be a sign of a code, in capitals, at most eight.
pub(super) fn clean(code: &str) -> String {
    let signs = code.chars().map(|sign| sign.to_ascii_uppercase());
    signs.filter(|sign| SIGNS.contains(*sign)).take(CODE).collect()
}

/// What Réécouter says: the question, then the signs typed so far.
pub(super) fn replayed(question: &[Words], typed: &str, tr: Tr) -> Vec<Words> {
    let signs = typed.chars().map(|sign| sign_words(sign, tr));
    question.iter().cloned().chain(signs).collect()
}

/// One blank a sign: filled, here, to come.
#[component]
pub(super) fn Blanks(typed: String) -> Element {
    let label = use_tr().enrol_code().text;
    rsx! {
        div { class: "blanks", dir: "ltr", role: "img", aria_label: "{label} {typed}", "data-code": "{typed}",
            for at in 0..CODE {
                span { key: "{at}", class: blank(at, typed.len()),
                    {typed.chars().nth(at).map(String::from).unwrap_or_default()}
                }
            }
        }
    }
}

const fn blank(at: usize, typed: usize) -> &'static str {
    if at < typed {
        "blank is-filled"
    } else if at == typed {
        "blank is-here"
    } else {
        "blank"
    }
}

/// Two pages of big keys.
#[component]
pub(super) fn Keypad(onsign: EventHandler<String>) -> Element {
    let tr = use_tr();
    let mut page = use_signal(|| 0_usize);
    let signs = SIGNS.chars().skip(page() * PAGE).take(PAGE);
    let keys: Vec<Words> = signs.map(|sign| sign_words(sign, tr)).collect();
    let other = 1 - page();
    rsx! {
        Keys { signs: keys, onkey: onsign }
        Press { words: tr.frame_more(), class: "tool press", mark: Mark::Tool("other-keys"), onpress: move |()| page.set(other),
            Icon { sign: Sign::Grid }
            Said { words: Words::new("frame-more", other_signs(other), "fr") }
        }
    }
}

/// The first and last sign of the other page: `G … Z`.
fn other_signs(page: usize) -> String {
    let signs: Vec<char> = SIGNS.chars().skip(page * PAGE).take(PAGE).collect();
    match (signs.first(), signs.last()) {
        (Some(first), Some(last)) => format!("{first} … {last}"),
        _ => String::new(),
    }
}

/// Already in a group.
#[component]
fn Joined() -> Element {
    let (tr, mut door) = (use_tr(), use_door());
    let title = Words::from(tr.enrol_title());
    let yes = door.view().read().send.consent == Some(true);
    let words = Words::from(if yes { tr.enrol_said_yes() } else { tr.enrol_said_no() });
    rsx! {
        Shell { screen: "joined", say: vec![title.clone(), words.clone()],
            TitleTop { title: title.clone() }
            Stage { heading: title.text.clone(),
                p { class: "title", role: "status", Said { words } }
            }
            Act { words: tr.frame_continue(), sign: Sign::Next, onact: move |()| door.go(Place::Home) }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_keeps_its_signs_only() {
        assert_eq!(clean("ab12-cd34 é"), "AB12CD34");
        assert_eq!(clean("ABCDEFGHJK"), "ABCDEFGH");
    }

    #[test]
    fn every_key_has_a_voice_and_shows_the_sign_as_printed() {
        for sign in SIGNS.chars() {
            let words = sign_words(sign, Tr::new("ar"));
            assert_eq!(
                (words.text.as_str(), words.lang.as_str()),
                (sign.to_string().as_str(), "fr")
            );
            assert!(Tr::new("fr").spoken(&words.id).is_some(), "{sign}");
        }
    }

    #[test]
    fn replaying_says_the_signs_typed_so_far() {
        let said = replayed(&[Words::new("enrol-code", "Le code", "fr")], "B7", Tr::new("fr"));
        let ids: Vec<_> = said.iter().map(|words| words.id.as_str()).collect();
        assert_eq!(ids, ["enrol-code", "sign-b", "sign-7"]);
    }

    #[test]
    fn the_second_page_runs_from_g_to_z() {
        assert_eq!(other_signs(1), "G … Z");
    }
}
