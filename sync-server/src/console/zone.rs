//! The time zone of the organisation: whose days its pages and files speak of.

use super::date::Zone;
use super::gate::{Closed, Trusted};
use crate::app::App;
use crate::error::ApiError;
use axum::extract::State;
use axum::response::Redirect;
use serde::Deserialize;

/// An IANA name.
#[derive(Deserialize)]
pub(super) struct ZoneForm {
    zone: String,
}

pub(super) async fn set(
    State(app): State<App>,
    Trusted(who, form): Trusted<ZoneForm>,
) -> Result<Redirect, Closed> {
    if Zone::named(&form.zone).is_none() {
        return Err(ApiError::Malformed("zone".to_owned()).into());
    }
    app.store.set_zone(who.staff(), form.zone, app.clock.now()).await?;
    Ok(Redirect::to("/console/groups"))
}
