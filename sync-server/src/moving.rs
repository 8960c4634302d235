//! `passerelle-server migrate`: from a folder to PostgreSQL, and what is said of it.

use crate::settings::Migrate;
use crate::store::moving::{Difference, NotMoved, differences, migrate};
use crate::store::postgres::Postgres;
use anyhow::{Context, Result, bail};

/// Moves or compares; gives what to tell the operator.
///
/// # Errors
/// With what stands in the way; a difference is one.
pub async fn run(settings: &Migrate) -> Result<String> {
    let to = Postgres::open(&settings.to).await.context("opening PostgreSQL")?;
    if settings.compare {
        let found = differences(&settings.from, &to).await.context("comparing")?;
        return if found.is_empty() { Ok(SAME.to_owned()) } else { bail!(lines(&found)) };
    }
    match migrate(&settings.from, &to).await {
        Ok(moved) => Ok(format!(
            "{SAME}\nmoved {} rows of {} tables, {} of them while the server ran\n\
             now serve with --database; the old file takes no more rows",
            moved.rows, moved.tables, moved.while_running
        )),
        Err(NotMoved::Differs(found)) => {
            bail!("nothing was moved, the folder's database goes on:\n{}", lines(&found))
        }
        Err(error) => Err(error).context("nothing was moved, the folder's database goes on"),
    }
}

/// What an operator waits for.
const SAME: &str = "same heads, same places, same rows: no difference";

fn lines(found: &[Difference]) -> String {
    found.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}
