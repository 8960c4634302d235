//! A desk in memory with one pack: a scene that has every kind of step, and a bank.

use super::hum::Hum;
use app_domain::desk::{Desk, Ports};
use app_domain::id::UnixMillis;
use app_domain::ports::{
    Alone, Blind, CountedIds, FixedClock, MemoryLog, MemoryOutbox, MemoryShelf, Mute, NoOutbox,
    Outbox, Plain, Recorder, SilentPlayer, at_once, head_of, pack_of, text_of,
};
use content_pack::{Bank, Pack, Scene, UnitKind};
use std::rc::Rc;

/// The fixtures of the graders: the same scene is graded there and touched here.
const SCENE: &str = include_str!("../../../domain/src/grade/fixture_scene.json");
const BANK: &str = include_str!("../../../domain/src/grade/fixture_bank.json");

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
    Site { desk: Rc::new(at_once(Desk::open(ports)).unwrap()), log, player, device }
}

fn shelf() -> MemoryShelf {
    let (scene, bank): (Scene, Bank) =
        (serde_json::from_str(SCENE).unwrap(), serde_json::from_str(BANK).unwrap());
    let units = vec![
        head_of(&scene.id, UnitKind::Scene, &scene.lines),
        head_of(&bank.id, UnitKind::Bank, &bank.lines),
    ];
    let mut shelf = MemoryShelf::default();
    let texts =
        [text_of(Pack::unit_label(&scene.id), &scene), text_of(Pack::unit_label(&bank.id), &bank)];
    shelf.install(&pack_of("test", units), texts);
    shelf
}
