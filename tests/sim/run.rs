//! Running seeds, one after the other, and saying what came of them.

use crate::coverage::{Coverage, Rare};
use crate::database;
use crate::dice::{Dice, PhoneIds};
use crate::world::{Blank, World};
use app_store::{Options, Store};
use rusqlite::Connection;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::rc::Rc;
use std::time::Instant;
use sync_server::store::sqlite::Inline;

/// Seeds that found a bug once: always run.
const KEPT: &str = include_str!("seeds.txt");
/// One seed in so many is run twice: the same story must come out.
const TWICE: u64 = 50;
/// Each fault and rare branch fires this often in 2,000 seeds, or the run proves nothing.
const LEAST: u64 = 10;
const LEAST_OF: u64 = 2_000;

/// What came of a seed.
pub(crate) struct Told {
    pub(crate) wrong: Vec<String>,
    pub(crate) hash: [u8; 32],
    pub(crate) coverage: Coverage,
    pub(crate) lines: Vec<String>,
}

/// Empty databases with their tables.
pub(crate) fn blank() -> Blank {
    let server = Inline::in_memory(()).expect("our own tables");
    let ids = Rc::new(PhoneIds::from(&Dice::of(0)));
    let conn = Connection::open_in_memory().expect("memory for a database");
    let phone = Store::on(conn, ids, Options { app: 1 }).expect("our own tables");
    let server = database::copy(&server.connection());
    Blank { server, phone: phone.inspect(database::copy) }
}

/// One seed from its beginning to its end.
pub(crate) fn one(seed: u64, blank: &Blank, readable: bool) -> Told {
    let story = || {
        let mut world = World::of(seed, blank, readable);
        for _ in 0..25 + world.dice.below(25) {
            world.next_deed();
        }
        world.settle();
        world.check();
        Told {
            hash: world.trace.hash(),
            lines: world.trace.lines(),
            wrong: world.wrong,
            coverage: world.coverage,
        }
    };
    catch_unwind(AssertUnwindSafe(story)).unwrap_or_else(|panic| Told {
        wrong: vec![format!("S10: a panic: {}", words_of(&*panic))],
        hash: [0; 32],
        coverage: Coverage::default(),
        lines: Vec::new(),
    })
}

fn words_of(panic: &(dyn std::any::Any + Send)) -> String {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    text.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("without words").to_owned()
}

/// One seed with all that happened.
pub(crate) fn told(seed: u64) -> bool {
    // What the server has to say of itself stands between the lines.
    tracing_subscriber::fmt().with_max_level(tracing_subscriber::filter::LevelFilter::ERROR).init();
    let told = one(seed, &blank(), true);
    told.lines.iter().for_each(|line| println!("{line}"));
    for what in Rare::ALL.iter().filter(|what| told.coverage.of(**what) > 0) {
        println!("fired: {} × {}", what.words(), told.coverage.of(*what));
    }
    told.wrong.iter().for_each(|wrong| println!("WRONG: {wrong}"));
    println!("seed {seed}: {}", if told.wrong.is_empty() { "well" } else { "wrong" });
    told.wrong.is_empty()
}

/// Seeds, the kept ones first.
pub(crate) fn many(first: u64, seeds: u64) -> bool {
    let blank = blank();
    let kept = KEPT.lines().filter_map(|line| line.split_whitespace().next()?.parse::<u64>().ok());
    let all: Vec<u64> = kept.chain(first..first + seeds).collect();
    let mut coverage = Coverage::default();
    let mut failures = Vec::new();
    let started = now();
    for seed in &all {
        let told = one(*seed, &blank, false);
        coverage.add(&told.coverage);
        let differs = seed % TWICE == 0 && one(*seed, &blank, false).hash != told.hash;
        if differs {
            println!("seed {seed}: the same seed told another story");
        }
        for wrong in told.wrong.iter().take(5) {
            println!("seed {seed}: {wrong}");
        }
        if differs || !told.wrong.is_empty() {
            failures.push(*seed);
        }
    }
    let per_s = all.len() as f64 / started.elapsed().as_secs_f64();
    let covered = report_coverage(&coverage, seeds);
    for seed in failures.iter().take(10) {
        println!("again, in full: ./dev sim --seeds 1 --seed {seed}");
    }
    println!("seeds {}, failures {}, {per_s:.1} seeds/s", all.len(), failures.len());
    failures.is_empty() && covered
}

/// Whether everything fired often enough; with few seeds it is only told.
fn report_coverage(coverage: &Coverage, seeds: u64) -> bool {
    for what in Rare::ALL {
        println!("{:>8}  {}", coverage.of(*what), what.words());
    }
    let seldom = coverage.below(LEAST * seeds / LEAST_OF);
    if seldom.is_empty() || seeds < LEAST_OF {
        return true;
    }
    for what in seldom {
        println!("too seldom, fewer than {} times: {}", LEAST * seeds / LEAST_OF, what.words());
    }
    false
}

#[expect(
    clippy::disallowed_methods,
    reason = "what is told at the end is the rate of this machine"
)]
fn now() -> Instant {
    Instant::now()
}
