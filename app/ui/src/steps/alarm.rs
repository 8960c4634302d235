//! An alarm word: heard in its noise or without it, and felt by the hand.

use crate::{Prompt, Words};
use app_domain::view::{Body, Said};
use content_pack::Gesture;

/// The signal of a `react` step.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Alarm {
    said: Said,
    calls_for: Gesture,
}

impl Alarm {
    pub(super) const fn new(said: Said, calls_for: Gesture) -> Self {
        Self { said, calls_for }
    }

    /// The signal of what there is to do; none for other steps.
    pub(crate) fn of(body: &Body) -> Option<Self> {
        match body {
            Body::React { signal, calls_for, .. } => Some(Self::new(signal.clone(), *calls_for)),
            _ => None,
        }
    }

    /// The word, its meaning and picture.
    pub(super) const fn said(&self) -> &Said {
        &self.said
    }

    /// Whether these are its words.
    pub(crate) fn is(&self, words: &Words) -> bool {
        self.said.key.as_str() == words.id
    }

    /// As it comes: in the noise that the learner has set.
    pub(crate) fn words(&self) -> Words {
        Words { feel: feel(self.calls_for), ..Words::from(&self.said) }
    }

    /// As the learner has set it: slowly or not.
    pub(crate) fn as_set(&self, prompt: Prompt) -> Words {
        let words = self.words();
        if prompt.slow() { words.slowly() } else { words }
    }
}

/// What the hand feels meanwhile: three long for “danger, stop”, one short for “go”.
const fn feel(gesture: Gesture) -> &'static [u32] {
    match gesture {
        Gesture::Go => &[150],
        Gesture::Stop | Gesture::Aside | Gesture::Freeze | Gesture::Down => {
            &[400, 150, 400, 150, 400]
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::said;

    fn alarm() -> Alarm {
        Alarm::new(said("stop", "Stop !"), Gesture::Stop)
    }

    #[test]
    fn danger_is_felt_longer_than_go() {
        let total = |gesture| feel(gesture).iter().sum::<u32>();
        for danger in [Gesture::Stop, Gesture::Aside, Gesture::Freeze, Gesture::Down] {
            assert!(total(danger) > 5 * total(Gesture::Go), "{danger:?}");
        }
        assert_eq!(alarm().words().feel.len(), 5);
    }
}
