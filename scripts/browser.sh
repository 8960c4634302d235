#!/bin/sh
# Browser tests: every tests/browser/*.test.mjs, or those whose name holds the given word.
# They need dist/, the packs and the server's program, which the parts before have built.
# Two lanes side by side: a browser that listens to people talking leaves a core to another one.
set -u
cd "$(dirname "$0")/.."
. scripts/lib/say.sh
PASSERELLE_PACKS=${PASSERELLE_PACKS:-target/packs-test}; export PASSERELLE_PACKS
# shellcheck disable=SC2086
cargo build $LOCKED --quiet -p sync-server || exit 1
# The planner alone, for the browser's engine (plan.test.mjs).
# shellcheck disable=SC2086
(. scripts/lib/wasm.sh && use_wasm && "$WASM_CARGO" build $LOCKED --quiet -p app-domain --bin plan-digest \
  --features simulate --profile web --target "$WASM") || exit 1
[ -f dist/sw.js ] || fail "no dist/: run ./dev test web first"
[ -f "$PASSERELLE_PACKS/index.json" ] || fail "no $PASSERELLE_PACKS: run ./dev test packs first"

# The gallery of samples, and what it borrows from: given to no phone but those of gallery.test.mjs.
case gallery in *"${1:-}"*) sh scripts/packs.sh --out target/packs-gallery --speak fr,ar --samples --only gallery,cult,route || exit 1 ;; esac

LOGS=target/log/browser
rm -rf "$LOGS" && mkdir -p "$LOGS"

# one FILE: its output appears whole when it is done, so that two lanes do not mix. TAP, because Node 18 to 24 all
# write the same closing lines in it.
one() {
  log=$LOGS/$(basename "$1" .test.mjs)
  node --test --test-reporter=tap "$1" > "$log.tap" 2>&1 || : > "$log.failed"
  cat "$log.tap"
}

# lane FILE…: one after the other.
lane() { for file in "$@"; do [ ! -f "$file" ] || { say "$file"; one "$file"; }; done; }

# The scenes take as long as all the others together.
scenes= others=
for file in tests/browser/*"${1:-}"*.test.mjs; do
  case $file in *scenes*) scenes="$scenes $file" ;; *) others="$others $file" ;; esac
done
# shellcheck disable=SC2086  # lists of names
{ lane $scenes & lane $others; wait; }

[ -n "$(ls "$LOGS")" ] || fail "no browser test named \`${1:-}\`"
[ -z "$(find "$LOGS" -name '*.failed')" ]
