//! An alarm word: heard in its noise or without it, and felt by the hand.

use crate::{Prompt, Words};
use app_domain::view::{Body, Said};
use content_pack::{Clip, Gesture};

/// The signal of a `react` step.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Alarm {
    said: Said,
    /// Its sound without the noise.
    quiet: Option<Clip>,
    calls_for: Gesture,
}

impl Alarm {
    pub(super) const fn new(said: Said, quiet: Option<Clip>, calls_for: Gesture) -> Self {
        Self { said, quiet, calls_for }
    }

    /// The signal of what there is to do; none for other steps.
    pub(crate) fn of(body: &Body) -> Option<Self> {
        match body {
            Body::React { signal, quiet, calls_for, .. } => {
                Some(Self::new(signal.clone(), quiet.clone(), *calls_for))
            }
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

    /// As it comes: in its noise.
    pub(crate) fn words(&self) -> Words {
        Words { feel: feel(self.calls_for), ..Words::from(&self.said) }
    }

    /// As the learner has set it: slowly, without the noise.
    pub(crate) fn as_set(&self, prompt: Prompt) -> Words {
        let clip = self.quiet.clone().filter(|_| prompt.quiet());
        let words = self.words();
        let words = Words { clip: clip.or_else(|| words.clip.clone()), ..words };
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
    use crate::testing::{html, said};
    use content_pack::BlobHash;
    use dioxus::prelude::*;

    /// A sound of this many milliseconds.
    fn clip(ms: u32) -> Clip {
        Clip { ogg: BlobHash([1; 32]), m4a: BlobHash([2; 32]), ms, human: false, shape: None }
    }

    fn alarm() -> Alarm {
        let said = Said { clip: Some(clip(900)), ..said("stop", "Stop !") };
        Alarm::new(said, Some(clip(400)), Gesture::Stop)
    }

    #[test]
    fn the_dial_changes_the_sound_and_a_new_prompt_puts_the_noise_back() {
        fn app() -> Element {
            let mut prompt = use_hook(Prompt::new);
            let heard = use_hook(|| {
                let ms = |prompt| alarm().as_set(prompt).clip.map_or(0, |clip| clip.ms);
                prompt.set_quiet(true);
                let quiet = ms(prompt);
                prompt.stand_on("another", 0);
                (quiet, ms(prompt))
            });
            rsx! { "{heard:?}" }
        }
        assert!(html(app).contains("(400, 900)"), "{}", html(app));
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
