use super::support::{AMINA, OPTIONS, account, asked, clock, memory, now};
use crate::db::Db;
use crate::{Store, log, native};
use app_domain::event::Event;
use app_domain::id::{BootId, Epoch};
use app_domain::ports::{Clocks, EventLog, LogError, PackStore, ReadyPack, Shelf, SyncStore};
use app_domain::wire::{Held, head_over, head0, row_hash};
use content_pack::{BlobHash, File, Manifest};
use rusqlite::Connection;

fn db() -> Db {
    Db::new(Connection::open_in_memory().unwrap(), 1).unwrap()
}

/// Lets the database grow by no page more.
fn fill(db: &mut Db) {
    let pages: i64 = db.conn().query_row("PRAGMA page_count", [], |row| row.get(0)).unwrap();
    db.conn_mut().pragma_update(None, "max_page_count", pages).unwrap();
}

#[test]
fn f02_on_a_full_disk_the_answer_is_kept_or_said_not_to_be() {
    let mut db = db();
    fill(&mut db);
    let mut kept = 0;
    let refused = loop {
        match db.append(AMINA, &[asked(&"x".repeat(900))], clock(kept)) {
            Ok(_) => kept += 1,
            Err(e) => break LogError::from(e),
        }
    };
    assert_eq!(refused, LogError::Full);
    // The ballast of 256 KiB held some 250 answers of 1 KB that would not have fitted.
    assert!(kept > 150, "{kept}");
    // Nothing half-written: rows, row count and set agree.
    let rows = db.events(AMINA).unwrap();
    assert_eq!(rows.len() as u64, kept.unsigned_abs());
    assert_eq!(db.unsent(AMINA).unwrap(), kept.cast_unsigned());
    db.conn_mut().pragma_update(None, "max_page_count", 1_000_000).unwrap();
    db.append(AMINA, &[asked("after")], clock(kept)).unwrap();
    assert_eq!(db.events(AMINA).unwrap().len() as u64, kept.unsigned_abs() + 1);
}

#[test]
fn f04_a_database_of_a_newer_app_is_read_only_or_written_as_it_says() {
    for (min_writer, allowed) in [(1, true), (99, false)] {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("x.db");
        let mut db = native::open_db(&path, OPTIONS).unwrap();
        db.append(AMINA, &[asked("old")], clock(0)).unwrap();
        db.conn_mut().pragma_update(None, "user_version", 50).unwrap();
        db.conn_mut()
            .execute("UPDATE meta SET value = ?1 WHERE key = 'min_writer'", [min_writer])
            .unwrap();
        drop(db);
        let mut db = native::open_db(&path, OPTIONS).unwrap();
        let wrote = db.append(AMINA, &[asked("new")], clock(1)).map_err(LogError::from);
        assert_eq!(wrote.is_ok(), allowed);
        assert!(allowed || wrote == Err(LogError::ReadOnly));
        assert_eq!(db.events(AMINA).unwrap().len(), 1 + usize::from(allowed));
        let version: i64 = db.conn().query_row("PRAGMA user_version", [], |r| r.get(0)).unwrap();
        assert_eq!(version, 50, "never migrated down");
    }
}

#[test]
fn a_process_never_continues_an_epoch_read_from_disk() {
    let dir = tempfile::tempdir().unwrap();
    let epoch = |store: &Store| now(store.append(AMINA, &[asked("a")], clock(0))).unwrap()[0].epoch;
    let first = epoch(&Store::open(dir.path(), OPTIONS).unwrap());
    let store = Store::open(dir.path(), OPTIONS).unwrap();
    let second = epoch(&store);
    assert_ne!(first, second);
    assert_eq!(epoch(&store), second);
    assert_eq!(now(store.events(AMINA)).unwrap().len(), 3);
}

#[test]
fn another_boot_opens_another_segment() {
    let store = memory();
    let before = now(store.append(AMINA, &[asked("a")], clock(0))).unwrap()[0].epoch;
    let rebooted = Clocks { boot: BootId([9; 8]), ..clock(10) };
    let after = now(store.append(AMINA, &[asked("b")], rebooted)).unwrap()[0].epoch;
    assert_ne!(before, after);
}

#[test]
fn f13_a_wall_clock_that_jumps_changes_neither_order_nor_times_since_opening() {
    let mut db = db();
    db.append(AMINA, &[asked("a")], clock(0)).unwrap();
    // Three years forward on the wall, ten seconds on the boot clock; then the boot clock a little back.
    let jumped = Clocks { wall: app_domain::id::UnixMillis(1_800_000_000_000), ..clock(10_000) };
    db.append(AMINA, &[asked("b")], jumped).unwrap();
    db.append(AMINA, &[asked("c")], clock(9_000)).unwrap();
    let rows = db.events(AMINA).unwrap();
    assert_eq!(rows.iter().map(|row| row.seq).collect::<Vec<_>>(), [1, 2, 3]);
    assert_eq!(rows[1].at.0 - rows[0].at.0, 10_000);
    assert_eq!(rows[2].at, rows[1].at, "t never decreases");
}

#[test]
fn the_head_and_row_count_are_those_of_the_rows() {
    let mut db = db();
    let epoch = db.append(AMINA, &[asked("a"), asked("b")], clock(0)).unwrap()[0].epoch;
    db.append(AMINA, &[asked("c")], clock(5)).unwrap();
    let segment = crate::segment::Segment::load(db.conn(), AMINA, epoch).unwrap().unwrap();
    let rows = crate::segment::rows(db.conn(), AMINA, epoch, 1, 9).unwrap();
    let hashes = (1..).zip(&rows).map(|(seq, row)| row_hash(AMINA, epoch, seq, row));
    assert_eq!(segment.head, head_over(head0(AMINA, epoch, &segment.header), hashes));
    assert_eq!((segment.n, segment.have), (3, Held::range(1, 3)));
}

#[test]
fn the_language_of_help_is_in_the_next_segments_header() {
    let mut db = db();
    let chosen = Event::LanguageChosen { lang: "prs".into() };
    let first = db.append(AMINA, &[chosen], clock(0)).unwrap()[0].epoch;
    db.sessions.close(AMINA);
    let second = db.append(AMINA, &[asked("a")], clock(1)).unwrap()[0].epoch;
    let lang = |epoch: Epoch| log::header_of(db.conn(), AMINA, epoch).lang_code();
    assert_eq!((lang(first), lang(second)), ("fr".to_owned(), "prs".to_owned()));
}

#[test]
fn the_installation_is_the_same_after_a_restart_and_not_in_the_database() {
    let dir = tempfile::tempdir().unwrap();
    let identity = || now(Store::open(dir.path(), OPTIONS).unwrap().identity()).unwrap();
    let first = identity();
    assert_eq!(identity(), first);
    // The file is left out of backups: a restored copy is another install of the same device.
    std::fs::remove_file(dir.path().join("install.key")).unwrap();
    let restored = identity();
    assert_ne!(restored.install, first.install);
    assert_eq!(restored.device, first.device);
}

fn manifest(version: u32, contents: &[&[u8]]) -> Manifest {
    let file = |bytes: &&[u8]| File {
        label: String::from_utf8_lossy(bytes).into_owned(),
        hash: BlobHash::of(bytes),
        size: u32::try_from(bytes.len()).unwrap(),
        media: "image/webp".to_owned(),
        variant: String::new(),
        required: true,
    };
    let files = contents.iter().map(file).collect();
    Manifest {
        org: String::new(),
        pack: "core".to_owned(),
        version,
        min_app: 1,
        files,
        replaces: None,
    }
}

#[test]
fn f31_a_file_that_is_not_what_its_name_says_is_never_kept() {
    let dir = tempfile::tempdir().unwrap();
    let store = Store::open(dir.path(), OPTIONS).unwrap();
    let hash = BlobHash::of(b"right");
    now(store.keep_part(hash, b"wro")).unwrap();
    assert_eq!(now(store.part(hash)).unwrap(), b"wro");
    assert!(!now(store.keep(hash, "audio/ogg", b"wrong")).unwrap());
    assert!(now(store.part(hash)).unwrap().is_empty(), "the next fetch begins at zero");
    assert_eq!(now(Shelf::read(&store, hash)).unwrap(), None);
    assert!(now(store.keep(hash, "audio/ogg", b"right")).unwrap());
    assert_eq!(now(Shelf::read(&store, hash)).unwrap().as_deref(), Some(&b"right"[..]));
    assert!(now(store.missing(&[hash])).unwrap().is_empty());
    // Deleted behind our back: said to be missing, and asked for again.
    std::fs::remove_file(dir.path().join("blob").join(hash.to_string())).unwrap();
    assert_eq!(now(Shelf::read(&store, hash)).unwrap(), None);
    assert_eq!(now(store.missing(&[hash])).unwrap(), [hash]);
}

#[test]
fn a_new_version_replaces_the_old_one_and_its_files() {
    let store = memory();
    now(store.add_account(&account("https://a"))).unwrap();
    for bytes in [&b"one"[..], b"two", b"three"] {
        assert!(now(store.keep(BlobHash::of(bytes), "image/webp", bytes)).unwrap());
    }
    let activate = |manifest| {
        now(store.activate(&[ReadyPack { manifest, signed: Vec::new(), place: 0 }])).unwrap();
    };
    activate(manifest(1, &[b"one", b"two"]));
    activate(manifest(2, &[b"two"]));
    // Older ones change nothing.
    activate(manifest(1, &[b"one", b"two"]));
    let installed = now(store.installed()).unwrap();
    assert_eq!(installed.iter().map(|pack| pack.version).collect::<Vec<_>>(), [2]);
    let here = [&b"one"[..], b"two", b"three"].map(BlobHash::of);
    // What no pack named before may be on its way to one.
    assert_eq!(now(store.missing(&here)).unwrap(), [BlobHash::of(b"one")]);
}
