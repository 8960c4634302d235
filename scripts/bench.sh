#!/bin/sh
# ./dev bench [name]: measures, one JSON object a line on standard output; words go to standard error.
# `ratio` of 1 or less is within the target (design.md §6). Nothing is measured that is not built: a line that is
# missing is a number that nobody has. The list of benches, and of what is not measured yet: scripts/README.md.
set -eu
cd "$(dirname "$0")/.."
. scripts/lib/say.sh
wanted=${1:-}

# bench NAME: runs tests/bench/NAME.mjs when it is wanted.
is_wanted() { case $1 in *"$wanted"*) ;; *) return 1 ;; esac; }
bench() { is_wanted "$1" || return 0; say "$1" >&2; node "tests/bench/$1.mjs"; }

# What ./dev desktop needs, and a screen that nobody sees.
can_open_windows() { pkg-config --exists webkit2gtk-4.1 && command -v Xvfb > /dev/null; }

{
  sh scripts/setup.sh test
  sh scripts/packs.sh
  sh scripts/web.sh
  say "the server as it is shipped (release; about 4 minutes from nothing)"
  # shellcheck disable=SC2086
  cargo build $LOCKED --quiet --release -p sync-server
} >&2
: "${PASSERELLE_SERVER:=target/release/passerelle-server}"
export PASSERELLE_SERVER
for one in size packs idle cold tap link; do bench "$one"; done

# Half an hour for 300 of each, so only when it is asked for by its name.
if [ "$wanted" = kills ]; then
  # shellcheck disable=SC2086
  (trust_packs && cargo build $LOCKED --quiet -p app && cargo build $LOCKED --quiet -p journeys --bin kept) >&2
  PASSERELLE_PACKS=${PASSERELLE_PACKS:-target/packs} bench kills
fi

# The numbers of the crates and of the server's process come from the program `bench` of tests/.
say "the crates and the server's throughput (release)" >&2
# shellcheck disable=SC2086
cargo run $LOCKED --quiet --release -p journeys --bin bench -- $wanted

if is_wanted window; then
  if can_open_windows; then
    {
      trust_packs
      say "the native window as it is shipped (release; about 10 minutes from nothing, seconds after)"
      # shellcheck disable=SC2086
      cargo build $LOCKED --quiet --release -p app
    } >&2
    bench window
  else
    say "no window here: sh scripts/setup.sh desktop, and Xvfb" >&2
  fi
fi
