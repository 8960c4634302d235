//! What a request is answered when it is not served. One log line, nothing stored, no detail of anybody.

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

/// Why a request is not served.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ApiError {
    /// Absent, or of another organisation: the same answer for both (sync.md §9).
    #[error("not here")]
    NotFound,
    /// No token, or one that is unknown.
    #[error("this phone is not enrolled here: ask for a new code")]
    UnknownToken,
    /// A token that was taken back.
    #[error("this phone's enrolment was ended: ask for a new code; nothing on the phone is lost")]
    RevokedToken,
    /// The body cannot be read. Nothing was stored.
    #[error("the request cannot be read ({0})")]
    Malformed(String),
    /// More than a body may hold.
    #[error("the body is over {limit} bytes: send less at a time")]
    TooLarge {
        /// What is allowed, in bytes.
        limit: usize,
    },
    /// `content-encoding` on `/v1/sync`: there is one compression layer, inside.
    #[error("send the body without content-encoding")]
    Encoded,
    /// The body came too slowly or stopped (sync.md §4).
    #[error("the body stopped coming")]
    Slow,
    /// Too many failed codes from this network.
    #[error("too many codes that were not good: wait, or scan the QR")]
    Throttled {
        /// Seconds to wait.
        wait_s: i64,
    },
    /// A form that was not sent by this console's own page.
    #[error("this form was not sent from the console's own page: open the page again")]
    Forged,
    /// The disk of the server is full.
    #[error("the server has no room left")]
    Full,
    /// Anything else of the storage.
    #[error("the storage did not answer")]
    Broken(String),
}

impl ApiError {
    /// The status of each case.
    #[must_use]
    pub const fn status(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::UnknownToken | Self::RevokedToken => StatusCode::UNAUTHORIZED,
            Self::Malformed(_) => StatusCode::BAD_REQUEST,
            Self::TooLarge { .. } => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Encoded => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::Slow => StatusCode::REQUEST_TIMEOUT,
            Self::Throttled { .. } => StatusCode::TOO_MANY_REQUESTS,
            Self::Forged => StatusCode::FORBIDDEN,
            Self::Full => StatusCode::INSUFFICIENT_STORAGE,
            Self::Broken(_) => StatusCode::SERVICE_UNAVAILABLE,
        }
    }

    fn log(&self) {
        let status = self.status().as_u16();
        match self {
            Self::Broken(why) => tracing::error!(status, why, "The storage did not answer"),
            Self::Full => tracing::error!(status, "The disk is full"),
            Self::NotFound => tracing::debug!(status, "Not here"),
            other => tracing::warn!(status, "Refused: {other}"),
        }
    }
}

impl IntoResponse for ApiError {
    fn into_response(self) -> Response {
        self.log();
        let mut answer = (self.status(), format!("{self}\n")).into_response();
        if let Self::Throttled { wait_s } = self
            && let Ok(wait) = HeaderValue::from_str(&wait_s.to_string())
        {
            answer.headers_mut().insert(header::RETRY_AFTER, wait);
        }
        answer
    }
}
