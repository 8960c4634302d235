//! What is shown after an answer: an explanation and another try, never a loss (R16).

use super::said::Speaker;
use crate::desk::state::{Playing, State};
use crate::event::Verdict;
use crate::grade::{Grade, Meant};
use crate::view::{Chosen, Feedback, PlayView};
use content_pack::{Act, PictureKey};

/// The prompt as it stands and the feedback on its answer; none where nothing is judged and nothing is heard.
pub(in crate::desk) fn kept(
    state: &State,
    playing: &Playing,
    grade: Option<&Grade>,
) -> Option<(PlayView, Feedback)> {
    let grade = grade?;
    let step = playing.place.step(&playing.script)?;
    let good = !matches!(grade.verdict, Verdict::NotYet(_));
    // Finding a danger leads straight to its question; having said a line leads to the next one; asking again
    // only plays the order again.
    let is_finding = matches!(step.act, Act::Panorama { .. }) && playing.place.in_hand.is_none();
    if good && (is_finding || matches!(step.act, Act::Say { .. })) || is_asking(grade) {
        return None;
    }
    let speaker = Speaker::of(state, playing).plainly();
    let mut say = speaker.lines(&grade.hear);
    if !good {
        say.extend(step.hint.as_ref().and_then(|hint| speaker.line(hint)));
    }
    let feedback = Feedback {
        good,
        chosen: named(&speaker, grade.chosen.as_ref()),
        wanted: (!good).then(|| named(&speaker, grade.meant.as_ref())).filter(is_something),
        say,
        pictures: pictures(grade),
        again: !good,
    };
    Some((super::asked(state, playing), feedback))
}

fn is_asking(grade: &Grade) -> bool {
    grade.response.starts_with(crate::play::ASKED)
}

const fn is_something(chosen: &Chosen) -> bool {
    !matches!(chosen, Chosen::Nothing)
}

fn named(speaker: &Speaker<'_>, meant: Option<&Meant>) -> Chosen {
    let found = match meant {
        Some(Meant::Picture(key)) => speaker.pic(key).map(Chosen::Picture),
        Some(Meant::Line(key)) => speaker.line(key).map(Chosen::Line),
        Some(Meant::Spot(key)) => Some(Chosen::Spot(speaker.spot(key))),
        Some(Meant::Gesture(gesture)) => Some(Chosen::Gesture(*gesture)),
        Some(Meant::Letters(letters)) => Some(Chosen::Letters(letters.clone())),
        Some(Meant::Cards(cards)) => Some(Chosen::Cards(cards.clone())),
        Some(Meant::Pieces(pieces)) => Some(Chosen::Pieces(speaker.lines(pieces))),
        Some(Meant::Filled(keys)) => {
            let thing = |key| super::body::duo::thing(speaker, &[], key);
            Some(Chosen::Filled(keys.iter().map(thing).collect()))
        }
        Some(Meant::Driving(drive, speed, gap)) => {
            Some(Chosen::Driving(drive.clone(), *speed, *gap))
        }
        Some(Meant::Digits(text)) => Some(Chosen::Digits(text.clone())),
        None => None,
    };
    found.unwrap_or(Chosen::Nothing)
}

fn pictures(grade: &Grade) -> Vec<PictureKey> {
    [grade.chosen.as_ref(), grade.meant.as_ref()]
        .into_iter()
        .flatten()
        .filter_map(|meant| match meant {
            Meant::Picture(key) => Some(key.clone()),
            _ => None,
        })
        .collect()
}
