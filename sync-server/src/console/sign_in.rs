//! Signing in with a one-time link: opening the page changes nothing, its button spends the link (sync.md §9).

use super::gate::{Closed, Trusted, is_safe, same_origin, set_cookie};
use super::pages;
use crate::app::App;
use crate::error::ApiError;
use crate::net::Peer;
use crate::secret;
use axum::extract::{Form, Query, State};
use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

/// The link's token, in the address and then in the form.
#[derive(Deserialize)]
pub(super) struct Link {
    t: Option<String>,
}

pub(super) async fn page(
    State(app): State<App>,
    Peer(peer): Peer,
    headers: HeaderMap,
    Query(link): Query<Link>,
) -> Result<Response, Closed> {
    if !is_safe(&app.site, peer, &headers) {
        return Err(Closed::NotSafe);
    }
    Ok(link.t.map_or_else(pages::sign_in_help, |token| pages::sign_in(&token)))
}

pub(super) async fn spend(
    State(app): State<App>,
    Peer(peer): Peer,
    headers: HeaderMap,
    Form(link): Form<Link>,
) -> Result<Response, Closed> {
    if !is_safe(&app.site, peer, &headers) {
        return Err(Closed::NotSafe);
    }
    if !same_origin(&app.site, &headers) {
        return Err(ApiError::Forged.into());
    }
    let link = secret::hash(&link.t.unwrap_or_default());
    let (cookie, session) = secret::new_token(&*app.entropy);
    let (form, _) = secret::new_token(&*app.entropy);
    let opened = app.store.sign_in(link, session, form, app.clock.now()).await?;
    if opened.is_none() {
        tracing::warn!("Refused a sign-in link");
        return Ok(pages::link_over());
    }
    let cookie = [(header::SET_COOKIE, set_cookie(&app.site, &cookie))];
    Ok((cookie, Redirect::to("/console")).into_response())
}

/// Nothing but the token.
#[derive(Deserialize)]
pub(super) struct Nothing {}

pub(super) async fn out(
    State(app): State<App>,
    headers: HeaderMap,
    Trusted(_, Nothing {}): Trusted<Nothing>,
) -> Result<Response, Closed> {
    if let Some(token) = super::gate::cookie(&headers, &app.site) {
        app.store.sign_out(secret::hash(&token)).await?;
    }
    let cookie = [(header::SET_COOKIE, set_cookie(&app.site, ""))];
    Ok((cookie, Redirect::to("/console")).into_response())
}
