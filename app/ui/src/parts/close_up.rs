//! A region of a picture, seen close: the thing that was touched, the danger that was found.

use content_pack::Rect;
use dioxus::prelude::*;

/// The region takes about half of the frame, and no picture is enlarged more than this.
const MOST: f32 = 3.5;

/// A picture, drawn near to one of its regions; the whole of it without one.
#[component]
pub fn CloseUp(
    #[props(into)] src: String,
    #[props(into)] alt: String,
    rect: Option<Rect>,
) -> Element {
    rsx! {
        span { class: "close-up", img { src, alt, style: rect.map(near) } }
    }
}

/// The middle of the region stays where it is in the frame, and everything grows around it.
fn near(rect: Rect) -> String {
    let percent = |from: u16, length: u16| (f32::from(from) + f32::from(length) / 2.0) / 10.0;
    let (x, y) = (percent(rect.x, rect.w), percent(rect.y, rect.h));
    let scale = (500.0 / f32::from(rect.w.max(rect.h).max(1))).clamp(1.0, MOST);
    format!("object-position:{x}% {y}%;transform-origin:{x}% {y}%;transform:scale({scale})")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_small_region_comes_near_and_a_large_one_stays() {
        let small = near(Rect { x: 400, y: 200, w: 100, h: 100 });
        assert_eq!(small, "object-position:45% 25%;transform-origin:45% 25%;transform:scale(3.5)");
        assert!(near(Rect { x: 0, y: 0, w: 900, h: 900 }).ends_with("scale(1)"));
    }
}
