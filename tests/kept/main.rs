//! `kept FOLDER`: what the log of a phone holds, as one JSON object: for tests that have just killed the program.
//!
//! `answers`; `gaps`: numbers missing in a segment; `misplaced`: answers that are not to what was asked there ([`replay`]),
//! one that was written twice among them; `which`: the first of these.
#![expect(clippy::print_stdout, reason = "a program for scripts prints")]

mod replay;

use app_domain::desk::Library;
use app_domain::event::Event;
use app_domain::id::{Epoch, ProfileId};
use app_domain::play::Script;
use app_domain::ports::{EventLog, Stored};
use app_domain::progress::Progress;
use app_store::{Options, Store};
use content_pack::UnitId;
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
    misplaced: Vec<String>,
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
            "misplaced": kept.misplaced.len(),
            "which": kept.misplaced.iter().take(NAMED).collect::<Vec<_>>(),
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
        kept.misplaced.extend(replay::misplaced(&events, &scripts(&store, &events)?));
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

/// What there is to play on this phone, of the units the log knows.
fn scripts(store: &Store, events: &[Stored]) -> Result<BTreeMap<UnitId, Script>, Box<dyn Error>> {
    let library = now(Library::open(store))?;
    let mut found = BTreeMap::new();
    for unit in Progress::of(events).units.into_keys() {
        let script = now(library.script(store, &unit))?;
        found.extend(script.map(|script| (unit, script)));
    }
    Ok(found)
}

/// The native store answers at once.
fn now<T>(work: impl Future<Output = T>) -> T {
    match pin!(work).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(out) => out,
        Poll::Pending => unreachable!("the native store waits for nothing"),
    }
}
