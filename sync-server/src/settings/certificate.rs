//! HTTPS under a name of the agency's own.

use crate::net::certificate::Files;
use clap::Args;
use std::net::SocketAddr;
use std::path::PathBuf;

/// A certificate that was given.
#[derive(Clone, Debug, Default, Args)]
pub struct Certificate {
    /// HTTPS with this certificate: a PEM file, the server's own first. Read again when it changes.
    #[arg(long, requires = "key", conflicts_with = "lan")]
    pub certificate: Option<PathBuf>,
    /// The private key of the certificate: a PEM file that the server alone reads.
    #[arg(long, requires = "certificate")]
    pub key: Option<PathBuf>,
    /// Name that phones reach the server by, as it stands in the certificate.
    #[arg(long, requires = "certificate")]
    pub name: Option<String>,
}

impl Certificate {
    /// Its files, when both were given.
    #[must_use]
    pub fn files(&self) -> Option<Files> {
        Some(Files { chain: self.certificate.clone()?, key: self.key.clone()? })
    }

    /// The address of the app, for a server that is reached there.
    #[must_use]
    pub fn address(&self, reached: SocketAddr) -> String {
        match (&self.name, reached.port()) {
            (None, _) => format!("https://{reached}"),
            (Some(name), 443) => format!("https://{name}"),
            (Some(name), port) => format!("https://{name}:{port}"),
        }
    }
}
