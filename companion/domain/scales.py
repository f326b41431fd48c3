"""The questions of a check-in that are answered from 0 to 10, and the words for the answers."""

from dataclasses import dataclass
from enum import StrEnum
from math import floor

from companion.domain.text import Text

LOWEST, HIGHEST = 0, 10
RATINGS = range(LOWEST, HIGHEST + 1)


def is_answer(value: object) -> bool:
    """Whether it is a number of a scale, or None where nothing was said. A yes is no 1."""
    return value is None or (value in RATINGS and not isinstance(value, bool))


def change_between(before: int | None, after: int | None) -> int | None:
    """Points from one answer to the other: below 0 it became less. None unless both were told."""
    return None if before is None or after is None else after - before


def to_a_tenth(number: float) -> float:
    """With one decimal. Halves go up, as people round: 4.25 is 4.3."""
    return floor(10 * number + 0.5) / 10


class Measure(StrEnum):
    """What is rated. On every scale 0 is the best and 10 the worst, so lower is better everywhere."""

    PAIN = "pain"
    TIREDNESS = "tiredness"
    SLEEP = "sleep"
    THINKING = "thinking"
    MOOD = "mood"
    STRESS = "stress"
    STIFFNESS = "stiffness"


@dataclass(frozen=True, slots=True)
class Scale:
    """How a measure is asked: its name, its question, and the words at both ends.

    ``name`` names the trouble, so that it reads as worse the higher the number beside it is: "Low mood 9".
    """

    name: Text
    question: Text
    lowest: Text
    highest: Text


SCALES = {
    Measure.PAIN: Scale(
        Text("Pain"), Text("How much does it hurt right now?"), Text("no pain"), Text("worst pain imaginable")
    ),
    Measure.TIREDNESS: Scale(
        Text("Tiredness"), Text("How tired are you?"), Text("not tired"), Text("completely worn out")
    ),
    Measure.SLEEP: Scale(
        Text("Poor sleep"), Text("How did you wake up?"), Text("fully rested"), Text("not rested at all")
    ),
    Measure.THINKING: Scale(Text("Foggy head"), Text("How clear is your head?"), Text("clear"), Text("very foggy")),
    Measure.MOOD: Scale(Text("Low mood"), Text("How is your mood?"), Text("good"), Text("very low")),
    Measure.STRESS: Scale(Text("Stress"), Text("How stressed are you?"), Text("calm"), Text("very stressed")),
    Measure.STIFFNESS: Scale(Text("Stiffness"), Text("How stiff are you?"), Text("loose"), Text("very stiff")),
}

PAIN_WORDS = (
    Text("no pain"),
    Text("barely there"),
    Text("slight"),
    Text("mild"),
    Text("there all the time"),
    Text("hard to forget"),
    Text("hard to ignore"),
    Text("gets in the way of most things"),
    Text("hard to do anything"),
    Text("almost unbearable"),
    Text("worst imaginable"),
)
"""Our own words for each number; not a published scale."""


class Band(StrEnum):
    """Named stretches of the pain scale, drawn as soft bands behind a chart."""

    NONE = "none"
    MILD = "mild"
    MODERATE = "moderate"
    SEVERE = "severe"


BANDS = {Band.NONE: (0, 0), Band.MILD: (1, 3), Band.MODERATE: (4, 6), Band.SEVERE: (7, 10)}
"""Lowest and highest whole rating of each band."""

BAND_NAMES = {
    Band.NONE: Text("none"),
    Band.MILD: Text("mild"),
    Band.MODERATE: Text("moderate"),
    Band.SEVERE: Text("severe"),
}
