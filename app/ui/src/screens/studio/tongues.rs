//! Which language: a person who greets, a recorded name, or one the app has never seen.

use super::{StudioFrame, order, tongue_words};
use crate::parts::{
    Act, ActKind, Ear, Icon, IconSize, Mark, Pager, PagerWords, Press, Said, Sign, Stage, Tick,
    page_of,
};
use crate::{Words, use_door, use_tr, use_voice};
use app_domain::desk::StudioOrder;
use app_domain::view::TongueView;
use content_pack::{BlobHash, Lang};
use dioxus::prelude::*;
use locales::languages;

/// Six a page.
const PAGE: usize = 6;

/// The key of the language that has none.
const OTHER: &str = "other";

/// A language one can lend a voice in.
#[derive(Clone, PartialEq)]
struct Offer {
    code: String,
    name: Option<BlobHash>,
    takes: usize,
}

/// Those begun here first, then those no machine speaks, then the others; French, which has a voice, last.
fn offers(tongues: &[TongueView]) -> Vec<Offer> {
    let begun = tongues.iter().map(|tongue| Offer {
        code: tongue.code.to_string(),
        name: tongue.name,
        takes: tongue.takes,
    });
    let other = Offer { code: OTHER.to_owned(), name: None, takes: 0 };
    let mut known: Vec<_> = languages()
        .iter()
        .filter(|info| !tongues.iter().any(|tongue| tongue.code.as_str() == info.code))
        .collect();
    known.sort_by_key(|info| (info.code == "fr", info.voice.is_some()));
    let known = known.iter().map(|info| Offer { code: info.code.to_owned(), name: None, takes: 0 });
    begun.chain([other]).chain(known).collect()
}

#[component]
pub(super) fn ChooseTongue(tongues: Vec<TongueView>) -> Element {
    let (tr, door) = (use_tr(), use_door());
    let mut page = use_signal(|| 0_usize);
    let mut chosen = use_signal(|| None::<String>);
    let title = Words::from(tr.studio_which_language());
    let (shown, pages) = page_of(&offers(&tongues), page(), PAGE);
    rsx! {
        StudioFrame { screen: "studio", title: Words::from(tr.studio_title()), say: vec![tr.studio_title().into(), title.clone()],
            end: rsx! { Ear { words: title.clone() } },
            Stage { heading: title.text.clone(),
                div { class: "tongues",
                    for offer in shown {
                        Tongue { key: "{offer.code}", offer: offer.clone(), chosen: chosen() == Some(offer.code.clone()), onchoose: move |code| chosen.set(Some(code)) }
                    }
                }
                Pager {
                    words: PagerWords { before: tr.frame_before().into(), after: tr.frame_next().into() },
                    page: page(), pages, onpage: move |to| { page.set(to); chosen.set(None) },
                }
            }
            match chosen() {
                Some(code) => rsx! { Act { words: tr.frame_continue(), sign: Sign::Next, onact: move |()| order(door, order_of(&code)) } },
                None => rsx! { Act { words: title, sign: Sign::Tap, kind: ActKind::Still, onact: |()| () } },
            }
        }
    }
}

fn order_of(code: &str) -> StudioOrder {
    if code == OTHER { StudioOrder::Begin } else { StudioOrder::Choose(Lang::from(code)) }
}

#[component]
fn Tongue(offer: Offer, chosen: bool, onchoose: EventHandler<String>) -> Element {
    let (tr, voice) = (use_tr(), use_voice());
    let words = tongue_words(&offer.code, offer.name, tr);
    let (said, code) = (words.clone(), offer.code.clone());
    let state = if chosen { "is-on" } else { "" };
    let sign = match (offer.code == OTHER, offer.takes > 0 || offer.name.is_some()) {
        (true, _) => Sign::Plus,
        (false, true) => Sign::Mic,
        (false, false) => Sign::Speaker,
    };
    rsx! {
        Press {
            words: words.clone(), class: "tongue press {state}", mark: Mark::Key(offer.code.clone()), pressed: Some(chosen),
            lang: words.html_lang().to_owned(),
            onpress: move |()| { voice.hear(&said); onchoose.call(code.clone()) },
            Icon { sign, size: IconSize::Huge }
            Said { words, class: "tongue__g" }
            Tick {}
        }
    }
}
