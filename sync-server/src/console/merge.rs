//! Two sheets of one person become one.

use super::caseload::shown_name;
use super::gate::{Closed, SignedIn, Trusted};
use super::person::id;
use super::words::Words;
use crate::app::App;
use crate::error::ApiError;
use crate::ids::PersonId;
use axum::extract::{Path, State};
use axum::response::Redirect;
use serde::Deserialize;

/// Persons offered; more have to be named better first.
const MOST_OFFERED: usize = 300;

/// Everybody else the staff may see, by name: id and name.
pub(super) async fn others(
    app: &App,
    who: &SignedIn,
    w: &Words,
    person: PersonId,
) -> Result<Vec<(String, String)>, Closed> {
    let mut all = app.store.caseload(who.staff()).await?;
    all.retain(|row| row.id != person);
    all.sort_by(|a, b| (&a.name, a.id).cmp(&(&b.name, b.id)));
    Ok(all.iter().take(MOST_OFFERED).map(|row| (row.id.to_string(), shown_name(w, row))).collect())
}

/// Who it is too, and the box beside the button.
#[derive(Deserialize)]
pub(super) struct MergeForm {
    other: String,
    #[serde(default)]
    sure: String,
}

pub(super) async fn merge(
    State(app): State<App>,
    Path(person): Path<String>,
    Trusted(who, form): Trusted<MergeForm>,
) -> Result<Redirect, Closed> {
    let (kept, other): (PersonId, PersonId) = (id(&person)?, id(&form.other)?);
    if form.sure != "yes" {
        return Err(ApiError::Malformed("sure".to_owned()).into());
    }
    app.store.merge(who.staff(), kept, other, app.clock.now()).await?;
    Ok(Redirect::to(&format!("/console/person/{kept}")))
}
