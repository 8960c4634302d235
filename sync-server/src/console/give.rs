//! Giving a pack in three touches: to whom, which, give (R62).

use super::caseload::shown_name;
use super::gate::{Closed, SignedIn, Trusted};
use super::pages::{Choice, Frame, Give, Here, Page};
use super::person::id;
use super::words::FR;
use crate::app::App;
use crate::error::ApiError;
use crate::store::{Handover, Target};
use axum::extract::{Query, State};
use axum::response::Redirect;
use serde::Deserialize;

/// What was chosen already, and what was just given.
#[derive(Deserialize)]
pub(super) struct Chosen {
    #[serde(default)]
    to: String,
    #[serde(default)]
    done: String,
}

pub(super) async fn page(
    State(app): State<App>,
    who: SignedIn,
    Query(chosen): Query<Chosen>,
) -> Result<Page<Give>, Closed> {
    let (groups, persons) = choices(&app, &who, &chosen.to).await?;
    let name = groups
        .iter()
        .chain(&persons)
        .find(|choice| choice.chosen)
        .map(|choice| choice.name.clone());
    let done = app
        .catalogue
        .card(&chosen.done)
        .zip(name)
        .map(|(card, name)| (FR.given)(&card.title, &name));
    Ok(Page(Give {
        f: Frame::new(&who.0, Here::Packs),
        done: done.unwrap_or_default(),
        person_chosen: persons.iter().any(|choice| choice.chosen),
        groups,
        persons,
        packs: app.catalogue.cards(),
    }))
}

async fn choices(
    app: &App,
    who: &SignedIn,
    chosen: &str,
) -> Result<(Vec<Choice>, Vec<Choice>), Closed> {
    let groups = app.store.groups(who.staff()).await?;
    let mut persons = app.store.caseload(who.staff()).await?;
    persons.sort_by(|a, b| a.name.cmp(&b.name));
    let choice = |value: String, name: String, more: String| Choice {
        chosen: value == chosen,
        value,
        name,
        more,
    };
    let groups = groups
        .into_iter()
        .map(|g| choice(format!("g:{}", g.id), g.name, (FR.group_reach)(g.persons, g.reached)));
    let persons = persons
        .iter()
        .map(|p| choice(format!("p:{}", p.id), shown_name(&FR, p), p.groups.join(", ")));
    Ok((groups.collect(), persons.collect()))
}

/// Both choices.
#[derive(Deserialize)]
pub(super) struct GiveForm {
    to: String,
    pack: String,
}

pub(super) async fn give(
    State(app): State<App>,
    Trusted(who, form): Trusted<GiveForm>,
) -> Result<Redirect, Closed> {
    let target = match form.to.split_once(':') {
        Some(("g", group)) => Target::Group(id(group)?),
        Some(("p", person)) => Target::Person(id(person)?),
        _ => return Err(ApiError::NotFound.into()),
    };
    let card = app.catalogue.card(&form.pack).ok_or(ApiError::NotFound)?;
    let what = Handover { target, pack: card.id.clone(), version: card.version };
    app.store.give(who.staff(), what, app.clock.now()).await?;
    // Both are names of ours: letters, digits, `:` and `-` only.
    Ok(Redirect::to(&format!("/console/give?to={}&done={}", form.to, card.id)))
}
