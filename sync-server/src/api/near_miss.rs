//! `POST /v1/drop` and `GET /v1/drop/{mailbox}` (sync.md §12.1). Neither asks who calls: no token, no address, and not a
//! line in the log, for its time beside a sync's would join the two (I-ANON). The connection ends with the answer, so
//! that no sync follows on it.

use super::{FRAMED, body, framed};
use crate::app::App;
use crate::error::ApiError;
use crate::secret;
use app_domain::wire::{
    Admitted, DropRes, Mailbox, NearMiss, Purpose, Replies, Reply, from_cbor, open_with,
};
use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

const DAY_MS: i64 = 86_400_000;

pub(crate) async fn tell(State(app): State<App>, headers: HeaderMap, body: Body) -> Response {
    alone(keep(&app, &headers, body).await)
}

pub(crate) async fn replies(State(app): State<App>, Path(mailbox): Path<String>) -> Response {
    alone(lies_in(&app, &mailbox).await)
}

async fn keep(app: &App, headers: &HeaderMap, body: Body) -> Result<Response, ApiError> {
    let now = app.clock.now();
    if headers.get(header::CONTENT_TYPE).is_none_or(|kind| kind.as_bytes() != FRAMED.as_bytes()) {
        return Err(ApiError::Malformed(String::new()));
    }
    let bytes = body::read(headers, body, Admitted::LONGEST).await?;
    let unreadable = || ApiError::Malformed(String::new());
    let admitted = Admitted::read(&bytes).map_err(|_| unreadable())?;
    let today = now.0.div_euclid(DAY_MS);
    let keys = app.store.drop_keys(app.keys.org, app.keys.public(), today).await?;
    if !keys.iter().any(|key| admitted.by(key)) {
        // Not one of us: the same as a route that is not there.
        return Err(ApiError::NotFound);
    }
    if let Some(wait_s) = app.throttle.dropped_too_often(app.keys.org, now) {
        return Err(ApiError::Throttled { wait_s });
    }
    let content = open_with(&app.keys.safety_secret(), Purpose::NearMiss, admitted.bundle)
        .map_err(|_| unreadable())?;
    let report: NearMiss = from_cbor(&content)?;
    report.check().map_err(|_| unreadable())?;
    app.store.keep_near_miss(app.keys.org, admitted.id(), report, today).await?;
    Ok(framed(&DropRes { id: admitted.id() }))
}

/// The same answer for a mailbox that is empty and for one that never was.
async fn lies_in(app: &App, mailbox: &str) -> Result<Response, ApiError> {
    let mailbox = Mailbox(secret::from_hex(mailbox).ok_or(ApiError::NotFound)?);
    let today = app.clock.now().0.div_euclid(DAY_MS);
    let bundles = app.store.replies(app.keys.org, mailbox, today).await?;
    Ok(framed(&Replies { bundles: bundles.into_iter().map(Reply).collect() }))
}

/// A refusal says its status and no more: [`ApiError`] as an answer would be logged.
fn alone(answer: Result<Response, ApiError>) -> Response {
    let mut answer = answer.unwrap_or_else(|refused| silent(&refused));
    answer.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
    answer
}

fn silent(refused: &ApiError) -> Response {
    let mut answer = refused.status().into_response();
    if let ApiError::Throttled { wait_s } = refused
        && let Ok(wait) = HeaderValue::from_str(&wait_s.to_string())
    {
        answer.headers_mut().insert(header::RETRY_AFTER, wait);
    }
    debug_assert_ne!(answer.status(), StatusCode::OK, "a refusal is none");
    answer
}
