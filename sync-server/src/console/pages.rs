//! The pages as templates; askama escapes everything that is put in.

mod oversight;

pub(super) use oversight::{Apart, ApartLine, Audit, ErasureLine, Erasures, PhoneLine, Phones};

use super::date::{Local, Zone};
use super::figures::Cell;
use super::week::Week;
use super::words::{FR, Words};
use crate::app::Authority;
use crate::error::ApiError;
use crate::files::PackCard;
use crate::store::{Group, Role, Session};
use askama::Template;
use axum::http::{HeaderValue, header};
use axum::response::{Html, IntoResponse, Response};

/// A page of the console.
pub(super) struct Page<T>(pub T);

impl<T: Template> IntoResponse for Page<T> {
    fn into_response(self) -> Response {
        match self.0.render() {
            Ok(html) => Html(html).into_response(),
            Err(error) => ApiError::Broken(error.to_string()).into_response(),
        }
    }
}

/// Which part of the console a page is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Here {
    Calls,
    People,
    Packs,
    Groups,
    Feedback,
    Oversight,
}

/// What is round every page of somebody signed in.
pub(super) struct Frame {
    pub w: &'static Words,
    pub here: Here,
    pub staff: String,
    pub org: String,
    /// The token of the session's forms.
    pub form: String,
    /// Sees the audit.
    pub coordinator: bool,
    /// Whose days are spoken of.
    pub zone: Zone,
}

impl Frame {
    pub(super) fn new(session: &Session, here: Here) -> Self {
        Self {
            w: &FR,
            here,
            staff: session.staff.name.clone(),
            org: session.staff.org_name.clone(),
            form: session.form.clone(),
            zone: Zone::named(&session.staff.zone).unwrap_or_default(),
            coordinator: session.staff.role == Role::Coordinator,
        }
    }

    pub(super) fn calls(&self) -> bool {
        self.here == Here::Calls
    }

    pub(super) fn people(&self) -> bool {
        self.here == Here::People
    }

    pub(super) fn packs(&self) -> bool {
        self.here == Here::Packs
    }

    pub(super) fn groups(&self) -> bool {
        self.here == Here::Groups
    }

    pub(super) fn oversight(&self) -> bool {
        self.here == Here::Oversight
    }

    pub(super) fn feedback(&self) -> bool {
        self.here == Here::Feedback
    }
}

/// A person on a card of the list of calls.
pub(super) struct Caller {
    pub id: String,
    pub name: String,
    pub initial: String,
    pub groups: String,
    pub phone: String,
    pub icon: &'static str,
    pub why: String,
    pub weeks: Vec<Week>,
    pub news: String,
    pub contact: String,
    pub enrolled: &'static str,
}

/// Somebody with no call due.
pub(super) struct Later {
    pub id: String,
    pub name: String,
    pub initial: String,
}

#[derive(Template)]
#[template(path = "calls.html")]
pub(super) struct Calls {
    pub f: Frame,
    pub today: String,
    pub callers: Vec<Caller>,
    pub later: Vec<Later>,
}

/// A line of the table.
pub(super) struct TableRow {
    pub id: String,
    pub cells: Vec<Cell>,
}

#[derive(Template)]
#[template(path = "people.html")]
pub(super) struct People {
    pub f: Frame,
    pub rows: Vec<TableRow>,
}

#[derive(Template)]
#[template(path = "new_person.html")]
pub(super) struct NewPerson {
    pub f: Frame,
    pub groups: Vec<Group>,
}

/// A line of “Ce qui s'est passé”.
pub(super) struct Line {
    pub at: i64,
    pub icon: &'static str,
    pub what: String,
    pub more: String,
    pub day: String,
    pub date: Local,
}

/// One of the two tracks.
pub(super) struct TrackLine {
    pub name: &'static str,
    pub knows: usize,
    pub with_help: usize,
    pub not_yet: usize,
}

/// What a person shows.
pub(super) struct Shown {
    pub scenes: usize,
    pub tracks: Vec<TrackLine>,
    pub road: Option<[String; 3]>,
    pub safety: Option<[String; 3]>,
}

/// A phone of a person.
pub(super) struct Phone {
    pub id: String,
    pub text: String,
    pub ended: bool,
    pub twice: bool,
}

#[derive(Template)]
#[template(path = "person.html")]
pub(super) struct Person {
    pub f: Frame,
    pub id: String,
    pub name: String,
    pub typed_name: String,
    pub phone: String,
    pub initial: String,
    pub groups: String,
    pub referent: String,
    pub weeks: Vec<Week>,
    pub news: String,
    pub lines: Vec<Line>,
    pub shown: Option<Shown>,
    /// Sentences of games the person chose to show, with the day each was kept.
    pub strengths: Vec<(String, String, Local)>,
    pub given: Vec<(String, String)>,
    pub phones: Vec<Phone>,
    pub apart: Vec<String>,
    /// Who looked: the day, then how and who.
    pub seen: Vec<(String, String)>,
    pub other_groups: Vec<Group>,
    /// Who it may be too: id and name.
    pub others: Vec<(String, String)>,
}

/// A word to the makers.
pub(super) struct FeedbackLine {
    pub id: String,
    pub day: String,
    pub screen: String,
    pub app: u32,
    pub seconds: u32,
    pub heard: bool,
}

#[derive(Template)]
#[template(path = "feedback.html")]
pub(super) struct Feedback {
    pub f: Frame,
    pub lines: Vec<FeedbackLine>,
}

#[derive(Template)]
#[template(path = "groups.html")]
pub(super) struct Groups {
    pub f: Frame,
    pub groups: Vec<Group>,
    /// IANA name of the time zone.
    pub zone: String,
}

#[derive(Template)]
#[template(path = "sheet.html")]
pub(super) struct Sheet {
    pub f: Frame,
    pub title: String,
    pub address: String,
    pub qr: String,
    pub code: String,
    pub valid: String,
    pub bare_number: bool,
    pub this_machine_only: bool,
    pub authority: Option<Authority>,
}

/// Somebody a pack can be given to.
pub(super) struct Choice {
    pub value: String,
    pub name: String,
    pub more: String,
    pub chosen: bool,
}

#[derive(Template)]
#[template(path = "give.html")]
pub(super) struct Give {
    pub f: Frame,
    pub done: String,
    pub groups: Vec<Choice>,
    pub persons: Vec<Choice>,
    pub person_chosen: bool,
    pub packs: Vec<PackCard>,
}

#[derive(Template)]
#[template(path = "plain.html")]
struct Plain<'a> {
    w: &'static Words,
    title: &'a str,
    text: &'a str,
    /// The token of a link, to be spent by the button.
    link: Option<&'a str>,
}

fn plain(title: &str, text: &str, link: Option<&str>) -> Response {
    Page(Plain { w: &FR, title, text, link }).into_response()
}

/// How to sign in.
pub(super) fn sign_in_help() -> Response {
    plain(FR.sign_in, FR.sign_in_help, None)
}

/// The link was spent or is over.
pub(super) fn link_over() -> Response {
    plain(FR.sign_in, FR.link_over, None)
}

/// The button that spends a link. Nothing changes by opening it: mail scanners open links too.
pub(super) fn sign_in(link: &str) -> Response {
    plain(FR.sign_in, FR.sign_in_once, Some(link))
}

/// Why the console does not open here.
pub(super) fn not_safe() -> Response {
    plain(FR.not_safe, FR.not_safe_how, None)
}

#[derive(Template)]
#[template(path = "authority.html")]
struct AuthorityPage<'a> {
    w: &'static Words,
    authority: &'a Authority,
    address: &'a str,
}

/// How to install the authority of the room: the one page served in plain HTTP.
///
/// # Errors
/// When the template fails.
pub(crate) fn authority_page(
    authority: &Authority,
    address: &str,
) -> Result<String, askama::Error> {
    AuthorityPage { w: &FR, authority, address }.render()
}

/// A file to be saved under a name.
pub(super) fn download(name: &'static str, kind: &'static str, body: String) -> Response {
    let mut answer = body.into_response();
    let headers = answer.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    headers.insert(header::CONTENT_DISPOSITION, HeaderValue::from_static(name));
    answer
}
