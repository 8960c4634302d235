#!/bin/sh
# ./dev bench [name]: measures, one JSON object a line on standard output; words go to standard error.
# `ratio` of 1 or less is within the target (design.md §6). Nothing is measured that is not built: a line that is
# missing is a number that nobody has.
set -eu
cd "$(dirname "$0")/.."
. scripts/lib/say.sh
wanted=${1:-}
{
  sh scripts/setup.sh test
  sh scripts/packs.sh
  sh scripts/web.sh
  say "the server as it is shipped (release; about 4 minutes from nothing)"
  # shellcheck disable=SC2086
  cargo build $LOCKED --quiet --release -p sync-server
} >&2
PASSERELLE_SERVER=target/release/passerelle-server
export PASSERELLE_SERVER
for bench in size packs idle cold tap; do
  [ -f "tests/bench/$bench.mjs" ] || continue
  case $bench in *"$wanted"*) say "$bench" >&2; node "tests/bench/$bench.mjs" ;; esac
done
# The numbers of the crates (append, fold, open a scene, one sync) come from the program `bench` of tests/.
if [ -f tests/bench/main.rs ]; then
  say "the crates (release)" >&2
  # shellcheck disable=SC2086
  cargo run $LOCKED --quiet --release -p journeys --bin bench -- $wanted
fi
