//! The camera, behind the desk, for a step that reads what another phone shows. A step rendered alone has none.

use app_domain::desk::Desk;
use app_domain::ports::EyeError;
use dioxus::prelude::*;
use std::rc::Rc;

/// A handle to what reads codes.
#[derive(Clone, Copy, PartialEq)]
pub struct Lens(Option<CopyValue<Rc<Desk>>>);

impl Lens {
    /// No camera here.
    pub const NONE: Self = Self(None);

    pub(crate) fn new(desk: Rc<Desk>) -> Self {
        Self(Some(CopyValue::new(desk)))
    }

    fn desk(self) -> Option<Rc<Desk>> {
        self.0.map(|desk| desk.read().clone())
    }

    /// Whether this machine can read codes at all.
    #[must_use]
    pub fn can_read(self) -> bool {
        self.desk().is_some_and(|desk| desk.can_read_cards())
    }

    /// Shows the camera in an element of the page, and gives the first code it reads.
    ///
    /// # Errors
    /// When there is no camera, it was refused, or it was closed.
    pub async fn read(self, place: &str) -> Result<String, EyeError> {
        match self.desk() {
            Some(desk) => desk.read_card(place).await,
            None => Err(EyeError::NoCamera),
        }
    }

    /// Closes the camera.
    pub fn close(self) {
        if let Some(desk) = self.desk() {
            desk.close_eye();
        }
    }
}

/// The camera of the screen one stands on.
#[must_use]
pub fn use_lens() -> Lens {
    try_consume_context::<Lens>().unwrap_or(Lens::NONE)
}
