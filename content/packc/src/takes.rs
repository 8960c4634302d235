//! Takes in what somebody recorded in the voice studio of the app (content/FORMAT.md, “Voices of people”).
//!
//! The file comes from a phone, by any way: it is read as if a stranger had made it. Everything is looked at before
//! anything is written; what is stale is refused by name, the rest is taken.

mod check;
mod sheet;
#[cfg(test)]
mod tests;
mod unpack;
mod write;

use crate::error::PackcError;
use crate::source::Library;
use std::path::Path;

/// What was taken, and what was not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Taken {
    /// The language they are kept under.
    pub lang: String,
    /// Its code was drawn by a phone: somebody has to say which language it is.
    pub unnamed: bool,
    /// Keys of the takes that are in the pack now: `swb/02/prends`.
    pub taken: Vec<String>,
    /// Takes that say what a line does not say any more, and why.
    pub refused: Vec<String>,
    /// Takes for other packs.
    pub elsewhere: usize,
}

/// Takes the recordings of a file into a pack's folder. `lang` gives a language that a phone named itself its code.
///
/// # Errors
/// [`PackcError::Takes`] when the file is torn, hostile or not one of these; nothing was written then.
pub fn take_in(file: &Path, folder: &Path, lang: Option<&str>) -> Result<Taken, PackcError> {
    let refuse = |why: &str, mend: &str| PackcError::Takes {
        path: file.to_path_buf(),
        why: why.to_owned(),
        mend: mend.to_owned(),
    };
    let unpacked = unpack::open(file).map_err(|no| refuse(&no.why, &no.mend))?;
    let sheet = sheet::read(&unpacked).map_err(|no| refuse(&no.why, &no.mend))?;
    let library = Library::open(folder)?;
    let [pack] = library.packs.as_slice() else {
        return Err(refuse(
            &format!("{} n'est pas le dossier d'un paquet", folder.display()),
            "donnez un dossier qui a un pack.toml : --pack content/packs/core",
        ));
    };
    let lang = lang.unwrap_or(&sheet.lang);
    let checked = check::against(&library, pack, &sheet, &unpacked, lang)
        .map_err(|no| refuse(&no.why, &no.mend))?;
    write::into(&library.root.join(&pack.folder), &checked)?;
    Ok(Taken {
        lang: lang.to_owned(),
        unnamed: is_drawn(lang),
        taken: checked.takes.into_iter().map(|take| take.key).collect(),
        refused: checked.refused,
        elsewhere: checked.elsewhere,
    })
}

/// A code that a phone drew: eight signs, the first an `x`.
fn is_drawn(lang: &str) -> bool {
    lang.len() == 8 && lang.starts_with('x')
}

/// Why a file is not taken, and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
struct No {
    why: String,
    mend: String,
}

/// A refusal.
fn no<T>(why: impl Into<String>, mend: impl Into<String>) -> Result<T, No> {
    Err(No { why: why.into(), mend: mend.into() })
}
