//! `build_word`: the pieces of a word laid side by side, like planks (look/25).

use super::shared::{Helps, PromptStage, Question, question};
use crate::parts::{
    Act, ActKind, Ear, EarKind, Icon, IconSize, Mark, Press, Said as Text, Sign, Tool,
};
use crate::{Words, use_media, use_prompt, use_tr, use_voice};
use app_domain::desk::Answer;
use app_domain::view::{PlayView, Said};
use content_pack::LineKey;
use dioxus::prelude::*;

/// How much higher the middle planks of a word stand, in pixels: it is a footbridge.
const ARCH: usize = 5;

#[component]
pub(super) fn BuildWord(
    play: PlayView,
    word: Said,
    count: usize,
    bits: Vec<Said>,
    apart: Vec<Said>,
    onanswer: EventHandler<Answer>,
) -> Element {
    let tr = use_tr();
    let mut laid = use_signal(Vec::<LineKey>::new);
    let ask = question(&play, tr.steps_ask_build_word().into());
    let on_bridge: Vec<Said> = laid
        .read()
        .iter()
        .filter_map(|key| bits.iter().find(|bit| bit.key == *key))
        .cloned()
        .collect();
    let left: Vec<Said> =
        bits.iter().filter(|bit| !laid.read().contains(&bit.key)).cloned().collect();
    let complete = on_bridge.len() == count;
    rsx! {
        PromptStage { play: play.clone(), heading: ask.text.clone(), class: "stage--split",
            TheWord { word }
            div { class: "side2",
                Question { words: ask, kind: EarKind::Ink, own: None::<Words> }
                Bridge { laid: on_bridge.clone(), count }
                if on_bridge.is_empty() {
                    span { class: "word__x" }
                } else {
                    TakeOff { onpress: move |()| { laid.write().pop(); } }
                }
                div { class: "bits push",
                    for bit in left {
                        Bit { key: "{bit.key}", said: bit.clone(), full: complete, onlay: move |key| laid.write().push(key) }
                    }
                }
                Helps { play, slow: false, PieceByPiece { apart } }
            }
        }
        if complete {
            Act { words: tr.frame_done(), sign: Sign::Check, onact: move |()| onanswer.call(Answer::Pieces(laid())) }
        } else {
            Act { words: tr.steps_piece_missing(), sign: Sign::Tap, kind: ActKind::Still, onact: |()| () }
        }
    }
}

/// The word, heard whole.
#[component]
fn TheWord(word: Said) -> Element {
    let (media, prompt) = (use_media(), use_prompt());
    let src = media.pic(word.picture.as_ref());
    rsx! {
        div { class: "one",
            if let Some(src) = src {
                img { src, alt: "" }
            } else { span {} }
            // Heard, not read: its letters are what one looks for.
            Ear { words: prompt.words(&word), kind: EarKind::Question }
        }
    }
}

/// The word heard piece by piece, which is help.
#[component]
fn PieceByPiece(apart: Vec<Said>) -> Element {
    let (tr, voice, mut prompt) = (use_tr(), use_voice(), use_prompt());
    let pieces: Vec<Words> = apart.iter().map(Words::from).collect();
    rsx! {
        Tool { words: tr.steps_piece_by_piece(), sign: Sign::Walk, name: "pieces",
            onpress: move |()| { prompt.was_shown(); voice.hear_all(&pieces) } }
    }
}

/// What is laid, and the place of the next piece.
#[component]
fn Bridge(laid: Vec<Said>, count: usize) -> Element {
    let tr = use_tr();
    let so_far: String = laid.iter().map(|piece| piece.fr.as_str()).collect();
    let label = if laid.len() == count {
        so_far
    } else {
        format!("{so_far} … {}", tr.steps_to_fill().text)
    };
    rsx! {
        div { class: "word", role: "img", aria_label: label, dir: "ltr", style: "--count:{count}",
            for at in 0..count {
                if let Some(piece) = laid.get(at) {
                    span { key: "{at}", class: "word__p is-laid", lang: "fr", style: "--l:{lift(at, count)}", "{piece.fr}" }
                } else {
                    span { key: "{at}", class: if at == laid.len() { "word__p is-next" } else { "word__p is-to-come" } }
                }
            }
        }
    }
}

/// Pixels by which a plank stands above the banks.
const fn lift(at: usize, count: usize) -> usize {
    let from_bank = if at < count - 1 - at { at } else { count - 1 - at };
    from_bank * ARCH
}

/// Gives the last piece back.
#[component]
fn TakeOff(onpress: EventHandler) -> Element {
    let tr = use_tr();
    rsx! {
        div { class: "word__x",
            Press { words: tr.frame_remove(), class: "mini press", mark: Mark::Tool("remove"), onpress,
                Icon { sign: Sign::Undo }
                Text { words: tr.frame_remove() }
            }
        }
    }
}

/// A piece: touching it says it and lays it.
#[component]
fn Bit(said: Said, full: bool, onlay: EventHandler<LineKey>) -> Element {
    let voice = use_voice();
    let (words, key) = (Words::from(&said), said.key.clone());
    rsx! {
        Press {
            words: words.clone(), class: "bit press", mark: Mark::Key(said.key.to_string()),
            onpress: move |()| { voice.hear(&words); if !full { onlay.call(key.clone()) } },
            span { lang: "fr", dir: "ltr", "{said.fr}" }
            Icon { sign: Sign::Speaker, size: IconSize::Small }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::lift;

    #[test]
    fn a_word_is_an_arch() {
        assert_eq!([lift(0, 3), lift(1, 3), lift(2, 3)], [0, 5, 0]);
        assert_eq!([lift(0, 4), lift(1, 4), lift(2, 4), lift(3, 4)], [0, 5, 5, 0]);
        assert_eq!(lift(0, 1), 0);
    }
}
