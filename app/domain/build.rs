//! Writes `content/packs/help.toml` as a table of the program: whom to call must be there with no pack and no network.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

fn main() {
    let file: PathBuf = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content/packs/help.toml");
    println!("cargo::rerun-if-changed={}", file.display());
    println!("cargo::rerun-if-changed=build.rs");
    let text =
        std::fs::read_to_string(&file).expect("content/packs/help.toml is in the repository");
    let entries: toml::Table = text.parse().expect("content/packs/help.toml is TOML");
    let mut code = format!("[crate::directory::Entry; {}] = [\n", entries.len());
    for (key, entry) in &entries {
        let entry = entry.as_table().expect("each entry is a table");
        let text =
            |name: &str| entry.get(name).map_or("", |value| value.as_str().unwrap_or_default());
        let is = |name: &str, value: &str| text(name) == value;
        let urgent = entry.get("urgent").and_then(toml::Value::as_bool).unwrap_or(false);
        let checked_on = entry.get("checked_on").map(ToString::to_string).unwrap_or_default();
        writeln!(
            code,
            "crate::directory::Entry {{ key: {key:?}, number: {:?}, urgent: {urgent}, free: {}, always: {}, source: {:?}, checked_on: {:?} }},",
            text("number"),
            is("cost", "free"),
            is("hours", "always"),
            text("source"),
            checked_on.trim_matches('"'),
        )
        .expect("writing to a text never fails");
    }
    code.push(']');
    let out = std::env::var_os("OUT_DIR").expect("Cargo gives OUT_DIR to every build script");
    std::fs::write(
        Path::new(&out).join("directory.rs"),
        format!("/// Every number, in the order of the file.\npub static ENTRIES: {code};\n"),
    )
    .expect("OUT_DIR can be written");
}
