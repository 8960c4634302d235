//! The sheet of an archive: who speaks, with what consent, what each file says.

use super::unpack::Unpacked;
use super::{No, no};
use crate::source::Day;
use app_domain::studio::{SHEET, is_name};
use content_pack::BlobHash;
use serde::Deserialize;
use std::collections::BTreeMap;

/// The format this reads.
const FORMAT: u32 = 1;

/// `takes.toml` of an archive.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Sheet {
    pub(super) format: u32,
    pub(super) lang: String,
    pub(super) speaker: String,
    pub(super) licence: String,
    pub(super) agreed: Day,
    pub(super) consent: FileRef,
    #[serde(default)]
    pub(super) name: Option<FileRef>,
    #[serde(default)]
    pub(super) take: BTreeMap<String, TakeRef>,
}

/// A file of the archive.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FileRef {
    pub(super) file: String,
    pub(super) blake3: BlobHash,
}

/// A take.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TakeRef {
    pub(super) date: Day,
    pub(super) fr: String,
    pub(super) words: String,
    pub(super) sound: FileRef,
}

/// Reads it, and what it must be before anything else is looked at.
pub(super) fn read(files: &Unpacked) -> Result<Sheet, No> {
    let Some(bytes) = files.get(SHEET) else {
        return no(
            format!("il n'a pas de {SHEET}"),
            "donnez le fichier que l'application a fait, sans l'ouvrir ni le refaire",
        );
    };
    let sheet: Sheet = match std::str::from_utf8(bytes).map(toml::from_str) {
        Ok(Ok(sheet)) => sheet,
        Ok(Err(error)) => return no(format!("son {SHEET} ne se lit pas : {error}"), UPDATE),
        Err(_) => return no(format!("son {SHEET} n'est pas un texte"), UPDATE),
    };
    if sheet.format != FORMAT {
        return no(format!("il est du format {}", sheet.format), UPDATE);
    }
    if !is_name(&sheet.lang) || !is_name(&sheet.speaker) {
        return no("sa langue ou sa voix n'a pas un nom simple", UPDATE);
    }
    Ok(sheet)
}

const UPDATE: &str = "mettez packc à jour, ou donnez le fichier que l'application a fait";
