//! `passerelle-server`: app, packs, sync and console in one process.

use anyhow::{Context, Result};
use clap::Parser;
use sync_server::clock::{Clock, SystemClock};
use sync_server::settings::{Command, Settings};
use sync_server::store::Periods;
use sync_server::{moving, serve, start, upkeep};

#[tokio::main]
async fn main() -> Result<()> {
    trace();
    rustls::crypto::ring::default_provider()
        .install_default()
        .map_err(|_| anyhow::anyhow!("a TLS provider was installed before"))?;
    match Settings::parse().command {
        Command::Serve(settings) => serve::serve(&settings).await,
        Command::Seed(settings) => {
            let json = start::seed(&settings, &SystemClock).await.context("making persons")?;
            print(&json);
            Ok(())
        }
        Command::Retention(settings) => {
            let store = start::open_known(&settings.data, settings.database.as_deref()).await?;
            let periods = Periods { unheard: settings.unheard_days, ..Periods::default() };
            let now = SystemClock.now();
            print(upkeep::retention(&*store, periods, settings.apply, now).await?.trim_end());
            Ok(())
        }
        Command::Migrate(settings) => {
            print(&moving::run(&settings).await?);
            Ok(())
        }
    }
}

#[expect(clippy::print_stdout, reason = "this is the program's output")]
fn print(words: &str) {
    println!("{words}");
}

/// To standard error; `RUST_LOG` chooses what.
fn trace() {
    use tracing_subscriber::EnvFilter;
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("info"));
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
}
