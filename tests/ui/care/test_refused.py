"""What the journal refuses of Care is not called kept, and is kept when a person tries again."""

from collections.abc import Callable
from typing import Any

from pytestqt.qtbot import QtBot

from companion.actions import draft
from companion.actions import medicine as verbs
from companion.actions import visit as visits
from companion.domain.draft import FormKind
from companion.domain.medicine import Medicine
from companion.ui.desk import Desk
from companion.ui.screens import CARE
from companion.ui.shell import Shell
from tests.support.care import a_medicine
from tests.support.journals import FakeClock
from tests.support.person import Person


def test_a_dose_that_was_refused_is_not_called_noted_until_it_is_kept(
    desk: Desk, shell: Shell, person: Person, clock: FakeClock, asks: Callable[..., Any]
) -> None:
    medicine: Medicine = a_medicine()
    desk.journal.do(lambda journal: verbs.keep(medicine, journal=journal))
    shell.go_to(CARE)
    person.presses("Medicines")
    person.waits_until_can_press(f"{medicine.name} taken now")
    away = desk.place.path.rename(desk.place.path.with_name("away.companion"))
    person.presses(f"{medicine.name} taken now")
    person.waits_until_sees("Not kept")
    assert not person.sees(f"Noted: {medicine.name}")
    away.rename(desk.place.path)
    person.presses("Try again")
    person.waits_until_sees(f"Noted: {medicine.name}, just now.")
    today = clock.now().day
    assert len(asks(lambda journal: verbs.taken_between(today, today, journal=journal))) == 1


def test_a_form_on_which_nothing_was_typed_is_kept_when_one_tries_again(
    desk: Desk, shell: Shell, person: Person, clock: FakeClock, asks: Callable[..., Any]
) -> None:
    medicine: Medicine = a_medicine()
    desk.journal.do(lambda journal: verbs.keep(medicine, journal=journal))
    shell.go_to(CARE)
    person.presses("Medicines")
    person.waits_until_can_press(f"{medicine.name}: earlier, or not taken")
    person.presses(f"{medicine.name}: earlier, or not taken")
    away = desk.place.path.rename(desk.place.path.with_name("away.companion"))
    person.presses("Keep")
    person.waits_until_sees("Not kept")
    away.rename(desk.place.path)
    person.presses("Try again")
    today = clock.now().day
    assert len(asks(lambda journal: verbs.taken_between(today, today, journal=journal))) == 1
    assert not person.sees("Not kept")


def test_a_form_that_was_refused_is_offered_again_and_kept_when_one_tries_again(
    desk: Desk, shell: Shell, person: Person, clock: FakeClock, asks: Callable[..., Any], qtbot: QtBot
) -> None:
    shell.go_to(CARE)
    person.presses("Therapies and visits")
    person.presses("Plan a visit")
    person.types("With whom, or what", "Lin")
    away = desk.place.path.rename(desk.place.path.with_name("away.companion"))
    person.presses("Keep")
    person.waits_until_sees("Not kept")
    begun = desk.drafts.newest_new(FormKind.PLANNED_VISIT, None)
    assert begun is not None, "until it is kept it is begun"
    assert begun.written["name"] == "Lin"
    away.rename(desk.place.path)
    person.presses("Try again")
    assert [one.name for one in asks(lambda journal: visits.ahead(journal=journal, clock=clock))] == ["Lin"]
    qtbot.waitUntil(lambda: not desk.drafts.is_busy and not desk.background.is_busy())
    assert desk.drafts.newest_new(FormKind.PLANNED_VISIT, None) is None
    assert asks(lambda journal: draft.begun(journal=journal)) == ()
