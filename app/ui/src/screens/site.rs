//! The common footbridge: on home, after a scene, and by itself, whole (look/README §1).

use super::shell::{Shell, TitleTop};
use crate::parts::{
    Act, Ear, Part, Said, Sign, SitePicture, SiteStage, Stage, site_part, site_stage,
};
use crate::{Door, Place, Words, use_door, use_tr};
use app_domain::desk::Command;
use app_domain::view::SiteView;
use dioxus::prelude::*;
use locales::Tr;

/// What one sees of it.
pub(super) fn seen(laid: u32, tr: Tr) -> Words {
    match site_stage(laid) {
        SiteStage::Begins => tr.site_begins(),
        SiteStage::Grows => tr.site_grows(),
        SiteStage::Crosses => tr.site_crosses(),
        SiteStage::Lives => tr.site_lives(),
    }
    .into()
}

/// What came last, while it was not shown landing yet: “Une planche de plus.”
pub(super) fn landed(site: SiteView, tr: Tr) -> Option<Words> {
    let part = site_part(site.laid).filter(|_| site.fresh > 0)?;
    let message = match part {
        Part::Plank => tr.site_plank(),
        Part::Site => tr.site_site(),
        Part::House => tr.site_house(),
        Part::Tree => tr.site_tree(),
        Part::Rail => tr.site_rail(),
        Part::Lamp => tr.site_lamp(),
        Part::Person | Part::Passer => tr.site_person(),
        Part::Fair => tr.site_fair(),
    };
    Some(message.into())
}

/// The footbridge as this screen first saw it: what is fresh lands once, here, and nowhere else again.
pub(super) fn use_site(door: Door) -> SiteView {
    let view = door.view();
    let first = use_hook(|| view.peek().site);
    use_effect(move || {
        if first.fresh > 0 {
            door.act(Command::SawSite);
        }
    });
    let laid = view.read().site.laid;
    // Something more came while one looks: it is simply there.
    if laid == first.laid { first } else { SiteView { laid, fresh: 0 } }
}

/// The picture as far as it is.
#[component]
pub(super) fn Footbridge(site: SiteView, #[props(into, default)] class: String) -> Element {
    let label = seen(site.laid, use_tr()).text;
    rsx! {
        SitePicture { laid: site.laid, fresh: site.fresh, label, class }
    }
}

/// The whole of it, with what one sees, by voice.
#[component]
pub(crate) fn Site() -> Element {
    let (tr, mut door) = (use_tr(), use_door());
    let site = use_site(door);
    let (title, now, how) =
        (Words::from(tr.site_title()), seen(site.laid, tr), Words::from(tr.site_how()));
    rsx! {
        Shell { screen: "site", say: vec![title.clone(), now.clone(), how.clone()],
            TitleTop { title: title.clone() }
            Stage { heading: title.text.clone(), class: "stage--bleed",
                div { class: "site-whole", Footbridge { site } }
                div { class: "pad stack",
                    Told { words: now }
                    Told { words: how }
                }
            }
            Act { words: tr.frame_continue(), sign: Sign::Next, onact: move |()| door.go(Place::Home) }
        }
    }
}

/// A sentence and its ear.
#[component]
fn Told(words: Words) -> Element {
    rsx! {
        div { class: "card row site-told", p { class: "grow", Said { words: words.clone() } } Ear { words } }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_lands_is_named_once() {
        let tr = Tr::new("fr");
        let named = |laid, fresh| landed(SiteView { laid, fresh }, tr).map(|words| words.text);
        assert_eq!(named(1, 1).as_deref(), Some("Une planche de plus."));
        assert_eq!(named(1, 0), None, "it was seen");
        assert_eq!(named(0, 0), None);
        assert_eq!(named(500, 1).as_deref(), Some("Quelqu’un passe sur la passerelle."));
    }
}
