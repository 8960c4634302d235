"""From a view to a moment: how far I am when the picture stops, and the director's notes (takes.toml) that win over the rule."""

import tomllib
from pathlib import Path

NOTES = Path(__file__).with_name("takes.toml")
BONNET = 1.9  # metres between my eyes and the front of my car


def notes(name):
    """What the director changed for this view; empty when nothing."""
    return tomllib.loads(NOTES.read_text(encoding="utf-8")).get(name, {})


def my_metres(view, note):
    """Metres before the junction at the freeze: the clip's speed and time, never so near that my own signs are lost."""
    me = view["me"]
    if "me_m" in note:
        return note["me_m"]
    m = float(me.get("m", 0))
    if view["kind"] == "clip" and view["road"]["shape"] != "straight":
        gone = me.get("kmh", 0) / 3.6 * view.get("time", {}).get("freeze", 0)
        signs = [s["m"] for s in view.get("signs", []) if s["arm"] == "mine"]
        m = max(m - gone, me.get("stops_at", 0), min(m, min(signs, default=0) + 6), 4)
    return m


def with_notes(view, note):
    """The view with the distances the director chose: `things.0.m = 4` style tables, by rank."""
    view = {**view}
    for kind in ("things", "signs", "lights"):
        rows = [dict(row) for row in view.get(kind, [])]
        for rank, change in note.get(kind, {}).items():
            rows[int(rank)].update(change)
        view[kind] = rows
    return view
