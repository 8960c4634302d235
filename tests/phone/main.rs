//! `passerelle-phone`: a phone without a screen, for benchmarks and tests of whole processes.
//!
//! It is the app's own storage, sync engine and transport. One JSON object a line comes in, one goes out ([`order`]).
//! What it cannot read or do is answered with `{"ok":false,"error":…}`, and it goes on.
#![expect(clippy::print_stdout, reason = "a program for scripts prints")]

mod clock;
mod graded;
mod handset;
mod held;
mod order;
mod route;

use handset::Handset;
use order::{Order, Said};
use std::io::{BufRead, Write};

fn main() -> anyhow::Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let mut phone = Handset::default();
    let mut input = std::io::stdin().lock();
    let mut line = Vec::new();
    while input.read_until(b'\n', &mut line)? > 0 {
        let said = match Order::read(&line) {
            Ok(Order::Quit) => break,
            Ok(order) => Said::of(runtime.block_on(phone.obey(order))),
            Err(unread) => Said::of(Err(unread.into())),
        };
        println!("{}", said.0);
        std::io::stdout().flush()?;
        line.clear();
    }
    Ok(())
}
