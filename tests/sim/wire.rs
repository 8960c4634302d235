//! A phone's way out: what it asks lies here until the world answers, sooner, later or never.

use app_sync::{Answer, Call, NoAnswer, Transport};
use async_trait::async_trait;
use std::cell::RefCell;
use std::collections::VecDeque;
use std::future::poll_fn;
use std::rc::Rc;
use std::task::Poll;

/// What came of a request.
pub(crate) type Outcome = Result<Answer, NoAnswer>;

/// A request, and where its answer goes.
#[derive(Clone)]
pub(crate) struct Flight {
    pub(crate) call: Call,
    landed: Rc<RefCell<Option<Outcome>>>,
}

impl Flight {
    /// Answers; a phone that waits no more does not hear it.
    pub(crate) fn land(&self, outcome: Outcome) {
        self.landed.borrow_mut().get_or_insert(outcome);
    }
}

/// The requests of one process that nobody has taken yet.
#[derive(Default)]
pub(crate) struct Wire(RefCell<VecDeque<Flight>>);

impl Wire {
    pub(crate) fn take(&self) -> Option<Flight> {
        self.0.borrow_mut().pop_front()
    }
}

#[async_trait(?Send)]
impl Transport for Wire {
    async fn call(&self, call: Call) -> Outcome {
        let flight = Flight { call, landed: Rc::default() };
        let landed = Rc::clone(&flight.landed);
        self.0.borrow_mut().push_back(flight);
        poll_fn(|_| landed.borrow_mut().take().map_or(Poll::Pending, Poll::Ready)).await
    }
}
