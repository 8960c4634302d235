#!/bin/sh
# ./dev sim [--seeds N] [--seed S] [--planted]: the simulation (tests/sim/README.md), compiled for speed. With --planted it
# is another program, with bugs in it that it has to find: only this one is compiled so.
set -eu
cd "$(dirname "$0")/.."
. scripts/lib/say.sh
planted=
for word in "$@"; do [ "$word" != --planted ] || planted="--features planted"; done
say "the simulation (release; some minutes from nothing)" >&2
# shellcheck disable=SC2086
exec cargo run $LOCKED --quiet --release -p journeys $planted --bin sim -- "$@"
