//! Who may use the console, and which forms are believed (sync.md §9, design.md §2).

use super::pages;
use crate::app::{App, Site};
use crate::error::ApiError;
use crate::net::Peer;
use crate::secret;
use crate::store::{Session, Staff, StoreError};
use axum::body::{Body, to_bytes};
use axum::extract::{Form, FromRequest, FromRequestParts, Request};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use serde::de::DeserializeOwned;
use std::net::SocketAddr;

/// Longest form: names, a telephone, a note.
const MAX_FORM: usize = 32 << 10;

/// A signed-in member of staff, on a safe connection.
pub(crate) struct SignedIn(pub Session);

impl SignedIn {
    /// Who.
    pub(crate) const fn staff(&self) -> &Staff {
        &self.0.staff
    }
}

/// Why there is no page: nobody is signed in, the connection is not safe, or something went wrong.
pub(crate) enum Closed {
    /// The page that says how to sign in.
    SignIn,
    /// The page that says why the console does not open here.
    NotSafe,
    /// Refused or failed.
    Failed(ApiError),
}

impl From<ApiError> for Closed {
    fn from(error: ApiError) -> Self {
        Self::Failed(error)
    }
}

impl From<StoreError> for Closed {
    fn from(error: StoreError) -> Self {
        Self::Failed(error.into())
    }
}

impl IntoResponse for Closed {
    fn into_response(self) -> Response {
        match self {
            Self::SignIn => pages::sign_in_help().into_response(),
            Self::NotSafe => pages::not_safe().into_response(),
            Self::Failed(error) => error.into_response(),
        }
    }
}

/// The cookie's name. On plain localhost it drops the prefix: Safari refuses it there.
pub(super) const fn cookie_name(site: &Site) -> &'static str {
    if site.https { "__Host-passerelle" } else { "passerelle" }
}

/// `Set-Cookie` of a session, or of its end.
pub(super) fn set_cookie(site: &Site, value: &str) -> String {
    let secure = if site.https { "; Secure" } else { "" };
    let age = if value.is_empty() { "; Max-Age=0" } else { "" };
    format!("{}={value}; Path=/; HttpOnly; SameSite=Lax{secure}{age}", cookie_name(site))
}

pub(super) fn cookie(headers: &HeaderMap, site: &Site) -> Option<String> {
    let cookies = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    let mut pairs =
        cookies.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('='));
    pairs.find(|(name, _)| *name == cookie_name(site)).map(|(_, value)| value.to_owned())
}

/// HTTPS, or this machine itself under a name of its own (a foreign name would be DNS rebinding).
pub(super) fn is_safe(site: &Site, peer: SocketAddr, headers: &HeaderMap) -> bool {
    site.https
        || (peer.ip().to_canonical().is_loopback() && host(headers).is_some_and(is_local_name))
}

fn host(headers: &HeaderMap) -> Option<&str> {
    headers.get(header::HOST)?.to_str().ok()
}

fn is_local_name(host: &str) -> bool {
    let name = host.rsplit_once(':').map_or(host, |(name, port)| {
        if port.bytes().all(|b| b.is_ascii_digit()) { name } else { host }
    });
    matches!(name, "localhost" | "127.0.0.1" | "[::1]")
}

/// A form is believed only from the console's own page: its `Origin` is this origin.
pub(super) fn same_origin(site: &Site, headers: &HeaderMap) -> bool {
    let scheme = if site.https { "https" } else { "http" };
    let origin = headers.get(header::ORIGIN).and_then(|value| value.to_str().ok());
    match (origin, host(headers)) {
        (Some(origin), Some(host)) => origin == format!("{scheme}://{host}"),
        _ => false,
    }
}

impl FromRequestParts<App> for SignedIn {
    type Rejection = Closed;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Closed> {
        let Ok(Peer(peer)) = Peer::from_request_parts(parts, app).await;
        if !is_safe(&app.site, peer, &parts.headers) {
            return Err(Closed::NotSafe);
        }
        let token = cookie(&parts.headers, &app.site).ok_or(Closed::SignIn)?;
        let session = app.store.session(secret::hash(&token), app.clock.now()).await?;
        session.map(Self).ok_or(Closed::SignIn)
    }
}

/// A form of a signed-in member of staff, with the session's token in it.
pub(crate) struct Trusted<T>(pub SignedIn, pub T);

/// The field every form carries.
#[derive(serde::Deserialize)]
struct FormToken {
    #[serde(rename = "_t")]
    token: String,
}

impl<T: DeserializeOwned> FromRequest<App> for Trusted<T> {
    type Rejection = Closed;

    async fn from_request(request: Request, app: &App) -> Result<Self, Closed> {
        let (mut parts, body) = request.into_parts();
        let who = SignedIn::from_request_parts(&mut parts, app).await?;
        if !same_origin(&app.site, &parts.headers) {
            return Err(ApiError::Forged.into());
        }
        let bytes =
            to_bytes(body, MAX_FORM).await.map_err(|_| ApiError::TooLarge { limit: MAX_FORM })?;
        let FormToken { token } = form(&bytes).await?;
        // Both are hashed, so the time of the comparison tells nothing.
        if secret::hash(&token) != secret::hash(&who.0.form) {
            return Err(ApiError::Forged.into());
        }
        Ok(Self(who, form(&bytes).await?))
    }
}

async fn form<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Closed> {
    let mut request = Request::new(Body::from(bytes.to_vec()));
    *request.method_mut() = axum::http::Method::POST;
    let kind = HeaderValue::from_static("application/x-www-form-urlencoded");
    request.headers_mut().insert(header::CONTENT_TYPE, kind);
    let Form(read) =
        Form::from_request(request, &()).await.map_err(|e| ApiError::Malformed(e.to_string()))?;
    Ok(read)
}

/// Pages about people are kept by nobody but the files that are the same for all.
pub(super) async fn no_store(request: Request, next: Next) -> Response {
    let mut answer = next.run(request).await;
    answer
        .headers_mut()
        .entry(header::CACHE_CONTROL)
        .or_insert(HeaderValue::from_static("no-store"));
    answer
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_this_machine_or_https_is_safe() {
        let from = |host: &str| HeaderMap::from_iter([(header::HOST, host.parse().unwrap())]);
        let (near, far) = ("127.0.0.1:5".parse().unwrap(), "192.168.1.9:5".parse().unwrap());
        let plain = Site::default();
        assert!(is_safe(&plain, near, &from("localhost:8080")));
        assert!(is_safe(&plain, near, &from("[::1]:8080")));
        assert!(!is_safe(&plain, near, &from("evil.example")), "DNS rebinding");
        assert!(!is_safe(&plain, far, &from("localhost:8080")));
        let secure = Site { https: true, ..Site::default() };
        assert!(is_safe(&secure, far, &from("192.168.1.2:8443")));
    }

    #[test]
    fn a_form_of_another_origin_is_not_believed() {
        let site = Site::default();
        let of = |origin: &'static str| {
            HeaderMap::from_iter([
                (header::HOST, HeaderValue::from_static("localhost:8080")),
                (header::ORIGIN, HeaderValue::from_static(origin)),
            ])
        };
        assert!(same_origin(&site, &of("http://localhost:8080")));
        for foreign in
            ["https://localhost:8080", "http://localhost:80", "null", "http://evil.example"]
        {
            assert!(!same_origin(&site, &of(foreign)), "{foreign}");
        }
        assert!(!same_origin(&site, &HeaderMap::new()));
    }

    #[test]
    fn the_cookie_is_bound_to_the_host_under_https() {
        let secure = Site { https: true, ..Site::default() };
        assert!(
            set_cookie(&secure, "x")
                .starts_with("__Host-passerelle=x; Path=/; HttpOnly; SameSite=Lax; Secure")
        );
        assert_eq!(
            set_cookie(&Site::default(), ""),
            "passerelle=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0"
        );
    }
}
