//! The files of an archive, in memory, within bounds.

use super::{No, no};
use app_domain::studio::{SHEET, is_name};
use std::collections::BTreeMap;
use std::io::Read;
use std::path::Path;
use zip::ZipArchive;
use zip::read::ZipFile;

/// A minute of voice is 5.8 MB; nobody says one phrase for longer.
const MOST_SOUND: u64 = 6 << 20;
/// A sheet of some thousand takes.
const MOST_SHEET: u64 = 4 << 20;
/// All files together, and how many: four hours of voice.
const MOST_BYTES: u64 = 1 << 30;
const MOST_FILES: usize = 10_000;

/// Files by their name in the archive.
pub(super) type Unpacked = BTreeMap<String, Vec<u8>>;

/// What to do with a file that did not come whole.
const AGAIN: &str = "demandez le fichier encore une fois, par un autre chemin (carte, câble)";
/// What to do with a file nobody's studio made.
const NOT_OURS: &str = "ne l'ouvrez pas ; demandez le fichier à la personne qui a enregistré";

/// Reads an archive. Nothing is written, and nothing larger than what is allowed is ever held.
pub(super) fn open(path: &Path) -> Result<Unpacked, No> {
    let file = match std::fs::File::open(path) {
        Ok(file) => file,
        Err(error) => return no(format!("il ne se lit pas : {error}"), "vérifiez le chemin"),
    };
    let Ok(mut archive) = ZipArchive::new(std::io::BufReader::new(file)) else {
        return no("ce n'est pas un ZIP entier", AGAIN);
    };
    if archive.len() > MOST_FILES {
        return no(format!("il a plus de {MOST_FILES} fichiers"), NOT_OURS);
    }
    let (mut files, mut left) = (Unpacked::new(), MOST_BYTES);
    for at in 0..archive.len() {
        let Ok(mut entry) = archive.by_index(at) else {
            return no("un fichier n'y est pas entier", AGAIN);
        };
        let Some(name) = safe(&entry)? else { continue };
        let bytes = read(&mut entry, &name, left)?;
        left -= bytes.len() as u64;
        if files.insert(name.clone(), bytes).is_some() {
            return no(format!("« {name} » y est deux fois"), NOT_OURS);
        }
    }
    Ok(files)
}

/// The name of a file that is ours. A folder, or what another program adds beside, is none. A name that leads out of the
/// archive condemns all of it.
fn safe<R: Read>(entry: &ZipFile<'_, R>) -> Result<Option<String>, No> {
    let name = entry.name().to_owned();
    let leads_out = name.starts_with(['/', '\\'])
        || name.contains(['\\', ':', '\0'])
        || name.split('/').any(|part| part == "..");
    if leads_out || entry.is_symlink() {
        return no(format!("« {name} » mène hors du dossier"), NOT_OURS);
    }
    let ours = name == SHEET || name.ends_with(".wav") && name.split('/').all(is_name);
    Ok((ours && entry.is_file()).then_some(name))
}

/// What an entry says of its size is not believed.
fn read<R: Read>(entry: &mut ZipFile<'_, R>, name: &str, left: u64) -> Result<Vec<u8>, No> {
    let most = if name == SHEET { MOST_SHEET } else { MOST_SOUND };
    let mut bytes = Vec::new();
    match entry.take(most.min(left) + 1).read_to_end(&mut bytes) {
        Err(_) => no(format!("« {name} » n'est pas entier"), AGAIN),
        Ok(_) if bytes.len() as u64 > most.min(left) => {
            no(format!("« {name} » est trop gros"), NOT_OURS)
        }
        Ok(_) => Ok(bytes),
    }
}
