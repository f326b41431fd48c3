"""How practices are found: by their words, by everyday words, and by the places on the body they are for."""

import re
from collections.abc import Collection, Mapping
from functools import lru_cache

from companion.domain.body import Body
from companion.domain.movement import Region
from companion.domain.nearest_word import meant
from companion.domain.served import regions_of

EVERYDAY: Mapping[str, str] = {
    "bum": "buttock",
    "bottom": "buttock",
    "butt": "buttock",
    "seat": "buttock",
    "glute": "buttock",
    "glutes": "buttock",
    "sleep": "wind-down",
    "calm": "breathing",
    "stress": "breathing",
    "stretch": "movement",
    "stretches": "movement",
    "stretching": "movement",
    "exercise": "movement",
    "exercises": "movement",
    "foot": "calf",
    "leg": "thigh",
    "sciatica": "low back",
}
"""What people type, and the word it stands for here."""

SHORTEST = 3
"""Letters of a word from which on it may be what was meant, or stands for a place."""

_WORD = re.compile(r"\w[\w-]*")


class Finding:
    """``texts`` are what the practices say of themselves, in small letters.

    A word that stands in none of them may be one for a place on the body.
    """

    def __init__(self, texts: Collection[str], body: Body) -> None:
        self._texts = texts
        self._body = body
        self._regions = lru_cache(self._served)

    def meant(self, typed: str) -> str:
        """What was typed, with the nearest known word in place of each that finds nothing."""
        return meant(typed, is_known=self._is_known, words=self._words())

    def finds(self, typed: str, text: str, regions: Collection[Region]) -> bool:
        """Whether a practice with this text, for these regions, has every word."""
        return all(self._has(word, text, regions) for word in typed.casefold().split())

    def _has(self, word: str, text: str, regions: Collection[Region]) -> bool:
        stands_for = self._stands_for(word)
        if self._is_told(stands_for):
            return stands_for in text
        return bool(self._regions(word) & set(regions))

    def _is_known(self, word: str) -> bool:
        return self._is_told(self._stands_for(word)) or bool(self._regions(word))

    def _stands_for(self, word: str) -> str:
        """For another one, or for one of what there are several of."""
        told = EVERYDAY.get(word, word)
        return told if self._is_told(told) else told.removesuffix("s")

    def _is_told(self, word: str) -> bool:
        return any(word in text for text in self._texts)

    def _served(self, word: str) -> frozenset[Region]:
        if len(word) < SHORTEST:
            return frozenset()
        areas = self._body.found_by(word)
        return frozenset(region for area in areas for region in regions_of(area.id, self._body))

    def _words(self) -> tuple[str, ...]:
        told = _WORD.findall(" ".join(self._texts))
        words = dict.fromkeys((*told, *EVERYDAY, *self._body.words))
        return tuple(word for word in words if len(word) >= SHORTEST)
