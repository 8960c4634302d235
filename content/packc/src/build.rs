//! From a folder of sources to a folder of signed packs.
//!
//! `OUT/<pack>/manifest.cbor`, `OUT/blob/<hash>` for every file of every pack, and `OUT/index.json`, `core` first.

use crate::compile::{Compiled, Humans, compile};
use crate::error::{PackcError, write_whole};
use crate::finding::{Finding, Level};
use crate::picture::Gallery;
use crate::source::{Library, PackSource};
use crate::voice::Studio;
use crate::{key, lint, ui};
use content_pack::{BlobHash, Manifest, SignedManifest};
use ed25519_dalek::SigningKey;
use serde::Serialize;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// The oldest app (build number) that plays what this compiler writes.
const MIN_APP: u32 = 1;

/// Where a build reads and writes.
#[derive(Clone, Debug)]
pub struct Plan {
    /// Folder of the sources.
    pub packs: PathBuf,
    /// Folder of the messages of the interface, `<lang>/*.ftl`.
    pub locales: PathBuf,
    /// Folder written.
    pub out: PathBuf,
    /// File of the signing key; made when missing.
    pub key: PathBuf,
    /// Folder of what was made before.
    pub cache: PathBuf,
    /// While scenes are being written: what is not structural becomes a warning, and what cannot be read is left out.
    pub draft: bool,
    /// Languages whose glosses are spoken; all of them when empty. Texts are always there.
    pub speak: Vec<String>,
    /// Only these packs, by their ids, and the words of the interface; all when it names none.
    pub only: Vec<String>,
    /// Packs of samples are built too: for tests, never for a phone.
    pub samples: bool,
    /// Today, `2026-11-21`, for what has to be read again.
    pub today: String,
}

/// One line of `index.json`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Listed {
    /// The pack.
    pub id: String,
    /// Its version, as a number.
    pub version: u32,
    /// Its signed list, from the folder of the index.
    pub manifest: String,
    /// Bytes of all its files, each counted once.
    pub bytes: u64,
    /// Bytes a phone fetches that plays Opus and reads French only.
    pub bytes_fr_ogg: u64,
}

/// What a build did.
#[derive(Clone, Debug, Default)]
pub struct Built {
    /// Packs, in the order of the index.
    pub listed: Vec<Listed>,
    /// Warnings; errors too, turned to warnings, in a draft.
    pub findings: Vec<Finding>,
    /// Clips spoken now, not found in the cache.
    pub spoken: usize,
}

/// Builds all packs.
///
/// # Errors
/// [`PackcError::Refused`] with the findings told first, or what failed outside the sources.
pub fn build(plan: &Plan, told: &(dyn Fn(&str) + Sync)) -> Result<Built, PackcError> {
    let mut library = Library::open(&plan.packs)?;
    let mut findings = lint::check(&library, &plan.today);
    if plan.draft {
        leave_out(&mut library, &findings);
        findings.iter_mut().for_each(|finding| finding.level = Level::Warning);
    }
    let errors = findings.iter().filter(|f| f.level == Level::Error).count();
    if errors > 0 {
        findings.iter().for_each(|finding| told(&finding.to_string()));
        return Err(PackcError::Refused(errors));
    }
    let key = key::open(&plan.key)?;
    let (mut studio, mut gallery) = (Studio::new(&plan.cache), Gallery::new(&plan.cache));
    let humans = Humans::find_all(&library)?;
    let mut writer = Writer { plan, key, kept: BTreeSet::new(), listed: Vec::new() };
    let wanted = |pack: &&PackSource| {
        let named = plan.only.is_empty() || plan.only.contains(&pack.head.id);
        named && (plan.samples || !pack.head.test)
    };
    for pack in library.packs.iter().filter(wanted) {
        let left = |left: usize| told(&format!("{} : encore {left} sons", pack.head.id));
        let done = compile(&library, pack, &humans, &plan.speak, &mut studio, &mut gallery, &left)?;
        writer.write(&done)?;
    }
    for done in ui::compile_all(&plan.locales, &library.voices, &plan.speak, &mut studio, told)? {
        writer.write(&done)?;
    }
    writer.finish()?;
    Ok(Built { listed: writer.listed, findings, spoken: studio.spoken() })
}

/// In a draft, units whose names lead nowhere are left out: the rest plays.
fn leave_out(library: &mut Library, findings: &[Finding]) {
    let broken: BTreeSet<&str> = findings
        .iter()
        .filter(|f| f.level == Level::Error && f.rule == "L02")
        .map(|f| f.file.as_str())
        .collect();
    for pack in &mut library.packs {
        pack.units.retain(|unit| !broken.contains(unit.file.name.as_str()));
    }
}

struct Writer<'a> {
    plan: &'a Plan,
    key: SigningKey,
    kept: BTreeSet<String>,
    listed: Vec<Listed>,
}

impl Writer<'_> {
    fn write(&mut self, done: &Compiled) -> Result<(), PackcError> {
        let files = done.files.listed();
        for (file, (_, source)) in files.iter().zip(done.files.iter()) {
            self.write_blob(file.hash, &source.bytes)?;
        }
        let id = done.pack.id.to_string();
        self.listed.push(listed(&id, done.pack.version, &files));
        let manifest = Manifest {
            org: String::new(),
            pack: id.clone(),
            version: done.pack.version,
            min_app: MIN_APP,
            files,
            replaces: None,
        };
        let signed = SignedManifest::sign(manifest, &self.key)?;
        write_changed(&self.plan.out.join(id).join("manifest.cbor"), &signed.to_bytes())
    }

    /// A blob is named by its bytes: one of the right length is there already.
    fn write_blob(&mut self, hash: BlobHash, bytes: &[u8]) -> Result<(), PackcError> {
        let name = hash.to_string();
        let path = self.plan.out.join("blob").join(&name);
        let there = std::fs::metadata(&path).is_ok_and(|meta| meta.len() == bytes.len() as u64);
        if self.kept.insert(name) && !there {
            write_whole(&path, bytes)?;
        }
        Ok(())
    }

    /// The index, last: what it names is all there. Then blobs of former builds go.
    fn finish(&self) -> Result<(), PackcError> {
        let label = "index.json";
        let json = serde_json::to_vec_pretty(&self.listed)
            .map_err(|source| PackcError::Json { label: label.to_owned(), source })?;
        write_changed(&self.plan.out.join(label), &json)?;
        let Ok(blobs) = std::fs::read_dir(self.plan.out.join("blob")) else { return Ok(()) };
        for blob in blobs.flatten() {
            let name = blob.file_name().to_string_lossy().into_owned();
            // Only what looks like a blob: the folder is the caller's.
            if name.parse::<BlobHash>().is_ok() && !self.kept.contains(&name) {
                let failed = |source| PackcError::Write { path: blob.path(), source };
                std::fs::remove_file(blob.path()).map_err(failed)?;
            }
        }
        Ok(())
    }
}

fn listed(id: &str, version: u32, files: &[content_pack::File]) -> Listed {
    let sum = |keep: &dyn Fn(&content_pack::File) -> bool| {
        let mut seen = BTreeSet::new();
        let kept = files.iter().filter(|file| keep(file) && seen.insert(file.hash));
        kept.map(|file| u64::from(file.size)).sum()
    };
    Listed {
        id: id.to_owned(),
        version,
        manifest: format!("{id}/manifest.cbor"),
        bytes: sum(&|_| true),
        bytes_fr_ogg: sum(&|file| matches!(file.variant.as_str(), "" | "ogg")),
    }
}

/// Leaves a file alone that has these bytes, so that nothing downstream is built again.
fn write_changed(path: &Path, bytes: &[u8]) -> Result<(), PackcError> {
    if std::fs::read(path).is_ok_and(|there| there == bytes) {
        Ok(())
    } else {
        write_whole(path, bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use content_pack::Pack;

    const SCENE: &str = "format=1\nid='t.01'\ntrade='tous'\nplace='ici'\nrisk='choc'\nlevel={oral='A1',written='A1'}\nminutes=3\n\
        learn=['stop']\n[cast.manu]\nis='chef'\nvoice='guide'\nsays='tu'\nhears='vous'\n[lines.manu]\nstop='Stop !'\n\
        [lines.guide]\ntitre='Stop'\nje_sais='Je sais.'\n[[step]]\nkey='a'\nkind='listen'\nplay=['stop']\n\
        noise={bed='vent',snr=5}\n[[step]]\nkey='b'\nkind='say'\nlines=['stop']\n";
    const PACK: &str = "id='t'\ntitle='T'\ntrade='tous'\nversion='0.1.0'\nlangs=['en']\nlicence='CC BY-SA 4.0'\nauthors=[]\ncall=''\n";
    const VOICES: &str = "[voice]\nguide={id='fr+f3'}\n[noise]\nvent='du vent'\n";

    fn plan(folder: &Path, draft: bool) -> Plan {
        let packs = folder.join("packs");
        for (name, text) in [("t/pack.toml", PACK), ("t/01.toml", SCENE), ("voices.toml", VOICES)] {
            write_whole(&packs.join(name), text.as_bytes()).unwrap();
        }
        let ftl = "hello = Bonjour\ncount = { $n } sons\n";
        write_whole(&folder.join("locales/fr/a.ftl"), ftl.as_bytes()).unwrap();
        Plan {
            packs,
            locales: folder.join("locales"),
            out: folder.join("out"),
            key: folder.join("content.key"),
            cache: folder.join("cache"),
            draft,
            speak: Vec::new(),
            only: Vec::new(),
            samples: false,
            today: "2026-11-22".into(),
        }
    }

    fn public(folder: &Path) -> [u8; 32] {
        std::fs::read_to_string(folder.join("content.pub")).unwrap().parse::<BlobHash>().unwrap().0
    }

    #[test]
    fn a_pack_is_written_signed_and_the_second_build_speaks_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let plan = plan(folder.path(), true);
        let first = build(&plan, &|_| {}).unwrap();
        assert_eq!(first.listed.iter().map(|l| l.id.as_str()).collect::<Vec<_>>(), ["t", "ui-fr"]);
        let manifest = || std::fs::read(plan.out.join("t/manifest.cbor")).unwrap();
        let (before, second) = (manifest(), build(&plan, &|_| {}).unwrap());
        assert_eq!(
            (second.spoken, manifest() == before, first.spoken),
            (0, true, 5 + crate::voice::BEDS.len())
        );

        let signed = SignedManifest::from_bytes(&before).unwrap();
        let manifest = signed.verify(&[public(folder.path())]).unwrap();
        for file in &manifest.files {
            let bytes = std::fs::read(plan.out.join("blob").join(file.hash.to_string())).unwrap();
            assert_eq!((BlobHash::of(&bytes), bytes.len()), (file.hash, file.size as usize));
        }
        let head = manifest.file(Pack::LABEL).unwrap();
        let bytes = std::fs::read(plan.out.join("blob").join(head.hash.to_string())).unwrap();
        let pack: Pack = serde_json::from_slice(&bytes).unwrap();
        assert_eq!(pack.units[0].title.fr, "Stop");
        assert!(manifest.file("voice/fr/t.01/stop.normal+vent@5.ogg").is_some());
    }

    #[test]
    fn a_line_to_say_has_the_shape_of_its_model_and_no_other_has() {
        let folder = tempfile::tempdir().unwrap();
        let plan = plan(folder.path(), true);
        build(&plan, &|_| {}).unwrap();
        let signed = std::fs::read(plan.out.join("t/manifest.cbor")).unwrap();
        let signed = SignedManifest::from_bytes(&signed).unwrap();
        let manifest = signed.verify(&[public(folder.path())]).unwrap();
        let hash = manifest.file("unit/t.01.json").unwrap().hash.to_string();
        let bytes = std::fs::read(plan.out.join("blob").join(hash)).unwrap();
        let scene: content_pack::Scene = serde_json::from_slice(&bytes).unwrap();
        let shape = |key: &str, take: &str| scene.line(key).unwrap().clips[take].shape.clone();
        assert_eq!(shape("stop", "normal").map(|bars| bars.len()), Some(40));
        assert_eq!((shape("stop", "normal+vent@5"), shape("titre", "normal")), (None, None));
    }

    #[test]
    fn errors_stop_a_build_that_is_not_a_draft() {
        let folder = tempfile::tempdir().unwrap();
        let told = std::sync::Mutex::new(Vec::new());
        let refused =
            build(&plan(folder.path(), false), &|line| told.lock().unwrap().push(line.to_owned()));
        assert!(matches!(refused, Err(PackcError::Refused(_))));
        assert!(
            told.lock()
                .unwrap()
                .iter()
                .any(|line| line.contains("t/01.toml") && line.contains("L07"))
        );
        assert!(!folder.path().join("out").exists());
    }

    #[test]
    fn blobs_of_former_builds_go_and_other_files_stay() {
        let folder = tempfile::tempdir().unwrap();
        let plan = plan(folder.path(), true);
        let old = plan.out.join("blob").join(BlobHash::of(b"old").to_string());
        write_whole(&old, b"old").unwrap();
        write_whole(&plan.out.join("blob/readme.txt"), b"mine").unwrap();
        build(&plan, &|_| {}).unwrap();
        assert!(!old.exists() && plan.out.join("blob/readme.txt").exists());
    }
}
