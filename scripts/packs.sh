#!/bin/sh
# Compiles content/packs into target/packs, signed by data/keys/content.key (made when it is missing).
# PASSERELLE_CONTENT_KEY names another key file. Nothing that is unchanged is spoken or drawn again.
set -eu
cd "$(dirname "$0")/.."
. scripts/lib/say.sh
say "packs: check, speak, draw, sign (up to 10 minutes the first time, seconds after)"
program packc packc build \
  --key "${PASSERELLE_CONTENT_KEY:-data/keys/content.key}" "$@"
