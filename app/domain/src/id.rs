//! Ids and times as types.

use std::fmt;

macro_rules! bytes_id {
    ($($(#[$doc:meta])* $name:ident: $len:literal),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
        pub struct $name(pub [u8; $len]);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
            }
        }
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), self)
            }
        }
        impl std::str::FromStr for $name {
            type Err = BadId;

            fn from_str(text: &str) -> Result<Self, BadId> {
                let bad = || BadId(text.to_owned());
                if text.len() != $len * 2 || !text.is_ascii() {
                    return Err(bad());
                }
                let mut bytes = [0; $len];
                for (at, byte) in bytes.iter_mut().enumerate() {
                    *byte = u8::from_str_radix(&text[at * 2..at * 2 + 2], 16).map_err(|_| bad())?;
                }
                Ok(Self(bytes))
            }
        }
    )*};
}

/// A text that is not the hexadecimal form of an id.
#[derive(Debug, thiserror::Error)]
#[error("`{0}` is not an id: it has the wrong length or a sign that is not hexadecimal")]
pub struct BadId(pub String);

bytes_id! {
    /// A person's log owner (sync.md §0): 16 random bytes, made offline if need be.
    ProfileId: 16,
    /// One installation of the app.
    DeviceId: 8,
    /// One boot of the machine, or random when the platform gives none.
    BootId: 8,
}

/// Names a segment: random, drawn at its first append, never continued from disk (sync.md §2.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Epoch(pub u64);

/// Milliseconds since 1970-01-01 UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct UnixMillis(pub i64);

impl UnixMillis {
    /// The day it falls on, at a place `tz_min` minutes east of UTC.
    #[must_use]
    pub const fn day(self, tz_min: i16) -> Day {
        Day((self.0 + tz_min as i64 * 60_000).div_euclid(86_400_000))
    }
}

/// Days since 1970-01-01, local.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Day(pub i64);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_reads_back_what_it_writes() {
        let id = ProfileId(*b"0123456789abcdef");
        assert_eq!(id.to_string().parse::<ProfileId>().unwrap(), id);
        assert!("xyz".parse::<ProfileId>().is_err());
    }

    #[test]
    fn a_day_begins_at_local_midnight() {
        let eleven_at_night_utc = UnixMillis(23 * 3_600_000);
        assert_eq!(eleven_at_night_utc.day(0), Day(0));
        assert_eq!(eleven_at_night_utc.day(120), Day(1));
        assert_eq!(UnixMillis(-1).day(0), Day(-1));
    }
}
