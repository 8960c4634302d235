//! Two phones of one person, and a server; each of them is killed at its worst moment.

use crate::phone::Phone;
use crate::server::Server;
use serde_json::json;
use tempfile::TempDir;

/// 2026-03-02, 09:00 UTC.
const MORNING: i64 = 1_772_442_000_000;
const HOUR: i64 = 3_600_000;

struct World {
    folder: TempDir,
    server: Server,
    phones: [Phone; 2],
    codes: Vec<String>,
}

/// Two phones, enrolled with two codes of one person.
fn world() -> World {
    let folder = tempfile::tempdir().expect("a folder");
    let (server, codes) = Server::with_one_person(folder.path().join("server"), 2);
    let phones = ["one", "two"].map(|name| Phone::start(folder.path().join(name)));
    let mut world = World { folder, server, phones, codes };
    for at in 0..2 {
        world.enrol(at);
    }
    world
}

impl World {
    /// Enrols, or opens again what is enrolled.
    fn enrol(&mut self, at: usize) {
        self.phones[at].enrol(&self.server.url(), &self.codes[at]);
    }

    /// All three times: what the second sends last is not on the first before it syncs again.
    fn sync_all(&mut self) {
        for at in [0, 1, 0] {
            self.phones[at].sync();
        }
    }

    /// Both phones hold this many events, and the same ones.
    fn holds_everywhere(&mut self, count: u64) {
        let [one, two] = self.phones.each_mut().map(Phone::digest);
        assert_eq!(one, two);
        assert_eq!(one.0, count);
    }
}

#[test]
fn two_phones_of_a_person_come_to_hold_the_same() {
    let mut world = world();
    world.phones[0].record(MORNING, 60);
    world.phones[1].record(MORNING + HOUR, 25);
    assert_ne!(world.phones[0].digest(), world.phones[1].digest());
    assert_eq!(world.phones[0].sync(), (60, 0));
    assert_eq!(world.phones[1].sync(), (25, 60));
    assert_eq!(world.phones[0].sync(), (0, 25));
    world.holds_everywhere(85);
    let World { phones, folder, .. } = world;
    phones.into_iter().for_each(Phone::quit);
    drop(folder);
}

#[test]
fn a_phone_killed_between_answer_and_sync_loses_nothing() {
    let mut world = world();
    world.phones[0].record(MORNING, 40);
    world.phones[0].kill_and_start_again();
    world.enrol(0);
    assert_eq!(world.phones[0].digest().0, 40);
    world.phones[0].record(MORNING + HOUR, 10);
    world.sync_all();
    world.holds_everywhere(50);
}

/// The process half of F19: the case between insert and commit is the simulation's.
#[test]
fn f19_what_a_killed_server_acknowledged_is_there_when_it_comes_back() {
    let mut world = world();
    for round in 0..5 {
        let morning = MORNING + round * 24 * HOUR;
        world.phones[0].record(morning, 20);
        assert_eq!(world.phones[0].sync().0, 20);
        world.server.kill();
        world.phones[1].record(morning + HOUR, 5);
        let refused = world.phones[1].say(r#"{"op":"sync"}"#);
        assert_eq!(refused["ok"], json!(false), "nobody listens: {refused}");
        world.server.start();
        // The first one sends nothing again: what was acknowledged is there, for the second one too.
        assert_eq!(world.phones[0].sync().0, 0);
        assert_eq!(world.phones[1].sync(), (5, 20));
        world.phones[0].sync();
    }
    world.holds_everywhere(125);
}

#[test]
fn a_broken_line_or_order_is_answered_and_the_next_one_is_obeyed() {
    let mut world = world();
    let out_of_bounds =
        json!({"op": "record", "attempts": [[MORNING, 1, 3, 900], [MORNING, 7, 9, 900]]});
    for line in ["", "{", "[]", r#"{"op":"fly"}"#, &out_of_bounds.to_string()] {
        let said = world.phones[0].say(line);
        assert_eq!(said["ok"], json!(false), "{line}: {said}");
        assert!(said["error"].is_string(), "{line}: {said}");
    }
    // Of an order that cannot be obeyed whole, nothing is kept.
    assert_eq!(world.phones[0].digest().0, 0);
    world.phones[0].record(MORNING, 1);
    // A detour that leads nowhere is no sync, and changes nothing.
    let nowhere = world.phones[0].say(r#"{"op":"sync","url":"http://127.0.0.1:1"}"#);
    assert_eq!(nowhere["ok"], json!(false), "{nowhere}");
    let straight = json!({"op": "sync", "url": world.server.url()});
    assert_eq!(world.phones[0].tell(&straight)["sent"], json!(1));
    let mut unknown = Phone::start(world.folder.path().join("three"));
    assert_eq!(unknown.say(r#"{"op":"digest"}"#)["ok"], json!(false));
}
