use super::support::{AMINA, Foreign, OPTIONS, account, asked, clock, memory, now};
use crate::Store;
use app_domain::id::{Epoch, ProfileId};
use app_domain::ports::{AccountId, Change, EventLog, SegmentState, Shelf, SyncStore};
use app_domain::wire::{
    Anchor, AnchorRank, Assign, Done, FeedId, FeedKind, Hash8, Held, RowRef, SegmentHeader, Slot,
    SubsTable, head_over, head0, row_hash,
};

/// The same disk in another phone.
fn copy(of: &Store) -> Store {
    let mut disk = rusqlite::Connection::open_in_memory().unwrap();
    of.inspect(|db| rusqlite::backup::Backup::new(db, &mut disk).unwrap().step(-1).unwrap());
    Store::on(disk, std::rc::Rc::new(app_domain::ports::CountedIds::default()), OPTIONS).unwrap()
}

/// A profile that the same person made on another phone, before it was enrolled.
const OLDER: ProfileId = ProfileId([9; 16]);

fn enrolled() -> (Store, AccountId) {
    let store = memory();
    let id = now(store.add_account(&account("https://a"))).unwrap();
    (store, id)
}

fn waiting(store: &Store, id: AccountId) -> Vec<SegmentState> {
    now(store.sync_state(id)).unwrap().unwrap().segments
}

fn apply(store: &Store, id: AccountId, change: Change) -> app_domain::ports::Applied {
    now(store.apply(id, &[change])).unwrap()
}

fn head(store: &Store, segment: &SegmentState, to: u32) -> Hash8 {
    let rows = now(store.rows(segment.profile, segment.epoch, 1, to)).unwrap();
    let hashes =
        (1..).zip(&rows).map(|(seq, row)| row_hash(segment.profile, segment.epoch, seq, row));
    head_over(head0(segment.profile, segment.epoch, &segment.header), hashes)
}

fn pull(of: &Foreign, from: usize, to: usize) -> Change {
    Change::Rows {
        profile: AMINA,
        epoch: of.epoch,
        header: of.header.clone(),
        from: u32::try_from(from).unwrap(),
        rows: of.rows[from - 1..to].to_vec(),
    }
}

#[test]
fn an_ack_is_believed_only_with_our_head() {
    let (store, id) = enrolled();
    now(store.append(AMINA, &[asked("a"), asked("b"), asked("c")], clock(0))).unwrap();
    let segment = waiting(&store, id).remove(0);
    let ack = |prefix_head| Change::Held {
        profile: AMINA,
        epoch: segment.epoch,
        held: Held::range(1, 2),
        prefix: 2,
        prefix_head,
    };
    let applied = apply(&store, id, ack([0; 8]));
    assert_eq!(applied.contradicted, [(AMINA, segment.epoch)]);
    assert_eq!(now(store.unsent(AMINA)).unwrap(), 3);
    apply(&store, id, ack(head(&store, &segment, 2)));
    assert_eq!(now(store.unsent(AMINA)).unwrap(), 1);
    assert_eq!(waiting(&store, id)[0].held, Held::range(1, 2));
}

#[test]
fn f11_ranges_pulled_out_of_order_make_the_same_segment() {
    let (store, id) = enrolled();
    let theirs = Foreign::of(77, 100);
    assert_eq!(apply(&store, id, pull(&theirs, 51, 100)).new_rows, 50);
    apply(&store, id, pull(&theirs, 1, 50));
    // A second time, and overlapping: nothing changes (I-IDEM).
    assert_eq!(apply(&store, id, pull(&theirs, 40, 60)).new_rows, 0);
    assert_eq!(now(store.events(AMINA)).unwrap().len(), 100);
    assert_eq!(now(store.unsent(AMINA)).unwrap(), 0, "what came from the server is held there");
    let witness = now(store.sync_state(id)).unwrap().unwrap().witness.unwrap();
    assert_eq!((witness.seq, witness.head), (100, theirs.head(100)));
}

#[test]
fn f20_another_life_of_the_server_gets_everything_again() {
    let (store, id) = enrolled();
    let theirs = Foreign::of(77, 10);
    apply(&store, id, pull(&theirs, 1, 10));
    now(store.append(AMINA, &[asked("a")], clock(0))).unwrap();
    let mine = waiting(&store, id).remove(0);
    let (epoch, prefix_head) = (mine.epoch, head(&store, &mine, 1));
    apply(
        &store,
        id,
        Change::Held { profile: AMINA, epoch, held: Held::range(1, 1), prefix: 1, prefix_head },
    );
    apply(&store, id, Change::Cursor(FeedId::profile(AMINA), 9));
    assert!(waiting(&store, id).is_empty());
    apply(&store, id, Change::ServerEpoch(8));
    let state = now(store.sync_state(id)).unwrap().unwrap();
    assert_eq!(state.account.server_epoch, 8);
    assert!(state.cursors.is_empty());
    let rows: u64 = state.segments.iter().map(|segment| segment.have.count()).sum();
    assert_eq!(rows, 11, "other devices' rows too");
}

#[test]
fn f20_another_profile_of_the_person_is_sent_again_by_a_phone_that_only_pulled_it() {
    let (store, id) = enrolled();
    let slots = vec![Slot { feed: FeedId::profile(OLDER) }];
    apply(&store, id, Change::Subs(SubsTable { generation: 2, slots }));
    let Change::Rows { epoch, header, from, rows, .. } = pull(&Foreign::of(77, 3), 1, 3) else {
        unreachable!()
    };
    apply(&store, id, Change::Rows { profile: OLDER, epoch, header, from, rows });
    assert_eq!(now(store.unsent(OLDER)).unwrap(), 0, "its server has it");
    apply(&store, id, Change::ServerEpoch(8));
    let again: Vec<_> =
        waiting(&store, id).iter().map(|one| (one.profile, one.have.count())).collect();
    assert_eq!(again, [(OLDER, 3)]);
}

#[test]
fn f20_another_life_of_the_server_tells_clocks_anew_whatever_their_rank() {
    let (store, id) = enrolled();
    let stored = now(store.append(AMINA, &[asked("a")], clock(0))).unwrap().remove(0);
    let tell = |rank, offset_ms| {
        let anchor = Anchor { rank, offset_ms, raw_ms: None };
        apply(&store, id, Change::Anchor { profile: AMINA, epoch: stored.epoch, anchor });
        now(store.events(AMINA)).unwrap()[0].at.0 - stored.at.0
    };
    assert_eq!(tell(AnchorRank::Exact, 500), 500);
    assert_eq!(tell(AnchorRank::Claimed, 0), 500, "a lesser rank changes nothing");
    apply(&store, id, Change::ServerEpoch(8));
    assert_eq!(
        now(store.events(AMINA)).unwrap()[0].at.0 - stored.at.0,
        500,
        "until it is told anew"
    );
    assert_eq!(tell(AnchorRank::Claimed, 0), 0, "every replica folds with the same one (I-FOLD)");
}

#[test]
fn f20_what_another_life_of_the_server_had_set_apart_counts_until_it_is_told_anew() {
    let (store, id) = enrolled();
    let epoch = now(store.append(AMINA, &[asked("a")], clock(0))).unwrap()[0].epoch;
    let torn = Change::Rows {
        profile: AMINA,
        epoch: Epoch(77),
        header: Foreign::of(77, 1).header,
        from: 1,
        rows: vec![vec![0xff]],
    };
    apply(&store, id, torn);
    let reason = Some("bad_value 37 0".to_owned());
    let row = RowRef { profile: AMINA, epoch: epoch.0, from: 1, n: 1, reason };
    apply(&store, id, Change::Quarantined(row));
    assert_eq!(now(store.events(AMINA)).unwrap().len(), 0);
    apply(&store, id, Change::ServerEpoch(8));
    let events = now(store.events(AMINA)).unwrap();
    assert_eq!(events.len(), 1, "what does not read stays apart, whatever a server says");
    assert_eq!(events[0].epoch, epoch);
}

#[test]
fn f20_a_segment_the_server_lacks_is_sent_again_from_its_first_row() {
    let (store, id) = enrolled();
    now(store.append(AMINA, &[asked("a"), asked("b")], clock(0))).unwrap();
    let mine = waiting(&store, id).remove(0);
    let (epoch, prefix_head) = (mine.epoch, head(&store, &mine, 1));
    let held = Held::range(1, 1);
    apply(&store, id, Change::Held { profile: AMINA, epoch, held, prefix: 1, prefix_head });
    assert_eq!(waiting(&store, id)[0].held, Held::range(1, 1));
    apply(&store, id, Change::NotHeld { profile: AMINA, epoch });
    assert!(waiting(&store, id)[0].held.is_empty(), "its header goes along again");
}

#[test]
fn a_fork_moves_own_rows_into_a_fresh_segment() {
    let (store, id) = enrolled();
    let stored = now(store.append(AMINA, &[asked("a"), asked("b"), asked("c")], clock(0))).unwrap();
    let old = waiting(&store, id).remove(0);
    // A clone of this phone wrote another row 2 under the same epoch, and reached the server first.
    let mut winner = now(store.rows(AMINA, old.epoch, 1, 1)).unwrap();
    winner.push(asked("other").to_row(50).to_bytes());
    let pulled = Change::Rows {
        profile: AMINA,
        epoch: old.epoch,
        header: old.header.clone(),
        from: 1,
        rows: winner,
    };
    let applied = apply(&store, id, pulled);
    assert_eq!((applied.rebased, applied.new_rows), (1, 1));
    let events = now(store.events(AMINA)).unwrap();
    assert_eq!(events.len(), 4, "nothing lost, nothing twice");
    let moved = waiting(&store, id).remove(0);
    let header = SegmentHeader::from_bytes(&moved.header).unwrap();
    let from = header.rebased_from.unwrap();
    assert_eq!((Epoch(from.epoch), from.from), (stored[0].epoch, 2));
    // The next answer goes into a segment of its own.
    let next = now(store.append(AMINA, &[asked("d")], clock(9))).unwrap()[0].epoch;
    assert!(next != old.epoch && next != moved.epoch);
}

/// Two copies of the disk of a phone that lost a fork: each moves the same rows.
#[test]
fn f17_copies_of_a_phone_move_the_rows_of_a_fork_to_the_same_place() {
    let (store, id) = enrolled();
    let stored = now(store.append(AMINA, &[asked("a"), asked("b")], clock(0))).unwrap();
    let copies = [(); 3].map(|()| copy(&store));
    // One of them went on before it synced, another one is put back to before the move and moves again.
    now(copies[1].append(AMINA, &[asked("c")], clock(5))).unwrap();
    let fork = Change::Rebase { profile: AMINA, epoch: stored[0].epoch, from: 2 };
    let moved = copies.each_ref().map(|copy| {
        assert_eq!(apply(copy, id, fork.clone()).rebased, 1);
        assert_eq!(apply(copy, id, fork.clone()).rebased, 0, "there is nothing left to move");
        let events = now(copy.events(AMINA)).unwrap();
        events.iter().find(|one| one.event == asked("b")).map(|one| (one.epoch, one.seq)).unwrap()
    });
    assert_ne!(moved[0].0, stored[0].epoch);
    assert_eq!(moved, [moved[0]; 3]);
    // What the other copy moved comes back by the server: it is the same, and nothing is twice.
    let theirs = waiting(&copies[0], id).into_iter().find(|one| one.epoch == moved[0].0).unwrap();
    let rows = now(copies[0].rows(AMINA, theirs.epoch, 1, 1)).unwrap();
    let (epoch, header) = (theirs.epoch, theirs.header);
    let pulled = Change::Rows { profile: AMINA, epoch, header, from: 1, rows };
    let applied = apply(&copies[2], id, pulled);
    assert_eq!((applied.new_rows, applied.rebased), (0, 0));
    assert_eq!(now(copies[2].events(AMINA)).unwrap().len(), 2);
}

#[test]
fn a_fork_at_the_first_row_leaves_the_place_to_the_other_header() {
    let (store, id) = enrolled();
    let mine = now(store.append(AMINA, &[asked("a"), asked("b")], clock(0))).unwrap().remove(0);
    let mut winner = Foreign::of(0, 3);
    winner.epoch = mine.epoch;
    let applied = apply(&store, id, pull(&winner, 1, 3));
    assert_eq!((applied.rebased, applied.new_rows), (1, 3));
    assert_eq!(now(store.events(AMINA)).unwrap().len(), 5, "nothing lost, nothing twice");
    let witness = now(store.sync_state(id)).unwrap().unwrap().witness.unwrap();
    assert_eq!(
        (witness.epoch, witness.head),
        (mine.epoch.0, winner.head(3)),
        "head and header are theirs"
    );
}

#[test]
fn a_better_clock_replaces_and_an_equal_one_does_not() {
    let (store, id) = enrolled();
    let epoch = now(store.append(AMINA, &[asked("a")], clock(0))).unwrap()[0].epoch;
    let at = |store: &Store| now(store.events(AMINA)).unwrap()[0].at.0;
    let claimed = at(&store);
    for (rank, offset_ms, expected) in [
        (AnchorRank::Near, 500, 500),
        (AnchorRank::Near, 900, 500),
        (AnchorRank::Claimed, 100, 500),
        (AnchorRank::Exact, -70, -70),
    ] {
        let anchor = Anchor { rank, offset_ms, raw_ms: None };
        apply(&store, id, Change::Anchor { profile: AMINA, epoch, anchor });
        assert_eq!(at(&store) - claimed, expected);
    }
}

#[test]
fn erasing_a_profile_leaves_nothing_of_it_and_is_told() {
    let (store, id) = enrolled();
    let other = ProfileId([2; 16]);
    now(store.bind(id, other)).unwrap();
    now(store.append(AMINA, &[asked("secret")], clock(0))).unwrap();
    now(store.append(other, &[asked("b")], clock(0))).unwrap();
    apply(&store, id, Change::Erase(AMINA));
    assert!(now(store.events(AMINA)).unwrap().is_empty());
    assert_eq!(now(store.profiles()).unwrap(), [other]);
    let done = now(store.sync_state(id)).unwrap().unwrap().done;
    assert_eq!(
        done.iter().map(|(_, done)| done.clone()).collect::<Vec<_>>(),
        [Done::Erased(AMINA)]
    );
    apply(&store, id, Change::DoneTold(vec![done[0].0]));
    assert!(now(store.sync_state(id)).unwrap().unwrap().done.is_empty());
    // Ordered again, by a server that did not hear it: told again, once.
    apply(&store, id, Change::Erase(AMINA));
    apply(&store, id, Change::Erase(AMINA));
    let again = now(store.sync_state(id)).unwrap().unwrap().done;
    assert_eq!(again.len(), 1);
    assert_eq!(again[0].1, Done::Erased(AMINA));
}

#[test]
fn a_row_set_apart_folds_to_nothing_until_released() {
    let (store, id) = enrolled();
    let epoch = now(store.append(AMINA, &[asked("a"), asked("b")], clock(0))).unwrap()[0].epoch;
    let row =
        RowRef { profile: AMINA, epoch: epoch.0, from: 2, n: 1, reason: Some("bad_value".into()) };
    apply(&store, id, Change::Quarantined(row.clone()));
    assert_eq!(now(store.events(AMINA)).unwrap().len(), 1);
    apply(&store, id, Change::Released(row));
    assert_eq!(now(store.events(AMINA)).unwrap().len(), 2);
}

#[test]
fn what_is_given_to_a_group_or_a_profile_is_shown_to_the_right_one() {
    let (store, id) = enrolled();
    let other = ProfileId([2; 16]);
    now(store.bind(id, other)).unwrap();
    let give = |feed: FeedId, assignment: i64, withdrawn: bool| {
        let assign = Assign {
            id: assignment,
            pack: "core".into(),
            unit: Some("core.02".into()),
            by: "Nadia".into(),
            given_ms: assignment,
            due_day: None,
            withdrawn,
        };
        apply(&store, id, Change::Assign(feed, assign));
    };
    let group = FeedId { kind: FeedKind::GROUP, id: [7; 16] };
    give(group, 1, false);
    give(FeedId::profile(AMINA), 2, false);
    give(FeedId::profile(other), 3, false);
    let given =
        |profile| now(store.assigned(profile)).unwrap().iter().map(|a| a.id).collect::<Vec<_>>();
    assert_eq!((given(AMINA), given(other)), (vec![2, 1], vec![3, 1]));
    give(group, 1, true);
    assert_eq!(given(AMINA), [2]);
    apply(&store, id, Change::Unbound(FeedId::profile(AMINA)));
    assert!(given(AMINA).is_empty());
}

#[test]
fn f29_enrolling_again_keeps_what_the_server_holds() {
    let (store, id) = enrolled();
    now(store.append(AMINA, &[asked("a")], clock(0))).unwrap();
    let segment = waiting(&store, id).remove(0);
    let prefix_head = head(&store, &segment, 1);
    let held = Held::range(1, 1);
    apply(
        &store,
        id,
        Change::Held { profile: AMINA, epoch: segment.epoch, held, prefix: 1, prefix_head },
    );
    apply(&store, id, Change::Stop(app_domain::ports::Stopped::Revoked));
    now(store.append(AMINA, &[asked("b")], clock(1))).unwrap();
    let again = now(store.add_account(&account("https://a"))).unwrap();
    assert_eq!(again, id);
    let state = now(store.sync_state(id)).unwrap().unwrap();
    assert_eq!(state.account.stopped, None);
    assert_eq!(now(store.unsent(AMINA)).unwrap(), 1);
}

#[test]
fn what_is_read_when_it_is_asked_for_is_that_of_one_profile_newest_first() {
    let (store, id) = enrolled();
    let other = ProfileId([9; 16]);
    for (profile, pos, tag, body) in
        [(AMINA, 1, 11, b"a"), (AMINA, 2, 11, b"b"), (AMINA, 3, 12, b"c"), (other, 1, 11, b"d")]
    {
        let feed = FeedId::profile(profile);
        apply(&store, id, Change::Strange { feed, pos, tag, bytes: body.to_vec() });
    }
    assert_eq!(now(store.items(AMINA, 11)).unwrap(), [b"b".to_vec(), b"a".to_vec()]);
    assert_eq!(now(store.items(other, 11)).unwrap(), [b"d".to_vec()]);
    apply(&store, id, Change::Erase(AMINA));
    assert!(now(store.items(AMINA, 11)).unwrap().is_empty(), "erased with the person");
}
