//! A word to the makers: kept before it is shown, sent when there is a way, erased once it was received.

use super::*;
use crate::desk::{Command, Ports};
use crate::id::{ProfileId, UnixMillis};
use crate::ports::{
    Blind, CountedIds, FixedClock, Link, LinkState, MemoryLog, MemoryOutbox, MemoryShelf, Recorder,
    SilentPlayer, SoundError, at_once,
};
use crate::wire::Seen;
use async_trait::async_trait;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// A server that answers as it is told.
struct Server {
    answers: Cell<Option<Told>>,
    words: RefCell<Vec<Feedback>>,
}

#[async_trait(?Send)]
impl Link for Server {
    async fn state(&self, _: ProfileId) -> LinkState {
        LinkState { enrolled: true, ..LinkState::default() }
    }
    async fn enrol(&self, _: ProfileId, _: Option<&str>, _: &str) -> Result<(), LinkError> {
        Ok(())
    }
    async fn sync(&self, _: ProfileId) -> Result<(), LinkError> {
        if self.answers.get().is_some() { Ok(()) } else { Err(LinkError::NoNetwork) }
    }
    async fn adopted(&self) -> Option<ProfileId> {
        None
    }
    async fn seen(&self, _: &[ProfileId]) -> Vec<Seen> {
        vec![Seen { how: Seen::OPENED, by: "Nadia".into(), role: 1, day: 20_786 }]
    }
    async fn tell(&self, _: ProfileId, word: Feedback) -> Result<Told, LinkError> {
        self.words.borrow_mut().push(word);
        self.answers.get().ok_or(LinkError::NoNetwork)
    }
}

struct Mouth;

#[async_trait(?Send)]
impl Recorder for Mouth {
    async fn start(&self) -> Result<(), SoundError> {
        Ok(())
    }
    async fn stop(&self) -> Result<Recording, SoundError> {
        Err(SoundError::Missing)
    }
    async fn replay(&self, _: u32) -> Result<(), SoundError> {
        Ok(())
    }
    fn forget(&self) {}
    async fn bytes(&self, id: u32) -> Result<Vec<u8>, SoundError> {
        match id {
            0 => Err(SoundError::Missing),
            99 => Ok(vec![7; Feedback::MOST_SOUND + 1]),
            _ => Ok([&b"OggS"[..], &id.to_le_bytes()].concat()),
        }
    }
}

struct Phone {
    log: Rc<MemoryLog>,
    shelf: Rc<MemoryShelf>,
    server: Rc<Server>,
    outbox: Rc<MemoryOutbox>,
    clock: Rc<FixedClock>,
    desk: Desk,
}

impl Phone {
    fn new() -> Self {
        Self::on(Rc::default(), Rc::default(), 1_795_900_000_000)
    }

    fn on(log: Rc<MemoryLog>, shelf: Rc<MemoryShelf>, wall: i64) -> Self {
        let server = Server { answers: Cell::new(None), words: RefCell::default() };
        let (server, outbox) = (Rc::new(server), Rc::new(MemoryOutbox::default()));
        let clock = Rc::new(FixedClock::at(UnixMillis(wall)));
        let ports = Ports {
            log: Rc::<MemoryLog>::clone(&log),
            shelf: Rc::<MemoryShelf>::clone(&shelf),
            clock: Rc::<FixedClock>::clone(&clock),
            player: Rc::new(SilentPlayer::default()),
            recorder: Rc::new(Mouth),
            link: Rc::<Server>::clone(&server),
            ids: Rc::new(CountedIds::default()),
            eye: Rc::new(Blind),
            device: Rc::new(crate::ports::Plain::default()),
            outbox: Rc::<MemoryOutbox>::clone(&outbox),
        };
        let desk = at_once(Desk::open(ports)).unwrap();
        Self { log, shelf, server, outbox, clock, desk }
    }

    fn say(&self, id: u32) -> Result<(), DeskError> {
        let take = Recording { id, ms: 4_000, shape: Vec::new() };
        let order = MakersOrder::Keep { take, screen: "play core.02/gestes".into() };
        at_once(self.desk.act(Command::Makers(order)))
    }

    fn connect(&self, answers: Option<Told>) {
        self.server.answers.set(answers);
        at_once(self.desk.act(Command::SyncByItself)).unwrap();
    }

    fn state(&self) -> (usize, bool, usize) {
        let makers = self.desk.view().makers;
        (makers.waiting, makers.received, self.shelf.own.borrow().len())
    }
}

#[test]
fn a_word_waits_for_a_network_and_is_erased_once_received() {
    let phone = Phone::new();
    phone.say(1).unwrap();
    phone.connect(None);
    assert_eq!(phone.state(), (1, false, 1));
    let phone = Phone::on(phone.log, phone.shelf, 1_795_900_100_000);
    assert_eq!(phone.state(), (1, false, 1), "it is there after a kill");
    phone.connect(Some(Told::Received));
    assert_eq!(phone.state(), (0, true, 0));
    let words = phone.server.words.borrow();
    assert_eq!(
        (words.len(), words[0].screen.as_str(), words[0].ms),
        (1, "play core.02/gestes", 4_000)
    );
    drop(words);
    phone.connect(Some(Told::Received));
    assert_eq!(phone.server.words.borrow().len(), 1, "it goes once");
}

#[test]
fn a_lost_answer_sends_the_same_word_under_the_same_name() {
    let phone = Phone::new();
    phone.say(1).unwrap();
    phone.connect(Some(Told::Waits));
    assert_eq!(phone.state(), (1, false, 1));
    phone.connect(Some(Told::Received));
    let words = phone.server.words.borrow();
    assert_eq!((words.len(), words[0].id), (2, words[1].id));
}

#[test]
fn what_a_server_will_never_take_is_not_asked_again() {
    let phone = Phone::new();
    phone.say(1).unwrap();
    phone.connect(Some(Told::Refused));
    assert_eq!(phone.state(), (0, false, 0));
}

#[test]
fn five_words_wait_at_most_and_none_for_more_than_four_weeks() {
    let phone = Phone::new();
    for id in 1..=7 {
        phone.say(id).unwrap();
    }
    assert_eq!(phone.state(), (5, false, 5));
    phone.clock.pass_ms(29 * 86_400_000);
    phone.connect(Some(Told::Waits));
    assert_eq!(phone.state(), (0, false, 0));
}

#[test]
fn a_new_word_takes_the_place_of_received() {
    let phone = Phone::new();
    phone.say(1).unwrap();
    phone.connect(Some(Told::Received));
    phone.say(2).unwrap();
    assert_eq!(phone.state(), (1, false, 1));
    at_once(phone.desk.act(Command::Makers(MakersOrder::Erase))).unwrap();
    assert_eq!(phone.state(), (0, false, 0));
}

#[test]
fn nothing_and_too_much_are_not_kept() {
    let phone = Phone::new();
    assert_eq!(phone.say(0), Err(DeskError::Stale));
    assert_eq!(phone.say(99), Err(DeskError::Stale));
    assert_eq!(phone.state(), (0, false, 0));
}

#[test]
fn without_a_group_it_is_given_by_hand() {
    let phone = Phone::new();
    assert!(at_once(phone.desk.act(Command::Makers(MakersOrder::Give))).is_err());
    phone.say(1).unwrap();
    at_once(phone.desk.act(Command::Makers(MakersOrder::Give))).unwrap();
    let given = phone.outbox.given.borrow();
    assert_eq!((given[0].0.as_str(), &given[0].1[..4]), ("passerelle-voix.ogg", &b"OggS"[..]));
    assert_eq!(phone.desk.view().makers.given, Some(Given::Downloaded));
}

#[test]
fn looks_of_staff_are_shown_with_their_day() {
    let phone = Phone::new();
    let seen = phone.desk.view().seen;
    assert_eq!((seen.len(), seen[0].by.as_str(), seen[0].day.as_str()), (1, "Nadia", "2026-11-29"));
    at_once(phone.desk.act(Command::People(crate::desk::PeopleOrder::Hide))).unwrap();
    assert_eq!(phone.desk.view().seen, [], "nothing of anybody while nobody is here");
}
