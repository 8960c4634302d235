//! `demo planner`: ninety days of a made-up learner, printed: what was offered each time, why, what was done, and what
//! memory says. The same every time. `./dev demo planner`.
#![expect(clippy::print_stdout, reason = "a demonstration prints")]

mod planner;

fn main() {
    match std::env::args().nth(1).as_deref() {
        Some("planner") => planner::ninety_days().iter().for_each(|line| println!("{line}")),
        _ => println!("demo planner: ninety days of a made-up learner"),
    }
}
