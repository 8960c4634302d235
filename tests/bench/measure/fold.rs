//! Reading a log: a scene opened on top of 20,000 events, 100,000 folded again.

use super::line::{Goal, Line};
use super::{answer, median, ms, now};
use app_domain::event::{Attempt, Event};
use app_domain::id::{BootId, Epoch, ProfileId, UnixMillis};
use app_domain::ports::{Clocks, EventLog, Stored};
use app_domain::progress::Progress;
use app_store::{Options, Store};
use std::hint::black_box;

pub(crate) fn open_a_scene() -> Line {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let store = Store::open(dir.path(), Options { app: 1 }).expect("a store opens");
    let profile = ProfileId([1; 16]);
    let events: Vec<_> = (0..20_000).map(of_a_learner).collect();
    let clocks = Clocks {
        wall: UnixMillis(1_790_000_000_000),
        boot_ms: 1,
        boot: BootId([1; 8]),
        tz_min: 60,
    };
    now(store.append(profile, &events, clocks)).expect("events are kept");
    let read = |each: &mut dyn FnMut(&Stored)| {
        now(store.fold(&[profile], each)).expect("events are read");
    };
    let folded = || {
        let mut progress = Progress::default();
        read(&mut |stored| progress.apply(stored));
        black_box(progress)
    };
    let whole = median((0..7).map(|_| ms(|| drop(folded()))).collect());
    let only_read =
        median((0..7).map(|_| ms(|| read(&mut |stored| _ = black_box(stored)))).collect());
    Line {
        name: "read and fold a log of 20,000 events (a scene opens on it)",
        value: whole,
        unit: "ms",
        goal: Goal::AtMost(50.0),
        beside: ("reading the rows alone, ms", only_read),
        note: None,
    }
}

/// A log as a learner leaves it: scenes opened, four steps of five answers in each, scenes finished.
fn of_a_learner(n: u32) -> Event {
    let scene = format!("core.0{}", n / 26 % 5 + 1);
    match n % 26 {
        0 => Event::SceneOpened { scene: scene.into(), version: 1_000 },
        25 => Event::SceneDone { scene: scene.into() },
        at if at % 6 == 0 => {
            Event::StepDone { scene: scene.into(), step: "gestes".to_owned(), skipped: false }
        }
        _ => match answer(n) {
            Event::Attempt(attempt) => {
                Event::Attempt(Box::new(Attempt { unit: scene.into(), ..*attempt }))
            }
            other => other,
        },
    }
}

pub(crate) fn a_hundred_thousand() -> Line {
    let log: Vec<Stored> = (1..=100_000)
        .map(|seq| Stored {
            at: UnixMillis(i64::from(seq) * 1_000),
            profile: ProfileId([1; 16]),
            epoch: Epoch(1),
            seq,
            event: answer(seq),
        })
        .collect();
    let fold = median((0..5).map(|_| ms(|| drop(black_box(Progress::of(&log))))).collect());
    let copy = median((0..5).map(|_| ms(|| drop(black_box(log.clone())))).collect());
    Line {
        name: "refold 100,000 events",
        value: fold,
        unit: "ms",
        goal: Goal::AtMost(300.0),
        beside: ("copying the same events in memory, ms", copy),
        note: None,
    }
}
