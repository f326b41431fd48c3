"""A place on the rail, as far as it must be known before it is opened."""

from dataclasses import dataclass

from companion.domain.changes import Changes
from companion.domain.text import Text
from companion.ui.words import said


@dataclass(frozen=True, slots=True, eq=False)
class Place:
    """Its word and icon on the rail, what it is for in at most 60 words, and the records its screen shows.

    The screen itself is imported and built when the place is first opened.
    """

    title: Text
    icon: str
    help: Text
    watches: Changes

    def __str__(self) -> str:
        """The word on the rail, in the person's language."""
        return said(self.title)
