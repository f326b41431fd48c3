from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any
from uuid import uuid4

import pytest

from companion.domain import medicine as module
from companion.domain.medicine import (
    ASK_AFTER,
    ASK_UNTIL,
    DoseChange,
    InvalidMedicine,
    Medicine,
    SideEffect,
    Taken,
    Wrong,
    dose_on,
    to_ask_about,
    to_remind_of,
)
from companion.domain.text import Text
from tests.support.journals import FakeClock

DAY = date(2026, 5, 20)


def a_medicine(**fields: Any) -> Medicine:
    return Medicine(**{"id": uuid4(), "name": "Paracetamol", "kept_at": FakeClock().now(), **fields})


def a_dose(of: Medicine, clock: FakeClock, **fields: Any) -> Taken:
    return Taken(**{"id": uuid4(), "medicine": of.id, "at": clock.now(), "kept_at": clock.now(), **fields})


def a_change(of: Medicine, day: date, words: str) -> DoseChange:
    return DoseChange(id=uuid4(), medicine=of.id, day=day, words=words, kept_at=FakeClock().now())


@pytest.mark.parametrize("name", ["", "  ", "\n"])
def test_a_medicine_has_a_name(name: str) -> None:
    with pytest.raises(InvalidMedicine) as refused:
        a_medicine(name=name)
    assert (refused.value.wrong, refused.value.field) == (Wrong.NO_NAME, "name")


def test_a_medicine_ends_no_sooner_than_it_starts() -> None:
    assert a_medicine(started=DAY, ended=DAY).is_taken_on(DAY)
    with pytest.raises(InvalidMedicine) as refused:
        a_medicine(started=DAY, ended=DAY - timedelta(days=1))
    assert refused.value.wrong is Wrong.ENDS_BEFORE_IT_STARTS


def test_it_is_on_the_list_from_its_first_to_its_last_day() -> None:
    one = a_medicine(started=DAY, ended=DAY + timedelta(days=2))
    listed = [one.is_taken_on(DAY + timedelta(days=days)) for days in range(-1, 4)]
    assert listed == [False, True, True, True, False]
    assert a_medicine().is_taken_on(DAY)


def test_times_of_reminders_are_in_order_and_once() -> None:
    assert a_medicine(remind_at=(time(20), time(8), time(20))).remind_at == (time(8), time(20))


def test_the_dose_is_the_one_agreed_last_by_that_day() -> None:
    one, other = a_medicine(dose="one in the evening"), a_medicine()
    changes = [
        a_change(one, DAY, "two in the evening"),
        a_change(one, DAY + timedelta(days=5), "none"),
        a_change(other, DAY, "ten"),
    ]
    assert dose_on(one, changes, DAY - timedelta(days=1)) == "one in the evening"
    assert dose_on(one, changes, DAY) == "two in the evening"
    assert dose_on(one, changes, DAY + timedelta(days=9)) == "none"


def test_a_change_and_a_side_effect_have_words() -> None:
    now = FakeClock().now()
    with pytest.raises(InvalidMedicine):
        a_change(a_medicine(), DAY, " ")
    with pytest.raises(InvalidMedicine):
        SideEffect(id=uuid4(), at=now, words="", kept_at=now)


@pytest.mark.parametrize("value", [-1, 11, True])
def test_a_number_off_the_scale_is_refused(value: int) -> None:
    with pytest.raises(InvalidMedicine) as refused:
        a_dose(a_medicine(), FakeClock(), afterwards=value)
    assert refused.value.field == "afterwards"


def test_an_as_needed_dose_is_asked_about_after_a_while_and_once() -> None:
    clock, one = FakeClock(), a_medicine(as_needed=True)
    dose = a_dose(one, clock)
    asked = []
    for minutes in (0, 59, 60, 360, 361):
        later = FakeClock()
        later.passes(minutes=minutes)
        asked.append(to_ask_about([dose], [one], later.now()))
    assert asked == [None, None, dose, dose, None]
    clock.passes(hours=2)
    assert to_ask_about([dose.answered(3)], [one], clock.now()) is None
    assert to_ask_about([dose.answered(None)], [one], clock.now()) is None
    assert timedelta(0) < ASK_AFTER < ASK_UNTIL


def test_only_as_needed_doses_that_were_taken_are_asked_about_the_newest_first() -> None:
    clock, regular, needed = FakeClock(), a_medicine(), a_medicine(as_needed=True)
    doses = [a_dose(needed, clock), a_dose(needed, clock, taken=False), a_dose(regular, clock)]
    clock.passes(minutes=30)
    newest = a_dose(needed, clock)
    clock.passes(hours=2)
    assert to_ask_about([*doses, newest], [regular, needed], clock.now()) == newest
    assert to_ask_about(doses[1:], [regular, needed], clock.now()) is None


def test_a_dose_that_was_noted_is_not_reminded_of_any_more() -> None:
    clock = FakeClock()
    twice = a_medicine(name="Pregabalin", remind_at=(time(21), time(8)))
    over = a_medicine(remind_at=(time(9),), ended=clock.now().day - timedelta(days=1))
    other = a_medicine(name="Amitriptyline", remind_at=(time(21),))
    day = clock.now().day
    said = [(one.at.time(), one.medicine) for one in to_remind_of([twice, over, other], [], day)]
    assert said == [(time(8), twice), (time(21), other), (time(21), twice)]
    noted = [a_dose(twice, clock, taken=False)]
    assert [(one.at.time(), one.medicine) for one in to_remind_of([twice], noted, day)] == [(time(21), twice)]
    assert len(to_remind_of([twice], noted, day + timedelta(days=1))) == 2


def at(hour: int, minute: int = 0, *, day: int = 0) -> datetime:
    return datetime.combine(DAY, time(hour, minute)) + timedelta(days=day)


def open_after(times: str, *noted: datetime, reminder: datetime | None = None) -> list[str]:
    """The times, such as ``"8:00 20:00"``, that are still reminded of on DAY; ``reminder`` is that of the last dose."""
    of = a_medicine(remind_at=tuple(datetime.strptime(each, "%H:%M").time() for each in times.split()))
    doses = [a_dose(of, FakeClock(each)) for each in noted]
    last = [a_dose(of, FakeClock(noted[-1]), reminder=reminder)] if reminder else doses[-1:]
    return [f"{one.at:%-H:%M}" for one in to_remind_of([of], [*doses[:-1], *last], DAY)]


@pytest.mark.parametrize(
    ("times", "noted", "left"),
    [
        ("8:00 20:00", [at(8, 5)], ["20:00"]),
        ("8:00 20:00", [at(20, 1)], []),
        ("8:00 20:00", [at(19, 30)], []),
        ("8:00 20:00", [at(14)], ["20:00"]),
        ("8:00 20:00", [at(8), at(9)], []),
        ("8:00 20:00", [at(8), at(8), at(8)], []),
        ("8:00 12:00 20:00", [at(12, 10)], ["20:00"]),
        ("8:00 12:00 16:00", [at(10, 30), at(12, 5)], ["16:00"]),
        ("8:00", [at(20, 30)], []),
    ],
    ids=[
        "in time",
        "the evening without the morning",
        "early",
        "half way",
        "two that are close",
        "more than there are times",
        "one in the middle",
        "one late and one in time",
        "half a day late",
    ],
)
def test_a_dose_answers_the_nearest_time_that_is_free(times: str, noted: list[datetime], left: list[str]) -> None:
    assert open_after(times, *noted) == left
    assert open_after(times, *reversed(noted)) == left, "in whatever order they are noted"


@pytest.mark.parametrize(
    ("times", "noted", "left"),
    [
        ("8:00 23:30", at(0, 10), ["8:00", "23:30"]),
        ("8:00 23:30", at(0, 10, day=1), []),
        ("0:30 20:00", at(23, 50, day=-1), ["20:00"]),
        ("0:30 20:00", at(23, 50), ["0:30", "20:00"]),
        ("8:00", at(23, day=-1), ["8:00"]),
    ],
    ids=["of yesterday", "of today", "early for today", "early for tomorrow", "far from any"],
)
def test_a_dose_around_midnight_is_for_the_time_that_is_near(times: str, noted: datetime, left: list[str]) -> None:
    assert open_after(times, noted) == left


def test_before_the_first_day_of_a_medicine_there_is_no_time_to_answer() -> None:
    of = a_medicine(remind_at=(time(0, 45), time(23, 30)), started=DAY)
    noted = [a_dose(of, FakeClock(at(0, 5)))]
    assert [one.at for one in to_remind_of([of], noted, DAY)] == [at(23, 30)]


def test_a_dose_that_was_noted_from_a_reminder_answers_that_one() -> None:
    assert open_after("8:00 12:00", at(11, 30)) == []
    assert open_after("8:00 12:00", at(11, 30), reminder=at(8)) == ["12:00"]
    assert open_after("8:00 12:00", at(12), at(12, 5), reminder=at(8)) == []
    assert open_after("23:59", at(0, 1), reminder=at(23, 59, day=-1)) == ["23:59"]
    assert open_after("8:00 20:00", at(20, 1), reminder=at(19)) == [], "that time was changed meanwhile"


def test_times_that_were_over_when_they_were_asked_for_do_not_wait_and_the_others_do() -> None:
    clock = FakeClock(at(11))
    new = a_medicine(remind_at=(time(9), time(20))).reminding_from(clock.now(), None)
    assert [one.at for one in to_remind_of([new], [], DAY)] == [at(20)]
    assert [one.at for one in to_remind_of([new], [], DAY + timedelta(days=1))] == [at(9, day=1), at(20, day=1)]
    assert [one.at for one in to_remind_of([new], [a_dose(new, clock, at=clock.at(at(9, 5)))], DAY)] == [at(20)]
    more = replace(new, remind_at=(time(9), time(10), time(20))).reminding_from(clock.now(), new)
    assert more.passed == (at(9), at(10))
    waits = a_medicine(remind_at=(time(8),))
    both = replace(waits, remind_at=(time(8), time(10))).reminding_from(clock.now(), waits)
    assert [one.at for one in to_remind_of([both], [], DAY)] == [at(8)], "that it waits is not forgotten"


def test_of_what_is_no_longer_taken_nobody_is_reminded_that_day_unless_it_is_taken_again() -> None:
    clock = FakeClock(at(11))
    ended = a_medicine(remind_at=(time(9), time(20))).no_longer_taken(clock.now())
    assert ended.ended == DAY
    assert to_remind_of([ended], [], DAY) == ()
    spelt = replace(ended, name="Spelt in another way").reminding_from(clock.now(), ended)
    assert to_remind_of([spelt], [], DAY) == ()
    again = replace(spelt, ended=None).reminding_from(clock.now(), spelt)
    assert [one.at for one in to_remind_of([again], [], DAY)] == [at(20)]


def test_no_text_about_medicines_advises() -> None:
    texts = [value for value in vars(module).values() if isinstance(value, Text)]
    for forbidden in ("you should", "safe to", "stop taking", "start taking", "take more", "take less", "increase"):
        assert not [text for text in texts if forbidden in str(text).lower()]
