//! What a phone gives to the one beside: the packs everybody may have, exactly as they came to it. Nothing of anybody.

use app_domain::ports::{Installed, LogError, PackStore};
use content_pack::{BlobHash, PackId, SignedManifest};
use serde::Serialize;
use std::cell::OnceCell;
use std::collections::BTreeSet;
use std::rc::Rc;

/// A line of the list, as a server writes it.
#[derive(Serialize)]
struct Line<'a> {
    id: &'a str,
    version: u32,
    manifest: String,
}

/// An answer: a status of HTTP, and bytes.
pub(super) type Given = (u16, Vec<u8>);

const NOT_HERE: Given = (404, Vec::new());

/// The packs of a phone, for another one.
pub(super) struct Shop<S> {
    store: Rc<S>,
    /// Keys of packs that are for everybody. One that an organisation gave is nobody else's business.
    public: Vec<[u8; 32]>,
    /// Files those packs name, looked up once: a meeting is short, and verifying every list for every file is not.
    named: OnceCell<BTreeSet<BlobHash>>,
}

impl<S: PackStore> Shop<S> {
    pub(super) fn new(store: Rc<S>, public: Vec<[u8; 32]>) -> Self {
        Self { store, public, named: OnceCell::new() }
    }

    /// What stands at a path, as at a server's `/packs`.
    pub(super) async fn at(&self, path: &str, from: u64) -> Result<Given, LogError> {
        if path == "index.json" {
            return self.index().await;
        }
        if let Some(hash) = path.strip_prefix("blob/") {
            return self.blob(hash, from).await;
        }
        match path.strip_suffix("/manifest.cbor") {
            Some(pack) => self.manifest(&PackId::from(pack)).await,
            None => Ok(NOT_HERE),
        }
    }

    async fn index(&self) -> Result<Given, LogError> {
        let mut lines = Vec::new();
        let offered = self.offered().await?;
        for pack in &offered {
            let id = pack.pack.as_str();
            let manifest = format!("{id}/manifest.cbor");
            lines.push(Line { id, version: pack.version, manifest });
        }
        Ok(serde_json::to_vec(&lines).map_or(NOT_HERE, |bytes| (200, bytes)))
    }

    async fn manifest(&self, pack: &PackId) -> Result<Given, LogError> {
        Ok(self.signed(pack).await?.map_or(NOT_HERE, |bytes| (200, bytes)))
    }

    /// A file that one of those packs names: never one that was made on this phone.
    async fn blob(&self, hash: &str, from: u64) -> Result<Given, LogError> {
        let Ok(hash) = hash.parse::<BlobHash>() else { return Ok(NOT_HERE) };
        if self.named.get().is_none() {
            self.named.set(self.files().await?).ok();
        }
        if !self.named.get().is_some_and(|named| named.contains(&hash)) {
            return Ok(NOT_HERE);
        }
        let Some(bytes) = self.store.read(hash).await? else { return Ok(NOT_HERE) };
        let rest = usize::try_from(from).ok().and_then(|from| bytes.get(from..));
        Ok(rest.map_or((416, Vec::new()), |rest| (if from > 0 { 206 } else { 200 }, rest.to_vec())))
    }

    async fn files(&self) -> Result<BTreeSet<BlobHash>, LogError> {
        let offered = self.offered().await?;
        let lists = offered.iter().filter_map(|pack| pack.listing.manifest().ok());
        Ok(lists.flat_map(|list| list.files.into_iter().map(|file| file.hash)).collect())
    }

    /// Installed packs whose signature is here and is one of those keys'.
    async fn offered(&self) -> Result<Vec<Installed>, LogError> {
        let mut offered = Vec::new();
        for pack in self.store.installed().await? {
            if self.signed(&pack.pack).await?.is_some() {
                offered.push(pack);
            }
        }
        Ok(offered)
    }

    async fn signed(&self, pack: &PackId) -> Result<Option<Vec<u8>>, LogError> {
        let bytes = self.store.signed(pack).await?;
        let public = |bytes: &Vec<u8>| {
            SignedManifest::from_bytes(bytes)
                .is_ok_and(|signed| signed.verify(&self.public).is_ok())
        };
        Ok(bytes.filter(public))
    }
}
