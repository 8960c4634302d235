//! A picture with regions: each region is a real button, placed in percent over the picture.

use super::{Mark, Press};
use crate::{Words, use_voice};
use content_pack::Rect;
use dioxus::prelude::*;

/// A region that can be touched.
#[derive(Clone, Debug, PartialEq)]
pub struct Spot {
    /// Its name.
    pub key: String,
    /// Where, in thousandths of the picture.
    pub rect: Rect,
    /// What it is called by screen readers.
    pub words: Words,
    /// What is said when it is touched; nothing when touching answers.
    pub said: Option<Words>,
    /// It is the chosen one.
    pub chosen: bool,
    /// It was found, or done.
    pub found: bool,
}

/// A picture and its regions. Pictures are not mirrored, so the frame is left to right.
#[component]
pub fn Picture(
    #[props(into)] src: String,
    #[props(into)] alt: String,
    #[props(default)] spots: Vec<Spot>,
    /// Width and height in pixels: regions need the whole picture, uncropped.
    #[props(default)]
    size: Option<(u32, u32)>,
    #[props(into, default)] class: String,
    #[props(default)] onspot: Option<EventHandler<String>>,
    /// One region dragged onto another; touching one then the other does the same.
    #[props(default)]
    ondrag: Option<EventHandler<(String, String)>>,
    children: Element,
) -> Element {
    let mut frame = use_signal(|| None::<std::rc::Rc<MountedData>>);
    let mut from = use_signal(|| None::<String>);
    let places = spots.clone();
    let whole = size.filter(|_| !spots.is_empty());
    let style = whole.map(|(w, h)| format!("--ratio:{w}/{h}"));
    let fit = if whole.is_some() { "picture--whole" } else { "" };
    rsx! {
        div {
            class: "picture {fit} {class}", style, dir: "ltr",
            onmounted: move |mounted| frame.set(Some(mounted.data())),
            onpointerdown: {
                let places = places.clone();
                move |event| { spawn(pick(frame(), event.client_coordinates().to_tuple(), places.clone(), from)); }
            },
            onpointerup: move |event| if let (Some(ondrag), Some(what)) = (ondrag, from.take()) {
                spawn(drop_on(frame(), event.client_coordinates().to_tuple(), places.clone(), what, ondrag));
            },
            if src.is_empty() {
                p { class: "picture__alt", lang: "fr", "{alt}" }
            } else {
                img { src, alt }
            }
            for spot in spots {
                SpotButton { key: "{spot.key}", spot: spot.clone(), onspot }
            }
            {children}
        }
    }
}

/// Remembers what is under the finger when it goes down.
async fn pick(frame: Frame, at: (f64, f64), places: Vec<Spot>, mut from: Signal<Option<String>>) {
    from.set(under(frame, at, &places).await);
}

/// Says which region the finger was lifted over, when it is another one.
async fn drop_on(
    frame: Frame,
    at: (f64, f64),
    places: Vec<Spot>,
    what: String,
    ondrag: EventHandler<(String, String)>,
) {
    match under(frame, at, &places).await {
        Some(onto) if onto != what => ondrag.call((what, onto)),
        _ => {}
    }
}

/// The picture on the page, once it is there.
type Frame = Option<std::rc::Rc<MountedData>>;

/// The region under a point of the page.
async fn under(frame: Frame, (x, y): (f64, f64), places: &[Spot]) -> Option<String> {
    let rect = frame?.get_client_rect().await.ok()?;
    let x = thousandths(x - rect.origin.x, rect.width())?;
    let y = thousandths(y - rect.origin.y, rect.height())?;
    places.iter().find(|spot| spot.rect.holds(x, y)).map(|spot| spot.key.clone())
}

/// A length as thousandths of another; `None` outside.
fn thousandths(part: f64, whole: f64) -> Option<u16> {
    let share = part / whole * 1000.0;
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "checked to be 0 to 1000"
    )]
    (0.0..=1000.0).contains(&share).then_some(share as u16)
}

/// One region.
#[component]
pub fn SpotButton(spot: Spot, onspot: Option<EventHandler<String>>) -> Element {
    let voice = use_voice();
    let chosen = if spot.chosen { "is-chosen" } else { "" };
    let found = if spot.found { "is-found" } else { "" };
    let (key, said) = (spot.key.clone(), spot.said.clone());
    rsx! {
        Press {
            words: spot.words.clone(),
            class: "spot {chosen} {found}",
            mark: Mark::Key(spot.key.clone()),
            pressed: Some(spot.chosen || spot.found),
            label: spot.words.text.clone(),
            style: place(spot.rect),
            onpress: move |()| {
                if let Some(said) = &said { voice.hear(said) }
                if let Some(onspot) = onspot { onspot.call(key.clone()) }
            },
        }
    }
}

/// A rectangle in thousandths as percent of the picture.
pub(super) fn place(rect: Rect) -> String {
    let percent = |thousandths: u16| f32::from(thousandths) / 10.0;
    format!(
        "inset-inline-start:{}%;inset-block-start:{}%;inline-size:{}%;block-size:{}%",
        percent(rect.x),
        percent(rect.y),
        percent(rect.w),
        percent(rect.h)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousandths_become_percent() {
        let style = place(Rect { x: 125, y: 0, w: 500, h: 1000 });
        assert_eq!(
            style,
            "inset-inline-start:12.5%;inset-block-start:0%;inline-size:50%;block-size:100%"
        );
    }
}
