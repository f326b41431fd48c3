"""Sentences that plain code makes and a screen translates."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Text:
    """A sentence with blanks, not yet in anybody's language.

    ``english`` is the template in ``str.format`` style and the key for translators; ``values`` fill its
    blanks and may be Texts themselves. ``str()`` gives it in English; a screen translates first, and writes a
    ``float`` as the person's region does.
    """

    english: str
    values: Mapping[str, object] = field(default_factory=dict)

    def filled(self, **values: object) -> "Text":
        """The same sentence, with these in its blanks."""
        return Text(self.english, values)

    def __str__(self) -> str:
        return self.english.format(**{name: _in_english(value) for name, value in self.values.items()})


def _in_english(value: object) -> object:
    return f"{value:g}" if isinstance(value, float) else value
