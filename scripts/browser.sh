#!/bin/sh
# Browser tests: every tests/browser/*.test.mjs, or those whose name holds the given word, one after the other.
# They need dist/, target/packs and the server's program, which the parts before have built.
set -u
cd "$(dirname "$0")/.."
. scripts/lib/say.sh
# shellcheck disable=SC2086
cargo build $LOCKED --quiet -p sync-server || exit 1
[ -f dist/sw.js ] || fail "no dist/: run ./dev test web first"
worst=0 ran=0
for file in tests/browser/*"${1:-}"*.test.mjs; do
  [ -f "$file" ] || continue
  ran=$((ran + 1))
  say "$file"
  # TAP, because Node 18 to 24 all write the same closing lines in it.
  node --test --test-reporter=tap "$file" || worst=1
done
[ "$ran" -gt 0 ] || fail "no browser test named \`${1:-}\`"
exit $worst
