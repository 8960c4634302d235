//! Erasing a person, and how far it is (sync.md §10, R65).

use super::caseload::short_day;
use super::gate::{Closed, SignedIn, Trusted};
use super::pages::{ErasureLine, Erasures, Frame, Here, Page};
use super::person::id;
use crate::app::App;
use crate::error::ApiError;
use axum::extract::{Path, State};
use axum::response::Redirect;
use serde::Deserialize;

pub(super) async fn page(State(app): State<App>, who: SignedIn) -> Result<Page<Erasures>, Closed> {
    let f = Frame::new(&who.0, Here::Oversight);
    let rows = app.store.erasures(who.staff()).await?;
    let line = |row: &crate::store::ErasureRow| ErasureLine {
        id: row.id.to_string(),
        asked: (f.w.erase_asked)(&short_day(f.w, &f.zone, row.at), &row.by),
        progress: (f.w.erased_on)(row.erased, row.phones),
        ended: (row.ended > 0).then(|| (f.w.erased_ended)(row.ended)),
    };
    let lines = rows.iter().map(line).collect();
    Ok(Page(Erasures { lines, f }))
}

/// The box beside the button: erasing is never one touch.
#[derive(Deserialize)]
pub(super) struct Sure {
    #[serde(default)]
    sure: String,
}

pub(super) async fn erase(
    State(app): State<App>,
    Path(person): Path<String>,
    Trusted(who, form): Trusted<Sure>,
) -> Result<Redirect, Closed> {
    let person = id(&person)?;
    if form.sure != "yes" {
        return Err(ApiError::Malformed("sure".to_owned()).into());
    }
    app.store.erase_person(who.staff(), person, app.clock.now()).await?;
    Ok(Redirect::to("/console/erasures"))
}
