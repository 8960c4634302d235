//! The files of a pack: resumed by length, checked by hash, bounded by the signed list (F31).

use super::{PackEvent, PackReport, Packs};
use crate::transport::{Call, Method, NoAnswer};
use app_domain::ports::{LogError, PackStore};
use content_pack::{BlobHash, File, Manifest, PackId};
use futures_util::stream::{self, StreamExt};

/// Files asked for at once: enough to hide the way there and back, few enough for a small phone.
const AT_ONCE: usize = 6;

/// No file of a pack is larger (sync.md §11).
const MAX_BLOB_BYTES: u32 = 8 << 20;

/// What came of one file.
enum Got {
    /// It is here, and so many bytes came for it.
    Here(u64),
    /// It is not, and why.
    Not(String),
}

impl<S: PackStore> Packs<'_, S> {
    /// Fetches those of these files that are not here; whether all of them are in the end.
    pub(super) async fn fetch(
        &self,
        manifest: &Manifest,
        files: &[&File],
        report: &mut PackReport,
    ) -> Result<bool, LogError> {
        let hashes: Vec<BlobHash> = files.iter().map(|file| file.hash).collect();
        let missing = self.store.missing(&hashes).await?;
        let mut asked: Vec<&File> = Vec::new();
        for hash in missing {
            // One content may have several labels.
            let file = files.iter().find(|file| file.hash == hash);
            asked.extend(file.filter(|file| !asked.iter().any(|one| one.hash == file.hash)));
        }
        let mut coming =
            stream::iter(asked.into_iter().map(|file| self.file(file))).buffered(AT_ONCE);
        let mut all = true;
        while let Some(got) = coming.next().await {
            match got? {
                Got::Here(bytes) => {
                    report.bytes += bytes;
                    (self.tell)(PackEvent::Came(PackId::from(manifest.pack.as_str()), bytes));
                }
                Got::Not(why) => {
                    all = false;
                    report.failed.push(format!("{}: {why}", manifest.pack));
                    // The next files would fail the same way: no network is no network.
                    break;
                }
            }
        }
        Ok(all)
    }

    /// One file. A wrong one is fetched once more from its beginning.
    async fn file(&self, file: &File) -> Result<Got, LogError> {
        if file.size > MAX_BLOB_BYTES {
            return Ok(Got::Not(format!("`{}` is over 8 MiB: tell the trainer", file.label)));
        }
        let part = self.store.part(file.hash).await?;
        match self.rest(file, part).await? {
            Some(Got::Not(why)) => Ok(Got::Not(why)),
            Some(here @ Got::Here(_)) => Ok(here),
            None => Ok(self.rest(file, Vec::new()).await?.unwrap_or_else(|| {
                Got::Not(format!(
                    "`{}` came twice with other bytes than its name: try again later",
                    file.label
                ))
            })),
        }
    }

    /// Fetches what a part lacks; `None` when the whole is not what its name says.
    async fn rest(&self, file: &File, mut part: Vec<u8>) -> Result<Option<Got>, LogError> {
        let size = file.size as usize;
        let mut came = 0;
        if part.len() < size {
            match self.bytes(file, part.len()).await {
                Ok((bytes, whole)) => {
                    came = bytes.len() as u64;
                    part.extend(bytes);
                    if !whole && part.len() < size {
                        self.store.keep_part(file.hash, &part).await?;
                        return Ok(Some(Got::Not(
                            "the connection was cut: it goes on from there".to_owned(),
                        )));
                    }
                }
                Err(why) => return Ok(Some(Got::Not(why))),
            }
        }
        let kept = self.store.keep(file.hash, &file.media, &part).await?;
        Ok(kept.then_some(Got::Here(came)))
    }

    /// The bytes of a file from one on, and whether its end came.
    async fn bytes(&self, file: &File, from: usize) -> Result<(Vec<u8>, bool), String> {
        let call = Call {
            url: format!("{}{}", self.source.blobs, file.hash),
            method: Method::Get { from: from as u64 },
            token: self.source.token.map(str::to_owned),
            // A server that ignores the range sends it all again.
            max_bytes: file.size as usize,
        };
        match self.transport.call(call).await {
            Ok(answer) if answer.status == 206 => Ok((answer.body, answer.whole)),
            // The whole again: what is here already is passed over.
            Ok(answer) if answer.status == 200 => {
                Ok((answer.body.get(from..).unwrap_or_default().to_vec(), answer.whole))
            }
            Ok(answer) => {
                Err(format!("the server answered {} for `{}`", answer.status, file.label))
            }
            Err(NoAnswer::TooLarge(_)) => {
                Err(format!("`{}` is larger than its list says", file.label))
            }
            Err(NoAnswer::Offline(_)) => Err("no network: try again later".to_owned()),
        }
    }
}
