#!/bin/sh
# ./dev test faults: the 35 cases of what must survive, each with its tests. A case without a test fails.
# The list reads names only; the tests themselves run in the parts `rust` and `browser`.
set -eu
cd "$(dirname "$0")/.."
. scripts/lib/say.sh

# One line a test: its id, its name, its file. A test may stand for two cases: f06_f07_….
named() {
  grep -rnoE --include='*.rs' --include='*.mjs' '(fn |test\("|walk\(")(f[0-9]{2}_)+[a-z0-9_]+' app content sync-server tests |
    sed -E 's/^([^:]+):[0-9]+:(fn |test\("|walk\(")/\1 /' |
    while read -r file name; do
      printf '%s' "$name" | grep -oE '^(f[0-9]{2}_)+' | tr -d '\n' | tr '_' '\n' | while read -r id; do
        [ -z "$id" ] || printf '%s %s %s\n' "$id" "$name" "$file"
      done
    done | sort -u
}

list=$(named)
missing=
for n in $(seq 1 35); do
  id=$(printf 'f%02d' "$n")
  found=$(printf '%s\n' "$list" | grep "^$id " || true)
  if [ -z "$found" ]; then missing="$missing $id"; continue; fi
  printf '%s\n' "$found" | cut -d' ' -f2- | sed "s/^/$id  /"
done
[ -z "$missing" ] || fail "no test is named after:$missing"
