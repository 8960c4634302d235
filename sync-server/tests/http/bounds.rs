//! What is refused before it is looked at. Nothing is stored.

use crate::world::{World, a_session, post};
use app_domain::wire;
use axum::body::{Body, Bytes, HttpBody};
use axum::http::{Request, StatusCode, header};
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll};

/// A body that counts how often it is asked for.
struct Watched(Arc<AtomicUsize>);

impl HttpBody for Watched {
    type Data = Bytes;
    type Error = std::convert::Infallible;

    fn poll_frame(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<http_body::Frame<Bytes>, Self::Error>>> {
        self.0.fetch_add(1, Ordering::SeqCst);
        Poll::Ready(None)
    }
}

#[tokio::test]
async fn f27_without_a_token_the_body_is_not_read() {
    let world = World::new().await;
    let asked = Arc::new(AtomicUsize::new(0));
    for token in [None, Some("Bearer nobody"), Some("Basic x"), Some("Bearer ")] {
        let mut request =
            Request::post("/v1/sync").body(Body::new(Watched(Arc::clone(&asked)))).unwrap();
        if let Some(token) = token {
            request.headers_mut().insert(header::AUTHORIZATION, token.parse().unwrap());
        }
        let answer = world.send(request).await;
        assert_eq!(answer.status, StatusCode::UNAUTHORIZED);
        let denied: wire::Denied = answer.message();
        assert_eq!(denied.why, wire::DeniedWhy::Unknown);
    }
    assert_eq!(asked.load(Ordering::SeqCst), 0);
}

#[tokio::test]
async fn f25_a_bomb_is_cut_at_the_limit_and_a_body_one_byte_too_long_is_refused() {
    let world = World::new().await;
    let phone = world.phone(1).await;
    let bomb = wire::seal(&vec![0; 2 << 20]);
    assert!(bomb.len() < 4 << 10);
    assert_eq!(world.send(phone.sync_request(bomb)).await.status, StatusCode::PAYLOAD_TOO_LARGE);
    let long = vec![b's'; (256 << 10) + 1];
    assert_eq!(world.send(phone.sync_request(long)).await.status, StatusCode::PAYLOAD_TOO_LARGE);
    let at_limit = vec![b's'; 256 << 10];
    assert_eq!(world.send(phone.sync_request(at_limit)).await.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn malformed_and_encoded_bodies_are_refused() {
    let world = World::new().await;
    let phone = world.phone(1).await;
    for body in
        [Vec::new(), b"<!doctype html>".to_vec(), wire::seal(b"\xff\xff"), b"s1\0\x01\x80".to_vec()]
    {
        assert_eq!(world.send(phone.sync_request(body)).await.status, StatusCode::BAD_REQUEST);
    }
    let good = wire::seal(&wire::to_cbor(&phone.request(vec![phone.range(7, 1, &a_session())])));
    let mut encoded = phone.sync_request(good);
    encoded.headers_mut().insert(header::CONTENT_ENCODING, "gzip".parse().unwrap());
    assert_eq!(world.send(encoded).await.status, StatusCode::UNSUPPORTED_MEDIA_TYPE);
}

#[tokio::test]
async fn ranges_above_the_limit_are_told_and_the_others_are_kept() {
    let world = World::new().await;
    let phone = world.phone(1).await;
    let ranges = (0..65).map(|n| phone.range(100 + n, 1, &a_session()[..1])).collect();
    let answer = phone.sync(&world, ranges).await;
    assert_eq!(answer.acks.len(), 64);
    assert_eq!(
        answer.notes.iter().map(|n| n.code).collect::<Vec<_>>(),
        [wire::NoteCode::OVER_LIMIT]
    );
}

#[tokio::test]
async fn v1_knows_no_other_route() {
    let world = World::new().await;
    assert_eq!(world.send(post("/v1/elsewhere", Vec::new())).await.status, StatusCode::NOT_FOUND);
    assert_eq!(
        world.send(crate::world::get("/v1/sync")).await.status,
        StatusCode::METHOD_NOT_ALLOWED
    );
}
