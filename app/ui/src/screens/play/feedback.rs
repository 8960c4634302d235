//! After an answer (look/05): a yes, or “on essaie autrement”. No cross, no lost point (R16).

use super::figures::Figures;
use crate::parts::{Act, ActKind, Ear, Said as Text, Sheet, Sign, Stage, StepAt, Tool};
use crate::steps::{consequence, use_step_acts};
use crate::{Words, use_door, use_prompt, use_tr};
use app_domain::desk::Command;
use app_domain::view::{Chosen, Feedback, PlayView, Said};
use dioxus::prelude::*;
use locales::Tr;

/// “Oui, c'est ça.” or “On essaie autrement”.
fn title(good: bool, tr: Tr) -> Words {
    if good { tr.feedback_yes().into() } else { tr.feedback_try_differently().into() }
}

/// What is said on arrival: the verdict, the names of the regions touched and meant, then what is heard.
pub(super) fn heard(feedback: &Feedback, tr: Tr) -> Vec<Words> {
    let said = names(feedback).chain(&feedback.say).map(Words::from);
    let road = match &feedback.chosen {
        Chosen::Driving(drive, speed, gap) => Some(consequence(drive, *speed, *gap, tr)),
        _ => None,
    };
    std::iter::once(title(feedback.good, tr)).chain(road).chain(said).collect()
}

/// What was meant, when it is not what was chosen.
pub(super) fn meant(feedback: &Feedback) -> Option<&Chosen> {
    feedback.wanted.as_ref().filter(|wanted| **wanted != feedback.chosen)
}

/// Names of regions: a picture or a line was heard before it was chosen, a region was not.
fn names(feedback: &Feedback) -> impl Iterator<Item = &Said> {
    let shown = std::iter::once(&feedback.chosen).chain(meant(feedback));
    shown.filter_map(|chosen| if let Chosen::Spot(name) = chosen { Some(name) } else { None })
}

/// What was chosen and what was meant stay in view, above the sheet.
#[component]
pub(super) fn FeedbackView(play: PlayView, feedback: Feedback) -> Element {
    let (tr, door) = (use_tr(), use_door());
    let title = title(feedback.good, tr);
    let step =
        StepAt { step: play.step.clone(), kind: play.kind, prompt: usize::from(play.prompt) };
    let body = feedback.say.iter().map(Words::from).collect::<Vec<_>>();
    let (words, sign) = if feedback.again {
        (Words::from(tr.frame_again()), Sign::Again)
    } else {
        (Words::from(tr.frame_continue()), Sign::Next)
    };
    let kind = if feedback.good { ActKind::Good } else { ActKind::Ready };
    rsx! {
        Stage { heading: title.text.clone(), step,
            Figures { play: play.clone(), feedback: feedback.clone() }
        }
        Sheet { good: feedback.good, title, body,
            Meanings { feedback: feedback.clone(), shown: play.gloss_shown }
            if feedback.again { AgainTools {} }
            Act { words, sign, kind, onact: move |()| door.act(Command::GoOn) }
        }
    }
}

/// The reason in the learner's language: after an answer nothing is tested any more.
#[component]
fn Meanings(feedback: Feedback, shown: bool) -> Element {
    let prompt = use_prompt();
    let open = shown || prompt.gloss();
    rsx! {
        if open {
            for own in names(&feedback).chain(&feedback.say).filter_map(Words::own) {
                Meaning { key: "{own.id}", words: own }
            }
        }
    }
}

/// One meaning, with its ear.
#[component]
pub(super) fn Meaning(words: Words) -> Element {
    rsx! {
        div { class: "row",
            p { class: "grow kicker", Text { words: words.clone() } }
            Ear { words }
        }
    }
}

/// Les mots, Pas maintenant.
#[component]
fn AgainTools() -> Element {
    let (tr, mut prompt) = (use_tr(), use_prompt());
    let acts = use_step_acts();
    rsx! {
        div { class: "tools",
            Tool { words: tr.frame_words(), sign: Sign::Language, name: "gloss", on: Some(prompt.gloss()), onpress: move |()| prompt.toggle_gloss() }
            Tool { words: tr.frame_not_now(), sign: Sign::Wait, name: "skip", onpress: move |()| acts.skip() }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{pic, said};

    fn feedback(chosen: Chosen, wanted: Option<Chosen>) -> Feedback {
        let say = vec![said("stop_rouges", "Stop ! Pas les rouges.")];
        Feedback { good: wanted.is_none(), chosen, wanted, say, pictures: vec![], again: false }
    }

    fn spot(key: &str, name: &str) -> Chosen {
        Chosen::Spot(said(key, name))
    }

    fn ids(feedback: &Feedback) -> Vec<String> {
        heard(feedback, Tr::new("fr")).into_iter().skip(1).map(|words| words.id).collect()
    }

    #[test]
    fn the_regions_touched_and_meant_are_said_before_the_consequence() {
        let (red, blue) = (spot("spot.rouges", "les rouges"), spot("spot.bleus", "les bleus"));
        let missed = feedback(red, Some(blue.clone()));
        assert_eq!(ids(&missed), ["spot.rouges", "spot.bleus", "stop_rouges"]);
        assert_eq!(ids(&feedback(blue, None)), ["spot.bleus", "stop_rouges"]);
    }

    #[test]
    fn a_picture_was_heard_before_it_was_chosen() {
        let missed = feedback(Chosen::Picture(pic("g_pas", "un geste")), None);
        assert_eq!(ids(&missed), ["stop_rouges"]);
    }
}
