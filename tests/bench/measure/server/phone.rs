//! A phone as the wire sees it (sync-server/PROTOCOL.md): enrolled with a code, then one segment that grows.

use super::ROWS;
use super::connection::{Answer, Connection, request};
use super::process::Server;
use crate::measure::answer as an_answer;
use app_domain::id::{BootId, DeviceId, Epoch, ProfileId};
use app_domain::wire::{
    self, ClockAt, EnrolReq, EnrolRes, FeedId, FeedRef, RangeUp, SegmentHeader, SyncReq, SyncRes,
    Want, encode_rows, range_digest, row_hash,
};
use std::time::{SystemTime, UNIX_EPOCH};

/// The segment was opened so long ago that none of its rows is of tomorrow.
const OPENED_AGO_MS: i64 = 10 * 86_400_000;
/// Between two answers of a person.
const BETWEEN_MS: u32 = 9_000;
/// The one segment of each profile.
const EPOCH: u64 = 1;
/// No phone that is up to date needs more exchanges to be told so.
const MOST_PULLS: usize = 5;

/// A phone that was let in, and is up to date after its first sync.
pub(super) struct Phone {
    number: u8,
    token: String,
    profile: ProfileId,
    slot: u16,
    subs: u32,
    server_epoch: u64,
    now_ms: i64,
    /// After the first sync.
    cursor: Vec<u64>,
}

impl Phone {
    /// One phone for each code of the server.
    pub(super) fn enrolled(server: &Server) -> Vec<Self> {
        let mut line = Connection::open(server.address).expect("the server is there");
        let phones =
            (1..).zip(&server.codes).map(|(number, code)| Self::enrol(&mut line, number, code));
        let mut phones: Vec<Self> = phones.collect();
        for phone in &mut phones {
            phone.settle(&mut line);
        }
        phones
    }

    fn enrol(line: &mut Connection, number: u8, code: &str) -> Self {
        let message = EnrolReq {
            code: code.to_owned(),
            sign_key: [number; 32],
            seal_key: [number; 32],
            install: number.into(),
            lang: "ar".into(),
            profile: Some(ProfileId([number; 16])),
            device: DeviceId([number; 8]),
            app: 1,
        };
        let sent = request("/v1/enrol", None, &wire::seal(&wire::to_cbor(&message)));
        let answer = line.exchange(&sent).expect("an answer");
        assert_eq!(answer.status, 200, "a code that was just made lets a phone in");
        Self::of(number, read(&answer))
    }

    fn of(number: u8, let_in: EnrolRes) -> Self {
        let profile = let_in.person.profile;
        Self {
            number,
            slot: let_in.subs.slot(FeedId::profile(profile)).expect("a slot for the own profile"),
            token: let_in.token,
            profile,
            subs: let_in.subs.generation,
            server_epoch: let_in.server_epoch,
            now_ms: now_ms(),
            cursor: vec![0; let_in.subs.slots.len()],
        }
    }

    /// Opens the segment with its first rows, then pulls what there is: every later cursor can be told beforehand.
    fn settle(&mut self, line: &mut Connection) {
        let mut ranges = vec![self.range(0)];
        for _ in 0..MOST_PULLS {
            let sent = self.post(self.cursor.clone(), std::mem::take(&mut ranges));
            let answer: SyncRes = read(&line.exchange(&sent).expect("an answer"));
            assert!(answer.notes.is_empty(), "the server has remarks: {answer:?}");
            let settled = !answer.more && answer.cursor == self.cursor;
            self.cursor = answer.cursor;
            if settled {
                return;
            }
        }
        panic!("the server always has more");
    }

    /// The nth sync after the first, whole, as bytes of HTTP: fifty new rows, the cursor where the one before left it.
    pub(super) fn request(&self, nth: u32) -> Vec<u8> {
        self.post(self.cursor_after(nth - 1), vec![self.range(nth)])
    }

    /// Fails unless this answer acknowledges all rows up to the nth sync, durably, and nothing else is to be done.
    pub(super) fn is_acknowledged(&self, nth: u32, answer: &Answer) {
        let who = self.number;
        assert_eq!(answer.status, 200, "phone {who}, sync {nth}");
        let said: SyncRes = read(answer);
        let last = (nth + 1) * ROWS;
        let held =
            said.acks.first().is_some_and(|ack| ack.epoch == EPOCH && ack.held.covers(1, last));
        let quiet = said.notes.is_empty() && said.items.is_empty() && !said.more;
        assert!(held && quiet, "phone {who}, sync {nth}: {said:?}");
        assert_eq!(said.cursor, self.cursor_after(nth), "phone {who}, sync {nth}");
    }

    /// Each range takes one place in the profile's feed; the answer moves over the place of the range just stored.
    fn cursor_after(&self, nth: u32) -> Vec<u64> {
        let mut cursor = self.cursor.clone();
        cursor[usize::from(self.slot)] += u64::from(nth);
        cursor
    }

    fn range(&self, nth: u32) -> RangeUp {
        let seqs = nth * ROWS + 1..=(nth + 1) * ROWS;
        let row = |seq| an_answer(seq).to_row(seq * BETWEEN_MS).to_bytes();
        let rows: Vec<Vec<u8>> = seqs.clone().map(row).collect();
        let hash = |(seq, row): (u32, &Vec<u8>)| row_hash(self.profile, Epoch(EPOCH), seq, row);
        let hashes: Vec<_> = seqs.zip(&rows).map(hash).collect();
        RangeUp {
            slot: self.slot,
            epoch: EPOCH,
            from: nth * ROWS + 1,
            n: ROWS,
            header: (nth == 0).then(|| self.header().to_bytes()),
            cols: encode_rows(&rows),
            digest: range_digest(&hashes),
        }
    }

    fn header(&self) -> SegmentHeader {
        SegmentHeader {
            feed: FeedRef::Profile,
            device: DeviceId([self.number; 8]),
            app: 1,
            boot: BootId([self.number; 8]),
            wall_ms: self.now_ms - OPENED_AGO_MS,
            boot_ms: 1_000,
            last_offset_ms: None,
            tz_min: 60,
            lang: *b"ar\0",
            rebased_from: None,
        }
    }

    fn post(&self, cursor: Vec<u64>, ranges: Vec<RangeUp>) -> Vec<u8> {
        let boot = BootId([self.number; 8]);
        let message = SyncReq {
            proto: SyncReq::PROTO,
            clock: ClockAt { wall_ms: self.now_ms, boot_ms: 1_000 + OPENED_AGO_MS, boot },
            install: self.number.into(),
            server_epoch: self.server_epoch,
            subs: self.subs,
            cursor,
            ranges,
            witness: None,
            want: Want::default(),
            done: Vec::new(),
            new_profiles: Vec::new(),
        };
        request("/v1/sync", Some(&self.token), &wire::seal(&wire::to_cbor(&message)))
    }
}

fn read<T: for<'b> minicbor::Decode<'b, ()>>(answer: &Answer) -> T {
    let whole = wire::open(&answer.body, 1 << 20).expect("a frame");
    wire::from_cbor(&whole).expect("a message")
}

fn now_ms() -> i64 {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).expect("after 1970");
    i64::try_from(now.as_millis()).expect("before the year 292 million")
}
