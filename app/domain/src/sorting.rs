//! Whether an answer that was missed already says why, or its learner is asked (S01, content/FORMAT.md decision 5).
//!
//! Only questions of the road and what keeps one safe are sorted: there it decides what comes next, the words or the rule.

use crate::event::{SortedMiss, Verdict};
use crate::grade::Grade;
use crate::play::{Place, Script, asked, reasons};
use content_pack::{Act, ErrorKind, ItemId};

/// A miss whose reason nobody knows yet: its learner is asked, in pictures and by voice, and may pass.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unsorted {
    miss: SortedMiss,
}

impl Unsorted {
    /// Of an answer that was just graded; none when it was right, needs no sorting, or says why by itself.
    ///
    /// “Je ne suis pas sûr” says why. The tag of the answer says why where the question had more than one way to be wrong,
    /// or where it is a word or attention that it names. Where every wrong answer carries the same `rule`, the tag says
    /// what the question is about, not whether its words were understood; and a right answer left out has no tag at all.
    #[must_use]
    pub fn of(script: &Script, place: &Place, grade: &Grade) -> Option<Self> {
        let Verdict::NotYet(was) = grade.verdict else { return None };
        let step = place.step(script)?;
        let question = matches!(step.act, Act::Sequence { .. });
        if !question && !keeps_safe(script, place) {
            return None;
        }
        let said = question && grade.doubted;
        if said || grade.tagged && says_why(was, script, place) {
            return None;
        }
        let miss = SortedMiss {
            unit: script.unit.clone(),
            step: step.key.clone(),
            prompt: grade.prompt,
            items: grade.items.clone(),
            was,
            why: was,
        };
        Some(Self { miss })
    }

    /// In the learner's own word.
    #[must_use]
    pub fn sorted(&self, why: ErrorKind) -> SortedMiss {
        SortedMiss { why, ..self.miss.clone() }
    }
}

fn says_why(was: ErrorKind, script: &Script, place: &Place) -> bool {
    was != ErrorKind::Rule || reasons(script, place).len() > 1
}

fn keeps_safe(script: &Script, place: &Place) -> bool {
    let critical = |item: &ItemId| {
        script.critical.iter().any(|key| ItemId::of(&script.unit, key.as_str()) == *item)
    };
    asked(script, place).iter().any(critical)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desk::{Answer, Unsure};
    use crate::grade::{fixture, grade};
    use content_pack::{Bank, Letter};

    fn unsorted(bank: &Bank, letters: &[Letter], unsure: Option<Unsure>) -> Option<Unsorted> {
        let (script, place) = (Script::of_bank(bank), Place::default());
        let answer = Answer::Letters { letters: letters.to_vec(), unsure };
        Unsorted::of(&script, &place, &grade(&script, &place, &answer).unwrap())
    }

    fn tagged(wrong: &[(Letter, ErrorKind)]) -> Bank {
        let mut bank = fixture::bank();
        bank.items[0].wrong = wrong.iter().copied().collect();
        bank
    }

    use ErrorKind::{Language, Rule, Slip};
    use Letter::{A, B, C, D};

    #[test]
    fn what_the_answer_or_its_learner_said_already_is_not_asked_again() {
        let one_way = tagged(&[(B, Rule), (C, Rule)]);
        assert!(unsorted(&one_way, &[A, D], None).is_none(), "right");
        assert!(unsorted(&one_way, &[B, D], None).is_some(), "the only way to be wrong");
        assert!(unsorted(&one_way, &[B, D], Some(Unsure::Rule)).is_none(), "said before");
        assert!(unsorted(&one_way, &[A], None).is_some(), "one was left out: nothing says why");
        let two_ways = tagged(&[(B, Rule), (C, Slip)]);
        assert!(unsorted(&two_ways, &[B, D], None).is_none(), "the tag tells one from the other");
        assert!(unsorted(&tagged(&[(B, Language), (C, Language)]), &[B, D], None).is_none());
    }

    #[test]
    fn letters_that_say_two_things_say_nothing() {
        let two_ways = tagged(&[(B, Rule), (C, Slip)]);
        assert!(unsorted(&two_ways, &[B, C], None).is_some());
    }

    #[test]
    fn the_learners_word_keeps_what_was_recorded_beside_it() {
        let unsorted = unsorted(&tagged(&[(B, Rule), (C, Rule)]), &[B], None).unwrap();
        let sorted = unsorted.sorted(Language);
        assert_eq!((sorted.was, sorted.why), (Rule, Language));
        assert_eq!(sorted.items, ["test.02/q1".into()]);
    }

    #[test]
    fn a_word_of_a_scene_is_sorted_only_where_it_keeps_one_safe() {
        let mut script = fixture::script();
        let step = script.steps.iter().position(|step| step.act.kind() == "pick_sound").unwrap();
        if let Act::PickSound { round } = &mut script.steps[step].act {
            round[0].wrong.values_mut().for_each(|tag| *tag = Rule);
        }
        let place = Place { step, ..Place::default() };
        let wrong = |script: &Script| {
            let Act::PickSound { round } = &script.steps[step].act else { panic!("as above") };
            let answer = Answer::Line(round[0].wrong.keys().next().unwrap().clone());
            Unsorted::of(script, &place, &grade(script, &place, &answer).unwrap())
        };
        assert!(wrong(&script).is_some());
        script.critical.clear();
        assert!(wrong(&script).is_none());
    }
}
