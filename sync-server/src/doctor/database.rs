//! The file: there, ours, sound.

use super::Finding;
use crate::folder::DATABASE;
use crate::store::sqlite::whole;
use std::path::Path;

pub(super) fn look(data: &Path) -> Vec<Finding> {
    let file = data.join(DATABASE);
    if !file.is_file() {
        return vec![Finding::broken(
            "database",
            format!("there is no {}", file.display()),
            "without it the server would begin again, empty, and phones would have to be enrolled again",
            "check --data; if the file is lost: passerelle-server restore",
        )];
    }
    match whole::faults(&file) {
        Ok(faults) if faults.is_empty() => vec![sound(&file), schema(&file)],
        Ok(faults) => vec![unsound(&faults.join("; "))],
        Err(error) => vec![unsound(&error.to_string())],
    }
}

fn sound(file: &Path) -> Finding {
    let bytes = std::fs::metadata(file).map_or(0, |file| file.len());
    Finding::ok("database", format!("sound ({} KiB)", bytes / 1024))
}

fn unsound(why: &str) -> Finding {
    Finding::broken(
        "database",
        format!("SQLite finds faults: {why}"),
        "what is read from it may be wrong, and it gets worse with each write; the disk may be dying",
        "stop the server, copy the data folder as it is, put in another disk, then passerelle-server restore: phones bring \
         back what learners did since",
    )
}

fn schema(file: &Path) -> Finding {
    let newest = whole::newest_schema();
    match whole::schema(file) {
        Ok(found) if found > newest => Finding::broken(
            "schema",
            format!("its tables are of version {found}, this program knows {newest}"),
            "a newer server wrote it; an older one refuses to open it, so that nothing is damaged",
            "install the newer version again; or restore the backup that was made before the upgrade",
        ),
        Ok(found) if found < newest => Finding::ok(
            "schema",
            format!("version {found}; the next start brings it to {newest} (make a backup first)"),
        ),
        Ok(found) => Finding::ok("schema", format!("version {found}, as this program writes")),
        Err(error) => unsound(&error.to_string()),
    }
}
