#!/bin/sh
# ./dev test [part…]: everything, or the named parts. Goes on after a failure; the last line adds up.
set -u
cd "$(dirname "$0")/.."
. scripts/lib/say.sh
parts=${*:-setup fmt faults clippy packs rust sim web browser}
LOGS=target/log/test
rm -rf "$LOGS" && mkdir -p "$LOGS"
failed_steps=0
RUSTC_WORKSPACE_WRAPPER=$(command -v clippy-driver) || fail "no clippy: rustup component add clippy"
export RUSTC_WORKSPACE_WRAPPER

# step WORDS COMMAND…: runs it, shows and keeps its output; a failure is counted once and the rest goes on.
step() {
  say "$1"
  name=$(log_name "$1")
  { run_step "$@"; } 2>&1 | tee "$LOGS/$name.log"
  judge "$1" "$name"
}

# behind WORDS COMMAND…: the same, while the next steps run; its output appears whole when `join` waits for it.
behind_words= behind_pid=
behind() {
  say "$1 (behind what comes next)"
  behind_words=$1
  run_step "$@" > "$LOGS/$(log_name "$1").log" 2>&1 &
  behind_pid=$!
}
join() {
  [ -n "$behind_pid" ] || return 0
  wait "$behind_pid"; behind_pid=
  say "$behind_words: done"
  name=$(log_name "$behind_words")
  cat "$LOGS/$name.log"
  judge "$behind_words" "$name"
}

log_name() { printf '%s' "$1" | tr -c 'a-z0-9\n' '-' | cut -c1-40; }
run_step() { name=$(log_name "$1"); shift; "$@"; echo $? > "$LOGS/$name.code"; }

# A failed test is counted from the runner's own line; a step that failed without one counts as one.
judge() {
  code=$(cat "$LOGS/$2.code")
  [ "$code" = 0 ] && return
  say "FAILED ($code): $1"
  [ "$(sh scripts/count-tests "$LOGS/$2.log" | cut -d' ' -f2)" -gt 0 ] || failed_steps=$((failed_steps + 1))
}

# Everything of the workspace, compiled once and by clippy, which compiles as rustc does and says more: what it says is a
# failure. The native window is in it. What stands compiled is not compiled again, and its warnings are said again.
# shellcheck disable=SC2086
compile() {
  cargo build $LOCKED --workspace --all-targets 2>&1 | tee "$LOGS/compile.txt"
  ! grep -Eq '^(warning: .*generated [0-9]+ warning|error)' "$LOGS/compile.txt"
}

# Programs that a part starts were compiled by this run.
needs_programs() {
  [ -z "${PASSERELLE_PROGRAMS:-}" ] || return 0
  step "the whole workspace, under clippy: no warning allowed (10 minutes from nothing)" compile
  PASSERELLE_PROGRAMS=target/debug; export PASSERELLE_PROGRAMS
}

# The server's store is tried on a PostgreSQL of its own too; without one its tests fail.
# shellcheck disable=SC2086
rust_tests() {
  if command -v cargo-nextest > /dev/null; then
    sh scripts/with-postgres.sh cargo nextest run $LOCKED --workspace --no-fail-fast --retries 0 --hide-progress-bar --status-level fail &&
      cargo test $LOCKED --workspace --doc --no-fail-fast
  else
    sh scripts/with-postgres.sh cargo test $LOCKED --workspace --no-fail-fast
  fi
}

# `./dev test rust` alone, on a machine that was never set up, installs what only its tests need.
postgres() { sh scripts/setup.sh postgres; }

packs() {
  sh scripts/packs.sh --out target/packs-test --speak fr,ar &&
    sh scripts/packs.sh --out target/packs-samples --speak fr,ar --samples && ./dev packc lint content/packs
}

# The key that the app trusts is made with the first packs, in their first second; who makes none has one already.
await_key() {
  key=${PASSERELLE_CONTENT_KEY:-data/keys/content.key}
  while [ -n "$behind_pid" ] && kill -0 "$behind_pid" 2>/dev/null && [ ! -f "${key%.key}.pub" ]; do sleep 1; done
}

part() {
  case $1 in setup | fmt | faults) ;; *) needs_programs ;; esac
  case $1 in
    setup) step "what this machine lacks" sh scripts/setup.sh test ;;
    # shellcheck disable=SC2086
    fmt) step "format" cargo fmt --all --check ;;
    faults) step "the cases that must be survived, and their tests" sh scripts/faults.sh ;;
    clippy) ;; # compiling is what it is
    rust) step "a PostgreSQL to test with" postgres; step "tests of the crates" rust_tests ;;
    # The program that clippy's compiling left: slower than `./dev sim`, which would be compiled anew.
    sim) step "the simulation: 2,000 seeds (4 minutes)" "${PASSERELLE_PROGRAMS:-target/debug}/sim" --seeds 2000 ;;
    # In a folder of their own: what the tests hear, without taking the other voices from a server that runs.
    # Much of the web build leaves a core free: packs are made meanwhile. It wants their key, which is there at once.
    packs) behind "packs: build in two languages, and lint" packs ;;
    web) await_key; step "the web build" sh scripts/web.sh ;;
    browser) join; step "browser tests (some minutes)" sh scripts/browser.sh ;;
    *) fail "no part \`$1\`: setup fmt clippy rust packs web browser" ;;
  esac
}

for one in $parts; do part "$one"; done
join

set -- $(cat "$LOGS"/*.log | sh scripts/count-tests)
passed=$1 failed=$(($2 + failed_steps))
say "all parts ran: $parts"
printf '%d passed, %d failed\n' "$passed" "$failed"
# Parts without a test of their own count by their steps.
case " $parts " in *" rust "* | *" browser "*) [ "$passed" -gt 0 ] || exit 1 ;; esac
[ "$failed" = 0 ]
