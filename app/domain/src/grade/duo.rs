//! `duo`: what one told and the other found. The one who told has nothing to be judged on.

use super::{Grade, Meant};
use crate::event::Verdict;
use crate::play::{Deal, DuoBegun, DuoWay, Script, sides};
use content_pack::{Act, ErrorKind, SpotKey, Step};

pub(super) fn grade(
    script: &Script,
    step: &Step,
    begun: DuoBegun,
    filled: &[SpotKey],
) -> Option<Grade> {
    let (teller, _) = sides(&step.act)?;
    let deal = Deal::of(script, teller, begun.seed);
    let told = begun.way == DuoWay::Teller;
    if !told
        && (filled.len() != deal.rows.len() || !filled.iter().all(|key| deal.options.contains(key)))
    {
        return None; // a row is empty: not an answer yet
    }
    let verdict = if told {
        Verdict::Done
    } else if filled == deal.right() {
        Verdict::Right
    } else {
        Verdict::NotYet(ErrorKind::Language)
    };
    let learnt = match &step.act {
        Act::Duo { teaches_partner, .. } if !matches!(verdict, Verdict::NotYet(_)) => {
            teaches_partner.iter().cloned().collect()
        }
        _ => Vec::new(),
    };
    let response = filled.iter().map(SpotKey::as_str).collect::<Vec<_>>().join(" ");
    Some(Grade {
        items: script.counts_for(step, &[]),
        hear: learnt,
        meant: Some(Meant::Filled(deal.right())),
        chosen: Some(Meant::Filled(filled.to_vec())),
        ..Grade::plain(verdict, 0, &response)
    })
}
