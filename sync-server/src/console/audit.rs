//! Who did what: by day, with the chain checked, as a file too (sync.md §9). For coordinators.

use super::csv;
use super::date::{self, Zone};
use super::gate::{Closed, SignedIn};
use super::pages::{self, Audit, Frame, Here, Page};
use super::words::{FR, Words};
use crate::app::App;
use crate::store::AuditRow;
use app_domain::id::UnixMillis;
use axum::extract::{Query, State};
use axum::response::Response;
use serde::Deserialize;
use std::ops::Range;

/// A day as a date field sends it, `2026-11-21`; today without one.
#[derive(Deserialize)]
pub(super) struct Day {
    #[serde(default)]
    day: String,
}

impl Day {
    fn chosen(&self, z: &Zone, now: UnixMillis) -> i64 {
        date::day_of(&self.day).unwrap_or_else(|| z.local(now).day)
    }
}

async fn list(
    app: &App,
    who: &SignedIn,
    z: &Zone,
    day: &Day,
) -> Result<(Vec<AuditRow>, Range<UnixMillis>), Closed> {
    let day = day.chosen(z, app.clock.now());
    let time = z.midnight(day)..z.midnight(day + 1);
    Ok((app.store.audit(who.staff(), time.clone()).await?, time))
}

/// The same cells on the screen and in the file (R64).
fn cells(w: &Words, z: &Zone, row: &AuditRow) -> [String; 5] {
    let at = z.local(row.at);
    let action = w.audit_action(&row.action).to_owned();
    [
        row.seq.to_string(),
        format!("{} {}", at.numbers(), at.clock()),
        row.who.clone(),
        action,
        row.target.clone(),
    ]
}

pub(super) async fn page(
    State(app): State<App>,
    who: SignedIn,
    Query(day): Query<Day>,
) -> Result<Page<Audit>, Closed> {
    let f = Frame::new(&who.0, Here::Oversight);
    let (rows, time) = list(&app, &who, &f.zone, &day).await?;
    let (whole, entries) = app.store.audit_holds(who.staff().org).await?;
    let chain = if whole { (f.w.audit_whole)(entries) } else { (f.w.audit_broken)(entries) };
    let day = f.zone.local(time.start).machine();
    Ok(Page(Audit {
        rows: rows.iter().map(|row| cells(f.w, &f.zone, row)).collect(),
        day,
        chain,
        whole,
        f,
    }))
}

pub(super) async fn csv(
    State(app): State<App>,
    who: SignedIn,
    Query(day): Query<Day>,
) -> Result<Response, Closed> {
    let zone = Frame::new(&who.0, Here::Oversight).zone;
    let (rows, _) = list(&app, &who, &zone, &day).await?;
    app.store.audit_taken(who.staff(), app.clock.now()).await?;
    let heads = FR.audit_columns.iter().map(|&head| head.to_owned()).collect();
    let file = csv::file(
        std::iter::once(heads).chain(rows.iter().map(|row| cells(&FR, &zone, row).to_vec())),
    );
    Ok(pages::download("attachment; filename=\"audit.csv\"", "text/csv; charset=utf-8", file))
}
