//! A log played over again: each answer must be to the prompt where everything before it leads.

use app_domain::event::{Attempt, Event, Verdict};
use app_domain::id::Epoch;
use app_domain::play::{Place, Script};
use app_domain::ports::Stored;
use content_pack::{Act, UnitId};
use std::collections::{BTreeMap, BTreeSet};

/// How the key of a step of a review begins.
const REVIEW: char = '~';

/// Where a log stands, while it is played over.
#[derive(Default)]
struct Replay {
    places: BTreeMap<UnitId, Place>,
    /// Answers of reviews that are not over. No event opens a review, and every run of the program (a segment of the log
    /// each) asks one from its beginning.
    reviews: BTreeSet<(Epoch, UnitId, String, u16, u16)>,
}

/// Answers that stand where nobody was asked: one that was written twice is among them, and one after which another was
/// lost. A second try at the same prompt has a number of its own; asking to hear again is no answer.
pub(crate) fn misplaced(events: &[Stored], scripts: &BTreeMap<UnitId, Script>) -> Vec<String> {
    let mut replay = Replay::default();
    events.iter().filter_map(|one| replay.follow(one, scripts)).collect()
}

impl Replay {
    /// One more event, and what is wrong with it.
    fn follow(&mut self, one: &Stored, scripts: &BTreeMap<UnitId, Script>) -> Option<String> {
        match &one.event {
            Event::StepDone { scene, step, .. } if step.starts_with(REVIEW) => {
                self.reviews.retain(|(_, unit, asked, ..)| unit != scene || asked != step);
                None
            }
            Event::Attempt(attempt) if attempt.step.starts_with(REVIEW) => {
                let Attempt { unit, step, prompt, attempt: tried, verdict, .. } = &**attempt;
                let what = (one.epoch, unit.clone(), step.clone(), *prompt, *tried);
                let is_new = *verdict == Verdict::Done || self.reviews.insert(what);
                (!is_new).then(|| told(one, attempt))
            }
            event => {
                let script = unit_of(event).and_then(|unit| scripts.get(unit))?;
                let place = self.places.entry(script.unit.clone()).or_default();
                let wrong = match event {
                    Event::Attempt(attempt) if !is_asked(place, script, attempt) => {
                        Some(told(one, attempt))
                    }
                    _ => None,
                };
                place.apply(script, event);
                wrong
            }
        }
    }
}

/// Whether this is what stands open there. Dangers of a picture and words of a wall are found in any order.
fn is_asked(place: &Place, script: &Script, attempt: &Attempt) -> bool {
    let Some(step) = place.step(script) else { return false };
    let open = match &step.act {
        Act::Panorama { .. } => !place.found.contains(&(attempt.prompt / 3)),
        Act::MatchWord { .. } => !place.found.contains(&attempt.prompt),
        _ => place.prompt == attempt.prompt,
    };
    let tried = attempt.verdict == Verdict::Done || attempt.attempt == place.tries + 1;
    step.key == attempt.step && open && tried
}

const fn unit_of(event: &Event) -> Option<&UnitId> {
    match event {
        Event::Attempt(attempt) => Some(&attempt.unit),
        Event::SceneOpened { scene, .. }
        | Event::StepDone { scene, .. }
        | Event::SceneDone { scene }
        | Event::DuoBegun { scene, .. } => Some(scene),
        _ => None,
    }
}

fn told(one: &Stored, attempt: &Attempt) -> String {
    let Attempt { unit, step, prompt, attempt: tried, response, took_ms, .. } = attempt;
    let (epoch, seq) = (one.epoch.0, one.seq);
    format!("{unit} {step} {prompt} try {tried}: {response}, {took_ms} ms, {epoch:x}/{seq}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use app_domain::event::Aids;
    use app_domain::id::{ProfileId, UnixMillis};
    use content_pack::{Channel, ErrorKind};

    /// “Montrer” is a good reply that leads back to the turn it answers.
    fn talk() -> BTreeMap<UnitId, Script> {
        let step = serde_json::json!({
            "key": "parle", "rung": [1, 3], "kind": "dialogue", "turn": [{
                "key": "papiers", "hear": ["q"],
                "reply": [
                    { "say": "montrer", "good": true, "go": "papiers" },
                    { "say": "oui", "error": "language", "go": "papiers" },
                    { "say": "voila", "good": true, "go": "fin" },
                ],
            }],
        });
        let script = Script {
            unit: "test.01".into(),
            steps: vec![serde_json::from_value(step).expect("a step")],
            lines: BTreeMap::new(),
            pictures: BTreeMap::new(),
            films: BTreeMap::new(),
            cast: BTreeMap::new(),
            learn: Vec::new(),
            critical: Vec::new(),
            items: Vec::new(),
            notice: None,
            outing: None,
        };
        [(script.unit.clone(), script)].into()
    }

    fn log(answers: &[(&str, Verdict, u16)], step: &str) -> Vec<Stored> {
        let answer = |(response, verdict, attempt): &(&str, Verdict, u16)| {
            Event::Attempt(Box::new(Attempt {
                unit: "test.01".into(),
                step: step.to_owned(),
                prompt: 0,
                items: Vec::new(),
                channel: Channel::Oral,
                response: (*response).to_owned(),
                verdict: *verdict,
                aids: Aids::default(),
                replays: 0,
                rung: 1,
                took_ms: 900,
                attempt: *attempt,
            }))
        };
        let opened = Event::SceneOpened { scene: "test.01".into(), version: 1 };
        let events = std::iter::once(opened).chain(answers.iter().map(answer));
        let stored = |(at, event): (u32, Event)| Stored {
            at: UnixMillis(i64::from(at)),
            profile: ProfileId::default(),
            epoch: Epoch(1),
            seq: at,
            event,
        };
        (1..).zip(events).map(stored).collect()
    }

    const MISS: Verdict = Verdict::NotYet(ErrorKind::Language);

    #[test]
    fn a_talk_that_comes_back_to_its_turn_is_no_answer_twice() {
        let played = log(
            &[
                ("montrer", Verdict::Right, 1),
                ("montrer", Verdict::Right, 1),
                ("oui", MISS, 1),
                ("voila", Verdict::Right, 2),
            ],
            "parle",
        );
        assert_eq!(misplaced(&played, &talk()), Vec::<String>::new());
    }

    #[test]
    fn an_answer_written_twice_is_named_and_so_is_one_before_which_another_was_lost() {
        let twice = log(&[("voila", Verdict::Right, 1), ("voila", Verdict::Right, 1)], "parle");
        assert_eq!(misplaced(&twice, &talk()), ["test.01 parle 0 try 1: voila, 900 ms, 1/3"]);
        let missed_twice = log(&[("oui", MISS, 1), ("oui", MISS, 1)], "parle");
        assert_eq!(misplaced(&missed_twice, &talk()).len(), 1);
        let lost = log(&[("voila", Verdict::Right, 2)], "parle");
        assert_eq!(misplaced(&lost, &talk()).len(), 1);
    }

    #[test]
    fn a_review_is_asked_anew_by_the_next_run_and_once_it_is_over() {
        let mut twice =
            log(&[("voila", Verdict::Right, 1), ("voila", Verdict::Right, 1)], "~papiers");
        assert_eq!(misplaced(&twice, &talk()).len(), 1);
        twice[2].epoch = Epoch(2);
        assert_eq!(misplaced(&twice, &talk()), Vec::<String>::new());
    }
}
