//! The app in a browser.

mod clock;
mod device;
mod eye;
mod failed;
mod outbox;
mod page;
mod photo;
mod rhythm;

use super::APP;
use super::line::{Line, Parts};
use app_audio::{WebPlayer, WebRecorder};
use app_domain::desk::{Command, Desk, Ports};
use app_domain::ports::LogError;
use app_store::{Options, OtherTab, Store};
use app_sync::{Counted, FetchTransport, Phone, Sound};
use app_ui::{Bell, Hands, Ring, Root, RootProps};
use clock::PageClock;
use content_pack::BlobHash;
use device::PageDevice;
use dioxus::prelude::VirtualDom;
use std::rc::Rc;

/// Opens the storage, then the screens. Packs arrive while the first ones are already played.
pub(crate) fn start() {
    console_error_panic_hook::set_once();
    wasm_bindgen_futures::spawn_local(async {
        if let Err(error) = run().await {
            failed::show(&error);
        }
    });
}

async fn run() -> Result<(), LogError> {
    // `boot.js` asked the other page to give way before it loaded this program.
    let store = Rc::new(Store::open_in_browser(Options { app: APP }, OtherTab::TakeOver).await?);
    let (desk, line, sound) = open(&store).await?;
    let bell = Bell::default();
    announce(&line, &desk, &bell, sound);
    let hands = Hands {
        desk: Rc::clone(&desk),
        invite: page::invite(),
        switched_on: page::switched_on(),
        bell: bell.clone(),
    };
    dioxus::web::launch::launch_virtual_dom(
        VirtualDom::new_with_props(Root, RootProps { hands }),
        dioxus::web::Config::new(),
    );
    store.ask_to_persist().await;
    // After the first screen: a slow phone has none to spare before it.
    page::remember_words(&desk, sound);
    // No network is the normal case: what could not be fetched comes at another moment.
    desk.act(Command::SyncByItself).await.ok();
    bell.ring(Ring::LookAgain);
    rhythm::keep(bell);
    Ok(())
}

/// Where the page finds a file of a pack.
fn address(hash: BlobHash) -> String {
    format!("/packs/blob/{hash}")
}

async fn open(store: &Rc<Store>) -> Result<(Rc<Desk>, Rc<Line>, Sound), LogError> {
    let player = Rc::new(WebPlayer::new(address));
    let sound = if player.variant() == "ogg" { Sound::Ogg } else { Sound::M4a };
    let clock = Rc::new(PageClock::new());
    // An empty origin is the page's own.
    let device = Rc::new(PageDevice);
    let counted = Rc::new(Counted::new(
        Rc::new(FetchTransport),
        Rc::<Store>::clone(store),
        Rc::<PageClock>::clone(&clock),
    ));
    let phone = Phone::new(
        Rc::clone(store),
        Rc::<Counted>::clone(&counted),
        Rc::<PageClock>::clone(&clock),
        "",
        APP,
    );
    let line = Rc::new(Line::new(Parts {
        phone,
        store: Rc::clone(store),
        sound,
        starter: "/packs".to_owned(),
        counted,
        device: Rc::<PageDevice>::clone(&device),
    }));
    let ports = Ports {
        log: Rc::<Store>::clone(store),
        shelf: Rc::<Store>::clone(store),
        clock,
        player,
        recorder: Rc::new(WebRecorder::new()),
        link: Rc::<Line>::clone(&line),
        ids: Rc::<Store>::clone(store),
        eye: Rc::new(eye::CardEye::default()),
        device,
        outbox: Rc::new(outbox::WebOutbox::default()),
    };
    Ok((Rc::new(Desk::open(ports).await?), line, sound))
}

/// A pack that came is on the screens at once.
fn announce(line: &Line, desk: &Rc<Desk>, bell: &Bell, sound: Sound) {
    let (desk, bell) = (Rc::downgrade(desk), bell.clone());
    line.announce(move || {
        let (desk, bell) = (desk.clone(), bell.clone());
        wasm_bindgen_futures::spawn_local(async move {
            let Some(desk) = desk.upgrade() else { return };
            if desk.look_round().await.is_ok() {
                page::remember_words(&desk, sound);
                bell.ring(Ring::LookAgain);
            }
        });
    });
}
