//! The desk, in memory: what a person does, and what is kept.

use super::*;
use crate::event::{Aids, Event, Verdict};
use crate::grade::fixture;
use crate::id::{ProfileId, UnixMillis};
use crate::play::{DuoBegun, DuoWay};
use crate::ports::{
    Alone, Assigned, FixedClock, Installed, LogError, MemoryLog, MemoryShelf, Mute, Shelf,
    SilentPlayer, at_once, head_of, pack_of, text_of,
};
use crate::view::{Body, Chosen, Trouble};
use async_trait::async_trait;
use content_pack::{
    BlobHash, File, Gesture, Gloss, GlossSheet, Lang, Letter, Pack, UnitHead, UnitId, UnitKind,
};
use std::cell::Cell;
use std::rc::Rc;

mod games;
mod ladder;
mod outing;
mod review;
mod together;

/// What memory schedules of the fixtures.
fn items_of(unit: &UnitId) -> Vec<content_pack::ItemHead> {
    let head = |key: &str, critical| {
        content_pack::ItemHead::learnt(content_pack::ItemId::of(unit, key), critical)
    };
    if *unit == fixture::scene().id {
        vec![head("repeter", true), head("montrer", false)]
    } else {
        vec![head("q1", false)]
    }
}

fn shelf() -> MemoryShelf {
    let (scene, bank) = (fixture::scene(), fixture::bank());
    let head =
        |id: &UnitId, kind, lines| UnitHead { items: items_of(id), ..head_of(id, kind, lines) };
    let units = vec![
        head(&scene.id, UnitKind::Scene, &scene.lines),
        head(&bank.id, UnitKind::Bank, &bank.lines),
    ];
    let pack = Pack { call: "référent".into(), ..pack_of("test", units) };
    let mut shelf = MemoryShelf::default();
    let texts =
        [text_of(Pack::unit_label(&scene.id), &scene), text_of(Pack::unit_label(&bank.id), &bank)];
    shelf.install(&pack, texts);
    shelf
}

/// A desk on a log; a second one on the same log is an app that was killed and opened again.
fn desk(log: &Rc<MemoryLog>) -> Desk {
    desk_on(log, Rc::new(shelf()))
}

fn desk_on(log: &Rc<MemoryLog>, shelf: Rc<dyn Shelf>) -> Desk {
    desk_at(log, shelf, UnixMillis(1_790_000_000_000))
}

fn desk_at(log: &Rc<MemoryLog>, shelf: Rc<dyn Shelf>, wall: UnixMillis) -> Desk {
    let ports = Ports {
        log: Rc::<MemoryLog>::clone(log),
        shelf,
        clock: Rc::new(FixedClock::at(wall)),
        player: Rc::new(SilentPlayer::default()),
        recorder: Rc::new(Mute),
        link: Rc::new(Alone),
        ids: Rc::new(crate::ports::CountedIds::default()),
        eye: Rc::new(crate::ports::Blind),
        device: Rc::new(crate::ports::Plain::default()),
        outbox: Rc::new(crate::ports::NoOutbox),
    };
    at_once(Desk::open(ports)).unwrap()
}

fn answer(desk: &Desk, answer: Answer) {
    at_once(desk.act(Command::Answer(answer, How::default()))).unwrap();
    if desk.view().play.is_some_and(|play| play.feedback.is_some()) {
        at_once(desk.act(Command::GoOn)).unwrap();
    }
}

fn open(desk: &Desk) {
    at_once(desk.act(Command::Open("test.01".into()))).unwrap();
}

fn step(desk: &Desk) -> (String, u16) {
    let play = desk.view().play.expect("a scene is open");
    (play.step, play.prompt)
}

/// Every answer of the fixture scene, right the first time.
fn answers() -> Vec<Answer> {
    let line = |key: &str| Answer::Line(key.into());
    let spot = |key: &str| Answer::Spot(key.into());
    vec![
        Answer::Heard,
        Answer::Picture("g_repeter".into()),
        Answer::Picture("g_montrer".into()),
        line("repeter"),
        spot("bac"),
        Answer::Put { what: "bac".into(), at: "fond".into() },
        Answer::Order(vec!["casque".into(), "gants".into(), "echelle".into()]),
        Answer::Spoken(Felt::Alone),
        Answer::Spoken(Felt::WithHelp),
        line("repeter"),
        line("montrer"),
        Answer::Gesture(Gesture::Stop),
        Answer::Gesture(Gesture::Go),
        spot("trou"),
        line("peut"),
        line("faire"),
        spot("charge"),
        line("peut2"),
        Answer::Drove { speed: 50, gap: 0 },
        Answer::Drove { speed: 30, gap: 0 },
        Answer::Pair { label: "stop".into(), picture: "g_repeter".into() },
        Answer::Pieces((0..3).map(|at| content_pack::LineKey::from("repeter").piece(at)).collect()),
        Answer::Dialled("7".into()),
        line("field.bac"),
        line("field.sac"),
        Answer::Begin(DuoBegun { way: DuoWay::Alone, seed: 0 }),
        Answer::Heard,
        Answer::Letters { letters: vec![Letter::A, Letter::D], unsure: None },
        Answer::Promise(Some("p_a".into())),
    ]
}

/// A shelf on which one file comes in later.
struct Late {
    shelf: MemoryShelf,
    late: BlobHash,
    here: Cell<bool>,
}

#[async_trait(?Send)]
impl Shelf for Late {
    async fn installed(&self) -> Result<Vec<Installed>, LogError> {
        self.shelf.installed().await
    }

    async fn read(&self, hash: BlobHash) -> Result<Option<Vec<u8>>, LogError> {
        if hash == self.late && !self.here.get() { Ok(None) } else { self.shelf.read(hash).await }
    }

    async fn assigned(&self, profile: ProfileId) -> Result<Vec<Assigned>, LogError> {
        self.shelf.assigned(profile).await
    }

    fn url(&self, hash: BlobHash) -> String {
        self.shelf.url(hash)
    }
}

/// The fixture's shelf with a sheet of Arabic, still to come in.
fn shelf_with_arabic_to_come() -> Late {
    let mut shelf = shelf();
    let (unit, lang) = (content_pack::UnitId::from("test.01"), Lang::from("ar"));
    let gloss = Gloss { text: "مرحبا".to_owned(), feminine: None, clip: None };
    let lines = fixture::scene().lines.into_keys().map(|key| (key, gloss.clone())).collect();
    let sheet = GlossSheet { lang: lang.clone(), of: unit.clone(), reviewed: false, lines };
    let bytes = serde_json::to_vec(&sheet).unwrap();
    let (late, size) = (BlobHash::of(&bytes), u32::try_from(bytes.len()).unwrap());
    let mut manifest = shelf.packs[0].listing.manifest().unwrap();
    manifest.files.push(File {
        label: Pack::gloss_label(&unit, &lang),
        hash: late,
        size,
        media: "application/json".to_owned(),
        variant: "ar".to_owned(),
        required: false,
    });
    shelf.packs[0].listing = (&manifest).into();
    shelf.files.insert(late, bytes);
    Late { shelf, late, here: Cell::new(false) }
}

#[test]
fn meanings_that_come_in_later_reach_the_scene_that_is_open() {
    let shelf = Rc::new(shelf_with_arabic_to_come());
    let desk = desk_on(&Rc::default(), Rc::<Late>::clone(&shelf));
    open(&desk);
    at_once(desk.act(Command::ChooseLanguage("ar".into()))).unwrap();
    let own = |desk: &Desk| desk.view().play.and_then(|play| play.title.own);
    assert_eq!(own(&desk), None);
    shelf.here.set(true);
    at_once(desk.look_round()).unwrap();
    assert_eq!(own(&desk).map(|own| own.text), Some("مرحبا".to_owned()));
}

#[test]
fn a_scene_is_played_to_its_end() {
    let desk = desk(&Rc::default());
    assert!(desk.view().first_launch);
    open(&desk);
    answers().into_iter().for_each(|one| answer(&desk, one));
    let view = desk.view();
    let ending = view.play.unwrap().ending.expect("the scene is over");
    assert!(ending.first);
    assert_eq!(ending.knows.fr, "Je sais demander.");
    assert_eq!(view.knows.len(), 1);
    assert!(!view.first_launch);
    assert_eq!(view.home.resume.unwrap().unit, "test.02".into());
}

#[test]
fn after_a_kill_at_any_answer_the_same_prompt_comes_back() {
    let log = Rc::default();
    let first = desk(&log);
    open(&first);
    for one in answers() {
        answer(&first, one);
        let before = first.view().play.unwrap();
        let again = desk(&log);
        if before.ending.is_some() {
            continue;
        }
        open(&again);
        let after = again.view().play.unwrap();
        assert_eq!((&after.step, after.prompt), (&before.step, before.prompt));
        assert_eq!(after.body, before.body, "same prompt, same order on screen");
    }
}

#[test]
fn killed_before_going_on_the_answer_is_kept_and_asked_no_second_time() {
    let log = Rc::default();
    let first = desk(&log);
    open(&first);
    answer(&first, Answer::Heard);
    at_once(first.act(Command::Answer(Answer::Picture("g_repeter".into()), How::default())))
        .unwrap();
    assert!(first.view().play.unwrap().feedback.unwrap().good);
    let again = desk(&log);
    open(&again);
    assert_eq!(step(&again), ("gestes".to_owned(), 1));
    assert_eq!(again.view().recorded, 1);
}

#[test]
fn f02_what_the_log_refused_is_never_shown_as_recorded() {
    let log = Rc::default();
    let desk = desk(&log);
    open(&desk);
    answer(&desk, Answer::Heard);
    log.fill_up();
    let picture = || Command::Answer(Answer::Picture("g_repeter".into()), How::default());
    assert_eq!(at_once(desk.act(picture())), Err(DeskError::Log(LogError::Full)));
    let view = desk.view();
    assert_eq!(view.trouble, Some(Trouble::DiskFull));
    assert_eq!(view.recorded, 0);
    assert!(view.play.unwrap().feedback.is_none());
    log.free_space();
    at_once(desk.act(picture())).unwrap();
    assert_eq!(desk.view().recorded, 1);
}

#[test]
fn a_miss_explains_and_gives_another_try_and_loses_nothing() {
    let desk = desk(&Rc::default());
    open(&desk);
    answer(&desk, Answer::Heard);
    at_once(desk.act(Command::Answer(Answer::Picture("g_montrer".into()), How::default())))
        .unwrap();
    let feedback = desk.view().play.unwrap().feedback.unwrap();
    assert!(feedback.again && !feedback.good && feedback.wanted.is_some());
    at_once(desk.act(Command::GoOn)).unwrap();
    assert_eq!(step(&desk), ("gestes".to_owned(), 0));
    assert_eq!(desk.view().play.unwrap().attempt, 2);
}

#[test]
fn a_road_shows_where_one_stands_and_where_one_would_have() {
    let desk = desk(&Rc::default());
    open(&desk);
    let all = answers();
    let dry = all.iter().position(|one| matches!(one, Answer::Drove { .. })).unwrap();
    all.into_iter().take(dry).for_each(|one| answer(&desk, one));
    at_once(desk.act(Command::Answer(Answer::ShowMe, How::default()))).unwrap();
    assert!(desk.view().play.unwrap().feedback.unwrap().good, "shown counts as much as done");
    at_once(desk.act(Command::GoOn)).unwrap();
    let fast = Answer::Drove { speed: 50, gap: 0 };
    at_once(desk.act(Command::Answer(fast, How::default()))).unwrap();
    let feedback = desk.view().play.unwrap().feedback.unwrap();
    let (Chosen::Driving(_, chosen, _), Some(Chosen::Driving(_, meant, _))) =
        (feedback.chosen, feedback.wanted)
    else {
        panic!("two ways of driving")
    };
    assert_eq!((chosen, meant, feedback.again), (50, 30, true));
}

#[test]
fn the_region_touched_and_the_one_meant_are_named_after_the_answer() {
    let desk = desk(&Rc::default());
    open(&desk);
    answers().into_iter().take(4).for_each(|one| answer(&desk, one));
    let Body::ActOn { spots, .. } = desk.view().play.unwrap().body else { panic!("an order") };
    assert!(spots.iter().any(|spot| spot.name.fr == "le sac"), "{spots:?}");
    at_once(desk.act(Command::Answer(Answer::Spot("sac".into()), How::default()))).unwrap();
    let feedback = desk.view().play.unwrap().feedback.unwrap();
    let (Chosen::Spot(chosen), Some(Chosen::Spot(meant))) = (feedback.chosen, feedback.wanted)
    else {
        panic!("two regions")
    };
    assert_eq!((chosen.fr.as_str(), chosen.clip.is_some()), ("le sac", true));
    // A pack made before regions had names still says which one it is, in letters.
    assert_eq!((meant.key, meant.fr.as_str(), meant.clip), ("spot.bac".into(), "bac", None));
}

#[test]
fn a_view_that_moves_has_its_film_and_its_still() {
    let mut bank = fixture::bank();
    let film = BlobHash::of(b"film");
    bank.views.values_mut().for_each(|shot| shot.clip = Some(film));
    let script = crate::play::Script::of_bank(&bank);
    assert_eq!(script.films.len(), bank.views.len());
    assert!(
        script
            .films
            .iter()
            .all(|(key, hash)| { *hash == film && script.pictures.contains_key(key) })
    );
}

#[test]
fn not_now_is_always_possible() {
    let desk = desk(&Rc::default());
    open(&desk);
    for _ in 0..20 {
        let Some(play) = desk.view().play else { break };
        if play.ending.is_some() {
            return;
        }
        at_once(desk.act(Command::PassOver)).unwrap();
    }
    panic!("passing over every step must lead to the end");
}

#[test]
fn a_false_yes_brings_the_line_back_and_asking_leads_on() {
    let desk = desk(&Rc::default());
    open(&desk);
    answers().into_iter().take(9).for_each(|one| answer(&desk, one));
    assert_eq!(step(&desk), ("parler".to_owned(), 0));
    answer(&desk, Answer::Line("oui".into()));
    assert_eq!(step(&desk), ("parler".to_owned(), 0));
    answer(&desk, Answer::Line("repeter".into()));
    let play = desk.view().play.unwrap();
    assert_eq!(play.prompt, 1);
    let Body::Dialogue { thread, .. } = play.body else { panic!("a dialogue") };
    assert_eq!(thread.unwrap().key, "bien".into());
}

#[test]
fn help_is_flagged_from_the_first_row() {
    let log = Rc::default();
    let desk = desk(&log);
    open(&desk);
    answer(&desk, Answer::Heard);
    let how = How { aids: Aids { gloss: true, ..Aids::default() }, replays: 2, took_ms: 1_500 };
    at_once(desk.act(Command::Answer(Answer::Picture("g_repeter".into()), how))).unwrap();
    let kept = log.kept();
    let Some(Event::Attempt(attempt)) = kept.last() else { panic!("an attempt was kept") };
    assert!(attempt.aids.gloss && attempt.replays == 2 && attempt.verdict == Verdict::Right);
}

#[test]
fn a_stale_touch_records_nothing() {
    let log = Rc::default();
    let desk = desk(&log);
    open(&desk);
    let stale = Command::Answer(Answer::Line("repeter".into()), How::default());
    assert_eq!(at_once(desk.act(stale)), Err(DeskError::Stale));
    assert_eq!(desk.view().recorded, 0);
}

#[test]
fn a_promise_is_told_about_later_and_once() {
    let log = Rc::default();
    let first = desk(&log);
    open(&first);
    for one in answers() {
        answer(&first, one);
    }
    at_once(first.act(Command::Leave)).unwrap();
    assert!(first.view().home.tell.is_none(), "not on the day it was promised");
    let tomorrow = desk_at(&log, Rc::new(shelf()), UnixMillis(1_790_000_000_000 + 86_400_000));
    assert_eq!(tomorrow.view().home.tell.map(|card| card.unit), Some("test.01".into()));
    at_once(first.act(Command::Tell("test.01".into()))).unwrap();
    let Body::Debrief { promised, choices } = first.view().play.unwrap().body else {
        panic!("a question")
    };
    assert_eq!((promised.unwrap().key, choices.len()), ("p_a".into(), 2));
    at_once(first.act(Command::Answer(Answer::Told("oui".into()), How::default()))).unwrap();
    // Killed in the middle: the question that was left comes back.
    let again = desk(&log);
    at_once(again.act(Command::Tell("test.01".into()))).unwrap();
    assert_eq!(again.view().play.unwrap().prompt, 1);
    at_once(again.act(Command::Answer(Answer::Told("faire".into()), How::default()))).unwrap();
    assert!(again.view().play.is_none(), "told: back home");
    assert_eq!(at_once(again.act(Command::Tell("test.01".into()))), Err(DeskError::Stale));
}

#[test]
fn telling_may_wait_and_is_asked_again() {
    let log = Rc::default();
    let desk = desk(&log);
    open(&desk);
    for one in answers() {
        answer(&desk, one);
    }
    at_once(desk.act(Command::Leave)).unwrap();
    at_once(desk.act(Command::Tell("test.01".into()))).unwrap();
    at_once(desk.act(Command::PassOver)).unwrap();
    assert!(desk.view().play.is_none());
    at_once(desk.act(Command::Tell("test.01".into()))).unwrap();
    assert!(desk.view().play.is_some());
}
