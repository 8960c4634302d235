//! What whoever looks after the server chooses.

use clap::{Args, ValueEnum};
use std::net::SocketAddr;
use std::path::PathBuf;

/// How the log is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Log {
    /// For people.
    Text,
    /// One JSON object a line, for a program that gathers logs.
    Json,
}

/// What keeps a server running by itself.
#[derive(Clone, Debug, Default, Args)]
pub struct Operations {
    /// Folder for backups of the database, every 15 minutes, thinned to a day, a fortnight and six months: another disk.
    /// Not with `--database`: PostgreSQL has means of its own.
    #[arg(long, conflicts_with = "database")]
    pub backups: Option<PathBuf>,
    /// Folder for copies of the keys, made when they changed, kept for a week: apart from the backups.
    #[arg(long)]
    pub key_backups: Option<PathBuf>,
    /// Address of this machine itself (127.0.0.1:9100) where a monitor reads counters at `/metrics`. Nobody is named.
    #[arg(long)]
    pub metrics: Option<SocketAddr>,
}

/// What to back up.
#[derive(Clone, Debug, Args)]
pub struct Backup {
    /// Folder of the database.
    #[arg(long)]
    pub data: PathBuf,
    /// Folder that gets the backup in a folder of its own.
    #[arg(long)]
    pub to: PathBuf,
}

/// Which keys to copy.
#[derive(Clone, Debug, Args)]
pub struct BackupKeys {
    /// Folder of the keys.
    #[arg(long)]
    pub data: PathBuf,
    /// Folder that gets the copy in a folder of its own. Copies older than a week are removed.
    #[arg(long)]
    pub to: PathBuf,
}

/// What to bring back.
#[derive(Clone, Debug, Args)]
pub struct Restore {
    /// A backup, or the folder of all of them: then the newest.
    #[arg(long)]
    pub from: PathBuf,
    /// Folder that gets it. No server may use it.
    #[arg(long)]
    pub data: PathBuf,
    /// Replaces the database that is there, and keeps that one aside.
    #[arg(long)]
    pub replace: bool,
    /// What `backup-keys` wrote, for a machine that has no keys.
    #[arg(long)]
    pub keys: Option<PathBuf>,
    /// The keys are lost for good: make new ones. Phones will have to be enrolled again.
    #[arg(long)]
    pub new_keys: bool,
}

/// What to look at.
#[derive(Clone, Debug, Args)]
pub struct Doctor {
    /// Folder of the database and the keys.
    #[arg(long)]
    pub data: PathBuf,
    /// Folder of the backups, as given to `serve --backups`.
    #[arg(long)]
    pub backups: Option<PathBuf>,
    /// A certificate that was given to a proxy in front of this server (PEM).
    #[arg(long)]
    pub certificate: Option<PathBuf>,
    /// Every segment, instead of a sample of two hundred.
    #[arg(long)]
    pub all: bool,
    /// JSON instead of sentences.
    #[arg(long)]
    pub json: bool,
}
