//! Which takes every line needs, and what to ask of the voices for each.

use super::texts::{said, spoken};
use crate::source::{GUIDE, Library, LineSource, PackSource, Unit, What, refs};
use crate::voice::{Request, Speaker};
use content_pack::{Noise, Register, Take};
use std::collections::{BTreeMap, BTreeSet};

/// Kilobits a second: consonants of single words matter most (domain.md §5).
const KBPS_LINE: u8 = 12;
const KBPS_WORD: u8 = 16;
/// Words a minute when `voices.toml` does not say.
const RATE: u16 = 125;
const RATE_FAST: u16 = 170;

/// A take of a line: its name in the compiled line, and what makes it.
pub type Takes = BTreeMap<(String, Take), Request>;

/// All takes of a unit: the plain ones, fast, feminine, second voices, and the noisy ones of the lines heard in noise.
/// A line without a voice is left out; L04 says so.
#[must_use]
pub fn of_unit(library: &Library, pack: &PackSource, unit: &Unit, humans: &Humans) -> Takes {
    let mut wanted: BTreeSet<(String, Take)> = unit
        .lines
        .keys()
        .flat_map(|key| quiet(unit, key).into_iter().map(move |take| (key.clone(), take)))
        .collect();
    wanted.extend(noisy(unit));
    let asked = wanted.iter().flat_map(|(key, take)| in_each_voice(unit, key, take));
    asked
        .filter_map(|(key, take)| {
            let request = request(library, pack, unit, &key, &take, humans)?;
            Some(((key, take), request))
        })
        .collect()
}

fn quiet(unit: &Unit, key: &str) -> Vec<Take> {
    let mut takes = vec![Take::default()];
    if unit.texts.fast.contains_key(key) {
        takes.push(Take { fast: true, ..Take::default() });
    }
    if unit.texts.feminine.contains_key(key) {
        takes.push(Take { feminine: true, ..Take::default() });
    }
    takes
}

/// The lines heard in noise, at the pace of their step.
fn noisy(unit: &Unit) -> Vec<(String, Take)> {
    let mut takes = Vec::new();
    for step in unit.all_steps() {
        for r in refs(step) {
            let Some(noise) = r.noise.filter(|_| matches!(r.what, What::Heard | What::Signal))
            else {
                continue;
            };
            let fast = step.is_fast() && unit.texts.fast.contains_key(&r.key);
            let noise = Some((noise.bed, noise.snr));
            takes.push((r.key, Take { fast, noise, ..Take::default() }));
        }
    }
    takes
}

fn in_each_voice(unit: &Unit, key: &str, take: &Take) -> Vec<(String, Take)> {
    let voices = unit.lines.get(key).map_or(0, |line| voices_of(unit, line).len());
    (0..u8::try_from(voices).unwrap_or(u8::MAX))
        .map(|voice| (key.to_owned(), Take { voice, ..take.clone() }))
        .collect()
}

/// Names of the voices of whoever says the line.
pub(crate) fn voices_of(unit: &Unit, line: &LineSource) -> Vec<String> {
    match unit.texts.cast.get(&line.speaker) {
        Some(cast) => cast.voice.0.clone(),
        None if line.speaker == GUIDE => vec![GUIDE.to_owned()],
        None => Vec::new(),
    }
}

fn request(
    library: &Library,
    pack: &PackSource,
    unit: &Unit,
    key: &str,
    take: &Take,
    humans: &Humans,
) -> Option<Request> {
    let line = unit.lines.get(key)?;
    let manner = if take.fast {
        "fast"
    } else if take.feminine {
        "feminine"
    } else {
        ""
    };
    let text = said(&spoken(unit, key, manner)?, &library.facts);
    let noise = take.noise.clone().map(|(bed, snr)| Noise { bed, snr });
    let kbps = if line.register == Register::Word { KBPS_WORD } else { KBPS_LINE };
    let recorded = humans.find(pack, "fr", unit.number(), &take_file(key, take));
    if let Some(speaker) = recorded {
        // The words are those of the file, whatever the normaliser says of them.
        return Some(Request::of_person(speaker, noise, kbps));
    }
    let name = voices_of(unit, line).into_iter().nth(usize::from(take.voice))?;
    let voice = library.voices.voice.get(&name)?;
    let rate = voice.rate.unwrap_or_else(|| rate(library, unit.oral_level(), take.fast));
    Some(Request { speaker: voice.speaker(), rate, text, noise, kbps })
}

/// The name of a recording: `prends`, `prends.fast`, `prends.2`. Noise is mixed, never recorded.
fn take_file(key: &str, take: &Take) -> String {
    let name = Take { noise: None, ..take.clone() }.name();
    match name.strip_prefix("normal") {
        Some(voice) => format!("{key}{voice}"),
        None => format!("{key}.{name}"),
    }
}

pub(super) fn rate(library: &Library, level: &str, fast: bool) -> u16 {
    let rates = &library.voices.rate;
    if fast {
        return rates.get("fast").copied().unwrap_or(RATE_FAST);
    }
    rates.get(level).or_else(|| rates.get("A2")).copied().unwrap_or(RATE)
}

/// The recorded name of each language that is spoken only: `voices/swb/name.wav`.
///
/// # Errors
/// When a recording cannot be read.
pub(crate) fn names(
    library: &Library,
    pack: &PackSource,
) -> Result<BTreeMap<String, Request>, crate::PackcError> {
    let mut names = BTreeMap::new();
    for lang in &pack.spoken {
        let path = library.root.join(&pack.folder).join("voices").join(lang).join("name.wav");
        if path.is_file() {
            let hash = content_pack::BlobHash::of(&crate::error::read_bytes(&path)?);
            let speaker = Speaker::Recorded { path, hash };
            names.insert(lang.clone(), Request::of_person(speaker, None, KBPS_LINE));
        }
    }
    Ok(names)
}

/// Recordings found in the folders of the packs, by pack, language, unit and key.
#[derive(Clone, Debug, Default)]
pub struct Humans {
    found: BTreeMap<String, Speaker>,
}

impl Humans {
    /// Looks through `<pack>/voices/` for `.wav` and `.flac` files. Only those in `takes.toml` with consent count.
    ///
    /// # Errors
    /// When a recording cannot be read.
    pub fn find_all(library: &Library) -> Result<Self, crate::PackcError> {
        let mut humans = Self::default();
        for pack in &library.packs {
            for (key, take) in &pack.takes {
                let path = library.root.join(&pack.folder).join("voices").join(key);
                let path = ["wav", "flac"]
                    .map(|format| std::path::PathBuf::from(format!("{}.{format}", path.display())));
                let Some(path) = path.into_iter().find(|path| path.is_file() && take.consent)
                else {
                    continue;
                };
                let hash = content_pack::BlobHash::of(&crate::error::read_bytes(&path)?);
                let name = format!("{}/{key}", pack.folder);
                humans.found.insert(name, Speaker::Recorded { path, hash });
            }
        }
        Ok(humans)
    }

    pub(crate) fn find(
        &self,
        pack: &PackSource,
        lang: &str,
        unit: &str,
        take: &str,
    ) -> Option<Speaker> {
        self.found.get(&format!("{}/{lang}/{unit}/{take}", pack.folder)).cloned()
    }
}
