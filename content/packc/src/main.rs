//! `packc`: checks, speaks, draws and signs the packs.

mod cli;

use clap::Parser;
use std::process::ExitCode;

fn main() -> ExitCode {
    match cli::run(cli::Cli::parse()) {
        Ok(code) => code,
        Err(error) => {
            cli::tell_error(&error);
            ExitCode::FAILURE
        }
    }
}
