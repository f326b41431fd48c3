"""The list of medicines: what was agreed, what was taken, what was noticed. No advice, and nothing is lost."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import uuid4

import pytest

from companion.actions import bin
from companion.actions import medicine as verbs
from companion.actions.bin import Kind
from companion.actions.journal import Journal
from companion.domain.changes import Changes
from companion.domain.medicine import DoseChange, Medicine, SideEffect
from companion.domain.medicine_list import Listed
from tests.support.care import a_dose, a_medicine
from tests.support.journals import BERLIN, MORNING, FakeClock

TODAY = MORNING.date()


def kept(journal: Journal, **fields: object) -> Medicine:
    medicine = a_medicine(**fields)
    assert verbs.keep(medicine, journal=journal) is Changes.MEDICINES
    return medicine


def a_change(of: Medicine, day: date, words: str = "two") -> DoseChange:
    return DoseChange(id=uuid4(), medicine=of.id, day=day, words=words, kept_at=FakeClock().now())


def an_effect(of: Medicine | None = None, clock: FakeClock | None = None) -> SideEffect:
    now = (clock or FakeClock()).now()
    return SideEffect(id=uuid4(), medicine=None if of is None else of.id, at=now, words="dizzy", kept_at=now)


def test_the_list_says_what_was_agreed_and_taken_on_a_day(journal: Journal, clock: FakeClock) -> None:
    medicine = kept(journal, dose="one")
    change, dose = a_change(medicine, TODAY), a_dose(medicine, clock)
    assert verbs.change_dose(change, journal=journal) is Changes.MEDICINES
    assert verbs.note_taken(dose, journal=journal) is Changes.MEDICINES
    [listed] = verbs.medicines(journal=journal, day=TODAY).regular
    assert listed == Listed(
        medicine=medicine, dose="two", dose_since=TODAY, changes=(change,), noted=(dose,), last=dose
    )
    [tomorrow] = verbs.medicines(journal=journal, day=TODAY + timedelta(days=1)).regular
    assert (tomorrow.noted, tomorrow.last) == ((), dose)


def test_an_edited_medicine_stands_once_with_what_belongs_to_it(journal: Journal, clock: FakeClock) -> None:
    medicine = kept(journal)
    verbs.note_taken(a_dose(medicine, clock), journal=journal)
    verbs.keep(replace(medicine, name="Other"), journal=journal)
    [listed] = verbs.medicines(journal=journal, day=TODAY).regular
    assert (listed.medicine.name, len(listed.noted)) == ("Other", 1)
    assert verbs.everything(journal=journal) == (replace(medicine, name="Other"),)


def test_one_that_ended_stays_on_record_and_off_the_printed_list(journal: Journal, clock: FakeClock) -> None:
    medicine = kept(journal, started=TODAY - timedelta(days=9))
    verbs.keep(replace(medicine, ended=TODAY), journal=journal)
    assert [line.name for line in verbs.printable_list(journal=journal, clock=clock).regular] == [medicine.name]
    clock.passes(days=1)
    assert verbs.printable_list(journal=journal, clock=clock).regular == ()
    [ended] = verbs.medicines(journal=journal, day=clock.now().day).ended
    assert ended.medicine == replace(medicine, ended=TODAY)


def test_the_printed_list_has_the_dose_of_today(journal: Journal, clock: FakeClock) -> None:
    medicine = kept(journal, name="A", dose="one", as_needed=True)
    verbs.change_dose(a_change(medicine, TODAY, "two"), journal=journal)
    verbs.change_dose(a_change(medicine, TODAY + timedelta(days=1), "three"), journal=journal)
    paper = verbs.printable_list(journal=journal, clock=clock)
    assert [line.dose for line in paper.as_needed] == ["two"]
    assert (paper.day, paper.regular) == (TODAY, ())


def test_what_was_taken_can_be_looked_up_by_day_and_medicine(journal: Journal, clock: FakeClock) -> None:
    one, other = kept(journal), kept(journal)
    before, now = a_dose(one, FakeClock(MORNING - timedelta(days=1))), a_dose(other, clock)
    for dose in (now, before):
        verbs.note_taken(dose, journal=journal)
    yesterday = TODAY - timedelta(days=1)
    assert verbs.taken_between(yesterday, TODAY, journal=journal) == (before, now)
    assert verbs.taken_between(TODAY, TODAY, journal=journal) == (now,)
    assert verbs.taken_between(yesterday, TODAY, journal=journal, medicine_id=one.id) == (before,)


def test_an_as_needed_dose_is_asked_about_after_an_hour_and_once(journal: Journal, clock: FakeClock) -> None:
    medicine = kept(journal, as_needed=True)
    dose = a_dose(medicine, clock, before=6)
    verbs.note_taken(dose, journal=journal)
    assert verbs.to_ask_about_now(journal=journal, clock=clock) is None
    clock.passes(hours=1)
    assert verbs.to_ask_about_now(journal=journal, clock=clock) == verbs.AskAbout(dose, medicine)
    verbs.note_taken(dose.answered(None), journal=journal)
    assert verbs.to_ask_about_now(journal=journal, clock=clock) is None


@pytest.mark.parametrize(("hours", "zone"), [(14, "Pacific/Kiritimati"), (-11, "Pacific/Niue"), (1, BERLIN)])
def test_a_dose_is_asked_about_also_across_midnight_and_the_date_line(
    journal: Journal, hours: float, zone: str
) -> None:
    clock = FakeClock(MORNING.replace(hour=23))
    medicine = kept(journal, as_needed=True)
    dose = a_dose(medicine, clock)
    verbs.note_taken(dose, journal=journal)
    clock.passes(hours=2)
    clock.travels(hours=hours, zone=zone)
    assert verbs.to_ask_about_now(journal=journal, clock=clock) == verbs.AskAbout(dose, medicine)


def test_nothing_is_asked_about_a_medicine_or_dose_in_the_bin(journal: Journal, clock: FakeClock) -> None:
    medicine = kept(journal, as_needed=True)
    dose = a_dose(medicine, clock)
    verbs.note_taken(dose, journal=journal)
    clock.passes(hours=2)
    for its in ((Kind.TAKEN, dose.id), (Kind.MEDICINE, medicine.id)):
        bin.delete(*its, journal=journal, clock=clock)
        assert verbs.to_ask_about_now(journal=journal, clock=clock) is None
        bin.restore(*its, journal=journal)
        assert verbs.to_ask_about_now(journal=journal, clock=clock) is not None


def test_what_is_kept_for_a_medicine_in_the_bin_waits_there_with_it(journal: Journal, clock: FakeClock) -> None:
    medicine = kept(journal)
    bin.delete(Kind.MEDICINE, medicine.id, journal=journal, clock=clock)
    dose, change = a_dose(medicine, clock), a_change(medicine, TODAY)
    verbs.note_taken(dose, journal=journal)
    verbs.change_dose(change, journal=journal)
    assert verbs.taken_between(TODAY, TODAY, journal=journal) == ()
    bin.restore(Kind.MEDICINE, medicine.id, journal=journal)
    assert verbs.taken_between(TODAY, TODAY, journal=journal) == (dose,)
    (listed,) = verbs.medicines(journal=journal, day=TODAY).regular
    assert listed.changes == (change,)


def test_of_a_medicine_that_is_gone_for_good_no_dose_is_kept(journal: Journal) -> None:
    gone = a_medicine()
    assert verbs.note_taken(a_dose(gone), journal=journal) is Changes.NOTHING
    assert verbs.change_dose(a_change(gone, TODAY), journal=journal) is Changes.NOTHING


def test_what_was_noticed_loses_its_medicine_but_no_words(journal: Journal, clock: FakeClock) -> None:
    medicine = kept(journal)
    bin.delete(Kind.MEDICINE, medicine.id, journal=journal, clock=clock)
    for gone in (medicine, a_medicine()):
        effect = an_effect(gone)
        assert verbs.keep_side_effect(effect, journal=journal) is Changes.MEDICINES
        assert replace(effect, medicine=None) in verbs.side_effects(journal=journal)


def test_side_effects_come_newest_first_also_of_one_medicine(journal: Journal, clock: FakeClock) -> None:
    medicine = kept(journal)
    effects = [an_effect(None, clock)]
    clock.passes(days=1)
    effects.append(an_effect(medicine, clock))
    for effect in effects:
        verbs.keep_side_effect(effect, journal=journal)
    assert verbs.side_effects(journal=journal) == tuple(effects[::-1])
    assert verbs.side_effects(journal=journal, medicine_id=medicine.id) == (effects[1],)
    with journal.reading() as unit:
        assert unit.side_effects.between(TODAY, TODAY) == [effects[0]]


def test_what_was_deleted_before_its_medicine_stays_deleted_when_that_comes_back(
    journal: Journal, clock: FakeClock
) -> None:
    medicine = kept(journal)
    one, other = a_dose(medicine), a_dose(medicine)
    for dose in (one, other):
        verbs.note_taken(dose, journal=journal)
    bin.delete(Kind.TAKEN, one.id, journal=journal, clock=clock)
    bin.delete(Kind.MEDICINE, medicine.id, journal=journal, clock=clock)
    assert [deleted.what for deleted in bin.lying(*Kind, journal=journal)] == [medicine]
    bin.restore(Kind.MEDICINE, medicine.id, journal=journal)
    assert verbs.taken_between(TODAY, TODAY, journal=journal) == (other,)
    assert [deleted.what for deleted in bin.lying(*Kind, journal=journal)] == [one]


def test_each_medicine_that_is_not_in_the_bin_has_its_name(journal: Journal, clock: FakeClock) -> None:
    one, other = kept(journal, name="A"), kept(journal, name="B", ended=TODAY - timedelta(days=9))
    assert verbs.names(journal=journal) == {one.id: "A", other.id: "B"}
    bin.delete(Kind.MEDICINE, one.id, journal=journal, clock=clock)
    assert verbs.names(journal=journal) == {other.id: "B"}
