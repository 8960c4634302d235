//! Memory against the crate it retells, and against each sentence of domain.md §6.

use super::*;
use crate::event::{Aids, Verdict};
use crate::id::{Epoch, ProfileId};
use content_pack::ErrorKind;
use proptest::prelude::*;

const DAY: i64 = 86_400_000;
/// Noon of day 20,000: far from any border of days.
const NOON: i64 = 20_000 * DAY + DAY / 2;

fn at(day: i64) -> UnixMillis {
    UnixMillis(NOON + day * DAY)
}

fn attempt(verdict: Verdict) -> Attempt {
    Attempt {
        unit: "core.03".into(),
        step: "gestes".into(),
        prompt: 0,
        items: vec!["core.03/stop".into()],
        channel: Channel::Oral,
        response: "g_stop".into(),
        verdict,
        aids: Aids::default(),
        replays: 0,
        rung: 3,
        took_ms: 900,
        attempt: 1,
    }
}

fn row(at: UnixMillis, seq: u32, attempt: Attempt) -> Stored {
    let event = Event::Attempt(Box::new(attempt));
    Stored { at, profile: ProfileId::default(), epoch: Epoch(1), seq, event }
}

fn memory(days: &[(i64, Attempt)]) -> Memory {
    let mut memory = Memory::default();
    for (seq, (day, attempt)) in (1..).zip(days) {
        memory.apply(&row(at(*day), seq, attempt.clone()));
    }
    memory
}

fn right() -> Attempt {
    attempt(Verdict::Right)
}

fn missed() -> Attempt {
    attempt(Verdict::NotYet(ErrorKind::Language))
}

fn state(memory: &Memory, now: UnixMillis) -> State {
    let skills = memory.of(&"core.03/stop".into()).expect("it was met");
    skills[&Skill::HearPicture].state(now).expect("it was met by now")
}

/// The state after right answers on these days, as seen long after.
fn after(days: &[i64]) -> State {
    let answers: Vec<_> = days.iter().map(|day| (*day, right())).collect();
    state(&memory(&answers), at(10_000))
}

fn close(ours: u32, theirs: f32) -> bool {
    let (ours, theirs) = (f64::from(ours) / 1_000.0, f64::from(theirs));
    (ours - theirs).abs() <= 0.003 + theirs * 0.005
}

proptest! {
    /// Each step starts from our rounded state, so that only one step's difference is looked at, and the whole history is
    /// compared too, with what rounding and `f32` add up to.
    #[test]
    fn the_schedule_is_that_of_the_crate(
        history in prop::collection::vec((0u32..120, 1u32..4), 1..25)
    ) {
        let rating = |grade| [Rating::Again, Rating::Hard, Rating::Good][grade as usize - 1];
        let model = ::fsrs::FSRS::default();
        let mut reviews = Vec::new();
        let mut trace: Option<Trace> = None;
        for (days, grade) in history {
            let days = if trace.is_none() { 0 } else { days };
            trace = Some(trace.map_or_else(|| Trace::first(rating(grade)), |t| t.next(days, rating(grade))));
            reviews.push(::fsrs::FSRSReview { rating: grade, delta_t: days });
        }
        let ours = trace.unwrap();
        let theirs = model.memory_state(::fsrs::FSRSItem { reviews }, None).unwrap();
        prop_assert!(close(ours.stability, theirs.stability), "{ours:?} {theirs:?}");
        prop_assert!(close(u32::from(ours.difficulty), theirs.difficulty), "{ours:?} {theirs:?}");
        for (target, share) in [(Target::Usual, 0.90), (Target::Sure, 0.95)] {
            let days = model.next_interval(Some(theirs.stability), share, 3).round().max(1.0);
            let apart = (f64::from(ours.interval(target)) - f64::from(days)).abs();
            prop_assert!(apart <= 1.0 + f64::from(days) * 0.005, "{ours:?} {days}");
        }
        let recall = ::fsrs::current_retrievability(theirs, 10.0, 0.1542);
        prop_assert!((f64::from(ours.recall_ppm(10)) / 1e6 - f64::from(recall)).abs() < 0.005);
    }

    #[test]
    fn rows_may_come_in_any_order(
        answers in prop::collection::vec((0i64..90, 0u8..3, any::<bool>()), 1..60),
        seed in any::<u64>(),
    ) {
        let mut rows: Vec<Stored> = (1..).zip(&answers).map(|(seq, (day, how, say))| {
            let mut one = if *how == 0 { missed() } else { right() };
            one.aids.hint = *how == 1;
            if *say {
                one.items = vec!["core.03/recule".into()];
            }
            row(at(*day), seq, one)
        }).collect();
        let straight = { let mut m = Memory::default(); rows.iter().for_each(|r| m.apply(r)); m };
        rows = crate::play::shuffled(rows, &seed.to_string());
        let mut mixed = Memory::default();
        rows.iter().for_each(|r| mixed.apply(r));
        prop_assert_eq!(straight, mixed);
    }

    #[test]
    fn no_interval_passes_a_cap(
        answers in prop::collection::vec((0i64..400, 0u8..4, 0u8..6), 1..40)
    ) {
        let mut days = answers;
        days.sort_unstable();
        let answers: Vec<_> = days.iter().map(|(day, how, rung)| {
            (*day, Attempt { rung: *rung, ..if *how == 0 { missed() } else { right() } })
        }).collect();
        let now = at(1_000);
        let state = state(&memory(&answers), now);
        for danger in [Danger::Usual, Danger::Survival, Danger::Safety] {
            let days = state.interval(danger);
            prop_assert!((1..=caps::FOR_OTHERS).contains(&days));
            prop_assert!(danger != Danger::Safety || days <= caps::FOR_SAFETY);
            prop_assert!(state.rung > caps::LOW_LEVEL || days <= caps::AT_LOW_LEVEL);
            prop_assert!(state.days >= caps::SEEN_ENOUGH || days <= caps::UNTIL_SEEN_ENOUGH);
            prop_assert!(state.right_days > 1 || days <= caps::AFTER_FIRST_SUCCESS);
        }
    }
}

#[test]
fn caps_open_one_after_the_other() {
    assert_eq!(after(&[0]).interval(Danger::Usual), 1);
    assert_eq!(after(&[0, 0, 0]).interval(Danger::Usual), 1, "one day is one first success");
    assert_eq!(after(&[0, 9]).interval(Danger::Usual), 7, "until seen on 3 days");
    let long: Vec<i64> = (0..12).map(|n| n * 20).collect();
    assert_eq!(after(&long).interval(Danger::Usual), 60);
    assert_eq!(after(&long).interval(Danger::Safety), 21);
    let low = Attempt { rung: 1, ..right() };
    let low: Vec<_> = long.iter().map(|day| (*day, low.clone())).collect();
    assert_eq!(state(&memory(&low), at(1_000)).interval(Danger::Usual), 3);
}

#[test]
fn help_a_replay_or_a_later_try_is_hard_and_a_miss_is_again() {
    let of = |change: fn(&mut Attempt)| {
        let mut one = right();
        change(&mut one);
        Outcome::of(&one).map(|outcome| outcome.rating(true))
    };
    assert_eq!(of(|_| ()), Some(Rating::Good));
    assert_eq!(of(|a| a.aids.gloss = true), Some(Rating::Hard));
    assert_eq!(of(|a| a.replays = 1), Some(Rating::Hard));
    assert_eq!(of(|a| a.attempt = 2), Some(Rating::Hard));
    assert_eq!(of(|a| a.verdict = Verdict::NotYet(ErrorKind::Slip)), Some(Rating::Again));
    assert_eq!(of(|a| a.verdict = Verdict::Skipped), None);
    assert_eq!(of(|a| a.verdict = Verdict::Done), None, "asking again is no answer");
}

#[test]
fn a_lucky_choice_counts_whole_from_the_second_in_a_row_and_a_voice_at_once() {
    assert_eq!(Outcome::Chosen.rating(false), Rating::Hard);
    assert_eq!(Outcome::Chosen.rating(true), Rating::Good);
    assert_eq!(Outcome::Produced.rating(false), Rating::Good);
    assert_eq!((after(&[0]).whole, after(&[0, 1]).whole), (0, 1));
}

#[test]
fn each_skill_is_remembered_by_itself() {
    let said = Attempt { response: "alone".into(), ..attempt(Verdict::Done) };
    let read = Attempt { channel: Channel::Written, ..right() };
    let asked = Attempt { response: "stop B".into(), ..right() };
    let memory = memory(&[(0, right()), (0, said), (0, read), (0, asked)]);
    let skills: Vec<Skill> = memory.of(&"core.03/stop".into()).unwrap().keys().copied().collect();
    let all = [Skill::HearPicture, Skill::PictureSay, Skill::WordHear, Skill::RuleChoice];
    assert_eq!(skills, all);
    assert_eq!(memory.on_channel(&"core.03/stop".into(), Channel::Written).len(), 1);
}

#[test]
fn mastery_asks_for_three_whole_successes_a_day_apart_at_level_two() {
    assert!(!after(&[0, 0, 0, 0]).is_mastered(at(0).day(0)), "all on one day");
    assert!(after(&[0, 1, 2, 3]).is_mastered(learning_day(at(3))));
    assert!(!after(&[0, 1, 2]).is_mastered(learning_day(at(2))), "the first may be luck");
    assert!(!after(&[0, 1, 2, 3]).is_mastered(learning_day(at(300))), "it fades");
    let low: Vec<_> = (0..4).map(|day| (day, Attempt { rung: 1, ..right() })).collect();
    assert!(!state(&memory(&low), at(10)).is_mastered(learning_day(at(4))));
}

#[test]
fn an_answer_ahead_of_the_clock_is_set_aside_and_a_clock_far_behind_is_not_believed() {
    let memory = memory(&[(0, right()), (1, right()), (2, right()), (3_300, right())]);
    assert_eq!(state(&memory, at(3)).last, at(2), "an answer of 2035 does not hide the item");
    assert_eq!(state(&memory, at(3_400)).last, at(3_300), "once that day has come, it counts");
    assert_eq!(memory.believed(at(3)), at(3));
    assert_eq!(memory.believed(at(-6_000)), at(3_300), "most answers lie ahead of 2010");
    assert_eq!(Memory::default().believed(at(-6_000)), at(-6_000));
}

#[test]
fn a_jump_of_years_teaches_no_more_than_a_gap_of_six_months() {
    assert_eq!(after(&[0, 1, 184]).trace, after(&[0, 1, 5_000]).trace);
}

#[test]
fn days_count_what_is_new_and_what_a_review_asked() {
    let review = Attempt { step: "~stop".into(), ..right() };
    let memory = memory(&[(0, right()), (1, review.clone()), (1, review)]);
    assert_eq!((memory.new_on(learning_day(at(0))), memory.new_on(learning_day(at(1)))), (1, 0));
    assert_eq!(
        (memory.recalled_on(learning_day(at(0))), memory.recalled_on(learning_day(at(1)))),
        (0, 1)
    );
}
