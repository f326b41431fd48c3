"""Somebody with closed eyes who writes down what they hear of a practice."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from companion.domain.chime import Chime, Sound
from companion.domain.routine import Cue
from companion.ui.relief.guide_words import HALF_WAY, OVER, TEN_SECONDS
from companion.ui.words import said
from tests.support.senses import Heard

_TIME = re.compile(r"\.? (\d+) (seconds|minutes)\.$")
_PART = re.compile(r"^\d+ of \d+\. ")


@dataclass(frozen=True, slots=True)
class HeardStep:
    """One thing to do, as it was understood: when it began, what to do, and how long, if that was said."""

    at: float
    what: str
    seconds: int | None


class Listener:
    """Knows nothing of the routine. ``heard`` is all that was played and said."""

    def __init__(self, heard: Iterable[Heard]) -> None:
        self._heard = tuple(heard)

    def steps(self) -> list[HeardStep]:
        """What to do, from beginning to end, from the words alone."""
        asides = {said(HALF_WAY), said(TEN_SECONDS), said(OVER)}
        return [_understood(one.at, words) for one, words in self._words() if words not in asides]

    def lasted(self) -> list[float]:
        """How long each step went on: until the next one was said, or the end."""
        began = [step.at for step in self.steps()] + [self.ended()]
        return [after - before for before, after in pairwise(began)]

    def ended(self) -> float:
        """When it was said that this was all, or when the sound of the end came."""
        ends = [one.at for one in self._heard if one.what in (said(OVER), Cue.FINISH)]
        return ends[-1]

    def chimes(self) -> list[tuple[float, Sound]]:
        """The sounds with their times; those within a step are left out."""
        within = (Chime.HALF_WAY, Chime.TEN_SECONDS_LEFT)
        return [
            (one.at, one.what) for one in self._heard if isinstance(one.what, Cue | Chime) and one.what not in within
        ]

    def within(self, sound: Chime) -> list[float]:
        """When a sound within a step came."""
        return [one.at for one in self._heard if one.what is sound]

    def _words(self) -> Iterator[tuple[Heard, str]]:
        for one in self._heard:
            if not isinstance(one.what, Cue | Chime):
                yield one, one.what


def _understood(at: float, words: str) -> HeardStep:
    words = _PART.sub("", words)
    time = _TIME.search(words)
    if time is None:
        return HeardStep(at, words.rstrip("."), None)
    unit = 60 if time[2] == "minutes" else 1
    return HeardStep(at, words[: time.start()], int(time[1]) * unit)
