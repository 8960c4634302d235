//! `bench [name]`: the numbers of the crates, one JSON object a line, each beside a reference of the same run.
//!
//! `ratio` is the value over the target of design.md §6: 1 or less is within it. `beside` is what the plainest other way
//! of doing the same costs on this machine, now.
#![expect(
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a benchmark prints, and asks the machine's own clock"
)]

mod measure;

use measure::{append, fold, line, server, sound, wire};

/// A name, and what measures it.
type Bench = (&'static str, fn() -> line::Line);

fn main() {
    let wanted = std::env::args().nth(1).unwrap_or_default();
    let all: [Bench; 6] = [
        ("append", append::one_answer),
        ("scene", fold::open_a_scene),
        ("refold", fold::a_hundred_thousand),
        ("wire", wire::fifty_events),
        ("sound", sound::after_the_touch),
        ("server", server::syncs),
    ];
    for (name, bench) in all {
        if name.contains(&wanted) {
            println!("{}", bench());
        }
    }
}
