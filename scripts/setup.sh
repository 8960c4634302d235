#!/bin/sh
# Installs what this machine lacks for one purpose: sh scripts/setup.sh run|test|desktop|postgres
# Debian 12 as root: checked by scripts/fresh-machine. Ubuntu with sudo: written for, not tested.
# Idempotent: the second run finds its stamp, or the packages, and does nothing.
set -eu
cd "$(dirname "$0")/.."
. scripts/lib/say.sh
. scripts/lib/wasm.sh
for_what=${1:-run}

BUILD="ca-certificates pkg-config cmake make g++ libasound2-dev brotli"
SPEECH="espeak-ng ffmpeg"
WASM_C="clang-22 lld-22 llvm-22"         # bookworm-security has them; another release gets its own clang
WASM_C_ELSE="clang lld llvm"
DESKTOP="libwebkit2gtk-4.1-dev libxdo-dev"
POSTGRES="postgresql"                    # the server's other engine: `with-postgres.sh` starts one of its own for the tests
BROWSER="chromium fonts-dejavu-core libnss3-tools xvfb xauth"

case $for_what in
  run) packages="$BUILD $SPEECH" ;;
  desktop) packages="$BUILD $SPEECH $DESKTOP" ;;
  test) packages="$BUILD $SPEECH $DESKTOP $BROWSER $POSTGRES" ;;
  postgres) packages=$POSTGRES ;;
  *) fail "setup.sh run, test, desktop or postgres, not \`$for_what\`" ;;
esac

root=; [ "$(id -u)" = 0 ] || root=sudo
installed() { dpkg-query -W -f '${db:Status-Status}\n' "$1" 2>/dev/null | grep -qx installed; }
lacking() { for p in "$@"; do installed "$p" || printf '%s ' "$p"; done; }
known() { apt-cache show "$1" > /dev/null 2>&1; }

# Fetches the lists once a run, and only when something has to be installed.
lists() { [ -n "${lists_read:-}" ] || { say "reading Debian's package lists"; $root apt-get update -qq; lists_read=1; }; }

# install WHAT PACKAGE…: those that are missing, with one line that says so.
install() {
  what=$1; shift
  missing=$(lacking "$@")
  [ -n "$missing" ] || return 0
  lists
  say "installing $what: $missing(a minute or two)"
  # shellcheck disable=SC2086  # a list of names
  $root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing > "$LOG" 2>&1 ||
    { tail -n 20 "$LOG" >&2; fail "apt-get could not install $missing; its words are above and in $LOG"; }
}

# A clang that compiles C for wasm, whichever version there is.
wasm_c() {
  first_of clang-22 clang-21 clang-20 clang-19 clang-18 > /dev/null && first_of llvm-ar-22 llvm-ar llvm-ar-14 > /dev/null && return
  lists
  # shellcheck disable=SC2086
  if known clang-22; then install "a C compiler for the browser" $WASM_C
  else install "a C compiler for the browser" $WASM_C_ELSE; fi
}

# Rust's library for the browser: rustup's, or rustup's fetched, or made for Debian's own compiler.
wasm_rust() {
  rustup_has_wasm || debian_has_wasm && return
  if [ "${PASSERELLE_WASM:-}" != debian ]; then
    say "asking rustup for $WASM (at most 90 s)"
    timeout 90 rustup target add "$WASM" > "$LOG" 2>&1 && rustup_has_wasm && return
  fi
  say "rustup cannot fetch it here: Debian's own compiler instead (about 200 MB)"
  install "Debian's Rust for the web" rustc-web cargo-web rust-web-src rust-web-llvm lld-22
  sh scripts/wasm-std.sh
}

node_is_enough() { command -v npm > /dev/null && [ "$(node -p 'process.versions.node.split(".")[0]' 2>/dev/null || echo 0)" -ge 18 ]; }

# npm's packages of package-lock.json: the optimiser of wasm, the driver of Chromium.
npm_packages() {
  want=$(fingerprint package-lock.json)
  [ -d node_modules ] && done_before npm "$want" && return
  say "fetching the npm packages of package-lock.json (some seconds)"
  npm ci --no-audit --no-fund --loglevel=error > "$LOG" 2>&1 || { tail -n 20 "$LOG" >&2; fail "npm ci failed; its words are above"; }
  stamp npm "$want"
}

mkdir -p target/log "$STAMPS"
LOG=target/log/setup.log
command -v cargo > /dev/null || fail "no cargo: install rustup's stable toolchain first (rustup.rs)"
want=$(fingerprint scripts/setup.sh scripts/wasm-std.sh scripts/lib)
if ! done_before "setup-$for_what" "$want"; then
  # shellcheck disable=SC2086
  install "what the build needs" $packages
  [ "$for_what" != postgres ] || exit 0
  wasm_c
  wasm_rust
  node_is_enough || install "Node.js and npm" nodejs npm
  stamp "setup-$for_what" "$want"
fi
npm_packages
