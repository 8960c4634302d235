//! A file that a person gives out of the phone by hand: through the share sheet, a download, a folder. No network.

use super::LogError;
use async_trait::async_trait;
use std::cell::RefCell;

/// What became of a file that was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Given {
    /// It went to another app of the phone.
    Shared,
    /// It is among the downloads.
    Downloaded,
    /// It is at this place of the machine.
    Saved(String),
    /// The person thought better of it; it can be given again.
    Stopped,
}

/// Gives files out. A file comes part by part, so that one larger than the memory of the program passes.
#[async_trait(?Send)]
pub trait Outbox {
    /// Begins a file. What was begun before is forgotten.
    async fn begin(&self, name: &str, media: &str) -> Result<(), LogError>;

    /// Adds to it.
    async fn add(&self, bytes: &[u8]) -> Result<(), LogError>;

    /// Gives it. Called by a touch: browsers share nothing without one.
    async fn give(&self) -> Result<Given, LogError>;
}

/// A machine that gives nothing out.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoOutbox;

#[async_trait(?Send)]
impl Outbox for NoOutbox {
    async fn begin(&self, _: &str, _: &str) -> Result<(), LogError> {
        Err(LogError::Broken("this machine gives no files out".to_owned()))
    }

    async fn add(&self, _: &[u8]) -> Result<(), LogError> {
        Ok(())
    }

    async fn give(&self) -> Result<Given, LogError> {
        Err(LogError::Broken("this machine gives no files out".to_owned()))
    }
}

/// Keeps in memory what was given: its name and its bytes.
#[derive(Debug, Default)]
pub struct MemoryOutbox {
    /// What is being put together.
    pub begun: RefCell<(String, Vec<u8>)>,
    /// What was given.
    pub given: RefCell<Vec<(String, Vec<u8>)>>,
}

#[async_trait(?Send)]
impl Outbox for MemoryOutbox {
    async fn begin(&self, name: &str, _: &str) -> Result<(), LogError> {
        *self.begun.borrow_mut() = (name.to_owned(), Vec::new());
        Ok(())
    }

    async fn add(&self, bytes: &[u8]) -> Result<(), LogError> {
        self.begun.borrow_mut().1.extend_from_slice(bytes);
        Ok(())
    }

    async fn give(&self) -> Result<Given, LogError> {
        self.given.borrow_mut().push(self.begun.borrow().clone());
        Ok(Given::Downloaded)
    }
}
