#!/bin/sh
# Builds the learner app for browsers into dist/: sh scripts/web.sh [web|dev]
#   web (default)  small: what a phone gets. About 4 minutes from nothing, 25 s after a change.
#   dev            quick to build, large to fetch: for work on screens.
# Does nothing when nothing that goes in has changed.
set -eu
cd "$(dirname "$0")/.."
. scripts/lib/say.sh
. scripts/lib/wasm.sh
profile=${1:-web}
case $profile in web) out=web ;; dev) out=debug ;; *) fail "web.sh web or dev, not \`$profile\`" ;; esac
use_wasm

trust_packs
say "the app for browsers, profile $profile (about 4 minutes from nothing, seconds after a change)"
# shellcheck disable=SC2086  # LOCKED is one word or nothing
"$WASM_CARGO" build $LOCKED --quiet -p app --profile "$profile" --target "$WASM"
wasm=target/web/$WASM/$out/passerelle.wasm

want=$profile-$(fingerprint "$wasm" assets tools/bind/src scripts/web.sh scripts/head.mjs scripts/precache.mjs package-lock.json Cargo.lock)
if [ -f dist/sw.js ] && done_before web "$want"; then
  say "dist/ is up to date"
  exit 0
fi

next=target/dist-next
rm -rf "$next" && mkdir -p "$next"
# The helper runs here, so it is compiled for this machine: not by Debian's compiler for the web.
(unset RUSTC RUSTDOC CARGO_TARGET_DIR; program bind bind "$wasm" "$next")
if [ "$profile" = web ]; then
  say "making the program smaller (about 15 s)"
  # The features are those that LLVM 22 writes by default.
  node node_modules/binaryen/bin/wasm-opt -Oz --strip-debug --strip-producers \
    --enable-bulk-memory --enable-nontrapping-float-to-int --enable-sign-ext \
    --enable-mutable-globals --enable-reference-types --enable-multivalue \
    "$next/passerelle_bg.wasm" -o "$next/small.wasm"
  mv "$next/small.wasm" "$next/passerelle_bg.wasm"
fi

cp assets/*.css "$next/"
cp assets/LICENCES.md "$next/licences.md"
for folder in fonts icons img; do [ -d "assets/$folder" ] && cp -R "assets/$folder" "$next/"; done
cp assets/web/* "$next/"
node scripts/head.mjs "$next"
node scripts/precache.mjs "$next"

# Packed twins beside each file: the server sends one of them and never packs while a phone waits.
find "$next" -type f \( -name '*.wasm' -o -name '*.js' -o -name '*.css' -o -name '*.html' -o -name '*.svg' -o -name '*.webmanifest' \) \
  -exec gzip -9 -k -n {} \; -exec brotli -q 11 -k -f {} \;
# Only now: a server that is running never sees half a build.
rm -rf dist && mv "$next" dist
stamp web "$want"
say "dist/: $(cat dist/*.wasm.br dist/*.js.br dist/*.css.br dist/fonts/*.woff2 | wc -c) bytes to fetch (program, scripts, styles, letters)"
