//! Keeps the arrows: which crate may name which, and what each stays free of (ARCHITECTURE.md).
//!
//! It reads `cargo metadata` and the sources, so it fails on the commit that draws a wrong arrow, not months later.

use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// crate → the crates of ours it may name in `[dependencies]`: the table in ARCHITECTURE.md.
const ALLOWED: &[(&str, &[&str])] = &[
    ("content-pack", &[]),
    ("locales", &[]),
    ("app-domain", &["content-pack"]),
    ("app-store", &["app-domain", "content-pack", "relaxed-idb"]),
    ("app-sync", &["app-domain", "content-pack"]),
    ("app-audio", &["app-domain", "content-pack"]),
    ("app-ui", &["app-domain", "content-pack", "locales"]),
    (
        "app",
        &["app-domain", "app-store", "app-sync", "app-audio", "app-ui", "content-pack", "locales"],
    ),
    ("packc", &["content-pack", "app-domain", "locales"]),
    ("sync-server", &["app-domain", "content-pack", "locales"]),
    (
        "journeys",
        &[
            "app-audio",
            "app-domain",
            "app-store",
            "app-sync",
            "app-ui",
            "content-pack",
            "locales",
            "packc",
            "sync-server",
        ],
    ),
    // A tool beside the eleven, without an arrow.
    ("bind", &[]),
    // SQLite's storage in the browser: code of others, kept here because it was dropped upstream.
    ("relaxed-idb", &[]),
];

/// Crates that a browser cannot use, or that do I/O: the domain and the screens stay free of them.
const OUTSIDE: &[&str] = &["tokio", "rusqlite", "reqwest", "rodio", "axum", "web-sys", "image"];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("tests/ stands in the repository").into()
}

fn cargo(arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO"))
        .args(arguments)
        .current_dir(root())
        .output()
        .expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("cargo prints UTF-8")
}

/// Every package of the workspace and what it names.
fn packages() -> BTreeMap<String, Vec<String>> {
    let metadata = cargo(&["metadata", "--no-deps", "--offline", "--format-version", "1"]);
    let metadata: Value = serde_json::from_str(&metadata).expect("metadata is JSON");
    let packages = metadata["packages"].as_array().expect("packages");
    packages.iter().map(|package| (text(&package["name"]), named(package))).collect()
}

/// Normal dependencies only: tests may look further.
fn named(package: &Value) -> Vec<String> {
    let all = package["dependencies"].as_array().expect("dependencies");
    all.iter().filter(|one| one["kind"].is_null()).map(|one| text(&one["name"])).collect()
}

fn text(value: &Value) -> String {
    value.as_str().expect("a text").to_owned()
}

#[test]
fn arrows_point_one_way() {
    let packages = packages();
    for (name, wants) in &packages {
        let row = ALLOWED.iter().find(|(crate_name, _)| crate_name == name);
        let Some((_, allowed)) = row else {
            panic!("`{name}` is new: add it to ALLOWED and to ARCHITECTURE.md")
        };
        let extra: Vec<&String> = wants
            .iter()
            .filter(|want| packages.contains_key(*want) && !allowed.contains(&want.as_str()))
            .collect();
        assert!(extra.is_empty(), "{name} may not depend on {extra:?}: see ARCHITECTURE.md");
    }
}

#[test]
fn every_crate_of_the_table_exists() {
    let packages = packages();
    for (name, _) in ALLOWED {
        assert!(packages.contains_key(*name), "`{name}` is in the table but not in the workspace");
    }
}

#[test]
fn the_domain_and_the_screens_do_no_io() {
    for name in ["app-domain", "content-pack", "app-ui", "locales"] {
        let tree = cargo(&["tree", "-p", name, "-e", "normal", "--prefix", "none", "--offline"]);
        for outside in OUTSIDE {
            let found = tree.lines().any(|line| line.split(' ').next() == Some(outside));
            assert!(
                !found,
                "{name} stands on {outside}: what does I/O belongs in an adapter crate"
            );
        }
    }
}

/// Files under a folder whose name ends so, without build output.
fn files(folder: &str, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![root().join(folder)];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(&folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                open.push(path);
            } else if path.to_string_lossy().ends_with(ending) {
                found.push(path);
            }
        }
    }
    found
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

#[test]
fn colours_live_in_tokens_css_only() {
    let page = root().join("assets/web"); // what stands before the app
    let sheets = files("assets", ".css")
        .into_iter()
        .filter(|path| !path.ends_with("tokens.css") && !path.starts_with(&page));
    for path in sheets.chain(files("app/ui/src", ".rs")) {
        for (at, line) in read(&path).lines().enumerate() {
            assert!(
                !names_a_colour(line) || IN_THE_REFERENCE.iter().any(|kept| line.contains(kept)),
                "{}:{}: a colour belongs in assets/tokens.css, under the name of its role",
                path.display(),
                at + 1
            );
        }
    }
}

/// Lines of the reference sheet that carry a colour for one place only; no other may join them.
const IN_THE_REFERENCE: &[&str] = &[
    "#ffb1a8",
    "rgb(17 34 63",
    "rgb(255 250 240",
    "rgb(255 255 255",
    "#11223f",
    "#182a49",
    "#fbf3e3",
];

/// `#` and six hexadecimal digits, or `rgb(`.
fn names_a_colour(line: &str) -> bool {
    let hex =
        |part: &str| part.len() >= 6 && part.as_bytes()[..6].iter().all(u8::is_ascii_hexdigit);
    line.contains("rgb(") || line.split('#').skip(1).any(hex)
}

#[test]
fn postgres_is_named_under_the_store_only() {
    for path in files("sync-server/src", ".rs") {
        if !path.to_string_lossy().contains("/store/") {
            assert!(!read(&path).contains("tokio_postgres"), "{}", path.display());
        }
    }
}

#[test]
fn nothing_reads_outside_the_repository() {
    for folder in ["app", "content", "locales", "sync-server", "scripts", "tests"] {
        for ending in [".rs", ".sh", ".mjs", ".toml", ".py"] {
            for path in files(folder, ending) {
                if path.ends_with("tests/architecture.rs")
                    || path.to_string_lossy().contains("node_modules")
                {
                    continue;
                }
                let text = read(&path);
                assert!(
                    !text.contains("../shared"),
                    "{}: the repository stands alone",
                    path.display()
                );
            }
        }
    }
}

#[test]
fn the_table_of_the_architecture_page_is_this_one() {
    let page = read(&root().join("ARCHITECTURE.md"));
    for (name, allowed) in ALLOWED {
        let row = page
            .lines()
            .find(|line| line.starts_with(&format!("| `{name}` ")))
            .unwrap_or_else(|| panic!("ARCHITECTURE.md has no row for `{name}`"));
        for dependency in *allowed {
            assert!(
                row.contains(dependency),
                "ARCHITECTURE.md, row `{name}`: {dependency} is missing"
            );
        }
    }
}
