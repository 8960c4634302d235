//! Backups while serving: one at the start, one every quarter of an hour; the keys beside it when they changed (sync.md
//! §14).

use super::{BackupError, keys, on_shelf, take, take_keys, thin, thin_keys};
use crate::clock::Clock;
use app_domain::id::UnixMillis;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

/// Between two backups of the database.
pub const EVERY: Duration = Duration::from_secs(15 * 60);
/// What is kept where.
#[derive(Clone, Debug)]
pub struct Keeping {
    /// The data folder.
    pub data: PathBuf,
    /// Where backups of the database go.
    pub backups: Option<PathBuf>,
    /// Where copies of the keys go: apart.
    pub keys: Option<PathBuf>,
}

/// Makes backups until it is dropped. A failure is said and tried again the next time: a stick that was pulled out must
/// not stop a server.
pub async fn keep(keeping: Keeping, clock: Arc<dyn Clock>) {
    let keeping = Arc::new(keeping);
    let mut known = None;
    loop {
        let (now, changed) = (clock.now(), keys::changed(&keeping.data));
        let with_keys = changed != known;
        let this = Arc::clone(&keeping);
        match tokio::task::spawn_blocking(move || this.once(now, with_keys)).await {
            Ok(Ok(())) => known = changed,
            Ok(Err(error)) => tracing::error!(%error, "No backup was made"),
            Err(error) => tracing::error!(%error, "The backup stopped"),
        }
        tokio::time::sleep(EVERY).await;
    }
}

impl Keeping {
    /// One round.
    ///
    /// # Errors
    /// [`BackupError`].
    pub fn once(&self, now: UnixMillis, with_keys: bool) -> Result<(), BackupError> {
        if let Some(to) = &self.backups {
            // A server that is started again and again does not push the backups of yesterday out.
            let due = on_shelf(to).pop().is_none_or(|last| !is_fresh(last.made, now));
            if due {
                let taken = take(&self.data, to, now)?;
                let gone = thin(to, now)?.len();
                let bytes: u64 = taken.manifest.files.iter().map(|part| part.size).sum();
                tracing::info!(bytes, gone, "A backup was made");
            }
        }
        if let Some(to) = &self.keys {
            thin_keys(to, now)?;
        }
        // After the database: what it holds can be read with the keys of now.
        if let Some(to) = self.keys.as_ref().filter(|_| with_keys) {
            match take_keys(&self.data, to, now) {
                Ok(copy) => tracing::info!(files = copy.files, "The keys were copied"),
                Err(BackupError::AlreadyThere(_)) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }
}

/// Less than half of the time between two ago; one dated to tomorrow by a wrong clock is not.
fn is_fresh(made: UnixMillis, now: UnixMillis) -> bool {
    (0..450_000).contains(&(now.0 - made.0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::sqlite::SqliteStore;

    #[test]
    fn a_day_of_serving_leaves_a_backup_an_hour_and_the_keys_apart() {
        let (data, to) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let apart = tempfile::tempdir().unwrap();
        let _store = SqliteStore::open(data.path()).unwrap();
        crate::keys::write_secret(&data.path().join("keys/k"), b"secret").unwrap();
        let keeping = Keeping {
            data: data.path().to_owned(),
            backups: Some(to.path().to_owned()),
            keys: Some(apart.path().to_owned()),
        };
        for round in 0..24 {
            let now = UnixMillis(1_772_442_000_000 + round * 900_000);
            keeping.once(now, round == 0).unwrap();
            keeping.once(UnixMillis(now.0 + 60_000), false).unwrap(); // started again: too early for another
        }
        // Six hours: four of the last one, and one for each hour before.
        assert!((9..=10).contains(&on_shelf(to.path()).len()), "{}", on_shelf(to.path()).len());
        assert_eq!(std::fs::read_dir(apart.path()).unwrap().count(), 1);
    }
}
