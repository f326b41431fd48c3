"""The PHQ-4: two questions about worry and two about mood. A screen is a reason to talk to somebody, no diagnosis.

Kroenke K et al., Psychosomatics 2009;50:613-621. Its words are not in here: they lie unaltered with their notice in
``resources/questions``.
"""

from dataclasses import dataclass
from uuid import UUID

from companion.domain.clock import Moment
from companion.domain.text import Text

ITEMS = 4
ANSWERS = range(4)
"""0 not at all, 1 several days, 2 more than half the days, 3 nearly every day."""

POSITIVE_FROM = 3
"""Of 0-6 for each pair: a positive screen (Kroenke 2009)."""

WORRY_WORDS = Text("Your answers about worry are worth talking about with your doctor or another professional.")
MOOD_WORDS = Text("Your answers about mood are worth talking about with your doctor or another professional.")
NEITHER_WORDS = Text("If you are worried about how you feel, talk about it anyway. These four questions miss things.")


class InvalidMoodCheck(ValueError):
    """Not four answers from 0 to 3."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MoodCheck:
    """Four answers at one moment, 0-3 each, in the order of the questionnaire; higher is worse.

    Raises:
        InvalidMoodCheck: there are not four, or one is not 0-3.
    """

    id: UUID
    at: Moment
    answers: tuple[int, ...]

    def __post_init__(self) -> None:
        if len(self.answers) != ITEMS or not all(type(one) is int and one in ANSWERS for one in self.answers):
            raise InvalidMoodCheck(f"four answers from 0 to 3 are needed, not {self.answers}")

    @property
    def worry(self) -> int:
        """GAD-2, 0-6: the first two."""
        return sum(self.answers[:2])

    @property
    def mood(self) -> int:
        """PHQ-2, 0-6: the last two."""
        return sum(self.answers[2:])

    @property
    def says(self) -> tuple[Text, ...]:
        """What is said about it, in words that fit a screen: never a diagnosis, never all-clear."""
        found = ((self.worry, WORRY_WORDS), (self.mood, MOOD_WORDS))
        return tuple(words for score, words in found if score >= POSITIVE_FROM) or (NEITHER_WORDS,)
