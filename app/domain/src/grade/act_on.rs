//! `act_on`: doing what is said on a picture (total physical response).

use super::{Grade, Meant};
use crate::desk::Answer;
use crate::event::Verdict;
use crate::play::Script;
use content_pack::{Deed, ErrorKind, LineKey, Move, SpotKey, Step};

pub(super) fn grade(
    script: &Script,
    step: &Step,
    deed: &Deed,
    answer: &Answer,
    prompt: u16,
) -> Option<Grade> {
    let (verdict, spot, meant) = match (&deed.wanted, answer) {
        (Move::Touch { touch }, Answer::Spot(spot)) => {
            (reached(touch, spot, deed)?, spot, touch.first())
        }
        (Move::Put { put, at: goal }, Answer::Put { what, at }) => {
            if what == put {
                (reached(goal, at, deed)?, at, goal.first())
            } else {
                // Another thing was picked up: what was meant is the thing, whatever place it went to.
                (other_thing(deed, what), what, Some(put))
            }
        }
        _ => return None,
    };
    Some(Grade {
        items: script.counts_for(step, &[&deed.hear]),
        hear: heard(deed, verdict, spot),
        meant: meant.cloned().map(Meant::Spot),
        chosen: Some(Meant::Spot(spot.clone())),
        ..Grade::plain(verdict, prompt, spot.as_str())
    })
}

/// The last order done: what is heard when all is done.
pub(super) fn with_ending(mut graded: Grade, done: Option<&LineKey>) -> Grade {
    if graded.verdict == Verdict::Right {
        graded.hear.extend(done.cloned());
    }
    graded
}

fn reached(goal: &[SpotKey], spot: &SpotKey, deed: &Deed) -> Option<Verdict> {
    if goal.contains(spot) {
        return Some(Verdict::Right);
    }
    // A region the author did not think of is attention, not language.
    Some(Verdict::NotYet(deed.wrong.get(spot).copied().unwrap_or(ErrorKind::Slip)))
}

fn other_thing(deed: &Deed, what: &SpotKey) -> Verdict {
    Verdict::NotYet(deed.wrong.get(what).copied().unwrap_or(ErrorKind::Slip))
}

fn heard(deed: &Deed, verdict: Verdict, spot: &SpotKey) -> Vec<LineKey> {
    let line = if verdict == Verdict::Right { deed.done.as_ref() } else { deed.then.get(spot) };
    line.cloned().into_iter().collect()
}
