//! The commands of whoever looks after the server, as sentences.

use crate::backup::{self, Wish};
use crate::clock::Clock;
use crate::doctor::{self, Patient};
use crate::settings::{Backup, BackupKeys, Doctor, Restore};
use anyhow::Result;
use std::fmt::Write;

/// `backup`: makes one, thins the others.
///
/// # Errors
/// With what stopped it, and what to do.
pub fn backup(wish: &Backup, clock: &dyn Clock) -> Result<String> {
    let taken = backup::take(&wish.data, &wish.to, clock.now())?;
    let gone = backup::thin(&wish.to, clock.now())?;
    let bytes: u64 = taken.manifest.files.iter().map(|part| part.size).sum();
    let mut said =
        format!("backup   {} ({bytes} bytes, looked through: sound)\n", taken.folder.display());
    writeln!(
        said,
        "kept     {} (older ones removed: {})",
        backup::on_shelf(&wish.to).len(),
        gone.len()
    )?;
    said.push_str("keys     are not in it: passerelle-server backup-keys, to another place\n");
    Ok(said)
}

/// `backup-keys`.
///
/// # Errors
/// With what stopped it, and what to do.
pub fn backup_keys(wish: &BackupKeys, clock: &dyn Clock) -> Result<String> {
    let copy = backup::take_keys(&wish.data, &wish.to, clock.now())?;
    Ok(format!(
        "keys     {} ({} files; copies older than a week are removed)\n",
        copy.folder.display(),
        copy.files
    ))
}

/// `restore`.
///
/// # Errors
/// With what stopped it, and what to do.
pub async fn restore(wish: &Restore, clock: &dyn Clock) -> Result<String> {
    let asked = Wish {
        from: &wish.from,
        data: &wish.data,
        replace: wish.replace,
        keys: wish.keys.as_deref(),
        new_keys: wish.new_keys,
    };
    let done = backup::restore(&asked, clock.now()).await?;
    let mut said = format!("restored {} (made {})\n", done.backup.display(), day(done.made));
    if let Some(aside) = &done.aside {
        writeln!(
            said,
            "aside    {}: delete it once all is well, people are in it",
            aside.display()
        )?;
    }
    if done.erased > 0 {
        writeln!(
            said,
            "erased   {} entries are erased again before the server opens its port",
            done.erased
        )?;
    }
    said.push_str(
        "phones   will notice and send again all they have: nothing a learner did since is lost\n",
    );
    said.push_str(
        "by hand  what staff did since (persons, codes, packs given) has to be done again\n",
    );
    Ok(said)
}

/// `doctor`: what it found, and what the program ends with.
///
/// # Errors
/// When it cannot be said as JSON.
pub async fn doctor(wish: &Doctor, clock: &dyn Clock) -> Result<(String, u8)> {
    let patient = Patient {
        data: &wish.data,
        backups: wish.backups.as_deref(),
        certificate: wish.certificate.as_deref(),
        all: wish.all,
        now: clock.now(),
    };
    let diagnosis = doctor::examine(&patient).await;
    let said = if wish.json {
        serde_json::to_string_pretty(&diagnosis)? + "\n"
    } else {
        diagnosis.to_string()
    };
    Ok((said, diagnosis.exit_code()))
}

fn day(at: app_domain::id::UnixMillis) -> String {
    let (year, month, day) = crate::console::date::civil(at.0.div_euclid(86_400_000));
    let minutes = at.0.rem_euclid(86_400_000) / 60_000;
    format!("{year}-{month:02}-{day:02} {:02}:{:02} UTC", minutes / 60, minutes % 60)
}
