//! A phone in memory that several people share, with a server and a microphone.

use crate::desk::{Desk, Ports};
use crate::grade::fixture;
use crate::id::{ProfileId, UnixMillis};
use crate::ports::{
    Blind, CountedIds, FixedClock, Installed, Link, LinkError, LinkState, MemoryLog, MemoryShelf,
    NoOutbox, Recorder, Recording, SilentPlayer, SoundError,
};
use async_trait::async_trait;
use content_pack::{BlobHash, File, Manifest, Pack, Scene, UnitHead, UnitKind};
use std::cell::{Cell, RefCell};
use std::future::Future;
use std::pin::pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

/// Ports in memory never wait, so one poll is enough.
pub(super) fn now<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(done) => done,
        Poll::Pending => panic!("a port in memory waited"),
    }
}

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
        now(Desk::open(ports)).unwrap()
    }
}

fn shelf() -> MemoryShelf {
    let scene: Scene = fixture::scene();
    let line = |key: &str| scene.lines[&content_pack::LineKey::from(key)].clone();
    let head = UnitHead {
        id: scene.id.clone(),
        kind: UnitKind::Scene,
        title: line("titre"),
        knows: line("je_sais"),
        cover: None,
        after: Vec::new(),
        items: Vec::new(),
        level: None,
    };
    let pack = Pack {
        id: "test".into(),
        title: "Essai".into(),
        trade: "tous".into(),
        version: 1_000,
        langs: Vec::new(),
        licence: String::new(),
        authors: Vec::new(),
        call: String::new(),
        units: vec![head],
    };
    let files = [
        (Pack::LABEL.to_owned(), serde_json::to_vec(&pack).unwrap()),
        (Pack::unit_label(&scene.id), serde_json::to_vec(&scene).unwrap()),
    ];
    let file = |(label, bytes): &(String, Vec<u8>)| File {
        label: label.clone(),
        hash: BlobHash::of(bytes),
        size: u32::try_from(bytes.len()).unwrap(),
        media: "application/json".to_owned(),
        variant: String::new(),
        required: true,
    };
    let manifest = Manifest {
        org: String::new(),
        pack: "test".into(),
        version: 1_000,
        min_app: 1,
        files: files.iter().map(file).collect(),
        replaces: None,
    };
    MemoryShelf {
        packs: vec![Installed { pack: "test".into(), version: 1_000, listing: (&manifest).into() }],
        files: files.into_iter().map(|(_, bytes)| (BlobHash::of(&bytes), bytes)).collect(),
        given: Vec::new(),
        ..MemoryShelf::default()
    }
}
