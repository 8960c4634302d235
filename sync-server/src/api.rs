//! What phones call: `/v1/enrol`, `/v1/sync` (sync.md §4, §9), and what needs no token (§12). A token is looked at before
//! one byte of the body.

mod body;
mod bundle;
mod enrol;
mod feedback;
mod near_miss;
mod phone;
mod sync;

pub(crate) use bundle::bundle;
pub(crate) use enrol::enrol;
pub(crate) use feedback::feedback;
pub(crate) use near_miss::{replies, tell};
pub(crate) use phone::SignedInPhone;
pub(crate) use sync::{Synced, sync};

use crate::error::ApiError;
use app_domain::wire;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};

/// The content type of every framed message; a captive portal's page has another.
pub(crate) const FRAMED: &str = "application/passerelle";

/// A message in its frame.
pub(crate) fn framed<T: minicbor::Encode<()>>(message: &T) -> Response {
    let mut answer = wire::seal(&wire::to_cbor(message)).into_response();
    let headers = answer.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(FRAMED));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    answer
}

/// A message of its frame, inflated within the limit.
pub(crate) fn unframed<T: for<'b> minicbor::Decode<'b, ()>>(bytes: &[u8]) -> Result<T, ApiError> {
    let limit = wire::Limits::DEFAULT.inflated_bytes as usize;
    let body = wire::open(bytes, limit)?;
    Ok(wire::from_cbor(&body)?)
}

impl From<wire::BadFrame> for ApiError {
    fn from(bad: wire::BadFrame) -> Self {
        match bad {
            wire::BadFrame::TooLarge(limit) => Self::TooLarge { limit },
            other => Self::Malformed(other.to_string()),
        }
    }
}
