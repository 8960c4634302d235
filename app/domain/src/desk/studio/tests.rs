//! A voice lent on a phone without a network: what is kept, what is played, what is given, what a kill leaves.

use super::*;
use crate::desk::{Command, Ports};
use crate::grade::fixture;
use crate::id::UnixMillis;
use crate::ports::{
    Alone, Blind, CountedIds, FixedClock, Installed, LogError, MemoryLog, MemoryOutbox,
    MemoryShelf, Recorder, Recording, Shelf, SilentPlayer, SoundError, at_once, head_of, pack_of,
    text_of,
};
use crate::sound::RATE;
use async_trait::async_trait;
use content_pack::{GlossSheet, Pack, UnitKind};
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// A microphone that hears what it is told, and a loudspeaker that counts.
#[derive(Default)]
struct Mouth {
    hears: RefCell<Option<Pcm>>,
    open: Cell<bool>,
    played: RefCell<Vec<usize>>,
}

#[async_trait(?Send)]
impl Recorder for Mouth {
    async fn start(&self) -> Result<(), SoundError> {
        Err(SoundError::Missing)
    }
    async fn stop(&self) -> Result<Recording, SoundError> {
        Err(SoundError::Missing)
    }
    async fn replay(&self, _: u32) -> Result<(), SoundError> {
        Err(SoundError::Missing)
    }
    fn forget(&self) {}
    async fn play_kept(&self, bytes: &[u8]) -> Result<(), SoundError> {
        self.played.borrow_mut().push(bytes.len());
        Ok(())
    }
    async fn listen(&self) -> Result<(), SoundError> {
        self.open.set(true);
        Ok(())
    }
    async fn finish(&self) -> Result<Pcm, SoundError> {
        self.hears.borrow_mut().take().ok_or(SoundError::Missing)
    }
    fn close(&self) {
        self.open.set(false);
    }
}

/// A phone: what lies under its desk.
struct Phone {
    log: Rc<MemoryLog>,
    shelf: Rc<MemoryShelf>,
    mouth: Rc<Mouth>,
    outbox: Rc<MemoryOutbox>,
    desk: Desk,
}

impl Phone {
    fn new() -> Self {
        Self::on(Rc::default(), Rc::new(shelf()))
    }

    fn on(log: Rc<MemoryLog>, shelf: Rc<MemoryShelf>) -> Self {
        let (mouth, outbox) = (Rc::new(Mouth::default()), Rc::new(MemoryOutbox::default()));
        let ports = Ports {
            log: Rc::<MemoryLog>::clone(&log),
            shelf: Rc::<MemoryShelf>::clone(&shelf),
            clock: Rc::new(FixedClock::at(UnixMillis(1_795_900_000_000))),
            player: Rc::new(SilentPlayer::default()),
            recorder: Rc::<Mouth>::clone(&mouth),
            link: Rc::new(Alone),
            ids: Rc::new(CountedIds::default()),
            eye: Rc::new(Blind),
            device: Rc::new(crate::ports::Plain::default()),
            outbox: Rc::<MemoryOutbox>::clone(&outbox),
        };
        let desk = at_once(Desk::open(ports)).unwrap();
        Self { log, shelf, mouth, outbox, desk }
    }

    /// SIGKILL, and the app is opened again.
    fn killed(self) -> Self {
        Self::on(self.log, self.shelf)
    }

    fn order(&self, order: StudioOrder) -> Result<(), DeskError> {
        at_once(self.desk.act(Command::Studio(order)))
    }

    /// Says something for so long.
    fn say(&self, subject: Subject, ms: u32, amplitude: f32) -> Result<(), DeskError> {
        let count = RATE / 1_000 * ms;
        let samples = (0..count).map(|n| amplitude * (n as f32 * 0.04).sin()).collect();
        *self.mouth.hears.borrow_mut() = Some(Pcm { rate: RATE, samples });
        self.order(StudioOrder::Stop(subject))
    }

    /// A language of one's own, named and agreed to; the phrases of the scene are open.
    fn in_a_new_language() -> Self {
        let phone = Self::new();
        phone.order(StudioOrder::Enter).unwrap();
        phone.order(StudioOrder::Begin).unwrap();
        phone.say(Subject::Name, 800, 0.3).unwrap();
        phone.say(Subject::Agreement, 900, 0.3).unwrap();
        phone.order(StudioOrder::Open(fixture::scene().id)).unwrap();
        phone
    }

    fn open(&self) -> crate::view::TongueOpen {
        self.desk.view().studio.open.unwrap()
    }

    fn keys(&self) -> Vec<LineKey> {
        self.open().unit.unwrap().lines.into_iter().map(|line| line.said.key).collect()
    }

    fn files(&self) -> usize {
        self.shelf.own.borrow().len()
    }
}

fn shelf() -> MemoryShelf {
    let scene = fixture::scene();
    let head = head_of(&scene.id, UnitKind::Scene, &scene.lines);
    let mut shelf = MemoryShelf::default();
    let texts = [
        text_of(Pack::unit_label(&scene.id), &scene),
        text_of(Pack::gloss_label(&scene.id, &"ps".into()), &pashto()),
    ];
    shelf.install(&pack_of("core", vec![head]), texts);
    shelf
}

fn pashto() -> GlossSheet {
    let text = |key: &str, text: &str| {
        let gloss = content_pack::Gloss { text: text.to_owned(), feminine: None, clip: None };
        (LineKey::from(key), gloss)
    };
    let lines = [text("titre", "زه پوه نه شوم")].into_iter().collect();
    GlossSheet { lang: "ps".into(), of: fixture::scene().id, reviewed: false, lines }
}

#[test]
fn a_language_the_app_has_never_seen_is_named_by_voice() {
    let phone = Phone::in_a_new_language();
    let open = phone.open();
    assert_eq!((open.code.as_str().len(), open.agreed, open.takes), (8, true, 0));
    let name = open.name.unwrap();
    at_once(phone.desk.play_own(name)).unwrap();
    assert_eq!(phone.mouth.played.borrow().len(), 1);
    let kept = at_once(phone.shelf.own(name)).unwrap().unwrap();
    let voice = wav::read(&kept).unwrap();
    assert_eq!(voice.rate, RATE);
    assert!((voice.loudness().unwrap() - crate::sound::LOUDNESS_LUFS).abs() < 1.0);
}

#[test]
fn what_is_learnt_is_said_first_and_pieces_of_words_never() {
    let phone = Phone::in_a_new_language();
    let scene = fixture::scene();
    let keys = phone.keys();
    assert_eq!(keys[..scene.learn.len()], scene.learn[..]);
    assert!(keys.iter().all(|key| !key.as_str().starts_with("word.")));
    assert!(keys.contains(&"titre".into()) && keys.len() > 20);
}

#[test]
fn nothing_is_said_before_somebody_agreed() {
    let phone = Phone::new();
    phone.order(StudioOrder::Enter).unwrap();
    phone.order(StudioOrder::Choose("ps".into())).unwrap();
    phone.order(StudioOrder::Open(fixture::scene().id)).unwrap();
    let key = phone.keys()[0].clone();
    assert_eq!(phone.say(Subject::Line(key.clone()), 800, 0.3), Err(DeskError::Stale));
    assert_eq!(phone.files(), 0);
    phone.say(Subject::Agreement, 800, 0.3).unwrap();
    phone.say(Subject::Line(key), 800, 0.3).unwrap();
    assert_eq!(phone.open().takes, 1);
}

#[test]
fn a_take_is_there_after_a_kill_and_a_second_one_replaces_it() {
    let phone = Phone::in_a_new_language();
    let (code, key) = (phone.open().code, phone.keys()[1].clone());
    phone.say(Subject::Line(key.clone()), 700, 0.3).unwrap();
    assert!(matches!(phone.open().heard, Some(Heard::Kept(_, Level::Good))));
    let phone = phone.killed();
    phone.order(StudioOrder::Enter).unwrap();
    phone.order(StudioOrder::Choose(code)).unwrap();
    assert_eq!((phone.open().takes, phone.open().agreed), (1, true));
    assert_eq!(phone.open().counts.get(&fixture::scene().id), Some(&1));
    phone.order(StudioOrder::Open(fixture::scene().id)).unwrap();
    let before = phone.open().unit.unwrap().lines[1].take.clone().unwrap();
    phone.say(Subject::Line(key), 1_400, 0.3).unwrap();
    let after = phone.open().unit.unwrap().lines[1].take.clone().unwrap();
    assert!(before.hash != after.hash && after.shape.len() == 40);
    assert_eq!(at_once(phone.shelf.own(before.hash)).unwrap(), None, "the one before is gone");
    assert_eq!(phone.files(), 3, "name, agreement, one take");
}

#[test]
fn who_says_nothing_loses_nothing() {
    let phone = Phone::in_a_new_language();
    let key = phone.keys()[0].clone();
    phone.say(Subject::Line(key.clone()), 700, 0.3).unwrap();
    phone.say(Subject::Line(key.clone()), 700, 0.0001).unwrap();
    assert_eq!(phone.open().heard, Some(Heard::Nothing));
    assert!(phone.open().unit.unwrap().lines[0].take.is_some());
    phone.order(StudioOrder::Stop(Subject::Line(key))).unwrap();
    assert_eq!(phone.open().heard, Some(Heard::Nothing), "no take was begun");
}

#[test]
fn a_full_phone_keeps_what_was_there() {
    let phone = Phone::in_a_new_language();
    let key = phone.keys()[0].clone();
    phone.say(Subject::Line(key), 700, 0.3).unwrap();
    let files = phone.files();
    // The record cannot be written: the file that was is settled at the next start.
    struct Full(Rc<MemoryShelf>);
    #[async_trait(?Send)]
    impl Shelf for Full {
        async fn installed(&self) -> Result<Vec<Installed>, LogError> {
            self.0.installed().await
        }
        async fn read(&self, hash: BlobHash) -> Result<Option<Vec<u8>>, LogError> {
            self.0.read(hash).await
        }
        async fn assigned(
            &self,
            who: crate::id::ProfileId,
        ) -> Result<Vec<crate::ports::Assigned>, LogError> {
            self.0.assigned(who).await
        }
        fn url(&self, hash: BlobHash) -> String {
            self.0.url(hash)
        }
        async fn keep_own(&self, _: &str, bytes: &[u8]) -> Result<BlobHash, LogError> {
            // Half of it was written.
            self.0.keep_own("", bytes).await?;
            Err(LogError::Full)
        }
    }
    let full = Ports {
        log: Rc::<MemoryLog>::clone(&phone.log),
        shelf: Rc::new(Full(Rc::clone(&phone.shelf))),
        clock: Rc::new(FixedClock::at(UnixMillis(1_795_900_000_000))),
        player: Rc::new(SilentPlayer::default()),
        recorder: Rc::<Mouth>::clone(&phone.mouth),
        link: Rc::new(Alone),
        ids: Rc::new(CountedIds::default()),
        eye: Rc::new(Blind),
        device: Rc::new(crate::ports::Plain::default()),
        outbox: Rc::<MemoryOutbox>::clone(&phone.outbox),
    };
    let desk = at_once(Desk::open(full)).unwrap();
    let code = phone.open().code;
    for order in
        [StudioOrder::Enter, StudioOrder::Choose(code), StudioOrder::Open(fixture::scene().id)]
    {
        at_once(desk.act(Command::Studio(order))).unwrap();
    }
    let samples = (0..RATE).map(|n| 0.2 * (n as f32 * 0.07).sin()).collect();
    *phone.mouth.hears.borrow_mut() = Some(Pcm { rate: RATE, samples });
    let key = phone.keys()[2].clone();
    let done = at_once(desk.act(Command::Studio(StudioOrder::Stop(Subject::Line(key)))));
    assert_eq!(done, Err(DeskError::Log(LogError::Full)));
    assert_eq!(desk.view().trouble, Some(crate::view::Trouble::DiskFull));
    assert_eq!(phone.files(), files + 1);
    let phone = phone.killed();
    assert_eq!(phone.files(), files, "what nothing names is gone at the next start");
}

#[test]
fn a_voice_of_this_phone_is_heard_before_the_machine() {
    let phone = Phone::in_a_new_language();
    let code = phone.open().code;
    let key = phone.keys()[0].clone();
    phone.say(Subject::Line(key.clone()), 700, 0.3).unwrap();
    let take = phone.open().unit.unwrap().lines[0].take.clone().unwrap();
    phone.order(StudioOrder::Leave).unwrap();
    assert!(phone.desk.view().studio.open.is_none(), "nothing of it is shown elsewhere");
    let spoken = phone.desk.view().spoken;
    assert_eq!((spoken.len(), &spoken[0].code), (1, &code), "it is chosen by its name");
    at_once(phone.desk.act(Command::ChooseLanguage(code))).unwrap();
    phone.order(StudioOrder::Enter).unwrap();
    phone.order(StudioOrder::Choose("ps".into())).unwrap();
    phone.order(StudioOrder::Open(fixture::scene().id)).unwrap();
    let lines = phone.open().unit.unwrap().lines;
    let own = lines.iter().find(|line| line.said.key == key).unwrap().said.own.clone().unwrap();
    assert_eq!((own.text.as_str(), own.clip.as_ref().unwrap().ogg), ("", take.hash));
    assert!(own.clip.unwrap().human);
    assert!(lines[1].said.own.is_none(), "the others have nothing to say in it");
}

#[test]
fn the_file_holds_the_voices_and_says_what_they_say() {
    let phone = Phone::in_a_new_language();
    let keys = phone.keys();
    assert_eq!(phone.order(StudioOrder::Pack), Err(DeskError::Stale), "nothing was said yet");
    assert_eq!(phone.order(StudioOrder::Give), Err(DeskError::Stale));
    for key in &keys[..2] {
        phone.say(Subject::Line(key.clone()), 700, 0.3).unwrap();
    }
    phone.order(StudioOrder::Pack).unwrap();
    assert!(phone.open().ready);
    phone.order(StudioOrder::Give).unwrap();
    assert_eq!(phone.open().given, Some(Given::Downloaded));
    let given = phone.outbox.given.borrow();
    let (name, bytes) = &given[0];
    assert_eq!(*name, format!("passerelle-voix-{}.zip", phone.open().code));
    let mut read = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let mut names: Vec<String> = read.file_names().map(str::to_owned).collect();
    names.sort();
    let mut wanted = vec!["consent.wav".to_owned(), "name.wav".to_owned(), SHEET.to_owned()];
    wanted.extend(keys[..2].iter().map(|key| {
        format!("core/{}/{key}.wav", fixture::scene().id.as_str().split_once('.').unwrap().1)
    }));
    wanted.sort();
    assert_eq!(names, wanted);
    let mut sheet = String::new();
    std::io::Read::read_to_string(&mut read.by_name(SHEET).unwrap(), &mut sheet).unwrap();
    assert!(sheet.contains("agreed = 2026-11-2") && sheet.contains("licence = \"CC BY-SA 4.0\""));
}

#[test]
fn in_a_written_language_the_words_read_aloud_go_along() {
    let phone = Phone::new();
    phone.order(StudioOrder::Enter).unwrap();
    phone.order(StudioOrder::Choose("ps".into())).unwrap();
    phone.say(Subject::Agreement, 800, 0.3).unwrap();
    phone.order(StudioOrder::Open(fixture::scene().id)).unwrap();
    let lines = phone.open().unit.unwrap().lines;
    let title = lines.iter().find(|line| line.said.key.as_str() == "titre").unwrap();
    assert_eq!(title.words.as_deref(), Some("زه پوه نه شوم"));
    phone.say(Subject::Line("titre".into()), 700, 0.3).unwrap();
    phone.order(StudioOrder::Pack).unwrap();
    phone.order(StudioOrder::Give).unwrap();
    let given = phone.outbox.given.borrow();
    assert!(String::from_utf8_lossy(&given[0].1).contains("words = \"زه پوه نه شوم\""));
}

#[test]
fn erasing_everything_takes_the_agreement_back() {
    let phone = Phone::in_a_new_language();
    let key = phone.keys()[0].clone();
    phone.say(Subject::Line(key.clone()), 700, 0.3).unwrap();
    phone.order(StudioOrder::Erase(key)).unwrap();
    assert_eq!((phone.files(), phone.open().takes), (2, 0));
    phone.order(StudioOrder::EraseAll).unwrap();
    assert_eq!(phone.files(), 0);
    let phone = phone.killed();
    phone.order(StudioOrder::Enter).unwrap();
    assert_eq!(phone.desk.view().studio.tongues, []);
}

#[test]
fn leaving_and_hiding_close_the_microphone() {
    let phone = Phone::in_a_new_language();
    at_once(phone.desk.mic_open()).unwrap();
    assert!(phone.mouth.open.get());
    phone.order(StudioOrder::Leave).unwrap();
    assert!(!phone.mouth.open.get());
    at_once(phone.desk.mic_open()).unwrap();
    at_once(phone.desk.act(Command::People(crate::desk::PeopleOrder::Hide))).unwrap();
    assert!(!phone.mouth.open.get());
}
