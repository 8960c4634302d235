//! A language chosen by ear (look/01): people greet, one answers the person one understands.

use super::shell::{BackCorner, Shell};
use crate::parts::{
    Act, ActKind, Icon, IconSize, Mark, Press, Said, Sign, Stage, Tick, Tool, page_of,
};
use crate::root::SwitchedOn;
use crate::{Words, own_picture, use_door, use_tr, use_voice};
use app_domain::desk::Command;
use content_pack::{Clip, Lang};
use dioxus::prelude::*;
use locales::{LanguageInfo, Tr, languages};

/// Six voices a page.
const VOICES: usize = 6;

/// The voices' speakers. They do not follow the languages, so that no face stands for a people.
const FACES: [&str; 12] = [
    "bruno", "mariam", "farid", "olena", "said", "fatou", "ines", "jose", "kevin", "sandrine",
    "yann", "aminata",
];

/// Choosing the language of help.
#[component]
pub(crate) fn Language() -> Element {
    let tr = use_tr();
    rsx! {
        Shell { screen: "language", say: vec![Words::from(tr.language_choose())],
            header { class: "top top--alone", BackCorner {} p { class: "title top__title", Said { words: tr.language_choose() } } span {} }
            Greetings { asked: true }
        }
    }
}

/// People who greet, and the answer. `asked`: somebody came here by “Ma langue”, not by the first scene.
#[component]
pub(crate) fn Greetings(asked: bool) -> Element {
    let (tr, mut door) = (use_tr(), use_door());
    let mut page = use_signal(|| 0_usize);
    let mut chosen = use_signal(|| None::<String>);
    let switched_on = use_context::<SwitchedOn>().0;
    let offered =
        |info: &&LanguageInfo| info.enabled || switched_on.iter().any(|on| on == info.code);
    let known = languages().iter().filter(offered).map(|info| (info.code.to_owned(), None));
    let spoken = door.view().read().spoken.clone();
    let spoken = spoken.into_iter().map(|one| (one.code.to_string(), Some(one.name)));
    let codes: Vec<(String, Option<Clip>)> = known.chain(spoken).collect();
    let (shown, pages) = page_of(&codes, page(), VOICES);
    let first = page() * VOICES;
    rsx! {
        Stage { heading: tr.language_who_greets().text,
            div { class: "tongues",
                for (at , (code , name)) in shown.into_iter().enumerate() {
                    Tongue { key: "{code}", chosen: chosen() == Some(code.clone()), code, name, face: FACES[(first + at) % FACES.len()], onchoose: move |code| chosen.set(Some(code)) }
                }
            }
            div { class: "tools",
                if pages > 1 {
                    Tool { words: tr.language_other_voices(), sign: Sign::Next, name: "other-voices", onpress: move |()| page.set((page() + 1) % pages) }
                }
                Tool { words: tr.frame_not_now(), sign: Sign::Wait, name: "skip", onpress: move |()| if asked { door.back() } else { door.act(Command::ChooseLanguage(Lang::french())) } }
            }
        }
        Confirm { chosen: chosen(), onyes: move |code: String| choose(door, code, asked) }
    }
}

fn choose(door: crate::Door, code: String, asked: bool) {
    door.act_then(Command::ChooseLanguage(code.into()), move |door, done| {
        if asked && done.is_ok() {
            door.back();
        }
    });
}

/// “Oui, c'est ma langue”, already in that language.
#[component]
fn Confirm(chosen: Option<String>, onyes: EventHandler<String>) -> Element {
    let tr = use_tr();
    match chosen {
        Some(code) => rsx! {
            Act { words: Tr::new(&code).language_yes_mine(), sign: Sign::Check, onact: move |()| onyes.call(code.clone()) }
        },
        None => rsx! {
            Act { words: tr.keep_touch_yours(), sign: Sign::Tap, kind: ActKind::Still, onact: |()| () }
        },
    }
}

/// A person who says hello.
#[component]
fn Tongue(
    code: String,
    /// Of a language that is spoken only: its name, as a speaker recorded it. It greets by that.
    name: Option<Clip>,
    face: &'static str,
    chosen: bool,
    onchoose: EventHandler<String>,
) -> Element {
    let (voice, help) = (use_voice(), use_tr());
    let tr = Tr::new(&code);
    let greeting = match name {
        Some(clip) => Words {
            id: format!("tongue@{code}"),
            clip: Some(clip),
            ..help.studio_other_language().into()
        },
        None => Words::from(tr.language_greeting()),
    };
    let name = if greeting.clip.is_some() { "" } else { tr.info().own_name };
    let state = if chosen { "is-on" } else { "" };
    let said = greeting.clone();
    rsx! {
        Press {
            words: greeting.clone(), class: "tongue press {state}", mark: Mark::Key(code.to_owned()), pressed: Some(chosen),
            lang: greeting.html_lang().to_owned(),
            onpress: move |()| { voice.hear(&said); onchoose.call(code.clone()) },
            span { class: "tongue__face",
                img { class: "who", src: own_picture(&format!("who-{face}")), alt: "", width: "56", height: "56" }
                span { class: "tongue__vol", Icon { sign: Sign::Speaker, size: IconSize::Small } }
            }
            span { class: "tongue__g", "{greeting.text}" }
            span { class: "tongue__n", "{name}" }
            Tick {}
        }
    }
}
