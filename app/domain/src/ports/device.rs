//! The machine the app runs on: its own wishes, its light, its room, its clock that rings.

use crate::reminders::Window;
use async_trait::async_trait;

/// What the machine itself was told by its owner; a need that was chosen in the app comes before it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Wishes {
    /// Dark screens.
    pub dark: bool,
    /// Strong contrast.
    pub contrast: bool,
    /// Less movement.
    pub calm: bool,
    /// Little data (`Save-Data`).
    pub little_data: bool,
}

/// Room for files, in bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Room {
    /// Used by the app.
    pub used: u64,
    /// Left for it.
    pub left: u64,
}

/// What this machine can do for a reminder, and only that is promised.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Rings {
    /// Nothing by itself: only the calendar of the phone.
    #[default]
    Never,
    /// It could, and asks first.
    IfAllowed,
    /// While the app is open, out of sight.
    WhileOpen,
    /// With the app closed too, when the phone wakes it.
    Closed,
}

/// The machine.
#[async_trait(?Send)]
pub trait Device {
    /// Its own wishes, now.
    fn wishes(&self) -> Wishes {
        Wishes::default()
    }

    /// Shows itself so: [`crate::needs::Needs::text`]. What it leaves open follows the machine's own wishes.
    fn wear(&self, _look: &str) {}

    /// Remembers outside the log whether little data is wanted: what fetches new versions of the app asks there.
    fn spare_data(&self, _little: bool) {}

    /// Room for files; none when the machine does not say.
    async fn room(&self) -> Option<Room> {
        None
    }

    /// Whether what is kept here is safe from being cleared by the machine; none when it does not say.
    async fn keeps(&self) -> Option<bool> {
        None
    }

    /// Asks the machine to clear nothing by itself; whether it will.
    async fn ask_to_keep(&self) -> bool {
        false
    }

    /// What it can do for a reminder.
    fn rings(&self) -> Rings {
        Rings::Never
    }

    /// Asks to be allowed to ring.
    async fn ask_to_ring(&self) -> Rings {
        self.rings()
    }

    /// Rings now: “Passerelle” and its picture, nothing else (domain.md §4.2).
    fn ring(&self) {}

    /// Rings in these windows by itself, where it can, instead of those it was told before.
    fn ring_later(&self, _windows: &[Window]) {}

    /// Hands a file to the rest of the machine; whether it took it.
    async fn give_file(&self, _name: &str, _media: &str, _text: &str) -> bool {
        false
    }
}

/// A machine without wishes, for tests: it remembers what it was told.
#[derive(Debug, Default)]
pub struct Plain {
    /// What it says of itself.
    pub wishes: std::cell::Cell<Wishes>,
    /// How it looks.
    pub look: std::cell::RefCell<String>,
    /// How often it rang.
    pub rung: std::cell::Cell<u32>,
    /// What it was told to ring for.
    pub windows: std::cell::RefCell<Vec<Window>>,
    /// The files it was given: name and text.
    pub files: std::cell::RefCell<Vec<(String, String)>>,
}

#[async_trait(?Send)]
impl Device for Plain {
    fn wishes(&self) -> Wishes {
        self.wishes.get()
    }

    fn wear(&self, look: &str) {
        look.clone_into(&mut self.look.borrow_mut());
    }

    fn rings(&self) -> Rings {
        Rings::WhileOpen
    }

    fn ring(&self) {
        self.rung.set(self.rung.get() + 1);
    }

    fn ring_later(&self, windows: &[Window]) {
        *self.windows.borrow_mut() = windows.to_vec();
    }

    async fn give_file(&self, name: &str, _media: &str, text: &str) -> bool {
        self.files.borrow_mut().push((name.to_owned(), text.to_owned()));
        true
    }
}
