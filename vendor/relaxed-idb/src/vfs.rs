//! The VFS that SQLite calls, and the handle its user flushes by.

use crate::pages::{Change, Pages};
use crate::{IdbError, idb};
use rsqlite_vfs::{
    MemChunksFile, OsCallback, SQLiteIoMethods, SQLiteVfs, SQLiteVfsFile, VfsError, VfsFile,
    VfsResult, VfsStore,
    ffi::{SQLITE_IOERR, SQLITE_IOERR_DELETE, SQLITE_OPEN_MAIN_DB, sqlite3_vfs},
    register_vfs,
};
use sqlite_wasm_rs::WasmOsCallback;
use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;
use std::time::Duration;
use web_sys::IdbDatabase;

/// A database, or a file that needs not outlive the page.
enum AnyFile {
    Main(Pages),
    Temp(MemChunksFile),
}

impl VfsFile for AnyFile {
    fn read(&self, buf: &mut [u8], offset: usize) -> VfsResult<bool> {
        match self {
            Self::Main(file) => file.read(buf, offset),
            Self::Temp(file) => file.read(buf, offset),
        }
    }

    fn write(&mut self, buf: &[u8], offset: usize) -> VfsResult<()> {
        match self {
            Self::Main(file) => file.write(buf, offset),
            Self::Temp(file) => file.write(buf, offset),
        }
    }

    fn truncate(&mut self, size: usize) -> VfsResult<()> {
        match self {
            Self::Main(file) => file.truncate(size),
            Self::Temp(file) => file.truncate(size),
        }
    }

    fn flush(&mut self) -> VfsResult<()> {
        Ok(())
    }

    fn size(&self) -> VfsResult<usize> {
        match self {
            Self::Main(file) => file.size(),
            Self::Temp(file) => file.size(),
        }
    }
}

struct Pool {
    idb: IdbDatabase,
    files: RefCell<HashMap<String, AnyFile>>,
    /// One flush at a time, first come first served: a later one never overtakes a failed one.
    turn: tokio::sync::Mutex<()>,
    /// Number of the last flush asked for.
    asked: Cell<u64>,
    /// Flushes up to this one were undone.
    undone: Cell<u64>,
}

/// Flushes a database that was opened on the VFS.
#[derive(Clone)]
pub struct Handle {
    pool: Rc<Pool>,
    file: String,
}

/// Loads a database file and registers the VFS as the default one. Once a page.
///
/// # Errors
/// [`IdbError`] when IndexedDB does not open or SQLite refuses the VFS.
pub async fn install(vfs: &str, file: &str) -> Result<Handle, IdbError> {
    let idb = idb::open(vfs).await?;
    let blocks = idb::load(&idb, file).await?;
    let mut files = HashMap::new();
    if !blocks.is_empty() {
        files.insert(file.to_owned(), AnyFile::Main(Pages::of(blocks)));
    }
    let pool = Rc::new(Pool {
        idb,
        files: RefCell::new(files),
        turn: tokio::sync::Mutex::new(()),
        asked: Cell::new(0),
        undone: Cell::new(0),
    });
    register_vfs::<IoMethods, Vfs>(vfs, pool.clone(), true)
        .map_err(|e| IdbError::Js(e.to_string()))?;
    Ok(Handle { pool, file: file.to_owned() })
}

impl Handle {
    /// Writes what changed; resolves when IndexedDB has completed the transaction. Not to be called inside an SQLite
    /// transaction.
    ///
    /// # Errors
    /// [`IdbError`]: the memory is then what it was after the last flush that succeeded.
    pub async fn flush(&self) -> Result<(), IdbError> {
        let pool = &self.pool;
        let number = pool.asked.get() + 1;
        pool.asked.set(number);
        let _turn = pool.turn.lock().await;
        if number <= pool.undone.get() {
            // An earlier flush failed, and took the changes of this one back with its own.
            return Err(IdbError::Js("an earlier write failed".to_owned()));
        }
        let Some((blocks, size, change)) = self.take() else {
            return Ok(());
        };
        let saved = idb::save(&pool.idb, &self.file, &blocks, size).await;
        if saved.is_err() {
            self.undo(change);
            pool.undone.set(pool.asked.get());
        }
        saved
    }

    fn take(&self) -> Option<(idb::Blocks, usize, Change)> {
        match self.pool.files.borrow_mut().get_mut(&self.file) {
            Some(AnyFile::Main(pages)) => pages.take(),
            _ => None,
        }
    }

    fn undo(&self, change: Change) {
        if let Some(AnyFile::Main(pages)) = self.pool.files.borrow_mut().get_mut(&self.file) {
            pages.undo(change);
        }
    }
}

struct Files;

fn not_found(code: i32, file: &str) -> VfsError {
    VfsError::new(code, format!("{file} not found"))
}

impl VfsStore<AnyFile, Rc<Pool>> for Files {
    fn add_file(vfs: *mut sqlite3_vfs, file: &str, flags: i32) -> VfsResult<()> {
        // SAFETY: `vfs` is the one registered in `install`, whose app data is the pool.
        let pool = unsafe { Self::app_data(vfs) };
        let new = if flags & SQLITE_OPEN_MAIN_DB == 0 {
            AnyFile::Temp(MemChunksFile::default())
        } else {
            AnyFile::Main(Pages::default())
        };
        pool.files.borrow_mut().insert(file.to_owned(), new);
        Ok(())
    }

    fn contains_file(vfs: *mut sqlite3_vfs, file: &str) -> VfsResult<bool> {
        // SAFETY: as above.
        let pool = unsafe { Self::app_data(vfs) };
        Ok(pool.files.borrow().contains_key(file))
    }

    fn delete_file(vfs: *mut sqlite3_vfs, file: &str) -> VfsResult<()> {
        // SAFETY: as above.
        let pool = unsafe { Self::app_data(vfs) };
        let gone = pool.files.borrow_mut().remove(file);
        gone.map(drop).ok_or_else(|| not_found(SQLITE_IOERR_DELETE, file))
    }

    fn with_file<F: Fn(&AnyFile) -> VfsResult<i32>>(
        vfs_file: &SQLiteVfsFile,
        f: F,
    ) -> VfsResult<i32> {
        // SAFETY: SQLite hands back the file it opened here, with its name and VFS.
        let (name, pool) = unsafe { (vfs_file.name(), Self::app_data(vfs_file.vfs)) };
        pool.files.borrow().get(&*name).map_or_else(|| Err(not_found(SQLITE_IOERR, name)), f)
    }

    fn with_file_mut<F: Fn(&mut AnyFile) -> VfsResult<i32>>(
        vfs_file: &SQLiteVfsFile,
        f: F,
    ) -> VfsResult<i32> {
        // SAFETY: as above.
        let (name, pool) = unsafe { (vfs_file.name(), Self::app_data(vfs_file.vfs)) };
        match pool.files.borrow_mut().get_mut(&*name) {
            Some(file) => f(file),
            None => Err(not_found(SQLITE_IOERR, name)),
        }
    }
}

struct IoMethods;

impl SQLiteIoMethods for IoMethods {
    type File = AnyFile;
    type AppData = Rc<Pool>;
    type Store = Files;

    const VERSION: std::os::raw::c_int = 1;
}

struct Vfs;

impl SQLiteVfs<IoMethods> for Vfs {
    const VERSION: std::os::raw::c_int = 1;

    fn sleep(dur: Duration) {
        WasmOsCallback::sleep(dur);
    }

    fn random(buf: &mut [u8]) {
        WasmOsCallback::random(buf);
    }

    fn epoch_timestamp_in_ms() -> i64 {
        WasmOsCallback::epoch_timestamp_in_ms()
    }
}
