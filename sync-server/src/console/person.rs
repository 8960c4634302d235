//! One person: what happened, oral and written, what blocks on the road, packs, phones (R60–R63).

use super::caseload::{ago, initial, noon, short_day, shown_name};
use super::date::{Local, Zone};
use super::gate::{Closed, SignedIn, Trusted};
use super::pages::{Frame, Here, Line, Page, Person, Phone, Shown, TrackLine};
use super::people::{tidy, tidy_phone};
use super::words::Words;
use super::{merge, week};
use crate::app::App;
use crate::error::ApiError;
use crate::ids::PersonId;
use crate::report::{Report, Sentence, Track, What};
use crate::store::{
    Contact, ContactKind, DeviceRow, Given, Group, Look, NewContact, PersonPage, Role, SeenRow,
};
use app_domain::id::{DeviceId, UnixMillis};
use axum::extract::{Path, State};
use axum::response::Redirect;
use serde::Deserialize;

/// An id of an address: what does not read is not here.
pub(super) fn id<T: std::str::FromStr>(text: &str) -> Result<T, Closed> {
    text.parse().map_err(|_| ApiError::NotFound.into())
}

pub(super) async fn page(
    State(app): State<App>,
    who: SignedIn,
    Path(person): Path<String>,
) -> Result<Page<Person>, Closed> {
    let person: PersonId = id(&person)?;
    app.store.fold_some(1).await?;
    let now = app.clock.now();
    let found = app.store.person(who.staff(), person, now).await?;
    let groups = app.store.groups(who.staff()).await?;
    let f = Frame::new(&who.0, Here::People);
    let others = merge::others(&app, &who, f.w, person).await?;
    Ok(Page(Person { others, ..view(&app, f, &found, groups, now) }))
}

fn view(app: &App, f: Frame, page: &PersonPage, groups: Vec<Group>, now: UnixMillis) -> Person {
    let (w, z, row) = (f.w, &f.zone, &page.row);
    Person {
        id: row.id.to_string(),
        name: shown_name(w, row),
        typed_name: row.name.clone(),
        phone: row.phone.clone(),
        initial: initial(&row.name),
        groups: row.groups.join(", "),
        referent: row.referent.clone(),
        weeks: week::bar(z, row, now),
        news: row
            .last_news
            .map_or_else(|| w.no_news_yet.to_owned(), |at| with_clock(w, z, at, now)),
        lines: lines(app, w, z, page),
        shown: row.report.as_ref().map(|report| shown(w, report)),
        strengths: page.strengths.iter().map(|one| strength(w, z, one)).collect(),
        given: page.given.iter().map(|given| given_line(app, w, z, given)).collect(),
        phones: page.devices.iter().map(|one| phone(w, z, row.report.is_some(), one)).collect(),
        seen: page.seen.iter().map(|seen| seen_line(w, z, seen)).collect(),
        apart: page.stuck.iter().map(|s| (w.rows_apart)(s.rows, &s.reason)).collect(),
        others: Vec::new(),
        other_groups: groups.into_iter().filter(|g| !row.groups.contains(&g.name)).collect(),
        f,
    }
}

/// What the person hears on the phone too (R63).
fn seen_line(w: &Words, z: &Zone, seen: &SeenRow) -> (String, String) {
    let how = match seen.how {
        Look::Opened => w.seen_opened,
        Look::Listed => w.seen_listed,
    };
    let role = match seen.role {
        Role::Trainer => w.role_trainer,
        Role::Coordinator => w.role_coordinator,
    };
    (short_day(w, z, noon(seen.at)), format!("{how} {} ({role})", (w.by)(&seen.by)))
}

fn with_clock(w: &Words, z: &Zone, at: UnixMillis, now: UnixMillis) -> String {
    format!("{}, {}", ago(w, z, at, now), z.local(at).clock())
}

fn shown(w: &Words, report: &Report) -> Shown {
    let track = |name, track: &Track| TrackLine {
        name,
        knows: track.knows(),
        with_help: track.with_help(),
        not_yet: track.not_yet(),
    };
    let (road, safety) = (report.road, report.safety);
    Shown {
        scenes: report.scenes.len(),
        tracks: vec![track(w.oral, &report.oral), track(w.written, &report.written)],
        road: (road.answers > 0).then(|| {
            [
                (w.road_language)(road.language(), road.answers),
                (w.road_rule)(road.rule(), road.answers),
                (w.road_slip)(road.slip()),
            ]
        }),
        safety: (safety.count() > 0).then(|| {
            [
                (w.road_language)(safety.language, safety.count()),
                (w.road_rule)(safety.rule, safety.count()),
                (w.road_slip)(safety.slip),
            ]
        }),
    }
}

/// A sentence as it was heard, and its day. No figure stands beside it.
fn strength(w: &Words, z: &Zone, one: &Sentence) -> (String, String, Local) {
    let day = noon(UnixMillis(one.day.saturating_mul(86_400_000)));
    (one.text.clone(), short_day(w, z, day), z.local(day))
}

/// Contacts by staff and what the person did, newest first.
fn lines(app: &App, w: &Words, z: &Zone, page: &PersonPage) -> Vec<Line> {
    let mut lines: Vec<_> =
        page.contacts.iter().map(|contact| contact_line(w, z, contact)).collect();
    if let Some(report) = &page.row.report {
        lines.extend(
            report.timeline.newest().map(|moment| did_line(app, (w, z), moment.at, &moment.what)),
        );
    }
    lines.sort_by_key(|line| std::cmp::Reverse(line.at));
    lines
}

fn line((w, z): (&Words, &Zone), at: i64, icon: &'static str, what: String, more: String) -> Line {
    let when = UnixMillis(at);
    Line { at, icon, what, more, day: short_day(w, z, when), date: z.local(when) }
}

fn contact_line(w: &Words, z: &Zone, contact: &Contact) -> Line {
    let (icon, what) = match contact.kind {
        ContactKind::Call => ("call", w.called),
        ContactKind::Message => ("message", w.messaged),
        ContactKind::Note => ("note", w.noted),
    };
    let by = (w.by)(&contact.by);
    let more = if contact.note.is_empty() { by } else { format!("{} ({by})", contact.note) };
    line((w, z), contact.at.0, icon, what.to_owned(), more)
}

fn did_line(app: &App, (w, z): (&Words, &Zone), at: i64, what: &What) -> Line {
    let title = |scene: &str| app.catalogue.unit_title(scene);
    let (icon, what) = match what {
        What::SceneDone(scene) => ("done", (w.scene_done)(&title(scene))),
        What::Promised(scene, true) => ("promise", (w.promised)(&title(scene))),
        What::Promised(scene, false) => ("promise", (w.promise_later)(&title(scene))),
        What::Told(scene) => ("promise", (w.told)(&title(scene))),
        What::HelpAsked(need) => ("help", (w.help_asked)(w.need(need))),
    };
    line((w, z), at, icon, what, String::new())
}

fn given_line(app: &App, w: &Words, z: &Zone, given: &Given) -> (String, String) {
    let title =
        app.catalogue.card(&given.pack).map_or_else(|| given.pack.clone(), |card| card.title);
    let with = given.group.as_ref().map(|group| format!(", {}", (w.with_group)(group)));
    (title, format!("{}{}", short_day(w, z, given.at), with.unwrap_or_default()))
}

/// Without the person's yes nothing is said of when the phone last sent something.
fn phone(w: &Words, z: &Zone, shown: bool, device: &DeviceRow) -> Phone {
    let seen = if shown { short_day(w, z, device.seen) } else { w.unknown.to_owned() };
    Phone {
        id: device.id.to_string(),
        text: (w.phone_since)(&short_day(w, z, device.made), &seen),
        ended: device.revoked,
        twice: device.cloned,
    }
}

fn back(person: PersonId) -> Redirect {
    Redirect::to(&format!("/console/person/{person}"))
}

/// Name and telephone.
#[derive(Deserialize)]
pub(super) struct NameForm {
    name: String,
    #[serde(default)]
    phone: String,
}

pub(super) async fn rename(
    State(app): State<App>,
    Path(person): Path<String>,
    Trusted(who, form): Trusted<NameForm>,
) -> Result<Redirect, Closed> {
    let person = id(&person)?;
    let (name, phone) = (tidy(&form.name), tidy_phone(&form.phone));
    app.store.rename_person(who.staff(), person, name, phone, app.clock.now()).await?;
    Ok(back(person))
}

/// A call, message or note.
#[derive(Deserialize)]
pub(super) struct ContactForm {
    kind: String,
    #[serde(default)]
    note: String,
}

pub(super) async fn contact(
    State(app): State<App>,
    Path(person): Path<String>,
    Trusted(who, form): Trusted<ContactForm>,
) -> Result<Redirect, Closed> {
    let person = id(&person)?;
    let kind = match form.kind.as_str() {
        "call" => ContactKind::Call,
        "message" => ContactKind::Message,
        "note" => ContactKind::Note,
        _ => return Err(ApiError::Malformed("kind".to_owned()).into()),
    };
    let note = form.note.trim().chars().take(500).collect();
    app.store.add_contact(who.staff(), NewContact { person, kind, note }, app.clock.now()).await?;
    Ok(back(person))
}

/// A group to join.
#[derive(Deserialize)]
pub(super) struct GroupForm {
    group: String,
}

pub(super) async fn join(
    State(app): State<App>,
    Path(person): Path<String>,
    Trusted(who, form): Trusted<GroupForm>,
) -> Result<Redirect, Closed> {
    let person = id(&person)?;
    app.store.join_group(who.staff(), id(&form.group)?, person, app.clock.now()).await?;
    Ok(back(person))
}

/// Whose page to go back to.
#[derive(Deserialize)]
pub(super) struct EndForm {
    person: String,
}

pub(super) async fn end_device(
    State(app): State<App>,
    Path(device): Path<String>,
    Trusted(who, form): Trusted<EndForm>,
) -> Result<Redirect, Closed> {
    let device: DeviceId = id(&device)?;
    app.store.revoke(who.staff(), device, app.clock.now()).await?;
    if form.person.is_empty() {
        return Ok(Redirect::to("/console/phones"));
    }
    Ok(back(id(&form.person)?))
}
