use super::support::{AMINA, OPTIONS, asked, clock, now};
use crate::Store;
use crate::segment::{Segment, rows};
use app_domain::ports::EventLog;
use app_domain::wire::{head_over, head0, row_hash};
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};

/// Where the child writes.
const DIR: &str = "PASSERELLE_KILL_DIR";
/// The full count, 300, is for `passerelle-phone`; here each run costs a process of the test program.
const KILLS: u32 = 20;

/// Not a test by itself: the process that is killed. Says how many rows are recorded, each time one is.
#[test]
#[ignore = "started and killed by the test below"]
#[expect(clippy::disallowed_methods, reason = "the parent test says where to write")]
fn child_appends_until_killed() {
    let dir = std::env::var(DIR).expect("set by the parent test");
    let store = Store::open(Path::new(&dir), OPTIONS).unwrap();
    let before = now(store.events(AMINA)).unwrap().len();
    let mut out = std::io::stdout();
    for n in 1..10_000 {
        now(store.append(AMINA, &[asked("a"), asked("b")], clock(n))).unwrap();
        writeln!(out, "recorded {}", before + 2 * usize::try_from(n).unwrap()).unwrap();
        out.flush().unwrap();
    }
}

fn kill_after_some(dir: &Path, lines: u32) -> usize {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "--ignored", "--nocapture", "tests::kill::child_appends_until_killed"])
        .env(DIR, dir)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut said = 0;
    let mut seen = 0;
    for line in BufReader::new(child.stdout.take().unwrap()).lines() {
        if let Some(count) = line.unwrap().split("recorded ").nth(1).and_then(|n| n.parse().ok()) {
            said = count;
            seen += 1;
        }
        if seen == lines {
            // SIGKILL: no destructor, no flush.
            child.kill().unwrap();
        }
    }
    child.wait().unwrap();
    said
}

#[test]
fn f01_killed_at_any_moment_what_was_said_to_be_recorded_is_there_with_its_projection() {
    let dir = tempfile::tempdir().unwrap();
    for round in 0..KILLS {
        let said = kill_after_some(dir.path(), 1 + round * 7 % 13);
        let db = crate::native::open_db(&dir.path().join("passerelle.db"), OPTIONS).unwrap();
        let events = db.events(AMINA).unwrap();
        assert!(said > 0 && events.len() >= said, "{said} said, {} there", events.len());
        assert_eq!(events.len() % 2, 0, "a command is all or none");
        assert_eq!(db.unsent(AMINA).unwrap(), events.len() as u64);
        let epoch = events.last().unwrap().epoch;
        let segment = Segment::load(db.conn(), AMINA, epoch).unwrap().unwrap();
        let bytes = rows(db.conn(), AMINA, epoch, 1, u32::MAX).unwrap();
        let hashes = (1..).zip(&bytes).map(|(seq, row)| row_hash(AMINA, epoch, seq, row));
        assert_eq!(segment.head, head_over(head0(AMINA, epoch, &segment.header), hashes));
    }
}
