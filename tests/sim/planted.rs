//! Planted bugs: each must be caught, and the seed that caught it is told.

#[cfg(feature = "planted")]
use crate::run;

/// Tries each, one seed after the other until one tells it; whether all were caught.
#[cfg(feature = "planted")]
pub(crate) fn all(seeds: u64) -> bool {
    use app_domain::planted::{Bug, plant};
    std::panic::set_hook(Box::new(|_| ()));
    let blank = run::blank();
    let mut missed = 0;
    for bug in Bug::ALL {
        plant(Some(*bug));
        let caught = (1..=seeds).find_map(|seed| {
            let told = run::one(seed, &blank, false);
            Some((seed, told.wrong.into_iter().next()?))
        });
        plant(None);
        match caught {
            Some((seed, how)) => {
                let how: String = how.chars().take(70).collect();
                println!("caught by seed {seed:>3}  {}: {how}", bug.words());
            }
            None => {
                missed += 1;
                println!("MISSED in {seeds} seeds  {}", bug.words());
            }
        }
    }
    println!("planted {}, missed {missed}", Bug::ALL.len());
    missed == 0
}

/// Nothing to try.
#[cfg(not(feature = "planted"))]
pub(crate) fn all(_: u64) -> bool {
    println!(
        "nothing is planted in this build: cargo run --release -p journeys --features planted --bin sim -- --planted"
    );
    false
}
