//! Each thing is broken once, and the finding is there; what is not broken is not found.

use super::*;
use crate::backup::{self, Shelved};
use crate::clock::SystemClock;
use crate::entropy::SystemEntropy;
use crate::keys::write_secret;
use crate::secret;
use crate::start::{self, Started};
use crate::store::sql::Engine;
use crate::store::sqlite::SqliteStore;
use crate::store::sqlite::whole;
use crate::store::{Accept, Enrol, Founding, Group, Kept, RangeIn, Staff, Store, Target, Who};
use app_domain::event::Event;
use app_domain::id::{BootId, DeviceId, Epoch, ProfileId};
use app_domain::wire::{FeedRef, SegmentHeader, encode_rows, range_digest, row_hash};
use std::path::PathBuf;
use tempfile::TempDir;

struct Clinic {
    data: TempDir,
    backups: TempDir,
    now: UnixMillis,
}

impl Clinic {
    /// An agency with one segment of three rows, a report, keys and a backup, all sound.
    async fn healthy() -> Self {
        use crate::clock::Clock;
        let clinic = Self {
            data: tempfile::tempdir().unwrap(),
            backups: tempfile::tempdir().unwrap(),
            now: SystemClock.now(),
        };
        let founding = Founding {
            org_name: "Agence".into(),
            staff_name: "Nadia".into(),
            group_name: "Groupe".into(),
        };
        let Started { store, staff, group, .. } =
            start::open(clinic.data.path(), None, founding, &SystemClock).await.unwrap();
        a_phone_sends_three_rows(&*store, &staff, &group, clinic.now).await;
        store.fold_some(10).await.unwrap();
        close(store, clinic.data.path()).await;
        backup::take(clinic.data.path(), clinic.backups.path(), clinic.now).unwrap();
        clinic
    }

    fn patient(&self) -> Patient<'_> {
        let backups = Some(self.backups.path());
        Patient { data: self.data.path(), backups, certificate: None, all: true, now: self.now }
    }

    async fn looked_at(&self) -> Diagnosis {
        examine(&self.patient()).await
    }

    /// Writes into the database behind the program's back.
    async fn tampers(&self, sql: &'static str) {
        let store = SqliteStore::open(self.data.path()).unwrap();
        let changed = store.engine().write(move |db| db.execute(sql, &[])).await.unwrap();
        assert!(changed > 0, "something was broken");
        close(store, self.data.path()).await;
    }

    fn last_backup(&self) -> Shelved {
        backup::on_shelf(self.backups.path()).pop().unwrap()
    }

    fn file(&self, name: &str) -> PathBuf {
        self.data.path().join(name)
    }
}

async fn a_phone_sends_three_rows(
    store: &dyn Store,
    staff: &Staff,
    group: &Group,
    now: UnixMillis,
) {
    let target = Target::Group(group.id);
    let (code, _) = start::new_code(store, &SystemEntropy, staff, target, 1, now).await.unwrap();
    let (phone, token) = (DeviceId([1; 8]), secret::hash("token"));
    let enrol = Enrol {
        code: secret::hash(&code.typed),
        token,
        phone,
        install: 1,
        sign_key: [1; 32],
        seal_key: [1; 32],
        lang: "ar".into(),
        profile: Some(ProfileId([1; 16])),
    };
    let let_in = store.enrol(enrol, now).await.unwrap().unwrap();
    let Who::Active(device) = store.who(token).await.unwrap() else { panic!("let in") };
    let batch = Accept {
        now,
        boot: Some((BootId([1; 8]), 5_000)),
        alive: now,
        install: 1,
        server_epoch: let_in.server_epoch,
        cursor: Vec::new(),
        witness: None,
        ranges: vec![three_rows(let_in.profile, now)],
        new_profiles: Vec::new(),
    };
    assert_eq!(store.accept(&device, batch).await.unwrap().acks.len(), 1);
}

fn three_rows(profile: ProfileId, now: UnixMillis) -> RangeIn {
    let epoch = 7;
    let header = SegmentHeader {
        feed: FeedRef::Profile,
        device: DeviceId([1; 8]),
        app: 1,
        boot: BootId([1; 8]),
        wall_ms: now.0 - 4_000,
        boot_ms: 1_000,
        last_offset_ms: None,
        tz_min: 60,
        lang: *b"ar\0",
        rebased_from: None,
    };
    let event = Event::SceneDone { scene: "core.02".into() };
    let bytes: Vec<Vec<u8>> = (1..=3).map(|seq| event.to_row(seq).to_bytes()).collect();
    let keep = |(seq, bytes): (u32, &Vec<u8>)| Kept {
        bytes: bytes.clone(),
        hash: row_hash(profile, Epoch(epoch), seq, bytes),
        bad: None,
    };
    let rows: Vec<Kept> = (1..).zip(&bytes).map(keep).collect();
    let hashes: Vec<_> = rows.iter().map(|row| row.hash).collect();
    RangeIn {
        slot: 0,
        profile,
        epoch,
        from: 1,
        rows,
        cols: encode_rows(&bytes),
        digest: range_digest(&hashes),
        header: Some((header.clone(), header.to_bytes())),
    }
}

/// Dropped and closed: nothing is left in the log.
async fn close(store: impl Sized, data: &Path) {
    drop(store);
    let log = data.join(format!("{DATABASE}-wal"));
    while log.exists() {
        // The writer's thread may close a moment later; whoever closes last takes the log along.
        drop(whole::checkpoint(&data.join(DATABASE)));
        tokio::time::sleep(std::time::Duration::from_millis(5)).await;
    }
}

fn severity(diagnosis: &Diagnosis, id: &str) -> Severity {
    let of = |one: &&Finding| one.id == id;
    diagnosis.findings.iter().filter(of).map(|one| one.severity).max().unwrap_or(Severity::Ok)
}

/// Only these are not well; each says why and what to do.
fn only(diagnosis: &Diagnosis, ids: &[&str], worst: Severity) {
    let ill = diagnosis.findings.iter().filter(|one| {
        // What belongs to the machine that tests run on.
        let of_the_machine = ["backups-apart", "private", "room", "room-for-backups"];
        one.severity != Severity::Ok && !of_the_machine.contains(&one.id)
    });
    let ill: Vec<_> = ill.collect();
    assert!(ill.iter().all(|one| !one.why.is_empty() && !one.todo.is_empty()), "{diagnosis}");
    assert_eq!(ill.iter().map(|one| one.id).collect::<Vec<_>>(), ids, "{diagnosis}");
    assert_eq!(ill.iter().map(|one| one.severity).max().unwrap_or(Severity::Ok), worst);
}

#[tokio::test]
async fn a_healthy_agency_has_nothing_to_see_to() {
    let clinic = Clinic::healthy().await;
    let diagnosis = clinic.looked_at().await;
    only(&diagnosis, &[], Severity::Ok);
    let said = diagnosis.to_string();
    assert!(said.contains("ok      heads: 1 segments"), "{said}");
    assert!(said.contains("timedatectl"), "how to check the clock\n{said}");
}

#[tokio::test]
async fn a_missing_database_is_told_and_not_made() {
    let clinic = Clinic::healthy().await;
    std::fs::remove_file(clinic.file(DATABASE)).unwrap();
    let diagnosis = clinic.looked_at().await;
    assert_eq!(severity(&diagnosis, "database"), Severity::Broken);
    assert_eq!(diagnosis.exit_code(), 2);
    assert!(!clinic.file(DATABASE).exists());
}

#[tokio::test]
async fn torn_pages_are_found() {
    let clinic = Clinic::healthy().await;
    let mut bytes = std::fs::read(clinic.file(DATABASE)).unwrap();
    let page = 4096 * 3;
    bytes[page..page + 512].fill(0xAA);
    std::fs::write(clinic.file(DATABASE), bytes).unwrap();
    only(&clinic.looked_at().await, &["database"], Severity::Broken);
}

#[tokio::test]
async fn a_newer_database_is_told_with_what_to_do() {
    let clinic = Clinic::healthy().await;
    let store = SqliteStore::open(clinic.data.path()).unwrap();
    let newer = |db: &dyn crate::store::sql::Session| db.query("PRAGMA user_version = 99", &[]);
    store.engine().write(newer).await.unwrap();
    close(store, clinic.data.path()).await;
    let diagnosis = clinic.looked_at().await;
    only(&diagnosis, &["schema"], Severity::Broken);
    assert!(diagnosis.to_string().contains("install the newer version again"));
}

#[tokio::test]
async fn a_changed_row_a_changed_head_and_a_lost_range_are_found() {
    for sql in ["UPDATE segment SET head = x'0102030405060708'", "UPDATE segment SET prefix = 2"] {
        let clinic = Clinic::healthy().await;
        clinic.tampers(sql).await;
        only(&clinic.looked_at().await, &["heads"], Severity::Broken);
    }
    let clinic = Clinic::healthy().await;
    clinic.tampers("DELETE FROM range").await;
    only(&clinic.looked_at().await, &["heads", "feeds"], Severity::Broken);
}

#[tokio::test]
async fn a_hole_in_a_feed_is_found() {
    let clinic = Clinic::healthy().await;
    clinic.tampers("UPDATE item SET pos = pos + 7").await;
    only(&clinic.looked_at().await, &["feeds"], Severity::Broken);
    let clinic = Clinic::healthy().await;
    clinic.tampers("UPDATE feed SET pos = pos + 1").await;
    only(&clinic.looked_at().await, &["feeds"], Severity::Broken);
}

#[tokio::test]
async fn a_report_that_read_further_than_its_feed_is_found() {
    let clinic = Clinic::healthy().await;
    clinic.tampers("UPDATE report SET pos = pos + 40").await;
    only(&clinic.looked_at().await, &["cursors"], Severity::Broken);
}

#[tokio::test]
async fn an_audit_that_was_written_over_is_found() {
    let clinic = Clinic::healthy().await;
    clinic.tampers("UPDATE audit SET who = 'nobody' WHERE seq = 1").await;
    only(&clinic.looked_at().await, &["audit"], Severity::Broken);
}

#[tokio::test]
async fn a_clock_behind_what_was_written_is_found() {
    let clinic = Clinic::healthy().await;
    let patient = Patient { now: UnixMillis(clinic.now.0 - 3_600_000), ..clinic.patient() };
    let diagnosis = examine(&patient).await;
    assert_eq!(severity(&diagnosis, "clock"), Severity::Broken, "{diagnosis}");
}

#[tokio::test]
async fn a_lost_torn_or_open_key_is_found() {
    let clinic = Clinic::healthy().await;
    let keys = std::fs::read_dir(clinic.file("keys")).unwrap().flatten().map(|entry| entry.path());
    let of_the_agency = |file: &PathBuf| file.to_string_lossy().contains("/org-");
    let key = keys.into_iter().find(of_the_agency).unwrap();
    let good = std::fs::read(&key).unwrap();
    std::fs::write(&key, "torn").unwrap();
    only(&clinic.looked_at().await, &["keys"], Severity::Broken);
    std::fs::remove_file(&key).unwrap();
    only(&clinic.looked_at().await, &["keys"], Severity::Broken);
    write_secret(&key, &good).unwrap();
    only(&clinic.looked_at().await, &[], Severity::Ok);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        std::fs::set_permissions(&key, std::fs::Permissions::from_mode(0o644)).unwrap();
        only(&clinic.looked_at().await, &["keys-private"], Severity::Broken);
    }
}

#[tokio::test]
async fn a_log_that_cannot_be_read_is_a_finding_not_a_silence() {
    let clinic = Clinic::healthy().await;
    clinic.tampers("UPDATE segment SET held = x'ff'").await;
    let diagnosis = clinic.looked_at().await;
    assert_eq!(severity(&diagnosis, "log"), Severity::Broken, "{diagnosis}");
}

#[tokio::test]
async fn no_backup_an_old_one_and_a_damaged_one_are_found() {
    let clinic = Clinic::healthy().await;
    let after = |hours: i64| UnixMillis(clinic.now.0 + hours * 3_600_000);
    let look = |now| Patient { now, ..clinic.patient() };
    only(&examine(&look(after(2))).await, &["backups"], Severity::Look);
    only(&examine(&look(after(72))).await, &["backups"], Severity::Broken);
    let untold = Patient { backups: None, ..clinic.patient() };
    only(&examine(&untold).await, &["backups"], Severity::Look);
    std::fs::write(clinic.last_backup().folder.join(DATABASE), "torn").unwrap();
    only(&clinic.looked_at().await, &["backup-whole"], Severity::Broken);
    std::fs::remove_dir_all(clinic.last_backup().folder).unwrap();
    only(&clinic.looked_at().await, &["backups"], Severity::Broken);
}

#[tokio::test]
async fn a_cut_list_of_what_was_erased_and_an_old_database_kept_aside_are_found() {
    let clinic = Clinic::healthy().await;
    std::fs::write(clinic.file("erased.log"), "one\ntwo\n").unwrap();
    only(&clinic.looked_at().await, &[], Severity::Ok);
    std::fs::write(clinic.file("erased.log"), "one\ntw").unwrap();
    only(&clinic.looked_at().await, &["erased"], Severity::Look);
    std::fs::remove_file(clinic.file("erased.log")).unwrap();
    std::fs::create_dir(clinic.file("before-restore-20200101T000000Z")).unwrap();
    let later = Patient { now: UnixMillis(clinic.now.0 + 15 * 86_400_000), ..clinic.patient() };
    assert_eq!(severity(&examine(&later).await, "aside"), Severity::Look);
    only(&clinic.looked_at().await, &[], Severity::Ok);
}

#[tokio::test]
async fn a_certificate_that_ends_soon_ended_or_is_none_is_found() {
    let clinic = Clinic::healthy().await;
    let mut params = rcgen::CertificateParams::new(vec!["localhost".to_owned()]).unwrap();
    (params.not_before, params.not_after) =
        (rcgen::date_time_ymd(2026, 1, 1), rcgen::date_time_ymd(2026, 6, 30));
    let pem = params.self_signed(&rcgen::KeyPair::generate().unwrap()).unwrap().pem();
    let file = clinic.file("cert.pem");
    std::fs::write(&file, pem).unwrap();
    // 2026-06-30, 00:00 UTC.
    let end = 1_782_777_600_000;
    for (days, expected) in [(-30, Severity::Ok), (-20, Severity::Look), (1, Severity::Broken)] {
        let patient = Patient {
            certificate: Some(&file),
            now: UnixMillis(end + days * 86_400_000),
            ..clinic.patient()
        };
        let diagnosis = examine(&patient).await;
        assert_eq!(severity(&diagnosis, "certificate"), expected, "{days}: {diagnosis}");
    }
    std::fs::write(&file, "no certificate").unwrap();
    let patient = Patient { certificate: Some(&file), ..clinic.patient() };
    assert_eq!(severity(&examine(&patient).await, "certificate"), Severity::Broken);
}

#[test]
fn room_is_judged_by_what_the_database_may_need() {
    let judged = |free, database| machine::judge_room("room", free, database).severity;
    assert_eq!(judged(10 << 30, 1 << 20), Severity::Ok);
    assert_eq!(judged(1 << 30, 400 << 20), Severity::Look);
    assert_eq!(judged(100 << 20, 1 << 20), Severity::Broken);
}
