//! The built learner app, as static files with what was compressed beforehand.

use crate::error::ApiError;
use axum::Router;
use axum::extract::{ConnectInfo, Request};
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::{Next, from_fn};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::any;
use std::net::SocketAddr;
use std::path::Path;
use tower_http::services::{ServeDir, ServeFile};

/// Shown at `/` when the server was started without the built app.
const NOT_BUILT: &str = "<!doctype html><html lang=\"fr\"><meta charset=\"utf-8\"><title>Passerelle</title>\
    <p>L’application n’est pas encore construite sur cette machine : lancez <code>./dev run</code>.</p></html>";

/// Shown first to another machine over plain HTTP: a browser gives such a page neither storage that stays nor a
/// microphone (design.md §2).
const PLAIN: &str = "<!doctype html><html lang=\"fr\"><meta charset=\"utf-8\">\
    <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>Passerelle</title>\
    <h1>Cette adresse n’est pas protégée</h1>\
    <p>Ici, l’application ne s’installe pas, ne marche pas sans réseau et n’entend pas votre voix.</p>\
    <p>Demandez l’adresse en <b>https://</b> à votre contact.</p>\
    <p><a href=\"/?essayer\">Essayer quand même</a></p></html>";

/// Serves a folder at `/`; an address without extension is a page of the app.
pub(crate) fn learner_app(dir: Option<&Path>, https: bool) -> Router {
    files_of(dir, https).layer(from_fn(not_of_others))
}

/// The other parts of the origin have no page of the app: what is not there is absent.
async fn not_of_others(request: Request, next: Next) -> Response {
    let path = request.uri().path();
    if ["/v1/", "/packs/", "/console/"].iter().any(|part| path.starts_with(part)) {
        return ApiError::NotFound.into_response();
    }
    next.run(request).await
}

fn files_of(dir: Option<&Path>, https: bool) -> Router {
    let Some(dir) = dir else {
        return Router::new().fallback(any(|| async { (StatusCode::NOT_FOUND, Html(NOT_BUILT)) }));
    };
    let page = ServeFile::new(dir.join("index.html")).precompressed_br().precompressed_gzip();
    let files = ServeDir::new(dir).precompressed_br().precompressed_gzip().fallback(page);
    let routes = Router::new().fallback_service(files).layer(from_fn(caching));
    if https { routes } else { routes.layer(from_fn(warn_in_the_clear)) }
}

/// The first page tells another machine what will not work.
async fn warn_in_the_clear(request: Request, next: Next) -> Response {
    let peer = request.extensions().get::<ConnectInfo<SocketAddr>>();
    let near = peer.is_some_and(|peer| peer.0.ip().to_canonical().is_loopback());
    if !near && request.uri().path() == "/" && request.uri().query() != Some("essayer") {
        return Html(PLAIN).into_response();
    }
    next.run(request).await
}

/// What is named by its content may stay for ever, everything else is asked for again.
async fn caching(request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    let name = path.rsplit('/').next().unwrap_or_default();
    // A file that is missing is missing: only pages fall back to the app.
    let is_page = !name.contains('.') || name.ends_with(".html");
    let mut answer = next.run(request).await;
    let kind = answer.headers().get(header::CONTENT_TYPE);
    if !is_page && kind.is_some_and(|kind| kind.as_bytes().starts_with(b"text/html")) {
        return StatusCode::NOT_FOUND.into_response();
    }
    let rule =
        if named_by_content(name) { "public, max-age=31536000, immutable" } else { "no-cache" };
    let headers = answer.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(rule));
    headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    answer
}

/// `app-1f2e3d4c5b.wasm`: a part of the name is eight or more hexadecimal digits, with a digit among them.
fn named_by_content(name: &str) -> bool {
    let parts = name.split(['-', '.', '_']);
    parts.into_iter().any(|part| {
        part.len() >= 8
            && part.bytes().all(|b| b.is_ascii_hexdigit())
            && part.bytes().any(|b| b.is_ascii_digit())
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::body::Body;
    use tower::ServiceExt;

    #[test]
    fn only_names_with_a_hash_stay_for_ever() {
        assert!(named_by_content("passerelle-1f2e3d4c5b.wasm"));
        assert!(named_by_content("app.0123456789abcdef.js"));
        for name in [
            "index.html",
            "sw.js",
            "boot.js",
            "passerelle_bg.wasm",
            "manifest.webmanifest",
            "facade.js",
        ] {
            assert!(!named_by_content(name), "{name}");
        }
    }

    async fn ask(routes: &Router, path: &str, peer: [u8; 4]) -> (StatusCode, String, Vec<u8>) {
        let mut request =
            Request::get(path).header("accept-encoding", "br").body(Body::empty()).unwrap();
        request.extensions_mut().insert(ConnectInfo(SocketAddr::from((peer, 1))));
        let answer = routes.clone().oneshot(request).await.unwrap();
        let kind = answer
            .headers()
            .get(header::CONTENT_TYPE)
            .map_or("", |v| v.to_str().unwrap())
            .to_owned();
        let status = answer.status();
        (status, kind, axum::body::to_bytes(answer.into_body(), 1 << 20).await.unwrap().to_vec())
    }

    #[tokio::test]
    async fn files_have_their_type_and_what_was_compressed_beforehand() {
        let dir = tempfile::tempdir().unwrap();
        for (name, text) in [
            ("index.html", "<p>"),
            ("a.wasm", "plain"),
            ("a.wasm.br", "small"),
            ("m.webmanifest", "{}"),
        ] {
            std::fs::write(dir.path().join(name), text).unwrap();
        }
        let routes = learner_app(Some(dir.path()), false);
        let near = [127, 0, 0, 1];
        assert_eq!(ask(&routes, "/", near).await.2, b"<p>");
        assert_eq!(ask(&routes, "/scene", near).await.2, b"<p>");
        let (_, kind, body) = ask(&routes, "/a.wasm", near).await;
        assert_eq!((kind.as_str(), body.as_slice()), ("application/wasm", b"small".as_slice()));
        assert_eq!(ask(&routes, "/m.webmanifest", near).await.1, "application/manifest+json");
        assert_eq!(ask(&routes, "/gone.js", near).await.0, StatusCode::NOT_FOUND);
        assert_eq!(ask(&routes, "/v1/nothing", near).await.0, StatusCode::NOT_FOUND);
        let far = ask(&routes, "/", [192, 168, 1, 9]).await.2;
        assert!(String::from_utf8(far).unwrap().contains("n’est pas protégée"));
    }
}
