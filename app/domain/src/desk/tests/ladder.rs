//! Help, dials and sorting on the desk: durable, the same after a kill, recorded with the answer.

use super::*;
use crate::event::Ease;
use crate::noise::bed_id;
use content_pack::ErrorKind;

fn view(desk: &Desk) -> crate::view::PlayView {
    desk.view().play.expect("a scene is open")
}

fn last_attempt(log: &MemoryLog) -> crate::event::Attempt {
    let newest = log.kept().into_iter().rev().find_map(|event| match event {
        Event::Attempt(attempt) => Some(*attempt),
        _ => None,
    });
    newest.expect("something was answered")
}

/// Plays the first steps up to the one of this kind.
fn standing(log: &Rc<MemoryLog>, kind: &str) -> Desk {
    let desk = desk(log);
    open(&desk);
    for one in answers() {
        if view(&desk).kind == kind {
            return desk;
        }
        answer(&desk, one);
    }
    panic!("no {kind}");
}

const SHOWN: Aids = Aids { gloss: false, hint: false, slow: false, shown: true };

#[test]
fn the_rung_of_the_screen_is_recorded_with_the_answer() {
    let log = Rc::new(MemoryLog::default());
    let desk = standing(&log, "pick_picture");
    assert_eq!(view(&desk).help.rung, 1);
    answer(&desk, Answer::Picture("g_repeter".into()));
    assert_eq!(last_attempt(&log).rung, 1);
    let loud = standing(&Rc::new(MemoryLog::default()), "react");
    assert_eq!(view(&loud).help.rung, 3);
}

#[test]
fn help_asked_for_is_there_again_after_a_kill_and_the_answer_is_with_help() {
    let log = Rc::new(MemoryLog::default());
    let desk = standing(&log, "pick_picture");
    at_once(desk.act(Command::AskSupport(SHOWN))).unwrap();
    let rows = log.kept().len();
    at_once(desk.act(Command::AskSupport(SHOWN))).unwrap();
    assert_eq!(log.kept().len(), rows, "what is there already is not written twice");
    drop(desk);
    let again = super::desk(&log);
    open(&again);
    let help = view(&again).help;
    assert_eq!((help.rung, help.asked, help.picture_shown), (0, SHOWN, true));
    answer(&again, Answer::Picture("g_repeter".into()));
    let attempt = last_attempt(&log);
    assert!(attempt.aids.shown && attempt.rung == 0, "{attempt:?}");
    assert_eq!(view(&again).help.asked, Aids::default(), "it goes with its prompt");
}

#[test]
fn the_dial_is_kept_and_acts_on_what_is_answered_next() {
    let log = Rc::new(MemoryLog::default());
    let desk = standing(&log, "pick_picture");
    at_once(desk.act(Command::Ease(Ease::Harder))).unwrap();
    assert_eq!(view(&desk).help.rung, 2);
    drop(desk);
    let again = super::desk(&log);
    assert_eq!(again.view().ease, Ease::Harder);
    open(&again);
    answer(&again, Answer::Picture("g_montrer".into()));
    assert_eq!(last_attempt(&log).rung, 2);
}

#[test]
fn noise_turned_down_is_heard_at_once_and_is_help() {
    let log = Rc::new(MemoryLog::default());
    let desk = standing(&log, "react");
    let noise = |desk: &Desk| view(desk).help.noise.unwrap();
    assert_eq!((noise(&desk).planned, noise(&desk).level), (4, 4));
    at_once(desk.act(Command::DialNoise(Some(1)))).unwrap();
    assert_eq!(noise(&desk).level, 1);
    let Body::React { signal, .. } = view(&desk).body else { panic!("a signal") };
    assert_eq!(signal.noise.map(|noise| noise.snr), Some(20), "the bed runs under the plain take");
    at_once(desk.act(Command::DialNoise(Some(0)))).unwrap();
    let Body::React { signal, .. } = view(&desk).body else { panic!("a signal") };
    assert_eq!(signal.noise, None);
    answer(&desk, Answer::Gesture(Gesture::Stop));
    assert!(last_attempt(&log).aids.slow, "made easier to hear");
    at_once(desk.act(Command::DialNoise(None))).unwrap();
    answer(&desk, Answer::Gesture(Gesture::Go));
    assert!(!last_attempt(&log).aids.slow, "as planned");
    assert_eq!(bed_id("radio"), "bed.radio");
}

#[test]
fn a_miss_waits_for_its_reason_and_the_answer_is_never_rewritten() {
    let log = Rc::new(MemoryLog::default());
    let desk = desk(&log);
    at_once(desk.act(Command::Open("test.02".into()))).unwrap();
    let letters = |letters: &[Letter]| Answer::Letters { letters: letters.to_vec(), unsure: None };
    at_once(desk.act(Command::Answer(letters(&[Letter::A]), How::default()))).unwrap();
    let missed = last_attempt(&log);
    assert!(view(&desk).feedback.is_some_and(|feedback| !feedback.good));
    at_once(desk.act(Command::GoOn)).unwrap();
    assert!(view(&desk).sorting);
    let stale =
        at_once(desk.act(Command::Answer(letters(&[Letter::A, Letter::D]), How::default())));
    assert_eq!(stale, Err(DeskError::Stale), "the reason is asked first");
    at_once(desk.act(Command::SortMiss(Some(ErrorKind::Language)))).unwrap();
    assert!(!view(&desk).sorting && last_attempt(&log) == missed);
    let tally = |desk: &Desk| {
        let key = ("test.02".into(), content_pack::Channel::Oral);
        desk.state().progress.tallies[&key]
    };
    assert_eq!((tally(&desk).rule, tally(&desk).language), (0, 1));
    at_once(desk.act(Command::Answer(letters(&[Letter::A, Letter::D]), How::default()))).unwrap();
    drop(desk);
    let again = super::desk(&log);
    assert_eq!((tally(&again).rule, tally(&again).language), (0, 1), "the same fold");
}

#[test]
fn without_sound_a_signal_is_not_asked_in_noise() {
    let log = Rc::new(MemoryLog::default());
    let desk = standing(&log, "react");
    desk.state_mut().needs = crate::support::Needs { sound_off: true };
    let shown = view(&desk);
    assert_eq!((shown.help.rung, shown.help.noise), (2, None));
}
