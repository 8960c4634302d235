//! Are there two of you? Nobody there is an answer like the others (R41).

use super::phones;
use crate::parts::{
    Act, ActKind, EarKind, Icon, IconSize, Keys, Mark, Press, Said as Text, Sign, Tool,
};
use crate::signs::sign_words;
use crate::steps::shared::{Helps, PromptStage, Question};
use crate::{Words, use_lens, use_tr, use_voice};
use app_domain::play::{DuoBegun, DuoWay};
use app_domain::view::PlayView;
use dioxus::prelude::*;

/// Digits of the code of the other phone.
const CODE: usize = 4;

/// What is asked now.
#[derive(Clone, Copy, PartialEq)]
enum Asking {
    Who,
    Side,
    Show,
    Read,
    Code,
}

#[component]
pub(super) fn Who(
    play: PlayView,
    together: bool,
    seed: u32,
    onbegin: EventHandler<DuoBegun>,
) -> Element {
    let (tr, lens) = (use_tr(), use_lens());
    let mut asking = use_signal(|| if together { Asking::Who } else { Asking::Side });
    let begin = move |way| onbegin.call(DuoBegun { way, seed });
    if !together {
        return rsx! {
            PromptStage { play: play.clone(), heading: tr.steps_play_alone().text,
                Way { words: tr.steps_play_alone(), sign: Sign::NewPerson, name: "alone", onpress: move |()| begin(DuoWay::Alone) }
                Helps { play, slow: false }
            }
        };
    }
    match asking() {
        Asking::Who => rsx! {
            PromptStage { play: play.clone(), heading: tr.duo_who().text,
                Question { words: tr.duo_who(), kind: EarKind::Ink, own: None::<Words> }
                div { class: "ways",
                    Way { words: tr.duo_one_phone(), sign: Sign::People, name: "one-phone", onpress: move |()| begin(DuoWay::OnePhone) }
                    Way { words: tr.duo_two_phones(), sign: Sign::Both, name: "two-phones", onpress: move |()| asking.set(Asking::Side) }
                    Way { words: tr.steps_play_alone(), sign: Sign::NewPerson, name: "alone", onpress: move |()| begin(DuoWay::Alone) }
                }
                Helps { play, slow: false }
            }
        },
        Asking::Side => rsx! {
            PromptStage { play: play.clone(), heading: tr.duo_two_phones().text,
                Question { words: tr.duo_side(), kind: EarKind::Ink, own: None::<Words> }
                div { class: "ways",
                    Way { words: tr.duo_i_tell(), sign: Sign::Bubble, name: "teller", onpress: move |()| asking.set(Asking::Show) }
                    Way { words: tr.duo_i_find(), sign: Sign::Search, name: "finder", onpress: move |()| asking.set(if lens.can_read() { Asking::Read } else { Asking::Code }) }
                }
                Helps { play, slow: false }
            }
        },
        Asking::Show => rsx! {
            phones::Show { play, seed, onready: move |()| begin(DuoWay::Teller) }
        },
        Asking::Read => rsx! {
            phones::Read { play, ontype: move |()| asking.set(Asking::Code) }
        },
        Asking::Code => rsx! {
            Code { play, oncode: move |seed| onbegin.call(DuoBegun { way: DuoWay::Finder, seed }) }
        },
    }
}

/// One way to play: a big tile that says itself, then leads on.
#[component]
fn Way(
    #[props(into)] words: Words,
    sign: Sign,
    name: &'static str,
    onpress: EventHandler,
) -> Element {
    let voice = use_voice();
    let said = words.clone();
    rsx! {
        Press { words: words.clone(), class: "way press", mark: Mark::Tool(name), onpress: move |()| { voice.hear(&said); onpress.call(()) },
            span { class: "way__ic", Icon { sign, size: IconSize::Large } }
            Text { words, class: "grow" }
            Icon { sign: Sign::Speaker, size: IconSize::Small }
        }
    }
}

/// The four digits the other phone shows.
#[component]
fn Code(play: PlayView, oncode: EventHandler<u32>) -> Element {
    let tr = use_tr();
    let mut typed = use_signal(String::new);
    let ready = (typed.read().len() == CODE).then(|| typed.read().parse::<u32>().ok()).flatten();
    rsx! {
        PromptStage { play: play.clone(), heading: tr.duo_type_code().text,
            Question { words: tr.duo_type_code(), kind: EarKind::Ink, own: None::<Words> }
            div { class: "dialled", dir: "ltr", role: "img", aria_label: "{typed}", "data-code": "{typed}",
                for at in 0..CODE {
                    span { key: "{at}", class: if at < typed.read().len() { "blank is-filled" } else { "blank" },
                        {typed.read().get(at..=at).unwrap_or_default().to_owned()}
                    }
                }
            }
            div { class: "dialpad",
                Keys {
                    signs: ('1'..='9').chain(['0']).map(|sign| sign_words(sign, tr)).collect::<Vec<_>>(),
                    onkey: move |sign: String| if typed.read().len() < CODE { typed.write().push_str(&sign) },
                }
                div { class: "tools",
                    Tool { words: tr.frame_erase(), sign: Sign::Backspace, name: "backspace", onpress: move |()| { typed.write().pop(); } }
                }
            }
            Helps { play, slow: false }
        }
        match ready {
            Some(seed) => rsx! { Act { words: tr.frame_continue(), sign: Sign::Next, onact: move |()| oncode.call(seed) } },
            None => rsx! { Act { words: tr.steps_digit_missing(), sign: Sign::Tap, kind: ActKind::Still, onact: |()| () } },
        }
    }
}
