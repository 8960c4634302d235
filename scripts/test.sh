#!/bin/sh
# ./dev test [part…]: everything, or the named parts. Goes on after a failure; the last line adds up.
set -u
cd "$(dirname "$0")/.."
. scripts/lib/say.sh
parts=${*:-setup fmt clippy rust packs web desktop browser}
LOGS=target/log/test
rm -rf "$LOGS" && mkdir -p "$LOGS"
failed_steps=0

# step WORDS COMMAND…: runs it, shows and keeps its output; a failure is counted once and the rest goes on.
step() {
  words=$1; shift
  say "$words"
  log=$LOGS/$(printf '%s' "$words" | tr -c 'a-z0-9\n' '-' | cut -c1-40).log
  { "$@" 2>&1; echo $? > "$LOGS/code"; } | tee "$log"
  code=$(cat "$LOGS/code")
  [ "$code" = 0 ] && return
  say "FAILED ($code): $words"
  # A failed test is counted from the runner's own line; a step that failed without one counts as one.
  [ "$(sh scripts/count-tests "$log" | cut -d' ' -f2)" -gt 0 ] || failed_steps=$((failed_steps + 1))
}

# shellcheck disable=SC2086
rust_tests() {
  if command -v cargo-nextest > /dev/null; then
    cargo nextest run $LOCKED --workspace --exclude app --no-fail-fast --retries 0 --hide-progress-bar --status-level fail &&
      cargo test $LOCKED --workspace --exclude app --doc --no-fail-fast
  else
    cargo test $LOCKED --workspace --exclude app --no-fail-fast
  fi
}

# shellcheck disable=SC2086
part() {
  case $1 in
    setup) step "what this machine lacks" sh scripts/setup.sh test ;;
    fmt) step "format" cargo fmt --all --check ;;
    clippy) step "clippy, no warning allowed (4 minutes from nothing)" cargo clippy $LOCKED --quiet --workspace --all-targets -- -D warnings ;;
    rust) step "tests of the crates (6 minutes from nothing)" rust_tests ;;
    # In a folder of their own: what the tests hear, without taking the other voices from a server that runs.
    packs) step "packs: build in two languages, and lint" sh -c 'sh scripts/packs.sh --out target/packs-test --speak fr,ar &&
      sh scripts/packs.sh --out target/packs-samples --speak fr,ar --samples && ./dev packc lint content/packs' ;;
    web) step "the web build" sh scripts/web.sh ;;
    browser) step "browser tests (some minutes)" sh scripts/browser.sh ;;
    desktop) step "the native window compiles" sh -c '. scripts/lib/say.sh && trust_packs && cargo build $LOCKED --quiet -p app' ;;
    *) fail "no part \`$1\`: setup fmt clippy rust packs web browser desktop" ;;
  esac
}

for one in $parts; do part "$one"; done

set -- $(cat "$LOGS"/*.log | sh scripts/count-tests)
passed=$1 failed=$(($2 + failed_steps))
say "all parts ran: $parts"
printf '%d passed, %d failed\n' "$passed" "$failed"
[ "$failed" = 0 ] && [ "$passed" -gt 0 ]
