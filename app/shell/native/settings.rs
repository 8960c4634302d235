//! Settings, read once at start.

use clap::Parser;
use std::path::PathBuf;

/// Passerelle in a window.
#[derive(Debug, Parser)]
#[command(name = "passerelle", about = "Passerelle in a window of its own")]
pub(crate) struct Settings {
    /// Folder of the answers, settings and packs of this machine.
    #[arg(long, default_value_os_t = default_data())]
    pub(crate) data: PathBuf,
    /// Folder of the starter packs, as `packc build` writes it.
    #[arg(long, default_value = "packs")]
    pub(crate) packs: PathBuf,
    /// Server to join, until a card names another.
    #[arg(long, default_value = "http://127.0.0.1:8080")]
    pub(crate) server: String,
    /// Close by itself once the first screen is shown: for scripts that measure the start.
    #[arg(long)]
    pub(crate) once: bool,
}

impl Settings {
    /// Reads the command line.
    pub(crate) fn load() -> Self {
        Self::parse()
    }
}

/// Where each system keeps an app's data; beside the program where it has no such place.
fn default_data() -> PathBuf {
    directories::ProjectDirs::from("fr", "passerelle", "Passerelle")
        .map_or_else(|| PathBuf::from("passerelle-data"), |dirs| dirs.data_dir().to_path_buf())
}
