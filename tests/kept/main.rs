//! `kept FOLDER`: what the log of a phone holds, as one JSON object: for tests that have just killed the program.
//!
//! `answers`; `gaps`: numbers missing in a segment; `doubled`: answers that stand twice where one was given; `which`: the
//! first of them.
#![expect(clippy::print_stdout, reason = "a program for scripts prints")]

use app_domain::event::{Attempt, Event, Verdict};
use app_domain::id::{Epoch, ProfileId};
use app_domain::ports::{EventLog, Stored};
use app_store::{Options, Store};
use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::future::Future;
use std::path::Path;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

/// What a log holds.
#[derive(Default)]
struct Kept {
    answers: usize,
    gaps: usize,
    doubled: Vec<String>,
}

/// As many of them are named.
const NAMED: usize = 5;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args().nth(1).ok_or("kept FOLDER")?;
    let kept = read(Path::new(&folder))?;
    println!(
        "{}",
        serde_json::json!({
            "answers": kept.answers,
            "gaps": kept.gaps,
            "doubled": kept.doubled.len(),
            "which": kept.doubled.iter().take(NAMED).collect::<Vec<_>>(),
        })
    );
    Ok(())
}

fn read(folder: &Path) -> Result<Kept, Box<dyn Error>> {
    let store = Store::open(folder, Options { app: 0 })?;
    let mut kept = Kept::default();
    for profile in now(store.profiles())? {
        let events = now(store.events(profile))?;
        kept.answers += events.iter().filter(|one| matches!(one.event, Event::Attempt(_))).count();
        kept.gaps += gaps(&events);
        kept.doubled.extend(doubled(&events));
    }
    Ok(kept)
}

/// Numbers that are missing before the last one of each segment.
fn gaps(events: &[Stored]) -> usize {
    let mut segments: BTreeMap<(ProfileId, Epoch), BTreeSet<u32>> = BTreeMap::new();
    for one in events {
        segments.entry((one.profile, one.epoch)).or_default().insert(one.seq);
    }
    let missing = |seqs: &BTreeSet<u32>| {
        seqs.last().map_or(0, |last| usize::try_from(*last).unwrap_or(usize::MAX) - seqs.len())
    };
    segments.values().map(missing).sum()
}

/// Answers with the try of another one: a second try of the same prompt has a number of its own. Asking for it again is no
/// try, and may be done as often as one likes. What is over may be asked anew: a scene that was opened or finished, and a
/// step of a review (its key begins with `~`), which no event opens and which every run of the program, a segment of the
/// log each, asks from its beginning.
fn doubled(events: &[Stored]) -> Vec<String> {
    let (mut given, mut twice) = (BTreeSet::new(), Vec::new());
    for one in events {
        match &one.event {
            Event::SceneOpened { .. } | Event::SceneDone { .. } => given.clear(),
            Event::StepDone { scene, step, .. } if is_review(step) => {
                given.retain(|(unit, asked, ..)| unit != scene || asked != step);
            }
            Event::Attempt(attempt) if attempt.verdict != Verdict::Done => {
                let Attempt { unit, step, prompt, attempt: tried, response, took_ms, .. } =
                    &**attempt;
                let run = is_review(step).then_some(one.epoch);
                if !given.insert((unit.clone(), step.clone(), *prompt, *tried, run)) {
                    twice.push(format!(
                        "{unit} {step} {prompt} try {tried}: {response}, {took_ms} ms, {}/{}",
                        one.epoch.0, one.seq
                    ));
                }
            }
            _ => {}
        }
    }
    twice
}

fn is_review(step: &str) -> bool {
    step.starts_with('~')
}

/// The native store answers at once.
fn now<T>(work: impl Future<Output = T>) -> T {
    match pin!(work).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(out) => out,
        Poll::Pending => unreachable!("the native store waits for nothing"),
    }
}
