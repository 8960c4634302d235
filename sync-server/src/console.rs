//! The trainers' console: plain pages and forms, no script. Ordered by who needs a call, never by a score (R60).

mod apart;
mod audit;
mod caseload;
mod codes;
mod csv;
pub mod date;
mod erasures;
mod feedback;
mod figures;
mod gate;
mod give;
mod groups;
mod merge;
mod need;
pub mod pages;
mod people;
mod person;
mod phones;
mod sign_in;
mod statics;
mod week;
mod words;
mod zone;

use crate::app::App;
use axum::Router;
use axum::middleware::from_fn;
use axum::routing::{get, post};

/// Every route of the console.
pub(crate) fn routes() -> Router<App> {
    Router::new()
        .route("/console", get(caseload::page))
        .route("/console/", get(caseload::page))
        .route("/console/sign-in", get(sign_in::page).post(sign_in::spend))
        .route("/console/sign-out", post(sign_in::out))
        .route("/console/people", get(people::page))
        .route("/console/people/new", get(people::new_page).post(people::add))
        .route("/console/caseload.csv", get(people::csv))
        .route("/console/person/{id}", get(person::page).post(person::rename))
        .route("/console/person/{id}/contact", post(person::contact))
        .route("/console/person/{id}/group", post(person::join))
        .route("/console/person/{id}/code", post(codes::for_person))
        .route("/console/person/{id}/merge", post(merge::merge))
        .route("/console/person/{id}/erase", post(erasures::erase))
        .route("/console/zone", post(zone::set))
        .route("/console/phones", get(phones::page))
        .route("/console/device/{id}/split", post(phones::split))
        .route("/console/audit", get(audit::page))
        .route("/console/audit.csv", get(audit::csv))
        .route("/console/apart", get(apart::page))
        .route("/console/apart/release", post(apart::release))
        .route("/console/erasures", get(erasures::page))
        .route("/console/device/{id}/end", post(person::end_device))
        .route("/console/groups", get(groups::page).post(groups::add))
        .route("/console/group/{id}/code", post(codes::for_group))
        .route("/console/give", get(give::page).post(give::give))
        .route("/console/feedback", get(feedback::page))
        .route("/console/feedback/{id}", get(feedback::sound))
        .route("/console/feedback/{id}/heard", post(feedback::heard))
        .route("/console/feedback/{id}/erase", post(feedback::erase))
        .route("/console/static/{*file}", get(statics::file))
        .layer(from_fn(gate::no_store))
}
