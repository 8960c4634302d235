//! The verbs of `packc`, and the one place that prints.

use anyhow::Context;
use clap::{Parser, Subcommand};
use packc::build::{Plan, build};
use packc::finding::has_errors;
use packc::gloss::refresh;
use packc::report::{as_text, report};
use packc::source::Library;
use packc::takes::take_in;
use packc::{Level, lint};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Turns authors' sources into packs, and says what is wrong with them.
#[derive(Debug, Parser)]
#[command(version)]
pub(crate) struct Cli {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, Subcommand)]
enum Verb {
    /// Checks, speaks, draws and signs all packs.
    Build {
        /// Folder of the sources.
        #[arg(long, default_value = "content/packs")]
        packs: PathBuf,
        /// Folder of the interface's messages.
        #[arg(long, default_value = "locales")]
        locales: PathBuf,
        /// Folder to write.
        #[arg(long, default_value = "target/packs")]
        out: PathBuf,
        /// Signing key; made when missing.
        #[arg(long, default_value = "data/keys/content.key")]
        key: PathBuf,
        /// What was made before.
        #[arg(long, default_value = "target/packc-cache")]
        cache: PathBuf,
        /// Scenes are still being written: what is missing becomes a warning.
        #[arg(long)]
        draft: bool,
        /// Speak the glosses of these languages only (`fr,en`); texts are always there.
        #[arg(long, value_delimiter = ',')]
        speak: Vec<String>,
        /// Only these packs (`core,route`), and the words of the interface.
        #[arg(long, value_delimiter = ',')]
        only: Vec<String>,
        /// Packs of samples too (`test = true`): for tests, never for a phone.
        #[arg(long)]
        samples: bool,
        /// Say every warning, not only their number.
        #[arg(long)]
        warnings: bool,
    },
    /// Says what is wrong: place, reason, mend.
    Lint {
        /// Folder of all packs, or of one.
        #[arg(default_value = "content/packs")]
        folder: PathBuf,
    },
    /// Brings the `fr` lines of glosses up to date, and adds the keys that are missing.
    Gloss {
        /// Folder of all packs, or of one.
        #[arg(default_value = "content/packs")]
        folder: PathBuf,
    },
    /// Takes in the voices somebody recorded in the app's studio.
    Takes {
        /// The file the app made.
        file: PathBuf,
        /// Folder of the pack.
        #[arg(long, default_value = "content/packs/core")]
        pack: PathBuf,
        /// The code of the language, where a phone named it itself (listen to its `name.wav`).
        #[arg(long)]
        lang: Option<String>,
    },
    /// Counts what there is.
    Report {
        /// Folder of all packs, or of one.
        #[arg(default_value = "content/packs")]
        folder: PathBuf,
        /// Folder of the interface's messages.
        #[arg(long, default_value = "locales")]
        locales: PathBuf,
        /// One JSON object.
        #[arg(long)]
        json: bool,
    },
}

/// Does what was asked.
pub(crate) fn run(cli: Cli) -> anyhow::Result<ExitCode> {
    match cli.verb {
        Verb::Build { packs, locales, out, key, cache, draft, speak, only, samples, warnings } => {
            let today = today();
            let plan = Plan { packs, locales, out, key, cache, draft, speak, only, samples, today };
            run_build(&plan, warnings)
        }
        Verb::Lint { folder } => run_lint(&folder),
        Verb::Gloss { folder } => run_gloss(&folder),
        Verb::Takes { file, pack, lang } => run_takes(&file, &pack, lang.as_deref()),
        Verb::Report { folder, locales, json } => run_report(&folder, &locales, json),
    }
}

fn run_build(plan: &Plan, warnings: bool) -> anyhow::Result<ExitCode> {
    let built = build(plan, &tell).context("building the packs")?;
    if warnings {
        built.findings.iter().for_each(|finding| tell(&finding.to_string()));
    }
    for pack in &built.listed {
        let kib = pack.bytes_fr_ogg / 1024;
        tell(&format!(
            "{} : {kib} Kio en français (Opus), {} Kio en tout",
            pack.id,
            pack.bytes / 1024
        ));
    }
    tell(&format!(
        "{} paquets dans {}, {} sons faits, {} avertissements",
        built.listed.len(),
        plan.out.display(),
        built.spoken,
        built.findings.len()
    ));
    Ok(ExitCode::SUCCESS)
}

fn run_lint(folder: &Path) -> anyhow::Result<ExitCode> {
    let library = Library::open(folder).context("reading the packs")?;
    let findings = lint::check(&library, &today());
    findings.iter().for_each(|finding| tell(&finding.to_string()));
    let errors = findings.iter().filter(|finding| finding.level == Level::Error).count();
    tell(&format!("{errors} erreurs, {} avertissements", findings.len() - errors));
    Ok(if has_errors(&findings) { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

fn run_gloss(folder: &Path) -> anyhow::Result<ExitCode> {
    let library = Library::open(folder).context("reading the packs")?;
    let done = refresh(&library).context("writing the glosses")?;
    tell(&format!("{} lignes « fr » remises à jour, {} clés ajoutées", done.stale, done.added));
    Ok(ExitCode::SUCCESS)
}

fn run_takes(file: &Path, pack: &Path, lang: Option<&str>) -> anyhow::Result<ExitCode> {
    let done = take_in(file, pack, lang).context("taking in the voices")?;
    let (lang, taken) = (&done.lang, done.taken.len());
    tell(&format!("{taken} prises en « {lang} » dans {}/voices", pack.display()));
    if done.unnamed && taken > 0 {
        let name = pack.join("voices").join(lang).join("name.wav");
        tell(&format!(
            "Cette langue n'a pas encore de code : écoutez {}, puis relancez avec --lang CODE.",
            name.display()
        ));
    }
    if done.elsewhere > 0 {
        let others = done.elsewhere;
        tell(&format!("{others} prises sont d'un autre paquet : relancez avec --pack pour lui."));
    }
    done.refused.iter().for_each(|why| tell(&format!("Refusée : {why}")));
    Ok(if done.refused.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn run_report(folder: &Path, locales: &Path, json: bool) -> anyhow::Result<ExitCode> {
    let library = Library::open(folder).context("reading the packs")?;
    let report = report(&library, locales).context("counting the packs")?;
    tell(&if json { serde_json::to_string(&report)? } else { as_text(&report) });
    Ok(ExitCode::SUCCESS)
}

/// Today, `2026-11-21`.
#[expect(clippy::disallowed_methods, reason = "a tool at an author's desk, not a phone")]
fn today() -> String {
    let now = std::time::SystemTime::now();
    let seconds = now.duration_since(std::time::UNIX_EPOCH).map_or(0, |since| since.as_secs());
    packc::day::of_unix(seconds)
}

/// One line for the person at the terminal.
#[expect(clippy::print_stdout, reason = "the one place that prints")]
fn tell(line: &str) {
    println!("{line}");
}

/// Why it stopped, with what it was doing.
#[expect(clippy::print_stderr, reason = "the one place that prints errors")]
pub(crate) fn tell_error(error: &anyhow::Error) {
    eprintln!("packc: {error:#}");
}
