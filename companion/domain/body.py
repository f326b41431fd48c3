"""The body as a person points at it: areas, the views they are drawn in, and what they count for.

Sides are always the person's own. An area never changes its id; pictures may.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher, get_close_matches
from enum import StrEnum
from itertools import chain


class Side(StrEnum):
    """The person's own side."""

    LEFT = "left"
    RIGHT = "right"
    MIDDLE = "middle"


_WORD = re.compile(r"\w+")
_FILLING = {"the", "of"}
_SIDES = {*Side, *_FILLING}


class View(StrEnum):
    """One picture that areas are drawn in."""

    FRONT = "front"
    BACK = "back"
    BUTTOCKS = "buttocks"
    HEAD_FRONT = "head_front"
    HEAD_BACK = "head_back"
    HANDS_PALM = "hands_palm"
    HANDS_BACK = "hands_back"
    FEET_TOP = "feet_top"
    FEET_SOLE = "feet_sole"


class Page(StrEnum):
    """Views that are shown beside each other; all but the first are close-ups."""

    BODY = "body"
    BUTTOCKS = "buttocks"
    HEAD = "head"
    HANDS = "hands"
    FEET = "feet"

    @property
    def views(self) -> tuple[View, ...]:
        """The views on this page, in the order in which they stand."""
        return _PAGES[self]


_PAGES: Mapping[Page, tuple[View, ...]] = {
    Page.BODY: (View.FRONT, View.BACK),
    Page.BUTTOCKS: (View.BUTTOCKS,),
    Page.HEAD: (View.HEAD_FRONT, View.HEAD_BACK),
    Page.HANDS: (View.HANDS_PALM, View.HANDS_BACK),
    Page.FEET: (View.FEET_TOP, View.FEET_SOLE),
}


class CriteriaArea(StrEnum):
    """The 19 areas of the widespread pain index (Wolfe 2016)."""

    JAW_LEFT = "jaw_left"
    JAW_RIGHT = "jaw_right"
    SHOULDER_GIRDLE_LEFT = "shoulder_girdle_left"
    SHOULDER_GIRDLE_RIGHT = "shoulder_girdle_right"
    UPPER_ARM_LEFT = "upper_arm_left"
    UPPER_ARM_RIGHT = "upper_arm_right"
    LOWER_ARM_LEFT = "lower_arm_left"
    LOWER_ARM_RIGHT = "lower_arm_right"
    HIP_LEFT = "hip_left"
    HIP_RIGHT = "hip_right"
    UPPER_LEG_LEFT = "upper_leg_left"
    UPPER_LEG_RIGHT = "upper_leg_right"
    LOWER_LEG_LEFT = "lower_leg_left"
    LOWER_LEG_RIGHT = "lower_leg_right"
    NECK = "neck"
    UPPER_BACK = "upper_back"
    LOWER_BACK = "lower_back"
    CHEST = "chest"
    ABDOMEN = "abdomen"


@dataclass(frozen=True, slots=True)
class Area:
    """A part of the figure that can be marked.

    ``criteria`` is the criteria area it counts for. Where the published areas leave it open,
    ``criteria`` is None and ``asks`` lists the ones to ask about; they are never guessed.
    ``parent`` is the area of the whole body that an area of a close-up is part of.
    """

    id: str
    label: str
    side: Side
    view: View
    criteria: CriteriaArea | None = None
    asks: tuple[CriteriaArea, ...] = ()
    parent: str | None = None

    def __post_init__(self) -> None:
        if self.criteria and self.asks:
            raise ValueError(f"{self.id}: either it counts for a criteria area or it asks, not both")


class Body:
    """All areas, in reading order.

    ``everyday`` are words that no label holds, such as "bum", each with parts of labels that it stands for.
    """

    def __init__(self, areas: tuple[Area, ...], everyday: Mapping[str, tuple[str, ...]] | None = None) -> None:
        self._everyday = dict(everyday or {})
        self._by_id = {area.id: area for area in areas}
        self._by_label = {area.label.casefold(): area for area in areas}
        if not len(self._by_id) == len(self._by_label) == len(areas):
            raise ValueError("two areas share an id or a label")

    def __iter__(self) -> Iterator[Area]:
        return iter(self._by_id.values())

    def __len__(self) -> int:
        return len(self._by_id)

    def __contains__(self, area_id: object) -> bool:
        return area_id in self._by_id

    def __getitem__(self, area_id: str) -> Area:
        return self._by_id[area_id]

    def named(self, words: str) -> Area | None:
        """The area whose label or id this is, in any case, or None."""
        said = " ".join(words.casefold().split())
        return self._by_label.get(said) or self._by_id.get(said.replace(" ", "_"))

    def found_by(self, typed: str) -> tuple[Area, ...]:
        """The areas whose labels hold every word that is typed, as far as it is, or what it stands for."""
        wanted = [self._meanings(word) for word in typed.casefold().split()]
        labels = self._by_label.items()
        return tuple(area for label, area in labels if all(any(m in label for m in meanings) for meanings in wanted))

    def _meanings(self, word: str) -> set[str]:
        one = word.removesuffix("s") or word
        stands_for = (parts for everyday, parts in self._everyday.items() if everyday.startswith(one))
        return {one, *chain.from_iterable(stands_for)}

    @property
    def words(self) -> frozenset[str]:
        """All words that find an area."""
        return frozenset(chain(self._everyday, *(_WORD.findall(label) for label in self._by_label)))

    def nearest_label(self, words: str) -> str | None:
        """The label most like ``words``, for a helpful refusal: one with the same words, else with like letters."""
        said = self._as_in_labels(words.casefold())
        close = set(get_close_matches(said, self._by_label, n=max(len(self), 1), cutoff=0.5))
        named = [label for label in self._by_label if label in close or _in_common(said, label) - _SIDES]
        best = max(named, key=lambda one: (len(_in_common(said, one) - _FILLING), _likeness(said, one)), default=None)
        return self._by_label[best].label if best else None

    def _as_in_labels(self, words: str) -> str:
        """With what labels say in place of words that none holds: "left bum" is "left buttock"."""
        known = set().union(*map(_words, self._by_label))
        everyday = {word: meant[0] for word, meant in self._everyday.items() if word not in known}
        return " ".join(everyday.get(word.removesuffix("s"), word) for word in words.split())

    def nearest_labels(self, words: str) -> tuple[str, ...]:
        """The nearest label; that of each side, left first, where ``words`` name none."""
        best = self.nearest_label(words)
        if best is None:
            return ()
        if _words(words.casefold()) & {Side.LEFT, Side.RIGHT}:
            return (best,)
        sides = {re.sub(r"\b(left|right)\b", side, best) for side in (Side.LEFT, Side.RIGHT)}
        return tuple(sorted(label for label in sides if label.casefold() in self._by_label))


def _in_common(said: str, label: str) -> set[str]:
    return _words(said) & _words(label)


def _words(text: str) -> set[str]:
    """The words without the s of a plural."""
    return {word.removesuffix("s") for word in _WORD.findall(text)}


def _likeness(said: str, label: str) -> float:
    return SequenceMatcher(None, said, label).ratio()
