//! `act_on`: does what is said on a picture: touch, or put one thing on another.

use super::shared::{Helps, PackPicture, PromptStage, Question, SayChip, choice_spot, question};
use super::support::HelpPicture;
use crate::parts::{Act, ActKind, Sign, Spot};
use crate::{Words, use_prompt, use_tr};
use app_domain::desk::Answer;
use app_domain::view::{PlayView, PutState, Said, SpotView};
use content_pack::{LineKey, SpotKey};
use dioxus::prelude::*;

/// What was touched so far: a thing, then its place.
#[derive(Clone, Debug, Default, PartialEq)]
struct Touched {
    first: Option<String>,
    second: Option<String>,
}

impl Touched {
    /// One more touch. In `Put` the second touch is the place; touching the thing again lets it go.
    fn touch(self, key: String, how: &PutState) -> Self {
        match (how, self.first) {
            (PutState::Put, Some(first)) if first == key => Self::default(),
            (PutState::Put, Some(first)) => Self { first: Some(first), second: Some(key) },
            _ => Self { first: Some(key), second: None },
        }
    }

    fn has(&self, key: &str) -> bool {
        self.first.as_deref() == Some(key) || self.second.as_deref() == Some(key)
    }

    fn answer(&self, how: &PutState) -> Option<Answer> {
        match (how, self.first.clone(), self.second.clone()) {
            (PutState::Touch, Some(spot), _) => Some(Answer::Spot(SpotKey::from(spot))),
            (PutState::Put, Some(what), Some(at)) => {
                Some(Answer::Put { what: SpotKey::from(what), at: SpotKey::from(at) })
            }
            _ => None,
        }
    }
}

#[component]
pub(super) fn ActOn(
    play: PlayView,
    order: Said,
    how: PutState,
    spots: Vec<SpotView>,
    asks: Vec<Said>,
    onanswer: EventHandler<Answer>,
) -> Element {
    let (tr, prompt) = (use_tr(), use_prompt());
    let mut touched = use_signal(Touched::default);
    let places: Vec<Spot> = spots
        .iter()
        .map(|spot| choice_spot(spot, touched.read().has(spot.key.as_str()), false))
        .collect();
    let kicker = question(&play, tr.steps_ask_act_on().into());
    let own = if play.gloss_shown { Words::own(&order) } else { prompt.own(&order) };
    let ready = touched.read().answer(&how);
    let missing = missing(&how, &touched.read(), &tr);
    rsx! {
        PromptStage { play: play.clone(), heading: kicker.text, class: "stage--bleed stage--split",
            PackPicture {
                picture: play.picture.clone(), spots: places, class: "scene",
                onspot: { let how = how.clone(); move |key| { let now = touched().touch(key, &how); touched.set(now) } },
                ondrag: move |(what, at)| touched.set(Touched { first: Some(what), second: Some(at) }),
            }
            div { class: "pad stack",
                Question { words: prompt.words(&order), own, HelpPicture { play: play.clone() } }
                Asks { asks, onanswer }
                Helps { play }
            }
        }
        match ready {
            Some(answer) => rsx! { Act { words: tr.frame_done(), sign: Sign::Check, onact: move |()| onanswer.call(answer.clone()) } },
            None => rsx! { Act { words: missing, sign: Sign::Tap, kind: ActKind::Still, onact: |()| () } },
        }
    }
}

/// What the act still waits for.
fn missing(how: &PutState, touched: &Touched, tr: &locales::Tr) -> Words {
    match (how, &touched.first) {
        (PutState::Put, Some(_)) => tr.steps_touch_next().into(),
        (PutState::Put, None) => tr.steps_touch_picture().into(),
        (PutState::Touch, _) => tr.steps_touch_picture().into(),
    }
}

/// Asking again is always possible, and always a good move.
#[component]
fn Asks(asks: Vec<Said>, onanswer: EventHandler<Answer>) -> Element {
    let prompt = use_prompt();
    rsx! {
        if !asks.is_empty() {
            div { class: "tools tools--asks",
                for ask in asks {
                    SayChip {
                        key: "{ask.key}", key_name: ask.key.to_string(), words: prompt.words(&ask), sign: Sign::Bubble,
                        onpress: move |key: String| onanswer.call(Answer::Ask(LineKey::from(key))),
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_thing_then_its_place_make_an_answer() {
        let how = PutState::Put;
        let touched = Touched::default().touch("bac".to_owned(), &how);
        assert_eq!(touched.answer(&how), None);
        let touched = touched.touch("table".to_owned(), &how);
        assert_eq!(
            touched.answer(&how),
            Some(Answer::Put { what: "bac".into(), at: "table".into() })
        );
    }

    #[test]
    fn touching_the_thing_again_lets_it_go() {
        let how = PutState::Put;
        let touched =
            Touched::default().touch("bac".to_owned(), &how).touch("bac".to_owned(), &how);
        assert_eq!(touched, Touched::default());
    }
}
