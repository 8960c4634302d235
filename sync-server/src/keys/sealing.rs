//! The keys bundles are sealed to (sync.md §12): a new one each quarter, the old ones kept 400 days for bundles that come
//! late, then destroyed. The day a key was made is in the name of its file.

use super::{KeyError, OrgKeys, load_or_make};
use crate::ids::OrgId;
use app_domain::wire::{KeyId, public_of};
use std::path::{Path, PathBuf};
use std::sync::PoisonError;
use x25519_dalek::StaticSecret;

/// Days a key is sealed to.
const QUARTER: i64 = 91;
/// Days a key that was given up still opens.
const LATE: i64 = 400;

/// Today's key first.
pub(super) fn load(dir: &Path, org: OrgId, today: i64) -> Result<Vec<StaticSecret>, KeyError> {
    let mut days = days_of(dir, org);
    if days.first().is_none_or(|newest| today >= newest + QUARTER) {
        days.insert(0, today);
    }
    let mut keys = Vec::with_capacity(days.len());
    for (at, day) in days.iter().enumerate() {
        let given_up = at.checked_sub(1).and_then(|newer| days.get(newer));
        let file = file(dir, org, *day);
        if given_up.is_some_and(|given_up| today >= given_up + LATE) {
            std::fs::remove_file(&file).map_err(|e| KeyError::File(file, e))?;
            continue;
        }
        keys.push(StaticSecret::from(load_or_make(&file)?));
    }
    Ok(keys)
}

/// The key of before there were dates counts as of day 0: it is given up at once, and opens for 400 days more.
fn file(dir: &Path, org: OrgId, day: i64) -> PathBuf {
    let name =
        if day == 0 { format!("org-{org}.x25519") } else { format!("org-{org}.x25519.{day}") };
    dir.join("keys").join(name)
}

/// The days of the keys that are there, newest first.
fn days_of(dir: &Path, org: OrgId) -> Vec<i64> {
    let stem = format!("org-{org}.x25519");
    let entries = std::fs::read_dir(dir.join("keys")).into_iter().flatten().flatten();
    let mut days: Vec<i64> = entries
        .filter_map(|entry| {
            let name = entry.file_name().into_string().ok()?;
            let rest = name.strip_prefix(&stem)?;
            if rest.is_empty() { Some(0) } else { rest.strip_prefix('.')?.parse().ok() }
        })
        .collect();
    days.sort_unstable_by_key(|day| std::cmp::Reverse(*day));
    days
}

impl OrgKeys {
    /// The secret that belongs to a key id: today's, or one that was given up of late.
    #[must_use]
    pub fn sealing_secret(&self, id: KeyId) -> Option<[u8; 32]> {
        let of_id = |secret: &[u8; 32]| public_of(secret).is_ok_and(|key| KeyId::of(&key) == id);
        let keys = self.sealing.read().unwrap_or_else(PoisonError::into_inner);
        keys.iter().map(StaticSecret::to_bytes).find(of_id)
    }

    /// Reads the sealing keys again: a quarter may be over, or another process of the same organisation found it so.
    ///
    /// # Errors
    /// [`KeyError`]; the keys stay as they were.
    pub fn renew(&self, today: i64) -> Result<(), KeyError> {
        let Some(dir) = &self.dir else { return Ok(()) };
        let keys = load(dir, self.org, today)?;
        *self.sealing.write().unwrap_or_else(PoisonError::into_inner) = keys;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ORG: OrgId = OrgId([1; 16]);

    fn ids(dir: &Path, today: i64) -> Vec<KeyId> {
        let keys = load(dir, ORG, today).unwrap();
        keys.iter().map(|key| KeyId::of(&public_of(&key.to_bytes()).unwrap())).collect()
    }

    #[test]
    fn a_key_is_new_each_quarter_and_destroyed_after_400_days() {
        let dir = tempfile::tempdir().unwrap();
        let first = ids(dir.path(), 20_000);
        assert_eq!(first.len(), 1);
        assert_eq!(ids(dir.path(), 20_090), first, "the same until the quarter is over");
        let second = ids(dir.path(), 20_091);
        assert_eq!((second.len(), second[1]), (2, first[0]));
        // Given up on day 20,091: opens for 400 days from then.
        assert!(ids(dir.path(), 20_490).contains(&first[0]));
        assert!(!ids(dir.path(), 20_491).contains(&first[0]));
        assert!(!file(dir.path(), ORG, 20_000).exists(), "destroyed, not only forgotten");
    }

    /// Two processes serve one organisation: what one finds over, the other learns, and both open what is under way.
    #[test]
    fn a_server_that_runs_on_has_the_new_key_too() {
        let dir = tempfile::tempdir().unwrap();
        let keys = |today| OrgKeys::load(dir.path(), ORG, today).unwrap();
        let (running, before) = (keys(20_000), keys(20_000).sealing_public());
        let other = keys(20_091);
        assert_ne!(other.sealing_public(), before);
        running.renew(20_091).unwrap();
        assert_eq!(running.sealing_public(), other.sealing_public());
        for key in [before, other.sealing_public()] {
            assert!(running.sealing_secret(KeyId::of(&key)).is_some());
        }
        assert!(running.sealing_secret(KeyId([0; 8])).is_none());
    }

    #[test]
    fn the_key_of_before_there_were_dates_still_opens() {
        let dir = tempfile::tempdir().unwrap();
        let old = load_or_make(&file(dir.path(), ORG, 0)).unwrap();
        let old = KeyId::of(&public_of(&old).unwrap());
        let keys = ids(dir.path(), 20_000);
        assert_eq!((keys.len(), keys[1]), (2, old));
        assert!(!ids(dir.path(), 20_400).contains(&old));
    }
}
