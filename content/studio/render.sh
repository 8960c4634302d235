#!/bin/sh
# render.sh [name ...]  renders all pictures, or those of the scripts whose names begin so (core_02, btp_04_toit ...).
# ONLY="g_pas g_oui" keeps some; MISSING=1 makes only what is not there; DRAFT=1 MEDIA=/some/folder for a quick look.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
if [ -z "${OIDN_DENOISE:-}" ] && command -v oidnDenoise >/dev/null; then
  OIDN_DENOISE=$(command -v oidnDenoise); export OIDN_DENOISE
fi
NAME="$*" exec nice -n 19 blender -t "${THREADS:-1}" -b --factory-startup -noaudio --python-exit-code 1 -P "$here/run.py"
