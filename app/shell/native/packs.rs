//! The starter packs of a window come from a folder beside the program: files answer as a server would.

use anyhow::Context as _;
use app_sync::{Answer, Call, HttpTransport, Method, NoAnswer, Transport};
use async_trait::async_trait;
use std::path::{Path, PathBuf};

/// The address of the folder, for the code that fetches packs.
pub(super) const STARTER: &str = "file:/packs";

/// The network, and the folder of starter packs under [`STARTER`].
pub(super) struct Outside {
    http: HttpTransport,
    packs: PathBuf,
}

impl Outside {
    pub(super) fn new(packs: PathBuf) -> anyhow::Result<Self> {
        let http = HttpTransport::new(&[]).context("preparing the network")?;
        Ok(Self { http, packs })
    }
}

#[async_trait(?Send)]
impl Transport for Outside {
    async fn call(&self, call: Call) -> Result<Answer, NoAnswer> {
        match call.url.strip_prefix(STARTER) {
            Some(path) => file(&self.packs, path, &call),
            None => self.http.call(call).await,
        }
    }
}

fn file(packs: &Path, path: &str, call: &Call) -> Result<Answer, NoAnswer> {
    let Method::Get { from } = call.method else { return Ok(status(405)) };
    let path = path.trim_start_matches('/');
    // Names of packs and blobs only: nothing climbs out of the folder.
    if path.split('/').any(|part| part.is_empty() || part.starts_with('.')) {
        return Ok(status(404));
    }
    let Ok(bytes) = std::fs::read(packs.join(path)) else { return Ok(status(404)) };
    if bytes.len() > call.max_bytes {
        return Err(NoAnswer::TooLarge(call.max_bytes));
    }
    let from = usize::try_from(from).unwrap_or(usize::MAX).min(bytes.len());
    let code = if from == 0 { 200 } else { 206 };
    Ok(Answer { body: bytes[from..].to_vec(), whole: true, ..status(code) })
}

fn status(status: u16) -> Answer {
    Answer { status, ..Answer::default() }
}
