#!/bin/sh
# Builds Rust's standard library for the browser into Debian's own compiler (package rustc-web), which ships none.
# For machines where rustup cannot fetch the target. Once a compiler version; about 40 s and 75 MB.
set -eu
cd "$(dirname "$0")/.."
. scripts/lib/say.sh
. scripts/lib/wasm.sh
debian_has_wasm && exit 0
lib=$(debian_wasm_lib) || fail "Debian's rustc-web is not installed"
root=; [ "$(id -u)" = 0 ] || root=sudo

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/src"
: > "$work/src/lib.rs"
printf '[package]\nname = "stdonly"\nversion = "0.0.0"\nedition = "2021"\n[lib]\ncrate-type = ["rlib"]\n[workspace]\n' > "$work/Cargo.toml"

say "building Rust's standard library for the browser with $(/usr/bin/rustc --version | cut -d' ' -f1,2): about 40 s"
# embed-bitcode: without it a build with link-time optimisation cannot use the result.
(cd "$work" && RUSTC=/usr/bin/rustc RUSTC_BOOTSTRAP=1 RUSTFLAGS="-C embed-bitcode=yes" \
  CARGO_PROFILE_RELEASE_OPT_LEVEL=s CARGO_TARGET_DIR="$work/target" \
  /usr/bin/cargo build --quiet --release --target "$WASM" -Zbuild-std=std,panic_abort,test)

$root rm -rf "$lib"
$root mkdir -p "$lib"
find "$work/target/$WASM/release/deps" -name 'lib*.rlib' ! -name 'libstdonly*' -exec $root cp {} "$lib/" \;
/usr/bin/rustc --version | $root tee "$lib/.built-by" > /dev/null
say "standard library for the browser: $(du -sh "$lib" | cut -f1)"
