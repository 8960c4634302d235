//! Names of what the server makes: random bytes, shown as hexadecimal, never counted up.

use std::fmt;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident: $len:literal),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub [u8; $len]);

        impl $name {
            /// A new one.
            #[must_use]
            pub fn draw(entropy: &dyn crate::entropy::Entropy) -> Self {
                Self(entropy.bytes())
            }
        }
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
            }
        }
        impl std::str::FromStr for $name {
            type Err = NoSuchId;

            fn from_str(text: &str) -> Result<Self, NoSuchId> {
                crate::secret::from_hex(text).map(Self).ok_or(NoSuchId)
            }
        }
    )*};
}

/// A text that names nothing. Answered like an absent id (sync.md §9).
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("no such id")]
pub struct NoSuchId;

ids! {
    /// An organisation: an agency.
    OrgId: 16,
    /// Somebody who signs in on the console.
    StaffId: 8,
    /// A group of persons.
    GroupId: 16,
    /// A person of the caseload.
    PersonId: 8,
    /// An erasure that was asked for.
    ErasureId: 8,
    /// A line of the list of calls and notes.
    ContactId: 8,
}
