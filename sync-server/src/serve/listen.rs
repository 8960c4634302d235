//! Listeners: plain and TLS, each connection bounded and counted.

use crate::net::certificate::speaking;
use crate::net::lan::RoomCertificates;
use crate::net::{Guard, Patience};
use anyhow::{Context, Result};
use axum::Router;
use axum_server::Handle;
use axum_server::accept::DefaultAcceptor;
use axum_server::tls_rustls::{RustlsAcceptor, RustlsConfig};
use hyper_util::rt::TokioTimer;
use prometheus_client::metrics::gauge::Gauge;
use std::net::{SocketAddr, TcpListener};

/// Connections that the system holds until they are accepted.
const WAITING: i32 = 1_024;
pub(super) fn listen(address: SocketAddr) -> Result<TcpListener> {
    let listener = TcpListener::bind(address)
        .with_context(|| format!("listening on {address}: is it taken?"))?;
    listener.set_nonblocking(true)?;
    // A thousand half-open connections must not fill the place where a phone waits to be accepted.
    socket2::SockRef::from(&listener).listen(WAITING)?;
    Ok(listener)
}

/// Serves HTTP on a listener until the handle says stop.
///
/// # Errors
/// When the listener fails.
pub async fn serve_plain(
    listener: TcpListener,
    routes: Router,
    handle: Handle<SocketAddr>,
) -> Result<()> {
    plain(listener, routes, Gauge::default(), handle).await
}

pub(super) async fn plain(
    listener: TcpListener,
    routes: Router,
    open: Gauge,
    handle: Handle<SocketAddr>,
) -> Result<()> {
    let guard = Guard::new(DefaultAcceptor::new(), Patience::default()).counting(open);
    let mut server = axum_server::from_tcp(listener)?.acceptor(guard).handle(handle).http1_only();
    bound_headers(server.http_builder());
    let service = routes.into_make_service_with_connect_info::<SocketAddr>();
    server.serve(service).await.context("serving")
}

pub(super) async fn serve_tls(
    listener: TcpListener,
    routes: Router,
    open: Gauge,
    config: RustlsConfig,
    handle: Handle<SocketAddr>,
) -> Result<()> {
    let guard = Guard::new(RustlsAcceptor::new(config), Patience::default()).counting(open);
    let mut server = axum_server::from_tcp(listener)?.acceptor(guard).handle(handle).http1_only();
    bound_headers(server.http_builder());
    let service = routes.into_make_service_with_connect_info::<SocketAddr>();
    server.serve(service).await.context("serving")
}

/// Headers of later requests on a kept connection; those of the first are bounded by the guard.
fn bound_headers(
    builder: &mut hyper_util::server::conn::auto::Builder<hyper_util::rt::TokioExecutor>,
) {
    builder.http1().timer(TokioTimer::new()).header_read_timeout(Patience::default().first_header);
}

pub(super) fn of_the_room(certificates: &RoomCertificates) -> Result<RustlsConfig> {
    let (chain, key) = (certificates.chain_pem.as_bytes(), certificates.key_pem.as_bytes());
    let config = speaking(chain, key).context("loading the certificate of the room")?;
    Ok(RustlsConfig::from_config(config))
}
