//! `sequence`: a road question as on the exam screen, without its clock (look/09). Several answers may be right.

use super::shared::{PackPicture, PromptStage, use_step_acts};
use crate::parts::{Act, ActKind, Answer as AnswerButton, Ask, Said as Text, Sign, Tool};
use crate::{Words, use_media, use_prompt, use_tr};
use app_domain::desk::{Answer, Unsure};
use app_domain::view::{Part, Pic, PlayView, Said};
use content_pack::{Letter, Still};
use dioxus::prelude::*;

#[component]
pub(super) fn Sequence(
    play: PlayView,
    view: Pic,
    film: Option<Still>,
    parts: Vec<Part>,
    plain: Option<Said>,
    onanswer: EventHandler<Answer>,
) -> Element {
    let tr = use_tr();
    let mut chosen = use_signal(Vec::<Letter>::new);
    let mut unsure = use_signal(|| None::<Unsure>);
    let heading = parts.first().map_or_else(String::new, |part| part.ask.fr.clone());
    let ready = !chosen.read().is_empty() || unsure().is_some();
    rsx! {
        PromptStage { play: play.clone(), heading, class: "stage--bleed stage--split",
            Seen { view, film }
            div { class: "pad stack",
                for (at , part) in parts.into_iter().enumerate() {
                    PartView {
                        key: "{part.ask.key}", part: part.clone(), first: at == 0, chosen: chosen(),
                        onletter: move |letter| toggle(&mut chosen.write(), letter),
                    }
                }
                Plain { plain }
                NotSure { unsure: unsure(), onunsure: move |why| unsure.set(why) }
            }
        }
        if ready {
            Act {
                words: tr.frame_my_answer(), sign: Sign::Check,
                onact: move |()| onanswer.call(Answer::Letters { letters: chosen(), unsure: unsure() }),
            }
        } else {
            Act { words: tr.steps_touch_answer(), sign: Sign::Tap, kind: ActKind::Still, onact: |()| () }
        }
    }
}

/// What I see from my seat: the still, and its film for whoever asks. The film is played once and stands on its last
/// image; where it is missing or cannot be played, the still stays.
#[component]
fn Seen(view: Pic, film: Option<Still>) -> Element {
    let tr = use_tr();
    let mut times = use_signal(|| 0_u32);
    let mut broken = use_signal(|| false);
    let Some(film) = film.filter(|_| !broken()) else {
        return rsx! { PackPicture { picture: Some(view), class: "clip" } };
    };
    let words = if times() == 0 { tr.road_see_film() } else { tr.road_see_again() };
    let button = rsx! {
        div { class: "twin",
            Tool { words, sign: Sign::Play, name: "film", onpress: move |()| times += 1 }
        }
    };
    if times() == 0 {
        return rsx! { PackPicture { picture: Some(view), class: "clip", {button} } };
    }
    rsx! {
        div { class: "picture clip", dir: "ltr",
            // Another key is another element: it plays from its start, without a script.
            for time in [times()] {
                Film { key: "{time}", view: view.clone(), film: film.clone(), onbroken: move |()| broken.set(true) }
            }
            {button}
        }
    }
}

/// One showing. It has no sound, so that nothing is only heard.
#[component]
fn Film(view: Pic, film: Still, onbroken: EventHandler) -> Element {
    let media = use_media();
    let poster = media.pic(Some(&view));
    rsx! {
        video {
            src: media.still(&film), poster, aria_label: view.alt, lang: "fr",
            muted: true, playsinline: true, autoplay: true, preload: "auto",
            onerror: move |_| onbroken.call(()),
        }
    }
}

/// Chosen letters stay in the order of the screen.
fn toggle(chosen: &mut Vec<Letter>, letter: Letter) {
    match chosen.iter().position(|other| *other == letter) {
        Some(at) => {
            chosen.remove(at);
        }
        None => chosen.push(letter),
    }
    chosen.sort();
}

/// A question and its letters. Long answers stand in one column.
#[component]
fn PartView(
    part: Part,
    first: bool,
    chosen: Vec<Letter>,
    onletter: EventHandler<Letter>,
) -> Element {
    let (tr, prompt) = (use_tr(), use_prompt());
    let longest = part.letters.iter().map(|(_, said)| said.fr.chars().count()).max();
    rsx! {
        Ask { words: prompt.words(&part.ask), own: prompt.own(&part.ask), kicker: first.then(|| Words::from(tr.road_several())) }
        div { class: "answers {columns(longest.unwrap_or(0))}",
            for (letter , said) in part.letters {
                AnswerButton {
                    key: "{letter.as_str()}", letter: letter.as_str(), words: prompt.words(&said), own: prompt.own(&said),
                    chosen: chosen.contains(&letter), onchoose: move |_| onletter.call(letter),
                }
            }
        }
    }
}

/// The same question, simply: shown when meanings are open.
#[component]
fn Plain(plain: Option<Said>) -> Element {
    let (tr, prompt) = (use_tr(), use_prompt());
    rsx! {
        if let Some(plain) = plain.filter(|_| prompt.gloss()) {
            Ask { words: Words::from(&plain), own: Words::own(&plain), kicker: Words::from(tr.road_said_simply()) }
        }
    }
}

/// “Je ne suis pas sûr : la langue, la règle”. It tells one from the other at no cost; the language opens the meanings.
#[component]
fn NotSure(unsure: Option<Unsure>, onunsure: EventHandler<Option<Unsure>>) -> Element {
    let (tr, mut prompt, acts) = (use_tr(), use_prompt(), use_step_acts());
    let other = move |why: Unsure| if unsure == Some(why) { None } else { Some(why) };
    rsx! {
        div { class: "unsure",
            p { Text { words: tr.road_not_sure() } }
            div { class: "tools",
                Tool { words: tr.road_not_sure_language(), sign: Sign::Language, name: "unsure-language",
                    on: Some(unsure == Some(Unsure::Language)),
                    onpress: move |()| { prompt.toggle_gloss(); onunsure.call(other(Unsure::Language)) } }
                Tool { words: tr.road_not_sure_rule(), sign: Sign::Road, name: "unsure-rule",
                    on: Some(unsure == Some(Unsure::Rule)), onpress: move |()| onunsure.call(other(Unsure::Rule)) }
                Tool { words: tr.frame_not_now(), sign: Sign::Wait, name: "skip", onpress: move |()| acts.skip() }
            }
        }
    }
}

/// “Oui” and “non” on one line, short answers two by two, long ones under one another.
const fn columns(longest: usize) -> &'static str {
    match longest {
        0..=6 => "answers--two answers--short",
        7..=26 => "answers--two",
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_touched_twice_is_let_go() {
        let mut chosen = vec![];
        for letter in [Letter::C, Letter::A, Letter::C] {
            toggle(&mut chosen, letter);
        }
        assert_eq!(chosen, [Letter::A]);
    }
}
