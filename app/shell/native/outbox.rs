//! A file given by hand in a window: it is put where the machine's owner looks for downloads.

use app_domain::ports::{Given, LogError, Outbox};
use async_trait::async_trait;
use std::cell::RefCell;
use std::fs::{self, File};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

/// The file being put together, beside the answers.
struct Begun {
    file: File,
    path: PathBuf,
    name: String,
}

/// Gives files into a folder.
pub(super) struct FolderOutbox {
    folder: PathBuf,
    scratch: PathBuf,
    begun: RefCell<Option<Begun>>,
}

impl FolderOutbox {
    /// Into the folder of downloads, or beside the answers where the machine names none.
    pub(super) fn new(data: &Path) -> Self {
        let downloads = directories::UserDirs::new()
            .and_then(|dirs| dirs.download_dir().map(Path::to_path_buf));
        Self::into(downloads.unwrap_or_else(|| data.join("out")), data)
    }

    fn into(folder: PathBuf, data: &Path) -> Self {
        Self { folder, scratch: data.join("outbox"), begun: RefCell::default() }
    }
}

#[async_trait(?Send)]
impl Outbox for FolderOutbox {
    async fn begin(&self, name: &str, _: &str) -> Result<(), LogError> {
        fs::create_dir_all(&self.scratch).map_err(|e| broken(&e))?;
        let path = self.scratch.join("begun");
        let file = File::create(&path).map_err(|e| broken(&e))?;
        *self.begun.borrow_mut() = Some(Begun { file, path, name: name.to_owned() });
        Ok(())
    }

    async fn add(&self, bytes: &[u8]) -> Result<(), LogError> {
        let mut begun = self.begun.borrow_mut();
        let begun = begun.as_mut().ok_or_else(nothing)?;
        begun.file.write_all(bytes).map_err(|e| broken(&e))
    }

    async fn give(&self) -> Result<Given, LogError> {
        let begun = self.begun.borrow();
        let begun = begun.as_ref().ok_or_else(nothing)?;
        begun.file.sync_all().map_err(|e| broken(&e))?;
        fs::create_dir_all(&self.folder).map_err(|e| broken(&e))?;
        let to = self.folder.join(&begun.name);
        fs::copy(&begun.path, &to).map_err(|e| broken(&e))?;
        Ok(Given::Saved(to.display().to_string()))
    }
}

fn nothing() -> LogError {
    LogError::Broken("no file was begun".to_owned())
}

fn broken(error: &std::io::Error) -> LogError {
    match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => LogError::Full,
        _ => LogError::Broken(error.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::future::Future;
    use std::pin::pin;
    use std::task::{Context, Poll, Waker};

    fn now<T>(future: impl Future<Output = T>) -> T {
        match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(done) => done,
            Poll::Pending => panic!("a file was waited for"),
        }
    }

    #[test]
    fn a_file_is_given_whole_and_may_be_given_again() {
        let data = std::env::temp_dir().join(format!("passerelle-outbox-{}", std::process::id()));
        let outbox = FolderOutbox::into(data.join("downloads"), &data);
        assert!(now(outbox.give()).is_err(), "nothing was begun");
        now(outbox.begin("a.zip", "application/zip")).unwrap();
        now(outbox.add(b"one")).unwrap();
        now(outbox.add(b"two")).unwrap();
        for _ in 0..2 {
            let Given::Saved(path) = now(outbox.give()).unwrap() else { panic!("it is saved") };
            assert_eq!(fs::read(path).unwrap(), b"onetwo");
        }
        fs::remove_dir_all(&data).unwrap();
    }
}
