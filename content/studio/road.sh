#!/bin/sh
# Renders the road views of every question bank: content/studio/road.sh [view,view…]
# Needs blender, cwebp, ffmpeg, and a Python with resvg-py and pyoidn (PYTHON=…; see README.md). SAMPLES, WIDTH, KEEP (folder for the PNG files).
# CLIP=1 with one view makes its film instead: <view>.webm (VP9, 12 frames a second); its still stays the poster.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
media=$here/../packs/media/route
python=${PYTHON:-python3}
KEEP=${KEEP:-$(mktemp -d)}
export SIGNS=$KEEP/signs OUT=$KEEP/out ONLY=${1:-}
mkdir -p "$SIGNS" "$OUT" "$media"
OIDN_DENOISE=${OIDN_DENOISE:-$("$python" -c 'import pyoidn, pathlib; print(next(pathlib.Path(pyoidn.__file__).parent.rglob("bin/oidnDenoise")))' 2>/dev/null || true)}
export OIDN_DENOISE
"$python" "$here/signs/raster.py" "$SIGNS" "$here"/../packs/route/*.toml
for bank in "$here"/../packs/route/*.toml; do
  grep -q '^kind *= *"sequence"' "$bank" || continue
  BANK=$bank nice -n 19 blender -t "${THREADS:-1}" -b --factory-startup -noaudio --python-exit-code 1 -P "$here/road_view.py"
done
if [ -n "${CLIP:-}" ]; then
  for pass in 1 2; do
    [ $pass = 1 ] && dst="-f null /dev/null" || dst="$media/$ONLY.webm"
    # shellcheck disable=SC2086
    ffmpeg -v error -y -framerate 12 -i "$OUT/$ONLY%03d.png" -c:v libvpx-vp9 -b:v 0 -crf "${CRF:-38}" -g 60 -row-mt 1 -cpu-used 2 \
      -pix_fmt yuv420p -an -pass $pass -passlogfile "$KEEP/vp9" $dst
  done
else
  for png in "$OUT"/*.png; do
    name=$(basename "$png" .png)
    cwebp -quiet -m 6 -q 80 -sharp_yuv "$png" -o "$media/$name.webp"
  done
fi
