//! Everybody, with the same figures on the screen and in the file (R64); adding a person.

use super::caseload::fresh;
use super::gate::{Closed, SignedIn, Trusted};
use super::pages::{self, Frame, Here, NewPerson, Page, People, TableRow};
use super::words::FR;
use super::{csv, figures};
use crate::app::App;
use crate::ids::GroupId;
use crate::store::{NewPerson as Typed, PersonRow};
use axum::extract::State;
use axum::response::{Redirect, Response};
use serde::Deserialize;

/// The one list behind the table and the file, by name.
async fn list(app: &App, who: &SignedIn) -> Result<Vec<PersonRow>, Closed> {
    let mut persons = fresh(app, who).await?;
    persons.sort_by(|a, b| (&a.name, a.id).cmp(&(&b.name, b.id)));
    Ok(persons)
}

pub(super) async fn page(State(app): State<App>, who: SignedIn) -> Result<Page<People>, Closed> {
    let persons = list(&app, &who).await?;
    let f = Frame::new(&who.0, Here::People);
    let row = |p: &PersonRow| TableRow { id: p.id.to_string(), cells: figures::of(&f.zone, p) };
    Ok(Page(People { rows: persons.iter().map(row).collect(), f }))
}

pub(super) async fn csv(State(app): State<App>, who: SignedIn) -> Result<Response, Closed> {
    let persons = list(&app, &who).await?;
    app.store.audit_export(who.staff(), app.clock.now()).await?;
    let heads = FR.columns.iter().map(|&head| head.to_owned()).collect();
    let zone = Frame::new(&who.0, Here::People).zone;
    let rows =
        persons.iter().map(|p| figures::of(&zone, p).iter().map(|cell| cell.text(&FR)).collect());
    let file = csv::file(std::iter::once(heads).chain(rows));
    Ok(pages::download("attachment; filename=\"passerelle.csv\"", "text/csv; charset=utf-8", file))
}

pub(super) async fn new_page(
    State(app): State<App>,
    who: SignedIn,
) -> Result<Page<NewPerson>, Closed> {
    let groups = app.store.groups(who.staff()).await?;
    Ok(Page(NewPerson { f: Frame::new(&who.0, Here::People), groups }))
}

/// What staff types. Names stay in the organisation.
#[derive(Deserialize)]
pub(super) struct NewForm {
    name: String,
    #[serde(default)]
    phone: String,
    #[serde(default)]
    group: String,
}

pub(super) async fn add(
    State(app): State<App>,
    Trusted(who, form): Trusted<NewForm>,
) -> Result<Redirect, Closed> {
    let group: Option<GroupId> = form.group.parse().ok();
    let new = Typed { name: tidy(&form.name), phone: tidy_phone(&form.phone), group };
    let id = app.store.add_person(who.staff(), new, app.clock.now()).await?;
    Ok(Redirect::to(&format!("/console/person/{id}")))
}

/// A typed name: no blanks around, no more than a name.
pub(super) fn tidy(text: &str) -> String {
    text.trim().chars().take(80).collect()
}

/// A telephone as it is dialled; it becomes the address of a link.
pub(super) fn tidy_phone(text: &str) -> String {
    text.chars()
        .filter(|c| c.is_ascii_digit() || matches!(c, '+' | ' ' | '.'))
        .take(30)
        .collect::<String>()
        .trim()
        .to_owned()
}
