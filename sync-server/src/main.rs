//! `passerelle-server`: app, packs, sync and console in one process.

use anyhow::{Context, Result};
use clap::Parser;
use std::process::ExitCode;
use sync_server::clock::{Clock, SystemClock};
use sync_server::settings::{Command, Log, Settings};
use sync_server::store::Periods;
use sync_server::{moving, operate, serve, start, upkeep};

#[tokio::main]
async fn main() -> Result<ExitCode> {
    let settings = Settings::parse();
    trace(settings.log);
    rustls::crypto::ring::default_provider()
        .install_default()
        .map_err(|_| anyhow::anyhow!("a TLS provider was installed before"))?;
    run(settings.command).await
}

async fn run(command: Command) -> Result<ExitCode> {
    let clock = SystemClock;
    let said = match command {
        Command::Serve(settings) => {
            serve::serve(&settings).await?;
            String::new()
        }
        Command::Seed(settings) => {
            start::seed(&settings, &clock).await.context("making persons")? + "\n"
        }
        Command::Retention(settings) => {
            let store = start::open_known(&settings.data, settings.database.as_deref()).await?;
            let periods = Periods { unheard: settings.unheard_days, ..Periods::default() };
            upkeep::retention(&*store, periods, settings.apply, clock.now()).await?
        }
        Command::Migrate(settings) => moving::run(&settings).await? + "\n",
        Command::Backup(wish) => operate::backup(&wish, &clock)?,
        Command::BackupKeys(wish) => operate::backup_keys(&wish, &clock)?,
        Command::Restore(wish) => operate::restore(&wish, &clock).await?,
        Command::Doctor(wish) => {
            let (said, code) = operate::doctor(&wish, &clock).await?;
            print(&said);
            return Ok(ExitCode::from(code));
        }
    };
    print(&said);
    Ok(ExitCode::SUCCESS)
}

#[expect(clippy::print_stdout, reason = "this is the program's output")]
fn print(said: &str) {
    print!("{said}");
}

/// To standard error; `RUST_LOG` chooses what.
fn trace(log: Log) {
    use tracing_subscriber::EnvFilter;
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("info"));
    let lines = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    match log {
        Log::Text => lines.init(),
        Log::Json => lines.json().flatten_event(true).init(),
    }
}
