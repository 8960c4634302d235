//! The packs of this phone, opened as they are needed.

use crate::planner::Offered;
use crate::play::Script;
use crate::ports::{Installed, LogError, Shelf};
use crate::studio::Tongue;
use crate::view::PackHere;
use content_pack::{
    Act, Bank, BlobHash, Clip, Game, GlossSheet, Lang, Outing, Pack, PackId, Scene, UnitHead,
    UnitId, UnitKind,
};
use futures_util::future::try_join_all;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;

/// The packs of this phone.
#[derive(Debug, Default)]
pub struct Library {
    packs: Vec<(Installed, Pack)>,
    offered: Vec<Offered>,
    words: BTreeMap<Lang, BTreeMap<String, Clip>>,
    spoken: BTreeMap<Lang, Clip>,
}

/// The spoken words of the interface in one language (`ui.json` of a `ui-…` pack).
#[derive(Deserialize)]
struct WordsFile {
    lang: Lang,
    lines: BTreeMap<String, Word>,
    /// What other languages say before one is chosen.
    #[serde(default)]
    greetings: BTreeMap<Lang, BTreeMap<String, Word>>,
}

#[derive(Deserialize)]
struct Word {
    clip: Option<Clip>,
}

/// What a pack begins with.
enum Head {
    Words(WordsFile),
    Pack(Pack),
}

/// The label of the interface's words in a `ui-…` pack.
const WORDS: &str = "ui.json";

impl Library {
    /// Opens the heads of every installed pack. A pack that cannot be read is passed over: the others still play.
    ///
    /// # Errors
    /// When the storage does not answer.
    pub async fn open(shelf: &dyn Shelf) -> Result<Self, LogError> {
        let installed = shelf.installed().await?;
        let heads = installed.iter().map(|installed| head(shelf, installed));
        // Asked for together: on a slow phone each wait for a file costs more than its reading.
        let heads = try_join_all(heads).await?;
        let mut library = Self::default();
        installed
            .into_iter()
            .zip(heads)
            .for_each(|(installed, head)| library.take(installed, head));
        Ok(library)
    }

    fn take(&mut self, installed: Installed, head: Option<Head>) {
        match head {
            Some(Head::Words(words)) => {
                self.hear(words.lang, words.lines);
                words.greetings.into_iter().for_each(|(lang, lines)| self.hear(lang, lines));
            }
            Some(Head::Pack(pack)) => {
                self.spoken.extend(spoken_in(&installed));
                self.offered.extend(offered_of(&pack));
                self.packs.push((installed, pack));
            }
            None => {}
        }
    }

    /// Takes in the sounds of a language. The same word from two packs is the same recording.
    fn hear(&mut self, lang: Lang, lines: BTreeMap<String, Word>) {
        let clips = lines.into_iter().filter_map(|(id, word)| Some((id, word.clip?)));
        self.words.entry(lang).or_default().extend(clips);
    }

    /// Units that can be played, in the order of the packs.
    #[must_use]
    pub fn offered(&self) -> &[Offered] {
        &self.offered
    }

    /// The head of a unit and the version of its pack.
    #[must_use]
    pub fn head(&self, unit: &UnitId) -> Option<(&UnitHead, u32)> {
        self.packs.iter().find_map(|(_, pack)| {
            pack.units.iter().find(|head| head.id == *unit).map(|head| (head, pack.version))
        })
    }

    /// Languages that are spoken only, by the name a speaker recorded.
    pub(super) const fn spoken(&self) -> &BTreeMap<Lang, Clip> {
        &self.spoken
    }

    /// The packs a learner knows of, each by its first scene; not those that hold the words of the interface.
    #[must_use]
    pub fn shown_packs(&self) -> Vec<PackHere> {
        let shown = |(installed, pack): &(Installed, Pack)| {
            let first = pack.units.first();
            PackHere {
                pack: installed.pack.clone(),
                title: pack.title.clone(),
                first: first.map(super::show::title),
                cover: first.and_then(super::show::cover),
                bytes: 0,
                removable: false,
            }
        };
        self.packs.iter().map(shown).collect()
    }

    /// The pack of a unit.
    #[must_use]
    pub fn pack_of(&self, unit: &UnitId) -> Option<PackId> {
        let has = |(_, pack): &&(Installed, Pack)| pack.units.iter().any(|head| head.id == *unit);
        self.packs.iter().find(has).map(|(installed, _)| installed.pack.clone())
    }

    /// How many phrases of each unit somebody said in a language; units without any are left out.
    pub(super) fn units_with(&self, tongue: &Tongue) -> BTreeMap<UnitId, usize> {
        let heads = self.packs.iter().flat_map(|(_, pack)| {
            pack.units.iter().map(|head| (head.id.clone(), tongue.count(&pack.id, &head.id)))
        });
        heads.filter(|(_, count)| *count > 0).collect()
    }

    /// The sound of a word of the interface.
    #[must_use]
    pub fn word(&self, lang: &Lang, id: &str) -> Option<&Clip> {
        self.words.get(lang)?.get(id)
    }

    /// A unit made ready to play; `None` while its file is not on the phone.
    ///
    /// # Errors
    /// When the storage does not answer.
    pub async fn script(
        &self,
        shelf: &dyn Shelf,
        unit: &UnitId,
    ) -> Result<Option<Script>, LogError> {
        let Some((installed, head)) = self.holder(unit) else { return Ok(None) };
        let label = Pack::unit_label(unit);
        if head.kind == UnitKind::Bank {
            let bank = file::<Bank>(shelf, installed, &label).await?;
            return Ok(bank.map(|bank| Script::of_bank(&bank)));
        }
        if head.kind == UnitKind::Outing {
            return Ok(file::<Outing>(shelf, installed, &label).await?.map(Script::of_outing));
        }
        let Some(scene) = file::<Scene>(shelf, installed, &label).await? else { return Ok(None) };
        let banks = self.banks(shelf, &scene).await?;
        Ok(Some(Script::of_scene(scene, &banks)))
    }

    /// Whether it is a game.
    #[must_use]
    pub fn is_game(&self, unit: &UnitId) -> bool {
        self.head(unit).is_some_and(|(head, _)| head.kind == UnitKind::Game)
    }

    /// Games, in the order of the packs.
    pub fn games(&self) -> impl Iterator<Item = &UnitHead> {
        let units = self.packs.iter().flat_map(|(_, pack)| &pack.units);
        units.filter(|head| head.kind == UnitKind::Game)
    }

    /// A game; `None` while its file is not on the phone.
    ///
    /// # Errors
    /// When the storage does not answer.
    pub async fn game(&self, shelf: &dyn Shelf, unit: &UnitId) -> Result<Option<Game>, LogError> {
        match self.holder(unit) {
            Some((installed, head)) if head.kind == UnitKind::Game => {
                file(shelf, installed, &Pack::unit_label(unit)).await
            }
            _ => Ok(None),
        }
    }

    /// What is asked of a scene at a later visit; `None` where nobody asks, or while its file is not on the phone.
    ///
    /// # Errors
    /// When the storage does not answer.
    pub async fn telling(
        &self,
        shelf: &dyn Shelf,
        unit: &UnitId,
    ) -> Result<Option<Script>, LogError> {
        let Some((installed, _)) = self.holder(unit) else { return Ok(None) };
        let scene = file::<Scene>(shelf, installed, &Pack::unit_label(unit)).await?;
        Ok(scene.and_then(Script::telling))
    }

    /// The glosses of a unit; `None` where the pack has none in this language.
    ///
    /// # Errors
    /// When the storage does not answer.
    pub async fn glosses(
        &self,
        shelf: &dyn Shelf,
        unit: &UnitId,
        lang: &Lang,
    ) -> Result<Option<GlossSheet>, LogError> {
        match self.holder(unit) {
            Some((installed, _)) => file(shelf, installed, &Pack::gloss_label(unit, lang)).await,
            None => Ok(None),
        }
    }

    async fn banks(&self, shelf: &dyn Shelf, scene: &Scene) -> Result<Vec<Bank>, LogError> {
        let mut banks = Vec::new();
        for step in &scene.steps {
            let Act::Sequence { bank: Some(bank), .. } = &step.act else { continue };
            let Some((installed, _)) = self.holder(bank) else { continue };
            banks.extend(file::<Bank>(shelf, installed, &Pack::unit_label(bank)).await?);
        }
        Ok(banks)
    }

    fn holder(&self, unit: &UnitId) -> Option<(&Installed, &UnitHead)> {
        self.packs.iter().find_map(|(installed, pack)| {
            Some((installed, pack.units.iter().find(|head| head.id == *unit)?))
        })
    }
}

/// The recorded names of languages in a pack, as its signed list has them.
fn spoken_in(installed: &Installed) -> Vec<(Lang, Clip)> {
    let name = |lang: Lang| {
        let label = Pack::spoken_label(&lang);
        let ogg = installed.listing.hash(&format!("{label}.ogg"))?;
        let m4a = installed.listing.hash(&format!("{label}.m4a"))?;
        Some((lang, Clip { ogg, m4a, ms: 0, human: true, shape: None }))
    };
    installed.listing.spoken().into_iter().filter_map(name).collect()
}

/// What a pack offers to plan; games are for whoever wants one.
fn offered_of(pack: &Pack) -> impl Iterator<Item = Offered> {
    let playable =
        |u: &&UnitHead| matches!(u.kind, UnitKind::Scene | UnitKind::Bank | UnitKind::Outing);
    pack.units.iter().filter(playable).map(|unit| Offered {
        pack: pack.id.clone(),
        unit: unit.id.clone(),
        trade: pack.trade.clone(),
        items: unit.items.clone(),
        bank: unit.kind == UnitKind::Bank,
        hard: Offered::hardness(unit.level.as_ref()),
    })
}

async fn head(shelf: &dyn Shelf, installed: &Installed) -> Result<Option<Head>, LogError> {
    if let Some(words) = file(shelf, installed, WORDS).await? {
        return Ok(Some(Head::Words(words)));
    }
    Ok(file(shelf, installed, Pack::LABEL).await?.map(Head::Pack))
}

/// A file of a pack by its label. A file that is not here or does not read is `None`.
async fn file<T: DeserializeOwned>(
    shelf: &dyn Shelf,
    installed: &Installed,
    label: &str,
) -> Result<Option<T>, LogError> {
    let Some(hash) = installed.listing.hash(label) else { return Ok(None) };
    let Some(bytes) = shelf.read(hash).await? else { return Ok(None) };
    // The bytes were verified against the signed manifest; what does not parse is of a newer format.
    Ok((BlobHash::of(&bytes) == hash).then(|| serde_json::from_slice(&bytes).ok()).flatten())
}
