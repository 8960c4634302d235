//! `sim`: worlds of phones and a server, each from a seed, that go wrong in every way and must come right (sync.md §15).
//!
//! One thread, no socket, no real time, no randomness but the seed's: the same seed is the same story. `README.md` says
//! how to read one.
#![expect(clippy::print_stdout, reason = "a program for people prints")]

mod check;
mod clock;
mod coverage;
mod database;
mod deeds;
mod dice;
mod journal;
mod network;
mod people;
mod phone;
mod planted;
mod run;
#[cfg(test)]
mod scenes;
mod server;
mod settle;
mod trace;
mod view;
mod weather;
mod wire;
mod world;

use clap::Parser;
use std::process::ExitCode;

/// What to run.
#[derive(Clone, Debug, Parser)]
#[command(name = "sim")]
struct Wanted {
    /// How many seeds, counted from `--seed`.
    #[arg(long, default_value_t = 400)]
    seeds: u64,
    /// The first seed; alone it is told in full.
    #[arg(long)]
    seed: Option<u64>,
    /// Tries each planted bug: a build with `--features planted`.
    #[arg(long)]
    planted: bool,
}

fn main() -> ExitCode {
    let wanted = Wanted::parse();
    let well = match (wanted.planted, wanted.seed) {
        (true, _) => planted::all(wanted.seeds),
        (false, Some(seed)) if wanted.seeds == 1 => run::told(seed),
        (false, first) => run::many(first.unwrap_or(1), wanted.seeds),
    };
    if well { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
