//! A phone in memory that several people share, with a server and a microphone.

use crate::desk::{Desk, Ports};
use crate::grade::fixture;
use crate::id::{ProfileId, UnixMillis};
use crate::ports::{
    Blind, CountedIds, FixedClock, Link, LinkError, LinkState, MemoryLog, MemoryShelf, NoOutbox,
    Recorder, Recording, SilentPlayer, SoundError, at_once, head_of, pack_of, text_of,
};
use async_trait::async_trait;
use content_pack::{Pack, UnitKind};
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// A server whose trainer made codes: the profile each opens.
#[derive(Default)]
pub(super) struct Server {
    pub(super) codes: RefCell<Vec<(&'static str, ProfileId)>>,
    pub(super) shown: RefCell<Vec<ProfileId>>,
    pub(super) adopted: Cell<Option<ProfileId>>,
    pub(super) carried: RefCell<Vec<ProfileId>>,
    /// The phone is killed when the answer has come.
    pub(super) dies: Cell<bool>,
}

#[async_trait(?Send)]
impl Link for Server {
    async fn state(&self, profile: ProfileId) -> LinkState {
        let enrolled = self.carried.borrow().contains(&profile);
        let newest = self.adopted.get() == Some(profile);
        let referent = (enrolled && newest).then(|| "Nadia".to_owned());
        LinkState { enrolled, referent, last_ack: None }
    }

    async fn enrol(&self, mine: ProfileId, _: Option<&str>, code: &str) -> Result<(), LinkError> {
        self.shown.borrow_mut().push(mine);
        let known = self.codes.borrow().iter().find(|(one, _)| *one == code).map(|(_, p)| *p);
        let profile = known.ok_or(LinkError::BadCode)?;
        self.adopted.set(Some(profile));
        self.carried.borrow_mut().extend([profile, mine]);
        if self.dies.get() { Err(LinkError::NoNetwork) } else { Ok(()) }
    }

    async fn sync(&self, _: ProfileId) -> Result<(), LinkError> {
        Ok(())
    }

    async fn adopted(&self) -> Option<ProfileId> {
        self.adopted.get()
    }
}

/// A microphone: every take is the same three bytes.
#[derive(Default)]
pub(super) struct Microphone {
    pub(super) played: RefCell<Vec<Vec<u8>>>,
}

#[async_trait(?Send)]
impl Recorder for Microphone {
    async fn start(&self) -> Result<(), SoundError> {
        Ok(())
    }

    async fn stop(&self) -> Result<Recording, SoundError> {
        Ok(Recording { id: 1, ms: 900, shape: vec![] })
    }

    async fn replay(&self, _: u32) -> Result<(), SoundError> {
        Ok(())
    }

    fn forget(&self) {}

    async fn bytes(&self, _: u32) -> Result<Vec<u8>, SoundError> {
        Ok(vec![1, 2, 3])
    }

    async fn play_kept(&self, bytes: &[u8]) -> Result<(), SoundError> {
        self.played.borrow_mut().push(bytes.to_vec());
        Ok(())
    }
}

/// One phone; each `desk()` is the app opened again after a kill.
pub(super) struct Phone {
    pub(super) log: Rc<MemoryLog>,
    pub(super) clock: Rc<FixedClock>,
    pub(super) server: Rc<Server>,
    pub(super) microphone: Rc<Microphone>,
    pub(super) ids: Rc<CountedIds>,
}

impl Phone {
    pub(super) fn new() -> Self {
        Self {
            log: Rc::default(),
            clock: Rc::new(FixedClock::at(UnixMillis(1_790_000_000_000))),
            server: Rc::default(),
            microphone: Rc::default(),
            ids: Rc::default(),
        }
    }

    pub(super) fn desk(&self) -> Desk {
        let ports = Ports {
            log: Rc::<MemoryLog>::clone(&self.log),
            shelf: Rc::new(shelf()),
            clock: Rc::<FixedClock>::clone(&self.clock),
            player: Rc::new(SilentPlayer::default()),
            recorder: Rc::<Microphone>::clone(&self.microphone),
            link: Rc::<Server>::clone(&self.server),
            ids: Rc::<CountedIds>::clone(&self.ids),
            eye: Rc::new(Blind),
            device: Rc::new(crate::ports::Plain::default()),
            outbox: Rc::new(NoOutbox),
        };
        at_once(Desk::open(ports)).unwrap()
    }
}

fn shelf() -> MemoryShelf {
    let scene = fixture::scene();
    let head = head_of(&scene.id, UnitKind::Scene, &scene.lines);
    let mut shelf = MemoryShelf::default();
    shelf.install(&pack_of("test", vec![head]), [text_of(Pack::unit_label(&scene.id), &scene)]);
    shelf
}
