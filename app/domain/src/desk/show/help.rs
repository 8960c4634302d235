//! Help at a prompt: what is there, what is one touch away.

use super::said::{Speaker, planned_noise};
use crate::desk::state::Playing;
use crate::noise::bars;
use crate::view::{HelpView, NoiseView, Pic};
use content_pack::{Act, LineKey, Step};

/// Help at the step one is on.
pub(super) fn help(speaker: &Speaker<'_>, playing: &Playing, step: &Step) -> HelpView {
    let support = speaker.support();
    let picture = picture(speaker, playing, step);
    HelpView {
        rung: support.rung,
        picture_shown: support.asked.shown || support.shows_picture() && !gives_away(&step.act),
        picture,
        voice_hidden: support.hides_voice(&step.act),
        asked: support.asked,
        noise: noise(speaker, playing, step),
    }
}

/// The picture of what is heard. Not where pictures are what is chosen from or asked about already; not of what is read.
fn picture(speaker: &Speaker<'_>, playing: &Playing, step: &Step) -> Option<Pic> {
    let at = usize::from(playing.place.prompt);
    let of = |key: &LineKey| speaker.line(key)?.picture;
    match &step.act {
        Act::PickPicture { round } => of(&round.get(at)?.hear),
        Act::ActOn { deeds, .. } => of(&deeds.get(at)?.hear),
        Act::React { signal, .. } => of(&signal.get(at)?.hear),
        Act::Dial { round } => of(&round.get(at)?.hear),
        Act::Say { lines, turn, .. } => match lines.get(at) {
            Some(line) => of(line),
            None => of(&turn.get(at - lines.len())?.hear),
        },
        Act::Dialogue { turn, .. } => turn.get(at)?.hear.iter().rev().find_map(of),
        _ => None,
    }
}

/// Where the picture of the line is the answer: it comes only when it is asked for.
const fn gives_away(act: &Act) -> bool {
    matches!(act, Act::PickPicture { .. } | Act::React { .. })
}

fn noise(speaker: &Speaker<'_>, playing: &Playing, step: &Step) -> Option<NoiseView> {
    let of_turn = match &step.act {
        Act::Dialogue { turn, .. } => {
            turn.get(usize::from(playing.place.prompt)).and_then(|turn| turn.noise.clone())
        }
        _ => None,
    };
    let planned = of_turn.or_else(|| planned_noise(playing, speaker.support()))?;
    let level = speaker.dialled(&planned).map_or(0, |noise| bars(noise.snr));
    Some(NoiseView { planned: bars(planned.snr), bed: planned.bed, level })
}
