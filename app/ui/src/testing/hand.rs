//! A hand on the app: the real screens on a real desk in memory, touched by what tests read (`data-…`).

use super::site::{Site, site, site_that_hears};
use crate::{Bell, Hands, Invite, Ring, Root};
use app_domain::desk::Desk;
use app_domain::event::{Attempt, Event as Fact};
use dioxus::core::{AttributeValue, ElementId, Template, WriteMutations};
use dioxus::prelude::*;
use dioxus_html::{PlatformEventData, SerializedHtmlEventConverter, SerializedMouseData};
use std::any::Any;
use std::collections::BTreeMap;
use std::pin::pin;
use std::rc::Rc;
use std::task::{Context, Waker};

/// Enough turns for a touch to be recorded, shown and spoken.
const TURNS: usize = 12;

/// Which element carries which mark.
#[derive(Default)]
struct Page {
    marks: BTreeMap<(&'static str, String), ElementId>,
}

impl WriteMutations for Page {
    fn set_attribute(
        &mut self,
        name: &'static str,
        _: Option<&'static str>,
        value: &AttributeValue,
        id: ElementId,
    ) {
        self.marks.retain(|(other, _), at| *other != name || *at != id);
        if let AttributeValue::Text(text) = value
            && name.starts_with("data-")
        {
            self.marks.insert((name, text.clone()), id);
        }
    }

    fn append_children(&mut self, _: ElementId, _: usize) {}
    fn assign_node_id(&mut self, _: &'static [u8], _: ElementId) {}
    fn create_placeholder(&mut self, id: ElementId) {
        self.forget(id);
    }
    fn create_text_node(&mut self, _: &str, id: ElementId) {
        self.forget(id);
    }
    fn load_template(&mut self, _: Template, _: usize, id: ElementId) {
        self.forget(id);
    }
    fn replace_node_with(&mut self, id: ElementId, _: usize) {
        self.forget(id);
    }
    fn replace_placeholder_with_nodes(&mut self, _: &'static [u8], _: usize) {}
    fn insert_nodes_after(&mut self, _: ElementId, _: usize) {}
    fn insert_nodes_before(&mut self, _: ElementId, _: usize) {}
    fn set_node_text(&mut self, _: &str, _: ElementId) {}
    fn create_event_listener(&mut self, _: &'static str, _: ElementId) {}
    fn remove_event_listener(&mut self, _: &'static str, _: ElementId) {}
    fn remove_node(&mut self, id: ElementId) {
        self.forget(id);
    }
    fn push_root(&mut self, _: ElementId) {}
}

impl Page {
    fn forget(&mut self, id: ElementId) {
        self.marks.retain(|_, at| *at != id);
    }
}

/// The app under a hand.
pub(crate) struct Hand {
    dom: VirtualDom,
    page: Page,
    /// The desk below, to ask what is shown.
    pub(crate) desk: Rc<Desk>,
    site: Site,
    bell: Bell,
}

impl Hand {
    /// The app on a phone that has just been given the scene of the fixture.
    pub(crate) fn on_a_new_phone() -> Self {
        Self::on(site(), None)
    }

    /// The same, with a microphone.
    pub(crate) fn with_a_microphone() -> Self {
        Self::on(site_that_hears(), None)
    }

    /// The app opened by a QR link.
    pub(crate) fn by_invite(code: &str) -> Self {
        Self::on(site(), Some(Invite { url: None, code: code.to_owned() }))
    }

    fn on(site: Site, invite: Option<Invite>) -> Self {
        dioxus_html::set_event_converter(Box::new(SerializedHtmlEventConverter));
        let desk = Rc::clone(&site.desk);
        let bell = Bell::default();
        let hands =
            Hands { switched_on: vec![], bell: bell.clone(), desk: Rc::clone(&desk), invite };
        let dom = VirtualDom::new_with_props(Root, crate::root::RootProps { hands });
        let mut hand = Self { dom, page: Page::default(), desk, site, bell };
        hand.dom.rebuild(&mut hand.page);
        hand.settle();
        hand
    }

    fn settle(&mut self) {
        for _ in 0..TURNS {
            {
                let work = pin!(self.dom.wait_for_work());
                let _ = work.poll(&mut Context::from_waker(Waker::noop()));
            }
            self.dom.render_immediate(&mut self.page);
        }
    }

    /// Whether something with this mark is on the screen.
    pub(crate) fn sees(&self, name: &'static str, value: &str) -> bool {
        self.page.marks.contains_key(&(name, value.to_owned()))
    }

    /// Touches what has this mark.
    pub(crate) fn touch(&mut self, name: &'static str, value: &str) {
        let Some(id) = self.page.marks.get(&(name, value.to_owned())).copied() else {
            panic!("nothing with {name}={value} in {}", self.html());
        };
        let data: Rc<dyn Any> =
            Rc::new(PlatformEventData::new(Box::new(SerializedMouseData::default())));
        self.dom.runtime().handle_event("click", Event::new(data, true), id);
        self.settle();
    }

    /// The main act.
    pub(crate) fn act(&mut self) {
        self.touch("data-act", "true");
    }

    /// The program rings.
    pub(crate) fn ring(&mut self, ring: Ring) {
        let bell = self.bell.clone();
        self.dom.in_runtime(|| bell.ring(ring));
        self.settle();
    }

    /// Every fact recorded, in order.
    pub(crate) fn recorded(&self) -> Vec<Fact> {
        self.site.log.kept()
    }

    /// The last answer recorded.
    pub(crate) fn last_attempt(&self) -> Option<Attempt> {
        self.site.log.kept().into_iter().rev().find_map(|event| match event {
            Fact::Attempt(attempt) => Some(*attempt),
            _ => None,
        })
    }

    /// The vibrations so far.
    pub(crate) fn felt(&self) -> Vec<Vec<u32>> {
        self.site.player.felt()
    }

    /// The machine under the app.
    pub(crate) fn device(&self) -> &app_domain::ports::Plain {
        &self.site.device
    }

    /// The sound card under the app.
    pub(crate) fn player(&self) -> &app_domain::ports::SilentPlayer {
        &self.site.player
    }

    /// What the page is.
    pub(crate) fn html(&self) -> String {
        dioxus_ssr::render(&self.dom)
    }
}

use std::future::Future;
