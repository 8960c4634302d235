//! What the packs hold, in numbers (design.md §5). Keys are added, never renamed.

use crate::compile::{
    Humans, compiled, gloss_requests, meaning_requests, meanings, takes_of_unit, touched,
};
use crate::error::PackcError;
use crate::picture::{film, find};
use crate::source::{Body, Facts, Library, PackSource, Unit};
use crate::ui;
use app_domain::play::plays;
use content_pack::PictureKind;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// Numbers of a pack, or of all of them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// Files with steps.
    pub scenes: usize,
    /// Outings.
    pub outings: usize,
    /// `[[card]]` of outings by what one does.
    pub cards: BTreeMap<String, usize>,
    /// `learn` lines and questions.
    pub items: usize,
    /// Keys that are spoken, `[fast]` apart.
    pub lines: usize,
    /// `[fast]` variants.
    pub fast: usize,
    /// `[[step]]` by kind.
    pub steps: BTreeMap<String, usize>,
    /// Questions in banks.
    pub sequence: usize,
    /// Those with `about = "language"`.
    pub language_items: usize,
    /// Questions asked one way only: no twin, and no words named (L34).
    pub one_way: usize,
    /// Stills that exist and are used.
    pub stills: usize,
    /// Clips that exist and are used.
    pub clips: usize,
    /// Panoramas that exist and are used.
    pub panoramas: usize,
    /// Signs that exist and are used.
    pub signs: usize,
    /// Icons that exist and are used.
    pub icons: usize,
    /// Pictures named and not drawn yet.
    pub pictures_missing: usize,
    /// Languages.
    pub langs: BTreeSet<String>,
    /// French lines a person recorded.
    pub audio_human: usize,
    /// French lines a machine says.
    pub audio_synthetic: usize,
    /// French lines nobody says.
    pub audio_missing: usize,
    /// Glosses without a voice in their language.
    pub audio_waiting: usize,
    /// Glosses with a sound.
    pub audio_gloss: usize,
    /// Lines with a clip in French sign language.
    pub lsf: usize,
    /// Regions one can touch that have a name; a name used by two scenes counts once.
    pub spot_names: usize,
    /// Questions, safety texts and facts without source.
    pub unsourced: usize,
    /// Steps the app cannot play yet, by kind.
    pub skipped: BTreeMap<String, usize>,
    /// The public low-literacy score, of 100.
    pub score: u8,
}

/// A pack with its numbers.
#[derive(Clone, Debug, Serialize)]
pub struct PackCounts {
    /// `core`.
    pub id: String,
    /// Its numbers.
    #[serde(flatten)]
    pub counts: Counts,
}

/// The words of the interface in one language.
#[derive(Clone, Debug, Serialize)]
pub struct UiCounts {
    /// The language.
    pub lang: String,
    /// Messages with nothing to fill in.
    pub lines: usize,
    /// Those with a voice.
    pub audio_synthetic: usize,
    /// Those that wait for a person.
    pub audio_waiting: usize,
}

/// All numbers.
#[derive(Clone, Debug, Serialize)]
pub struct Report {
    /// Pack by pack.
    pub packs: Vec<PackCounts>,
    /// All of them; a file used by two packs counts once.
    pub total: Counts,
    /// The interface, language by language.
    pub ui: Vec<UiCounts>,
}

/// Media that exist and are used, by kind: each file once.
#[derive(Clone, Debug, Default)]
struct Media {
    drawn: BTreeMap<&'static str, BTreeSet<PathBuf>>,
    missing: BTreeSet<String>,
}

/// Counts a library, and the interface's messages beside it.
///
/// # Errors
/// When a recording or a message file cannot be read.
pub fn report(library: &Library, locales: &Path) -> Result<Report, PackcError> {
    let humans = Humans::find_all(library)?;
    let (mut packs, mut total, mut all) = (Vec::new(), Counts::default(), Media::default());
    let mut named = BTreeSet::new();
    for pack in &library.packs {
        if pack.head.test {
            let counts = samples(pack);
            total.add(&counts);
            packs.push(PackCounts { id: pack.head.id.clone(), counts });
            continue;
        }
        let mut media = Media::default();
        let mut counts = Counts::default();
        for unit in &pack.units {
            counts.add(&of_unit(library, pack, unit, &humans));
            media.look(library, pack, unit);
        }
        counts.langs = langs(pack);
        let names = spot_names(library, pack);
        counts.spot_names = names.len();
        named.extend(names);
        media.count_into(&mut counts);
        all.join(&media);
        total.add(&counts);
        total.langs.extend(counts.langs.clone());
        counts.score = score(&counts, pack.units.iter());
        packs.push(PackCounts { id: pack.head.id.clone(), counts });
    }
    all.count_into(&mut total);
    total.spot_names = named.len();
    total.unsourced += unsourced_facts(&library.facts);
    total.score = score(&total, library.units().map(|(_, unit)| unit));
    Ok(Report { packs, total, ui: interface(library, locales)? })
}

fn langs(pack: &PackSource) -> BTreeSet<String> {
    pack.head.langs.iter().cloned().chain(["fr".to_owned()]).collect()
}

/// Named regions of a pack, each once.
fn spot_names(library: &Library, pack: &PackSource) -> BTreeSet<String> {
    let touched = pack.units.iter().flat_map(|unit| touched(library, pack, unit).into_keys());
    touched.filter(|key| library.spots.names.contains_key(key)).collect()
}

/// A pack of samples counts by its steps alone.
fn samples(pack: &PackSource) -> Counts {
    let mut counts = Counts::default();
    pack.units.iter().for_each(|unit| counts.add(&steps(unit)));
    counts.skipped.clear();
    counts
}

fn of_unit(library: &Library, pack: &PackSource, unit: &Unit, humans: &Humans) -> Counts {
    let mut counts = steps(unit);
    counts.lines = unit.lines.len();
    counts.fast = unit.texts.fast.len();
    counts.lsf = unit.texts.lsf.len();
    counts.unsourced = unsourced(unit);
    count_body(&mut counts, library, unit);
    count_audio(&mut counts, library, pack, unit, humans);
    counts
}

/// Steps by kind, and those the app cannot play yet.
fn steps(unit: &Unit) -> Counts {
    let mut counts = Counts::default();
    for step in &unit.steps {
        let kind = step.act.kind();
        *counts.steps.entry(kind.to_owned()).or_default() += 1;
        if !plays(&compiled(step).act) {
            *counts.skipped.entry(kind.to_owned()).or_default() += 1;
        }
    }
    counts
}

fn count_body(counts: &mut Counts, library: &Library, unit: &Unit) {
    match &unit.body {
        Body::Scene(head) => {
            counts.scenes = usize::from(!unit.steps.is_empty());
            counts.items = head.learn.len();
        }
        Body::Bank(head) => {
            counts.items = head.item.len();
            counts.sequence = head.item.len();
            counts.language_items =
                head.item.iter().filter(|item| item.about == "language").count();
            counts.one_way = crate::lint::one_way(library, &head.id, &head.item);
        }
        Body::Outing(head) => {
            counts.items = head.learn.len();
            counts.outings = 1;
            for card in &head.card {
                *counts.cards.entry(card.does.clone()).or_default() += 1;
            }
        }
        Body::Game(_) => {}
    }
}

fn count_audio(
    counts: &mut Counts,
    library: &Library,
    pack: &PackSource,
    unit: &Unit,
    humans: &Humans,
) {
    let takes = takes_of_unit(library, pack, unit, humans);
    for key in unit.lines.keys() {
        let plain = takes.iter().find(|((line, _), _)| line == key);
        match plain {
            Some((_, request)) if request.is_human() => counts.audio_human += 1,
            Some(_) => counts.audio_synthetic += 1,
            None => counts.audio_missing += 1,
        }
    }
    for (lang, gloss) in &unit.glosses {
        let spoken = gloss_requests(library, pack, unit, lang, humans).len();
        let known = gloss.lines.keys().filter(|key| unit.lines.contains_key(*key)).count();
        let names_spoken = meaning_requests(library, pack, unit, lang, humans).len();
        let names = meanings(library, pack, unit, lang).len();
        counts.audio_gloss += spoken + names_spoken;
        counts.audio_waiting += (known + names).saturating_sub(spoken + names_spoken);
    }
}

/// Questions of a bank, or a scene, without any source.
fn unsourced(unit: &Unit) -> usize {
    let sourced = unit.review().sources.iter().any(|source| !source.trim().is_empty());
    match &unit.body {
        _ if sourced => 0,
        Body::Bank(head) => head.item.len(),
        Body::Scene(head) => usize::from(!head.risk.trim().is_empty()),
        Body::Outing(_) | Body::Game(_) => 0,
    }
}

fn unsourced_facts(facts: &Facts) -> usize {
    facts.values().filter(|fact| fact.source.trim().is_empty()).count()
}

impl Media {
    fn look(&mut self, library: &Library, pack: &PackSource, unit: &Unit) {
        for (key, picture) in &unit.texts.pictures {
            self.add(
                find(&library.root, &pack.folder, key, picture),
                &format!("{}/{key}", unit.id()),
            );
        }
        for (key, view) in unit.bank().map(|bank| &bank.view).into_iter().flatten() {
            let source = crate::compile::view_source(pack, key, view);
            let found = find(&library.root, &pack.folder, key, &source);
            let film = found.path.as_deref().filter(|_| view.is_clip()).and_then(film::of_still);
            self.drawn.entry("clips").or_default().extend(film);
            self.add(found, &format!("{}/{key}", unit.id()));
        }
        for clip in unit.texts.lsf.values() {
            let path = library.root.join(&pack.folder).join(clip);
            if path.is_file() {
                self.drawn.entry("clips").or_default().insert(path);
            }
        }
    }

    fn add(&mut self, found: crate::picture::Found, name: &str) {
        let kind = match found.kind {
            PictureKind::Still => "stills",
            PictureKind::Panorama => "panoramas",
            PictureKind::Sign => "signs",
            PictureKind::Icon => "icons",
        };
        match found.path {
            Some(path) => self.drawn.entry(kind).or_default().extend([path]),
            None => self.missing.extend([name.to_owned()]),
        }
    }

    fn join(&mut self, other: &Self) {
        for (kind, paths) in &other.drawn {
            self.drawn.entry(kind).or_default().extend(paths.iter().cloned());
        }
        self.missing.extend(other.missing.iter().cloned());
    }

    fn count_into(&self, counts: &mut Counts) {
        let count = |kind: &str| self.drawn.get(kind).map_or(0, BTreeSet::len);
        counts.stills = count("stills");
        counts.clips = count("clips");
        counts.panoramas = count("panoramas");
        counts.signs = count("signs");
        counts.icons = count("icons");
        counts.pictures_missing = self.missing.len();
    }
}

impl Counts {
    fn add(&mut self, other: &Self) {
        self.scenes += other.scenes;
        self.outings += other.outings;
        self.items += other.items;
        self.lines += other.lines;
        self.fast += other.fast;
        self.sequence += other.sequence;
        self.language_items += other.language_items;
        self.one_way += other.one_way;
        self.audio_human += other.audio_human;
        self.audio_synthetic += other.audio_synthetic;
        self.audio_missing += other.audio_missing;
        self.audio_waiting += other.audio_waiting;
        self.audio_gloss += other.audio_gloss;
        self.lsf += other.lsf;
        self.unsourced += other.unsourced;
        let kinds = [
            (&mut self.steps, &other.steps),
            (&mut self.skipped, &other.skipped),
            (&mut self.cards, &other.cards),
        ];
        for (mine, theirs) in kinds {
            for (kind, count) in theirs {
                *mine.entry(kind.clone()).or_default() += count;
            }
        }
    }
}

/// Low-literacy score: the mean of three shares, in per cent. French lines with a sound; choices and alarms with a
/// picture; steps that need no reading.
fn score<'a>(counts: &Counts, units: impl Iterator<Item = &'a Unit>) -> u8 {
    let said = share(counts.lines - counts.audio_missing, counts.lines);
    let (mut shown, mut touched) = (0, 0);
    for unit in units {
        for r in unit.all_steps().flat_map(crate::source::refs) {
            if matches!(r.what, crate::source::What::Choice | crate::source::What::Signal) {
                touched += 1;
                shown += usize::from(unit.texts.shows.contains_key(&r.key));
            }
        }
    }
    let steps: usize = counts.steps.values().sum();
    let written: usize = ["match_word", "build_word", "form"]
        .iter()
        .filter_map(|kind| counts.steps.get(*kind))
        .sum();
    let sum = said + share(shown, touched) + share(steps - written, steps);
    u8::try_from(sum / 3).unwrap_or(100)
}

/// Per cent; all of nothing is all.
fn share(part: usize, whole: usize) -> usize {
    (part * 100).checked_div(whole).unwrap_or(100)
}

fn interface(library: &Library, locales: &Path) -> Result<Vec<UiCounts>, PackcError> {
    let langs = ui::read_all(locales)?.into_iter().map(|(lang, messages)| {
        let voiced =
            messages.values().filter(|m| ui::request(&lang, m, &library.voices).is_some()).count();
        let waiting = messages.len() - voiced;
        UiCounts { lang, lines: messages.len(), audio_synthetic: voiced, audio_waiting: waiting }
    });
    Ok(langs.collect())
}

/// The report for a person, one pack a line.
#[must_use]
pub fn as_text(report: &Report) -> String {
    let total = ("total".to_owned(), &report.total);
    let packs = report.packs.iter().map(|pack| (pack.id.clone(), &pack.counts));
    packs.chain([total]).map(|(id, c)| line(&id, c)).collect::<Vec<_>>().join("\n")
}

fn line(id: &str, c: &Counts) -> String {
    let steps: usize = c.steps.values().sum();
    let skipped: Vec<_> = c.skipped.iter().map(|(kind, n)| format!("{kind} {n}")).collect();
    format!(
        "{id} : {} scènes, {} sorties, {steps} étapes, {} questions ({} sans jumeau), {} répliques ({} sans voix), {} traductions dites, {} en attente, \
         {} images, {} panneaux, {} panoramas, {} à dessiner, score {} ; pas encore jouées : {}",
        c.scenes,
        c.outings,
        c.sequence,
        c.one_way,
        c.lines,
        c.audio_missing,
        c.audio_gloss,
        c.audio_waiting,
        c.stills,
        c.signs,
        c.panoramas,
        c.pictures_missing,
        c.score,
        if skipped.is_empty() { "aucune".to_owned() } else { skipped.join(", ") },
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counts() -> Report {
        let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures");
        report(&Library::open(&fixtures).unwrap(), Path::new("no/locales")).unwrap()
    }

    #[test]
    fn the_fixture_is_counted() {
        let report = counts();
        let core = &report.packs[0].counts;
        assert_eq!((core.scenes, core.items, core.audio_missing), (1, 4, 0));
        assert!(core.skipped.is_empty(), "{:?}", core.skipped);
        assert_eq!((core.spot_names, core.lines, report.total.spot_names), (13, 57, 13));
        assert_eq!((report.total.sequence, report.total.language_items), (12, 4));
        assert_eq!(report.total.lines, core.lines + report.packs[1].counts.lines);
    }

    #[test]
    fn the_keys_are_those_of_the_design() {
        let json = serde_json::to_value(counts()).unwrap();
        for key in [
            "scenes",
            "items",
            "lines",
            "steps",
            "sequence",
            "language_items",
            "one_way",
            "stills",
            "clips",
            "panoramas",
            "signs",
            "langs",
            "audio_human",
            "audio_synthetic",
            "audio_missing",
            "audio_waiting",
            "unsourced",
            "skipped",
            "score",
        ] {
            assert!(
                json["total"].get(key).is_some() && json["packs"][0].get(key).is_some(),
                "{key}"
            );
        }
        assert_eq!(json["packs"][0]["id"], "core");
    }
}
