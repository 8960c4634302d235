//! Words by voice to the makers: heard, marked, erased (R70). Nobody stands behind them.

use super::caseload::{noon, short_day};
use super::gate::{Closed, SignedIn, Trusted};
use super::pages::{Feedback, FeedbackLine, Frame, Here, Page};
use crate::app::App;
use crate::error::ApiError;
use crate::secret;
use axum::extract::{Path, State};
use axum::http::header;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

pub(super) async fn page(State(app): State<App>, who: SignedIn) -> Result<Page<Feedback>, Closed> {
    let f = Frame::new(&who.0, Here::Feedback);
    let found = app.store.feedbacks(who.staff(), app.clock.now()).await?;
    let line = |row: &crate::store::FeedbackRow| FeedbackLine {
        id: secret::hex(&row.id),
        day: short_day(f.w, &f.zone, noon(row.at)),
        screen: row.screen.clone(),
        app: row.app,
        seconds: row.ms.div_ceil(1_000),
        heard: row.heard,
    };
    let lines = found.iter().map(line).collect();
    Ok(Page(Feedback { lines, f }))
}

fn id(text: &str) -> Result<[u8; 16], Closed> {
    secret::from_hex(text).ok_or_else(|| ApiError::NotFound.into())
}

/// The sound itself; its type was told from its bytes when it came.
pub(super) async fn sound(
    State(app): State<App>,
    who: SignedIn,
    Path(name): Path<String>,
) -> Result<Response, Closed> {
    let (media, bytes) = app.store.feedback_sound(who.staff(), id(&name)?).await?;
    Ok(([(header::CONTENT_TYPE, media)], bytes).into_response())
}

/// Nothing beside the token of the session.
#[derive(Deserialize)]
pub(super) struct Empty {}

pub(super) async fn heard(
    State(app): State<App>,
    Path(name): Path<String>,
    Trusted(who, _): Trusted<Empty>,
) -> Result<Redirect, Closed> {
    app.store.feedback_heard(who.staff(), id(&name)?, app.clock.now()).await?;
    Ok(Redirect::to("/console/feedback"))
}

pub(super) async fn erase(
    State(app): State<App>,
    Path(name): Path<String>,
    Trusted(who, _): Trusted<Empty>,
) -> Result<Redirect, Closed> {
    app.store.erase_feedback(who.staff(), id(&name)?, app.clock.now()).await?;
    Ok(Redirect::to("/console/feedback"))
}
