"""What the person and the provider agreed, what to do in a flare, and questions for the next visit."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from companion.domain.clock import Moment


class NoWords(ValueError):
    """A goal, step or question without words."""


def _said(words: str) -> None:
    if not words.strip():
        raise NoWords


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal:
    """What the person wants to be able to do, in their words. ``reached`` is the day they say it was.

    Raises:
        NoWords: it has no words.
    """

    id: UUID
    words: str
    kept_at: Moment
    reached: date | None = None

    def __post_init__(self) -> None:
        _said(self.words)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanStep:
    """Something that was agreed: what, and who does it.

    Raises:
        NoWords: it has no words.
    """

    id: UUID
    words: str
    kept_at: Moment
    who: str = ""
    done: date | None = None

    def __post_init__(self) -> None:
        _said(self.words)


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What holds for all of it: with whom it was agreed, and when it is looked at again."""

    agreed_with: str = ""
    review: date | None = None

    def is_due(self, today: date) -> bool:
        """Whether the day to look at it again has come."""
        return self.review is not None and self.review <= today


@dataclass(frozen=True, slots=True, kw_only=True)
class FlarePlan:
    """For a bad time, written on a better day: what helps, the least to do, whom to call, when to go back to usual."""

    helps: str = ""
    least: str = ""
    call: str = ""
    back_when: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing was written."""
        return not any((self.helps, self.least, self.call, self.back_when))


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A question for the provider, caught at any moment. ``asked_from`` is the place of the program it came from.

    Raises:
        NoWords: it has no words.
    """

    id: UUID
    words: str
    kept_at: Moment
    asked_from: str = ""
    answer: str = ""
    answered: Moment | None = None

    def __post_init__(self) -> None:
        _said(self.words)

    @property
    def is_open(self) -> bool:
        """Whether there is no answer yet."""
        return self.answered is None

    def answered_with(self, answer: str, at: Moment) -> "Question":
        """The same with an answer; it may have no words."""
        return replace(self, answer=answer, answered=at)

    def opened_again(self) -> "Question":
        """The same without an answer."""
        return replace(self, answer="", answered=None)


def open_questions(questions: Iterable[Question]) -> tuple[Question, ...]:
    """Those without an answer, the oldest first."""
    return tuple(sorted((one for one in questions if one.is_open), key=lambda one: one.kept_at.instant))
