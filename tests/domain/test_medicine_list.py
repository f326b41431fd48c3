from dataclasses import replace
from datetime import date, timedelta
from uuid import uuid4

from companion.domain.medicine import FORM_WORDS, DoseChange, Form, Medicine
from companion.domain.medicine_list import Line, MedicineList, list_on, printable
from tests.support.care import a_dose, a_medicine
from tests.support.journals import FakeClock

DAY = date(2026, 5, 20)
BEFORE, AFTER = DAY - timedelta(days=1), DAY + timedelta(days=1)


def a_change(of: Medicine, day: date, words: str) -> DoseChange:
    return DoseChange(id=uuid4(), medicine=of.id, day=day, words=words, kept_at=FakeClock().now())


def names(listed: MedicineList) -> dict[str, list[str]]:
    groups = {
        "regular": listed.regular,
        "as_needed": listed.as_needed,
        "ended": listed.ended,
        "to_come": listed.to_come,
    }
    return {group: [one.medicine.name for one in found] for group, found in groups.items()}


def test_each_medicine_stands_in_one_group() -> None:
    listed = list_on(
        DAY,
        [
            a_medicine(name="b"),
            a_medicine(name="C", started=DAY, ended=DAY),
            a_medicine(name="a", as_needed=True),
            a_medicine(name="long ago", ended=BEFORE - timedelta(days=9), as_needed=True),
            a_medicine(name="ended", ended=BEFORE),
            a_medicine(name="later", started=AFTER + timedelta(days=9)),
            a_medicine(name="tomorrow", started=AFTER),
        ],
    )
    assert names(listed) == {
        "regular": ["b", "C"],
        "as_needed": ["a"],
        "ended": ["ended", "long ago"],
        "to_come": ["tomorrow", "later"],
    }


def test_the_dose_and_since_when_it_holds_are_those_of_the_day() -> None:
    one, other = a_medicine(dose="one", started=date(2026, 1, 1)), a_medicine(dose="ten")
    changes = [a_change(one, AFTER, "three"), a_change(one, BEFORE, "two"), a_change(other, BEFORE, "twenty")]
    long_ago, now, later = (
        next(listed for listed in list_on(day, [one, other], changes=changes).regular if listed.medicine == one)
        for day in (BEFORE - timedelta(days=1), DAY, AFTER)
    )
    assert (long_ago.dose, long_ago.dose_since) == ("one", date(2026, 1, 1))
    assert (now.dose, now.dose_since) == ("two", BEFORE)
    assert (later.dose, later.dose_since) == ("three", AFTER)
    assert long_ago.changes == now.changes == (changes[1], changes[0])


def test_doses_stand_with_their_medicine() -> None:
    one, other = a_medicine(name="one"), a_medicine(name="other")
    noted = [a_dose(other), a_dose(one), a_dose(one, taken=False)]
    mine, its = list_on(DAY, [other, one], noted=noted, last=noted[:2]).regular
    assert (mine.noted, mine.last) == ((noted[1], noted[2]), noted[1])
    assert (its.noted, its.last) == ((noted[0],), noted[0])


def test_the_pharmacist_sees_what_is_taken_now_with_as_needed_apart() -> None:
    regular = a_medicine(name="A", form=Form.LIQUID, strength="5 ml", dose="one", why="sleep", started=BEFORE)
    needed, ended = a_medicine(name="B", as_needed=True), a_medicine(name="C", ended=BEFORE)
    paper = printable(list_on(DAY, [regular, needed, ended], changes=[a_change(regular, DAY, "two")]))
    assert paper.day == DAY
    assert paper.regular == (
        Line(
            name="A",
            form=FORM_WORDS[Form.LIQUID],
            strength="5 ml",
            dose="two",
            why="sleep",
            since=BEFORE,
            dose_since=DAY,
        ),
    )
    assert paper.as_needed == (Line(name="B", form=None, strength="", dose="", why="", since=None),)


def test_another_pack_holds_from_its_day_on_and_a_change_that_names_none_leaves_it() -> None:
    one = a_medicine(strength="10 mg", dose="one")
    changes = (replace(a_change(one, DAY, "one"), strength="25 mg"), a_change(one, AFTER, "two"))
    strengths = [list_on(day, [one], changes=changes).regular[0].strength for day in (BEFORE, DAY, AFTER)]
    assert strengths == ["10 mg", "25 mg", "25 mg"]
