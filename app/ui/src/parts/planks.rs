//! Where am I? Laid, here, to come: planks, never a figure (R24).

use dioxus::prelude::*;

/// The footbridge of a scene. `label` says it to screen readers: “je trouve”.
#[component]
pub fn Planks(here: usize, count: usize, #[props(into)] label: String) -> Element {
    rsx! {
        div { class: "planks", role: "img", aria_label: label,
            for at in 0..count {
                i { key: "{at}", class: state(at, here), style: "--lift:{lift(at, count)}" }
            }
        }
    }
}

const fn state(at: usize, here: usize) -> &'static str {
    if at < here {
        "is-done"
    } else if at == here {
        "is-here"
    } else {
        ""
    }
}

/// Height of a plank in px, so that the row makes an arch of at most 7 px.
fn lift(at: usize, count: usize) -> usize {
    let from_edge = at.min(count.saturating_sub(at + 1));
    (2 + from_edge * 2).min(7)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_planks_make_an_arch() {
        let arch: Vec<_> = (0..7).map(|at| lift(at, 7)).collect();
        assert_eq!(arch, [2, 4, 6, 7, 6, 4, 2]);
    }
}
