//! All phones at once, each on its connection, one request after the other.

use super::connection::{Answer, Connection};
use std::net::SocketAddr;
use std::sync::Barrier;
use std::thread;
use std::time::{Duration, Instant};

/// What one phone was answered, and how long each answer took.
pub(super) struct Run {
    pub(super) answers: Vec<Answer>,
    pub(super) times_ms: Vec<f64>,
    ready: usize,
}

impl Run {
    /// It had nothing left to send before the time was over.
    pub(super) const fn ran_out(&self) -> bool {
        self.answers.len() == self.ready
    }
}

/// What came of it.
pub(super) struct Race {
    /// In the order of the phones.
    pub(super) runs: Vec<Run>,
    /// From the start of all to the last answer of the last.
    pub(super) took: Duration,
}

/// Sends these requests, phone by phone, until the time is over. No request is left without its answer.
pub(super) fn run(server: SocketAddr, requests: Vec<Vec<Vec<u8>>>, time: Duration) -> Race {
    let gun = &Barrier::new(requests.len() + 1);
    thread::scope(|scope| {
        let one = |requests| scope.spawn(move || of_one(server, requests, gun, time));
        let phones: Vec<_> = requests.into_iter().map(one).collect();
        gun.wait();
        let begun = Instant::now();
        let runs = phones.into_iter().map(|one| one.join().expect("a phone goes on")).collect();
        Race { runs, took: begun.elapsed() }
    })
}

fn of_one(server: SocketAddr, requests: Vec<Vec<u8>>, gun: &Barrier, time: Duration) -> Run {
    let mut connection = Connection::open(server).expect("the server is there");
    let mut run = Run { answers: Vec::new(), times_ms: Vec::new(), ready: requests.len() };
    gun.wait();
    let begun = Instant::now();
    for request in requests {
        let sent = Instant::now();
        if sent - begun >= time {
            break;
        }
        run.answers.push(connection.exchange(&request).expect("an answer"));
        run.times_ms.push(sent.elapsed().as_secs_f64() * 1_000.0);
    }
    run
}
