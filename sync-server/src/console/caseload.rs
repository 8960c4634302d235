//! “À appeler”: who needs a call, and why.

use super::date::{self, Zone};
use super::gate::{Closed, SignedIn};
use super::need::{self, Why};
use super::pages::{Caller, Calls, Frame, Here, Later, Page};
use super::week;
use super::words::{FR, Words};
use crate::app::App;
use crate::store::PersonRow;
use app_domain::id::UnixMillis;
use axum::extract::State;

/// Profiles folded before a page is shown; the worker does the rest, and a page never waits for all of them.
const FOLD_FIRST: usize = 64;

/// The caseload with what has just arrived.
pub(super) async fn fresh(app: &App, who: &SignedIn) -> Result<Vec<PersonRow>, Closed> {
    app.store.fold_some(FOLD_FIRST).await?;
    Ok(app.store.caseload(who.staff()).await?)
}

pub(super) async fn page(State(app): State<App>, who: SignedIn) -> Result<Page<Calls>, Closed> {
    let (persons, now) = (fresh(&app, &who).await?, app.clock.now());
    let (call, later) = need::order(persons, now);
    let title = |scene: &str| app.catalogue.unit_title(scene);
    let f = Frame::new(&who.0, Here::Calls);
    let z = &f.zone;
    Ok(Page(Calls {
        today: long_day(&FR, z, now),
        callers: call.iter().map(|(why, one)| caller((&FR, z), one, why, now, title)).collect(),
        later: later
            .iter()
            .map(|p| Later {
                id: p.id.to_string(),
                name: shown_name(&FR, p),
                initial: initial(&p.name),
            })
            .collect(),
        f,
    }))
}

fn caller(
    (w, z): (&Words, &Zone),
    person: &PersonRow,
    why: &Why,
    now: UnixMillis,
    title: impl Fn(&str) -> String,
) -> Caller {
    Caller {
        id: person.id.to_string(),
        name: shown_name(w, person),
        initial: initial(&person.name),
        groups: person.groups.join(", "),
        phone: person.phone.clone(),
        icon: why.icon(),
        why: why.text(w, title),
        weeks: week::bar(z, person, now),
        news: person.last_news.map_or_else(|| w.unknown.to_owned(), |at| ago(w, z, at, now)),
        contact: person.last_contact.map_or_else(|| w.never.to_owned(), |at| ago(w, z, at, now)),
        enrolled: if person.phones > 0 { w.enrolled } else { w.not_enrolled },
    }
}

/// A name, or the words for none.
pub(super) fn shown_name(w: &Words, person: &PersonRow) -> String {
    if person.name.is_empty() { w.no_name.to_owned() } else { person.name.clone() }
}

/// The sign in the round picture.
pub(super) fn initial(name: &str) -> String {
    name.chars().next().map_or_else(|| "?".to_owned(), |c| c.to_uppercase().collect())
}

/// `hier`, `il y a 6 jours`, then the day.
pub(super) fn ago(w: &Words, z: &Zone, at: UnixMillis, now: UnixMillis) -> String {
    let (then, today) = (z.local(at), z.local(now));
    match today.day - then.day {
        ..=0 => w.today.to_owned(),
        1 => w.yesterday.to_owned(),
        days @ 2..=20 => (w.days_ago)(days),
        _ => short_day(w, z, at),
    }
}

/// `21 nov.`
pub(super) fn short_day(w: &Words, z: &Zone, at: UnixMillis) -> String {
    let (_, month, day) = date::civil(z.local(at).day);
    let month =
        w.months_short.get(usize::from(month).saturating_sub(1)).copied().unwrap_or_default();
    format!("{day} {month}")
}

/// The middle of a day that is known as a day alone, at its beginning in UTC: the same day in every zone of France.
pub(super) const fn noon(day: UnixMillis) -> UnixMillis {
    UnixMillis(day.0.saturating_add(43_200_000))
}

/// `Samedi 21 novembre`
fn long_day(w: &Words, z: &Zone, at: UnixMillis) -> String {
    let today = z.local(at);
    let (_, month, day) = date::civil(today.day);
    let month = w.months.get(usize::from(month).saturating_sub(1)).copied().unwrap_or_default();
    let weekday = w.weekdays.get(today.weekday()).copied().unwrap_or_default();
    format!("{weekday} {day} {month}")
}
