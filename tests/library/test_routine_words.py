"""What people read and hear in Relief: short, plain, without blame, cheer, promise or diagnosis."""

import re
from collections.abc import Iterator, Mapping
from itertools import product

import pytest

from companion import paths
from companion.domain.ready import Level
from companion.domain.routine import Routine
from companion.library.routines import SCRIPTS, Library
from tests.support.reading import grade, sentences, texts_in
from tests.support.speaking import seconds_to_say

LONGEST_SENTENCE = 15
HIGHEST_GRADE = 7.0

FORBIDDEN = re.compile(
    r"!|\b(should|must|have to|ought|diagnos\w*|cures?|cured|heals?|healed|healing|guarantee\w*|promise\w*|fix\w*|"
    r"will (help|ease|relieve|reduce|stop|feel|be better)|relieves?|"
    r"great|well done|good job|amazing|awesome|excellent|perfect|bravo|congrat\w*|proud|"
    r"fail\w*|lazy|fault|blame|weak-willed|give up|missed|wrong|bad habit|"
    r"push through|no pain|try harder|more effort|simply|obviously|"
    r"you (have|suffer from) (fibromyalgia|sciatica|arthritis)|patients?|victims?|sufferers?)\b",
    re.IGNORECASE,
)
"""Duty, promise, cheer, blame and diagnosis. 'You do not have to' is freedom, not duty."""

FREEDOM = re.compile(r"\bdo not have to\b", re.IGNORECASE)


@pytest.fixture(scope="module")
def library() -> Library:
    return Library(paths.resources() / "routines")


@pytest.fixture(scope="module")
def said(library: Library) -> Mapping[str, list[str]]:
    """Every text of the library, by the file or entry it stands in."""
    entries: dict[str, object] = {exercise.id: exercise for exercise in library.exercises}
    entries |= {file: tuple(library.scripts(file).values()) for file in SCRIPTS}
    for name in ("breathing", "relaxations", "ready", "yoga"):
        entries[name] = tuple(getattr(library, name).values())
    for name in ("pacing", "packs", "evening", "general"):
        entries[name] = getattr(library, name)
    return {name: list(texts_in(entry)) for name, entry in entries.items()}


def routines(library: Library) -> Iterator[Routine]:
    """Every practice as it would be run, at every dose and in every position."""
    for movement in library.movements.values():
        for dose, position in product({movement.start, movement.usual, movement.most}, movement.positions):
            yield movement.routine(dose, position)
    for ready, level in product([*library.ready.values(), *library.yoga.values()], Level):
        yield ready.routine(level=level)
    for file in SCRIPTS:
        for script in library.scripts(file).values():
            yield from (script.routine(), script.outside())
    for relaxation in library.relaxations.values():
        yield from (relaxation.routine(), relaxation.letting_go())
    yield from (breathing.pattern.routine() for breathing in library.breathing.values())
    yield from (timer.routine() for timer in library.pacing.timers.values())


def test_there_is_something_to_judge(said: Mapping[str, list[str]]) -> None:
    assert sum(len(texts) for texts in said.values()) > 1_000


def test_no_sentence_is_longer_than_fifteen_words(said: Mapping[str, list[str]]) -> None:
    every = [sentence for texts in said.values() for text in texts for sentence in sentences(text)]
    assert [one for one in every if len(one.split()) > LONGEST_SENTENCE] == []


def test_every_file_can_be_read_at_school_grade_seven(said: Mapping[str, list[str]]) -> None:
    grades = {name: round(grade(texts), 1) for name, texts in said.items()}
    assert {name: one for name, one in grades.items() if one > HIGHEST_GRADE} == {}


def test_nobody_is_told_off_cheered_on_promised_anything_or_diagnosed(said: Mapping[str, list[str]]) -> None:
    texts = [FREEDOM.sub("", text) for texts in said.values() for text in texts]
    assert [text for text in texts if FORBIDDEN.search(text)] == []


@pytest.mark.parametrize(
    "text",
    [
        "You should do this daily.",
        "This will help.",
        "Well done!",
        "You failed to hold it.",
        "You have sciatica.",
        "It heals the muscle.",
        "Push through the pain.",
    ],
)
def test_such_words_are_found(text: str) -> None:
    assert FORBIDDEN.search(text)


def test_hard_words_raise_the_grade() -> None:
    assert grade(["Lie down and rest."]) < 2
    assert grade(["Osteoporotic individuals generally experience deterioration."]) > 15


def test_every_text_is_tidy(said: Mapping[str, list[str]]) -> None:
    texts = [text for texts in said.values() for text in texts]
    assert [text for text in texts if text != " ".join(text.split()) or text[0].islower()] == []


def test_the_words_of_every_step_can_be_spoken_in_its_time(library: Library) -> None:
    late = {
        (routine.id, str(step.says), step.seconds)
        for routine in routines(library)
        for step in routine.steps
        if seconds_to_say(step.says) > step.seconds
    }
    assert late == set()
