"""What a word with a slip in it may have been meant to be."""

from collections.abc import Callable, Iterable
from difflib import get_close_matches

SHORTEST_MISSPELT, ALIKE = 5, 0.75
"""Letters from which on a word that is not known is taken for another, and how alike they have to be, from 0 to 1."""


def meant(typed: str, *, is_known: Callable[[str], bool], words: Iterable[str]) -> str:
    """What was typed, with the nearest of ``words`` in place of each word that is long enough and not known."""
    told = tuple(words)
    return " ".join(one if is_known(one.casefold()) else _nearest(one, told) for one in typed.split())


def _nearest(typed: str, words: tuple[str, ...]) -> str:
    if len(typed) < SHORTEST_MISSPELT:
        return typed
    return next(iter(get_close_matches(typed.casefold(), words, n=1, cutoff=ALIKE)), typed)
