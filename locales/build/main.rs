//! Reads `<lang>/*.ftl`, refuses what is missing or wrong, and writes one typed function a message.
//!
//! A language is a folder that holds a `language.ftl`; adding one is adding that folder. No
//! `rerun-if-changed` is printed: Cargo then watches the whole package, and sees a new folder.

#![expect(clippy::print_stdout, reason = "a build script speaks to Cargo on its standard output")]

mod check;
mod fault;
mod head;
mod pattern;
mod read;
mod write;

use std::path::Path;

use fault::Fault;

fn main() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let out = std::env::var_os("OUT_DIR").expect("Cargo gives OUT_DIR to every build script");
    if let Err(faults) = build(root, Path::new(&out)) {
        tell(&faults);
    }
}

/// All of it: read, check, write.
fn build(root: &Path, out: &Path) -> Result<(), Vec<Fault>> {
    let mut languages = Vec::new();
    for source in read::sources(root).map_err(|fault| vec![fault])? {
        languages.push(read::language(&source)?);
    }
    languages.sort_by_key(|language| (language.code != check::REFERENCE, language.head.place));
    check::languages(&languages)?;
    write::all(&languages, out).map_err(|error| vec![Fault::disk(out, &error)])
}

/// Each fault as an error of Cargo: the build stops, and says them all at once.
fn tell(faults: &[Fault]) {
    for fault in faults {
        println!("cargo::error={fault}");
    }
}
