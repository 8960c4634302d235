//! A desk in memory with one pack: a scene that has every kind of step, and a bank.

use super::hum::Hum;
use app_domain::desk::{Desk, Ports};
use app_domain::id::UnixMillis;
use app_domain::ports::{
    Alone, Blind, CountedIds, FixedClock, Installed, MemoryLog, MemoryOutbox, MemoryShelf, Mute,
    NoOutbox, Outbox, Plain, Recorder, SilentPlayer,
};
use content_pack::{
    Bank, BlobHash, File, Line, LineKey, Manifest, Pack, Scene, UnitHead, UnitId, UnitKind,
};
use std::collections::BTreeMap;
use std::future::Future;
use std::pin::pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

/// The fixtures of the graders: the same scene is graded there and touched here.
const SCENE: &str = include_str!("../../../domain/src/grade/fixture_scene.json");
const BANK: &str = include_str!("../../../domain/src/grade/fixture_bank.json");

/// Ports in memory never wait, so one poll is enough.
fn now<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(done) => done,
        Poll::Pending => panic!("a port in memory waited"),
    }
}

/// A phone nothing was played on yet: its desk, and what lies under it.
pub(crate) struct Site {
    pub(crate) desk: Rc<Desk>,
    /// What was recorded.
    pub(crate) log: Rc<MemoryLog>,
    /// What was heard and felt.
    pub(crate) player: Rc<SilentPlayer>,
    /// How it looks, what it was given.
    pub(crate) device: Rc<Plain>,
}

/// A new phone.
pub(crate) fn site() -> Site {
    site_of(Rc::new(Mute), Rc::new(NoOutbox))
}

/// The same, with a microphone and a way out for files.
pub(crate) fn site_that_hears() -> Site {
    site_of(Rc::new(Hum), Rc::new(MemoryOutbox::default()))
}

fn site_of(recorder: Rc<dyn Recorder>, outbox: Rc<dyn Outbox>) -> Site {
    let (log, player) = (Rc::new(MemoryLog::default()), Rc::new(SilentPlayer::default()));
    let device = Rc::new(Plain::default());
    let ports = Ports {
        log: Rc::<MemoryLog>::clone(&log),
        shelf: Rc::new(shelf()),
        clock: Rc::new(FixedClock::at(UnixMillis(1_000_000))),
        player: Rc::<SilentPlayer>::clone(&player),
        recorder,
        link: Rc::new(Alone),
        ids: Rc::new(CountedIds::default()),
        eye: Rc::new(Blind),
        device: Rc::<Plain>::clone(&device),
        outbox,
    };
    Site { desk: Rc::new(now(Desk::open(ports)).unwrap()), log, player, device }
}

fn head(id: &UnitId, kind: UnitKind, lines: &BTreeMap<LineKey, Line>) -> UnitHead {
    let line = |key: &str| lines[&LineKey::from(key)].clone();
    UnitHead {
        id: id.clone(),
        kind,
        title: line("titre"),
        knows: line("je_sais"),
        cover: None,
        after: vec![],
        items: vec![],
        level: None,
    }
}

fn pack(scene: &Scene, bank: &Bank) -> Pack {
    Pack {
        id: "test".into(),
        title: "Essai".into(),
        trade: "tous".into(),
        version: 1_000,
        langs: vec![],
        licence: String::new(),
        authors: vec![],
        call: String::new(),
        units: vec![
            head(&scene.id, UnitKind::Scene, &scene.lines),
            head(&bank.id, UnitKind::Bank, &bank.lines),
        ],
    }
}

fn shelf() -> MemoryShelf {
    let (scene, bank): (Scene, Bank) =
        (serde_json::from_str(SCENE).unwrap(), serde_json::from_str(BANK).unwrap());
    let files = [
        (Pack::LABEL.to_owned(), serde_json::to_vec(&pack(&scene, &bank)).unwrap()),
        (Pack::unit_label(&scene.id), serde_json::to_vec(&scene).unwrap()),
        (Pack::unit_label(&bank.id), serde_json::to_vec(&bank).unwrap()),
    ];
    let manifest = Manifest {
        org: String::new(),
        pack: "test".to_owned(),
        version: 1_000,
        min_app: 1,
        files: files.iter().map(|(label, bytes)| file(label, bytes)).collect(),
        replaces: None,
    };
    let files = files.into_iter().map(|(_, bytes)| (BlobHash::of(&bytes), bytes)).collect();
    MemoryShelf {
        packs: vec![Installed { pack: "test".into(), version: 1_000, listing: (&manifest).into() }],
        files,
        ..MemoryShelf::default()
    }
}

fn file(label: &str, bytes: &[u8]) -> File {
    File {
        label: label.to_owned(),
        hash: BlobHash::of(bytes),
        size: u32::try_from(bytes.len()).unwrap(),
        media: "application/json".to_owned(),
        variant: String::new(),
        required: true,
    }
}
