//! Reading a body within its bounds (sync.md §4): 256 KiB, no silence over 10 s, and 256 B/s after the first 10 s. A
//! body that makes progress has no total time-out: 256 KiB at 50 kbit/s is 42 s.

use crate::error::ApiError;
use axum::body::{Body, HttpBody};
use axum::http::{HeaderMap, header};
use std::pin::Pin;
use std::time::Duration;
use tokio::time::{Instant, timeout};

/// Longest silence, and the time before the slowest rate is asked for.
const PATIENCE: Duration = Duration::from_secs(10);
/// Slowest rate after that.
const MIN_BYTES_PER_S: u64 = 256;

/// The whole body, or why not. Nothing is allocated for what a header merely announces.
pub(super) async fn read(
    headers: &HeaderMap,
    mut body: Body,
    limit: usize,
) -> Result<Vec<u8>, ApiError> {
    if headers.contains_key(header::CONTENT_ENCODING) {
        return Err(ApiError::Encoded);
    }
    let announced =
        headers.get(header::CONTENT_LENGTH).and_then(|v| v.to_str().ok()?.parse::<u64>().ok());
    if announced.is_some_and(|announced| announced > limit as u64) {
        return Err(ApiError::TooLarge { limit });
    }
    let begun = Instant::now();
    let mut bytes = Vec::new();
    while let Some(part) = next(&mut body).await? {
        if bytes.len() + part.len() > limit {
            return Err(ApiError::TooLarge { limit });
        }
        bytes.extend_from_slice(&part);
        let late = begun.elapsed().saturating_sub(PATIENCE);
        if late.as_secs() > 0 && (bytes.len() as u64) < late.as_secs() * MIN_BYTES_PER_S {
            return Err(ApiError::Slow);
        }
    }
    Ok(bytes)
}

async fn next(body: &mut Body) -> Result<Option<axum::body::Bytes>, ApiError> {
    loop {
        let frame = std::future::poll_fn(|cx| Pin::new(&mut *body).poll_frame(cx));
        match timeout(PATIENCE, frame).await {
            Err(_) => return Err(ApiError::Slow),
            Ok(None) => return Ok(None),
            Ok(Some(Err(e))) => return Err(ApiError::Malformed(e.to_string())),
            Ok(Some(Ok(frame))) => {
                // Trailers carry nothing for us.
                if let Ok(data) = frame.into_data() {
                    return Ok(Some(data));
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_body_is_read_at_the_limit_and_cut_one_above() {
        let of = |n: usize| Body::from(vec![0; n]);
        assert_eq!(read(&HeaderMap::new(), of(100), 100).await.unwrap().len(), 100);
        assert!(matches!(
            read(&HeaderMap::new(), of(101), 100).await,
            Err(ApiError::TooLarge { limit: 100 })
        ));
    }

    #[tokio::test]
    async fn an_encoded_body_is_refused() {
        let headers = HeaderMap::from_iter([(header::CONTENT_ENCODING, "gzip".parse().unwrap())]);
        assert!(matches!(read(&headers, Body::empty(), 100).await, Err(ApiError::Encoded)));
    }
}
