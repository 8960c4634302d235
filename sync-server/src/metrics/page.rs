//! `GET /metrics`, on an address of its own that only this machine reaches.

use super::Metrics;
use axum::Router;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;

/// As the format's own page has it (`OpenMetrics` 1.0).
const TEXT: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";

/// The one route.
pub fn page(metrics: Metrics) -> Router {
    Router::new().route("/metrics", get(move || std::future::ready(answer(&metrics))))
}

fn answer(metrics: &Metrics) -> Response {
    match metrics.text() {
        Ok(text) => ([(header::CONTENT_TYPE, TEXT)], text).into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}
