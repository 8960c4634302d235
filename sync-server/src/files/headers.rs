//! Headers of every answer: no inline script, nothing from elsewhere (design.md §8).

use axum::extract::Request;
use axum::http::header::{self, HeaderName, HeaderValue};
use axum::middleware::Next;
use axum::response::Response;

/// The learner app: its own scripts and WebAssembly; style attributes only, for what is drawn at a place.
const APP_CSP: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    style-src-attr 'unsafe-inline'; img-src 'self' data: blob:; media-src 'self' blob:; font-src 'self'; \
    connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; \
    frame-ancestors 'none'";

/// The console: no script at all.
const CONSOLE_CSP: &str = "default-src 'none'; style-src 'self'; img-src 'self' data:; media-src 'self'; font-src 'self'; \
    connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/// Adds the headers that every answer has, where the handler set none of its own.
pub(crate) async fn headers(request: Request, next: Next) -> Response {
    let csp = if request.uri().path().starts_with("/console") { CONSOLE_CSP } else { APP_CSP };
    let mut answer = next.run(request).await;
    let fixed = [
        (header::CONTENT_SECURITY_POLICY, csp),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        // Not `no-referrer`: a form would then send `Origin: null`, and the console checks the origin.
        (header::REFERRER_POLICY, "same-origin"),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
        (
            HeaderName::from_static("permissions-policy"),
            "microphone=(self), camera=(self), geolocation=()",
        ),
    ];
    for (name, value) in fixed {
        answer.headers_mut().entry(name).or_insert(HeaderValue::from_static(value));
    }
    answer
}
