"""How hard a text is to read, and every text in a value."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass

from companion.domain.text import Text

_VOWELS = re.compile(r"[aeiouy]+")


def texts_in(value: object) -> Iterator[str]:
    """Every Text somewhere in a dataclass, a mapping or a tuple, in English, blanks as they stand."""
    if isinstance(value, Text):
        yield value.english
    elif isinstance(value, Mapping):
        for inner in value.values():
            yield from texts_in(inner)
    elif isinstance(value, tuple | frozenset):
        for inner in value:
            yield from texts_in(inner)
    elif is_dataclass(value):
        for one in fields(value):
            yield from texts_in(getattr(value, one.name))


def sentences(text: str) -> list[str]:
    """The sentences of a text. A point within a number or an abbreviation is none."""
    return [sentence for sentence in re.split(r"[.?!]+(?:\s+|$)", text) if sentence]


def grade(texts: list[str]) -> float:
    """School grade (Flesch and Kincaid 1975), with syllables counted as runs of vowels, less a silent e."""
    said = [sentence for text in texts for sentence in sentences(text)]
    words = [word for sentence in said for word in re.findall(r"[a-z']+", sentence.lower())]
    return 0.39 * len(words) / len(said) + 11.8 * sum(map(_syllables, words)) / len(words) - 15.59


def _syllables(word: str) -> int:
    silent = word.endswith("e") and not word.endswith("le")
    return max(len(_VOWELS.findall(word)) - silent, 1)
