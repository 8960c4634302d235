use crate::{Options, Store};
use app_domain::event::Event;
use app_domain::id::{BootId, DeviceId, Epoch, ProfileId, UnixMillis};
use app_domain::ports::{Account, AccountId, Clocks};
use app_domain::row::Row;
use app_domain::wire::{
    FeedRef, Hash8, Limits, SegmentHeader, SubsTable, head_over, head0, row_hash,
};
use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

pub(super) const AMINA: ProfileId = ProfileId([1; 16]);
pub(super) const OPTIONS: Options = Options { app: 1 };

/// Runs a future that never waits: native stores answer at once.
pub(super) fn now<T>(future: impl Future<Output = T>) -> T {
    let mut future = pin!(future);
    match future.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(out) => out,
        Poll::Pending => panic!("a native store waited"),
    }
}

pub(super) fn memory() -> Store {
    Store::in_memory(OPTIONS).unwrap()
}

pub(super) fn clock(ms: i64) -> Clocks {
    Clocks {
        wall: UnixMillis(1_700_000_000_000 + ms),
        boot_ms: 5_000 + ms,
        boot: BootId([4; 8]),
        tz_min: 60,
    }
}

pub(super) fn asked(need: &str) -> Event {
    Event::HelpAsked { need: need.to_owned() }
}

pub(super) fn account(url: &str) -> Account {
    Account {
        id: AccountId(0),
        url: url.to_owned(),
        token: "token".to_owned(),
        org: [3; 16],
        org_name: "Agence".to_owned(),
        trusted: vec![[5; 32]],
        sealing: [6; 32],
        profile: AMINA,
        referent: "Nadia".to_owned(),
        server_epoch: 7,
        subs: SubsTable::default(),
        limits: Limits::DEFAULT,
        stopped: None,
        last_ack: None,
        not_before: UnixMillis(0),
        failures: 0,
    }
}

/// A segment of another phone.
pub(super) struct Foreign {
    pub(super) epoch: Epoch,
    pub(super) header: Vec<u8>,
    pub(super) rows: Vec<Vec<u8>>,
}

impl Foreign {
    pub(super) fn of(epoch: u64, rows: u32) -> Self {
        let header = SegmentHeader {
            feed: FeedRef::Profile,
            device: DeviceId([9; 8]),
            app: 1,
            boot: BootId([8; 8]),
            wall_ms: 1_700_000_000_000,
            boot_ms: 0,
            last_offset_ms: None,
            tz_min: 60,
            lang: *b"ar\0",
            rebased_from: None,
        };
        let row = |n: u32| Row { kind: 37, t: n * 10, values: vec![] }.to_bytes();
        Self { epoch: Epoch(epoch), header: header.to_bytes(), rows: (1..=rows).map(row).collect() }
    }

    pub(super) fn head(&self, to: usize) -> Hash8 {
        let hashes =
            (1..).zip(&self.rows[..to]).map(|(seq, row)| row_hash(AMINA, self.epoch, seq, row));
        head_over(head0(AMINA, self.epoch, &self.header), hashes)
    }
}
