//! The address of who calls, for throttling and for “is this machine itself”. Never logged.

use axum::extract::{ConnectInfo, FromRequestParts};
use axum::http::request::Parts;
use std::convert::Infallible;
use std::net::{Ipv4Addr, SocketAddr};

/// The address of the other side.
pub struct Peer(pub SocketAddr);

impl<S: Send + Sync> FromRequestParts<S> for Peer {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Infallible> {
        let known = ConnectInfo::<SocketAddr>::from_request_parts(parts, state).await;
        // Only a router that is called without a socket has none: a test. It counts as far away.
        Ok(Self(known.map_or(SocketAddr::from((Ipv4Addr::UNSPECIFIED, 0)), |info| info.0)))
    }
}
