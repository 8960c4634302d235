//! The store: the ports of the domain on one database.

use crate::db::{self, Db};
use crate::error::DbError;
use crate::packs::Kept;
use crate::platform::{Blobs, Durable};
use crate::sync::Keys;
use crate::{random, segment};
use app_domain::event::Event;
use app_domain::id::{Epoch, ProfileId};
use app_domain::ports::{
    Account, AccountId, Applied, Assigned, Change, Clocks, EventLog, Identity, Ids, Installed,
    LogError, PackStore, ReadyPack, Shelf, Stored, SyncState, SyncStore,
};
use app_domain::wire::PackOffer;
use async_trait::async_trait;
use content_pack::{BlobHash, PackId};
use std::cell::RefCell;
use std::rc::Rc;

/// What the program says when it opens the store.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// Build number of the app, written into segment headers.
    pub app: u32,
}

/// The event log, sync state and packs of this phone.
pub struct Store {
    db: RefCell<Db>,
    blobs: Blobs,
    durable: Durable,
    keys: RefCell<Option<Keys>>,
    /// Files that are here and not in the database yet.
    kept: RefCell<Vec<Kept>>,
}

/// Files noted in one transaction. A pack has hundreds, and each wait for the disk costs as much as a small file; a kill in
/// between costs these few, which are fetched once more.
const NOTED_TOGETHER: usize = 16;

impl std::fmt::Debug for Store {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Store").finish_non_exhaustive()
    }
}

impl Store {
    pub(crate) const fn of(db: Db, blobs: Blobs, durable: Durable) -> Self {
        Self {
            db: RefCell::new(db),
            blobs,
            durable,
            keys: RefCell::new(None),
            kept: RefCell::new(Vec::new()),
        }
    }

    /// How the bytes of this platform become durable.
    #[cfg(target_arch = "wasm32")]
    pub(crate) const fn durable(&self) -> &Durable {
        &self.durable
    }

    /// A new profile, made here: 16 random bytes (sync.md §2.1).
    ///
    /// # Errors
    /// [`LogError::Broken`] when the system has no generator.
    pub fn new_profile(&self) -> Result<ProfileId, LogError> {
        Ok(ProfileId(random::bytes(&*self.ids())?))
    }

    /// The connection, for a look.
    #[cfg(not(target_arch = "wasm32"))]
    pub(crate) fn with_connection<T>(&self, look: impl FnOnce(&rusqlite::Connection) -> T) -> T {
        look(self.db.borrow().conn())
    }

    fn ids(&self) -> Rc<dyn Ids> {
        Rc::clone(&self.db.borrow().ids)
    }

    /// Changes the database, and waits until the change is in the storage of the platform.
    async fn write<T>(
        &self,
        work: impl FnOnce(&mut Db) -> Result<T, DbError>,
    ) -> Result<T, LogError> {
        self.durable.check()?;
        let out = work(&mut self.db.borrow_mut())?;
        self.durable.flush().await?;
        Ok(out)
    }

    /// Notes the files that came since.
    async fn note_kept(&self) -> Result<(), LogError> {
        let kept = self.kept.take();
        if kept.is_empty() {
            return Ok(());
        }
        self.write(|db| db.keep_blobs(&kept)).await
    }

    fn read<T>(&self, work: impl FnOnce(&Db) -> Result<T, DbError>) -> Result<T, LogError> {
        Ok(work(&self.db.borrow())?)
    }

    /// The private keys, drawn and kept at the first question.
    async fn keys(&self) -> Result<Keys, LogError> {
        let known = self.keys.borrow().clone();
        if let Some(keys) = known {
            return Ok(keys);
        }
        let stored = match self.durable.keys_outside()? {
            Some(bytes) => Some(bytes),
            None => self.read(|db| db::meta::<Vec<u8>>(db.conn(), "keys"))?,
        };
        let keys = match stored.as_deref().and_then(Keys::from_bytes) {
            Some(keys) => keys,
            None => self.draw_keys().await?,
        };
        self.keys.borrow_mut().replace(keys.clone());
        Ok(keys)
    }

    async fn draw_keys(&self) -> Result<Keys, LogError> {
        let keys = Keys::draw(&*self.ids())?;
        if !self.durable.keep_keys_outside(&keys.to_bytes())? {
            self.write(|db| db.write(|tx| db::set_meta(tx, "keys", keys.to_bytes()))).await?;
        }
        Ok(keys)
    }
}

#[async_trait(?Send)]
impl EventLog for Store {
    async fn append(
        &self,
        profile: ProfileId,
        events: &[Event],
        now: Clocks,
    ) -> Result<Vec<Stored>, LogError> {
        self.write(|db| db.append(profile, events, now)).await
    }

    async fn fold(
        &self,
        profiles: &[ProfileId],
        each: &mut dyn for<'r> FnMut(&'r Stored),
    ) -> Result<(), LogError> {
        self.read(|db| db.fold(profiles, each))
    }

    async fn profiles(&self) -> Result<Vec<ProfileId>, LogError> {
        self.read(Db::profiles)
    }

    async fn unsent(&self, profile: ProfileId) -> Result<u64, LogError> {
        self.read(|db| db.unsent(profile))
    }

    async fn setting(&self, key: &str) -> Result<Option<String>, LogError> {
        self.read(|db| db.setting(key))
    }

    async fn set_setting(&self, key: &str, value: &str) -> Result<(), LogError> {
        self.write(|db| db.set_setting(key, value)).await
    }
}

impl Ids for Store {
    fn draw(&self) -> Result<[u8; 32], LogError> {
        self.ids().draw()
    }
}

#[async_trait(?Send)]
impl SyncStore for Store {
    async fn identity(&self) -> Result<Identity, LogError> {
        let keys = self.keys().await?;
        let device = self.write(Db::device).await?;
        Ok(keys.identity(device))
    }

    async fn accounts(&self) -> Result<Vec<Account>, LogError> {
        self.read(Db::accounts)
    }

    async fn add_account(&self, account: &Account) -> Result<AccountId, LogError> {
        self.write(|db| db.add_account(account)).await
    }

    async fn bind(&self, account: AccountId, profile: ProfileId) -> Result<(), LogError> {
        self.write(|db| db.bind(account, profile)).await
    }

    async fn sync_state(&self, account: AccountId) -> Result<Option<SyncState>, LogError> {
        self.read(|db| db.sync_state(account))
    }

    async fn rows(
        &self,
        profile: ProfileId,
        epoch: Epoch,
        from: u32,
        n: u32,
    ) -> Result<Vec<Vec<u8>>, LogError> {
        self.read(|db| segment::rows(db.conn(), profile, epoch, from, n))
    }

    async fn apply(&self, account: AccountId, changes: &[Change]) -> Result<Applied, LogError> {
        let erases = changes.iter().any(|change| matches!(change, Change::Erase(_)));
        self.write(|db| {
            let applied = db.apply(account, changes)?;
            if erases {
                db.vacuum()?;
            }
            Ok(applied)
        })
        .await
    }

    async fn items(&self, profile: ProfileId, tag: u16) -> Result<Vec<Vec<u8>>, LogError> {
        self.read(|db| db.items(profile, tag))
    }

    async fn offers(&self, account: AccountId) -> Result<Vec<PackOffer>, LogError> {
        self.read(|db| db.offers(account))
    }
}

#[async_trait(?Send)]
impl Shelf for Store {
    async fn installed(&self) -> Result<Vec<Installed>, LogError> {
        self.read(Db::installed)
    }

    async fn read(&self, hash: BlobHash) -> Result<Option<Vec<u8>>, LogError> {
        let came = self.kept.borrow().iter().any(|kept| kept.hash == hash);
        if !came && !self.read(|db| db.missing(&[hash]))?.is_empty() {
            return Ok(None);
        }
        let bytes = self.blobs.read(hash).await?;
        if bytes.is_none() {
            // Evicted or deleted behind our back: the next fetch brings it again.
            self.kept.borrow_mut().retain(|kept| kept.hash != hash);
            self.write(|db| db.forget_blob(hash)).await?;
        }
        Ok(bytes)
    }

    async fn assigned(&self, profile: ProfileId) -> Result<Vec<Assigned>, LogError> {
        self.read(|db| db.assigned(profile))
    }

    fn url(&self, hash: BlobHash) -> String {
        self.blobs.url(hash)
    }

    async fn weight(&self, pack: &PackId) -> Result<u64, LogError> {
        self.read(|db| db.weight(pack))
    }

    async fn take_off(&self, pack: &PackId) -> Result<(), LogError> {
        let gone = self.write(|db| db.take_off(pack)).await?;
        for hash in gone {
            self.blobs.forget(hash).await?;
        }
        Ok(())
    }

    /// No row names such a file: those who keep it do, in their own record.
    async fn keep_own(&self, media: &str, bytes: &[u8]) -> Result<BlobHash, LogError> {
        self.durable.check()?;
        let hash = BlobHash::of(bytes);
        self.blobs.keep(hash, media, bytes).await?;
        Ok(hash)
    }

    async fn own(&self, hash: BlobHash) -> Result<Option<Vec<u8>>, LogError> {
        self.blobs.read(hash).await
    }

    async fn forget_own(&self, hash: BlobHash) -> Result<(), LogError> {
        self.note_kept().await?;
        // A file of a pack with the same bytes is that of the pack too.
        if self.read(|db| db.missing(&[hash]))?.is_empty() {
            return Ok(());
        }
        self.blobs.forget(hash).await
    }
}

#[async_trait(?Send)]
impl PackStore for Store {
    async fn missing(&self, of: &[BlobHash]) -> Result<Vec<BlobHash>, LogError> {
        self.note_kept().await?;
        self.read(|db| db.missing(of))
    }

    async fn part(&self, hash: BlobHash) -> Result<Vec<u8>, LogError> {
        self.blobs.part(hash)
    }

    async fn keep_part(&self, hash: BlobHash, bytes: &[u8]) -> Result<(), LogError> {
        self.blobs.keep_part(hash, bytes)
    }

    async fn keep(&self, hash: BlobHash, media: &str, bytes: &[u8]) -> Result<bool, LogError> {
        if BlobHash::of(bytes) != hash {
            self.blobs.forget_part(hash)?;
            return Ok(false);
        }
        self.blobs.keep(hash, media, bytes).await?;
        let many = {
            let mut kept = self.kept.borrow_mut();
            kept.push(Kept { hash, size: bytes.len(), media: media.to_owned() });
            kept.len() >= NOTED_TOGETHER
        };
        if many {
            self.note_kept().await?;
        }
        Ok(true)
    }

    async fn activate(&self, packs: &[ReadyPack]) -> Result<(), LogError> {
        self.note_kept().await?;
        let gone = self.write(|db| db.activate(packs)).await?;
        for hash in gone {
            self.blobs.forget(hash).await?;
        }
        Ok(())
    }
}
