# Sourced: which compiler makes the web app on this machine. Needs say.sh.
# shellcheck shell=sh
WASM=wasm32-unknown-unknown

# Does rustup's toolchain have a standard library for the browser? PASSERELLE_WASM=debian says no, to try the other way.
rustup_has_wasm() { [ "${PASSERELLE_WASM:-}" != debian ] && rustup target list --installed 2>/dev/null | grep -qx "$WASM"; }

# Where Debian's compiler looks for that library; empty without rustc-web.
debian_wasm_lib() { [ -x /usr/bin/rustc ] && printf '%s/lib/rustlib/%s/lib\n' "$(/usr/bin/rustc --print sysroot)" "$WASM"; }

# Did scripts/wasm-std.sh put a library there, with the compiler that is installed now?
debian_has_wasm() { lib=$(debian_wasm_lib) && [ "$(cat "$lib/.built-by" 2>/dev/null)" = "$(/usr/bin/rustc --version)" ]; }

# first_of NAME…: the first program of these that exists.
first_of() { for program in "$@"; do command -v "$program" && return; done; return 1; }

# Sets the environment of a cargo that compiles for the browser, and WASM_CARGO, that cargo.
# The compilers are kept apart in target/web: two of them in one folder would rebuild everything in turn.
use_wasm() {
  WASM_CARGO=cargo
  if ! rustup_has_wasm; then
    debian_has_wasm || fail "no Rust library for the browser: run ./dev run, or sh scripts/setup.sh run"
    WASM_CARGO=/usr/bin/cargo RUSTC=/usr/bin/rustc RUSTDOC=/usr/bin/rustdoc
    export RUSTC RUSTDOC
  fi
  CARGO_TARGET_DIR=target/web
  unset RUSTC_WORKSPACE_WRAPPER # clippy's, of ./dev test: made for another compiler than Debian's
  # SQLite is C: any clang compiles it for wasm, a recent one makes it smaller.
  CC_wasm32_unknown_unknown=$(first_of clang-22 clang-21 clang-20 clang-19 clang-18 clang) || fail "no clang: sh scripts/setup.sh run"
  AR_wasm32_unknown_unknown=$(first_of llvm-ar-22 llvm-ar-21 llvm-ar-20 llvm-ar-19 llvm-ar-18 llvm-ar-14 llvm-ar ar)
  # For speed: each opening of the app waits for it. What it saves of size is in what no table of ours uses.
  CFLAGS_wasm32_unknown_unknown="-O2 -USQLITE_ENABLE_FTS5 -USQLITE_ENABLE_RTREE -USQLITE_ENABLE_SESSION \
    -USQLITE_ENABLE_PREUPDATE_HOOK -USQLITE_ENABLE_BYTECODE_VTAB -USQLITE_ENABLE_DBPAGE_VTAB -USQLITE_ENABLE_DBSTAT_VTAB \
    -USQLITE_ENABLE_STMTVTAB -USQLITE_ENABLE_MATH_FUNCTIONS -USQLITE_ENABLE_OFFSET_SQL_FUNC"
  export CARGO_TARGET_DIR CC_wasm32_unknown_unknown AR_wasm32_unknown_unknown CFLAGS_wasm32_unknown_unknown
}
