//! Lending a voice (product.md S13, R13; domain.md §5): a language, an agreement, phrases, a file. All of it on the phone,
//! and on disk before it is shown.

mod kept;
mod mic;
mod sheet;
#[cfg(test)]
mod tests;

pub(super) use sheet::Sheet;

use super::open::{Desk, DeskError};
use crate::ports::Given;
use crate::sound::{Level, Pcm, wav};
use crate::studio::{Archive, Consent, Kept, LICENCE, SHEET, Take, Tongue, Zip};
use crate::view::Heard;
use content_pack::{BlobHash, Clip, Lang, LineKey, UnitId, shape};

/// What is being said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Subject {
    /// The name of a language that has none here.
    Name,
    /// “Je donne ma voix.”
    Agreement,
    /// A phrase of the unit in hand.
    Line(LineKey),
}

/// What can be asked of the voice studio.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StudioOrder {
    /// Somebody comes to lend a voice.
    Enter,
    /// In a language that the app knows, or that was begun here.
    Choose(Lang),
    /// In a language the app has never seen: a code is drawn, its name is recorded.
    Begin,
    /// The phrases of a unit.
    Open(UnitId),
    /// Back to the units; from there, back to the languages.
    Back,
    /// The recording under way is over: cleaned, levelled and kept.
    Stop(Subject),
    /// Erases the take of a phrase.
    Erase(LineKey),
    /// Erases everything of the language in hand: the agreement is taken back.
    EraseAll,
    /// Puts the file together.
    Pack,
    /// Gives it.
    Give,
    /// Leaves; the microphone is closed.
    Leave,
}

/// What the desk remembers of the studio between two orders.
#[derive(Debug, Default)]
pub(super) struct Studio {
    /// What is kept on this phone, in the order it was begun.
    pub(super) tongues: Vec<Tongue>,
    /// Somebody is in it.
    pub(super) entered: bool,
    /// The language in hand. Not kept before something was said in it.
    pub(super) open: Option<Lang>,
    /// The unit in hand.
    pub(super) sheet: Option<Sheet>,
    /// What came of the last recording.
    pub(super) heard: Option<Heard>,
    /// The file is put together.
    pub(super) ready: bool,
    /// What became of it.
    pub(super) given: Option<Given>,
}

impl Studio {
    /// The language in hand, as kept; a fresh one before anything was said in it.
    fn in_hand(&self) -> Option<Tongue> {
        let code = self.open.as_ref()?;
        let known = self.tongues.iter().find(|tongue| tongue.code == *code);
        Some(known.cloned().unwrap_or_else(|| Tongue::new(code.clone())))
    }

    /// What somebody said on this phone of a line, while the line still says the same: it is played before any other
    /// voice (domain.md §5).
    pub(super) fn own(&self, lang: &Lang, at: &str, fr: &str) -> Option<Clip> {
        let tongue = self.tongues.iter().find(|tongue| tongue.code == *lang)?;
        let Take { sound, shape, .. } = tongue.fresh(at, fr)?;
        let (ogg, m4a) = (sound.hash, sound.hash);
        Some(Clip { ogg, m4a, ms: sound.ms, human: true, shape: Some(shape.clone()) })
    }

    fn turn(&mut self) {
        (self.heard, self.ready, self.given) = (None, false, None);
    }
}

impl Desk {
    pub(super) async fn studio(&self, order: StudioOrder) -> Result<(), DeskError> {
        match order {
            StudioOrder::Enter => {
                self.state_mut().studio.entered = true;
                Ok(())
            }
            StudioOrder::Choose(lang) => {
                self.take_in_hand(lang);
                Ok(())
            }
            StudioOrder::Begin => {
                self.take_in_hand(Tongue::draw(&self.ports().ids.draw()?));
                Ok(())
            }
            StudioOrder::Open(unit) => self.open_sheet(unit).await,
            StudioOrder::Back => {
                self.step_back();
                Ok(())
            }
            StudioOrder::Stop(subject) => self.stop(subject).await,
            StudioOrder::Erase(key) => self.erase_take(&key).await,
            StudioOrder::EraseAll => self.erase_tongue().await,
            StudioOrder::Pack => self.pack().await,
            StudioOrder::Give => self.give().await,
            StudioOrder::Leave => {
                self.leave_studio();
                Ok(())
            }
        }
    }

    fn take_in_hand(&self, lang: Lang) {
        let mut state = self.state_mut();
        state.studio.turn();
        (state.studio.open, state.studio.sheet) = (Some(lang), None);
    }

    fn step_back(&self) {
        self.hush();
        let mut state = self.state_mut();
        state.studio.turn();
        if state.studio.sheet.take().is_none() {
            state.studio.open = None;
        }
    }

    pub(super) fn leave_studio(&self) {
        self.ports().recorder.close();
        let mut state = self.state_mut();
        let tongues = std::mem::take(&mut state.studio.tongues);
        state.studio = Studio { tongues, ..Studio::default() };
    }

    /// What was said is on disk when this resolves. Where nobody spoke, what was there before stays.
    async fn stop(&self, subject: Subject) -> Result<(), DeskError> {
        let Ok(raw) = self.ports().recorder.finish().await else {
            self.state_mut().studio.heard = Some(Heard::Nothing);
            return Ok(());
        };
        let level = Level::of(raw.peak());
        let Some(voice) = raw.cleaned() else {
            self.state_mut().studio.heard = Some(Heard::Nothing);
            return Ok(());
        };
        let kept = self.keep_voice(subject, &voice).await?;
        self.state_mut().studio.heard = Some(Heard::Kept(kept, level));
        Ok(())
    }

    async fn keep_voice(&self, subject: Subject, voice: &Pcm) -> Result<Kept, DeskError> {
        let mut tongue = self.state().studio.in_hand().ok_or(DeskError::Stale)?;
        let line = match &subject {
            Subject::Line(key) => Some(self.phrase(&tongue, key)?),
            Subject::Name | Subject::Agreement => None,
        };
        let kept = Kept { hash: self.keep_file(&wav::write(voice)).await?, ms: voice.ms() };
        let day = self.today();
        let before = match (subject, line) {
            (Subject::Name, _) => tongue.name.replace(kept).map(|name| name.hash),
            (Subject::Agreement, _) => {
                let speaker = match &tongue.consent {
                    Some(known) => known.speaker.clone(),
                    None => Tongue::pseudonym(&self.ports().ids.draw()?),
                };
                let consent = Consent { sound: kept, speaker, day, licence: LICENCE.to_owned() };
                tongue.consent.replace(consent).map(|consent| consent.sound.hash)
            }
            (Subject::Line(_), Some((at, fr, words))) => {
                let shape = shape(&voice.samples);
                tongue.put(Take { at, sound: kept, fr, words, day, shape })
            }
            (Subject::Line(_), None) => return Err(DeskError::Stale),
        };
        self.keep_tongue(tongue).await?;
        self.forget_files(before.into_iter().filter(|hash| *hash != kept.hash)).await?;
        Ok(kept)
    }

    /// Where a phrase of the unit in hand is kept, its French, and how its language writes it. Nothing is recorded before
    /// somebody agreed.
    fn phrase(
        &self,
        tongue: &Tongue,
        key: &LineKey,
    ) -> Result<(String, String, String), DeskError> {
        let state = self.state();
        let sheet = state.studio.sheet.as_ref().filter(|_| tongue.consent.is_some());
        let sheet = sheet.ok_or(DeskError::Stale)?;
        let at = sheet.place(key).ok_or(DeskError::Stale)?;
        let fr = sheet.french(key).ok_or(DeskError::Stale)?;
        Ok((at, fr, sheet.words(key).unwrap_or_default()))
    }

    async fn erase_take(&self, key: &LineKey) -> Result<(), DeskError> {
        let mut tongue = self.state().studio.in_hand().ok_or(DeskError::Stale)?;
        let at = {
            let state = self.state();
            state
                .studio
                .sheet
                .as_ref()
                .and_then(|sheet| sheet.place(key))
                .ok_or(DeskError::Stale)?
        };
        let Some(file) = tongue.remove(&at) else { return Ok(()) };
        self.in_doubt(&[file]).await?;
        self.keep_tongue(tongue).await?;
        self.state_mut().studio.turn();
        Ok(self.forget_files([file]).await?)
    }

    async fn erase_tongue(&self) -> Result<(), DeskError> {
        let tongue = self.state().studio.in_hand().ok_or(DeskError::Stale)?;
        let files: Vec<BlobHash> = tongue.files().collect();
        self.in_doubt(&files).await?;
        self.drop_tongue(&tongue.code).await?;
        {
            let mut state = self.state_mut();
            state.studio.turn();
            (state.studio.sheet, state.studio.open) = (None, None);
        }
        Ok(self.forget_files(files).await?)
    }

    /// A take whose file the browser threw away is left out: the others go all the same.
    async fn pack(&self) -> Result<(), DeskError> {
        let tongue = self.state().studio.in_hand().ok_or(DeskError::Stale)?;
        let tongue = self.with_its_files(tongue).await?;
        let archive = Archive::of(&tongue).ok_or(DeskError::Stale)?;
        let outbox = self.ports().outbox.as_ref();
        outbox.begin(&archive.name, "application/zip").await?;
        let mut zip = Zip::default();
        for (name, hash) in &archive.files {
            let Some(bytes) = self.ports().shelf.own(*hash).await? else { continue };
            let Some(head) = zip.add(name, &bytes) else { return Err(DeskError::Stale) };
            outbox.add(&head).await?;
            outbox.add(&bytes).await?;
        }
        let sheet = archive.sheet.as_bytes();
        let head = zip.add(SHEET, sheet).ok_or(DeskError::Stale)?;
        outbox.add(&[&head, sheet, &zip.end()].concat()).await?;
        let mut state = self.state_mut();
        (state.studio.ready, state.studio.given) = (true, None);
        Ok(())
    }

    async fn with_its_files(&self, mut tongue: Tongue) -> Result<Tongue, DeskError> {
        let mut there = Vec::with_capacity(tongue.takes.len());
        for take in std::mem::take(&mut tongue.takes) {
            if self.ports().shelf.own(take.sound.hash).await?.is_some() {
                there.push(take);
            }
        }
        tongue.takes = there;
        Ok(tongue)
    }

    async fn give(&self) -> Result<(), DeskError> {
        if !self.state().studio.ready {
            return Err(DeskError::Stale);
        }
        let given = self.ports().outbox.give().await?;
        self.state_mut().studio.given = Some(given);
        Ok(())
    }
}
