//! A grade as an answer of the app.
//!
//! | grade | the answer | what memory makes of it |
//! |---|---|---|
//! | 1 | not yet, by the language | again |
//! | 2 | right, after a hint | hard |
//! | 3 | right, alone, one of a few chosen | good from the second in a row on |
//! | 4 | said aloud, alone | good at once: there is no “easy” |

use anyhow::{Result, ensure};
use app_domain::event::{Aids, Attempt, Event, Verdict};
use content_pack::{Channel, ErrorKind};

/// Items are numbered below this.
const ITEMS: u16 = 1_000;

/// The answer to an item.
pub(crate) fn answer(item: u16, grade: u8, took_ms: u32) -> Result<Event> {
    ensure!(item < ITEMS, "item {item}: the last one is {}", ITEMS - 1);
    ensure!((1..=4).contains(&grade), "grade {grade}: 1 to 4");
    let (verdict, response) = match grade {
        1 => (Verdict::NotYet(ErrorKind::Language), "other"),
        4 => (Verdict::Done, "alone"),
        _ => (Verdict::Right, "this"),
    };
    let unit = format!("bank.{:02}", item / 100);
    Ok(Event::Attempt(Box::new(Attempt {
        step: format!("step_{}", item % 100 / 10),
        prompt: item % 10,
        items: vec![format!("{unit}/{item}").as_str().into()],
        unit: unit.as_str().into(),
        channel: Channel::Oral,
        response: response.to_owned(),
        verdict,
        aids: Aids { hint: grade == 2, ..Aids::default() },
        replays: 0,
        rung: 0,
        took_ms,
        attempt: 1,
    })))
}

#[cfg(test)]
mod tests {
    use super::*;
    use app_domain::memory::Outcome;

    #[test]
    fn a_better_grade_is_a_better_answer() {
        let outcomes: Vec<_> = (1..=4)
            .map(|grade| match answer(7, grade, 900).unwrap() {
                Event::Attempt(attempt) => Outcome::of(&attempt).unwrap(),
                other => panic!("{other:?}"),
            })
            .collect();
        assert!(outcomes.is_sorted_by(|a, b| a < b), "{outcomes:?}");
        assert!(
            answer(1_000, 3, 0).is_err() && answer(0, 0, 0).is_err() && answer(0, 5, 0).is_err()
        );
    }
}
