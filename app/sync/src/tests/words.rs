//! Who looked, as the phone was told; and words to the makers, whose answer has to name them.

use super::support::{AMINA, Amina, Fault, Net, now};
use crate::transport::MESSAGE;
use app_domain::id::ProfileId;
use app_domain::ports::{Link, LinkError, Told};
use app_domain::wire::{self, FeedId, Feedback, FeedbackRes, Item, Seen};

fn look(by: &str, day: i64) -> Item {
    Item::Seen(Seen { how: Seen::OPENED, by: by.to_owned(), role: 1, day })
}

#[test]
fn looks_that_came_are_told_newest_first_and_to_nobody_else() {
    let net = Net::new();
    let amina = Amina::on(&net);
    let feed = vec![look("Nadia", 20_000), look("Karim", 20_002), look("Nadia", 20_001)];
    net.server.borrow_mut().feeds.insert(FeedId::profile(AMINA), feed);
    amina.syncs().unwrap();
    amina.syncs().unwrap();
    let days = |person: &[ProfileId]| {
        let seen = now(amina.phone.seen(person));
        seen.iter().map(|seen| seen.day).collect::<Vec<_>>()
    };
    assert_eq!(days(&[AMINA]), [20_002, 20_001, 20_000]);
    assert_eq!(days(&[ProfileId([9; 16])]), [0_i64; 0]);
}

fn word() -> Feedback {
    let sound = b"OggS".to_vec();
    Feedback { id: [7; 16], screen: "help".into(), app: 0, ms: 900, sound }
}

fn answer(id: [u8; 16]) -> Vec<u8> {
    wire::seal(&wire::to_cbor(&FeedbackRes { id }))
}

#[test]
fn a_word_goes_with_the_build_of_the_app_and_is_received_when_the_answer_names_it() {
    let net = Net::new();
    let amina = Amina::on(&net);
    net.fails([Fault::Other(200, MESSAGE, answer([7; 16]))]);
    assert_eq!(now(amina.phone.tell(AMINA, word())), Ok(Told::Received));
    let sent = net.sent.borrow();
    let told: Feedback = wire::from_cbor(&wire::open(&sent[0], 1 << 20).unwrap()).unwrap();
    assert_eq!(told, Feedback { app: 1, ..word() });
}

#[test]
fn whatever_else_answers_the_word_waits_and_what_is_refused_is_refused() {
    let net = Net::new();
    let amina = Amina::on(&net);
    let cases = [
        (Fault::Other(200, "text/html", b"<html>sign in".to_vec()), Ok(Told::Waits)),
        (Fault::Other(200, "text/html", answer([7; 16])), Ok(Told::Waits)),
        (Fault::Other(200, MESSAGE, answer([8; 16])), Ok(Told::Waits)),
        (Fault::Other(404, "text/plain", b"not here".to_vec()), Ok(Told::Waits)),
        (Fault::Other(429, "text/plain", Vec::new()), Ok(Told::Waits)),
        (Fault::Other(507, "text/plain", Vec::new()), Ok(Told::Waits)),
        (Fault::Other(400, "text/plain", Vec::new()), Ok(Told::Refused)),
        (Fault::Other(413, "text/plain", Vec::new()), Ok(Told::Refused)),
        (Fault::Cut, Err(LinkError::NoNetwork)),
    ];
    for (fault, told) in cases {
        net.fails([fault.clone()]);
        assert_eq!(now(amina.phone.tell(AMINA, word())), told, "{fault:?}");
    }
}

#[test]
fn without_a_group_it_waits_and_nothing_is_sent() {
    let net = Net::new();
    let amina = Amina::on(&net);
    assert_eq!(now(amina.phone.tell(ProfileId([9; 16]), word())), Ok(Told::Waits));
    assert!(net.sent.borrow().is_empty());
}
