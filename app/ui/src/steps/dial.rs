//! `dial`: an hour, a quay, a code, heard and dialled (look/26).

use super::shared::{Helps, PromptStage, question};
use crate::parts::{
    Act, ActKind, Ask, Ear, EarKind, Icon, Keys, Mark, Press, Said as Text, Sign, SignKey,
};
use crate::signs::{digits_said, sign_words};
use crate::steps::use_step_acts;
use crate::{Words, use_prompt, use_tr};
use app_domain::desk::Answer;
use app_domain::view::{PlayView, Said};
use dioxus::prelude::*;
use locales::Tr;

#[component]
pub(super) fn Dial(
    play: PlayView,
    hear: Said,
    between: Vec<String>,
    least: usize,
    most: usize,
    onanswer: EventHandler<Answer>,
) -> Element {
    let (tr, prompt) = (use_tr(), use_prompt());
    let mut typed = use_signal(String::new);
    let kicker = question(&play, tr.steps_ask_dial().into());
    let ready = typed.read().len() >= least;
    let heading = kicker.text.clone();
    rsx! {
        PromptStage { play: play.clone(), heading, class: "stage--split",
            div { class: "side2",
                Ask { words: heard(&hear, prompt.words(&hear)), kicker, own: None::<Words> }
                Dialled { typed: typed(), between, most }
            }
            div { class: "dialpad",
                Keypad {
                    ontype: move |sign: String| if typed.read().len() < most { typed.write().push_str(&sign) },
                    onerase: move |()| { typed.write().pop(); },
                }
                Helps { play, slow: false }
            }
        }
        if ready {
            Act { words: tr.steps_thats_it(), sign: Sign::Check, onact: move |()| onanswer.call(Answer::Dialled(typed())) }
        } else {
            Act { words: tr.steps_digit_missing(), sign: Sign::Tap, kind: ActKind::Still, onact: |()| () }
        }
    }
}

/// What is heard; a text with the figure in it would be the answer, so it is heard and not shown.
fn heard(hear: &Said, words: Words) -> Words {
    if hear.fr.chars().any(|sign| sign.is_ascii_digit()) {
        Words { text: "« … »".to_owned(), ..words }
    } else {
        words
    }
}

/// The digits so far, and an ear that reads them back.
#[component]
fn Dialled(typed: String, between: Vec<String>, most: usize) -> Element {
    let tr = use_tr();
    let sign = |at: usize| between.get(at).filter(|sign| !sign.is_empty()).cloned();
    let label = if typed.is_empty() { tr.steps_to_fill().text } else { typed.clone() };
    let (count, code) = (typed.len(), typed.clone());
    let digit = |at: usize| typed.get(at..=at).unwrap_or_default().to_owned();
    let digits: Vec<String> = (0..most).map(digit).collect();
    rsx! {
        div { class: "dialled", dir: "ltr",
            div { class: "dialled__n", role: "img", aria_label: label, "data-code": code,
                for (at , digit) in digits.into_iter().enumerate() {
                    if let Some(sign) = sign(at) { b { "{sign}" } }
                    span { class: blank(at, count), "{digit}" }
                }
                if let Some(sign) = sign(most) { b { "{sign}" } }
            }
            ReadBack { typed }
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

/// Says what was dialled, digit by digit.
#[component]
fn ReadBack(typed: String) -> Element {
    let tr = use_tr();
    let mut said = digits_said(&typed, tr);
    let first = if said.is_empty() { tr.steps_to_fill().into() } else { said.remove(0) };
    rsx! {
        Ear { words: first, then: said, kind: EarKind::Plain }
    }
}

/// The order of a telephone.
#[component]
fn Keypad(ontype: EventHandler<String>, onerase: EventHandler) -> Element {
    let (tr, mut prompt, acts) = (use_tr(), use_prompt(), use_step_acts());
    rsx! {
        Keys { signs: ('1'..='9').map(|sign| sign_words(sign, tr)).collect::<Vec<_>>(), onkey: ontype,
            WordKey { words: Words::from(tr.frame_erase()), sign: Sign::Backspace, name: "backspace", onpress: onerase }
            SignKey { sign: sign_words('0', tr), onkey: ontype }
            WordKey {
                words: Words::from(tr.steps_one_by_one()), sign: Sign::Ear, name: "slow",
                onpress: move |()| { if !prompt.slow() { prompt.toggle_slow() } acts.replay() },
            }
        }
    }
}

/// A key with a word.
#[component]
fn WordKey(words: Words, sign: Sign, name: &'static str, onpress: EventHandler) -> Element {
    rsx! {
        Press { words: words.clone(), class: "keys__k keys__k--word press", mark: Mark::Tool(name), onpress,
            Icon { sign }
            Text { words }
        }
    }
}

/// The digits of a figure, said one by one: for whoever shows a figure.
pub(crate) fn figure_words(text: &str, tr: Tr) -> Vec<Words> {
    digits_said(text, tr)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::said;

    #[test]
    fn a_text_with_the_figure_in_it_is_heard_and_not_shown() {
        let hour = said("heure", "À 7 h 30.");
        assert_eq!(heard(&hour, Words::from(&hour)).text, "« … »");
        let table = said("table", "Table sept.");
        assert_eq!(heard(&table, Words::from(&table)).text, "Table sept.");
    }
}
