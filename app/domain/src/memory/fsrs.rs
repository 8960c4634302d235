//! FSRS-6: how a memory grows and fades. The formulas of the crate `fsrs` 6.6 (`src/model.rs`, BSD-3-Clause), retold.
//!
//! Not the crate itself: it stands on `ndarray`, `rayon` and `rand` (whose `getrandom` does not compile for the
//! browser without a feature of its own), and it reckons in `f32` with the platform's `exp` and `pow`, which differ in
//! their last bits. Here both come from `libm`, in software, and every result is rounded to thousandths: a phone, a
//! browser and a server get the same numbers. `tests.rs` compares each step with the crate.

use super::caps::Target;
use super::rating::Rating;

/// Which formulas and weights a state was made with. States are folded again from the log, so a change of it costs
/// nothing but the new number (domain.md §6).
pub const ALGO_VERSION: u16 = 6;

/// The default weights of FSRS-6 (`DEFAULT_PARAMETERS` of the crate, `src/inference.rs`). One learner has far too few
/// answers to fit their own.
const W: [f64; 21] = [
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835,
    0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
];
/// Days; the crate's `S_MIN` and `S_MAX`.
const STABILITY: (f64, f64) = (0.001, 36_500.0);
/// The crate's `D_MIN` and `D_MAX`.
const DIFFICULTY: (f64, f64) = (1.0, 10.0);
/// So that recall is 0.9 after as many days as the stability: 0.9^(−1 ∕ W20) − 1.
const FACTOR: f64 = 0.9803464944134797;
/// An interval beside the stability, for a recall of 0.95: (0.95^(−1 ∕ W20) − 1) ∕ FACTOR. For 0.9 it is 1.
const SURE: f64 = 0.402558691989992;
/// How finely a state is kept.
const THOUSAND: f64 = 1_000.0;

/// The strength of one memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Trace {
    /// Thousandths of a day until recall falls to 90 %.
    pub stability: u32,
    /// Thousandths; 1,000 is easy, 10,000 is hard.
    pub difficulty: u16,
}

impl Trace {
    /// After the first answer ever.
    #[must_use]
    pub fn first(rating: Rating) -> Self {
        let stability = match rating {
            Rating::Again => W[0],
            Rating::Hard => W[1],
            Rating::Good => W[2],
        };
        Self::of(stability, first_difficulty(grade(rating)))
    }

    /// After one more answer, `days` after the one before; 0 is the same day.
    #[must_use]
    pub fn next(self, days: u32, rating: Rating) -> Self {
        let (s, d, g) = (self.stability(), self.difficulty(), grade(rating));
        let recall = || recall(f64::from(days), s);
        let stability = match rating {
            _ if days == 0 => same_day(s, g),
            Rating::Again => forgotten(s, d, recall()),
            Rating::Hard => remembered(s, d, recall()) * W[15] + s * (1.0 - W[15]),
            Rating::Good => remembered(s, d, recall()),
        };
        Self::of(stability, harder_or_easier(d, g))
    }

    /// How likely the item is still known after so many days, in millionths.
    #[must_use]
    pub fn recall_ppm(self, days: u32) -> u32 {
        whole(recall(f64::from(days), self.stability()) * 1_000_000.0)
    }

    /// Whole days until recall falls to the target, at least 1; before any cap of ours.
    #[must_use]
    pub fn interval(self, target: Target) -> u32 {
        let beside = match target {
            Target::Usual => 1.0,
            Target::Sure => SURE,
        };
        whole(self.stability() * beside).max(1)
    }

    fn of(stability: f64, difficulty: f64) -> Self {
        let stability = whole(stability.clamp(STABILITY.0, STABILITY.1) * THOUSAND);
        let difficulty = whole(difficulty.clamp(DIFFICULTY.0, DIFFICULTY.1) * THOUSAND);
        Self { stability, difficulty: u16::try_from(difficulty).unwrap_or(u16::MAX) }
    }

    fn stability(self) -> f64 {
        f64::from(self.stability) / THOUSAND
    }

    fn difficulty(self) -> f64 {
        f64::from(self.difficulty) / THOUSAND
    }
}

/// The number FSRS gives a rating; its 4, “easy”, is never given here (domain.md §6).
const fn grade(rating: Rating) -> f64 {
    match rating {
        Rating::Again => 1.0,
        Rating::Hard => 2.0,
        Rating::Good => 3.0,
    }
}

/// The nearest whole number, from 0.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "held between 0 and what a u32 takes"
)]
fn whole(x: f64) -> u32 {
    libm::round(x).clamp(0.0, f64::from(u32::MAX)) as u32
}

fn recall(days: f64, stability: f64) -> f64 {
    libm::pow(days / stability * FACTOR + 1.0, -W[20])
}

fn first_difficulty(grade: f64) -> f64 {
    W[4] - libm::exp(W[5] * (grade - 1.0)) + 1.0
}

fn harder_or_easier(difficulty: f64, grade: f64) -> f64 {
    let change = -W[6] * (grade - 3.0);
    let damped = difficulty + (10.0 - difficulty) * change / 9.0;
    W[7] * (first_difficulty(4.0) - damped) + damped
}

fn remembered(stability: f64, difficulty: f64, recall: f64) -> f64 {
    let gain = libm::exp(W[8])
        * (11.0 - difficulty)
        * libm::pow(stability, -W[9])
        * (libm::exp((1.0 - recall) * W[10]) - 1.0);
    stability * (gain + 1.0)
}

fn forgotten(stability: f64, difficulty: f64, recall: f64) -> f64 {
    let left = W[11]
        * libm::pow(difficulty, -W[12])
        * (libm::pow(stability + 1.0, W[13]) - 1.0)
        * libm::exp((1.0 - recall) * W[14]);
    left.min(stability / libm::exp(W[17] * W[18]))
}

fn same_day(stability: f64, grade: f64) -> f64 {
    let change = libm::exp(W[17] * (grade - 3.0 + W[18])) * libm::pow(stability, -W[19]);
    stability * if grade >= 2.0 { change.max(1.0) } else { change }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_constants_are_what_they_say() {
        let at = |share: f64| libm::pow(share, -1.0 / W[20]) - 1.0;
        assert!((at(Target::Usual.share()) - FACTOR).abs() < 1e-12);
        assert!((at(Target::Sure.share()) / at(Target::Usual.share()) - SURE).abs() < 1e-12);
    }
}
