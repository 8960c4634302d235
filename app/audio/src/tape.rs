//! What a microphone gives, and what is kept of it: the last half second always, a take while one is under way.

use app_domain::sound::Pcm;
use std::collections::VecDeque;

/// Kept before a take, in milliseconds (domain.md §5: the first syllable is never cut).
const BEFORE_MS: u32 = 500;
/// The longest take, in milliseconds: nobody says one phrase for longer than a minute.
const MOST_MS: u32 = 60_000;

/// The tape of a microphone.
#[derive(Debug, Default)]
pub(crate) struct Tape {
    rate: u32,
    before: VecDeque<f32>,
    take: Option<Vec<f32>>,
}

impl Tape {
    /// An empty one, for so many samples a second.
    pub(crate) fn new(rate: u32) -> Self {
        Self { rate, ..Self::default() }
    }

    /// Takes in what came; gives its peak.
    pub(crate) fn push(&mut self, samples: &[f32]) -> f32 {
        match &mut self.take {
            Some(take) => {
                let room = count(self.rate, MOST_MS).saturating_sub(take.len());
                take.extend(samples.iter().take(room));
            }
            None => {
                self.before.extend(samples);
                let over = self.before.len().saturating_sub(count(self.rate, BEFORE_MS));
                self.before.drain(..over);
            }
        }
        samples.iter().fold(0.0, |peak, sample| sample.abs().max(peak))
    }

    /// A take begins, with what came just before.
    pub(crate) fn begin(&mut self) {
        self.take = Some(self.before.drain(..).collect());
    }

    /// The take is over; `None` when none was begun.
    pub(crate) fn finish(&mut self) -> Option<Pcm> {
        self.take.take().map(|samples| Pcm { rate: self.rate, samples })
    }
}

/// Samples in so many milliseconds.
fn count(rate: u32, ms: u32) -> usize {
    usize::try_from(u64::from(rate) * u64::from(ms) / 1_000).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_take_begins_half_a_second_before_it_is_begun() {
        let mut tape = Tape::new(1_000);
        assert!((tape.push(&[0.1; 2_000]) - 0.1).abs() < f32::EPSILON);
        tape.push(&[-0.2; 400]);
        tape.begin();
        tape.push(&[0.3; 100]);
        let take = tape.finish().unwrap();
        assert_eq!((take.rate, take.samples.len()), (1_000, 600));
        assert!((take.samples[0] - 0.1).abs() < f32::EPSILON, "what was there before");
        assert!((take.samples[599] - 0.3).abs() < f32::EPSILON);
    }

    #[test]
    fn without_a_beginning_there_is_no_take_and_a_minute_is_the_longest() {
        let mut tape = Tape::new(1_000);
        assert_eq!(tape.finish(), None);
        tape.begin();
        for _ in 0..70 {
            tape.push(&[0.5; 1_000]);
        }
        assert_eq!(tape.finish().unwrap().ms(), 60_000);
        assert_eq!(tape.finish(), None);
    }
}
