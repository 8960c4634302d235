#!/bin/sh
# ./dev run [--check|--lan]: from a bare machine to a server that answers.
set -eu
cd "$(dirname "$0")/.."
. scripts/lib/say.sh
check=; lan=
for option in "$@"; do
  case $option in
    --check) check=yes ;;
    --lan) lan=--lan ;;
    *) fail "./dev run takes --check or --lan, not \`$option\`" ;;
  esac
done

sh scripts/setup.sh run
sh scripts/packs.sh
sh scripts/web.sh
say "the server (about 3 minutes from nothing)"
# shellcheck disable=SC2086
cargo build $LOCKED --quiet -p sync-server
server=target/debug/passerelle-server
[ -z "$check" ] || exec node scripts/check.mjs "$server"
say "starting; Ctrl-C stops it"
exec "$server" serve --data data --listen "${PASSERELLE_LISTEN:-127.0.0.1:8080}" --app dist --packs target/packs $lan
