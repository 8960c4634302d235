//! The phones of the caseload: last heard of, one enrolment on two phones, the end of an enrolment (sync.md §9).

use super::caseload::{ago, fresh, short_day};
use super::date::Zone;
use super::gate::{Closed, SignedIn, Trusted};
use super::pages::{Frame, Here, Page, PhoneLine, Phones};
use super::person::id;
use super::words::Words;
use crate::app::App;
use crate::store::PhoneRow;
use app_domain::id::{DeviceId, UnixMillis};
use axum::extract::{Path, State};
use axum::response::Redirect;
use serde::Deserialize;

pub(super) async fn page(State(app): State<App>, who: SignedIn) -> Result<Page<Phones>, Closed> {
    fresh(&app, &who).await?;
    let (f, now) = (Frame::new(&who.0, Here::Oversight), app.clock.now());
    let phones = app.store.phones(who.staff()).await?;
    Ok(Page(Phones { lines: phones.iter().map(|one| line(f.w, &f.zone, one, now)).collect(), f }))
}

fn line(w: &Words, z: &Zone, phone: &PhoneRow, now: UnixMillis) -> PhoneLine {
    let seen = phone.seen.map_or_else(|| w.unknown.to_owned(), |at| ago(w, z, at, now));
    let person = |(id, name): &(_, String)| {
        let name = if name.is_empty() { w.no_name.to_owned() } else { name.clone() };
        (crate::ids::PersonId::to_string(id), name)
    };
    PhoneLine {
        id: phone.id.to_string(),
        persons: phone.persons.iter().map(person).collect(),
        text: (w.phone_since)(&short_day(w, z, phone.made), &seen),
        ended: phone.revoked,
        twice: phone.cloned,
    }
}

/// Nothing beside the token of the session.
#[derive(Deserialize)]
pub(super) struct Empty {}

pub(super) async fn split(
    State(app): State<App>,
    Path(device): Path<String>,
    Trusted(who, _): Trusted<Empty>,
) -> Result<Redirect, Closed> {
    let device: DeviceId = id(&device)?;
    app.store.split(who.staff(), device, app.clock.now()).await?;
    Ok(Redirect::to("/console/phones"))
}
