//! A small library on disk, changed by one replacement, and what one rule then says.

use super::check;
use crate::finding::Finding;
use crate::source::Library;
use std::fs;
use std::path::{Path, PathBuf};

/// The scene the rules are tried on: core.02.
pub(crate) const SCENE: &str = "core/02-je-nai-pas-compris.toml";
/// The bank they are tried on: route.13.
pub(crate) const BANK: &str = "route/priorites.toml";

/// The day the tests are read on.
pub(crate) const TODAY: &str = "2026-11-22";

/// A copy of the fixture packs, to change and check.
pub(crate) struct Packs {
    folder: tempfile::TempDir,
}

impl Packs {
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        copy(&fixtures(), folder.path());
        Self { folder }
    }

    /// The folder.
    pub(crate) fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Replaces a text of a file. The text must be there.
    pub(crate) fn replace(self, file: &str, old: &str, new: &str) -> Self {
        let path = self.folder.path().join(file);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(old), "{file} has no « {old} »");
        fs::write(path, text.replacen(old, new, 1)).unwrap();
        self
    }

    /// Writes a file.
    pub(crate) fn write(self, file: &str, bytes: &[u8]) -> Self {
        let path = self.folder.path().join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
        self
    }

    /// What a rule says.
    pub(crate) fn said(&self, rule: &str) -> Vec<Finding> {
        let library = Library::open(self.folder.path()).unwrap();
        let mut findings = check(&library, TODAY);
        findings.retain(|finding| finding.rule == rule);
        findings
    }

    /// The reasons a rule gives, one a line.
    pub(crate) fn why(&self, rule: &str) -> String {
        self.said(rule).iter().map(|finding| finding.why.clone() + "\n").collect()
    }
}

/// What a rule says once a text of the scene is replaced.
pub(crate) fn after(rule: &str, old: &str, new: &str) -> String {
    Packs::new().replace(SCENE, old, new).why(rule)
}

/// The same, in the bank.
pub(crate) fn after_in_bank(rule: &str, old: &str, new: &str) -> String {
    Packs::new().replace(BANK, old, new).why(rule)
}

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures")
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, target).unwrap();
        }
    }
}

/// The fixture has no error at all, but for pictures still to be drawn.
#[test]
fn the_fixture_is_clean() {
    let library = Library::open(Packs::new().folder.path()).unwrap();
    let errors: Vec<_> = check(&library, TODAY)
        .into_iter()
        .filter(|f| f.level == crate::Level::Error && f.rule != "L05")
        .map(|f| f.to_string())
        .collect();
    assert!(errors.is_empty(), "{}", errors.join("\n"));
}

/// The packs with the game of procedure beside them, its pictures and sounds as empty files: rules ask only whether they
/// are there.
pub(crate) fn with_game(packs: Packs) -> Packs {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../packs");
    let read = |name: &str| fs::read(root.join(name)).unwrap();
    let mut packs = packs.write("media/jeu/etabli.svg", b"x");
    for name in ["jeu/pack.toml", "jeu/procedure.toml", "jeu/gloss/en/procedure.toml"] {
        packs = packs.write(name, &read(name));
    }
    for piece in ["carre-bleu", "tube-gris", "rond-jaune", "cube-rouge", "croix-noir", "toit-vert"]
    {
        packs = packs.write(&format!("media/jeu/pieces/{piece}.svg"), b"x");
    }
    for sound in ["bois", "metal", "cloche", "tambour", "clic", "porte"] {
        packs = packs.write(&format!("media/jeu/sons/{sound}.flac"), b"x");
    }
    packs
}
