//! An outing in memory: days between its times, what stays on the phone, a yes that is said, a no.

use super::*;
use crate::event::{OutingFact, PieceKind};
use crate::ports::{Eye, EyeError, Recorder, Recording, SoundError};
use crate::view::{CardStage, OutingCard};
use content_pack::{
    Blank, Card, Does, Help, Level, Line, LineKey, Observe, Observer, Outing, OutingTime, Register,
    Review, UnitId,
};
use std::cell::RefCell;
use std::collections::BTreeMap;

/// A recorder with one take.
#[derive(Default)]
struct Microphone {
    played: RefCell<Vec<Vec<u8>>>,
}

#[async_trait(?Send)]
impl Recorder for Microphone {
    async fn start(&self) -> Result<(), SoundError> {
        Ok(())
    }
    async fn stop(&self) -> Result<Recording, SoundError> {
        Ok(Recording { id: 1, ms: 900, shape: vec![] })
    }
    async fn replay(&self, _: u32) -> Result<(), SoundError> {
        Ok(())
    }
    fn forget(&self) {}
    async fn bytes(&self, id: u32) -> Result<Vec<u8>, SoundError> {
        if id == 1 { Ok(vec![1, 2, 3]) } else { Err(SoundError::Missing) }
    }
    async fn play_kept(&self, bytes: &[u8]) -> Result<(), SoundError> {
        self.played.borrow_mut().push(bytes.to_vec());
        Ok(())
    }
}

/// A camera with one photograph.
struct Camera;

#[async_trait(?Send)]
impl Eye for Camera {
    fn photographs(&self) -> bool {
        true
    }
    async fn photograph(&self) -> Result<String, EyeError> {
        Ok(PHOTO.to_owned())
    }
}

const PHOTO: &str = "data:image/jpeg;base64,AAAA";

fn card(key: &str, when: OutingTime, does: Does) -> Card {
    Card { key: key.into(), when, task: None, picture: None, hear: vec![], private: false, does }
}

fn outing() -> Outing {
    let line = |text: &str| Line {
        fr: text.to_owned(),
        speaker: "guide".into(),
        register: Register::Spoken,
        fast: None,
        feminine: None,
        shows: None,
        clips: BTreeMap::new(),
    };
    let keys = [
        "titre", "je_sais", "jaime", "photo_q", "garder", "partage", "efface", "o_salue", "suite",
        "toi",
    ];
    let help = |pictures| Help { pictures, start: vec![], task: None };
    let parler = Card {
        hear: vec!["toi".into()],
        ..card("parler", OutingTime::During, Does::Say { lines: vec!["jaime".into()] })
    };
    Outing {
        id: "out.01".into(),
        place: "un musée".into(),
        level: Level { oral: "A1".into(), written: "A1".into() },
        learn: vec!["jaime".into(), "photo_q".into()],
        solo: true,
        review: Review {
            author: String::new(),
            checker: String::new(),
            written: String::new(),
            review_by: String::new(),
            sources: vec![],
        },
        cast: BTreeMap::new(),
        lines: keys.iter().map(|key| (LineKey::from(*key), line(key))).collect(),
        pictures: BTreeMap::new(),
        cards: vec![
            card("rdv", OutingTime::Before, Does::Fill { fill: vec![Blank::Time, Blank::Place] }),
            card("demander", OutingTime::During, Does::Ask { offer: vec!["photo_q".into()] }),
            card("photo", OutingTime::During, Does::Photo),
            parler,
            card(
                "raconter",
                OutingTime::After,
                Does::Tell { seconds: 30, partner: false, help: vec![help(true), help(false)] },
            ),
            card(
                "garder",
                OutingTime::After,
                Does::Choose {
                    keep: "garder".into(),
                    share: "partage".into(),
                    erase: "efface".into(),
                },
            ),
            card(
                "apprendre",
                OutingTime::After,
                Does::Tell { seconds: 30, partner: true, help: vec![] },
            ),
        ],
        observe: Observe {
            by: vec![Observer::Moi, Observer::Partner],
            seen: vec!["o_salue".into()],
        },
        next: Some("suite".into()),
    }
}

fn outing_shelf() -> MemoryShelf {
    let outing = outing();
    let mut shelf = MemoryShelf::default();
    let head = head_of(&outing.id, UnitKind::Outing, &outing.lines);
    shelf.install(&pack_of("out", vec![head]), [text_of(Pack::unit_label(&outing.id), &outing)]);
    shelf
}

struct Phone {
    log: Rc<MemoryLog>,
    clock: Rc<FixedClock>,
    microphone: Rc<Microphone>,
}

impl Phone {
    fn new() -> Self {
        let clock = Rc::new(FixedClock::at(UnixMillis(1_790_000_000_000)));
        Self { log: Rc::default(), clock, microphone: Rc::default() }
    }

    /// The app, opened; again, after a kill.
    fn desk(&self) -> Desk {
        let ports = Ports {
            log: Rc::<MemoryLog>::clone(&self.log),
            shelf: Rc::new(outing_shelf()),
            clock: Rc::<FixedClock>::clone(&self.clock),
            player: Rc::new(SilentPlayer::default()),
            recorder: Rc::<Microphone>::clone(&self.microphone),
            link: Rc::new(Alone),
            ids: Rc::new(crate::ports::CountedIds::default()),
            eye: Rc::new(Camera),
            device: Rc::new(crate::ports::Plain::default()),
            outbox: Rc::new(crate::ports::NoOutbox),
        };
        let desk = at_once(Desk::open(ports)).unwrap();
        at_once(desk.act(Command::Open(unit()))).unwrap();
        desk
    }

    fn facts(&self) -> Vec<OutingFact> {
        let of = |event| match event {
            Event::Outing { fact, .. } => Some(fact),
            _ => None,
        };
        self.log.kept().into_iter().filter_map(of).collect()
    }
}

fn unit() -> UnitId {
    "out.01".into()
}

fn at_card(desk: &Desk) -> OutingCard {
    match desk.view().play.expect("an outing is open").body {
        Body::Card(card) => card,
        other => panic!("a card, not {other:?}"),
    }
}

fn order(desk: &Desk, order: OutingOrder) -> Result<(), DeskError> {
    at_once(desk.act(Command::Outing(order)))
}

fn keep(desk: &Desk, field: &str, piece: PieceDraft) -> Result<(), DeskError> {
    order(desk, OutingOrder::Keep { field: field.into(), piece })
}

/// As far as the card that chooses, with somebody.
fn to_the_choice(desk: &Desk) {
    answer(desk, Answer::GoWith { alone: false });
    answer(desk, Answer::CardDone);
    answer(desk, Answer::CardDone);
    answer(desk, Answer::Line("photo_q".into()));
    keep(desk, "photo", PieceDraft::Photo(PHOTO.into())).unwrap();
    answer(desk, Answer::CardDone);
    answer(desk, Answer::Spoken(Felt::Alone));
    answer(desk, Answer::CardDone);
    answer(desk, Answer::Told("told".into()));
    answer(desk, Answer::Told("told".into()));
    assert!(matches!(at_card(desk).stage, CardStage::Choose { .. }));
}

#[test]
fn it_is_played_to_its_end_and_the_place_is_kept_at_every_card() {
    let phone = Phone::new();
    let desk = phone.desk();
    assert_eq!(at_card(&desk).stage, CardStage::Who);
    answer(&desk, Answer::GoWith { alone: false });
    let doors = |desk: &Desk| at_card(desk).stage;
    answer(&desk, Answer::CardDone);
    assert_eq!(doors(&desk), CardStage::Threshold(OutingTime::During));
    // Days later, after a kill: home offers to go on, and it opens at the same door.
    at_once(desk.act(Command::Leave)).unwrap();
    let again = phone.desk();
    assert_eq!(doors(&again), CardStage::Threshold(OutingTime::During));
    at_once(again.act(Command::Leave)).unwrap();
    let home = again.view().home.resume.expect("it goes on");
    assert_eq!((home.unit, home.started), (unit(), true));
    at_once(again.act(Command::Open(unit()))).unwrap();
    answer(&again, Answer::CardDone);
    answer(&again, Answer::Line("photo_q".into()));
    answer(&again, Answer::CardDone);
    answer(&again, Answer::Spoken(Felt::Alone));
    assert_eq!(doors(&again), CardStage::Threshold(OutingTime::After));
    answer(&again, Answer::CardDone);
    answer(&again, Answer::Told("told".into()));
    let killed = phone.desk();
    assert_eq!(killed.view().play.unwrap().prompt, 1, "the second round, with less help");
    answer(&killed, Answer::Told("told+help".into()));
    order(&killed, OutingOrder::Choose(Choice::Keep)).unwrap();
    answer(&killed, Answer::Told("told".into()));
    assert!(matches!(at_card(&killed).stage, CardStage::Observe { .. }));
    answer(&killed, Answer::CardDone);
    let ending = killed.view().play.unwrap().ending.expect("the outing is over");
    assert_eq!(ending.why.map(|why| why.fr), Some("suite".to_owned()));
}

#[test]
fn alone_nobody_else_tells_and_the_guide_asks() {
    let phone = Phone::new();
    let desk = phone.desk();
    answer(&desk, Answer::GoWith { alone: true });
    for done in
        [Answer::CardDone, Answer::CardDone, Answer::Line("photo_q".into()), Answer::CardDone]
    {
        answer(&desk, done);
    }
    let play = desk.view().play.unwrap();
    assert_eq!(play.say.iter().map(|said| said.fr.as_str()).collect::<Vec<_>>(), ["toi"]);
    answer(&desk, Answer::Spoken(Felt::Alone));
    answer(&desk, Answer::CardDone);
    answer(&desk, Answer::Told("told".into()));
    answer(&desk, Answer::Told("told".into()));
    order(&phone.desk(), OutingOrder::Choose(Choice::Keep)).unwrap();
    assert!(
        matches!(at_card(&phone.desk()).stage, CardStage::Observe { .. }),
        "the other one's card is not asked"
    );
}

#[test]
fn with_somebody_it_is_that_person_who_asks() {
    let desk = Phone::new().desk();
    answer(&desk, Answer::GoWith { alone: false });
    for done in
        [Answer::CardDone, Answer::CardDone, Answer::Line("photo_q".into()), Answer::CardDone]
    {
        answer(&desk, done);
    }
    let play = desk.view().play.unwrap();
    assert!(play.say.is_empty() && matches!(play.body, Body::Say { hear: Some(_), .. }));
}

#[test]
fn what_is_made_stays_on_the_phone_and_the_log_only_says_that_it_was_kept() {
    let phone = Phone::new();
    let desk = phone.desk();
    answer(&desk, Answer::GoWith { alone: true });
    keep(&desk, "time", PieceDraft::Figure("1400".into())).unwrap();
    keep(&desk, "place", PieceDraft::Take(1)).unwrap();
    assert_eq!(keep(&desk, "place", PieceDraft::Take(9)), Err(DeskError::Stale), "no such take");
    assert_eq!(keep(&desk, "time", PieceDraft::Figure("le 3".into())), Err(DeskError::Stale));
    assert_eq!(
        keep(&desk, "photo", PieceDraft::Photo("https://elsewhere".into())),
        Err(DeskError::Stale)
    );
    let card = at_card(&phone.desk());
    assert_eq!(card.piece("time").map(|piece| piece.text.as_str()), Some("1400"));
    assert_eq!(card.piece("place").map(|piece| piece.kind), Some(PieceKind::Sound));
    let again = phone.desk();
    at_once(again.play_piece("rdv", "place")).unwrap();
    assert_eq!(*phone.microphone.played.borrow(), [vec![1, 2, 3]]);
    let said = format!("{:?}", phone.log.kept());
    assert!(!said.contains("1400"), "no hour leaves the phone: {said}");
    order(&again, OutingOrder::Erase { card: "rdv".into(), field: "place".into() }).unwrap();
    assert!(at_card(&phone.desk()).piece("place").is_none());
    assert_eq!(at_once(again.play_piece("rdv", "place")), Err(SoundError::Missing));
}

#[test]
fn nothing_is_shared_without_a_spoken_yes_and_a_no_takes_it_back() {
    let phone = Phone::new();
    let desk = phone.desk();
    to_the_choice(&desk);
    assert_eq!(order(&desk, OutingOrder::Choose(Choice::Share(9))), Err(DeskError::Stale));
    assert!(!phone.facts().contains(&OutingFact::Sharing { yes: true }), "no voice, no sharing");
    order(&desk, OutingOrder::Choose(Choice::Share(1))).unwrap();
    assert!(phone.facts().contains(&OutingFact::Sharing { yes: true }));
    let again = phone.desk();
    assert_eq!(at_card(&again).shared, Some(true));
    order(&again, OutingOrder::StopSharing).unwrap();
    let card = at_card(&phone.desk());
    assert_eq!(card.shared, Some(false));
    assert!(!card.pieces.iter().any(|piece| piece.field == "yes"), "the spoken yes goes too");
    assert!(
        card.pieces.iter().any(|piece| piece.photo.as_deref() == Some(PHOTO)),
        "the photograph stays"
    );
}

#[test]
fn what_is_erased_is_gone_from_the_phone() {
    let phone = Phone::new();
    let desk = phone.desk();
    to_the_choice(&desk);
    order(&desk, OutingOrder::Choose(Choice::Erase)).unwrap();
    assert!(at_card(&phone.desk()).pieces.is_empty());
    let profile = at_once(crate::ports::EventLog::profiles(phone.log.as_ref())).unwrap()[0];
    let key = format!("outing/{profile}/out.01/photo/photo");
    assert_eq!(
        at_once(crate::ports::EventLog::setting(phone.log.as_ref(), &key)).unwrap(),
        Some(String::new())
    );
}

#[test]
fn what_is_seen_is_said_by_somebody_and_never_added_up() {
    let phone = Phone::new();
    let desk = phone.desk();
    to_the_choice(&desk);
    let see = |by, seen| OutingOrder::See { what: "o_salue".into(), by, seen };
    order(&desk, see(Observer::Moi, false)).unwrap();
    order(&desk, see(Observer::Partner, true)).unwrap();
    assert_eq!(
        order(&desk, see(Observer::Trainer, true)),
        Err(DeskError::Stale),
        "nobody asked the trainer"
    );
    order(&desk, OutingOrder::Choose(Choice::Keep)).unwrap();
    answer(&desk, Answer::Told("told".into()));
    let CardStage::Observe { seen, .. } = at_card(&phone.desk()).stage else {
        panic!("what was seen")
    };
    assert_eq!(seen[0].by, [(Observer::Moi, false), (Observer::Partner, true)]);
}
