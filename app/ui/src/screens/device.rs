//! This phone: little data, the bytes of the month, room, packs (product.md R65; domain.md §4.2). Sizes are heard as photos.

use super::shell::{BackCorner, LanguageCorner, Shell};
use crate::parts::{
    Act, Ear, Icon, IconSize, Mark, Pager, PagerWords, Press, Said, Setting, Sign, Stage, Tick,
    Tool, Top, page_of,
};
use crate::{Door, Words, use_door, use_media, use_tr, use_voice};
use app_domain::desk::{Command, DeviceOrder};
use app_domain::traffic::Photos;
use app_domain::view::{DeviceView, PackHere, PackWaiting};
use content_pack::PackId;
use dioxus::prelude::*;
use locales::Tr;

/// Packs a page.
const PACKS: usize = 3;

/// A pack on this phone, or one that waits.
#[expect(clippy::large_enum_variant, reason = "a handful, for one page")]
#[derive(Clone, Debug, PartialEq)]
enum Row {
    Here(PackHere),
    Waits(PackWaiting),
}

impl Row {
    const fn pack(&self) -> &PackId {
        match self {
            Self::Here(one) => &one.pack,
            Self::Waits(one) => &one.pack,
        }
    }
}

/// This phone.
#[component]
pub(crate) fn ThisPhone() -> Element {
    let (tr, door) = (use_tr(), use_door());
    use_hook(|| door.act(Command::Device(DeviceOrder::Look)));
    let mut page = use_signal(|| 0_usize);
    let chosen = use_signal(|| None::<PackId>);
    let device = door.view().read().device.clone();
    let rows: Vec<Row> = device
        .packs
        .iter()
        .cloned()
        .map(Row::Here)
        .chain(device.waiting.iter().cloned().map(Row::Waits))
        .collect();
    let (shown, pages) = page_of(&rows, page().saturating_sub(1), PACKS);
    let title = Words::from(tr.data_title());
    let mut chosen_now = chosen;
    rsx! {
        Shell { screen: "device", say: vec![title.clone()],
            Top {
                start: rsx! { BackCorner {} },
                end: rsx! { LanguageCorner {} },
                p { class: "title top__title", Said { words: title.clone() } }
            }
            Stage { heading: title.text.clone(),
                if page() == 0 { Figures { device: device.clone() } } else { Packs { rows: shown, chosen } }
                Pager {
                    words: PagerWords { before: tr.frame_before().into(), after: tr.frame_next().into() },
                    page: page(), pages: pages + 1, onpage: move |to| { page.set(to); chosen_now.set(None) },
                }
            }
            DeviceAct { device, chosen }
        }
    }
}

/// Take, take off, or look what could come.
#[component]
fn DeviceAct(device: DeviceView, chosen: Signal<Option<PackId>>) -> Element {
    let (tr, mut door) = (use_tr(), use_door());
    let Some(pack) = chosen() else {
        return if device.little_data {
            rsx! { Act { words: tr.data_look(), sign: Sign::Search, onact: move |()| look_what_waits(door) } }
        } else {
            rsx! { Act { words: tr.frame_ok(), sign: Sign::Check, onact: move |()| door.back() } }
        };
    };
    let here = device.packs.iter().any(|one| one.pack == pack);
    let (words, sign) =
        if here { (tr.frame_remove(), Sign::Trash) } else { (tr.data_take(), Sign::Download) };
    let order = if here { DeviceOrder::TakeOff(pack) } else { DeviceOrder::Bring(pack) };
    rsx! {
        Act { words, sign, onact: move |()| {
            chosen.set(None);
            door.act(Command::Device(order.clone()));
        } }
    }
}

/// The answers go, and the list of packs comes: it is small.
fn look_what_waits(door: Door) {
    door.act_then(Command::Sync, |door, _| door.act(Command::Device(DeviceOrder::Look)));
}

/// Little data, this month, room, keeping.
#[component]
fn Figures(device: DeviceView) -> Element {
    let (tr, door) = (use_tr(), use_door());
    let little = device.little_data;
    let month = device.traffic.map_or(0, |traffic| traffic.bytes());
    let used: u64 = device.packs.iter().map(|pack| pack.bytes).sum();
    rsx! {
        div { class: "sets sets--one",
            Setting { words: tr.data_little(), name: "little-data", on: Some(little), then: vec![Words::from(tr.data_little_how())],
                onpress: move |()| door.act(Command::Device(DeviceOrder::LittleData(!little))),
                Icon { sign: Sign::NoNetwork, size: IconSize::Huge }
                Icon { sign: Sign::Download, size: IconSize::Huge }
            }
        }
        section { class: "card card--sizes", "data-month": "{month}",
            Size { words: tr.data_month(), bytes: month, sign: Sign::Send }
            Size { words: tr.data_here(), bytes: used, sign: Sign::Phone }
            if let Some(room) = device.room { Size { words: tr.data_room(), bytes: room.left, sign: Sign::Grid } }
        }
        if device.keeps == Some(false) {
            div { class: "tools",
                Tool { words: tr.data_keep(), sign: Sign::Lock, name: "keep", onpress: move |()| door.act(Command::Device(DeviceOrder::AskToKeep)) }
            }
        }
        if device.keeps == Some(true) {
            p { class: "private", Icon { sign: Sign::Lock } Said { words: tr.data_kept() } Ear { words: tr.data_kept() } }
        }
    }
}

/// A size: what it is, as photos, and its figure.
#[component]
fn Size(#[props(into)] words: Words, bytes: u64, sign: Sign) -> Element {
    let tr = use_tr();
    let photos = Words::from(photos(bytes, tr));
    rsx! {
        div { class: "size",
            Icon { sign, size: IconSize::Large }
            p { class: "grow",
                Said { words: words.clone() }
                span { class: "size__photos", Said { words: photos.clone() } span { class: "soft", dir: "ltr", " {figure(bytes, tr)}" } }
            }
            Ear { words, then: vec![photos] }
        }
    }
}

/// A size as photos.
fn photos(bytes: u64, tr: Tr) -> locales::Message {
    match Photos::of(bytes) {
        Photos::LessThanOne => tr.data_less_photo(),
        Photos::About(1) => tr.data_photos_1(),
        Photos::About(2) => tr.data_photos_2(),
        Photos::About(5) => tr.data_photos_5(),
        Photos::About(10) => tr.data_photos_10(),
        Photos::About(20) => tr.data_photos_20(),
        Photos::About(50) => tr.data_photos_50(),
        Photos::About(_) => tr.data_photos_100(),
        Photos::More => tr.data_more_photos(),
    }
}

/// The figure, for whoever reads figures: `12 Mo`.
fn figure(bytes: u64, tr: Tr) -> String {
    const MEGA: u64 = 1_000_000;
    let unit = match tr.lang() {
        "fr" | "ro" => "Mo",
        "ru" | "uk" => "МБ",
        _ => "MB",
    };
    match bytes {
        0 => format!("0 {unit}"),
        1..MEGA => format!("< 1 {unit}"),
        _ => format!("{} {unit}", bytes.div_ceil(MEGA)),
    }
}

/// Packs as pictures: a touch chooses one, the act takes it off or takes it.
#[component]
fn Packs(rows: Vec<Row>, chosen: Signal<Option<PackId>>) -> Element {
    rsx! {
        ul { class: "packs",
            for row in rows {
                PackRow { key: "{row.pack()}", row, chosen }
            }
        }
    }
}

#[component]
fn PackRow(row: Row, chosen: Signal<Option<PackId>>) -> Element {
    let (tr, media, voice) = (use_tr(), use_media(), use_voice());
    let pack = row.pack().clone();
    let is_chosen = chosen().as_ref() == Some(&pack);
    let state = if is_chosen { "is-chosen" } else { "" };
    let (words, cover, bytes, note, free) = match &row {
        Row::Here(one) => {
            let words = one
                .first
                .as_ref()
                .map_or_else(|| Words::new("", one.title.clone(), "fr"), Words::from);
            let note = Words::from(if one.removable {
                tr.data_comes_back()
            } else {
                tr.data_in_progress()
            });
            (words, media.pic(one.cover.as_ref()), Some(one.bytes), note, one.removable)
        }
        Row::Waits(one) => {
            (tr.data_new_scenes().into(), None, one.bytes, Words::from(tr.data_waiting()), true)
        }
    };
    let size = bytes.map(|bytes| Words::from(photos(bytes, tr)));
    let said: Vec<Words> =
        [words.clone()].into_iter().chain(size.clone()).chain([note.clone()]).collect();
    let shown_note = is_chosen || !free || matches!(row, Row::Waits(_));
    rsx! {
        li {
            Press {
                words: words.clone(), class: "pack press {state}", mark: Mark::Key(pack.to_string()), pressed: Some(is_chosen),
                onpress: move |()| {
                    voice.hear_all(&said);
                    chosen.set((free && !is_chosen).then(|| pack.clone()));
                },
                if let Some(src) = cover { img { src, alt: "" } } else { span { class: "pack__none", Icon { sign: Sign::Download, size: IconSize::Large } } }
                span { class: "grow",
                    Said { words }
                    if let Some(size) = size { span { class: "soft pack__size", Said { words: size } } }
                    if shown_note { span { class: "soft pack__size", Said { words: note } } }
                }
                Icon { sign: if free { Sign::Speaker } else { Sign::Lock }, size: IconSize::Small }
                Tick {}
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_figure_is_never_less_than_what_it_stands_for() {
        let tr = Tr::new("fr");
        assert_eq!([0, 1, 999_999].map(|bytes| figure(bytes, tr)), ["0 Mo", "< 1 Mo", "< 1 Mo"]);
        assert_eq!([1_000_000, 1_000_001].map(|bytes| figure(bytes, tr)), ["1 Mo", "2 Mo"]);
        assert_eq!(photos(7_400_000, tr).id, "data-photos-5");
    }
}
