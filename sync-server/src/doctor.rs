//! `passerelle-server doctor`: looks a data folder through, also beside a server that runs, and says what it found, why it
//! matters and what to do. It changes nothing.

mod backups;
mod certificate;
mod database;
mod erased;
mod finding;
mod keys;
mod log;
mod machine;

pub use finding::{Diagnosis, Finding, Severity};

use crate::entropy::SystemEntropy;
use crate::folder::DATABASE;
use crate::store::StoreError;
use crate::store::sql::SqlStore;
use crate::store::sqlite::whole::Looking;
use crate::vault::{self, MasterKey, Vault};
use app_domain::id::UnixMillis;
use std::path::Path;
use std::sync::Arc;

/// Segments of a sample.
const SAMPLE: usize = 200;

/// What is looked at.
#[derive(Clone, Copy, Debug)]
pub struct Patient<'a> {
    /// The data folder.
    pub data: &'a Path,
    /// Where its backups lie, if that was told.
    pub backups: Option<&'a Path>,
    /// A certificate that stands in front of the server.
    pub certificate: Option<&'a Path>,
    /// Every segment instead of a sample.
    pub all: bool,
    /// The time by the machine's clock.
    pub now: UnixMillis,
}

/// Looks everything through. What cannot be looked at is a finding, never an error.
pub async fn examine(patient: &Patient<'_>) -> Diagnosis {
    let mut findings = database::look(patient.data);
    // A file that is not sound or is newer is not asked any further.
    let sound = findings.iter().all(|one| one.severity != Severity::Broken);
    let mut examined = None;
    if sound {
        match log::examine(patient).await {
            Ok(found) => {
                findings.extend(log::look(&found));
                examined = Some(found);
            }
            Err(finding) => findings.push(finding),
        }
    }
    findings.extend(machine::look(patient, examined.as_ref()));
    findings.extend(keys::look(patient.data, examined.as_ref()));
    findings.extend(erased::look(patient));
    findings.extend(backups::look(patient));
    findings.extend(certificate::look(patient));
    Diagnosis { findings }
}

/// The database, only to be looked at, with the keys that open it. None are made: wrong ones would open nothing.
fn looking(data: &Path) -> Result<SqlStore<Looking>, StoreError> {
    let store = Looking::at(&data.join(DATABASE))?;
    if !data.join(vault::FILE).is_file() {
        return Ok(store);
    }
    // Where there are data keys, no master key is made for them.
    let master = MasterKey::find(data).map_err(|e| StoreError::Broken(e.to_string()))?;
    Ok(store.sealed_by(Arc::new(Vault::open(data, master, &SystemEntropy)?)))
}

#[cfg(test)]
mod tests;
