//! What a phone of the room opens first, over plain HTTP: how to install the authority, and nothing else.

use crate::app::{Authority, Site};
use axum::Router;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Redirect, Response};
use axum::routing::get;
use std::sync::Arc;

/// The routes of the plain listener beside the secure one.
pub fn ca_router(site: Arc<Site>) -> Router {
    let (of_page, of_file, of_rest) = (Arc::clone(&site), Arc::clone(&site), site);
    Router::new()
        .route("/ca", get(move || async move { page(&of_page) }))
        .route("/ca.crt", get(move || async move { file(&of_file) }))
        .fallback(move || async move { Redirect::temporary(&format!("{}/", of_rest.address)) })
        .layer(axum::middleware::from_fn(crate::files::headers))
}

fn page(site: &Site) -> Response {
    let Some(authority) = &site.authority else { return StatusCode::NOT_FOUND.into_response() };
    let page = crate::console::pages::authority_page(authority, &site.address);
    page.map_or_else(
        |_| StatusCode::INTERNAL_SERVER_ERROR.into_response(),
        |html| Html(html).into_response(),
    )
}

/// Phones offer to install what comes with this type.
fn file(site: &Site) -> Response {
    let Some(Authority { pem, .. }) = &site.authority else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let mut answer = pem.clone().into_response();
    let headers = answer.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/x-x509-ca-cert"));
    headers.insert(
        header::CONTENT_DISPOSITION,
        HeaderValue::from_static("attachment; filename=\"passerelle-salle.crt\""),
    );
    answer
}
