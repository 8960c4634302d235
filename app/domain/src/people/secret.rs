//! Three pictures out of twelve, and what is kept of them.
//!
//! There are 220 choices of three out of twelve: no hash makes that hard to guess for whoever holds the database, and
//! whoever holds it reads the log beside it. What protects a place is the growing pause of [`super::Tries`]. The hash is
//! there so that nobody *reads* somebody's three pictures, and the salt so that two people with the same three do not show it.

use super::{from_hex, to_hex};
use argon2::{Algorithm, Argon2, Params, Version};
use serde::{Deserialize, Serialize};

/// How many pictures one chooses from (domain.md §4.2).
pub const THINGS: u8 = 12;

/// Memory of one hash in KiB, passes over it, lanes: the smallest memory of the equal choices of the OWASP Password
/// Storage Cheat Sheet for Argon2id (7 MiB, 5, 1). Memory that the wasm of a page once took stays taken, on phones with
/// 2 GB (domain.md §4.2), and 35 MiB of passes stay well under a second there; staff get 19 MiB (sync.md §9).
const COST: (u32, u32, u32) = (7 * 1_024, 5, 1);

/// More than this is not a cost of ours: a damaged setting must not take the phone's memory.
const MOST_KIB: u32 = 64 * 1_024;
/// Nor more passes than these.
const MOST_PASSES: u32 = 16;

/// Bytes of a hash.
const HASH: usize = 32;

/// Three different pictures. The order they were touched in is not asked (domain.md §4.2).
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Three([u8; 3]);

/// Shows no picture.
impl std::fmt::Debug for Three {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Three(…)")
    }
}

impl Three {
    /// Of what was touched; `None` when it is not three different pictures of the twelve.
    #[must_use]
    pub fn of(touched: &[u8]) -> Option<Self> {
        let mut three: [u8; 3] = touched.try_into().ok()?;
        three.sort_unstable();
        let good = three[0] < three[1] && three[1] < three[2] && three[2] < THINGS;
        good.then_some(Self(three))
    }
}

/// What is kept of three pictures. Never leaves the phone.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Secret {
    salt: String,
    hash: String,
    memory_kib: u32,
    passes: u32,
    lanes: u32,
}

/// Shows no hash.
impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret(…)")
    }
}

impl Secret {
    /// Of three pictures, with a salt nobody used before. `None` when the phone has no memory for it.
    #[must_use]
    pub fn of(three: Three, salt: [u8; 16]) -> Option<Self> {
        let (memory_kib, passes, lanes) = COST;
        let hash = hash(three, &salt, COST)?;
        Some(Self { salt: to_hex(&salt), hash: to_hex(&hash), memory_kib, passes, lanes })
    }

    /// Whether these are the three. A secret that cannot be read opens to nobody: the card and the trainer's code still do.
    #[must_use]
    pub fn opens(&self, three: Three) -> bool {
        let cost = (self.memory_kib, self.passes, self.lanes);
        let found = from_hex(&self.salt).and_then(|salt| hash(three, &salt, cost));
        found.is_some_and(|found| from_hex(&self.hash).as_deref() == Some(found.as_slice()))
    }
}

fn hash(three: Three, salt: &[u8], (kib, passes, lanes): (u32, u32, u32)) -> Option<[u8; HASH]> {
    if kib > MOST_KIB || passes > MOST_PASSES {
        return None;
    }
    let params = Params::new(kib, passes, lanes, Some(HASH)).ok()?;
    let mut out = [0; HASH];
    let argon = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    argon.hash_password_into(&three.0, salt, &mut out).ok()?;
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn three(touched: [u8; 3]) -> Three {
        Three::of(&touched).unwrap()
    }

    #[test]
    fn three_different_pictures_in_any_order() {
        assert_eq!(three([11, 0, 5]), three([5, 11, 0]));
        for bad in [&[1, 1, 2][..], &[1, 2], &[1, 2, 12], &[1, 2, 3, 4]] {
            assert_eq!(Three::of(bad), None, "{bad:?}");
        }
    }

    #[test]
    fn the_three_open_and_others_do_not() {
        let secret = Secret::of(three([3, 7, 1]), [9; 16]).unwrap();
        assert!(secret.opens(three([7, 1, 3])));
        assert!(!secret.opens(three([7, 1, 4])));
    }

    #[test]
    fn nothing_kept_tells_the_pictures_and_two_people_with_the_same_do_not_show_it() {
        let one = Secret::of(three([0, 1, 2]), [1; 16]).unwrap();
        let other = Secret::of(three([0, 1, 2]), [2; 16]).unwrap();
        assert_ne!(one.hash, other.hash);
        assert!(!format!("{one:?} {:?}", three([0, 1, 2])).contains(['0', '1', '2']));
    }

    #[test]
    fn a_damaged_secret_opens_to_nobody_and_takes_no_memory() {
        let mut secret = Secret::of(three([0, 1, 2]), [1; 16]).unwrap();
        secret.memory_kib = u32::MAX;
        assert!(!secret.opens(three([0, 1, 2])));
        secret.salt = "not hexadecimal".to_owned();
        assert!(!secret.opens(three([0, 1, 2])));
    }
}
