//! For tests of this crate: a view made by hand, and the HTML of a component.

mod hand;
mod hum;
mod site;

pub(crate) use hand::Hand;

use app_domain::view::{Body, Own, Pic, Plank, Planks, PlayView, Said, Who};
use content_pack::{BlobHash, Still};
use dioxus::prelude::*;

/// The HTML of a component. The second pass matters: effects and boundaries settle in it.
pub(crate) fn html(component: fn() -> Element) -> String {
    let mut dom = VirtualDom::new(component);
    dom.rebuild_in_place();
    dom.render_immediate(&mut dioxus::core::NoOpMutations);
    dioxus_ssr::render(&dom)
}

/// A line said by Sandrine, with its Arabic.
pub(crate) fn said(key: &str, fr: &str) -> Said {
    Said {
        key: key.into(),
        fr: fr.to_owned(),
        own: Some(Own { lang: "ar".into(), text: "مرحبا".to_owned(), clip: None }),
        who: Some(Who {
            key: "sandrine".into(),
            is: "cheffe".to_owned(),
            name: "Sandrine".to_owned(),
            portrait: None,
        }),
        clip: None,
        slow: false,
        picture: Some(pic(key, fr)),
        noise: None,
    }
}

/// A picture that exists.
pub(crate) fn pic(key: &str, alt: &str) -> Pic {
    let still = Still { hash: BlobHash::of(key.as_bytes()), width: 1200, height: 900 };
    Pic {
        key: key.into(),
        kind: content_pack::PictureKind::Still,
        still: Some(still),
        alt: alt.to_owned(),
        clip: None,
        spots: vec![],
    }
}

/// The prompt of a step of this kind.
pub(crate) fn play(kind: &'static str, body: Body) -> PlayView {
    PlayView {
        unit: "core.02".into(),
        title: said("titre", "Je n'ai pas compris"),
        planks: Planks(vec![Plank::Done, Plank::Here, Plank::Todo]),
        beat: 2,
        step: "etape".to_owned(),
        kind,
        prompt: 1,
        attempt: 1,
        ask: None,
        say: vec![said("prends", "Prends les bacs bleus.")],
        hint: None,
        picture: Some(pic("depot", "un dépôt")),
        body,
        feedback: None,
        ending: None,
        gloss_shown: false,
        optional: false,
        help: app_domain::view::HelpView::default(),
        sorting: false,
        outing: false,
    }
}
