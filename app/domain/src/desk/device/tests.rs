//! This phone, in memory: what is set, for whom, and what survives.

use super::*;
use crate::desk::{Command, Draft, PeopleOrder, Ports};
use crate::event::Event;
use crate::grade::fixture;
use crate::id::UnixMillis;
use crate::needs::{TextSize, Theme};
use crate::people::Face;
use crate::ports::{
    Alone, Blind, CountedIds, EventLog, FixedClock, MemoryLog, MemoryShelf, Mute, Plain,
    SilentPlayer, Wishes, at_once, head_of, pack_of, text_of,
};
use crate::reminders::Moment;
use content_pack::{Pack, UnitKind};
use std::rc::Rc;

/// 2026-11-30, a Monday, 10:00 in Paris.
const MORNING: UnixMillis = UnixMillis(1_796_029_200_000);
const HOUR_MS: i64 = 3_600_000;

struct Phone {
    log: Rc<MemoryLog>,
    player: Rc<SilentPlayer>,
    device: Rc<Plain>,
    clock: Rc<FixedClock>,
    ids: Rc<CountedIds>,
}

impl Phone {
    fn new() -> Self {
        Self {
            log: Rc::default(),
            player: Rc::default(),
            device: Rc::default(),
            clock: Rc::new(FixedClock::at(MORNING)),
            ids: Rc::default(),
        }
    }

    /// The app; a second one is an app that was killed and opened again.
    fn desk(&self) -> Desk {
        let ports = Ports {
            log: Rc::<MemoryLog>::clone(&self.log),
            shelf: Rc::new(shelf()),
            clock: Rc::<FixedClock>::clone(&self.clock),
            player: Rc::<SilentPlayer>::clone(&self.player),
            recorder: Rc::new(Mute),
            link: Rc::new(Alone),
            ids: Rc::<CountedIds>::clone(&self.ids),
            eye: Rc::new(Blind),
            device: Rc::<Plain>::clone(&self.device),
            outbox: Rc::new(crate::ports::NoOutbox),
        };
        at_once(Desk::open(ports)).unwrap()
    }

    fn look(&self) -> String {
        self.device.look.borrow().clone()
    }
}

fn shelf() -> MemoryShelf {
    let scene = fixture::scene();
    let head = head_of(&scene.id, UnitKind::Scene, &scene.lines);
    let mut shelf = MemoryShelf::default();
    shelf.install(&pack_of("test", vec![head]), [text_of(Pack::unit_label(&scene.id), &scene)]);
    shelf
}

fn order(desk: &Desk, order: DeviceOrder) {
    at_once(desk.act(Command::Device(order))).unwrap();
}

fn people(desk: &Desk, order: PeopleOrder) {
    at_once(desk.act(Command::People(order))).unwrap();
}

fn large() -> Needs {
    Needs { size: TextSize::Largest, theme: Some(Theme::Contrast), ..Needs::default() }
}

#[test]
fn needs_survive_a_kill_and_are_no_event() {
    let phone = Phone::new();
    order(&phone.desk(), DeviceOrder::Needs(large()));
    assert_eq!(phone.look(), "200 contrast");
    let again = phone.desk();
    let needs = again.view().needs;
    assert_eq!((needs.size, needs.theme), (TextSize::Largest, Theme::Contrast));
    assert_eq!(phone.log.kept(), []);
}

#[test]
fn each_person_has_their_own_and_the_people_screen_shows_nobodys() {
    let phone = Phone::new();
    let desk = phone.desk();
    order(&desk, DeviceOrder::Needs(large()));
    people(&desk, PeopleOrder::Keep(Draft { face: Face::new(0, 0), ..Draft::default() }));
    assert_eq!(desk.view().needs.size, TextSize::Largest, "what one had without a place stays");
    people(&desk, PeopleOrder::Begin);
    let night = Needs { theme: Some(Theme::Dark), ..Needs::default() };
    people(&desk, PeopleOrder::Keep(Draft { face: Face::new(1, 1), ..Draft::default() }));
    order(&desk, DeviceOrder::Needs(night));
    let first = desk.view().people.people[0].profile;
    people(&desk, PeopleOrder::Hide);
    assert_eq!(phone.look(), "200 contrast", "the phone's own while nobody is here");
    people(&desk, PeopleOrder::Choose(first));
    assert_eq!(desk.view().needs.theme, Theme::Contrast);
    order(&desk, DeviceOrder::Needs(Needs::default()));
    let again = phone.desk();
    assert_eq!(again.view().needs.theme, Theme::Contrast, "locked: the phone's own");
    people(&again, PeopleOrder::Choose(first));
    assert_eq!(again.view().needs.chosen, Needs::default());
}

#[test]
fn without_sound_the_player_is_mute_and_lines_last_long_enough_to_read() {
    let phone = Phone::new();
    let desk = phone.desk();
    assert!(!phone.player.is_muted() && desk.view().device.asks_sound);
    order(&desk, DeviceOrder::Needs(Needs { no_sound: true, ..Needs::default() }));
    assert!(phone.player.is_muted() && desk.plays_slowly());
    assert!(!desk.view().device.asks_sound, "nobody is asked what they hear");
    phone.desk();
    assert!(phone.player.is_muted(), "after a kill too");
}

#[test]
fn whoever_wants_no_vibration_feels_none() {
    let phone = Phone::new();
    let desk = phone.desk();
    desk.vibrate(&[10]);
    order(&desk, DeviceOrder::Needs(Needs { vibrate: false, ..Needs::default() }));
    desk.vibrate(&[10]);
    assert_eq!(phone.player.felt().len(), 1);
    assert!(!desk.vibrates());
}

#[test]
fn the_wishes_of_the_phone_hold_until_one_chooses() {
    let phone = Phone::new();
    let wishes = Wishes { dark: true, calm: true, little_data: true, contrast: false };
    phone.device.wishes.set(wishes);
    let desk = phone.desk();
    let view = desk.view();
    assert_eq!((view.needs.theme, view.needs.calm), (Theme::Dark, true));
    assert!(view.device.little_data);
    order(&desk, DeviceOrder::LittleData(false));
    assert!(!desk.view().device.little_data && !phone.desk().view().device.little_data);
}

#[test]
fn the_sound_is_asked_about_once() {
    let phone = Phone::new();
    order(&phone.desk(), DeviceOrder::Heard);
    assert!(!phone.desk().view().device.asks_sound);
}

#[test]
fn a_pack_with_a_scene_in_progress_stays() {
    let phone = Phone::new();
    let desk = phone.desk();
    order(&desk, DeviceOrder::Look);
    assert!(desk.view().device.packs[0].removable);
    at_once(desk.act(Command::Open("test.01".into()))).unwrap();
    order(&desk, DeviceOrder::Look);
    assert!(!desk.view().device.packs[0].removable);
    let take = Command::Device(DeviceOrder::TakeOff("test".into()));
    assert_eq!(at_once(desk.act(take)), Err(DeskError::Stale));
    assert_eq!(at_once(desk.taken_off()).unwrap(), []);
}

#[test]
fn a_pack_that_is_taken_off_is_remembered_until_it_is_asked_for() {
    let phone = Phone::new();
    let desk = phone.desk();
    order(&desk, DeviceOrder::TakeOff("test".into()));
    order(&desk, DeviceOrder::TakeOff("test".into()));
    assert_eq!(at_once(phone.log.setting(TAKEN_OFF)).unwrap().as_deref(), Some("test"));
    // There is no network here: it still is wanted again, and comes with the next one.
    let bring = Command::Device(DeviceOrder::Bring("test".into()));
    assert!(at_once(desk.act(bring)).is_err());
    assert_eq!(at_once(desk.taken_off()).unwrap(), []);
}

#[test]
fn a_reminder_rings_once_and_not_at_work() {
    let phone = Phone::new();
    let desk = phone.desk();
    let evening = Reminders::default().toggle_moment(Moment::Evening);
    order(&desk, DeviceOrder::Reminders(evening));
    assert_eq!(phone.device.windows.borrow().len(), 14);
    order(&desk, DeviceOrder::RingIfDue);
    assert_eq!(phone.device.rung.get(), 0, "ten in the morning");
    phone.clock.pass_ms(9 * HOUR_MS);
    order(&desk, DeviceOrder::RingIfDue);
    order(&phone.desk(), DeviceOrder::RingIfDue);
    assert_eq!(phone.device.rung.get(), 1, "once, also after a kill");
    let late = evening.toggle_shift(crate::reminders::Shift::Late);
    order(&desk, DeviceOrder::Reminders(late));
    assert_eq!(
        *phone.device.windows.borrow(),
        [],
        "hours were declared, no mission says which days"
    );
    phone.clock.pass_ms(24 * HOUR_MS);
    order(&desk, DeviceOrder::RingIfDue);
    assert_eq!(phone.device.rung.get(), 1);
}

#[test]
fn a_mission_changes_what_the_phone_rings_for() {
    let phone = Phone::new();
    let desk = phone.desk();
    let noon = Reminders::default().toggle_moment(Moment::Break);
    order(&desk, DeviceOrder::Reminders(noon));
    let today = MORNING.day(60);
    let mission =
        Command::DeclareMission { id: None, trade: "btp".into(), start: today, end: None };
    at_once(desk.act(mission)).unwrap();
    assert_eq!(*phone.device.windows.borrow(), [], "from 7 to 17, every day of it");
    at_once(desk.act(Command::EndMission)).unwrap();
    assert!(!phone.device.windows.borrow().is_empty());
    assert!(phone.log.kept().iter().any(|event| matches!(event, Event::MissionEnded { .. })));
}

#[test]
fn the_calendar_of_the_phone_takes_the_reminders() {
    let phone = Phone::new();
    let desk = phone.desk();
    order(&desk, DeviceOrder::GiveCalendar);
    assert!(!desk.view().device.calendar_given, "nothing was asked for");
    order(&desk, DeviceOrder::Reminders(Reminders::default().toggle_moment(Moment::Evening)));
    order(&desk, DeviceOrder::GiveCalendar);
    assert!(desk.view().device.calendar_given);
    assert_eq!(phone.device.files.borrow()[0].0, "passerelle.ics");
}
