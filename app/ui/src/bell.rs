//! How the program tells the screens that something came from outside: a pack arrived, a network is back.

use crate::speaker::Speaker;
use crate::{Door, Prompt};
use app_domain::desk::{Command, DeviceOrder};
use dioxus::core::spawn_forever;
use dioxus::prelude::*;
use std::cell::RefCell;
use std::rc::Rc;

/// What the program has to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ring {
    /// Something to read again: packs are here.
    LookAgain,
    /// A good moment to exchange: the start, a network, a quarter of an hour.
    Exchange,
    /// Nobody looks at the app any more, or nobody can hear it: another one was opened, the screen went dark, a call, a
    /// pulled headphone.
    Away,
    /// Somebody is back.
    Back,
    /// A minute passed: reminders are looked at.
    Minute,
    /// Nobody touched the phone for five minutes (domain.md §4.2).
    Idle,
}

/// Rung by the program, answered by the app once it is shown. Equal to itself only.
#[derive(Clone, Default)]
pub struct Bell(Rc<RefCell<Option<Callback<Ring>>>>);

impl Bell {
    /// Rings; before the app is shown nobody answers, and nothing is lost: it reads everything when it opens.
    pub fn ring(&self, ring: Ring) {
        let answer = *self.0.borrow();
        if let Some(answer) = answer {
            answer.call(ring);
        }
    }
}

/// Answers the bell for as long as the app is shown.
pub(crate) fn use_bell(bell: &Bell, mut door: Door, mut prompt: Prompt, speaker: Speaker) {
    let answer = use_callback(move |ring: Ring| match ring {
        Ring::LookAgain => door.look_again(),
        Ring::Exchange => door.act(Command::SyncByItself),
        Ring::Away => {
            prompt.was_left();
            speaker.wait();
        }
        Ring::Back => speaker.go_on(),
        Ring::Minute => {
            let desk = door.desk();
            spawn_forever(async move {
                // What cannot be kept now is looked at in a minute again.
                drop(desk.act(Command::Device(DeviceOrder::RingIfDue)).await);
            });
        }
        Ring::Idle => crate::screens::hide_if_several(door),
    });
    *bell.0.borrow_mut() = Some(answer);
}
