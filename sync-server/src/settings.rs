//! What the operator chooses, read once in `main`.

mod certificate;
mod operations;

pub use certificate::Certificate;
pub use operations::{Backup, BackupKeys, Doctor, Log, Operations, Restore};

use clap::{Args, Parser, Subcommand};
use std::net::SocketAddr;
use std::path::PathBuf;

/// One process serves the learner app, its packs, the interface of phones and the trainers' console.
#[derive(Debug, Parser)]
#[command(name = "passerelle-server", version)]
pub struct Settings {
    /// How the log on standard error is written.
    #[arg(long, global = true, value_enum, default_value_t = Log::Text)]
    pub log: Log,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What the program does.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Serves until it is told to stop (SIGTERM, SIGINT).
    Serve(Box<Serve>),
    /// Makes persons and enrolment codes for a try-out, and prints them as JSON.
    Seed(Seed),
    /// Shows what is over its period of keeping; with `--apply` it goes. To be run once a day.
    Retention(Retention),
    /// Copies the database of a folder into an empty PostgreSQL database, compares the two, and closes the first.
    Migrate(Migrate),
    /// Copies the database, also of a server that runs, looks the copy through and lists it by hash.
    Backup(Backup),
    /// Copies the keys: to another place than the backups, never on the same stick.
    BackupKeys(BackupKeys),
    /// Brings a backup back into a folder that no server uses.
    Restore(Restore),
    /// Looks a data folder through and says what to do. Ends with 0: all well, 1: something to see to, 2: something broken.
    Doctor(Doctor),
}

/// How to serve.
#[derive(Clone, Debug, Args)]
pub struct Serve {
    /// Folder of the database and the keys. Made if missing.
    #[arg(long)]
    pub data: PathBuf,
    /// PostgreSQL instead of a file in that folder: `postgres://…`. A socket, or a network that is nobody else's: it is
    /// not encrypted. The keys stay in the folder.
    #[arg(long)]
    pub database: Option<String>,
    /// Address to listen on. With `--lan` a loopback address becomes “every network”.
    #[arg(long, default_value = "127.0.0.1:8080")]
    pub listen: SocketAddr,
    /// Folder of the built learner app.
    #[arg(long)]
    pub app: Option<PathBuf>,
    /// Folder of the compiled packs.
    #[arg(long)]
    pub packs: Option<PathBuf>,
    /// HTTPS for the phones of the room, with an authority of its own; the next port tells how to install it.
    #[arg(long)]
    pub lan: bool,
    /// A certificate of the agency's own name.
    #[command(flatten)]
    pub certificate: Certificate,
    /// Name of the agency, at the first start.
    #[arg(long, default_value = "Agence")]
    pub org: String,
    /// First name of the referent, at the first start.
    #[arg(long, default_value = "Nadia")]
    pub referent: String,
    /// Name of the group, at the first start.
    #[arg(long, default_value = "Premier groupe")]
    pub group: String,
    /// What keeps it running.
    #[command(flatten)]
    pub operations: Operations,
}

/// What to make.
#[derive(Clone, Debug, Args)]
pub struct Seed {
    /// Folder of the database and the keys.
    #[arg(long)]
    pub data: PathBuf,
    /// PostgreSQL instead of a file in that folder, as for `serve`.
    #[arg(long)]
    pub database: Option<String>,
    /// Persons.
    #[arg(long, default_value_t = 1)]
    pub learners: u32,
    /// Codes a person, one a phone.
    #[arg(long, default_value_t = 1)]
    pub phones: u32,
}

/// What to let go of.
#[derive(Clone, Debug, Args)]
pub struct Retention {
    /// Folder of the database and the keys.
    #[arg(long)]
    pub data: PathBuf,
    /// Where the database is, when it is not in the folder: as for `serve --database`.
    #[arg(long)]
    pub database: Option<String>,
    /// Takes it away. Without this it is only counted.
    #[arg(long)]
    pub apply: bool,
    /// Days after which a person nobody heard of is erased.
    #[arg(long, default_value_t = 365)]
    pub unheard_days: i64,
}

/// What to move, and where to. The server may go on serving meanwhile.
#[derive(Clone, Debug, Args)]
pub struct Migrate {
    /// Folder of the database and the keys. The keys stay there.
    #[arg(long)]
    pub from: PathBuf,
    /// The PostgreSQL database, as for `serve --database`.
    #[arg(long)]
    pub to: String,
    /// Moves nothing: says what differs between the two.
    #[arg(long)]
    pub compare: bool,
}
