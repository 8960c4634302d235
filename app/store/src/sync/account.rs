//! Accounts and the profiles they carry.

use crate::db::{Db, of_sql, sql};
use crate::error::DbError;
use app_domain::id::{ProfileId, UnixMillis};
use app_domain::planted::{Bug, planted};
use app_domain::ports::{Account, AccountId, Stopped};
use app_domain::wire::{FeedKind, SubsTable, from_cbor, to_cbor};
use rusqlite::{Row, params};

const COLUMNS: &str = "id, url, token, org, org_name, trusted, sealing, profile, referent, server_epoch, subs, \
                       limits, stopped, last_ack, not_before, failures";

impl Db {
    /// The accounts, oldest first.
    pub(crate) fn accounts(&self) -> Result<Vec<Account>, DbError> {
        let mut ask =
            self.conn().prepare_cached(&format!("SELECT {COLUMNS} FROM account ORDER BY id"))?;
        let mut rows = ask.query([])?;
        let mut out = Vec::new();
        while let Some(row) = rows.next()? {
            out.push(read(row)?);
        }
        Ok(out)
    }

    /// Keeps a new account, or the new token of a known one; binds its profile.
    pub(crate) fn add_account(&mut self, account: &Account) -> Result<AccountId, DbError> {
        self.write(|tx| {
            let id: i64 = tx.query_row(
                // The server's life, cursors and held sets of a known account stay: the server is the same.
                "INSERT INTO account (url, token, org, org_name, trusted, sealing, profile, referent,
                                      server_epoch, subs, limits)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
                 ON CONFLICT (url, org) DO UPDATE SET
                     token = excluded.token, org_name = excluded.org_name, trusted = excluded.trusted,
                     sealing = excluded.sealing, profile = excluded.profile, referent = excluded.referent,
                     subs = excluded.subs, limits = excluded.limits, stopped = NULL, not_before = 0, failures = 0
                 RETURNING id",
                params![
                    account.url,
                    account.token,
                    account.org,
                    account.org_name,
                    account.trusted.concat(),
                    account.sealing,
                    account.profile.0,
                    account.referent,
                    sql(account.server_epoch),
                    to_cbor(&account.subs),
                    to_cbor(&account.limits),
                ],
                |row| row.get(0),
            )?;
            bind(tx, AccountId(id), account.profile)?;
            if !planted(Bug::TableNotBound) {
                bind_table(tx, AccountId(id), &account.subs)?;
            }
            Ok(AccountId(id))
        })
    }

    /// Binds one more profile.
    pub(crate) fn bind(&mut self, account: AccountId, profile: ProfileId) -> Result<(), DbError> {
        self.write(|tx| bind(tx, account, profile))
    }
}

fn bind(
    conn: &rusqlite::Connection,
    account: AccountId,
    profile: ProfileId,
) -> Result<(), DbError> {
    conn.execute(
        "INSERT INTO bound (account, profile) VALUES (?1, ?2) ON CONFLICT DO NOTHING",
        params![account.0, profile.0],
    )?;
    Ok(())
}

/// Every log that a table lets the phone read it may carry too: those of its persons. What was pulled of them is what
/// repairs a server that lost it, when the phone that wrote it is gone (sync.md §14, F20).
pub(super) fn bind_table(
    conn: &rusqlite::Connection,
    account: AccountId,
    table: &SubsTable,
) -> Result<(), DbError> {
    for slot in table.slots.iter().filter(|slot| slot.feed.kind == FeedKind::PROFILE) {
        bind(conn, account, ProfileId(slot.feed.id))?;
    }
    Ok(())
}

fn read(row: &Row<'_>) -> Result<Account, DbError> {
    let trusted: Vec<u8> = row.get(5)?;
    let (subs, limits): (Vec<u8>, Vec<u8>) = (row.get(10)?, row.get(11)?);
    Ok(Account {
        id: AccountId(row.get(0)?),
        url: row.get(1)?,
        token: row.get(2)?,
        org: row.get(3)?,
        org_name: row.get(4)?,
        trusted: trusted.chunks_exact(32).filter_map(|key| key.try_into().ok()).collect(),
        sealing: row.get(6)?,
        profile: ProfileId(row.get(7)?),
        referent: row.get(8)?,
        server_epoch: of_sql(row.get(9)?),
        subs: from_cbor(&subs)?,
        limits: from_cbor(&limits)?,
        stopped: row.get::<_, Option<i64>>(12)?.map(stopped_of),
        last_ack: row.get::<_, Option<i64>>(13)?.map(UnixMillis),
        not_before: UnixMillis(row.get(14)?),
        failures: row.get(15)?,
    })
}

const fn stopped_of(code: i64) -> Stopped {
    match code {
        1 => Stopped::Revoked,
        _ => Stopped::Unknown,
    }
}

/// As stored.
pub(super) const fn stopped_code(stopped: Stopped) -> i64 {
    match stopped {
        Stopped::Unknown => 0,
        Stopped::Revoked => 1,
    }
}
