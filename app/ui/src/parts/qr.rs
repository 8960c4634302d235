//! A QR code, drawn by the screen itself.

use dioxus::prelude::*;
use fast_qr::{ECL, QRBuilder};

/// Empty modules round it: ISO/IEC 18004 asks for four.
const QUIET: usize = 4;

/// The code of a text. Black on white in every theme: a camera reads nothing else surely.
#[component]
pub fn Qr(text: String, #[props(into)] label: String) -> Element {
    let Some((size, path)) = drawn(&text) else { return rsx! {} };
    rsx! {
        svg { class: "qr", view_box: "0 0 {size} {size}", role: "img", "aria-label": label, "shape-rendering": "crispEdges",
            rect { class: "qr__ground", width: "{size}", height: "{size}" }
            path { class: "qr__ink", d: path }
        }
    }
}

/// Its side in modules with the quiet zone, and every dark module as a square of one path.
fn drawn(text: &str) -> Option<(usize, String)> {
    let code = QRBuilder::new(text).ecl(ECL::M).build().ok()?;
    let dark = |x: usize, y: usize| code[y][x].value();
    let cells = (0..code.size).flat_map(|y| (0..code.size).map(move |x| (x, y)));
    let path = cells
        .filter(|(x, y)| dark(*x, *y))
        .map(|(x, y)| format!("M{} {}h1v1h-1z", x + QUIET, y + QUIET))
        .collect();
    Some((code.size + 2 * QUIET, path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_card_is_a_small_code_with_a_corner_mark() {
        let (size, path) = drawn("passerelle:p1:ZZZZZZZZZZZZZZZZZZZZZZZZZW").unwrap();
        assert!((29..=45).contains(&size), "{size}");
        assert!(path.starts_with("M4 4h1v1h-1z"));
    }
}
