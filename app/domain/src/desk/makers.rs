//! A word by voice to the makers, from any screen (R70): kept on the phone, sent with the next connection, nameless.

#[cfg(test)]
mod tests;

use super::open::{Desk, DeskError};
use crate::people::{from_hex, to_hex};
use crate::ports::{Given, LinkError, LogError, Recording, Told};
use crate::studio::Kept;
use crate::wire::Feedback;
use content_pack::BlobHash;
use serde::{Deserialize, Serialize};

/// The words, oldest first.
const WORDS: &str = "makers";
/// Words that wait at most: the oldest goes first.
const MOST_WAITING: usize = 5;
/// A word that found no way for so long is gone, here as on the server (domain.md §8: voice 28 days).
const KEPT_DAYS: i64 = 28;

/// What can be asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MakersOrder {
    /// Keeps a recording of the recorder, and the screen it was said on.
    Keep {
        /// The recording.
        take: Recording,
        /// `play core.02/gestes`, `home`: never a name.
        screen: String,
    },
    /// Erases what waits.
    Erase,
    /// Gives the newest by hand: no group, no server.
    Give,
}

/// A word that was said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Word {
    id: String,
    sound: Kept,
    screen: String,
    day: i64,
    #[serde(default)]
    received: bool,
}

/// What the desk remembers of them.
#[derive(Debug, Default)]
pub(super) struct Makers {
    pub(super) words: Vec<Word>,
    pub(super) given: Option<Given>,
}

impl Makers {
    /// Words that wait for a connection.
    pub(super) fn waiting(&self) -> usize {
        self.words.iter().filter(|word| !word.received).count()
    }

    /// The last ones were acknowledged.
    pub(super) fn is_received(&self) -> bool {
        self.words.last().is_some_and(|word| word.received)
    }

    /// Files that are still needed.
    pub(super) fn files(&self) -> impl Iterator<Item = BlobHash> {
        self.words.iter().filter(|word| !word.received).map(|word| word.sound.hash)
    }
}

impl Desk {
    pub(super) async fn open_makers(&self) -> Result<(), LogError> {
        let text = self.ports().log.setting(WORDS).await?.unwrap_or_default();
        self.state_mut().makers.words = serde_json::from_str(&text).unwrap_or_default();
        Ok(())
    }

    pub(super) async fn makers(&self, order: MakersOrder) -> Result<(), DeskError> {
        match order {
            MakersOrder::Keep { take, screen } => self.keep_word(&take, screen).await,
            MakersOrder::Erase => self.keep_words(Vec::new()).await,
            MakersOrder::Give => self.give_word().await,
        }
    }

    async fn keep_word(&self, take: &Recording, screen: String) -> Result<(), DeskError> {
        let bytes = self.ports().recorder.bytes(take.id).await.map_err(|_| DeskError::Stale)?;
        if bytes.is_empty() || bytes.len() > Feedback::MOST_SOUND {
            return Err(DeskError::Stale);
        }
        let hash = self.keep_file(&bytes).await?;
        let [id, _] = super::people::halves(self.ports().ids.draw()?);
        let ms = take.ms.min(Feedback::MOST_MS);
        let screen = screen.chars().take(Feedback::MOST_SCREEN / 4).collect();
        let (id, sound) = (to_hex(&id), Kept { hash, ms });
        let mut words = self.state().makers.words.clone();
        words.retain(|word| !word.received);
        words.push(Word { id, sound, screen, day: self.today(), received: false });
        let over = words.len().saturating_sub(MOST_WAITING);
        words.drain(..over);
        self.state_mut().makers.given = None;
        self.keep_words(words).await
    }

    /// The list first, then the files that nothing names any more.
    async fn keep_words(&self, words: Vec<Word>) -> Result<(), DeskError> {
        let before: Vec<BlobHash> = self.state().makers.files().collect();
        let text = serde_json::to_string(&words).map_err(|e| LogError::Broken(e.to_string()))?;
        let mut doubt = before.clone();
        doubt.extend(words.last().map(|word| word.sound.hash));
        self.in_doubt(&doubt).await?;
        self.ports().log.set_setting(WORDS, &text).await?;
        self.state_mut().makers.words = words;
        Ok(self.forget_files(before).await?)
    }

    /// Sends what waits; what was acknowledged is erased here. Without a network it waits on.
    pub(super) async fn tell_makers(&self) -> Result<(), DeskError> {
        let words = self.state().makers.words.clone();
        let today = self.today();
        let mut after = Vec::with_capacity(words.len());
        let mut way = true;
        for mut word in words.iter().cloned() {
            if word.received {
                after.push(word);
                continue;
            }
            let told = if way { self.tell_one(&word).await } else { Err(LinkError::NoNetwork) };
            match told {
                Ok(Told::Received) => {
                    word.received = true;
                    after.push(word);
                }
                // A server that will never take it: it is not asked again.
                Ok(Told::Refused) => {}
                Ok(Told::Waits) | Err(_) if today - word.day > KEPT_DAYS => way = false,
                Ok(Told::Waits) | Err(_) => {
                    way = false;
                    after.push(word);
                }
            }
        }
        if after == words { Ok(()) } else { self.keep_words(after).await }
    }

    async fn tell_one(&self, word: &Word) -> Result<Told, LinkError> {
        let Some(sound) = self.ports().shelf.own(word.sound.hash).await? else {
            return Ok(Told::Refused);
        };
        let id = from_hex(&word.id).and_then(|id| id.try_into().ok());
        let Some(id) = id else { return Ok(Told::Refused) };
        let profile = self.state().profile;
        // The build number is the way's own to say.
        let word = Feedback { id, screen: word.screen.clone(), app: 0, ms: word.sound.ms, sound };
        self.ports().link.tell(profile, word).await
    }

    async fn give_word(&self) -> Result<(), DeskError> {
        let hash = self.state().makers.files().last().ok_or(DeskError::Stale)?;
        let bytes = self.ports().shelf.own(hash).await?.ok_or(DeskError::Stale)?;
        let (end, media) = kind_of(&bytes);
        let outbox = self.ports().outbox.as_ref();
        outbox.begin(&format!("passerelle-voix.{end}"), media).await?;
        outbox.add(&bytes).await?;
        let given = outbox.give().await?;
        self.state_mut().makers.given = Some(given);
        Ok(())
    }
}

/// The ending and the media type of a sound, told from its bytes.
fn kind_of(sound: &[u8]) -> (&'static str, &'static str) {
    match sound {
        [0x1a, 0x45, 0xdf, 0xa3, ..] => ("webm", "audio/webm"),
        [b'O', b'g', b'g', b'S', ..] => ("ogg", "audio/ogg"),
        [b'R', b'I', b'F', b'F', ..] => ("wav", "audio/wav"),
        _ => ("m4a", "audio/mp4"),
    }
}
