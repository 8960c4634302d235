//! Packs in memory, and how a test lays one there.

use crate::id::ProfileId;
use crate::ports::{Assigned, Installed, LogError, Shelf};
use async_trait::async_trait;
use content_pack::{BlobHash, File, Line, LineKey, Manifest, Pack, UnitHead, UnitId, UnitKind};
use serde::Serialize;
use std::cell::RefCell;
use std::collections::BTreeMap;

/// Packs in memory.
#[derive(Debug, Default)]
pub struct MemoryShelf {
    /// What is installed.
    pub packs: Vec<Installed>,
    /// Files by name.
    pub files: BTreeMap<BlobHash, Vec<u8>>,
    /// What a trainer gave.
    pub given: Vec<Assigned>,
    /// Files made here.
    pub own: RefCell<BTreeMap<BlobHash, Vec<u8>>>,
}

impl MemoryShelf {
    /// Installs a pack whose files are its own list and `texts`, as `packc` lays them: label and JSON.
    pub fn install(&mut self, pack: &Pack, texts: impl IntoIterator<Item = (String, Vec<u8>)>) {
        let list = text_of(Pack::LABEL, pack);
        let mut files = vec![self.lay(list)];
        files.extend(texts.into_iter().map(|text| self.lay(text)));
        let manifest = Manifest {
            org: String::new(),
            pack: pack.id.to_string(),
            version: pack.version,
            min_app: 1,
            files,
            replaces: None,
        };
        let (id, version) = (pack.id.clone(), pack.version);
        self.packs.push(Installed { pack: id, version, listing: (&manifest).into() });
    }

    fn lay(&mut self, (label, bytes): (String, Vec<u8>)) -> File {
        let hash = BlobHash::of(&bytes);
        let size = u32::try_from(bytes.len()).expect("a text of a test is short");
        self.files.insert(hash, bytes);
        let (media, variant) = ("application/json".to_owned(), String::new());
        File { label, hash, size, media, variant, required: true }
    }
}

/// A pack of these units, with nothing else said of it.
#[must_use]
pub fn pack_of(id: &str, units: Vec<UnitHead>) -> Pack {
    Pack {
        id: id.into(),
        title: "Essai".into(),
        trade: "tous".into(),
        version: 1_000,
        langs: Vec::new(),
        licence: String::new(),
        authors: Vec::new(),
        call: String::new(),
        units,
    }
}

/// What a pack's list says of a unit whose lines these are.
///
/// # Panics
/// When the lines lack a title or what one can do after it.
#[must_use]
pub fn head_of(id: &UnitId, kind: UnitKind, lines: &BTreeMap<LineKey, Line>) -> UnitHead {
    let line = |key: &str| lines[&LineKey::from(key)].clone();
    UnitHead {
        id: id.clone(),
        kind,
        title: line("titre"),
        knows: line("je_sais"),
        cover: None,
        after: Vec::new(),
        items: Vec::new(),
        level: None,
    }
}

/// A file of a pack: its label, and what it says as JSON.
///
/// # Panics
/// When `what` is nothing JSON can say.
pub fn text_of(label: impl Into<String>, what: &impl Serialize) -> (String, Vec<u8>) {
    (label.into(), serde_json::to_vec(what).expect("a unit is JSON"))
}

#[async_trait(?Send)]
impl Shelf for MemoryShelf {
    async fn installed(&self) -> Result<Vec<Installed>, LogError> {
        Ok(self.packs.clone())
    }

    async fn read(&self, hash: BlobHash) -> Result<Option<Vec<u8>>, LogError> {
        Ok(self.files.get(&hash).cloned())
    }

    async fn assigned(&self, _: ProfileId) -> Result<Vec<Assigned>, LogError> {
        Ok(self.given.clone())
    }

    fn url(&self, hash: BlobHash) -> String {
        format!("memory:{hash}")
    }

    async fn keep_own(&self, _: &str, bytes: &[u8]) -> Result<BlobHash, LogError> {
        let hash = BlobHash::of(bytes);
        self.own.borrow_mut().insert(hash, bytes.to_vec());
        Ok(hash)
    }

    async fn own(&self, hash: BlobHash) -> Result<Option<Vec<u8>>, LogError> {
        Ok(self.own.borrow().get(&hash).cloned())
    }

    async fn forget_own(&self, hash: BlobHash) -> Result<(), LogError> {
        self.own.borrow_mut().remove(&hash);
        Ok(())
    }
}
