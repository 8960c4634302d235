//! The organisation's own row: how many parts it has, and the lock under which staff and enrolments write.
//!
//! Locks are taken in one order everywhere, so that two transactions never wait for each other (sync.md §5): a code or
//! a link, the organisation, devices by id, profiles by part and id, feeds by place.

use super::{Db, params};
use crate::ids::OrgId;
use crate::store::StoreError;

/// Its number of parts.
pub(super) fn parts(db: &Db<'_>, org: OrgId) -> Result<u32, StoreError> {
    db.query_row("SELECT parts FROM org WHERE id = ?1", params![org], |row| row.get(0))
}

/// From here to the commit nobody else counts in this organisation: audit entries, assignments, new profiles, members.
/// A phone that only sends rows of its own never asks for it.
pub(super) fn lock(db: &Db<'_>, org: OrgId) -> Result<(), StoreError> {
    // An organisation that is not there has nothing to count: whoever asks finds nothing further on.
    db.exists("SELECT 1 FROM org WHERE id = ?1 FOR UPDATE", params![org])?;
    Ok(())
}
