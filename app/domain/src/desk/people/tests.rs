//! Several people on one phone, in memory: what each keeps, and what nobody else sees.

mod phone;

use crate::desk::{Answer, Command, Desk, DeskError, Draft, How, PeopleOrder};
use crate::event::Event;
use crate::id::ProfileId;
use crate::people::{Face, Three};
use crate::ports::at_once;
use crate::view::Rest;
use phone::Phone;

fn order(desk: &Desk, order: PeopleOrder) -> Result<(), DeskError> {
    at_once(desk.act(Command::People(order)))
}

fn act(desk: &Desk, command: Command) {
    at_once(desk.act(command)).unwrap();
}

fn three(touched: [u8; 3]) -> Three {
    Three::of(&touched).unwrap()
}

fn draft(face: u8, touched: Option<[u8; 3]>) -> Draft {
    Draft { face: Face::new(face, face), name: None, three: touched.map(three) }
}

/// The first two answers of the scene.
fn plays(desk: &Desk) {
    act(desk, Command::Open("test.01".into()));
    act(desk, Command::Answer(Answer::Heard, How::default()));
    act(desk, Command::Answer(Answer::Picture("g_repeter".into()), How::default()));
}

fn here(desk: &Desk) -> Option<ProfileId> {
    desk.view().people.here.map(|person| person.profile)
}

/// Amina keeps her place with three pictures; then Bruno makes one, open to everybody.
fn two_people(phone: &Phone) -> (Desk, ProfileId, ProfileId) {
    let desk = phone.desk();
    plays(&desk);
    order(&desk, PeopleOrder::Keep(draft(0, Some([4, 2, 9])))).unwrap();
    let amina = here(&desk).unwrap();
    order(&desk, PeopleOrder::Begin).unwrap();
    act(&desk, Command::ChooseLanguage("ar".into()));
    order(&desk, PeopleOrder::Keep(draft(1, None))).unwrap();
    let bruno = here(&desk).unwrap();
    (desk, amina, bruno)
}

#[test]
fn a_guest_who_makes_a_place_loses_no_row() {
    let phone = Phone::new();
    let desk = phone.desk();
    plays(&desk);
    let (rows, place) = (phone.log.kept().len(), desk.view().play.unwrap().step);
    order(&desk, PeopleOrder::Keep(draft(3, Some([0, 1, 2])))).unwrap();
    assert_eq!((phone.log.kept().len(), desk.view().recorded), (rows, 1));
    assert_eq!(desk.view().play.unwrap().step, place, "one goes on where one was");
    let again = phone.desk();
    assert!(!again.view().people.locked, "one person alone is not asked");
    assert_eq!((again.view().recorded, here(&again).is_some()), (1, true));
}

#[test]
fn each_log_is_separate_and_each_has_its_language() {
    let phone = Phone::new();
    let (desk, amina, bruno) = two_people(&phone);
    assert_eq!((desk.view().recorded, desk.view().lang.as_str()), (0, "ar"));
    plays(&desk);
    order(&desk, PeopleOrder::Choose(amina)).unwrap();
    order(&desk, PeopleOrder::Pictures(three([2, 4, 9]))).unwrap();
    assert_eq!((here(&desk), desk.view().lang.as_str()), (Some(amina), "fr"));
    assert_eq!(desk.view().recorded, 1);
    order(&desk, PeopleOrder::Choose(bruno)).unwrap();
    assert_eq!((here(&desk), desk.view().lang.as_str()), (Some(bruno), "ar"));
    let langs = at_once(crate::ports::EventLog::setting(&*phone.log, "langs")).unwrap();
    assert_eq!(langs.as_deref(), Some("fr ar"), "the packs of both are fetched");
}

#[test]
fn r28_a_switch_keeps_the_place_of_both() {
    let phone = Phone::new();
    let (desk, amina, bruno) = two_people(&phone);
    plays(&desk);
    let step = desk.view().play.unwrap().step;
    order(&desk, PeopleOrder::Choose(amina)).unwrap();
    assert!(desk.view().play.is_none());
    order(&desk, PeopleOrder::Pictures(three([4, 2, 9]))).unwrap();
    act(&desk, Command::Open("test.01".into()));
    let place = |desk: &Desk| desk.view().play.map(|play| (play.step, play.prompt));
    assert_eq!(place(&desk), Some((step, 1)), "Amina is on her second picture too");
    drop(desk);
    // Killed; the phone opens on its people.
    let desk = phone.desk();
    assert!(desk.view().people.locked && here(&desk).is_none());
    order(&desk, PeopleOrder::Choose(bruno)).unwrap();
    act(&desk, Command::Open("test.01".into()));
    assert_eq!(place(&desk).unwrap().1, 1);
}

#[test]
fn nothing_private_is_in_the_view_while_nobody_has_opened_a_place() {
    let phone = Phone::new();
    let (desk, amina, _) = two_people(&phone);
    plays(&desk);
    order(&desk, PeopleOrder::Hide).unwrap();
    let view = desk.view();
    assert!(view.people.locked && view.people.here.is_none() && view.play.is_none());
    assert!(view.home.scenes.is_empty() && view.knows.is_empty() && view.send.referent.is_none());
    assert_eq!((view.recorded, view.lang.as_str()), (0, "fr"));
    for command in [
        Command::Open("test.01".into()),
        Command::AskHelp("work".to_owned()),
        Command::ChooseLanguage("uk".into()),
        Command::People(PeopleOrder::Keep(Draft::default())),
        Command::People(PeopleOrder::MakeCard),
        Command::People(PeopleOrder::Renew(None)),
    ] {
        assert_eq!(at_once(desk.act(command)), Err(DeskError::Stale));
    }
    order(&desk, PeopleOrder::Choose(amina)).unwrap();
    assert!(desk.view().people.locked, "a face alone opens no place that has three pictures");
    order(&desk, PeopleOrder::Unchoose).unwrap();
    assert_eq!(desk.view().people.asked, None);
}

#[test]
fn other_pictures_do_not_open_and_the_pause_grows_but_passes() {
    let phone = Phone::new();
    let (desk, amina, _) = two_people(&phone);
    order(&desk, PeopleOrder::Choose(amina)).unwrap();
    let other = || order(&desk, PeopleOrder::Pictures(three([0, 1, 3])));
    let right = || order(&desk, PeopleOrder::Pictures(three([9, 4, 2])));
    let waits = || desk.view().people.miss.unwrap().waits;
    for _ in 0..2 {
        other().unwrap();
        assert!(!waits());
    }
    other().unwrap();
    assert!(waits());
    right().unwrap();
    assert!(desk.view().people.locked, "the right ones wait as well: they are not tried");
    phone.clock.pass_ms(-400 * 86_400_000);
    right().unwrap();
    assert!(desk.view().people.locked, "a clock that goes back starts the pause again");
    phone.clock.pass_ms(10_000);
    right().unwrap();
    assert_eq!(here(&desk), Some(amina), "and never a longer one");
}

#[test]
fn wrong_tries_outlive_a_kill_and_a_good_one_forgets_them() {
    let phone = Phone::new();
    let (desk, amina, _) = two_people(&phone);
    order(&desk, PeopleOrder::Choose(amina)).unwrap();
    (0..5).for_each(|_| {
        phone.clock.pass_ms(60_000);
        order(&desk, PeopleOrder::Pictures(three([0, 1, 3]))).unwrap();
    });
    let desk = phone.desk();
    order(&desk, PeopleOrder::Choose(amina)).unwrap();
    order(&desk, PeopleOrder::Pictures(three([9, 4, 2]))).unwrap();
    assert!(desk.view().people.locked);
    phone.clock.pass_ms(30_000);
    order(&desk, PeopleOrder::Pictures(three([9, 4, 2]))).unwrap();
    order(&desk, PeopleOrder::Hide).unwrap();
    order(&desk, PeopleOrder::Choose(amina)).unwrap();
    order(&desk, PeopleOrder::Pictures(three([0, 1, 3]))).unwrap();
    assert!(!desk.view().people.miss.unwrap().waits);
}

#[test]
fn a_card_opens_by_its_picture_and_by_its_signs_and_the_one_before_does_not() {
    let phone = Phone::new();
    let (desk, amina, _) = two_people(&phone);
    order(&desk, PeopleOrder::Choose(amina)).unwrap();
    order(&desk, PeopleOrder::Pictures(three([4, 2, 9]))).unwrap();
    let card = || {
        order(&desk, PeopleOrder::MakeCard).unwrap();
        desk.view().people.card.unwrap()
    };
    let (old, new) = (card(), card());
    order(&desk, PeopleOrder::Hide).unwrap();
    assert_eq!(desk.view().people.card, None, "a card is not left on the screen");
    assert!(order(&desk, PeopleOrder::Code(old.text)).is_err());
    for text in [new.text, new.typed.to_lowercase()] {
        order(&desk, PeopleOrder::Code(text)).unwrap();
        assert_eq!(here(&desk), Some(amina));
        order(&desk, PeopleOrder::Hide).unwrap();
    }
}

#[test]
fn a_name_is_kept_on_this_phone_and_heard_by_whoever_touches_it() {
    let phone = Phone::new();
    let desk = phone.desk();
    let named = Draft { name: Some(1), ..draft(0, None) };
    order(&desk, PeopleOrder::Keep(named)).unwrap();
    let me = desk.view().people.here.unwrap();
    assert!(me.named);
    at_once(phone.desk().play_name(me.profile)).unwrap();
    assert_eq!(*phone.microphone.played.borrow(), [vec![1, 2, 3]]);
    assert!(phone.log.kept().is_empty(), "nothing of it is an event: it is never sent");
}

#[test]
fn who_plays_without_a_place_finds_their_own_again_and_shares_nothing() {
    let phone = Phone::new();
    let (desk, _, bruno) = two_people(&phone);
    order(&desk, PeopleOrder::PlayWithout).unwrap();
    assert_eq!((here(&desk), desk.view().recorded, desk.view().lang.as_str()), (None, 0, "fr"));
    plays(&desk);
    order(&desk, PeopleOrder::Choose(bruno)).unwrap();
    assert_eq!(desk.view().recorded, 0);
    order(&desk, PeopleOrder::PlayWithout).unwrap();
    assert_eq!(desk.view().recorded, 1);
}

#[test]
fn a_place_begun_and_not_kept_leaves_nothing_behind() {
    let phone = Phone::new();
    let (desk, ..) = two_people(&phone);
    order(&desk, PeopleOrder::Begin).unwrap();
    assert!(desk.view().people.making && desk.view().first_launch);
    let again = phone.desk();
    assert!(again.view().people.locked && !again.view().people.making);
    assert_eq!(again.view().people.people.len(), 2);
}

#[test]
fn r4_a_trainers_code_opens_the_place_and_asks_for_three_new_pictures() {
    let phone = Phone::new();
    let (desk, amina, _) = two_people(&phone);
    phone.server.codes.borrow_mut().push(("AB12CD34", amina));
    order(&desk, PeopleOrder::Choose(amina)).unwrap();
    order(&desk, PeopleOrder::Code("ab12-cd34".to_owned())).unwrap();
    assert_eq!(here(&desk), Some(amina));
    assert!(desk.view().people.renew);
    assert_eq!(desk.view().send.referent.as_deref(), Some("Nadia"));
    order(&desk, PeopleOrder::Renew(Some(three([7, 8, 10])))).unwrap();
    order(&desk, PeopleOrder::Hide).unwrap();
    order(&desk, PeopleOrder::Choose(amina)).unwrap();
    order(&desk, PeopleOrder::Pictures(three([10, 8, 7]))).unwrap();
    assert_eq!((here(&desk), desk.view().people.renew), (Some(amina), false));
}

#[test]
fn a_code_of_somebody_else_opens_nobody_here_and_claims_no_log_of_this_phone() {
    let phone = Phone::new();
    let (desk, amina, bruno) = two_people(&phone);
    let zina = ProfileId([99; 16]);
    phone.server.codes.borrow_mut().push(("ZZZZ0000", zina));
    order(&desk, PeopleOrder::Choose(amina)).unwrap();
    order(&desk, PeopleOrder::Code("ZZZZ0000".to_owned())).unwrap();
    assert_eq!(here(&desk), Some(zina), "a place of her own, restored from her other phone");
    let shown = phone.server.shown.borrow().clone();
    assert!(!shown.contains(&amina) && !shown.contains(&bruno), "{shown:?}");
    assert_eq!(desk.view().people.people.len(), 3);
}

#[test]
fn a_referent_is_shown_to_their_own_person_only() {
    let phone = Phone::new();
    let (desk, amina, bruno) = two_people(&phone);
    phone.server.codes.borrow_mut().push(("AB12CD34", amina));
    order(&desk, PeopleOrder::Code("AB12CD34".to_owned())).unwrap();
    order(&desk, PeopleOrder::Choose(bruno)).unwrap();
    let send = desk.view().send;
    assert_eq!((send.enrolled, send.referent), (false, None));
}

#[test]
fn joining_a_group_keeps_the_place_its_pictures_and_its_name() {
    let phone = Phone::new();
    let desk = phone.desk();
    plays(&desk);
    order(&desk, PeopleOrder::Keep(Draft { name: Some(1), ..draft(0, Some([4, 2, 9])) })).unwrap();
    let adopted = ProfileId([50; 16]);
    phone.server.codes.borrow_mut().push(("AB12CD34", adopted));
    act(&desk, Command::Enrol { url: None, code: "AB12CD34".to_owned() });
    assert_eq!((here(&desk), desk.view().recorded), (Some(adopted), 1));
    let again = phone.desk();
    let me = again.view().people.here.unwrap();
    assert_eq!((me.profile, me.named, me.asks, again.view().recorded), (adopted, true, true, 1));
    at_once(again.play_name(adopted)).unwrap();
}

#[test]
fn an_enrolment_cut_short_by_a_kill_is_taken_up_for_whom_it_was_asked() {
    let phone = Phone::new();
    let (desk, amina, bruno) = two_people(&phone);
    let adopted = ProfileId([50; 16]);
    phone.server.codes.borrow_mut().push(("AB12CD34", adopted));
    phone.server.dies.set(true);
    let enrol = Command::Enrol { url: None, code: "AB12CD34".to_owned() };
    assert!(at_once(desk.act(enrol)).is_err());
    let again = phone.desk();
    let known: Vec<ProfileId> = again.view().people.people.iter().map(|p| p.profile).collect();
    assert_eq!(known, [amina, adopted], "Bruno ({bruno}) goes on as the adopted profile");
    // A trainer's code that was cut short claims nobody's place.
    let zina = ProfileId([99; 16]);
    phone.server.codes.borrow_mut().push(("ZZZZ0000", zina));
    assert!(order(&again, PeopleOrder::Code("ZZZZ0000".to_owned())).is_err());
    let known: Vec<ProfileId> =
        phone.desk().view().people.people.iter().map(|p| p.profile).collect();
    assert_eq!(known, [amina, adopted, zina]);
}

#[test]
fn whoever_is_erased_is_nobody_here_any_more() {
    let phone = Phone::new();
    let (desk, amina, bruno) = two_people(&phone);
    let record = format!("person/{bruno}");
    at_once(crate::ports::EventLog::set_setting(&*phone.log, &record, "")).unwrap();
    act(&desk, Command::Sync);
    let people: Vec<ProfileId> = desk.view().people.people.iter().map(|p| p.profile).collect();
    assert_eq!((people, desk.view().people.locked), (vec![amina], true));
    let again = phone.desk();
    assert_eq!((here(&again), again.view().recorded), (None, 0), "a guest, with nothing of theirs");
}

#[test]
fn an_exchange_that_ends_after_a_switch_brings_nobody_back() {
    let phone = Phone::new();
    let (desk, _, bruno) = two_people(&phone);
    order(&desk, PeopleOrder::Hide).unwrap();
    act(&desk, Command::SyncByItself);
    assert!(desk.view().people.locked);
    order(&desk, PeopleOrder::Choose(bruno)).unwrap();
    act(&desk, Command::SyncByItself);
    assert_eq!(here(&desk), Some(bruno));
}

#[test]
fn a_full_phone_keeps_no_place_and_hides_all_the_same() {
    let phone = Phone::new();
    let (desk, ..) = two_people(&phone);
    plays(&desk);
    phone.log.fill_up();
    assert!(order(&desk, PeopleOrder::Hide).is_err(), "the place left was not written down");
    assert!(desk.view().people.locked && desk.view().play.is_none());
}

#[test]
fn r29_a_pause_is_one_order_and_shows_one_way_back() {
    let phone = Phone::new();
    let desk = phone.desk();
    plays(&desk);
    act(&desk, Command::Pause);
    assert_eq!(phone.log.kept().last(), Some(&Event::Paused { days: 183 }));
    phone.clock.pass_ms(100 * 86_400_000);
    let desk = phone.desk();
    assert_eq!(desk.view().rest, Rest::Paused);
    act(&desk, Command::Pause);
    assert_eq!(phone.log.kept().last(), Some(&Event::Paused { days: 82 + 183 }), "longer");
    act(&desk, Command::ComeBack);
    assert_eq!(desk.view().rest, Rest::Back, "“Bon retour”, once");
    act(&desk, Command::ComeBack);
    assert_eq!((desk.view().rest, phone.desk().view().rest), (Rest::No, Rest::No));
}

#[test]
fn after_a_pause_is_over_or_two_weeks_away_bon_retour_is_said_once() {
    let phone = Phone::new();
    let desk = phone.desk();
    act(&desk, Command::Open("test.01".into()));
    for _ in 0..20 {
        if desk.view().play.is_some_and(|play| play.ending.is_some()) {
            break;
        }
        act(&desk, Command::PassOver);
    }
    act(&desk, Command::Leave);
    phone.clock.pass_ms(13 * 86_400_000);
    assert_eq!(phone.desk().view().rest, Rest::No);
    phone.clock.pass_ms(86_400_000);
    let back = phone.desk();
    assert_eq!(back.view().rest, Rest::Back);
    act(&back, Command::ComeBack);
    assert_eq!(phone.desk().view().rest, Rest::No);
    act(&back, Command::Pause);
    phone.clock.pass_ms(184 * 86_400_000);
    let back = phone.desk();
    assert_eq!(back.view().rest, Rest::Back);
    act(&back, Command::Open("test.01".into()));
    assert_eq!(back.view().rest, Rest::No, "whoever goes on is back");
}

#[test]
fn a_clock_that_went_back_shows_no_return() {
    let phone = Phone::new();
    let desk = phone.desk();
    plays(&desk);
    phone.clock.pass_ms(-400 * 86_400_000);
    assert_eq!(phone.desk().view().rest, Rest::No);
}
