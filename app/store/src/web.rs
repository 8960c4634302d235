//! The browser: SQLite in memory, IndexedDB awaited at each change, one tab at a time, files in Cache Storage.

mod blobs;
mod durable;
mod lock;

pub(crate) use blobs::Blobs;
pub(crate) use durable::Durable;

use crate::db::Db;
use crate::error::DbError;
use crate::store::{Options, Store};
use app_domain::ports::LogError;
use lock::Lock;
use rusqlite::Connection;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

/// The VFS, and the IndexedDB database behind it.
const VFS: &str = "passerelle-db";
/// The file in it.
const FILE: &str = "passerelle.db";

/// Durability is the flush; a journal on top of memory would only cost.
const PRAGMAS: &str = "PRAGMA page_size = 4096; PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; \
                       PRAGMA temp_store = MEMORY;";

/// What to do when another tab holds the database.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OtherTab {
    /// Say [`LogError::Busy`].
    Respect,
    /// Take the database; the other tab says [`LogError::Busy`] from then on.
    TakeOver,
}

impl Store {
    /// Opens, or makes, the store of this browser.
    ///
    /// # Errors
    /// [`LogError::Busy`] while another tab holds it, else what the browser's storage said.
    pub async fn open_in_browser(options: Options, other: OtherTab) -> Result<Self, LogError> {
        let lock = Lock::take(VFS, other == OtherTab::TakeOver).await?.ok_or(LogError::Busy)?;
        let handle = relaxed_idb::install(VFS, FILE).await.map_err(|e| durable::log_error(&e))?;
        let conn = Connection::open_with_flags(FILE, rusqlite::OpenFlags::default())
            .map_err(DbError::from)?;
        conn.execute_batch(PRAGMAS).map_err(DbError::from)?;
        let db = Db::new(conn, options.app)?;
        let store = Self::of(db, Blobs, Durable::new(handle, lock));
        // The migration and the ballast.
        store.durable().flush().await?;
        Ok(store)
    }

    /// Asks the browser not to evict what is kept here; whether it agreed.
    pub async fn ask_to_persist(&self) -> bool {
        let Some(window) = web_sys::window() else {
            return false;
        };
        let Ok(asked) = window.navigator().storage().persist() else {
            return false;
        };
        JsFuture::from(asked).await.is_ok_and(|answer| answer.is_truthy())
    }
}

/// What the browser said.
pub(crate) fn broken(e: &JsValue) -> LogError {
    let name = js_sys::Reflect::get(e, &"name".into()).ok().and_then(|name| name.as_string());
    match name.as_deref() {
        Some("QuotaExceededError") => LogError::Full,
        Some(name) => LogError::Broken(name.to_owned()),
        None => LogError::Broken(format!("{e:?}")),
    }
}
