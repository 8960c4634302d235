//! Groups: who gets a pack together, and codes for several phones.

use super::gate::{Closed, SignedIn, Trusted};
use super::pages::{Frame, Groups, Here, Page};
use super::people::tidy;
use crate::app::App;
use axum::extract::State;
use axum::response::Redirect;
use serde::Deserialize;

pub(super) async fn page(State(app): State<App>, who: SignedIn) -> Result<Page<Groups>, Closed> {
    let groups = app.store.groups(who.staff()).await?;
    let zone = who.staff().zone.clone();
    Ok(Page(Groups { f: Frame::new(&who.0, Here::Groups), groups, zone }))
}

/// A new group.
#[derive(Deserialize)]
pub(super) struct GroupForm {
    name: String,
}

pub(super) async fn add(
    State(app): State<App>,
    Trusted(who, form): Trusted<GroupForm>,
) -> Result<Redirect, Closed> {
    app.store.add_group(who.staff(), tidy(&form.name), app.clock.now()).await?;
    Ok(Redirect::to("/console/groups"))
}
