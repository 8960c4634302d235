//! Serving: listeners, the lines printed at start, the worker of the reports, a graceful stop.

mod days;
mod listen;
mod reports;
mod room;

pub use listen::serve_plain;

use crate::app::{App, Site, router};
use crate::backup::{Keeping, keep};
use crate::clock::{Clock, SystemClock};
use crate::entropy::SystemEntropy;
use crate::files::Catalogue;
use crate::folder::{DATABASE, Occupied};
use crate::metrics::{Metrics, counted, page};
use crate::net::lan::ca_router;
use crate::settings::Serve;
use crate::start::{self, Started};
use crate::store::Founding;
use crate::store::sqlite::whole;
use crate::upkeep;
use anyhow::{Result, ensure};
use axum::Router;
use axum_server::Handle;
use axum_server::tls_rustls::RustlsConfig;
use listen::{listen, of_the_room, plain, serve_tls};
use room::{Room, Speaks, next_port, wanted_address};
use std::net::{SocketAddr, TcpListener};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;
use tokio::signal::unix::{SignalKind, signal};

/// How long a stop waits for requests under way.
const LAST_REQUESTS: Duration = Duration::from_secs(10);

/// Serves until SIGTERM or SIGINT.
///
/// # Errors
/// With what cannot be opened or listened on, and why.
pub async fn serve(settings: &Serve) -> Result<()> {
    let clock = SystemClock;
    let database = settings.database.as_deref();
    // A database elsewhere is served by several processes, which may share the keys of one folder.
    let _ours = database.is_none().then(|| Occupied::to_serve(&settings.data)).transpose()?;
    let started = start::open(&settings.data, database, Founding::from(settings), &clock).await?;
    let (metrics, handle) = (metrics_of(settings, &started), Handle::new());
    if let Some(address) = settings.operations.metrics {
        tokio::spawn(show_metrics(address, metrics.clone(), handle.clone())?);
    }
    let listener = listen(wanted_address(settings))?;
    let room = Room::of(settings, listener.local_addr()?, clock.now().0)?;
    print_lines(&started, &room.site, &clock).await?;
    let app = app(settings, started, &room.site);
    tokio::spawn(reports::keep(app.clone()));
    tokio::spawn(keep(keeping(settings), Arc::new(clock)));
    tokio::spawn(days::keep(app.clone()));
    tokio::spawn(seal_old(app.clone()));
    tokio::spawn(stop_on_signal(handle.clone())?);
    let routes = counted(router(app), metrics.clone());
    listen_until_stopped(listener, room, routes, &metrics, handle).await?;
    if database.is_none() {
        leave_one_file(&settings.data);
    }
    Ok(())
}

async fn listen_until_stopped(
    listener: TcpListener,
    room: Room,
    routes: Router,
    metrics: &Metrics,
    handle: Handle<SocketAddr>,
) -> Result<()> {
    match room.speaks {
        Speaks::Plain => plain(listener, routes, metrics.open(), handle).await,
        Speaks::Given(files, config) => {
            let config = RustlsConfig::from_config(config);
            tokio::spawn(files.follow(config.clone()));
            serve_tls(listener, routes, metrics.open(), config, handle).await
        }
        Speaks::Room(certificates) => {
            let beside = listen(next_port(listener.local_addr()?))?;
            let plain = serve_plain(beside, ca_router(Arc::clone(&room.site)), handle.clone());
            let config = of_the_room(&certificates)?;
            let secure = serve_tls(listener, routes, metrics.open(), config, handle);
            tokio::try_join!(plain, secure).map(|_| ())
        }
    }
}

fn metrics_of(settings: &Serve, started: &Started) -> Metrics {
    let backups = settings.operations.backups.clone();
    Metrics::new(settings.data.clone(), backups, started.store.commits())
}

/// Counters for a monitor on this machine: a port that the network reaches would tell everybody how busy an agency is.
#[expect(clippy::print_stdout, reason = "this line is the program's output")]
fn show_metrics(
    address: SocketAddr,
    metrics: Metrics,
    handle: Handle<SocketAddr>,
) -> Result<impl Future<Output = ()>> {
    ensure!(
        address.ip().is_loopback(),
        "--metrics takes an address of this machine itself: 127.0.0.1:9100"
    );
    let listener = listen(address)?;
    println!("metrics  http://{}/metrics", listener.local_addr()?);
    Ok(async move {
        if let Err(error) = serve_plain(listener, page(metrics), handle).await {
            tracing::error!(%error, "The counters are not shown");
        }
    })
}

fn keeping(settings: &Serve) -> Keeping {
    Keeping {
        data: settings.data.clone(),
        backups: settings.operations.backups.clone(),
        keys: settings.operations.key_backups.clone(),
    }
}

/// After the last request: what is in the write-ahead log goes into the database, so that a stopped server is one file.
fn leave_one_file(data: &Path) {
    match whole::checkpoint(&data.join(DATABASE)) {
        Ok(()) => tracing::info!("Stopped"),
        // Nothing is lost: the next start reads the log.
        Err(error) => tracing::warn!(%error, "Stopped; the log was left beside the database"),
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
