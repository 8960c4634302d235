#!/bin/sh
# Browser tests: every tests/browser/*.test.mjs, or those whose name holds the given word.
# They need dist/, the packs and the server's program, which the parts before have built.
# Three side by side: a browser that listens to people talking leaves a core to another one.
set -u
cd "$(dirname "$0")/.."
. scripts/lib/say.sh

# --one FILE: its output appears whole when it is done, so that two workers do not mix. TAP, because Node 18 to 24 all
# write the same closing lines in it.
if [ "${1:-}" = --one ]; then
  log=$LOGS/$(basename "$2" .test.mjs)
  say "$2"
  began=$(date +%s)
  node --test --test-reporter=tap "$2" > "$log.tap" 2>&1 || : > "$log.failed"
  cat "$log.tap"
  say "$2: $(($(date +%s) - began)) s"
  exit 0
fi

PASSERELLE_PACKS=${PASSERELLE_PACKS:-target/packs-test}; export PASSERELLE_PACKS
# The server, what reads a log after a kill, and the native window for window.test.mjs: with the key of the packs in it,
# and with debug assertions, so that its page can be driven from outside. After ./dev test's own compiling only the
# window is left to do.
# shellcheck disable=SC2086
(trust_packs
  if [ -n "${PASSERELLE_PROGRAMS:-}" ]; then cargo build $LOCKED --quiet --workspace --all-targets
  else cargo build $LOCKED --quiet -p sync-server -p journeys -p app --bins
  fi) || exit 1
# The planner alone, for the browser's engine (plan.test.mjs).
# shellcheck disable=SC2086
(. scripts/lib/wasm.sh && use_wasm && "$WASM_CARGO" build $LOCKED --quiet -p app-domain --bin plan-digest \
  --features simulate --profile web --target "$WASM") || exit 1
[ -f dist/sw.js ] || fail "no dist/: run ./dev test web first"
[ -f "$PASSERELLE_PACKS/index.json" ] || fail "no $PASSERELLE_PACKS: run ./dev test packs first"
[ -f target/packs-samples/index.json ] || fail "no target/packs-samples: run ./dev test packs first"

# The gallery of samples with the packs it borrows from: few, so that gallery.test.mjs has its phones soon.
case gallery in *"${1:-}"*) sh scripts/packs.sh --out target/packs-gallery --speak fr,ar --samples --only gallery,cult,route,jeu || exit 1 ;; esac

LOGS=target/log/browser
WORKERS=${PASSERELLE_WORKERS:-3}
rm -rf "$LOGS" target/browser-ready && mkdir -p "$LOGS"

# Three workers take the next file as they become free; the longest first, so that none is left alone with it.
export LOGS
longest="screens gallery scenes shell blind games core02 keyboard kills ladder profiles"
files=
for file in tests/browser/*"${1:-}"*.test.mjs; do
  [ -f "$file" ] || continue
  rank=9
  for name in $longest; do case $file in *"/$name.test.mjs") rank=$(printf '%s' "${longest%%"$name"*}" | wc -w) ;; esac; done
  files="$files$rank $file
"
done
# A camera that reads a code beside four other browsers may not in two minutes: its file comes last, alone.
printf '%s' "$files" | grep -v '/duo.test.mjs$' | sort -n | cut -d' ' -f2 | xargs -r -P "$WORKERS" --process-slot-var=PASSERELLE_LANE -I FILE sh scripts/browser.sh --one FILE
printf '%s' "$files" | grep '/duo.test.mjs$' | cut -d' ' -f2 | PASSERELLE_LANE=0 xargs -r -n 1 sh scripts/browser.sh --one

[ -n "$(ls "$LOGS")" ] || fail "no browser test named \`${1:-}\`"
# What failed is said once more at the end, with why: a long run is read from its last lines.
for log in "$LOGS"/*.failed; do
  [ -f "$log" ] || continue
  say "failed in $(basename "$log" .failed)"
  sed -n '/^not ok/p; /^  error:/,/^  code:/{/^  code:/!p;}' "${log%.failed}.tap" | cut -c1-240 | head -60
done
[ -z "$(find "$LOGS" -name '*.failed')" ]
