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
        let caught = (1..=seeds).find_map(|seed| {
            plant(Some(*bug));
            let found = run::one(seed, &blank, false).wrong.into_iter().next()?;
            // Caught is only what is well without the bug.
            plant(None);
            run::one(seed, &blank, false).wrong.is_empty().then_some((seed, found))
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
