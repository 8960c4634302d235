//! A certificate that was given as files: the agency's own name. Whoever renews it does not know of us, so the files are
//! looked at again.

use anyhow::{Context, Result};
use axum_server::tls_rustls::RustlsConfig;
use rustls::ServerConfig;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

/// How often the files are looked at.
const EVERY: Duration = Duration::from_secs(600);

/// Where a certificate lies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Files {
    /// The chain, the server's own first (PEM).
    pub chain: PathBuf,
    /// Its private key (PEM).
    pub key: PathBuf,
}

impl Files {
    /// What TLS speaks with.
    ///
    /// # Errors
    /// With the file that cannot be read, or does not fit the other.
    pub fn load(&self) -> Result<Arc<ServerConfig>> {
        let chain = read(&self.chain)?;
        let key = read(&self.key)?;
        speaking(&chain, &key).with_context(|| {
            format!("the certificate {} with the key {}", self.chain.display(), self.key.display())
        })
    }

    /// When either file was written last.
    fn written(&self) -> Option<SystemTime> {
        let at = |file: &Path| std::fs::metadata(file).ok()?.modified().ok();
        at(&self.chain).max(at(&self.key))
    }

    /// Takes new files into use while serving. One that cannot be used is said; the one in use stays.
    pub async fn follow(self, config: RustlsConfig) {
        let mut known = self.written();
        loop {
            tokio::time::sleep(EVERY).await;
            self.take_if_newer(&mut known, &config);
        }
    }

    fn take_if_newer(&self, known: &mut Option<SystemTime>, config: &RustlsConfig) {
        let written = self.written();
        if written == *known {
            return;
        }
        match self.load() {
            Ok(new) => {
                config.reload_from_config(new);
                *known = written;
                tracing::info!("The renewed certificate is in use");
            }
            Err(error) => tracing::error!(%error, "The renewed certificate cannot be used"),
        }
    }
}

fn read(file: &Path) -> Result<Vec<u8>> {
    std::fs::read(file).with_context(|| format!("reading {}", file.display()))
}

/// A configuration of these, for HTTP/1.1 alone: HTTP/2 has time-outs of its own, which are not set (sync.md §4).
///
/// # Errors
/// When they are no PEM, or do not belong together.
pub fn speaking(chain: &[u8], key: &[u8]) -> Result<Arc<ServerConfig>> {
    let chain = CertificateDer::pem_slice_iter(chain).collect::<Result<Vec<_>, _>>()?;
    let key = PrivateKeyDer::from_pem_slice(key)?;
    let mut config = ServerConfig::builder().with_no_client_auth().with_single_cert(chain, key)?;
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(Arc::new(config))
}

#[cfg(test)]
mod tests {
    use super::*;
    use rcgen::KeyPair;

    fn write(dir: &Path, name: &str) -> Files {
        let key = KeyPair::generate().unwrap();
        let params = rcgen::CertificateParams::new(vec![name.to_owned()]).unwrap();
        let files = Files { chain: dir.join("chain.pem"), key: dir.join("key.pem") };
        std::fs::write(&files.chain, params.self_signed(&key).unwrap().pem()).unwrap();
        std::fs::write(&files.key, key.serialize_pem()).unwrap();
        files
    }

    fn provided() {
        rustls::crypto::ring::default_provider().install_default().ok();
    }

    #[test]
    fn a_renewed_certificate_is_taken_and_one_that_does_not_fit_is_not() {
        provided();
        let dir = tempfile::tempdir().unwrap();
        let files = write(dir.path(), "one.example");
        let config = RustlsConfig::from_config(files.load().unwrap());
        let (first, mut known) = (config.get_inner(), files.written());
        files.take_if_newer(&mut known, &config);
        assert!(Arc::ptr_eq(&first, &config.get_inner()), "nothing is new");

        known = None; // as if it had been written since
        std::fs::write(&files.key, KeyPair::generate().unwrap().serialize_pem()).unwrap();
        files.take_if_newer(&mut known, &config);
        assert!(Arc::ptr_eq(&first, &config.get_inner()), "a key of another certificate");
        assert_eq!(known, None, "it is tried again");

        write(dir.path(), "two.example");
        files.take_if_newer(&mut known, &config);
        assert!(!Arc::ptr_eq(&first, &config.get_inner()), "the renewed one is in use");
    }

    #[test]
    fn a_file_that_is_missing_is_named() {
        provided();
        let dir = tempfile::tempdir().unwrap();
        let files = write(dir.path(), "one.example");
        std::fs::remove_file(&files.key).unwrap();
        assert!(files.load().unwrap_err().to_string().contains("key.pem"));
    }
}
