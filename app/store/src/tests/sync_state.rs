use super::support::{AMINA, Foreign, account, asked, clock, memory, now};
use crate::Store;
use app_domain::id::{Epoch, ProfileId};
use app_domain::ports::{AccountId, Change, EventLog, SegmentState, Shelf, SyncStore};
use app_domain::wire::{
    Anchor, AnchorRank, Assign, Done, FeedId, FeedKind, Hash8, Held, RowRef, SegmentHeader,
    head_over, head0, row_hash,
};

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
    assert_eq!((Epoch(from.epoch), from.from, from.n), (stored[0].epoch, 2, 2));
    // The next answer goes into a segment of its own.
    let next = now(store.append(AMINA, &[asked("d")], clock(9))).unwrap()[0].epoch;
    assert!(next != old.epoch && next != moved.epoch);
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
