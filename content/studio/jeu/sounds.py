"""The sounds of the pieces: `python3 sounds.py` → content/packs/media/jeu/sons/<sound>[-petit].flac. Needs ffmpeg.

Made of sines and noise from fixed seeds, so that they are ours and the same each time. The small one of two is the same, higher.
"""

import random
import struct
import subprocess
from math import exp, pi, sin

from pieces import PACKS, games
from shapes import plain

RATE = 24_000


def tone(hz, ms, partials, decay):
    """Partials (times the pitch, loudness), each dying away; higher ones sooner."""
    return [sum(a * sin(2 * pi * hz * k * n / RATE) * exp(-n / RATE * decay * k ** 0.5) for k, a in partials) for n in range(RATE * ms // 1000)]


def noise(ms, decay, smooth, seed):
    rng, last, out = random.Random(seed), 0.0, []
    for n in range(RATE * ms // 1000):
        last += (rng.uniform(-1, 1) - last) * smooth
        out.append(last * exp(-n / RATE * decay))
    return out


def glide(start, end, ms, decay, wave=sin):
    phase, out, count = 0.0, [], RATE * ms // 1000
    for n in range(count):
        phase += 2 * pi * (start + (end - start) * n / count) / RATE
        out.append(wave(phase) * exp(-n / RATE * decay))
    return out


def mix(*parts):
    return [sum(part[n] for part in parts if n < len(part)) for n in range(max(map(len, parts)))]


def after(ms, part):
    return [0.0] * (RATE * ms // 1000) + part


def pluck(hz, ms, seed):
    """A string (Karplus and Strong, 1983)."""
    rng = random.Random(seed)
    string = [rng.uniform(-1, 1) for _ in range(int(RATE / hz))]
    out = []
    for n in range(RATE * ms // 1000):
        out.append(string[n % len(string)])
        string[n % len(string)] = 0.497 * (string[n % len(string)] + string[(n + 1) % len(string)])
    return out


def trill(hz, ms):
    phase, out = 0.0, []
    for n in range(RATE * ms // 1000):
        phase += 2 * pi * (hz + 140 * sin(2 * pi * 22 * n / RATE)) / RATE
        out.append(sin(phase))
    return out


SOUNDS = {
    "bois": lambda f: mix(tone(620 * f, 220, [(1, 1), (2.6, 0.4)], 26), noise(30, 120, 0.6, 1)),
    "métal": lambda f: tone(930 * f, 480, [(1, 1), (1.52, 0.8), (2.76, 0.6), (4.1, 0.3)], 7),
    "cloche": lambda f: tone(660 * f, 800, [(0.5, 0.4), (1, 1), (1.2, 0.5), (2, 0.5), (3, 0.25)], 4),
    "tambour": lambda f: mix(glide(170 * f, 90 * f, 320, 11), noise(60, 60, 0.3, 2)),
    "clic": lambda f: mix(tone(1900 * f, 60, [(1, 1), (1.7, 0.6)], 120), after(90, tone(1500 * f, 90, [(1, 1), (1.7, 0.6)], 90))),
    "porte": lambda f: mix(glide(210 * f, 330 * f, 260, 2, lambda p: (p / pi % 2 - 1) * 0.5), after(270, mix(glide(120 * f, 60 * f, 260, 14), noise(120, 30, 0.15, 3)))),
    "bip": lambda f: mix(tone(1050 * f, 130, [(1, 1), (3, 0.2)], 1), after(190, tone(1050 * f, 130, [(1, 1), (3, 0.2)], 1))),
    "sifflet": lambda f: trill(2150 * f, 460),
    "klaxon": lambda f: [a + b for a, b in zip(glide(392 * f, 392 * f, 520, 0.4, lambda p: (p / pi % 2 - 1)), glide(494 * f, 494 * f, 520, 0.4, lambda p: (p / pi % 2 - 1)))],
    "corde": lambda f: pluck(196 * f, 700, 4),
    "eau": lambda f: mix(glide(420 * f, 1500 * f, 130, 6), after(150, glide(520 * f, 1700 * f, 110, 8))),
    "vent": lambda f: [s * sin(pi * n / (RATE * 0.6)) for n, s in enumerate(noise(600, 0, 0.22, 5))],
}
SMALL = 1.75


def write(name, samples):
    loud = max(abs(s) for s in samples)
    fade = RATE // 100
    count = len(samples)
    samples = [s / loud * 0.8 * min(1, (count - n) / fade) for n, s in enumerate(samples)]
    raw = struct.pack(f"<{count}h", *(int(s * 32767) for s in samples))
    folder = PACKS / "media" / "jeu" / "sons"
    folder.mkdir(parents=True, exist_ok=True)
    subprocess.run(["ffmpeg", "-v", "error", "-y", "-f", "s16le", "-ar", str(RATE), "-ac", "1", "-i", "pipe:0", "-fflags", "+bitexact", "-flags", "+bitexact",
                    "-map_metadata", "-1", str(folder / f"{name}.flac")], input=raw, check=True)


def main():
    wanted = {(one["sound"], one.get("size", "")) for game in games() for one in game["board"]["pieces"]}
    for sound, size in sorted(wanted):
        write(plain(sound) + ("-petit" if size == "petit" else ""), SOUNDS[sound](SMALL if size == "petit" else 1))


if __name__ == "__main__":
    main()
