//! All packs of a folder, read. What cannot be read is a finding, and the rest goes on.

use super::file::{SourceFile, not_read};
use super::gloss::GlossFile;
use super::shared::{Contact, Facts, PackHead, TakeSource, Voices};
use super::spots::SpotNames;
use super::tree::Tree;
use super::unit::Unit;
use crate::error::{PackcError, read_text};
use crate::finding::Finding;
use serde::de::DeserializeOwned;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// One pack's folder.
#[derive(Clone, Debug, Default)]
pub struct PackSource {
    /// Its `pack.toml`.
    pub head: PackHead,
    /// The file of its head.
    pub file: SourceFile,
    /// Its folder, below that of all packs.
    pub folder: String,
    /// Its units, by file name.
    pub units: Vec<Unit>,
    /// Recorded takes by key: `fr/02/prends`.
    pub takes: BTreeMap<String, TakeSource>,
    /// Languages that are spoken only, and not whole yet: there are recordings, and the pack does not name them.
    pub spoken: BTreeSet<String>,
}

/// All packs of a folder.
#[derive(Clone, Debug, Default)]
pub struct Library {
    /// The folder of all packs.
    pub root: PathBuf,
    /// Figures, said once.
    pub facts: Facts,
    /// The file of the facts.
    pub facts_file: SourceFile,
    /// Whom to call.
    pub contacts: BTreeMap<String, Contact>,
    /// The file of whom to call.
    pub contacts_file: SourceFile,
    /// Voices and noise beds.
    pub voices: Voices,
    /// Names of regions.
    pub spots: SpotNames,
    /// The file of the names of regions.
    pub spots_file: SourceFile,
    /// Packs, `core` first.
    pub packs: Vec<PackSource>,
    /// What could not be read (L01).
    pub unread: Vec<Finding>,
}

impl Library {
    /// Reads a folder of packs; or one pack's folder, with the shared files beside it.
    ///
    /// # Errors
    /// When the folder itself cannot be read. What is wrong inside is in [`Library::unread`].
    pub fn open(folder: &Path) -> Result<Self, PackcError> {
        let one = folder.join("pack.toml").is_file();
        let root = if one { parent_of(folder) } else { folder.to_path_buf() };
        let mut library = Self { root: root.clone(), ..Self::default() };
        library.read_shared()?;
        let mut folders = if one { vec![folder.to_path_buf()] } else { pack_folders(&root)? };
        // `core` is what a phone plays first.
        folders.sort_by_key(|folder| (!folder.ends_with("core"), folder.clone()));
        for folder in folders {
            library.read_pack(&folder)?;
        }
        Ok(library)
    }

    /// All units with their pack.
    pub fn units(&self) -> impl Iterator<Item = (&PackSource, &Unit)> {
        self.packs.iter().flat_map(|pack| pack.units.iter().map(move |unit| (pack, unit)))
    }

    /// A unit by its id, in any pack.
    #[must_use]
    pub fn unit(&self, id: &str) -> Option<&Unit> {
        self.units().map(|(_, unit)| unit).find(|unit| unit.id() == id)
    }

    fn read_shared(&mut self) -> Result<(), PackcError> {
        if let Some((file, groups)) = self.read_optional::<BTreeMap<String, Facts>>("facts.toml")? {
            self.facts_file = file;
            self.facts = groups
                .into_iter()
                .flat_map(|(group, facts)| {
                    facts.into_iter().map(move |(key, fact)| (format!("{group}.{key}"), fact))
                })
                .collect();
        }
        if let Some((file, contacts)) = self.read_optional("help.toml")? {
            (self.contacts_file, self.contacts) = (file, contacts);
        }
        if let Some((_, voices)) = self.read_optional("voices.toml")? {
            self.voices = voices;
        }
        if let Some((file, spots)) = self.read_optional("spots.toml")? {
            (self.spots_file, self.spots) = (file, spots);
        }
        Ok(())
    }

    fn read_pack(&mut self, folder: &Path) -> Result<(), PackcError> {
        let name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let Some((file, head)) = self.read_optional::<PackHead>(&format!("{name}/pack.toml"))?
        else {
            return Ok(());
        };
        let takes = self.read_optional(&format!("{name}/voices/takes.toml"))?;
        let takes = takes.map(|(_, takes)| takes).unwrap_or_default();
        let mut pack = PackSource { head, file, folder: name, takes, ..PackSource::default() };
        for path in toml_files(folder)? {
            self.read_unit(&mut pack, &path)?;
        }
        super::spoken::add(&mut pack);
        self.packs.push(pack);
        Ok(())
    }

    fn read_unit(&mut self, pack: &mut PackSource, path: &Path) -> Result<(), PackcError> {
        let text = read_text(path)?;
        match Unit::read(&pack.head.id, &self.name_of(path), &text) {
            Ok(mut unit) => {
                self.read_glosses(pack, path, &mut unit)?;
                pack.units.push(unit);
            }
            Err(finding) => self.unread.push(finding),
        }
        Ok(())
    }

    fn read_glosses(
        &mut self,
        pack: &PackSource,
        path: &Path,
        unit: &mut Unit,
    ) -> Result<(), PackcError> {
        let file_name = path.file_name().unwrap_or_default();
        for lang in &pack.head.langs {
            let path = parent_of(path).join("gloss").join(lang).join(file_name);
            if !path.is_file() {
                continue;
            }
            match GlossFile::read(&self.name_of(&path), &read_text(&path)?) {
                Ok(gloss) => {
                    unit.glosses.insert(lang.clone(), gloss);
                }
                Err(finding) => self.unread.push(finding),
            }
        }
        Ok(())
    }

    /// Reads a file of the root when it is there; what is wrong in it becomes a finding.
    fn read_optional<T: DeserializeOwned>(
        &mut self,
        name: &str,
    ) -> Result<Option<(SourceFile, T)>, PackcError> {
        let path = self.root.join(name);
        if !path.is_file() {
            return Ok(None);
        }
        let text = read_text(&path)?;
        match parse(name, &text) {
            Ok(read) => Ok(Some(read)),
            Err(error) => {
                self.unread.push(not_read(name, &text, &error));
                Ok(None)
            }
        }
    }

    /// The name of a file below the root, as findings say it.
    fn name_of(&self, path: &Path) -> String {
        path.strip_prefix(&self.root).unwrap_or(path).display().to_string()
    }
}

fn parse<T: DeserializeOwned>(name: &str, text: &str) -> Result<(SourceFile, T), toml::de::Error> {
    let tree = Tree::parse(text)?;
    let file = SourceFile::new(name, text, tree.table());
    Ok((file, tree.read()?))
}

fn parent_of(path: &Path) -> PathBuf {
    path.parent().map(Path::to_path_buf).unwrap_or_default()
}

fn pack_folders(root: &Path) -> Result<Vec<PathBuf>, PackcError> {
    Ok(entries(root)?.into_iter().filter(|path| path.join("pack.toml").is_file()).collect())
}

fn toml_files(folder: &Path) -> Result<Vec<PathBuf>, PackcError> {
    let is_unit = |path: &PathBuf| {
        path.extension().is_some_and(|ext| ext == "toml") && !path.ends_with("pack.toml")
    };
    Ok(entries(folder)?.into_iter().filter(is_unit).collect())
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>, PackcError> {
    let not_read = |source| PackcError::Read { path: folder.to_path_buf(), source };
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder).map_err(not_read)? {
        paths.push(entry.map_err(not_read)?.path());
    }
    paths.sort();
    Ok(paths)
}
