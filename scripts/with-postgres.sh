#!/bin/sh
# sh scripts/with-postgres.sh COMMAND…: runs it beside a PostgreSQL made for it, whose address is in PASSERELLE_POSTGRES,
# and that is gone afterwards, however the command ended. Nobody but this user reaches it: a socket in a folder of its own.
set -u
cd "$(dirname "$0")/.."
. scripts/lib/say.sh

# PATH first; Debian keeps the server's programs out of it.
bin=$(dirname "$(command -v initdb || ls -d /usr/lib/postgresql/*/bin/initdb 2>/dev/null | sort -V | tail -n 1)")
[ -x "$bin/initdb" ] && bin=$(dirname "$(readlink -f "$bin/initdb")") && [ -x "$bin/pg_ctl" ] ||
  fail "no PostgreSQL: sh scripts/setup.sh test"

# `postgres` refuses root. A folder below /root would be closed to anybody else, and a socket's path has to be short.
as=
[ "$(id -u)" != 0 ] || as="runuser -u postgres --"
# shellcheck disable=SC2086  # `as` is several words
home=$(cd / && $as mktemp -d "${TMPDIR:-/tmp}/passerelle-pg.XXXXXX") || fail "no folder for PostgreSQL"
in_home() { (cd "$home" && $as "$@"); }
stop() {
  in_home "$bin/pg_ctl" --pgdata="$home/data" --mode=immediate stop > /dev/null 2>&1
  rm -rf "$home"
}
trap stop EXIT

words=$(in_home "$bin/initdb" --pgdata="$home/data" --username=passerelle --auth=trust --encoding=UTF8 --locale=C --no-sync 2>&1) ||
  { printf '%s\n' "$words" >&2; fail "PostgreSQL's initdb failed; its words are above"; }
# It lives for one run and holds nothing: a power cut may take it (fsync off). Commits are asked for as on a real one.
in_home "$bin/pg_ctl" --pgdata="$home/data" --log="$home/log" --wait --silent start \
  -o "-F -c listen_addresses='' -c unix_socket_directories='$home' -c max_connections=200" > /dev/null ||
  { cat "$home/log" >&2; fail "PostgreSQL did not start; its words are above"; }

PASSERELLE_POSTGRES="postgresql:///postgres?host=$home&user=passerelle"; export PASSERELLE_POSTGRES
# Behind, so that a signal to this script reaches the command at once and not when it has ended by itself.
exec 3<&0
"$@" <&3 3<&- &
command=$!
trap 'kill "$command" 2>/dev/null; wait "$command"; exit 130' INT TERM HUP
wait "$command"
