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
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;

/// Opens the storage, then the screens. Packs arrive while the first ones are already played.
///
/// A browser compiles a function when it is first called, on the one thread that draws. The futures below are boxed so
/// that what follows the first screen is no part of the function that brings it.
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
    let opened = Store::open_in_browser(Options { app: APP }, OtherTab::TakeOver);
    let store = Rc::new(apart(opened).await?);
    let (desk, line, sound) = apart(open(&store)).await?;
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
    apart(afterwards(store, desk, sound, bell)).await;
    Ok(())
}

/// What a slow phone has no time for before the first screen.
async fn afterwards(store: Rc<Store>, desk: Rc<Desk>, sound: Sound, bell: Bell) {
    store.ask_to_persist().await;
    page::remember_words(&desk, sound);
    // No network is the normal case: what could not be fetched comes at another moment.
    desk.act(Command::SyncByItself).await.ok();
    bell.ring(Ring::LookAgain);
    rhythm::keep(bell);
}

/// A future in a function of its own.
#[inline(never)]
fn apart<'a, T>(future: impl Future<Output = T> + 'a) -> Pin<Box<dyn Future<Output = T> + 'a>> {
    Box::pin(future)
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
