//! Whether an answer is right, and if not, why and what is heard. One file a kind.
//!
//! Pure: the same script, place and answer give the same grade on a phone, in the linter and in a report.

mod act_on;
mod build_word;
mod dial;
mod dialogue;
mod drive;
mod duo;
mod form;
mod match_word;
mod order;
mod panorama;
mod pick_picture;
mod pick_sound;
mod react;
mod say;
mod sequence;

use crate::desk::Answer;
use crate::event::Verdict;
use crate::play::{Place, Script};
use content_pack::{Act, Gesture, ItemId, Letter, LineKey, PictureKey, SpotKey, Step};

/// What was meant, for a feedback that explains by showing (R16).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Meant {
    /// This picture.
    Picture(PictureKey),
    /// This line.
    Line(LineKey),
    /// This region.
    Spot(SpotKey),
    /// This gesture.
    Gesture(Gesture),
    /// These letters.
    Letters(Vec<Letter>),
    /// Cards in this order.
    Cards(Vec<LineKey>),
    /// Pieces laid side by side.
    Pieces(Vec<LineKey>),
    /// Digits, as written.
    Digits(String),
    /// What was found in a duo, row by row.
    Filled(Vec<SpotKey>),
    /// A way of driving: the prompt, the speed, planks behind the vehicle ahead.
    Driving(crate::road::Drive, u16, u16),
}

/// A graded answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grade {
    /// Right, not yet and why, or nothing to judge.
    pub verdict: Verdict,
    /// The prompt it answers.
    pub prompt: u16,
    /// What is recorded as the response.
    pub response: String,
    /// What it counts for.
    pub items: Vec<ItemId>,
    /// What is heard: the consequence, never a verdict.
    pub hear: Vec<LineKey>,
    /// What was meant.
    pub meant: Option<Meant>,
    /// What was chosen.
    pub chosen: Option<Meant>,
    /// A miss: the author's tag of what was chosen says why. False where nothing tagged was chosen, or two tags disagree.
    pub tagged: bool,
    /// “Je ne suis pas sûr” was touched before.
    pub doubted: bool,
}

impl Grade {
    /// A grade with nothing heard and nothing named.
    pub(crate) fn plain(verdict: Verdict, prompt: u16, response: &str) -> Self {
        Self {
            verdict,
            prompt,
            response: response.to_owned(),
            items: Vec::new(),
            hear: Vec::new(),
            meant: None,
            chosen: None,
            tagged: true,
            doubted: false,
        }
    }
}

/// Grades an answer to the prompt one is on. `None` when it is no answer to that prompt: a stale touch, a key that is
/// not offered. Total: no answer makes it panic.
#[must_use]
pub fn grade(script: &Script, place: &Place, answer: &Answer) -> Option<Grade> {
    let step = place.step(script)?;
    let at = usize::from(place.prompt);
    match (&step.act, answer) {
        (Act::PickPicture { round }, Answer::Picture(key)) => {
            pick_picture::grade(script, step, round.get(at)?, key, place.prompt)
        }
        (Act::PickSound { round }, Answer::Line(key)) => {
            pick_sound::grade(script, step, round.get(at)?, key, place.prompt)
        }
        (Act::ActOn { can_ask, .. }, Answer::Ask(key)) => {
            can_ask.contains(key).then(|| asked(script, step, key, place.prompt))
        }
        (Act::ActOn { deeds, done, .. }, _) => {
            let last = at + 1 == deeds.len();
            let graded = act_on::grade(script, step, deeds.get(at)?, answer, place.prompt)?;
            Some(if last { act_on::with_ending(graded, done.as_ref()) } else { graded })
        }
        (Act::Order { cards, swap }, Answer::Order(order)) => {
            order::grade(script, step, cards, swap, order)
        }
        (Act::Say { lines, turn, .. }, Answer::Spoken(felt)) => {
            say::grade(script, step, lines, turn, *felt, place.prompt)
        }
        (Act::Dialogue { turn, .. }, Answer::Line(key)) => {
            dialogue::grade(script, step, turn.get(at)?, key, place.prompt)
        }
        (Act::React { signal, .. }, Answer::Gesture(gesture)) => {
            Some(react::grade(script, step, signal.get(at)?, *gesture, place.prompt))
        }
        (Act::Panorama { safe, danger, .. }, _) => {
            panorama::grade(script, step, danger, safe, place, answer)
        }
        (Act::Sequence { .. }, Answer::Letters { letters, unsure }) => {
            let questions = script.questions(step);
            let (id, item) = questions.get(at)?;
            sequence::grade(id, item, letters, *unsure, place.prompt)
        }
        (Act::MatchWord { pairs }, Answer::Pair { label, picture }) => {
            match_word::grade(script, step, pairs, label, picture, place)
        }
        (Act::BuildWord { words }, Answer::Pieces(laid)) => {
            build_word::grade(script, step, words, at, laid, place.prompt)
        }
        (Act::Dial { round }, Answer::Dialled(digits)) => {
            dial::grade(script, step, round.get(at)?, digits, place.prompt)
        }
        (Act::Drive { .. }, Answer::Drove { speed, gap }) => {
            drive::grade(script, step, (*speed, *gap), place.prompt)
        }
        (Act::Drive { .. }, Answer::ShowMe) => drive::show(script, step, place.prompt),
        (Act::Duo { .. }, Answer::Filled(filled)) => duo::grade(script, step, place.duo?, filled),
        (Act::Form { field, check }, Answer::Line(key)) => {
            form::grade(script, step, field, check.as_ref(), key, place.prompt)
        }
        _ => None,
    }
}

/// Asking again is always a good move: it is kept, and moves nothing.
fn asked(script: &Script, step: &Step, key: &LineKey, prompt: u16) -> Grade {
    let response = format!("{}{key}", crate::play::ASKED);
    let items = script.counts_for(step, &[key]);
    Grade { items, ..Grade::plain(Verdict::Done, prompt, &response) }
}

#[cfg(test)]
pub(crate) mod fixture;
#[cfg(test)]
mod tests;
