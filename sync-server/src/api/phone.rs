//! Who is calling: the bearer token, before the body is touched (I-ORG).

use super::framed;
use crate::app::App;
use crate::error::ApiError;
use crate::secret::{self, SecretHash};
use crate::store::{DeviceCtx, Who};
use app_domain::id::ProfileId;
use app_domain::wire::{Denied, DeniedWhy};
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};

/// An enrolled phone.
pub(crate) struct SignedInPhone(pub DeviceCtx);

/// Why it is not let in.
pub(crate) enum NotLetIn {
    Denied(DeniedWhy, Vec<ProfileId>),
    Failed(ApiError),
}

impl IntoResponse for NotLetIn {
    fn into_response(self) -> Response {
        match self {
            Self::Failed(error) => error.into_response(),
            Self::Denied(why, erase) => {
                tracing::warn!(status = 401, ?why, "Refused a token");
                let mut answer = framed(&Denied { why, erase });
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
        let unknown = || NotLetIn::Denied(DeniedWhy::Unknown, Vec::new());
        let token = secret::hash(bearer(parts).ok_or_else(unknown)?);
        match app.store.who(token).await {
            Ok(Who::Active(device)) => Ok(Self(device)),
            Ok(Who::Revoked) => Err(revoked(app, token).await),
            Ok(Who::Unknown) => Err(unknown()),
            Err(error) => Err(NotLetIn::Failed(error.into())),
        }
    }
}

/// Nothing goes in or out any more but the orders to erase (sync.md §9).
async fn revoked(app: &App, token: SecretHash) -> NotLetIn {
    match app.store.erase_orders(token).await {
        Ok(erase) => NotLetIn::Denied(DeniedWhy::Revoked, erase),
        Err(error) => NotLetIn::Failed(error.into()),
    }
}

/// Longer is not a token: 32 bytes are 43 signs.
const MAX_TOKEN: usize = 64;

fn bearer(parts: &Parts) -> Option<&str> {
    let value = parts.headers.get(header::AUTHORIZATION)?.to_str().ok()?;
    let token = value.strip_prefix("Bearer ")?.trim();
    (!token.is_empty() && token.len() <= MAX_TOKEN).then_some(token)
}
