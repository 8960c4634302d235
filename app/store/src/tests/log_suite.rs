//! One story for every `EventLog`.

use super::support::{AMINA, asked, clock, memory, now};
use crate::Store;
use app_domain::id::ProfileId;
use app_domain::ports::{EventLog, MemoryLog};

/// What every log does.
fn event_log_suite(log: &dyn EventLog) {
    let other = ProfileId([2; 16]);
    assert!(now(log.events(AMINA)).unwrap().is_empty());
    let first = now(log.append(AMINA, &[asked("a"), asked("b")], clock(0))).unwrap();
    assert_eq!(first.len(), 2);
    let second = now(log.append(AMINA, &[asked("c")], clock(1_000))).unwrap();
    now(log.append(other, &[asked("d")], clock(2_000))).unwrap();
    let all = now(log.events(AMINA)).unwrap();
    assert_eq!(all, [first, second].concat());
    assert_eq!(now(log.profiles()).unwrap(), [AMINA, other]);
    assert_eq!(now(log.unsent(AMINA)).unwrap(), 3);
    assert_eq!(now(log.setting("theme")).unwrap(), None);
    now(log.set_setting("theme", "dark")).unwrap();
    now(log.set_setting("theme", "light")).unwrap();
    assert_eq!(now(log.setting("theme")).unwrap().as_deref(), Some("light"));
}

#[test]
fn the_memory_log_keeps_the_contract() {
    event_log_suite(&MemoryLog::default());
}

#[test]
fn the_store_keeps_the_contract_in_memory() {
    event_log_suite(&memory());
}

#[test]
fn the_store_keeps_the_contract_on_disk() {
    let dir = tempfile::tempdir().unwrap();
    event_log_suite(&Store::open(dir.path(), super::support::OPTIONS).unwrap());
}
