//! A paper to fill: the same in every theme and language, because it is what one will hold.

use super::Ear;
use super::picture::place;
use crate::Words;
use content_pack::Rect;
use dioxus::prelude::*;

/// A box of a paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaperBox {
    /// Where, in thousandths.
    pub rect: Rect,
    /// What is written in it.
    pub text: String,
    /// It is the one to fill now.
    pub here: bool,
}

/// The paper, what is written on it, and the box to fill. Its ear says what paper it is.
#[component]
pub fn Paper(
    #[props(into)] src: String,
    words: Words,
    /// Width and height in pixels: boxes need the whole paper, uncropped.
    size: Option<(u32, u32)>,
    boxes: Vec<PaperBox>,
) -> Element {
    let ratio =
        size.map(|(width, height)| format!("--ratio:{width}/{height};")).unwrap_or_default();
    // How far down one writes: a window lower than the paper stands there.
    let here = boxes.iter().find(|one| one.here).map(|one| one.rect);
    let at = here.map_or(0.0, |rect| (f32::from(rect.y) + f32::from(rect.h) / 2.0) / 1000.0);
    let style = format!("{ratio}--at:{at}");
    rsx! {
        section { class: "paper", dir: "ltr", lang: "fr",
            div { class: "paper__sheet", style,
                if src.is_empty() {
                    p { class: "picture__alt", "{words.text}" }
                } else {
                    img { src, alt: "{words.text}" }
                }
                for (at , one) in boxes.into_iter().enumerate() {
                    span { key: "{at}", class: if one.here { "paper__box is-here" } else { "paper__box" },
                        style: place(one.rect), "{one.text}" }
                }
            }
            Ear { words }
        }
    }
}
