"""What a word with a slip in it may have been meant to be."""

from collections.abc import Callable, Iterable, Iterator
from difflib import get_close_matches

SHORTEST_MISSPELT, ALIKE = 5, 0.75
"""Letters from which on a word that is not known is taken for another, and how alike they have to be, from 0 to 1.

A shorter word is only taken for one in which two letters beside each other are swapped.
"""


def meant(typed: str, *, is_known: Callable[[str], bool], words: Iterable[str]) -> str:
    """What was typed, with the nearest of ``words`` in place of each word that is not known."""
    told = tuple(words)
    return " ".join(one if is_known(one.casefold()) else _nearest(one, told) for one in typed.split())


def _nearest(typed: str, words: tuple[str, ...]) -> str:
    letters = typed.casefold()
    alike = get_close_matches(letters, words, n=1, cutoff=ALIKE) if len(typed) >= SHORTEST_MISSPELT else []
    return next((one for one in (*_swapped(letters), *alike) if one in words), typed)


def _swapped(letters: str) -> Iterator[str]:
    for at in range(len(letters) - 1):
        yield letters[:at] + letters[at + 1] + letters[at] + letters[at + 2 :]
