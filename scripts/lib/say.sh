# Sourced by the scripts: one way to speak, to fail, and to skip work that is already done.
# shellcheck shell=sh

# Where things are. Every script is started from the repository's root by ./dev.
STAMPS=target/stamps
# Cargo takes the committed lock file as it is. LOCKED= (empty) lets it change while dependencies are being added.
LOCKED=${LOCKED---locked}

# say WORDS: one line about what is being done now, with the time since ./dev began.
say() { printf '[%3ds] %s\n' "$(( $(date +%s) - ${DEV_BEGAN:=$(date +%s)} ))" "$*"; }

# fail WORDS: says what is wrong and what to do, and stops.
fail() { printf 'dev: %s\n' "$*" >&2; exit 1; }

# fingerprint FILE…: one hash of the content of files and folders (their names count too).
fingerprint() { find "$@" -type f 2>/dev/null | LC_ALL=C sort | tr '\n' '\0' | xargs -0 sha256sum | sha256sum | cut -c1-32; }

# done_before NAME HASH: was NAME finished with exactly this HASH?
done_before() { [ "$(cat "$STAMPS/$1" 2>/dev/null)" = "$2" ]; }

# stamp NAME HASH: NAME is finished with this HASH.
stamp() { mkdir -p "$STAMPS" && printf '%s\n' "$2" > "$STAMPS/$1"; }

# trust_packs: the public half of the key that signs the starter packs goes into the app when it is compiled
# (design.md §5, Keys). packc writes it beside the key.
trust_packs() {
  key=${PASSERELLE_CONTENT_KEY:-data/keys/content.key}
  [ -f "${key%.key}.pub" ] || fail "no ${key%.key}.pub: the packs come first (sh scripts/packs.sh)"
  PASSERELLE_CONTENT_PUB=$(cat "${key%.key}.pub")
  export PASSERELLE_CONTENT_PUB
}

# program PACKAGE NAME ARG…: runs our program NAME. PASSERELLE_PROGRAMS is the folder of programs that stand ready:
# ./dev test compiles the workspace once, with one choice of features; alone, a package would want its libraries anew.
program() {
  package=$1 name=$2; shift 2
  if [ -n "${PASSERELLE_PROGRAMS:-}" ]; then "$PASSERELLE_PROGRAMS/$name" "$@"; return; fi
  # shellcheck disable=SC2086
  cargo run $LOCKED --quiet -p "$package" --bin "$name" -- "$@"
}
