//! An outing, carried out. What is made on it (photographs, sounds, an hour, a price) is kept as device settings, beside
//! the recorded first names: it is of this phone and is never sent. The log only says that something was kept.

use super::answer::{Answer, How};
use super::decide::{attempt, ending};
use super::open::{Desk, DeskError};
use super::state::Playing;
use crate::event::{Event, OutingFact, PieceKind, Verdict};
use crate::grade::Grade;
use crate::id::ProfileId;
use crate::people::{from_hex, to_hex};
use crate::ports::{EyeError, LogError, SoundError};
use crate::support::Support;
use content_pack::{Act, Card, Does, LineKey, Observer, Step, UnitId};
use serde::{Deserialize, Serialize};
use std::rc::Rc;

/// A photograph made smaller is some hundred kilobytes; a minute of voice is under one megabyte.
const MOST_BYTES: usize = 3 << 20;
/// Digits of an hour or a price.
const MOST_FIGURE: usize = 8;
/// Where the spoken yes is kept.
const YES: &str = "yes";

/// What a screen asks for on an outing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OutingOrder {
    /// Keeps something on this phone, made on the card in hand.
    Keep {
        /// Which of its things: a blank, `photo`, `sound`.
        field: String,
        /// What.
        piece: Draft,
    },
    /// Erases it.
    Erase {
        /// The card it was made on.
        card: String,
        /// Which of its things.
        field: String,
    },
    /// “On garde, on partage, on efface ?”
    Choose(Choice),
    /// “Je ne partage plus”: a no takes it back everywhere.
    StopSharing,
    /// Something was seen, or not yet.
    See {
        /// The sentence.
        what: LineKey,
        /// Who says so.
        by: Observer,
        /// Seen, or not yet.
        seen: bool,
    },
}

/// Something to be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Draft {
    /// A take of the recorder.
    Take(u32),
    /// A photograph, as the address of a picture (`data:image/…`).
    Photo(String),
    /// Digits.
    Figure(String),
}

/// What becomes of what was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// It stays on the phone.
    Keep,
    /// It may be given to the group: the take of a spoken yes comes with it.
    Share(u32),
    /// It is erased, and not shared any more.
    Erase,
}

/// What is kept of an outing, as it stands in the settings.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Piece {
    pub(super) card: String,
    pub(super) field: String,
    kind: u8,
    #[serde(default)]
    pub(super) text: String,
    /// Under whose profile it is kept: one's own, or an earlier one of the same person.
    #[serde(skip)]
    of: ProfileId,
    /// A photograph, read.
    #[serde(skip)]
    pub(super) photo: Option<Rc<str>>,
}

impl Piece {
    pub(super) const fn kind(&self) -> PieceKind {
        match self.kind {
            0 => PieceKind::Photo,
            1 => PieceKind::Sound,
            _ => PieceKind::Figure,
        }
    }
}

/// The list of what is kept of an outing. The storage erases what begins so with the profile (sync.md §10).
fn list_key(profile: ProfileId, unit: &UnitId) -> String {
    format!("outing/{profile}/{unit}")
}

fn data_key(profile: ProfileId, unit: &UnitId, card: &str, field: &str) -> String {
    format!("outing/{profile}/{unit}/{card}/{field}")
}

impl Desk {
    pub(super) async fn outing(&self, order: OutingOrder) -> Result<(), DeskError> {
        match order {
            OutingOrder::Keep { field, piece } => {
                let card = self.card_in_hand()?;
                self.keep_piece(card, field, piece).await
            }
            OutingOrder::Erase { card, field } => {
                self.drop_pieces(|piece| piece.card == card && piece.field == field).await?;
                self.say_of_outing(OutingFact::Erased { card: Some(card) }).await
            }
            OutingOrder::Choose(choice) => self.settle(choice).await,
            OutingOrder::StopSharing => {
                self.drop_pieces(|piece| piece.field == YES).await?;
                self.say_of_outing(OutingFact::Sharing { yes: false }).await
            }
            OutingOrder::See { what, by, seen } => {
                let known = {
                    let state = self.state();
                    let playing = state.playing.as_ref().ok_or(DeskError::Stale)?;
                    let observe = playing.script.outing.as_ref().ok_or(DeskError::Stale)?;
                    observe.seen.contains(&what) && observe.by.contains(&by)
                };
                if !known {
                    return Err(DeskError::Stale);
                }
                self.say_of_outing(OutingFact::Seen { what, by, seen }).await
            }
        }
    }

    /// The card one is on.
    fn card_in_hand(&self) -> Result<String, DeskError> {
        let state = self.state();
        let playing = state.playing.as_ref().filter(|playing| playing.script.outing.is_some());
        let step = playing.and_then(|playing| playing.place.step(&playing.script));
        step.map(|step| step.key.clone()).ok_or(DeskError::Stale)
    }

    fn outing_in_hand(&self) -> Result<UnitId, DeskError> {
        let state = self.state();
        let playing = state.playing.as_ref().filter(|playing| playing.script.outing.is_some());
        playing.map(|playing| playing.script.unit.clone()).ok_or(DeskError::Stale)
    }

    async fn say_of_outing(&self, fact: OutingFact) -> Result<(), DeskError> {
        let unit = self.outing_in_hand()?;
        self.record(&[Event::Outing { unit, fact }]).await
    }

    /// The bytes first, then their place in the list, then the fact: killed between two of them, nothing is shown that is
    /// not there.
    async fn keep_piece(&self, card: String, field: String, draft: Draft) -> Result<(), DeskError> {
        let unit = self.outing_in_hand()?;
        let profile = self.state().profile;
        let (kind, text, data) = match draft {
            Draft::Figure(text) => (2, figure(&text).ok_or(DeskError::Stale)?, None),
            Draft::Photo(address) if is_picture(&address) => (0, String::new(), Some(address)),
            Draft::Photo(_) => return Err(DeskError::Stale),
            Draft::Take(take) => {
                let bytes = self.ports().recorder.bytes(take).await.unwrap_or_default();
                if bytes.is_empty() || bytes.len() > MOST_BYTES {
                    return Err(DeskError::Stale);
                }
                (1, String::new(), Some(to_hex(&bytes)))
            }
        };
        if let Some(data) = &data {
            let key = data_key(profile, &unit, &card, &field);
            self.ports().log.set_setting(&key, data).await?;
        }
        let photo = data.filter(|_| kind == 0).map(Rc::from);
        let piece = Piece { card: card.clone(), field, kind, text, of: profile, photo };
        let kind = piece.kind();
        self.list_piece(&unit, piece).await?;
        self.record(&[Event::Outing { unit, fact: OutingFact::Kept { card, kind } }]).await
    }

    async fn list_piece(&self, unit: &UnitId, piece: Piece) -> Result<(), DeskError> {
        let mut pieces = self.pieces_in_hand();
        pieces.retain(|one| one.card != piece.card || one.field != piece.field);
        pieces.push(piece);
        self.write_list(unit, pieces).await
    }

    fn pieces_in_hand(&self) -> Vec<Piece> {
        self.state().playing.as_ref().map(|playing| playing.pieces.clone()).unwrap_or_default()
    }

    /// Writes the list of each profile these pieces are kept under, then shows them.
    async fn write_list(&self, unit: &UnitId, pieces: Vec<Piece>) -> Result<(), DeskError> {
        let here = self.state().profile;
        for profile in self.person(here).await? {
            let own: Vec<&Piece> = pieces.iter().filter(|piece| piece.of == profile).collect();
            let text = serde_json::to_string(&own).map_err(|e| LogError::Broken(e.to_string()))?;
            let key = list_key(profile, unit);
            // A profile that kept nothing gets no list.
            if !own.is_empty() || self.ports().log.setting(&key).await?.is_some() {
                self.ports().log.set_setting(&key, &text).await?;
            }
        }
        let mut state = self.state_mut();
        if let Some(playing) = state.playing.as_mut().filter(|one| one.script.unit == *unit) {
            playing.pieces = pieces;
        }
        Ok(())
    }

    /// Erases: the bytes go first, so that nothing listed as gone is still there.
    async fn drop_pieces(&self, goes: impl Fn(&Piece) -> bool) -> Result<(), DeskError> {
        let unit = self.outing_in_hand()?;
        let (gone, stay): (Vec<_>, Vec<_>) = self.pieces_in_hand().into_iter().partition(goes);
        for piece in gone {
            let key = data_key(piece.of, &unit, &piece.card, &piece.field);
            self.ports().log.set_setting(&key, "").await?;
        }
        self.write_list(&unit, stay).await
    }

    async fn settle(&self, choice: Choice) -> Result<(), DeskError> {
        let (step, key) = {
            let state = self.state();
            let playing = state.playing.as_ref().ok_or(DeskError::Stale)?;
            let step = playing.place.step(&playing.script).ok_or(DeskError::Stale)?;
            let key = chosen(step, choice).ok_or(DeskError::Stale)?;
            (step.key.clone(), key)
        };
        let fact = match choice {
            // What was shared before is not any more: nothing is shared without the yes of this time.
            Choice::Keep => Some(OutingFact::Sharing { yes: false }),
            Choice::Share(take) => {
                // Without the spoken yes on the phone there is no sharing.
                self.keep_piece(step, YES.to_owned(), Draft::Take(take)).await?;
                Some(OutingFact::Sharing { yes: true })
            }
            Choice::Erase => {
                self.drop_pieces(|piece| piece.kind() != PieceKind::Figure).await?;
                Some(OutingFact::Erased { card: None })
            }
        };
        let unit = self.outing_in_hand()?;
        let mut events: Vec<Event> =
            fact.map(|fact| Event::Outing { unit, fact }).into_iter().collect();
        {
            let state = self.state();
            let playing = state.playing.as_ref().ok_or(DeskError::Stale)?;
            let step = playing.place.step(&playing.script).ok_or(DeskError::Stale)?;
            events.extend(done_saying(playing, step, &key, How::default()));
        }
        self.record(&events).await?;
        self.ports().recorder.forget();
        self.move_on_after_card();
        Ok(())
    }

    fn move_on_after_card(&self) {
        let mut state = self.state_mut();
        if let Some(playing) = &mut state.playing {
            playing.answered = None;
            playing.move_on();
        }
        state.look_at_the_end();
    }

    /// What is kept of an outing by this person, with the photographs read.
    pub(super) async fn read_pieces(&self, unit: &UnitId) -> Result<Vec<Piece>, LogError> {
        let profile = self.state().profile;
        let mut pieces: Vec<Piece> = Vec::new();
        for of in self.person(profile).await? {
            let text = self.ports().log.setting(&list_key(of, unit)).await?.unwrap_or_default();
            for mut piece in serde_json::from_str::<Vec<Piece>>(&text).unwrap_or_default() {
                piece.of = of;
                if piece.kind() == PieceKind::Photo {
                    let key = data_key(of, unit, &piece.card, &piece.field);
                    let kept = self.ports().log.setting(&key).await?;
                    piece.photo = kept.filter(|text| is_picture(text)).map(Rc::from);
                }
                pieces.retain(|one| one.card != piece.card || one.field != piece.field);
                pieces.push(piece);
            }
        }
        Ok(pieces)
    }

    /// Plays something said on an outing.
    ///
    /// # Errors
    /// When there is none, or it cannot be played here.
    pub async fn play_piece(&self, card: &str, field: &str) -> Result<(), SoundError> {
        self.hush();
        let unit = self.outing_in_hand().map_err(|_| SoundError::Missing)?;
        let same = |piece: &Piece| piece.card == card && piece.field == field;
        let of = self.pieces_in_hand().into_iter().find(same).map(|piece| piece.of);
        let of = of.ok_or(SoundError::Missing)?;
        let kept = self.ports().log.setting(&data_key(of, &unit, card, field)).await;
        let bytes = kept.ok().flatten().and_then(|text| from_hex(&text));
        match bytes.filter(|bytes| !bytes.is_empty()) {
            Some(bytes) => self.ports().recorder.play_kept(&bytes).await,
            None => Err(SoundError::Missing),
        }
    }

    /// Whether a photograph can be taken or chosen on this machine.
    #[must_use]
    pub fn can_photograph(&self) -> bool {
        self.ports().eye.photographs()
    }

    /// Asks for a photograph, made smaller: the address of a picture, to be kept.
    ///
    /// # Errors
    /// When there is none, or nothing was chosen.
    pub async fn photograph(&self) -> Result<String, EyeError> {
        self.ports().eye.photograph().await
    }
}

/// The line of a choice.
fn chosen(step: &Step, choice: Choice) -> Option<LineKey> {
    let Act::Card(card) = &step.act else { return None };
    let Does::Choose { keep, share, erase } = &card.does else { return None };
    Some(match choice {
        Choice::Keep => keep.clone(),
        Choice::Share(_) => share.clone(),
        Choice::Erase => erase.clone(),
    })
}

/// Digits only, and few.
fn figure(text: &str) -> Option<String> {
    let fits = !text.is_empty() && text.len() <= MOST_FIGURE;
    (fits && text.bytes().all(|sign| sign.is_ascii_digit())).then(|| text.to_owned())
}

/// A picture that came from this phone's own camera, small enough to be kept.
fn is_picture(address: &str) -> bool {
    address.starts_with("data:image/") && address.len() <= MOST_BYTES
}

/// The facts of an answer on a card.
pub(super) fn carded(
    playing: &Playing,
    step: &Step,
    answer: &Answer,
    how: How,
) -> Option<Vec<Event>> {
    let unit = playing.script.unit.clone();
    match (&step.act, answer) {
        (Act::Threshold(None), Answer::GoWith { alone }) => {
            let begun = Event::Outing { unit, fact: OutingFact::Begun { alone: *alone } };
            Some(std::iter::once(begun).chain(ending(playing, step.key.clone(), false)).collect())
        }
        (Act::Threshold(Some(_)), Answer::CardDone) => {
            Some(ending(playing, step.key.clone(), false))
        }
        (Act::Card(card), _) => of_card(playing, step, card, answer, how),
        _ => None,
    }
}

fn of_card(
    playing: &Playing,
    step: &Step,
    card: &Card,
    answer: &Answer,
    how: How,
) -> Option<Vec<Event>> {
    match (&card.does, answer) {
        (Does::Ask { offer }, Answer::Line(key)) if offer.contains(key) => {
            Some(done_saying(playing, step, key, how))
        }
        (Does::Tell { .. }, Answer::Told(help)) => Some(told(playing, step, help, how)),
        (Does::Ask { .. } | Does::Tell { .. } | Does::Choose { .. }, _) => None,
        (_, Answer::CardDone) => Some(ending(playing, step.key.clone(), false)),
        _ => None,
    }
}

/// A card has no ladder: it is met at the rung it was written for.
fn support_of(step: &Step) -> Support {
    Support { rung: step.rung.0, ..Support::default() }
}

/// A line that was said or chosen, and the end of the card.
fn done_saying(playing: &Playing, step: &Step, key: &LineKey, how: How) -> Vec<Event> {
    let mut grade = Grade::plain(Verdict::Done, playing.place.prompt, key.as_str());
    grade.items = playing.script.counts_for(step, &[key]);
    let said = Event::Attempt(Box::new(attempt(playing, step, &grade, (how, &support_of(step)))));
    std::iter::once(said).chain(ending(playing, step.key.clone(), false)).collect()
}

/// One round told; the last one ends the card. The response names the round, nothing of what was told.
fn told(playing: &Playing, step: &Step, help: &LineKey, how: How) -> Vec<Event> {
    let grade = Grade::plain(Verdict::Done, playing.place.prompt, help.as_str());
    let said = Event::Attempt(Box::new(attempt(playing, step, &grade, (how, &support_of(step)))));
    let mut after = playing.place.clone();
    after.apply(&playing.script, &said);
    let over = after.step_is_over(&playing.script);
    let end = if over { ending(playing, step.key.clone(), false) } else { Vec::new() };
    std::iter::once(said).chain(end).collect()
}
