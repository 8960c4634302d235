//! Demonstrations, printed. `./dev demo planner`: ninety days of a made-up learner, what was offered each time, why, what
//! was done, and what memory says. `./dev demo restore`: three phones, a lost one, and a server that goes back by a day.
#![expect(clippy::print_stdout, reason = "a demonstration prints")]

mod planner;
mod restore;

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let lines = match std::env::args().nth(1).as_deref() {
        Some("planner") => planner::ninety_days(),
        Some("restore") => restore::both_ways().await,
        _ => vec![
            "demo planner: ninety days of a made-up learner".to_owned(),
            "demo restore: a server that comes back as it was yesterday, and what phones do"
                .to_owned(),
        ],
    };
    lines.iter().for_each(|line| println!("{line}"));
}
