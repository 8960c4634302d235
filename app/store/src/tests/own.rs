//! Files made on this phone: a voice that was said to be kept is there, whole, after a kill at any moment.

use super::support::{OPTIONS, memory, now};
use crate::Store;
use app_domain::ports::{EventLog, PackStore, Shelf};
use content_pack::BlobHash;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};

/// Where the child writes.
const DIR: &str = "PASSERELLE_OWN_DIR";
const KILLS: u32 = 8;
/// The record that names the files, as the studio keeps one.
const LIST: &str = "studio/x";

/// Not a test by itself: the process that is killed. A file, then the record that names it; then it says so.
#[test]
#[ignore = "started and killed by the test below"]
#[expect(clippy::disallowed_methods, reason = "the parent test says where to write")]
fn child_keeps_voices_until_killed() {
    let dir = std::env::var(DIR).expect("set by the parent test");
    let store = Store::open(Path::new(&dir), OPTIONS).unwrap();
    let mut list = now(store.setting(LIST)).unwrap().unwrap_or_default();
    let before = list.split_whitespace().count();
    let mut out = std::io::stdout();
    for n in 1..2_000_usize {
        let voice = format!("{before}/{n}").repeat(20_000);
        let hash = now(store.keep_own("audio/wav", voice.as_bytes())).unwrap();
        list.push_str(&format!(" {hash}"));
        now(store.set_setting(LIST, &list)).unwrap();
        writeln!(out, "recorded {}", before + n).unwrap();
        out.flush().unwrap();
    }
}

fn kill_after_some(dir: &Path, lines: u32) -> usize {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args([
            "--exact",
            "--ignored",
            "--nocapture",
            "tests::own::child_keeps_voices_until_killed",
        ])
        .env(DIR, dir)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let (mut said, mut seen) = (0, 0);
    for line in BufReader::new(child.stdout.take().unwrap()).lines() {
        if let Some(count) = line.unwrap().split("recorded ").nth(1).and_then(|n| n.parse().ok()) {
            (said, seen) = (count, seen + 1);
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
fn a_voice_that_was_said_to_be_kept_is_there_whole_after_a_kill() {
    let dir = tempfile::tempdir().unwrap();
    for round in 0..KILLS {
        let said = kill_after_some(dir.path(), 1 + round * 3 % 7);
        let store = Store::open(dir.path(), OPTIONS).unwrap();
        let list = now(store.setting(LIST)).unwrap().unwrap();
        let hashes: Vec<BlobHash> = list.split_whitespace().map(|h| h.parse().unwrap()).collect();
        assert!(said > 0 && hashes.len() >= said, "{said} said, {} there", hashes.len());
        for hash in hashes {
            let voice = now(store.own(hash)).unwrap().expect("named, so it is there");
            assert_eq!(BlobHash::of(&voice), hash, "whole");
        }
    }
}

#[test]
fn a_voice_is_erased_for_good_and_a_file_of_a_pack_with_the_same_bytes_stays() {
    let store = memory();
    let hash = now(store.keep_own("audio/wav", b"voice")).unwrap();
    assert_eq!(now(store.own(hash)).unwrap().as_deref(), Some(&b"voice"[..]));
    assert_eq!(now(store.read(hash)).unwrap(), None, "it is no file of a pack");
    now(store.forget_own(hash)).unwrap();
    assert_eq!(now(store.own(hash)).unwrap(), None);
    now(store.forget_own(hash)).unwrap();
    assert!(now(store.keep(hash, "audio/wav", b"voice")).unwrap());
    now(store.forget_own(hash)).unwrap();
    assert!(now(store.own(hash)).unwrap().is_some());
}
