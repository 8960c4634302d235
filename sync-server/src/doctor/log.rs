//! The log of learners: heads, feeds, cursors, the audit.

use super::{Finding, Patient, SAMPLE, looking};
use crate::store::StoreError;
use crate::store::sql::Examined;

/// What the log came to, or why it cannot be read.
pub(super) async fn examine(patient: &Patient<'_>) -> Result<Examined, Finding> {
    let sample = (!patient.all).then_some(SAMPLE);
    let examined = async { looking(patient.data)?.examine(sample).await };
    examined.await.map_err(|error| unreadable(&error))
}

fn unreadable(error: &StoreError) -> Finding {
    Finding::broken(
        "log",
        format!("it cannot be read: {error}"),
        "nobody knows whether the answers are whole",
        "put the keys back (backup-keys made a copy); else restore the last backup",
    )
}

pub(super) fn look(examined: &Examined) -> Vec<Finding> {
    vec![heads(examined), feeds(examined), cursors(examined), audit(examined)]
}

/// The first few, and how many more.
fn some(lines: &[String]) -> String {
    let more = lines.len().saturating_sub(3);
    let first = lines.iter().take(3).cloned().collect::<Vec<_>>().join("; ");
    if more == 0 { first } else { format!("{first}; and {more} more") }
}

fn heads(examined: &Examined) -> Finding {
    if examined.wrong_heads.is_empty() {
        let what = format!("{} segments give the heads that phones were told", examined.segments);
        return Finding::ok("heads", what);
    }
    Finding::broken(
        "heads",
        some(&examined.wrong_heads),
        "phones were told that these answers are kept; some are not, or were changed",
        "stop the server and restore the last backup: phones bring the answers back; --all looks at every segment",
    )
}

fn feeds(examined: &Examined) -> Finding {
    if examined.holes.is_empty() {
        return Finding::ok("feeds", format!("{} feeds without a hole", examined.feeds));
    }
    Finding::broken(
        "feeds",
        some(&examined.holes),
        "a phone that reads on would step over what is missing, and never see it",
        "stop the server and restore the last backup",
    )
}

fn cursors(examined: &Examined) -> Finding {
    if examined.beyond.is_empty() {
        return Finding::ok("cursors", "no report has read further than its feed goes");
    }
    Finding::broken(
        "cursors",
        some(&examined.beyond),
        "the database is older than what was made of it: somebody copied an old file back, or rows are lost",
        "use passerelle-server restore instead of copying; phones bring back what learners did since",
    )
}

fn audit(examined: &Examined) -> Finding {
    if examined.broken_audits.is_empty() {
        return Finding::ok("audit", format!("unbroken ({} organisations)", examined.orgs.len()));
    }
    Finding::broken(
        "audit",
        format!("changed after it was written, in {} organisations", examined.broken_audits.len()),
        "it says who saw what; somebody wrote into the database by another way than this program",
        "keep a copy of the file, find out who can write it, tell whoever answers for data protection",
    )
}
