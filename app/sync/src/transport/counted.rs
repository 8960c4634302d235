//! Counts what moves, by month (domain.md §4.2): a prepaid plan runs out, and whoever pays may see what went.

use super::{Answer, Call, Method, NoAnswer, Transport};
use app_domain::ports::{Clock, EventLog, LogError};
use app_domain::traffic::{Month, Traffic};
use async_trait::async_trait;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// The device setting the figures are kept in.
const KEPT: &str = "traffic";
/// Kept after so many bytes more, and when a round ends: each write waits for the storage.
const OFTEN: u64 = 256 << 10;
/// What the head of a question is, in bytes: an estimate, for no platform tells. Measured with Chromium over HTTP/1.1:
/// 300 to 600.
const HEAD_OUT: u64 = 450;
/// What the head of an answer is, likewise.
const HEAD_IN: u64 = 350;

/// A transport that counts.
pub struct Counted {
    inner: Rc<dyn Transport>,
    log: Rc<dyn EventLog>,
    clock: Rc<dyn Clock>,
    known: RefCell<Option<Traffic>>,
    unkept: Cell<u64>,
}

impl Counted {
    /// Counts what this transport moves, into this phone's settings.
    pub fn new(inner: Rc<dyn Transport>, log: Rc<dyn EventLog>, clock: Rc<dyn Clock>) -> Self {
        Self { inner, log, clock, known: RefCell::default(), unkept: Cell::new(0) }
    }

    /// Bytes of the month the clock says; none before the first exchange.
    ///
    /// # Errors
    /// When the storage does not answer.
    pub async fn traffic(&self) -> Result<Option<Traffic>, LogError> {
        self.remember().await?;
        Ok(self.known.borrow().map(|known| known.at(self.month())))
    }

    /// Keeps what was counted. A round that ends calls it; a kill before loses less than [`OFTEN`].
    ///
    /// # Errors
    /// When the storage does not answer.
    pub async fn settle(&self) -> Result<(), LogError> {
        if self.unkept.replace(0) == 0 {
            return Ok(());
        }
        self.keep().await
    }

    async fn keep(&self) -> Result<(), LogError> {
        let text = self.known.borrow().map(|known| known.text());
        match text {
            Some(text) => self.log.set_setting(KEPT, &text).await,
            None => Ok(()),
        }
    }

    /// Reads what was kept, once.
    async fn remember(&self) -> Result<(), LogError> {
        if self.known.borrow().is_some() {
            return Ok(());
        }
        let kept = self.log.setting(KEPT).await?.as_deref().and_then(Traffic::read);
        // Six files at once ask: the first answer stays, and what was counted meanwhile with it.
        let mut known = self.known.borrow_mut();
        if known.is_none() {
            *known = kept;
        }
        Ok(())
    }

    fn month(&self) -> Month {
        let now = self.clock.now();
        Month::of(now.wall, now.tz_min)
    }

    /// A figure that cannot be kept is no reason to stop an exchange: it is kept with the next one.
    async fn count(&self, sent: u64, received: u64) {
        if self.remember().await.is_err() {
            return;
        }
        let month = self.month();
        {
            let mut known = self.known.borrow_mut();
            let before = known.unwrap_or(Traffic::new(month));
            *known = Some(before.plus(month, sent, received));
        }
        self.unkept.set(self.unkept.get() + sent + received);
        if self.unkept.get() >= OFTEN {
            self.unkept.set(0);
            drop(self.keep().await);
        }
    }
}

#[async_trait(?Send)]
impl Transport for Counted {
    async fn call(&self, call: Call) -> Result<Answer, NoAnswer> {
        let sent = match &call.method {
            Method::Get { .. } => 0,
            Method::Post(body) => body.len() as u64,
        };
        // Starter packs beside a program cost nobody anything.
        let is_free = call.url.starts_with("file:");
        let answer = self.inner.call(call).await;
        let received = match &answer {
            Ok(answer) => answer.body.len() as u64,
            Err(NoAnswer::TooLarge(max)) => *max as u64,
            Err(NoAnswer::Offline(_)) => return answer,
        };
        if !is_free {
            self.count(sent + HEAD_OUT, received + HEAD_IN).await;
        }
        answer
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use app_domain::id::UnixMillis;
    use app_domain::ports::{FixedClock, MemoryLog};
    use std::future::Future;
    use std::pin::pin;
    use std::task::{Context, Poll, Waker};

    /// Answers everything with so many bytes; nothing for an address that ends in `offline`.
    struct Bytes(usize);

    #[async_trait(?Send)]
    impl Transport for Bytes {
        async fn call(&self, call: Call) -> Result<Answer, NoAnswer> {
            if call.url.ends_with("offline") {
                return Err(NoAnswer::Offline("no".to_owned()));
            }
            Ok(Answer { status: 200, body: vec![0; self.0], whole: true, ..Answer::default() })
        }
    }

    fn now<T>(future: impl Future<Output = T>) -> T {
        match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(done) => done,
            Poll::Pending => panic!("memory waited"),
        }
    }

    /// 2026-11-30, ten in the morning.
    const NOVEMBER: UnixMillis = UnixMillis(1_796_029_200_000);

    fn counted(log: &Rc<MemoryLog>, clock: &Rc<FixedClock>, bytes: usize) -> Counted {
        let clock = Rc::<FixedClock>::clone(clock);
        Counted::new(Rc::new(Bytes(bytes)), Rc::<MemoryLog>::clone(log), clock)
    }

    fn get(counted: &Counted, url: &str) {
        let method = Method::Get { from: 0 };
        drop(now(counted.call(Call {
            url: url.to_owned(),
            method,
            token: None,
            max_bytes: 1 << 30,
        })));
    }

    fn bytes(counted: &Counted) -> u64 {
        now(counted.traffic()).unwrap().map_or(0, |traffic| traffic.bytes())
    }

    #[test]
    fn what_was_counted_survives_a_kill_and_ends_with_its_month() {
        let (log, clock) = (Rc::default(), Rc::new(FixedClock::at(NOVEMBER)));
        let phone = counted(&log, &clock, 1_000);
        assert_eq!(now(phone.traffic()).unwrap(), None);
        get(&phone, "/packs/index.json");
        let post = Method::Post(vec![0; 200]);
        drop(now(phone.call(Call {
            url: "/v1/sync".to_owned(),
            method: post,
            token: None,
            max_bytes: 9,
        })));
        let all = 2 * 1_000 + 200 + 2 * (HEAD_OUT + HEAD_IN);
        assert_eq!(bytes(&phone), all);
        now(phone.settle()).unwrap();
        assert_eq!(bytes(&counted(&log, &clock, 0)), all, "killed and opened again");
        clock.pass_ms(2 * 86_400_000);
        assert_eq!(bytes(&phone), 0, "December");
    }

    #[test]
    fn a_long_fetch_is_kept_on_the_way_and_no_network_counts_nothing() {
        let (log, clock) = (Rc::default(), Rc::new(FixedClock::at(NOVEMBER)));
        let phone = counted(&log, &clock, 200 << 10);
        get(&phone, "/offline");
        get(&phone, "file:/packs/blob/0");
        assert_eq!(bytes(&phone), 0);
        get(&phone, "/packs/blob/1");
        get(&phone, "/packs/blob/2");
        assert!(bytes(&counted(&log, &clock, 0)) > 400 << 10, "without a word at the end");
    }
}
