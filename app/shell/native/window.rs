//! The native window: no menu bar, files of the build and of packs through addresses of its own.

use super::assets::{self, SHEETS};
use super::device::{LOOK, wear};
use super::first::{FirstScreen, SCRIPT, SIGN};
use super::settings::Settings;
use app_ui::{Hands, Ring, Root};
use dioxus::desktop::tao::dpi::LogicalSize;
use dioxus::desktop::tao::event::{Event, WindowEvent};
use dioxus::desktop::wry::http::{Response, StatusCode};
use dioxus::desktop::{Config, WindowBuilder, use_wry_event_handler};
use dioxus::prelude::*;
use std::borrow::Cow;
use std::path::Path;

type Bytes = Cow<'static, [u8]>;

/// The address of the window's files: `app://localhost/tokens.css`.
const OWN: &str = "app";
/// Where files of packs stand under it; the store gives screens this path on every platform.
const OF_PACKS: &str = "packs/blob/";

/// Opens the window and stays until it is closed. `first` is told when the first screen stands.
pub(super) fn open(hands: Hands, settings: &Settings, first: FirstScreen) -> anyhow::Result<()> {
    let blobs = settings.data.join("blob");
    let window = WindowBuilder::new()
        .with_title("Passerelle")
        .with_inner_size(LogicalSize::new(420.0, 780.0))
        .with_min_inner_size(LogicalSize::new(320.0, 560.0));
    let config = Config::new()
        .with_window(window)
        .with_menu(None)
        .with_custom_head(head(&hands.desk.view().needs.chosen.text()))
        .with_custom_protocol(OWN, move |_, request| {
            let path = request.uri().path().trim_start_matches('/');
            if path == SIGN {
                first.stands();
            }
            found(&blobs, path)
        });
    let dom = VirtualDom::new_with_props(Inside, InsideProps { hands });
    dioxus::desktop::launch::launch_virtual_dom(dom, config);
}

/// Between two looks at the reminders.
const MINUTE: std::time::Duration = std::time::Duration::from_secs(60);

/// The app, told when the window is looked at: a line that nobody is there for waits, as far as a window knows it.
#[component]
fn Inside(hands: Hands) -> Element {
    let (bell, minutes) = (hands.bell.clone(), hands.bell.clone());
    use_wry_event_handler(move |event, _| {
        if let Event::WindowEvent { event: WindowEvent::Focused(seen), .. } = event {
            bell.ring(if *seen { Ring::Back } else { Ring::Away });
        }
    });
    use_future(move || {
        let bell = minutes.clone();
        async move {
            loop {
                tokio::time::sleep(MINUTE).await;
                bell.ring(Ring::Minute);
            }
        }
    });
    rsx! { Root { hands } }
}

/// The sheets, the look (before the first paint), where relative addresses (`img/…`) start, and who tells that the first screen stands.
fn head(look: &str) -> String {
    let links: String = SHEETS
        .iter()
        .map(|sheet| format!("<link rel=\"stylesheet\" href=\"{OWN}://localhost/{sheet}\">"))
        .collect();
    let dress = format!("<script>{}{LOOK}</script>", wear(look));
    format!("<base href=\"{OWN}://localhost/\">{links}{dress}{SCRIPT}")
}

fn found(blobs: &Path, path: &str) -> Response<Bytes> {
    answer(match path.strip_prefix(OF_PACKS) {
        Some(name) => of_packs(blobs, name),
        None => assets::file(path),
    })
}

/// Nothing but the name of a blob reaches the disk.
fn of_packs(blobs: &Path, name: &str) -> Option<(Bytes, &'static str)> {
    let hash: content_pack::BlobHash = name.parse().ok()?;
    let bytes = std::fs::read(blobs.join(hash.to_string())).ok()?;
    let kind = if bytes.starts_with(&MATROSKA) { "video/webm" } else { "image/webp" };
    Some((Cow::Owned(bytes), kind))
}

/// How every film begins (RFC 8794: the head of an EBML file); a pack has films and pictures, and sounds go another way.
const MATROSKA: [u8; 4] = [0x1a, 0x45, 0xdf, 0xa3];

fn answer(file: Option<(Bytes, &'static str)>) -> Response<Bytes> {
    let builder = Response::builder().header("access-control-allow-origin", "*");
    let made = match file {
        Some((bytes, media)) => builder.header("content-type", media).body(bytes),
        None => builder.status(StatusCode::NOT_FOUND).body(Cow::Borrowed(&[][..])),
    };
    made.unwrap_or_default()
}
