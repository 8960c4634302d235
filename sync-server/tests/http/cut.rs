//! A backlog that is cut anywhere, and the bytes a sync costs (sync.md §4, §8).

use crate::real::{Luck, Real};
use crate::world::{NOON, answer, yes};
use app_domain::event::{Event, Verdict};
use app_domain::ports::Link;
use app_sync::{Call, Method};
use content_pack::{Channel, ErrorKind};

const UNITS: [&str; 5] = ["core.01", "core.02", "btp.04", "cuis.02", "route.11"];

/// Answers as sessions make them: a unit at a time, by ear and by eye, right and not yet, each in a time of its own. The
/// chances are drawn (xorshift): what repeats itself would be packed smaller than a life is.
fn many(count: usize) -> Vec<Event> {
    let mut luck = 0x2545_f491_4f6c_dd1d_u64;
    let mut draw = move |of: u64| {
        luck ^= luck << 13;
        luck ^= luck >> 7;
        luck ^= luck << 17;
        luck % of
    };
    let mut one = |n: usize| {
        let unit = UNITS[n / 40 % UNITS.len()];
        let channel = if draw(5) == 0 { Channel::Written } else { Channel::Oral };
        let missed = draw(4) == 0;
        let verdict = if missed { Verdict::NotYet(ErrorKind::Slip) } else { Verdict::Right };
        let item = format!("{unit}/{}", ["casque", "gants", "merci", "gauche", "stop"][n / 3 % 5]);
        let mut event = answer(unit, &item, channel, verdict, draw(6) == 0);
        if let Event::Attempt(attempt) = &mut event {
            attempt.took_ms = 600 + u32::try_from(draw(9_000)).unwrap();
            attempt.rung = u8::try_from(draw(3)).unwrap();
            attempt.response = ["a", "b", "c"][usize::try_from(draw(3)).unwrap()].into();
        }
        event
    };
    (0..count).map(&mut one).collect()
}

async fn with_backlog(rows: usize) -> Real {
    let phone = Real::new().await;
    phone.enrols().await.unwrap();
    phone.syncs().await;
    phone.records(&[yes()], NOON).await;
    for part in many(rows - 1).chunks(500) {
        phone.records(part, NOON).await;
    }
    phone.network.sent.borrow_mut().clear();
    phone
}

fn body(call: &Call) -> &[u8] {
    match &call.method {
        Method::Post(body) => body,
        Method::Get { .. } => &[],
    }
}

/// Bytes of a request as HTTP/1.1 carries it: line, headers, body (sync.md §8).
fn on_the_wire(call: &Call) -> usize {
    let token = call.token.as_deref().unwrap_or_default();
    let head = [
        "POST /v1/sync HTTP/1.1".to_owned(),
        "host: passerelle.agence-du-port.fr".to_owned(),
        "content-type: application/passerelle".to_owned(),
        format!("authorization: Bearer {token}"),
        format!("content-length: {}", body(call).len()),
        "accept: */*".to_owned(),
    ];
    head.iter().map(|line| line.len() + 2).sum::<usize>() + 2 + body(call).len()
}

#[tokio::test]
async fn f10_fifty_events_are_one_request_of_little_more_than_a_kilobyte() {
    let phone = with_backlog(50).await;
    phone.syncs().await;
    let sent = phone.network.sent.borrow();
    let bytes: Vec<_> = sent.iter().map(on_the_wire).collect();
    println!("50 events: {bytes:?} bytes up");
    assert_eq!(sent.len(), 1, "one request");
    assert!(bytes[0] <= 1_200, "{bytes:?}");
}

#[tokio::test]
async fn a_backlog_of_ten_thousand_costs_eight_bytes_a_row_in_two_requests() {
    let phone = with_backlog(10_000).await;
    phone.syncs().await;
    let sent: Vec<_> = phone.network.sent.borrow().iter().map(on_the_wire).collect();
    let bytes: usize = sent.iter().sum();
    println!("10,000 events: {sent:?} bytes up");
    assert!(sent.len() <= 2, "{sent:?}");
    assert!(bytes <= 80_000, "{sent:?}");
    assert_eq!((phone.unsent().await, phone.rows_on_the_console().await), (0, 10_000));
}

/// Every part of it is refused whole: nothing of a cut body is ever stored, so nothing can be stored twice.
#[tokio::test]
async fn f08_a_body_cut_at_any_byte_stores_nothing() {
    let phone = with_backlog(10_000).await;
    phone.network.luck.set(Luck::AnswerLost);
    assert!(phone.phone.sync(phone.profile).await.is_err());
    let whole = body(&phone.network.sent.borrow()[0]).to_vec();
    for at in 0..whole.len() {
        let read = app_domain::wire::open(&whole[..at], 1 << 20);
        assert!(read.is_err(), "{at} of {} bytes read as a message", whole.len());
    }
}

/// Through the router, at places all along it and at its last bytes: the phone goes on, and redoes one request at most.
#[tokio::test]
async fn f08_a_backlog_goes_on_after_a_cut_anywhere() {
    let phone = with_backlog(10_000).await;
    phone.network.luck.set(Luck::Cut(0));
    drop(phone.phone.sync(phone.profile).await);
    let whole = body(&phone.network.sent.borrow()[0]).len();
    for at in (0..whole).step_by(whole / 40).chain(whole.saturating_sub(8)..whole) {
        phone.network.luck.set(Luck::Cut(at));
        assert!(phone.phone.sync(phone.profile).await.is_err(), "cut at {at}");
        assert_eq!(phone.unsent().await, 10_000, "nothing is believed to be held");
    }
    phone.network.sent.borrow_mut().clear();
    phone.syncs().await;
    assert!(phone.network.sent.borrow().len() <= 2, "what was cut is redone once");
    assert_eq!((phone.unsent().await, phone.rows_on_the_console().await), (0, 10_000));
}
