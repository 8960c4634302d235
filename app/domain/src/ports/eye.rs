//! The camera: it reads a card, and takes a photograph one wants kept on this phone.

use async_trait::async_trait;

/// Why no card was read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum EyeError {
    /// No camera, none that reads codes, or it was refused.
    #[error("the camera cannot be used: type the eight signs of the card")]
    NoCamera,
    /// Closed before anything was read.
    #[error("the camera was closed before a card was read: open it again, or type the signs")]
    Closed,
}

/// Reads QR codes, whose pictures are looked at and forgotten; takes photographs. None is sent.
#[async_trait(?Send)]
pub trait Eye {
    /// Whether this machine can read codes at all; otherwise one types them.
    fn sees(&self) -> bool {
        false
    }

    /// Shows the camera in the element of the page with this id, and resolves with the first code it reads.
    ///
    /// # Errors
    /// When there is no camera, it was refused, or it was closed.
    async fn read(&self, _place: &str) -> Result<String, EyeError> {
        Err(EyeError::NoCamera)
    }

    /// Whether this machine can take a photograph, or choose one.
    fn photographs(&self) -> bool {
        false
    }

    /// Asks for a photograph and makes it smaller: the address of a picture (`data:image/jpeg;base64,…`). What becomes of
    /// it is the caller's to say; nothing is sent.
    ///
    /// # Errors
    /// When there is none here, or nothing was taken.
    async fn photograph(&self) -> Result<String, EyeError> {
        Err(EyeError::NoCamera)
    }

    /// Closes the camera: its light goes out.
    fn close(&self) {}
}

/// A machine without a camera.
#[derive(Clone, Copy, Debug, Default)]
pub struct Blind;

impl Eye for Blind {}
