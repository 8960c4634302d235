//! Remembers when anything last moved, so that what must not be joined to a sync does not follow one (I-ANON).

use super::{Answer, Call, NoAnswer, Transport};
use app_domain::ports::Clock;
use async_trait::async_trait;
use std::cell::Cell;
use std::rc::Rc;

/// A transport that knows how long it has been quiet.
pub(crate) struct Watched {
    inner: Rc<dyn Transport>,
    clock: Rc<dyn Clock>,
    under_way: Cell<u32>,
    /// Boot clock at the beginning and the end of the last exchange.
    last: Cell<Option<(i64, i64)>>,
}

impl Watched {
    pub(crate) fn new(inner: Rc<dyn Transport>, clock: Rc<dyn Clock>) -> Self {
        Self { inner, clock, under_way: Cell::new(0), last: Cell::new(None) }
    }

    /// Whether nothing has moved for so many milliseconds.
    pub(crate) fn quiet_for(&self, ms: i64) -> bool {
        let since = |last: i64| self.clock.now().boot_ms.saturating_sub(last);
        self.under_way.get() == 0 && self.last.get().is_none_or(|(_, end)| since(end) >= ms)
    }

    /// Milliseconds the last exchange took; 0 before the first.
    pub(crate) fn lasted_ms(&self) -> i64 {
        self.last.get().map_or(0, |(begun, end)| end - begun)
    }
}

#[async_trait(?Send)]
impl Transport for Watched {
    async fn call(&self, call: Call) -> Result<Answer, NoAnswer> {
        let _under_way = UnderWay::begin(self);
        self.inner.call(call).await
    }
}

/// Notes the end, also of an exchange whose future is dropped on the way.
struct UnderWay<'a> {
    of: &'a Watched,
    begun: i64,
}

impl<'a> UnderWay<'a> {
    fn begin(of: &'a Watched) -> Self {
        of.under_way.set(of.under_way.get() + 1);
        Self { of, begun: of.clock.now().boot_ms }
    }
}

impl Drop for UnderWay<'_> {
    fn drop(&mut self) {
        self.of.under_way.set(self.of.under_way.get().saturating_sub(1));
        self.of.last.set(Some((self.begun, self.of.clock.now().boot_ms)));
    }
}
