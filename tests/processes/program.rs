//! Where the programs are.

use std::path::PathBuf;
use std::process::Command;
use std::sync::OnceLock;

/// `passerelle-phone`: cargo compiles it with these tests.
pub(crate) fn phone() -> PathBuf {
    env!("CARGO_BIN_EXE_passerelle-phone").into()
}

/// `passerelle-server`: as `./dev test` compiled it, else asked of cargo, which does nothing when it stands ready.
pub(crate) fn server() -> &'static PathBuf {
    static PROGRAM: OnceLock<PathBuf> = OnceLock::new();
    PROGRAM.get_or_init(|| ready_made().unwrap_or_else(compiled))
}

#[expect(
    clippy::disallowed_methods,
    reason = "a test has no settings: the script says where its programs are"
)]
fn ready_made() -> Option<PathBuf> {
    let folder = PathBuf::from(std::env::var("PASSERELLE_PROGRAMS").ok()?);
    // The script names it from the root; tests run in their own folder.
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..");
    Some(root.join(folder).join("passerelle-server"))
}

fn compiled() -> PathBuf {
    let built = Command::new(env!("CARGO"))
        .args(["build", "--offline", "--quiet", "-p", "sync-server", "--bin", "passerelle-server"])
        .status()
        .expect("cargo runs");
    assert!(built.success(), "passerelle-server does not compile");
    phone().with_file_name("passerelle-server")
}
