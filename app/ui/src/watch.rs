//! How long an answer took: from the end of its question to the answer, on a clock that only goes forward.

/// Longer than this nobody was thinking: the phone was laid down. Ten minutes, in milliseconds.
const LONGEST_MS: i64 = 600_000;

/// A stopwatch for one prompt. Times are milliseconds of [`app_domain::desk::Desk::boot_ms`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Watch {
    /// Nothing can be told: no prompt, or the app was out of sight meanwhile.
    #[default]
    Stopped,
    /// The prompt is there since then, and its question is being said.
    Asking(i64),
    /// The question ended then; or the prompt came then, and nothing could be heard.
    Since(i64),
}

impl Watch {
    /// The question has ended, or was cut short by a touch. Without sound, the prompt's appearance counts. Only the first
    /// time: what is replayed afterwards is part of the answer.
    pub(crate) const fn asked(self, sounded: bool, now: i64) -> Self {
        match self {
            Self::Asking(_) if sounded => Self::Since(now),
            Self::Asking(shown) => Self::Since(shown),
            other => other,
        }
    }

    /// Milliseconds until now; 0 when it is not known, and for an answer before the end of its question.
    pub(crate) fn took_ms(self, now: i64) -> u32 {
        match self {
            Self::Since(start) if now - start <= LONGEST_MS => {
                u32::try_from(now - start).unwrap_or(0)
            }
            _ => 0,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_counts_from_the_end_of_the_question() {
        assert_eq!(Watch::Asking(1_000).asked(true, 4_000).took_ms(6_500), 2_500);
    }

    #[test]
    fn without_sound_it_counts_from_the_appearance() {
        assert_eq!(Watch::Asking(1_000).asked(false, 4_000).took_ms(6_500), 5_500);
    }

    #[test]
    fn a_replay_is_part_of_the_answer() {
        let watch = Watch::Asking(0).asked(true, 2_000).asked(true, 9_000);
        assert_eq!(watch.took_ms(10_000), 8_000);
    }

    #[test]
    fn an_answer_before_the_end_or_after_ten_minutes_is_not_known() {
        assert_eq!(Watch::Asking(0).took_ms(3_000), 0);
        assert_eq!(Watch::Since(0).took_ms(600_000), 600_000);
        assert_eq!(Watch::Since(0).took_ms(600_001), 0);
        assert_eq!(Watch::Stopped.asked(true, 5).took_ms(9), 0);
    }

    #[test]
    fn a_clock_that_went_back_tells_nothing() {
        assert_eq!(Watch::Since(9_000).took_ms(8_000), 0);
    }
}
