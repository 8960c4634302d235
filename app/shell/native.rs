//! The app in a window of its own.

mod assets;
mod clock;
mod device;
mod first;
mod outbox;
mod packs;
mod settings;
mod window;

use super::APP;
use super::line::{Line, Parts};
use anyhow::Context as _;
use app_audio::{NativePlayer, NativeRecorder};
use app_domain::desk::{Command, Desk, Ports};
use app_domain::ports::Blind;
use app_store::{Options, Store};
use app_sync::{Counted, Phone, Sound};
use app_ui::{Bell, Hands};
use clock::MachineClock;
use device::Machine;
use first::FirstScreen;
use settings::Settings;
use std::rc::Rc;

/// Opens the storage, the starter packs, then the window.
pub(crate) fn start() {
    let settings = Settings::load();
    let first = FirstScreen::from_now(settings.once);
    if let Err(error) = run(&settings, first) {
        complain(&error);
        std::process::exit(1);
    }
}

#[expect(clippy::print_stderr, reason = "the one place where a window that cannot open says why")]
fn complain(error: &anyhow::Error) {
    eprintln!("passerelle: {error:#}");
}

fn run(settings: &Settings, first: FirstScreen) -> anyhow::Result<()> {
    let work = tokio::runtime::Runtime::new().context("starting the worker threads")?;
    let hands = work.block_on(hands(settings))?;
    let _entered = work.enter();
    window::open(hands, settings, first)
}

async fn hands(settings: &Settings) -> anyhow::Result<Hands> {
    std::fs::create_dir_all(&settings.data)
        .with_context(|| format!("making {}", settings.data.display()))?;
    let store =
        Rc::new(Store::open(&settings.data, Options { app: APP }).context("opening the answers")?);
    let clock = Rc::new(MachineClock::new());
    let folder = settings.data.join("blob");
    let read =
        move |hash: content_pack::BlobHash| std::fs::read(folder.join(hash.to_string())).ok();
    let outside = Rc::new(packs::Outside::new(settings.packs.clone())?);
    let device = Rc::new(Machine);
    let counted = Rc::new(Counted::new(
        outside,
        Rc::<Store>::clone(&store),
        Rc::<MachineClock>::clone(&clock),
    ));
    let phone = Phone::new(
        Rc::clone(&store),
        Rc::<Counted>::clone(&counted),
        Rc::<MachineClock>::clone(&clock),
        settings.server.clone(),
        APP,
    );
    let line = Rc::new(Line::new(Parts {
        phone,
        store: Rc::clone(&store),
        sound: Sound::Ogg,
        starter: packs::STARTER.to_owned(),
        counted,
        device: Rc::<Machine>::clone(&device),
    }));
    let ports = Ports {
        log: Rc::<Store>::clone(&store),
        ids: Rc::<Store>::clone(&store),
        shelf: store,
        clock,
        player: Rc::new(NativePlayer::new(Box::new(read))),
        // Without a microphone one says it aloud, and the screen says so.
        recorder: Rc::new(NativeRecorder::default()),
        link: line,
        // A window types the signs of a card.
        eye: Rc::new(Blind),
        device,
        outbox: Rc::new(outbox::FolderOutbox::new(&settings.data)),
    };
    let desk = Rc::new(Desk::open(ports).await.context("opening the log")?);
    // The starter packs are beside the program: they are here before the first screen. No network is no trouble.
    desk.act(Command::SyncByItself).await.ok();
    Ok(Hands { desk, invite: None, switched_on: vec![], bell: Bell::default() })
}
