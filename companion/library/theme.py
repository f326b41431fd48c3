"""How the window and the charts are coloured: the themes in ``resources/themes``.

A colour is written ``#RRGGBB``. Tests keep the contrasts that colours need.
"""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any

from companion.domain.scales import RATINGS

TOKENS = (
    "page",
    "card",
    "text",
    "secondary",
    "accent",
    "accent_text",
    "border",
    "focus",
    "line",
    "warn",
    "series1",
    "series2",
    "series3",
    "figure_fill",
    "figure_line",
    "figure_soft",
)
"""The colours every theme names.

``page`` lies behind everything, ``card`` behind groups, charts and the figure. ``border`` bounds what can be
pressed; ``line`` is a soft rule that carries no meaning. ``figure_line`` is the outline of the body and of what is
marked; ``figure_soft`` draws the lines inside it.
"""

_COLOUR = re.compile(r"#[0-9A-F]{6}")
_READABLE = 4.5
"""Black or white reaches this on every colour."""


class BadTheme(ValueError):
    """A theme cannot be used. The message names the file, the field and the reason."""


@dataclass(frozen=True, slots=True)
class Theme:
    """One set of colours.

    ``pain`` has a colour for each strength from 0 to 10, always stronger against the card, and ``pain_text`` a
    colour for a number written on it. Colour is never the only sign of a strength: the number stands there too.
    """

    name: str
    dark: bool
    colours: Mapping[str, str]
    pain: tuple[str, ...]
    pain_text: tuple[str, ...]

    def __getitem__(self, token: str) -> str:
        """The colour with this name, one of ``TOKENS``."""
        return self.colours[token]

    def mixed(self, token: str, over: str, share: float) -> str:
        """``token`` laid over the colour ``over``, from not at all (0.0) to fully (1.0)."""
        return _mixed(self[token], self[over], share)

    def tinted(self, strength: int, over: str, share: float) -> str:
        """The colour of a strength laid over the colour ``over``, from not at all (0.0) to fully (1.0)."""
        return _mixed(self.pain[strength], self[over], share)

    def ink_on(self, colour: str) -> str:
        """A colour for words on any colour, with a contrast of at least 4.5: of this theme if one will do."""
        return next(
            ink
            for pair in ((self["text"], self["card"]), ("#000000", "#FFFFFF"))
            for ink in sorted(pair, key=lambda ink: contrast(ink, colour), reverse=True)
            if contrast(ink, colour) >= _READABLE
        )


def contrast(one: str, other: str) -> float:
    """How well two colours can be told apart, from 1 to 21 (contrast ratio, WCAG 2.2)."""
    dark, bright = sorted((_luminance(one), _luminance(other)))
    return (bright + 0.05) / (dark + 0.05)


def load_theme(folder: Path, name: str) -> Theme:
    """The theme in ``folder/<name>.toml``.

    Raises:
        BadTheme: the file cannot be read, or a colour is missing or is none.
    """
    file = folder / f"{name}.toml"
    try:
        raw = tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as wrong:
        raise BadTheme(f"{file.name}: {wrong}") from wrong
    if not isinstance(raw.get("dark"), bool):
        raise BadTheme(f"{file.name}: dark is true or false")
    return Theme(
        name=str(name),
        dark=raw["dark"],
        colours=_named(raw.get("colours"), file.name),
        pain=_ramp(raw.get("pain"), f"{file.name}: pain"),
        pain_text=_ramp(raw.get("pain_text"), f"{file.name}: pain_text"),
    )


def _luminance(colour: str) -> float:
    parts = [part / 255 for part in bytes.fromhex(colour[1:])]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _mixed(top: str, under: str, share: float) -> str:
    pairs = zip(bytes.fromhex(top[1:]), bytes.fromhex(under[1:]), strict=True)
    return "#" + "".join(f"{round(low + (high - low) * share):02X}" for high, low in pairs)


def _named(raw: Any, file: str) -> Mapping[str, str]:
    if not isinstance(raw, Mapping) or raw.keys() != set(TOKENS):
        wrong = set(TOKENS) ^ set(raw if isinstance(raw, Mapping) else ())
        raise BadTheme(f"{file}: colours: {min(wrong)} is missing or not known")
    return MappingProxyType({token: _colour(raw[token], f"{file}: {token}") for token in TOKENS})


def _ramp(raw: Any, where: str) -> tuple[str, ...]:
    if not isinstance(raw, list) or len(raw) != len(RATINGS):
        raise BadTheme(f"{where}: needs {len(RATINGS)} colours")
    return tuple(_colour(colour, where) for colour in raw)


def _colour(raw: Any, where: str) -> str:
    if not isinstance(raw, str) or not _COLOUR.fullmatch(raw):
        raise BadTheme(f"{where}: {raw!r} is not a colour like #22303A")
    return raw
