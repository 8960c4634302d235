//! What is kept of the studio: a list of languages and one record each, as device settings; voices as files.
//!
//! A file is written before the record that names it, and goes after it. A kill in between leaves a file that nothing
//! names: such files are noted first, and settled at the next start. So nothing said is lost, and nothing erased stays.

use crate::desk::open::Desk;
use crate::id::UnixMillis;
use crate::ports::LogError;
use crate::sound::wav;
use crate::studio::Tongue;
use content_pack::{BlobHash, Lang};

/// Codes of the languages, in the order they were begun.
const TONGUES: &str = "studio";
/// Files that are being written or erased.
const DOUBT: &str = "own-doubt";

/// A language's record.
fn record_key(code: &Lang) -> String {
    format!("studio/{code}")
}

impl Desk {
    /// Reads what is kept, and settles what a kill left half done.
    pub(in crate::desk) async fn open_studio(&self) -> Result<(), LogError> {
        let codes = self.ports().log.setting(TONGUES).await?.unwrap_or_default();
        let mut tongues = Vec::new();
        for code in codes.split(' ').filter(|code| !code.is_empty()) {
            let text = self.ports().log.setting(&record_key(&code.into())).await?;
            // A record that does not read is of a newer app, and stays for it.
            tongues.extend(serde_json::from_str::<Tongue>(&text.unwrap_or_default()));
        }
        self.state_mut().studio.tongues = tongues;
        let doubt = self.ports().log.setting(DOUBT).await?.unwrap_or_default();
        let doubt: Vec<BlobHash> = doubt.split(' ').filter_map(|hash| hash.parse().ok()).collect();
        self.forget_files(doubt).await
    }

    /// Writes a file of this phone; durable when it resolves.
    pub(in crate::desk) async fn keep_file(&self, bytes: &[u8]) -> Result<BlobHash, LogError> {
        self.in_doubt(&[BlobHash::of(bytes)]).await?;
        self.ports().shelf.keep_own(wav::MEDIA, bytes).await
    }

    /// Notes files that are about to be written or erased.
    pub(in crate::desk) async fn in_doubt(&self, files: &[BlobHash]) -> Result<(), LogError> {
        let text = files.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ");
        self.ports().log.set_setting(DOUBT, &text).await
    }

    /// Erases those of these files that nothing names any more.
    pub(in crate::desk) async fn forget_files(
        &self,
        files: impl IntoIterator<Item = BlobHash>,
    ) -> Result<(), LogError> {
        for file in files {
            if !self.names(file) {
                self.ports().shelf.forget_own(file).await?;
            }
        }
        Ok(())
    }

    /// Whether anything kept on this phone names a file.
    fn names(&self, file: BlobHash) -> bool {
        let state = self.state();
        let voices = state.studio.tongues.iter().flat_map(Tongue::files);
        voices.chain(state.makers.files()).any(|one| one == file)
    }

    /// Keeps a language's record, and its place in the list when it is new.
    pub(super) async fn keep_tongue(&self, tongue: Tongue) -> Result<(), LogError> {
        let text = serde_json::to_string(&tongue).map_err(|e| LogError::Broken(e.to_string()))?;
        self.ports().log.set_setting(&record_key(&tongue.code), &text).await?;
        let mut tongues = self.state().studio.tongues.clone();
        match tongues.iter_mut().find(|known| known.code == tongue.code) {
            Some(known) => *known = tongue,
            None => {
                tongues.push(tongue);
                self.list_tongues(&tongues).await?;
            }
        }
        self.state_mut().studio.tongues = tongues;
        Ok(())
    }

    /// Erases a language's record.
    pub(super) async fn drop_tongue(&self, code: &Lang) -> Result<(), LogError> {
        let mut tongues = self.state().studio.tongues.clone();
        tongues.retain(|tongue| tongue.code != *code);
        self.list_tongues(&tongues).await?;
        self.ports().log.set_setting(&record_key(code), "").await?;
        self.state_mut().studio.tongues = tongues;
        Ok(())
    }

    async fn list_tongues(&self, tongues: &[Tongue]) -> Result<(), LogError> {
        let codes: Vec<&str> = tongues.iter().map(|tongue| tongue.code.as_str()).collect();
        self.ports().log.set_setting(TONGUES, &codes.join(" ")).await
    }

    /// Today, where the phone is; days since 1970.
    pub(in crate::desk) fn today(&self) -> i64 {
        let now = self.now();
        UnixMillis(now.wall.0).day(now.tz_min).0
    }
}
