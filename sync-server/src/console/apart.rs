//! Rows kept apart: why, how many, since when; and taking them back in (I-KEEP, sync.md §5).

use super::caseload::{ago, fresh};
use super::date::Zone;
use super::gate::{Closed, SignedIn, Trusted};
use super::pages::{Apart, ApartLine, Frame, Here, Page};
use super::person::id;
use super::words::Words;
use crate::app::App;
use crate::store::ApartRow;
use app_domain::id::UnixMillis;
use axum::extract::{Query, State};
use axum::response::Redirect;
use serde::Deserialize;

/// What the last try did.
#[derive(Deserialize)]
pub(super) struct Last {
    done: Option<u32>,
    still: Option<u32>,
}

pub(super) async fn page(
    State(app): State<App>,
    who: SignedIn,
    Query(last): Query<Last>,
) -> Result<Page<Apart>, Closed> {
    fresh(&app, &who).await?;
    let (f, now) = (Frame::new(&who.0, Here::Oversight), app.clock.now());
    let rows = app.store.apart(who.staff()).await?;
    let told = last.done.zip(last.still).map(|(done, still)| (f.w.apart_told)(done, still));
    Ok(Page(Apart {
        lines: rows.iter().map(|row| line(f.w, &f.zone, row, now)).collect(),
        told,
        f,
    }))
}

fn line(w: &Words, z: &Zone, row: &ApartRow, now: UnixMillis) -> ApartLine {
    let name = row.person.as_ref().map(|(_, name)| name.clone());
    ApartLine {
        person: row.person.as_ref().map(|(id, _)| id.to_string()).unwrap_or_default(),
        name: name.map(|name| if name.is_empty() { w.no_name.to_owned() } else { name }),
        what: (w.rows_apart)(row.rows, &row.reason),
        why: w.apart_reason(&row.reason),
        since: (w.apart_since)(&ago(w, z, row.oldest, now)),
        reason: row.reason.clone(),
        can_return: row.can_return,
    }
}

/// Which rows: a person, or nobody for those who did not say yes.
#[derive(Deserialize)]
pub(super) struct ReleaseForm {
    #[serde(default)]
    person: String,
    reason: String,
}

pub(super) async fn release(
    State(app): State<App>,
    Trusted(who, form): Trusted<ReleaseForm>,
) -> Result<Redirect, Closed> {
    let person = if form.person.is_empty() { None } else { Some(id(&form.person)?) };
    let done = app.store.release(who.staff(), person, form.reason, app.clock.now()).await?;
    Ok(Redirect::to(&format!("/console/apart?done={}&still={}", done.rows, done.still)))
}
