//! Serving: listeners, the lines printed at start, the worker of the reports, a graceful stop.

use crate::app::{App, Authority, Site, router};
use crate::clock::{Clock, SystemClock};
use crate::entropy::SystemEntropy;
use crate::files::Catalogue;
use crate::net::lan::{Addresses, RoomCertificates, ca_router};
use crate::net::{Guard, Patience};
use crate::settings::Serve;
use crate::start::{self, Started};
use crate::store::Founding;
use crate::upkeep;
use anyhow::{Context, Result};
use axum::Router;
use axum_server::Handle;
use axum_server::accept::DefaultAcceptor;
use axum_server::tls_rustls::{RustlsAcceptor, RustlsConfig};
use hyper_util::rt::TokioTimer;
use std::net::{IpAddr, Ipv4Addr, SocketAddr, TcpListener};
use std::sync::Arc;
use std::time::Duration;
use tokio::signal::unix::{SignalKind, signal};

/// How long a stop waits for requests under way.
const LAST_REQUESTS: Duration = Duration::from_secs(5);
/// How often the reports catch up by themselves.
const FOLD_EVERY: Duration = Duration::from_secs(2);
/// Profiles folded in one transaction: the writer is not held for long.
const FOLD_STEP: usize = 32;

/// Serves until SIGTERM or SIGINT.
///
/// # Errors
/// With what cannot be opened or listened on, and why.
pub async fn serve(settings: &Serve) -> Result<()> {
    let clock = SystemClock;
    let database = settings.database.as_deref();
    let started = start::open(&settings.data, database, Founding::from(settings), &clock).await?;
    let listener = listen(wanted_address(settings))?;
    let room = Room::of(settings, listener.local_addr()?, clock.now().0)?;
    print_lines(&started, &room.site, &clock).await?;
    let app = app(settings, started, &room.site);
    tokio::spawn(keep_folding(app.clone()));
    tokio::spawn(seal_old(app.clone()));
    let handle = Handle::new();
    tokio::spawn(stop_on_signal(handle.clone())?);
    match room.certificates {
        None => serve_plain(listener, router(app), handle).await,
        Some(certificates) => {
            let beside = listen(next_port(listener.local_addr()?))?;
            let plain = serve_plain(beside, ca_router(Arc::clone(&room.site)), handle.clone());
            let secure = serve_tls(listener, router(app), &certificates, handle);
            tokio::try_join!(plain, secure).map(|_| ())
        }
    }
}

/// With `--lan` the phones of the room have to reach this machine.
fn wanted_address(settings: &Serve) -> SocketAddr {
    if settings.lan && settings.listen.ip().is_loopback() {
        return SocketAddr::from((Ipv4Addr::UNSPECIFIED, settings.listen.port()));
    }
    settings.listen
}

fn next_port(address: SocketAddr) -> SocketAddr {
    SocketAddr::new(address.ip(), address.port().wrapping_add(1))
}

fn listen(address: SocketAddr) -> Result<TcpListener> {
    let listener = TcpListener::bind(address)
        .with_context(|| format!("listening on {address}: is it taken?"))?;
    listener.set_nonblocking(true)?;
    Ok(listener)
}

struct Room {
    site: Arc<Site>,
    certificates: Option<RoomCertificates>,
}

impl Room {
    fn of(settings: &Serve, bound: SocketAddr, now_ms: i64) -> Result<Self> {
        let here = Addresses::of_this_machine();
        // A machine alone has no address but its own.
        let others = || here.towards_others().unwrap_or(IpAddr::V4(Ipv4Addr::LOCALHOST));
        let ip = if bound.ip().is_unspecified() { others() } else { bound.ip() };
        let reached = SocketAddr::new(ip, bound.port());
        if !settings.lan {
            let site = Site { address: format!("http://{reached}"), https: false, authority: None };
            return Ok(Self { site: Arc::new(site), certificates: None });
        }
        let certificates = RoomCertificates::load(&settings.data, &here, now_ms)?;
        let authority = Authority {
            address: format!("http://{}/ca", next_port(reached)),
            fingerprint: certificates.fingerprint.clone(),
            pem: certificates.ca_pem.clone(),
        };
        let site =
            Site { address: format!("https://{reached}"), https: true, authority: Some(authority) };
        Ok(Self { site: Arc::new(site), certificates: Some(certificates) })
    }
}

/// What the operator needs, on standard output; everything else is traced.
#[expect(clippy::print_stdout, reason = "these lines are the program's output")]
async fn print_lines(started: &Started, site: &Site, clock: &dyn Clock) -> Result<()> {
    let link =
        start::sign_in_path(&*started.store, &SystemEntropy, &started.staff, clock.now()).await?;
    let code = start::start_code(started, clock.now()).await?;
    println!("app      {}/", site.address);
    println!("console  {}{link}", site.address);
    println!("code     {}", code.typed);
    if let Some(authority) = &site.authority {
        println!("room     {}  (SHA-256 {})", authority.address, authority.fingerprint);
    }
    Ok(())
}

fn app(settings: &Serve, started: Started, site: &Arc<Site>) -> App {
    App {
        store: started.store,
        clock: Arc::new(SystemClock),
        entropy: Arc::new(SystemEntropy),
        throttle: Arc::default(),
        keys: Arc::new(started.keys),
        catalogue: Arc::new(Catalogue::new(settings.packs.clone())),
        app_dir: settings.app.clone(),
        site: Arc::clone(site),
    }
}

/// The worker of the reports. It may lag; a sync never waits for it.
async fn keep_folding(app: App) {
    loop {
        match app.store.fold_some(FOLD_STEP).await {
            Ok(FOLD_STEP..) => {}
            Ok(_) => tokio::time::sleep(FOLD_EVERY).await,
            Err(error) => {
                tracing::error!(%error, "A report could not be folded");
                tokio::time::sleep(FOLD_EVERY).await;
            }
        }
    }
}

/// Bodies of before are sealed once, beside the requests.
async fn seal_old(app: App) {
    if let Err(error) = upkeep::seal_old(&*app.store).await {
        tracing::error!(%error, "Bodies of before could not be sealed: the next start goes on");
    }
}

fn stop_on_signal(handle: Handle<SocketAddr>) -> Result<impl Future<Output = ()>> {
    let (mut term, mut int) = (signal(SignalKind::terminate())?, signal(SignalKind::interrupt())?);
    Ok(async move {
        tokio::select! { _ = term.recv() => {}, _ = int.recv() => {} }
        tracing::info!("Stopping");
        handle.graceful_shutdown(Some(LAST_REQUESTS));
    })
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
    let guard = Guard::new(DefaultAcceptor::new(), Patience::default());
    let mut server = axum_server::from_tcp(listener)?.acceptor(guard).handle(handle).http1_only();
    bound_headers(server.http_builder());
    let service = routes.into_make_service_with_connect_info::<SocketAddr>();
    server.serve(service).await.context("serving")
}

async fn serve_tls(
    listener: TcpListener,
    routes: Router,
    certificates: &RoomCertificates,
    handle: Handle<SocketAddr>,
) -> Result<()> {
    let (chain, key) =
        (certificates.chain_pem.clone().into_bytes(), certificates.key_pem.clone().into_bytes());
    let config =
        RustlsConfig::from_pem(chain, key).await.context("loading the certificate of the room")?;
    let mut inner = (*config.get_inner()).clone();
    // HTTP/2 has time-outs of its own, which are not set (sync.md §4).
    inner.alpn_protocols = vec![b"http/1.1".to_vec()];
    let guard = Guard::new(
        RustlsAcceptor::new(RustlsConfig::from_config(Arc::new(inner))),
        Patience::default(),
    );
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
