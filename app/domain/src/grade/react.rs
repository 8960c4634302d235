//! `react`: a gesture to an alarm word. A wrong gesture is a word misheard, unless the two gestures are near.

use super::{Grade, Meant};
use crate::event::Verdict;
use crate::play::Script;
use content_pack::{ErrorKind, Gesture, Signal, Step};

pub(super) fn grade(
    script: &Script,
    step: &Step,
    signal: &Signal,
    gesture: Gesture,
    prompt: u16,
) -> Grade {
    let verdict = if gesture == signal.gesture {
        Verdict::Right
    } else if is_near(gesture, signal.gesture) {
        Verdict::NotYet(ErrorKind::Slip)
    } else {
        Verdict::NotYet(ErrorKind::Language)
    };
    Grade {
        items: script.counts_for(step, &[&signal.hear]),
        hear: vec![signal.hear.clone()],
        meant: Some(Meant::Gesture(signal.gesture)),
        chosen: Some(Meant::Gesture(gesture)),
        ..Grade::plain(verdict, prompt, name(gesture))
    }
}

/// To stop and to freeze both keep one safe: taking one for the other is haste, not a word misheard.
const fn is_near(a: Gesture, b: Gesture) -> bool {
    matches!((a, b), (Gesture::Stop, Gesture::Freeze) | (Gesture::Freeze, Gesture::Stop))
}

/// The gesture as recorded.
const fn name(gesture: Gesture) -> &'static str {
    match gesture {
        Gesture::Go => "go",
        Gesture::Stop => "stop",
        Gesture::Aside => "aside",
        Gesture::Freeze => "freeze",
        Gesture::Down => "down",
    }
}
