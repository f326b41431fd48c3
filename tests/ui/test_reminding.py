from datetime import datetime, time, timedelta

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from companion.actions import medicine as medicines
from companion.domain.medicine import Medicine, Taken
from companion.domain.reminders import TITLE, WORDS, asked_for
from companion.ui.desk import Desk
from companion.ui.reminding import Reminding
from companion.ui.screens import CARE, RELIEF
from companion.ui.shell import Shell
from tests.support.care import a_medicine
from tests.support.journals import FakeClock
from tests.support.person import Person
from tests.support.senses import Recorder

CLOSE = "Close this reminder"


@pytest.fixture
def reminding(shell: Shell, qtbot: QtBot) -> Reminding:
    qtbot.waitUntil(lambda: shell.findChild(Reminding) is not None)
    found = shell.findChild(Reminding)
    assert isinstance(found, Reminding)
    return found


def asks(desk: Desk, clock: FakeClock, **ahead: float) -> None:
    """Ask to be reminded once, so much later."""
    at = (clock.now().local + timedelta(**ahead)).time()
    wanted = asked_for(desk.settings.now, [at], clock.now())
    desk.settings.change(reminders=wanted.reminders, reminders_since=wanted.reminders_since)


def goes_on(reminding: Reminding, clock: FakeClock, minutes: int) -> None:
    for _ in range(minutes):
        reminding.look()
        clock.passes(minutes=1)
    reminding.look()


def test_nothing_reminds_and_nothing_wakes_until_it_is_asked_for(
    desk: Desk, reminding: Reminding, person: Person, clock: FakeClock, senses: Recorder
) -> None:
    goes_on(reminding, clock, 30)
    assert not senses.messages
    assert not person.can_press(CLOSE)
    assert desk.settings.now.reminders == ()


def test_one_that_is_due_is_told_once_and_waits_until_it_is_seen(
    desk: Desk, reminding: Reminding, person: Person, clock: FakeClock, senses: Recorder
) -> None:
    asks(desk, clock, minutes=10)
    goes_on(reminding, clock, 20)
    assert len(senses.messages) == 1
    assert str(WORDS) in senses.messages[0]
    assert person.can_press(CLOSE)
    person.presses(CLOSE)
    goes_on(reminding, clock, 5)
    assert not person.can_press(CLOSE)
    assert len(senses.messages) == 1


def test_it_leads_to_relief(desk: Desk, shell: Shell, reminding: Reminding, person: Person, clock: FakeClock) -> None:
    asks(desk, clock, minutes=10)
    goes_on(reminding, clock, 15)
    person.presses("Open Relief")
    assert shell.current.PLACE is RELIEF
    assert not person.can_press(CLOSE)


def test_not_today_is_silent_until_tomorrow(
    desk: Desk, reminding: Reminding, person: Person, clock: FakeClock, senses: Recorder
) -> None:
    asks(desk, clock, minutes=10)
    goes_on(reminding, clock, 15)
    person.presses("Not today")
    later = clock.now().local + timedelta(minutes=30)
    desk.settings.change(reminders=(later.time(),))
    goes_on(reminding, clock, 60)
    assert len(senses.messages) == 1
    assert not person.can_press(CLOSE)
    clock.passes(days=1, minutes=-90)
    goes_on(reminding, clock, 90)
    assert len(senses.messages) == 2


def test_one_that_was_missed_waits_in_the_program_without_a_message(
    desk: Desk, reminding: Reminding, person: Person, clock: FakeClock, senses: Recorder
) -> None:
    asks(desk, clock, minutes=10)
    clock.passes(hours=1)
    goes_on(reminding, clock, 5)
    assert not senses.messages
    assert person.can_press(CLOSE)


def test_reminders_are_asked_for_in_settings_and_taken_back(desk: Desk, person: Person) -> None:
    person.presses("Settings")
    person.presses("Twice a day")
    assert desk.settings.now.reminders == (time(10, 30), time(16, 0))
    person.presses("A little later: Reminder 1 at")
    assert desk.settings.now.reminders[0] == time(11, 0)
    person.presses("A little earlier: Quiet from")
    assert desk.settings.now.quiet_from == time(20, 30)
    person.presses("Off")
    assert not desk.settings.now.reminders
    desk.undo.undo()
    assert len(desk.settings.now.reminders) == 2
    assert datetime.combine(datetime.min, desk.settings.now.reminders[0]).hour == 11


def test_a_reminder_can_go_past_the_other_and_stays_under_its_presses(desk: Desk, person: Person) -> None:
    person.presses("Settings")
    person.presses("Twice a day")
    for _ in range(5):
        person.presses("An hour later: Reminder 1 at")
    person.presses("A little later: Reminder 1 at")
    assert [*desk.settings.now.reminders] == [time(16)], "both at the same time are one"
    assert person.sees("Two at the same time are one reminder.")
    person.presses("An hour later: Reminder 1 at")
    assert not person.sees("Two at the same time are one reminder.")
    assert [*desk.settings.now.reminders] == [time(16), time(17)]
    person.presses("A little earlier: Reminder 2 at")
    assert [*desk.settings.now.reminders] == [time(15, 30), time(17)]


def test_no_time_of_day_is_far(desk: Desk, person: Person) -> None:
    person.presses("Settings")
    assert person.sees("Quiet hours, also for doses of medicines")
    assert desk.settings.now.quiet_until == time(8)
    for _ in range(10):
        person.presses("An hour earlier: Quiet until")
    assert desk.settings.now.quiet_until == time(22), "back over midnight"


def test_quiet_hours_without_a_length_are_said_to_be_none(desk: Desk, person: Person) -> None:
    desk.settings.change(quiet_from=time(21, 30), quiet_until=time(21))
    person.presses("Settings")
    assert not person.sees("The same time twice: no hours are quiet.")
    person.presses("A little later: Quiet until")
    assert person.sees("The same time twice: no hours are quiet.")


def test_a_reminder_in_the_quiet_hours_is_said_to_come_without_a_message(person: Person) -> None:
    person.presses("Settings")
    person.presses("Once a day")
    assert not person.sees("A reminder in the quiet hours")
    for _ in range(3):
        person.presses("An hour later: Quiet until")
    assert person.sees("A reminder in the quiet hours comes without a message. It waits in the window.")


def test_a_medicine_waits_by_its_name_and_is_noted_with_one_press(
    desk: Desk, shell: Shell, reminding: Reminding, person: Person, clock: FakeClock, senses: Recorder, qtbot: QtBot
) -> None:
    one = a_medicine(name="Pregabalin", remind_at=(time(9, 0), time(20, 0)))
    desk.journal.do(lambda journal: medicines.keep(one, journal=journal))
    qtbot.waitUntil(lambda: desk.journal.is_open and not desk.background.is_busy())
    goes_on(reminding, clock, 40)
    assert person.sees("Pregabalin")
    assert senses.messages == [f"{TITLE}. {WORDS}"], "others may see it: no word about medicines"
    person.presses("Open medicines")
    assert shell.current.PLACE is CARE
    person.presses("Taken now")
    qtbot.waitUntil(lambda: not person.can_press(CLOSE))
    desk.undo.undo()
    qtbot.waitUntil(lambda: person.can_press(CLOSE))
    person.presses("Not today")
    assert not person.can_press(CLOSE)


def test_a_medicine_that_begins_in_some_days_is_reminded_of_while_the_window_stays_open(
    desk: Desk, reminding: Reminding, person: Person, clock: FakeClock, qtbot: QtBot
) -> None:
    begins = clock.now().day + timedelta(days=3)
    one = a_medicine(name="Duloxetine", started=begins, remind_at=(time(9),))
    desk.journal.do(lambda journal: medicines.keep(one, journal=journal))
    (timer,) = reminding.findChildren(QTimer)
    qtbot.waitUntil(timer.isActive)
    while clock.now().local < datetime.combine(begins, time(9)):
        assert not reminding.doses
        assert timer.isActive()
        clock.passes(minutes=30)
        reminding.look()
        qtbot.waitUntil(lambda: not desk.background.is_busy())
    assert [dose.at for dose in reminding.doses] == [datetime.combine(begins, time(9))]
    person.waits_until_sees("Duloxetine")


def test_it_can_be_put_off_with_one_press_and_comes_again(
    desk: Desk, reminding: Reminding, person: Person, clock: FakeClock, senses: Recorder
) -> None:
    asks(desk, clock, minutes=10)
    goes_on(reminding, clock, 12)
    person.presses("In 15 minutes")
    assert not person.can_press(CLOSE)
    goes_on(reminding, clock, 14)
    assert not person.can_press(CLOSE)
    assert len(senses.messages) == 1
    goes_on(reminding, clock, 2)
    assert person.can_press(CLOSE)
    assert len(senses.messages) == 2
    person.presses("Not today")
    assert not person.can_press(CLOSE)
    desk.undo.undo()
    assert person.can_press(CLOSE), "not today can be taken back"


def reminds_of(desk: Desk, qtbot: QtBot, name: str, *times: time) -> Medicine:
    one = a_medicine(name=name, remind_at=times)
    desk.journal.do(lambda journal: medicines.keep(one, journal=journal))
    qtbot.waitUntil(lambda: desk.journal.is_open and not desk.background.is_busy())
    return one


def test_a_dose_that_is_noted_from_the_strip_leaves_no_reminder_of_it(
    desk: Desk, reminding: Reminding, person: Person, clock: FakeClock, qtbot: QtBot
) -> None:
    reminds_of(desk, qtbot, "Amitriptyline", time(9, 0), time(20, 0))
    clock.passes(hours=1)
    goes_on(reminding, clock, 1)
    person.presses(CLOSE)
    clock.passes(hours=11)
    goes_on(reminding, clock, 1)
    assert person.sees("20:00: You asked to be reminded.")
    person.presses("Taken now")
    qtbot.waitUntil(lambda: not reminding.doses)
    assert not person.can_press(CLOSE)


def test_a_late_dose_is_for_the_time_the_strip_shows_and_the_next_one_still_comes(
    desk: Desk, reminding: Reminding, person: Person, clock: FakeClock, qtbot: QtBot
) -> None:
    reminds_of(desk, qtbot, "Amitriptyline", time(9, 0), time(12, 0))
    clock.passes(hours=3)
    goes_on(reminding, clock, 1)
    assert person.sees("9:00: You asked to be reminded.")
    person.presses("Taken now")
    qtbot.waitUntil(lambda: not reminding.doses)
    assert not person.can_press(CLOSE)
    clock.passes(minutes=30)
    goes_on(reminding, clock, 1)
    assert person.sees("12:00: You asked to be reminded.")


def test_to_add_and_to_change_a_medicine_hides_no_dose_of_another(
    desk: Desk, reminding: Reminding, person: Person, clock: FakeClock, qtbot: QtBot
) -> None:
    reminds_of(desk, qtbot, "Amitriptyline", time(9, 0))
    clock.passes(hours=3)
    goes_on(reminding, clock, 1)
    person.presses("Open medicines")
    person.presses("Add a medicine")
    person.types("Name of the medicine", "Vitamin D")
    person.presses("Twice a day")
    person.presses("Keep")
    qtbot.waitUntil(lambda: person.can_press("Open Vitamin D"))
    goes_on(reminding, clock, 1)
    assert [one.medicine.name for one in reminding.doses] == ["Amitriptyline"], "8:00 was over for the new one"
    desk.undo.undo()
    qtbot.waitUntil(lambda: not person.can_press("Open Vitamin D"))
    assert [one.medicine.name for one in reminding.doses] == ["Amitriptyline"]


def test_enter_pressed_twice_on_the_strip_notes_one_dose(
    desk: Desk, reminding: Reminding, person: Person, clock: FakeClock, qtbot: QtBot, qapp: QApplication
) -> None:
    one = reminds_of(desk, qtbot, "Amitriptyline", time(9, 0))
    clock.passes(hours=1)
    goes_on(reminding, clock, 1)
    person.comes_by_tab_to("Taken now")
    person.keys("Return")
    qapp.setDoubleClickInterval(60_000)
    person.keys("Return")
    qtbot.waitUntil(lambda: not reminding.doses)
    day, noted = clock.now().day, list[Taken]()
    desk.journal.ask(lambda journal: medicines.taken_between(day, day, journal=journal), noted.extend)
    qtbot.waitUntil(lambda: bool(noted))
    assert [dose.medicine for dose in noted] == [one.id]
