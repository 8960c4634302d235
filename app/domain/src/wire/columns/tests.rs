use super::*;
use crate::event::{Aids, Attempt, Event, Verdict};
use crate::row::tests::any_row;
use crate::row::{Row, Value};
use crate::wire::{self, ClockAt, Limits, RangeUp, SegmentHeader, SyncReq, Want};
use content_pack::{Channel, ErrorKind, ItemId};
use proptest::prelude::*;

const MAX: u32 = Limits::DEFAULT.rows;

fn bytes_of(rows: &[Row]) -> Vec<Vec<u8>> {
    rows.iter().map(Row::to_bytes).collect()
}

/// Rows of few kinds, as in a session, and anything else.
fn any_rows() -> impl Strategy<Value = Vec<Vec<u8>>> {
    let alike = (0_u16..3, any::<u32>(), 0_i64..5, "[a-c]{0,2}").prop_map(|(kind, t, n, text)| {
        Row { kind, t, values: vec![Value::Int(n), Value::Text(text)] }.to_bytes()
    });
    let strange = prop::collection::vec(any::<u8>(), 0..30);
    prop::collection::vec(
        prop_oneof![4 => alike, 2 => any_row().prop_map(|row| row.to_bytes()), 1 => strange],
        0..120,
    )
}

proptest! {
    #[test]
    fn rows_come_out_as_they_went_in(rows in any_rows()) {
        prop_assert_eq!(decode_rows(&encode_rows(&rows), MAX).unwrap(), rows.clone());
        prop_assert_eq!(decode_rows(&encode_blobs(&rows), MAX).unwrap(), rows);
    }

    #[test]
    fn f24_any_bytes_give_an_answer(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        drop(decode_rows(&bytes, MAX));
    }

    #[test]
    fn f24_changed_columns_give_an_answer(rows in any_rows(), at: usize, flip in 1_u8..) {
        let mut bytes = encode_rows(&rows);
        let at = at % bytes.len();
        bytes[at] ^= flip;
        if let Ok(read) = decode_rows(&bytes, MAX) {
            prop_assert!(read.iter().map(Vec::len).sum::<usize>() <= Limits::ROW_BYTES);
        }
    }

    #[test]
    fn a_cut_is_an_error(rows in any_rows(), at: usize) {
        let bytes = encode_rows(&rows);
        prop_assert!(decode_rows(&bytes[..at % bytes.len()], MAX).is_err());
    }
}

#[test]
fn many_kinds_and_wide_rows_travel_too() {
    let row = |kind: u16, arity: usize| Row { kind, t: 9, values: vec![Value::Int(1); arity] };
    let rows: Vec<Row> = (0..400).map(|kind| row(kind, usize::from(kind) * 9)).collect();
    let rows = bytes_of(&rows);
    assert_eq!(decode_rows(&encode_rows(&rows), MAX).unwrap(), rows);
}

#[test]
fn a_row_over_its_size_travels_as_bytes() {
    let rows = vec![vec![7_u8; 9_000], vec![]];
    assert_eq!(decode_rows(&encode_rows(&rows), MAX).unwrap(), rows);
}

/// 10,000 uses of one entry of 4 KiB: 40 MiB of rows in 4 KiB.
#[test]
fn f25_an_entry_repeated_by_index_is_counted_at_every_use() {
    let big = vec![b'x'; 4_000];
    let rows: Vec<Vec<u8>> = (0..10_000)
        .map(|n| {
            let text = String::from_utf8(big.clone()).unwrap();
            let values = vec![Value::Text(text), Value::Int(n % 2)];
            Row { kind: 1, t: 0, values }.to_bytes()
        })
        .collect();
    let bomb = encode_rows(&rows);
    assert!(bomb.len() < 20_000, "{}", bomb.len());
    assert_eq!(decode_rows(&bomb, MAX).unwrap_err(), BadColumns::TooLarge);
    let fewer = encode_rows(&rows[..1_000]);
    assert_eq!(decode_rows(&fewer, MAX).unwrap().len(), 1_000);
}

#[test]
fn rows_are_counted_at_the_limit_and_one_above() {
    let rows = |n: usize| encode_rows(&vec![Row { kind: 1, t: 0, values: vec![] }.to_bytes(); n]);
    assert_eq!(decode_rows(&rows(10_000), MAX).unwrap().len(), 10_000);
    assert_eq!(decode_rows(&rows(10_001), MAX).unwrap_err(), BadColumns::TooLarge);
    // A count that nothing backs.
    let mut lie = Vec::new();
    varint::put(&mut lie, u64::MAX);
    assert_eq!(decode_rows(&lie, MAX).unwrap_err(), BadColumns::TooLarge);
}

/// Fifty answers of one scene, as a learner makes them.
fn fifty_attempts() -> Vec<Vec<u8>> {
    let steps = ["gestes", "mots", "bruit", "ordre", "dire"];
    let items = ["repeter", "montrer", "pas_compris", "doucement", "stop", "encore", "attendre"];
    let verdicts = [
        Verdict::Right,
        Verdict::Right,
        Verdict::NotYet(ErrorKind::Language),
        Verdict::Right,
        Verdict::NotYet(ErrorKind::Slip),
    ];
    let mut t = 0_u32;
    (0_u16..50)
        .map(|n| {
            let mixed = u32::from(n) * 7_919 % 4_001;
            t += 3_000 + mixed;
            let item = items[usize::from(n) * 3 % items.len()];
            let attempt = Attempt {
                unit: "core.02".into(),
                step: steps[usize::from(n / 10)].into(),
                prompt: n % 10,
                items: vec![ItemId::from(format!("core.02/{item}"))],
                channel: if n < 40 { Channel::Oral } else { Channel::Written },
                response: format!("g_{}", items[usize::from(n) * 5 % items.len()]),
                verdict: verdicts[usize::from(n) % verdicts.len()],
                aids: Aids { gloss: n % 6 == 0, ..Aids::default() },
                replays: n % 3,
                rung: 0,
                took_ms: 1_200 + mixed,
                attempt: 1 + u16::from(n % 5 == 2),
            };
            Event::Attempt(Box::new(attempt)).to_row(t).to_bytes()
        })
        .collect()
}

#[test]
fn fifty_answers_fit_the_budget() {
    let rows = fifty_attempts();
    let range = RangeUp {
        slot: 0,
        epoch: 0x1234_5678_9abc_def0,
        from: 1,
        n: 50,
        header: Some(wire::header::tests::header().to_bytes()),
        cols: encode_rows(&rows),
        digest: [9; 8],
    };
    let request = SyncReq {
        proto: SyncReq::PROTO,
        clock: ClockAt {
            wall_ms: 1_700_000_000_000,
            boot_ms: 9_000_000,
            boot: crate::id::BootId([5; 8]),
        },
        install: 0x9999_8888_7777_6666,
        server_epoch: 0x1111_2222_3333_4444,
        subs: 3,
        cursor: vec![120, 14, 3, 2],
        ranges: vec![range],
        witness: None,
        want: Want::default(),
        done: Vec::new(),
        new_profiles: Vec::new(),
    };
    let body = wire::seal(&wire::to_cbor(&request));
    // Request line and headers as our client sends them: measured 243 bytes (sync.md §8).
    let whole = 243 + body.len();
    let header_len = SegmentHeader::from_bytes(request.ranges[0].header.as_ref().unwrap());
    assert!(header_len.is_ok());
    println!(
        "50 answers: rows {} B, columns {} B, body {} B, request with headers {whole} B",
        rows.iter().map(Vec::len).sum::<usize>(),
        request.ranges[0].cols.len(),
        body.len(),
    );
    assert!(whole <= 1_200, "{whole} bytes");
    let read: SyncReq = wire::from_cbor(&wire::open(&body, 1 << 20).unwrap()).unwrap();
    assert_eq!(read, request);
}
