//! What is measured, one subject a file.

pub(crate) mod append;
pub(crate) mod fold;
pub(crate) mod line;
pub(crate) mod server;
pub(crate) mod sound;
pub(crate) mod wire;

use app_domain::event::{Aids, Attempt, Event, Verdict};
use content_pack::{Channel, ErrorKind};
use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use std::time::Instant;

/// An answer like those of a real scene; `n` makes them differ.
pub(crate) fn answer(n: u32) -> Event {
    let verdict =
        if n.is_multiple_of(5) { Verdict::NotYet(ErrorKind::Language) } else { Verdict::Right };
    Event::Attempt(Box::new(Attempt {
        unit: format!("core.0{}", n % 5 + 1).into(),
        step: ["gestes", "ranger", "yann_vite", "stop_ou_va"][n as usize % 4].to_owned(),
        prompt: u16::try_from(n % 4).unwrap_or(0),
        items: vec![format!("core.0{}/repeter", n % 5 + 1).into()],
        channel: Channel::Oral,
        response: ["g_repeter", "g_montrer", "bacs_bleus"][n as usize % 3].to_owned(),
        verdict,
        aids: Aids { gloss: n.is_multiple_of(7), ..Aids::default() },
        replays: u16::try_from(n % 3).unwrap_or(0),
        rung: 0,
        took_ms: 900 + n % 4_000,
        attempt: 1,
    }))
}

/// Natively the ports never wait: one poll is the answer.
pub(crate) fn now<T>(future: impl Future<Output = T>) -> T {
    let mut future = pin!(future);
    match future.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(done) => done,
        Poll::Pending => unreachable!("a native port waited"),
    }
}

/// Milliseconds of one run.
pub(crate) fn ms(work: impl FnOnce()) -> f64 {
    let started = Instant::now();
    work();
    started.elapsed().as_secs_f64() * 1_000.0
}

/// The middle of many.
pub(crate) fn median(times: Vec<f64>) -> f64 {
    quantile(times, 0.5)
}

/// The number that this part of many is below: 0.95 for p95, 1 for the largest.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss,
    reason = "a place among some thousand numbers"
)]
pub(crate) fn quantile(mut times: Vec<f64>, part: f64) -> f64 {
    times.sort_by(f64::total_cmp);
    let place = (times.len() as f64 * part) as usize;
    times.get(place).or(times.last()).copied().unwrap_or_default()
}
