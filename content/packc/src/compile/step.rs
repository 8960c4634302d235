//! Steps as authors write them → steps as phones play them.

use super::act::act;
use crate::source::StepSource;
use content_pack::{Noise, Step};

/// Help a step offers when its author wrote none: from most help to French alone.
const RUNG: (u8, u8) = (0, 2);

/// A compiled step.
pub(crate) fn step(source: &StepSource) -> Step {
    let common = &source.common;
    Step {
        key: common.key.clone(),
        beat: common.beat,
        rung: common.rung.unwrap_or(RUNG),
        picture: common.picture.clone().map(Into::into),
        ask: common.ask.clone().map(Into::into),
        hint: common.hint.clone().map(Into::into),
        on: common.on.0.iter().cloned().map(Into::into).collect(),
        noise: common.noise.as_ref().map(|n| Noise { bed: n.bed.clone(), snr: n.snr }),
        fast: common.speed.as_deref() == Some("fast"),
        optional: common.optional,
        act: act(source),
    }
}
