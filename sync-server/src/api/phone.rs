//! Who is calling: the bearer token, before the body is touched (I-ORG).

use super::framed;
use crate::app::App;
use crate::error::ApiError;
use crate::secret;
use crate::store::{DeviceCtx, Who};
use app_domain::wire::{Denied, DeniedWhy};
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};

/// An enrolled phone.
pub(crate) struct SignedInPhone(pub DeviceCtx);

/// Why it is not let in.
pub(crate) enum NotLetIn {
    Denied(DeniedWhy),
    Failed(ApiError),
}

impl IntoResponse for NotLetIn {
    fn into_response(self) -> Response {
        match self {
            Self::Failed(error) => error.into_response(),
            Self::Denied(why) => {
                tracing::warn!(status = 401, ?why, "Refused a token");
                let mut answer = framed(&Denied { why, erase: Vec::new() });
                *answer.status_mut() = StatusCode::UNAUTHORIZED;
                // The body, which was not read, is not waited for.
                answer
                    .headers_mut()
                    .insert(header::CONNECTION, axum::http::HeaderValue::from_static("close"));
                answer
            }
        }
    }
}

impl FromRequestParts<App> for SignedInPhone {
    type Rejection = NotLetIn;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, NotLetIn> {
        let token = bearer(parts).ok_or(NotLetIn::Denied(DeniedWhy::Unknown))?;
        match app.store.who(secret::hash(token)).await {
            Ok(Who::Active(device)) => Ok(Self(device)),
            Ok(Who::Revoked) => Err(NotLetIn::Denied(DeniedWhy::Revoked)),
            Ok(Who::Unknown) => Err(NotLetIn::Denied(DeniedWhy::Unknown)),
            Err(error) => Err(NotLetIn::Failed(error.into())),
        }
    }
}

/// Longer is not a token: 32 bytes are 43 signs.
const MAX_TOKEN: usize = 64;

fn bearer(parts: &Parts) -> Option<&str> {
    let value = parts.headers.get(header::AUTHORIZATION)?.to_str().ok()?;
    let token = value.strip_prefix("Bearer ")?.trim();
    (!token.is_empty() && token.len() <= MAX_TOKEN).then_some(token)
}
