//! Sealed bundles (sync.md §12): what travels by hand when no network does, and what is told without a name (§12.1).
//!
//! A bundle is an outer head anybody may read — recipient key and size class, nothing else — and an HPKE ciphertext that
//! only the recipient opens. Inside stands a signed request or answer, as online. Randomness comes in: nothing here draws.

mod down;
mod hpke;
mod outer;
mod signed;
mod size;
mod up;

#[cfg(test)]
mod tests;

pub use down::{BundleRes, DownBody, Taken};
pub use outer::{BundleId, KeyId, Outer, Purpose, open_with, public_of, seal_to};
pub use signed::{Signed, signing_bytes};
pub use size::SizeClass;
pub use up::UpBody;

/// Why bytes are not a bundle for us.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum BadBundle {
    /// Does not begin with the magic.
    #[error("this is not a bundle of Passerelle")]
    NotABundle,
    /// A format this version does not know.
    #[error("a bundle of a newer version (format {0}): update the app")]
    UnknownFormat(u8),
    /// Not as long as its size class says: cut, or something was added.
    #[error("the bundle is not whole: have it handed over again")]
    NotWhole,
    /// Sealed to another key.
    #[error("the bundle is for somebody else (key {0})")]
    NotForUs(KeyId),
    /// Changed on the way, or for another purpose.
    #[error("the bundle was changed on the way, or is not of this kind")]
    Changed,
    /// Opens, and what is inside cannot be read.
    #[error("what is in the bundle cannot be read ({0})")]
    Unreadable(String),
    /// The signature is not of who it says.
    #[error("the bundle is not signed by who it says")]
    NotSigned,
    /// More than the largest class holds.
    #[error("{0} bytes are more than a bundle holds: make several")]
    TooLarge(usize),
    /// A public key that no secret belongs to.
    #[error("the recipient's key is not a key")]
    NotAKey,
}

impl From<super::BadFrame> for BadBundle {
    fn from(bad: super::BadFrame) -> Self {
        Self::Unreadable(bad.to_string())
    }
}
