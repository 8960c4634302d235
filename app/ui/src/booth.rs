//! The learner's own voice, behind the desk. It stays on the phone.

use crate::Words;
use app_domain::ports::{Recording, SoundError};
use dioxus::prelude::*;
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;

/// What records; the desk in the app, nothing in a part rendered alone.
pub(crate) trait Records {
    /// Starts recording.
    fn start(&self) -> Pin<Box<dyn Future<Output = Result<(), SoundError>> + '_>>;
    /// Stops and keeps the take.
    fn stop(&self) -> Pin<Box<dyn Future<Output = Result<Recording, SoundError>> + '_>>;
    /// Plays a take.
    fn replay(&self, id: u32) -> Pin<Box<dyn Future<Output = ()> + '_>>;
    /// The model, then the take.
    fn both(&self, model: Words, id: u32) -> Pin<Box<dyn Future<Output = ()> + '_>>;
    /// Erases every take.
    fn forget(&self);
}

/// A handle to what records.
#[derive(Clone, Copy)]
pub struct Booth(Option<CopyValue<Rc<dyn Records>>>);

impl Booth {
    /// No microphone here.
    pub const NONE: Self = Self(None);

    pub(crate) fn new(records: Rc<dyn Records>) -> Self {
        Self(Some(CopyValue::new(records)))
    }

    fn inner(self) -> Option<Rc<dyn Records>> {
        self.0.map(|records| records.read().clone())
    }

    /// Starts recording.
    ///
    /// # Errors
    /// When there is no microphone, or it was refused.
    pub async fn start(self) -> Result<(), SoundError> {
        match self.inner() {
            Some(records) => records.start().await,
            None => Err(SoundError::Missing),
        }
    }

    /// Stops and keeps the take.
    ///
    /// # Errors
    /// When nothing was recorded.
    pub async fn stop(self) -> Result<Recording, SoundError> {
        match self.inner() {
            Some(records) => records.stop().await,
            None => Err(SoundError::Missing),
        }
    }

    /// Plays a take.
    pub async fn replay(self, id: u32) {
        if let Some(records) = self.inner() {
            records.replay(id).await;
        }
    }

    /// Plays the model, then the take.
    pub fn both(self, model: Words, id: u32) {
        if let Some(records) = self.inner() {
            spawn(async move { records.both(model, id).await });
        }
    }

    /// Erases every take.
    pub fn forget(self) {
        if let Some(records) = self.inner() {
            records.forget();
        }
    }
}

/// The recorder of the screen a step stands on.
#[must_use]
pub fn use_booth() -> Booth {
    try_consume_context::<Booth>().unwrap_or(Booth::NONE)
}
