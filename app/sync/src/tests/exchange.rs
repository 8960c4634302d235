use super::support::{AMINA, Amina, Fault, Net, down, now};
use app_domain::event::Event;
use app_domain::id::{BootId, ProfileId, UnixMillis};
use app_domain::ports::{Clocks, EventLog, Link, LinkError, Stopped, SyncStore};
use app_domain::row::{Row, Value};
use app_domain::wire::{self, Assign, Denied, DeniedWhy, FeedId, Item, NoteCode, SyncReq};

#[test]
fn what_is_learnt_offline_arrives_once_and_is_known_to_have_arrived() {
    let net = Net::new();
    let amina = Amina::on(&net);
    amina.learns(50);
    assert_eq!(amina.unsent(), 50);
    amina.syncs().unwrap();
    assert_eq!(amina.unsent(), 0);
    assert_eq!(net.server.borrow().rows_of(AMINA).len(), 50);
    assert_eq!(net.sent.borrow().len(), 1, "one request");
    let state = now(amina.phone.state(AMINA));
    assert_eq!((state.enrolled, state.referent.as_deref()), (true, Some("Nadia")));
    assert!(state.last_ack.is_some());
    // Nothing to say: small, and nothing sent twice.
    amina.syncs().unwrap();
    assert!(net.sent.borrow()[1].len() <= 260, "{}", net.sent.borrow()[1].len());
    assert_eq!(net.server.borrow().rows_in, 50);
}

#[test]
fn f06_a_lost_answer_after_the_commit_costs_a_retry_and_nothing_else() {
    let net = Net::new();
    let amina = Amina::on(&net);
    amina.learns(20);
    net.fails([Fault::LoseAnswer]);
    assert_eq!(amina.syncs(), Err(LinkError::NoNetwork));
    assert_eq!(amina.unsent(), 20, "no ack, no forgetting");
    amina.learns(5);
    amina.syncs().unwrap();
    assert_eq!((amina.unsent(), net.server.borrow().rows_in), (0, 25));
    assert_eq!(amina.rows(), 25);
}

#[test]
fn f07_a_request_delivered_three_times_and_out_of_order_changes_nothing() {
    let net = Net::new();
    let amina = Amina::on(&net);
    amina.learns(10);
    net.fails([Fault::Thrice, Fault::ReplayLast]);
    amina.syncs().unwrap();
    amina.learns(7);
    amina.syncs().unwrap();
    assert_eq!((amina.unsent(), net.server.borrow().rows_in, amina.rows()), (0, 17, 17));
}

#[test]
fn f08_a_backlog_goes_in_few_requests_and_survives_cuts_between_them() {
    let net = Net::new();
    let amina = Amina::on(&net);
    amina.learns(10_000);
    net.fails([Fault::Cut, Fault::LoseAnswer, Fault::Cut]);
    for _ in 0..3 {
        assert!(amina.syncs().is_err());
    }
    amina.syncs().unwrap();
    let server = net.server.borrow();
    assert_eq!((amina.unsent(), server.rows_in), (0, 10_000));
    let sent = net.sent.borrow();
    let bytes: usize = sent.iter().skip(3).map(Vec::len).sum();
    println!("10,000 rows: {} requests, {bytes} bytes after the cuts", sent.len() - 3);
    assert!(sent.len() - 3 <= 2 && bytes <= 80_000, "{} requests, {bytes} bytes", sent.len() - 3);
}

#[test]
fn f09_a_sign_in_page_is_no_network_and_changes_nothing() {
    for (status, media) in
        [(200, "text/html"), (302, "text/html"), (0, ""), (401, "text/html"), (511, "text/html")]
    {
        let net = Net::new();
        let amina = Amina::on(&net);
        amina.learns(3);
        let page = b"<html>Bienvenue sur le Wi-Fi</html>".to_vec();
        net.fails([Fault::Other(status, media, page.clone())]);
        let expected = if status == 511 { LinkError::NoNetwork } else { LinkError::NoRealNetwork };
        assert_eq!(amina.syncs(), Err(expected));
        let account = amina.account();
        assert_eq!((amina.unsent(), account.stopped, account.last_ack), (3, None, None));
        if status != 511 {
            assert!(account.not_before.0 - 1_700_000_000_000 >= 3_600_000 + 5 * 60_000, "slowly");
        }
        amina.syncs().unwrap();
        assert_eq!(amina.unsent(), 0);
    }
    // A page that claims our media type is stopped by the magic.
    let net = Net::new();
    let amina = Amina::on(&net);
    net.fails([Fault::Other(200, "application/passerelle", b"<html>".to_vec())]);
    assert_eq!(amina.syncs(), Err(LinkError::NoRealNetwork));
}

#[test]
fn f11_what_a_courier_brought_first_is_seen_in_the_ack() {
    let net = Net::new();
    let amina = Amina::on(&net);
    amina.learns(100);
    // The same rows 51–100, by another way.
    let state = now(amina.store.sync_state(amina.account().id)).unwrap().unwrap();
    let segment = &state.segments[0];
    let rows = now(amina.store.rows(AMINA, segment.epoch, 51, 50)).unwrap();
    let Item::Range(range) = down(AMINA, segment.epoch, 51, &segment.header, &rows) else {
        unreachable!()
    };
    let mut server = net.server.borrow_mut();
    let rows: Vec<_> = wire::decode_rows(&range.cols, 100).unwrap();
    let held = super::support::Segment {
        header: segment.header.clone(),
        rows: (51..).zip(rows).collect(),
    };
    server.segments.insert((AMINA, segment.epoch.0), held);
    server.feeds.entry(FeedId::profile(AMINA)).or_default().push(Item::Range(range));
    drop(server);
    amina.syncs().unwrap();
    assert_eq!((amina.unsent(), net.server.borrow().rows_in, amina.rows()), (0, 50, 100));
    assert_eq!(now(amina.store.sync_state(amina.account().id)).unwrap().unwrap().cursors[0].1, 2);
}

fn given(id: i64) -> Item {
    Item::Assign(Assign {
        id,
        pack: "core".into(),
        unit: None,
        by: "Nadia".into(),
        given_ms: id,
        due_day: None,
        withdrawn: false,
    })
}

#[test]
fn f12_forty_pages_with_the_app_killed_at_the_seventeenth() {
    let net = Net::new();
    let amina = Amina::on(&net);
    net.server.borrow_mut().page = 5;
    let feed: Vec<Item> = (1..=200).map(given).collect();
    net.server.borrow_mut().feeds.insert(FeedId::profile(AMINA), feed);
    let account = amina.account().id;
    for _ in 0..17 {
        assert!(now(amina.phone.sync_once(account, crate::Trigger::ByHand)).unwrap().unwrap().more);
    }
    let again = Amina::with(&net, amina.store.clone());
    again.syncs().unwrap();
    let state = now(again.store.sync_state(account)).unwrap().unwrap();
    assert_eq!(state.cursors, [(FeedId::profile(AMINA), 200)]);
    let assigned = now(app_domain::ports::Shelf::assigned(&*again.store, AMINA)).unwrap();
    assert_eq!(assigned.len(), 200);
    assert_eq!(net.server.borrow().requests, 40);
}

#[test]
fn f16_a_phone_restored_empty_gets_its_rows_back_and_goes_on_under_a_new_epoch() {
    let net = Net::new();
    let amina = Amina::on(&net);
    amina.learns(30);
    amina.syncs().unwrap();
    let restored = Amina::on(&net);
    restored.learns(4);
    restored.syncs().unwrap();
    assert_eq!((restored.rows(), restored.unsent()), (34, 0));
    // The first phone goes on too: the union of rows, nothing overwritten.
    amina.learns(1);
    amina.syncs().unwrap();
    assert_eq!((amina.rows(), net.server.borrow().rows_in), (35, 35));
    restored.syncs().unwrap();
    assert_eq!(restored.rows(), 35);
}

#[test]
fn f20_a_server_that_went_back_in_time_gets_everything_again() {
    let net = Net::new();
    let (first, second) = (Amina::on(&net), Amina::on(&net));
    first.learns(12);
    first.syncs().unwrap();
    second.learns(3);
    second.syncs().unwrap();
    // Restored to before both; the first phone is gone for good.
    let mut server = net.server.borrow_mut();
    server.segments.clear();
    server.feeds.clear();
    server.life = 8;
    drop(server);
    second.syncs().unwrap();
    assert_eq!(
        net.server.borrow().rows_of(AMINA).len(),
        15,
        "also the rows of the phone that is gone"
    );
    assert_eq!((second.unsent(), second.account().server_epoch), (0, 8));
}

#[test]
fn f23_kinds_of_a_newer_app_travel_unread_to_a_second_phone() {
    let net = Net::new();
    let (newer, older) = (Amina::on(&net), Amina::on(&net));
    let values = vec![Value::Bytes(vec![1, 2]), Value::Null, Value::Int(-5)];
    let strange = Event::Unknown { kind: 40_000, values: values.clone() };
    let clocks = Clocks { wall: UnixMillis(0), boot_ms: 0, boot: BootId([4; 8]), tz_min: 0 };
    let stored = now(newer.store.append(AMINA, &[strange], clocks)).unwrap().remove(0);
    newer.syncs().unwrap();
    older.syncs().unwrap();
    let rows = now(older.store.rows(AMINA, stored.epoch, 1, 1)).unwrap();
    assert_eq!(rows, [Row { kind: 40_000, t: 0, values }.to_bytes()]);
    assert_eq!(older.rows(), 1);
}

#[test]
fn f29_a_revoked_phone_keeps_its_rows_and_sends_them_after_enrolling_again() {
    let net = Net::new();
    let amina = Amina::on(&net);
    amina.learns(200);
    net.fails([Fault::Deny(Denied { why: DeniedWhy::Revoked, erase: vec![] })]);
    assert_eq!(amina.syncs(), Err(LinkError::EnrolAgain));
    assert_eq!(amina.account().stopped, Some(Stopped::Revoked));
    // It stops asking.
    assert_eq!(amina.syncs(), Err(LinkError::EnrolAgain));
    assert_eq!((net.sent.borrow().len(), amina.unsent()), (1, 200));
    assert!(!now(amina.phone.state(AMINA)).enrolled);
    now(amina.phone.enrol(AMINA, Some("https://a"), "K7M29011")).unwrap();
    amina.syncs().unwrap();
    assert_eq!((amina.unsent(), net.server.borrow().rows_in), (0, 200));
}

#[test]
fn f29_an_account_that_was_ended_does_not_stop_the_one_of_the_next_agency() {
    let net = Net::new();
    let amina = Amina::on(&net);
    amina.learns(3);
    now(amina.phone.enrol(AMINA, Some("https://b"), "K7M29011")).unwrap();
    net.fails([Fault::Deny(Denied { why: DeniedWhy::Revoked, erase: vec![] })]);
    assert_eq!(amina.syncs(), Err(LinkError::EnrolAgain), "the person is told");
    assert_eq!(net.server.borrow().rows_in, 3, "the second one has everything");
    let accounts = now(amina.store.accounts()).unwrap();
    assert_eq!(accounts.iter().filter(|one| one.stopped.is_some()).count(), 1);
    assert!(accounts[1].last_ack.is_some());
}

#[test]
fn an_erase_order_is_obeyed_even_by_a_phone_that_is_not_let_in() {
    let net = Net::new();
    let amina = Amina::on(&net);
    amina.learns(2);
    net.fails([Fault::Deny(Denied { why: DeniedWhy::Revoked, erase: vec![AMINA] })]);
    assert!(amina.syncs().is_err());
    assert_eq!(amina.rows(), 0);
}

#[test]
fn a_profile_made_offline_is_named_and_gets_a_slot() {
    let net = Net::new();
    let amina = Amina::on(&net);
    let sibling = ProfileId([2; 16]);
    now(amina.store.bind(amina.account().id, sibling)).unwrap();
    let clocks = Clocks { wall: UnixMillis(0), boot_ms: 0, boot: BootId([4; 8]), tz_min: 0 };
    now(amina.store.append(sibling, &[Event::HelpAsked { need: "x".into() }], clocks)).unwrap();
    amina.learns(1);
    amina.syncs().unwrap();
    assert_eq!(net.server.borrow().rows_of(sibling).len(), 1);
    assert_eq!(now(amina.store.unsent(sibling)).unwrap(), 0);
    assert_eq!(amina.account().subs.generation, 2);
}

#[test]
fn rows_somebody_else_must_bind_stay_and_do_not_block_the_rest() {
    let net = Net::new();
    let amina = Amina::on(&net);
    amina.learns(2);
    net.server.borrow_mut().refuse = Some(NoteCode::NOT_BOUND);
    amina.syncs().unwrap();
    assert_eq!((amina.unsent(), net.server.borrow().requests), (2, 1), "asked once, not for ever");
    net.server.borrow_mut().refuse = None;
    let later = Amina::with(&net, amina.store.clone());
    later.syncs().unwrap();
    assert_eq!(later.unsent(), 0);
}

#[test]
fn a_range_the_server_cannot_read_is_sent_again_alone_and_at_last_as_bytes() {
    let net = Net::new();
    let amina = Amina::on(&net);
    amina.learns(2);
    net.server.borrow_mut().refuse = Some(NoteCode::RANGE_BAD);
    let account = amina.account().id;
    let sizes: Vec<u32> = (0..4)
        .map(|_| {
            drop(now(amina.phone.sync_once(account, crate::Trigger::ByHand)).unwrap());
            let body = wire::open(net.sent.borrow().last().unwrap(), 1 << 20).unwrap();
            wire::from_cbor::<SyncReq>(&body).unwrap().ranges[0].n
        })
        .collect();
    assert_eq!(sizes, [2, 2, 1, 1]);
    net.server.borrow_mut().refuse = None;
    amina.syncs().unwrap();
    assert_eq!((amina.unsent(), amina.rows()), (0, 2));
}

#[test]
fn f17_two_rows_under_one_key_are_both_kept() {
    let net = Net::new();
    let amina = Amina::on(&net);
    amina.learns(3);
    let state = now(amina.store.sync_state(amina.account().id)).unwrap().unwrap();
    let (epoch, header) = (state.segments[0].epoch, state.segments[0].header.clone());
    // A clone of this process reached the server first, with another row 2.
    let mut rows = now(amina.store.rows(AMINA, epoch, 1, 1)).unwrap();
    rows.push(Event::HelpAsked { need: "clone".into() }.to_row(9).to_bytes());
    let mut server = net.server.borrow_mut();
    server.feeds.insert(FeedId::profile(AMINA), vec![down(AMINA, epoch, 1, &header, &rows)]);
    server.segments.insert(
        (AMINA, epoch.0),
        super::support::Segment { header, rows: (1..).zip(rows).collect() },
    );
    drop(server);
    amina.syncs().unwrap();
    assert_eq!((amina.rows(), amina.unsent()), (4, 0));
    let server = net.server.borrow();
    assert_eq!(server.rows_of(AMINA).len(), 4);
    assert_eq!(server.segments.len(), 2);
}

#[test]
fn a_request_over_the_servers_limit_is_halved() {
    let net = Net::new();
    let amina = Amina::on(&net);
    amina.learns(4_000);
    net.fails([Fault::Other(413, "application/passerelle", vec![])]);
    assert!(amina.syncs().is_err());
    assert!(amina.account().limits.rows == 5_000);
    amina.syncs().unwrap();
    assert_eq!(amina.unsent(), 0);
}

#[test]
fn any_answer_gives_a_report_and_never_a_panic() {
    let net = Net::new();
    let amina = Amina::on(&net);
    amina.learns(3);
    let mut good = {
        let mut server = super::support::Server::new();
        let request = SyncReq {
            proto: 1,
            clock: wire::ClockAt { wall_ms: 0, boot_ms: 0, boot: BootId([0; 8]) },
            install: 1,
            server_epoch: 7,
            subs: 1,
            cursor: vec![0],
            ranges: vec![],
            witness: None,
            want: wire::Want::default(),
            done: vec![],
            new_profiles: vec![],
        };
        wire::to_cbor(&server.accept(&request))
    };
    for at in 0..good.len() {
        good[at] ^= 0x55;
        net.fails([Fault::Other(200, "application/passerelle", wire::seal(&good))]);
        drop(amina.syncs());
        good[at] ^= 0x55;
    }
    assert_eq!(amina.rows(), 3);
}
