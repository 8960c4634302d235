//! Another life of a database that was put back (sync.md §14).

use super::{Engine, SqlStore, audit, life, params};
use crate::ids::OrgId;
use crate::store::StoreError;
use app_domain::id::UnixMillis;

impl<E: Engine> SqlStore<E> {
    /// Begins another life: phones will see it and send again all they have. The audit of every organisation says why.
    ///
    /// # Errors
    /// When the database does not answer; nothing is changed then.
    pub async fn begin_new_life(&self, at: UnixMillis, why: &str) -> Result<u64, StoreError> {
        let why = why.to_owned();
        let job = move |db: &super::Db<'_>| {
            let drawn = life::draw_anew(db, life::epoch(db)?)?;
            let orgs = db.query("SELECT id FROM org ORDER BY id", params![], |row| row.get(0))?;
            for org in orgs {
                audit::write(db, OrgId(org), at, "server", "server_epoch.drawn", &why)?;
            }
            Ok(drawn)
        };
        self.write(job).await
    }
}
