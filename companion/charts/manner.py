"""How charts are drawn for one person."""

from collections.abc import Callable
from dataclasses import dataclass

from companion.domain.body import Body
from companion.domain.text import Text
from companion.library.figure import Figure
from companion.library.theme import Theme

LETTERS = 16.0
"""Height of body letters in logical px at ordinary text size: 12 pt."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Manner:
    """Colours, language, figure and text size. ``say`` gives a Text in the person's language.

    ``text_scale`` is 1.0 for ordinary letters and 2.0 for letters twice as large.
    """

    theme: Theme
    say: Callable[[Text], str]
    body: Body
    figure: Figure
    text_scale: float = 1.0

    @property
    def em(self) -> float:
        """Height of body letters in logical px."""
        return LETTERS * self.text_scale
