"""How the words of a plate are cut in lines, and how its file is named."""

import re
import unicodedata

LONGEST = 14  # characters a line


def panel_lines(text):
    """At most LONGEST characters a line, words kept whole."""
    lines = [""]
    for word in text.split():
        joined = f"{lines[-1]} {word}".strip()
        if len(joined) > LONGEST and lines[-1]:
            lines.append(word)
        else:
            lines[-1] = joined
    return lines


def panel_name(text):
    """File name without accent or blank: M9z-SAUF-BUS."""
    plain = unicodedata.normalize("NFD", text).encode("ascii", "ignore").decode()
    return "M9z-" + re.sub(r"[^A-Za-z0-9]+", "-", plain).strip("-").upper()
