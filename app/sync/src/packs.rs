//! Fetching packs (sync.md §11): signed lists first, then the files that are not here, required ones before others,
//! those of the first scene before the next. A pack is played when all it requires is here and verified.

mod fetch;
mod order;
mod wanted;

pub use wanted::{Sound, Wanted};

use crate::transport::{Call, Method, NoAnswer, Transport};
use app_domain::ports::{Installed, LogError, PackStore, ReadyPack, WaitingPack};
use content_pack::{File, Manifest, PackId, SignedManifest, Version};
use serde::Deserialize;

/// A list of packs is a few lines each.
const MAX_INDEX_BYTES: usize = 256 << 10;
/// As the reader of manifests says.
const MAX_MANIFEST_BYTES: usize = 4 << 20;

/// Something to tell while packs come.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PackEvent {
    /// This pack can be played from now on.
    Ready(PackId),
    /// So many bytes of this pack came.
    Came(PackId, u64),
}

/// What fetching came to. What failed is tried again the next time; what was here stays usable throughout.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PackReport {
    /// Packs that can be played in a new version.
    pub ready: Vec<PackId>,
    /// Bytes that came.
    pub bytes: u64,
    /// What did not, and why, ending in what to do.
    pub failed: Vec<String>,
}

/// One line of `index.json`.
#[derive(Clone, Debug, Deserialize)]
struct Entry {
    id: String,
    version: u32,
    /// Relative to the list.
    manifest: String,
    /// What a phone fetches that reads French only, in bytes: near enough to be heard as photos.
    #[serde(default)]
    bytes_fr_ogg: Option<u64>,
}

/// Where files come from.
pub(crate) struct Source<'a> {
    /// A blob's address is this and its hash.
    pub(crate) blobs: String,
    /// For what is not public.
    pub(crate) token: Option<&'a str>,
    /// Who may sign.
    pub(crate) trusted: &'a [[u8; 32]],
}

/// A pack that was offered, its list verified.
struct Offered {
    place: u32,
    list: List,
}

/// A verified list, and the bytes it was read from.
struct List {
    manifest: Manifest,
    signed: Vec<u8>,
}

/// Fetches from one source into one store.
pub(crate) struct Packs<'a, S> {
    pub(crate) store: &'a S,
    pub(crate) transport: &'a dyn Transport,
    pub(crate) wanted: &'a Wanted,
    pub(crate) source: Source<'a>,
    pub(crate) tell: &'a dyn Fn(PackEvent),
}

impl<S: PackStore> Packs<'_, S> {
    /// Fetches what `{base}/index.json` lists and this phone wants: first what each pack requires, then the rest.
    pub(crate) async fn listed(&self, base: &str) -> Result<PackReport, LogError> {
        let mut report = PackReport::default();
        let entries = match self.index(base).await {
            Ok(entries) => entries,
            Err(why) => {
                report.failed.push(why);
                return Ok(report);
            }
        };
        let mut offered = Vec::new();
        for (place, entry) in (0..).zip(entries.iter().filter(|entry| self.wanted.pack(&entry.id)))
        {
            let url = format!("{base}/{}", entry.manifest);
            match self.manifest(&url, &entry.id, entry.version).await? {
                Ok(Some(list)) => offered.push(Offered { place, list }),
                Ok(None) => {}
                Err(why) => report.failed.push(why),
            }
        }
        self.fetch_all(&offered, &mut report).await?;
        Ok(report)
    }

    /// Fetches one pack by the address of its signed list.
    pub(crate) async fn one(
        &self,
        url: &str,
        pack: &str,
        version: u32,
    ) -> Result<PackReport, LogError> {
        let mut report = PackReport::default();
        match self.manifest(url, pack, version).await? {
            Ok(Some(list)) => {
                // After the starter packs.
                let offered = [Offered { place: 1_000, list }];
                self.fetch_all(&offered, &mut report).await?;
            }
            Ok(None) => {}
            Err(why) => report.failed.push(why),
        }
        Ok(report)
    }

    /// What is listed and not here in that version: only the list is read, which is small.
    pub(crate) async fn waiting(&self, base: &str) -> Result<Option<Vec<WaitingPack>>, LogError> {
        let Ok(entries) = self.index(base).await else { return Ok(None) };
        let installed = self.store.installed().await?;
        let here = |entry: &Entry| {
            let same =
                |one: &Installed| one.pack.as_str() == entry.id && one.version >= entry.version;
            installed.iter().any(same)
        };
        let waits = entries.into_iter().filter(|one| Wanted::may_be_asked(&one.id) && !here(one));
        let named =
            |one: Entry| WaitingPack { pack: PackId::from(one.id), bytes: one.bytes_fr_ogg };
        Ok(Some(waits.map(named).collect()))
    }

    async fn index(&self, base: &str) -> Result<Vec<Entry>, String> {
        let bytes = self.get(&format!("{base}/index.json"), MAX_INDEX_BYTES).await?;
        serde_json::from_slice(&bytes).map_err(|_| {
            "the list of packs is not one (a sign-in page of the network?): try again later"
                .to_owned()
        })
    }

    /// The verified list of a pack; `None` when an unchanged version is here with all its files.
    async fn manifest(
        &self,
        url: &str,
        pack: &str,
        version: u32,
    ) -> Result<Result<Option<List>, String>, LogError> {
        let installed =
            self.store.installed().await?.into_iter().find(|one| one.pack.as_str() == pack);
        if let Some(installed) = installed.as_ref().filter(|one| one.version == version) {
            // A list that does not read any more is fetched again.
            if let Ok(manifest) = installed.listing.manifest() {
                let files = self.files(&manifest);
                let hashes: Vec<_> = files.iter().map(|file| file.hash).collect();
                let whole = self.store.missing(&hashes).await?.is_empty();
                // A list that an older app kept without its signature is read once more.
                if whole && self.store.signed(&installed.pack).await?.is_some() {
                    return Ok(Ok(None));
                }
            }
        }
        let bytes = match self.get(url, MAX_MANIFEST_BYTES).await {
            Ok(bytes) => bytes,
            Err(why) => return Ok(Err(why)),
        };
        let installed = installed.map(|one| Version(one.version));
        let verified = verified(&bytes, pack, self.source.trusted, installed);
        Ok(verified.map(|manifest| Some(List { manifest, signed: bytes })))
    }

    async fn fetch_all(
        &self,
        offered: &[Offered],
        report: &mut PackReport,
    ) -> Result<(), LogError> {
        let mut playable = Vec::new();
        for one in offered {
            let files = self.files(&one.list.manifest);
            let required: Vec<&File> = files.into_iter().filter(|file| file.required).collect();
            if self.fetch(&one.list.manifest, &required, report).await? {
                self.activate(one, report).await?;
                playable.push(one);
            }
        }
        for one in playable {
            let files = self.files(&one.list.manifest);
            self.fetch(&one.list.manifest, &files, report).await?;
        }
        Ok(())
    }

    async fn activate(&self, one: &Offered, report: &mut PackReport) -> Result<(), LogError> {
        let ready = ReadyPack {
            manifest: one.list.manifest.clone(),
            signed: one.list.signed.clone(),
            place: one.place,
        };
        self.store.activate(&[ready]).await?;
        let pack = PackId::from(one.list.manifest.pack.as_str());
        (self.tell)(PackEvent::Ready(pack.clone()));
        report.ready.push(pack);
        Ok(())
    }

    /// The files of a pack this phone wants, in the order they are needed.
    fn files<'m>(&self, manifest: &'m Manifest) -> Vec<&'m File> {
        let wanted = manifest.files.iter().filter(|file| self.wanted.file(file)).collect();
        order::as_needed(wanted)
    }

    /// A small file, whole.
    async fn get(&self, url: &str, max_bytes: usize) -> Result<Vec<u8>, String> {
        let token = self.source.token.map(str::to_owned);
        let call = Call { url: url.to_owned(), method: Method::Get { from: 0 }, token, max_bytes };
        match self.transport.call(call).await {
            Ok(answer) if answer.status == 200 && answer.whole => Ok(answer.body),
            Ok(answer) if answer.status == 200 => {
                Err("the connection was cut: try again later".to_owned())
            }
            Ok(answer) => {
                Err(format!("the server answered {} for a pack: try again later", answer.status))
            }
            Err(NoAnswer::TooLarge(max)) => {
                Err(format!("a list of a pack over {max} bytes: tell the trainer"))
            }
            Err(NoAnswer::Offline(_)) => Err("no network: try again later".to_owned()),
        }
    }
}

/// A manifest that is signed by a trusted key, is of this pack, and is not older than what is here (F32).
fn verified(
    bytes: &[u8],
    pack: &str,
    trusted: &[[u8; 32]],
    installed: Option<Version>,
) -> Result<Manifest, String> {
    let manifest = SignedManifest::from_bytes(bytes)
        .and_then(|signed| signed.verify_over(trusted, installed))
        .map_err(|e| format!("{pack}: {e}"))?;
    if manifest.pack == pack {
        Ok(manifest)
    } else {
        Err(format!("{pack}: the list is of `{}`: tell the trainer", manifest.pack))
    }
}
