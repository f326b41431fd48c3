"""What is begun on a form is no record yet, and is not lost either: whatever ends the program, or comes between."""

import sys
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from pytestqt.qtbot import QtBot

from companion.actions import bin, draft, export, medicine, plan
from companion.actions.bin import Kind
from companion.actions.journal import Journal
from companion.app import clear
from companion.domain.changes import Changes
from companion.domain.draft import Draft, FormKind
from companion.domain.journal_content import Content
from companion.domain.medicine import Medicine
from companion.domain.plan import Goal, PlanStep, Question
from companion.storage.journal import create_journal, open_journal
from companion.ui.desk import Desk
from companion.ui.drafts import SOON_MS
from companion.ui.forms.keeping import Keeping
from companion.ui.screens import CARE, SETTINGS
from companion.ui.shell import Shell
from tests.support.care import a_medicine
from tests.support.full_disk import full_disk
from tests.support.journals import FakeClock
from tests.support.person import Person
from tests.ui.conftest import opened

Ask = Callable[[Callable[[Journal], Any]], Any]
Make = Callable[[], Desk]

posix = pytest.mark.skipif(sys.platform == "win32", reason="needs a limit on the size of files")


class Case(NamedTuple):
    """The way to a form, the field that is written in, and what the strip on the first page calls it."""

    way: tuple[str, ...]
    field: str
    called: str


CASES = (
    Case(("Medicines", "Add a medicine"), "What it is for", "A medicine"),
    Case(("Medicines", "Open Ibuprofen", "The dose was changed"), "The new dose", "Another dose · Ibuprofen"),
    Case(("Medicines", "Open Ibuprofen", "Earlier, or not taken"), "How much?", "A dose · Ibuprofen"),
    Case(("Medicines", "Open Ibuprofen", "I noticed something"),
         "What did you notice?", "Something you noticed · Ibuprofen"),
    Case(("Therapies and visits", "Plan a visit"), "What to ask", "A planned visit"),
    Case(("Therapies and visits", "Note a past visit"), "What was done", "A visit that took place"),
    Case(("The plan", "Change with whom it was agreed, and when it is looked at again"),
         "With whom was it agreed?", "The plan"),
    Case(("The plan", "Change: Sit through a film"), "What I want to be able to do", "A goal · Sit through a film"),
    Case(("The plan", "Change: A letter"), "Who does it", "A step · A letter"),
    Case(("Flare plan", "Write it"), "The least I do", "Flare plan"),
    Case(("Questions for my provider", "Open: Why?"), "The answer", "A question · Why?"),
    Case(("Questions for my provider",), "A new question", "A new question"),
    Case(("The plan",), "A new goal", "A new goal"),
    Case(("The plan",), "A new step", "A new step"),
)  # fmt: skip
"""Every form of Care, and every line on which something is begun, but the one above all pages."""


def fill(journal: Journal, clock: FakeClock) -> None:
    """One record of each kind that a form changes."""
    now, ids = clock.now(), iter(a_medicine().id for _ in range(9))
    medicine.keep(a_medicine(name="Ibuprofen"), journal=journal)
    for one in (
        Goal(id=next(ids), words="Sit through a film", kept_at=now),
        PlanStep(id=next(ids), words="A letter", kept_at=now),
        Question(id=next(ids), words="Why?", kept_at=now),
    ):
        plan.keep(one, journal=journal)


@pytest.fixture
def started(make: Make, clock: FakeClock, tmp_path: Path, qtbot: QtBot) -> Callable[[], tuple[Desk, Person]]:
    """Starts the program and opens Care, again and again on the same journal, which has a record of each kind."""
    journal = create_journal(tmp_path / "journal.companion", clock=clock)
    fill(journal, clock)
    journal.close()

    def start() -> tuple[Desk, Person]:
        desk = make()
        window = opened(desk, qtbot)
        person = Person(window, qtbot)
        window.go_to(CARE)
        person.waits_until_sees("1 taken regularly")
        return desk, person

    return start


def goes(person: Person, *way: str) -> None:
    """Press one after the other, each once it is there."""
    for name in way:
        person.waits_until_can_press(name)
        person.presses(name)


def contains(names: Callable[[], list[str]], name: str) -> bool:
    return name in names()


def keep(one: Medicine, journal: Journal) -> Changes:
    return medicine.keep(one, journal=journal)


def not_kept(person: Person) -> list[str]:
    """What the strips on the first page call it, from top to bottom."""
    begin = "Not kept yet: "
    return [text.removeprefix(begin) for text in person.reads() if text.startswith(begin)]


def all_is_kept(person: Person) -> bool:
    return not not_kept(person)


def is_quiet(desk: Desk) -> bool:
    return not desk.drafts.is_busy and not desk.background.is_busy()


def quit_at_once(desk: Desk, qtbot: QtBot) -> None:
    """As by a kill, a moment after the last letter: nobody is asked to keep anything."""
    qtbot.waitUntil(partial(is_quiet, desk))
    clear(desk)


SEEN_WHEN_KEPT = {
    CASES[1]: ("Ibuprofen", "{words}"),
    CASES[2]: ("Ibuprofen", "Taken in 4 weeks: 1"),
    CASES[3]: ("Ibuprofen", "{words}"),
    CASES[4]: ("Therapies and visits", "Ask: {words}"),
    CASES[5]: ("Therapies and visits", "{words}"),
    CASES[6]: ("The plan", "{words}"),
    CASES[7]: ("The plan", "{words}"),
    CASES[8]: ("The plan", "{words}"),
    CASES[9]: ("Flare plan", "{words}"),
    CASES[10]: ("Questions for my provider", "Answered: 1"),
    CASES[0]: ("Medicines", "Magnesium"),
}


def keeps(writer: Person, case: Case, words: str) -> None:
    """Keep what was gone on with, see it, and be where the form would have been opened."""
    if case.called == "A medicine":
        writer.types("Name of the medicine", "Magnesium")
    goes(writer, "Keep")
    for text in SEEN_WHEN_KEPT[case]:
        writer.waits_until_sees(text.format(words=words))
    assert writer.can_press("Back"), case


def test_what_is_begun_on_any_form_is_there_after_the_next_start_and_is_seen_once_it_is_kept(
    started: Callable[[], tuple[Desk, Person]], clock: FakeClock, qtbot: QtBot
) -> None:
    desk, writer = started()
    for number, case in enumerate(CASES):
        clock.passes(minutes=1)
        goes(writer, *case.way)
        writer.types(case.field, f"half a thought {number}")
        writer.presses("Care")
    quit_at_once(desk, qtbot)
    desk, reader = started()
    reader.waits_until_sees("Not kept yet: A new step")
    for number, case in enumerate(CASES):
        while reader.can_press("Show more that is not kept yet"):
            reader.presses("Show more that is not kept yet")
            qtbot.waitUntil(partial(is_quiet, desk))
        goes(reader, f"Go on writing: {case.called}")
        qtbot.waitUntil(partial(contains, reader.names, case.field))
        words = f"half a thought {number}"
        assert words in reader.value(case.field), case
        if case in SEEN_WHEN_KEPT:
            keeps(reader, case, words)
        reader.presses("Care")
        qtbot.waitUntil(partial(is_quiet, desk))
    left = [case.called for case in reversed(CASES) if case not in SEEN_WHEN_KEPT]
    assert not_kept(reader) == left


def test_what_was_written_last_is_offered_on_the_page_that_is_open_at_the_start(
    make: Make, desk: Desk, person: Person, qtbot: QtBot
) -> None:
    for name in ("Therapies and visits", "Plan a visit"):
        person.presses(name)
    person.types("With whom, or what", "Dr Nov")
    quit_at_once(desk, qtbot)
    again = Person(opened(make(), qtbot), qtbot)
    again.waits_until_sees("What you wrote in Care is not kept yet: A planned visit · Dr Nov.")
    again.presses("Go on writing")
    qtbot.waitUntil(lambda: "With whom, or what" in again.names())
    again.types("With whom, or what", "ak")
    again.presses("Keep")
    again.waits_until_can_press("Open Doctor or other provider · akDr Nov, Tomorrow, 10:00")
    again.presses("Care")
    again.waits_until_sees("Next: Doctor or other provider · akDr Nov")
    assert again.sees("Tomorrow, 10:00")
    assert not again.sees("Not kept yet")


def test_what_is_gone_on_with_is_seen_once_it_is_kept_as_when_the_form_was_opened_there(
    started: Callable[[], tuple[Desk, Person]], qtbot: QtBot
) -> None:
    _, writer = started()
    for number, case in enumerate(SEEN_WHEN_KEPT):
        words = f"half a thought {number}"
        goes(writer, *case.way)
        writer.types(case.field, words)
        writer.presses("Care")
        writer.waits_until_sees("Not kept yet")
        [go_on] = [name for name in writer.names() if name.startswith("Go on writing: ")]
        goes(writer, go_on)
        qtbot.waitUntil(partial(contains, writer.names, case.field))
        keeps(writer, case, words)
        writer.presses("Care")
        qtbot.waitUntil(partial(all_is_kept, writer))


def test_after_a_dose_of_another_medicine_the_page_of_that_one_is_open(
    started: Callable[[], tuple[Desk, Person]],
) -> None:
    desk, writer = started()
    desk.journal.do(partial(keep, a_medicine(name="Amitriptyline")))
    goes(writer, "Medicines", "Open Ibuprofen", "Earlier, or not taken")
    writer.types("How much?", "half a tablet")
    writer.presses("Care")
    goes(writer, "Medicines", "Open Amitriptyline", "Change", "Back")
    writer.presses("Care")
    goes(writer, "Go on writing: A dose · Ibuprofen", "Keep")
    writer.waits_until_sees("Taken in 4 weeks: 1")
    assert writer.sees("Ibuprofen")
    goes(writer, "Back")
    writer.waits_until_can_press("Ibuprofen taken now")


def test_what_is_written_is_handed_in_within_a_quarter_of_a_second_and_is_no_record(
    desk: Desk, person: Person, asks: Ask, qtbot: QtBot
) -> None:
    assert SOON_MS <= 250
    person.presses("Medicines")
    person.presses("Add a medicine")
    person.types("Name of the medicine", "Prega")
    qtbot.waitUntil(lambda: not desk.drafts.is_busy, timeout=2_000)
    [begun] = asks(lambda journal: draft.begun(journal=journal))
    assert (begun.form, begun.words, begun.is_new) == (FormKind.MEDICINE, "Prega", True)
    assert asks(lambda journal: export.content(journal=journal)) == Content()


def test_a_form_between_does_not_cost_what_was_written_on_the_one_before(
    started: Callable[[], tuple[Desk, Person]],
) -> None:
    _, writer = started()
    writer.presses("Medicines")
    writer.presses("Add a medicine")
    writer.types("Name of the medicine", "Magnesium")
    writer.keys("Escape")
    goes(writer, "Open Ibuprofen", "Change")
    writer.pastes("What it is for", "the back")
    writer.keys("Escape", "Escape")
    writer.presses("Add a medicine")
    assert writer.value("Name of the medicine") == "Magnesium"
    assert writer.value("What it is for") == ""
    assert writer.sees("What you wrote is still here. It is not kept yet.")
    writer.keys("Escape")
    goes(writer, "Open Ibuprofen", "Change")
    assert writer.value("Name of the medicine") == "Ibuprofen"
    assert writer.value("What it is for") == "the back"


def test_go_on_writing_leads_to_what_was_left_even_if_the_form_shows_something_else_by_now(
    started: Callable[[], tuple[Desk, Person]], qtbot: QtBot
) -> None:
    _, writer = started()
    writer.presses("Medicines")
    writer.presses("Add a medicine")
    writer.types("Name of the medicine", "Magnesium")
    writer.keys("Escape")
    goes(writer, "Open Ibuprofen", "Change")
    writer.keys("Escape", "Escape", "Escape")
    writer.waits_until_sees("Not kept yet: A medicine · Magnesium")
    writer.presses("Go on writing: A medicine · Magnesium")
    qtbot.waitUntil(lambda: "Name of the medicine" in writer.names())
    assert writer.value("Name of the medicine") == "Magnesium"


def test_what_was_begun_and_is_not_wanted_is_dropped_and_comes_back_by_undo(
    person: Person, desk: Desk, qtbot: QtBot
) -> None:
    person.presses("Medicines")
    person.presses("Add a medicine")
    person.types("Name of the medicine", "Magnesium")
    person.keys("Escape")
    person.presses("Add a medicine")
    person.presses("Do not keep what I wrote")
    assert person.value("Name of the medicine") == ""
    assert person.focus_is("Name of the medicine")
    person.presses("Undo")
    assert person.value("Name of the medicine") == "Magnesium"
    person.presses("Care")
    person.waits_until_sees("Not kept yet: A medicine · Magnesium")
    person.presses("Do not keep it: A medicine · Magnesium")
    person.waits_until_sees("What you wrote is not kept.")
    qtbot.waitUntil(lambda: not person.sees("Not kept yet"))
    desk.undo.undo()
    person.waits_until_sees("Not kept yet: A medicine · Magnesium")


def test_what_is_written_after_something_was_dropped_is_not_lost_when_that_comes_back(
    person: Person, desk: Desk
) -> None:
    person.presses("Medicines")
    person.presses("Add a medicine")
    person.types("Name of the medicine", "Magnesium")
    person.keys("Escape")
    person.presses("Add a medicine")
    person.presses("Do not keep what I wrote")
    person.types("Name of the medicine", "Melatonin")
    desk.undo.undo()
    assert person.value("Name of the medicine") == "Melatonin"
    person.presses("Care")
    person.waits_until_sees("Melatonin")
    assert person.sees("Magnesium")


def test_what_is_begun_is_called_by_the_name_of_its_medicine_and_by_whether_that_was_taken(
    person: Person, desk: Desk
) -> None:
    for one in (a_medicine(name="Amitriptyline"), a_medicine(name="Ibuprofen")):
        desk.journal.do(partial(keep, one))
    person.waits_until_sees("2 taken regularly")
    for name, answer, field in (("Amitriptyline", "Not taken", "Why not?"), ("Ibuprofen", "Taken", "How much?")):
        goes(person, "Medicines", f"Open {name}", "Earlier, or not taken", answer)
        person.types(field, "one or two words")
        person.presses("Care")
    person.waits_until_sees("Not kept yet: A dose · Ibuprofen")
    assert person.sees("Not kept yet: A dose that was not taken · Amitriptyline")
    assert person.can_press("Do not keep it: A dose that was not taken · Amitriptyline")
    goes(person, "Go on writing: A dose that was not taken · Amitriptyline")
    person.waits_until_can_press("Keep")
    assert person.value("Why not?") == "one or two words"


def test_of_much_that_was_begun_the_newest_is_shown_and_the_rest_is_a_press_away(
    started: Callable[[], tuple[Desk, Person]], clock: FakeClock, qtbot: QtBot
) -> None:
    desk, writer = started()
    for case in CASES[:5]:
        clock.passes(minutes=1)
        goes(writer, *case.way)
        writer.types(case.field, "half a thought")
        writer.presses("Care")
    more, newest_first = "Show more that is not kept yet", [case.called for case in CASES[4::-1]]
    for number in (2, 4, 5):
        qtbot.waitUntil(partial(is_quiet, desk))
        assert not_kept(writer) == newest_first[:number]
        assert writer.can_press(more) is (number < 5)
        if number < 5:
            writer.presses(more)
    assert writer.focus_is(f"Go on writing: {newest_first[4]}")


def test_care_opens_at_its_top_also_where_much_is_not_kept_yet_and_letters_are_large(
    started: Callable[[], tuple[Desk, Person]], qtbot: QtBot
) -> None:
    desk, writer = started()
    desk.settings.change(text_size=200)
    for case in CASES[:2]:
        goes(writer, *case.way)
        writer.types(case.field, "half a thought")
        writer.presses("Care")
        qtbot.waitUntil(partial(is_quiet, desk))
    writer.presses("Learn")
    writer.presses("Care")
    qtbot.waitUntil(lambda: writer.focus_is(f"Go on writing: {CASES[1].called}"))
    qtbot.waitUntil(partial(is_quiet, desk))
    window = writer.window
    assert isinstance(window, Shell)
    assert window.current.scroller.verticalScrollBar().value() == 0


def test_words_that_are_taken_away_again_leave_nothing_behind(person: Person, asks: Ask) -> None:
    person.presses("Medicines")
    person.presses("Add a medicine")
    person.types("Name of the medicine", "M")
    person.keys("Backspace", "Escape")
    assert not person.sees("What you wrote is not kept yet.")
    assert asks(lambda journal: draft.begun(journal=journal)) == ()


def test_what_is_begun_about_something_deleted_waits_with_it_in_the_bin(
    started: Callable[[], tuple[Desk, Person]], qtbot: QtBot
) -> None:
    desk, writer = started()
    goes(writer, "Medicines", "Open Ibuprofen", "I noticed something")
    writer.types("What did you notice?", "a dry mou")
    writer.keys("Escape")
    writer.presses("Change")
    writer.pastes("Note", "with water")
    writer.presses("Delete this medicine")
    writer.waits_until_sees("It is in the bin.")
    assert not writer.sees("What you wrote is not kept yet.")
    writer.presses("Care")
    qtbot.waitUntil(lambda: not writer.sees("1 taken regularly"))
    assert not writer.sees("Not kept yet")
    desk.undo.undo()
    writer.waits_until_sees("Not kept yet: Something you noticed · Ibuprofen")
    assert writer.sees("Not kept yet: A medicine · Ibuprofen")
    assert writer.sees("with water")


def test_what_is_begun_about_something_goes_for_good_with_it_and_no_earlier(journal: Journal, clock: FakeClock) -> None:
    kept, other = a_medicine(), a_medicine()
    for one in (kept, other):
        medicine.keep(one, journal=journal)
    new = a_medicine().id
    drafts = [
        Draft(form=FormKind.MEDICINE, record=kept.id, kept_at=clock.now(), written={"why": "?"}),
        Draft(form=FormKind.TAKEN, record=new, medicine=kept.id, kept_at=clock.now(), written={}, is_new=True),
        Draft(form=FormKind.MEDICINE, record=other.id, kept_at=clock.now(), written={"why": "?"}),
        Draft(form=FormKind.MEDICINE, record=new, kept_at=clock.now(), written={}, is_new=True),
    ]
    for begun in drafts:
        draft.keep(begun, journal=journal)
    bin.delete(Kind.MEDICINE, kept.id, journal=journal, clock=clock)
    assert {found.draft.record for found in draft.unfinished(journal=journal)} == {other.id, new}
    clock.passes(days=29)
    bin.empty(journal=journal, clock=clock)
    assert len(draft.begun(journal=journal)) == 4
    for days in (2, 1):
        clock.passes(days=days)
        bin.empty(journal=journal, clock=clock)
    assert {(one.form, one.record) for one in draft.begun(journal=journal)} == {
        (FormKind.MEDICINE, other.id),
        (FormKind.MEDICINE, new),
    }


@posix
def test_what_the_journal_did_not_take_is_offered_again_when_keep_fails(
    person: Person, desk: Desk, asks: Ask, qtbot: QtBot
) -> None:
    person.presses("Medicines")
    person.presses("Add a medicine")
    with full_disk():
        person.types("Name of the medicine", "Magnesium")
        person.presses("Keep")
        qtbot.waitUntil(lambda: not desk.background.is_busy())
    person.keys("Escape")
    person.presses("Add a medicine")
    assert person.value("Name of the medicine") == "Magnesium"
    person.presses("Keep")
    qtbot.waitUntil(lambda: not desk.background.is_busy())
    found = asks(lambda journal: medicine.medicines(journal=journal, day=desk.clock.now().day))
    assert [one.medicine.name for one in found.regular] == ["Magnesium"]
    assert asks(lambda journal: draft.begun(journal=journal)) == ()


def test_an_example_shows_nothing_that_was_begun_and_takes_nothing(
    person: Person, desk: Desk, shell: Shell, clock: FakeClock, tmp_path: Path, qtbot: QtBot
) -> None:
    mine, example = desk.place.path, tmp_path / "try.companion"
    create_journal(example, clock=clock, example=True).close()
    person.presses("Therapies and visits")
    person.presses("Plan a visit")
    person.types("With whom, or what", "Dr Nov")
    shell.go_to(SETTINGS)
    with qtbot.waitSignal(desk.journal.settled):
        desk.place.open(example)
    shell.go_to(CARE)
    person.waits_until_sees("Nothing is planned.")
    assert not person.sees("Dr Nov")
    person.presses("Therapies and visits")
    person.presses("Plan a visit")
    assert person.value("With whom, or what") == ""
    shell.go_to(SETTINGS)
    with qtbot.waitSignal(desk.journal.settled):
        desk.place.open(mine)
    shell.go_to(CARE)
    person.waits_until_sees("Not kept yet: A planned visit · Dr Nov")


def test_what_is_begun_in_an_example_does_not_come_along_to_a_real_journal(
    person: Person, desk: Desk, clock: FakeClock, tmp_path: Path, qtbot: QtBot
) -> None:
    mine, example = desk.place.path, tmp_path / "try.companion"
    create_journal(example, clock=clock, example=True).close()
    with qtbot.waitSignal(desk.journal.settled):
        desk.place.open(example)
    person.presses("Therapies and visits")
    person.presses("Plan a visit")
    person.types("With whom, or what", "Dr Nov")
    with qtbot.waitSignal(desk.journal.settled):
        desk.place.open(mine)
    desk.drafts.hand_in()
    qtbot.waitUntil(lambda: not desk.background.is_busy())
    with closing(open_journal(mine, clock=clock)) as journal:
        assert draft.begun(journal=journal) == ()


@posix
def test_what_is_refused_while_another_journal_opens_comes_along_to_that(
    person: Person, desk: Desk, clock: FakeClock, tmp_path: Path, qtbot: QtBot
) -> None:
    mine, other = desk.place.path, tmp_path / "other.companion"
    create_journal(other, clock=clock).close()
    person.presses("Therapies and visits")
    person.presses("Plan a visit")
    mine.rename(tmp_path / "away.companion")
    person.types("With whom, or what", "Dr Nov")
    with qtbot.waitSignal(desk.journal.settled):
        desk.place.open(other)
        desk.drafts.hand_in()
    qtbot.waitUntil(partial(is_quiet, desk))
    with closing(open_journal(other, clock=clock)) as journal:
        assert [one.words for one in draft.begun(journal=journal)] == ["Dr Nov"]


@posix
def test_a_form_that_is_refused_while_an_example_opens_is_not_offered_there(
    person: Person, desk: Desk, clock: FakeClock, tmp_path: Path, asks: Ask, qtbot: QtBot
) -> None:
    mine, example, one = desk.place.path, tmp_path / "try.companion", a_medicine(name="Ibuprofen")
    create_journal(example, clock=clock, example=True).close()
    begun = Draft(form=FormKind.MEDICINE, record=one.id, kept_at=clock.now(), written={"name": one.name}, is_new=True)
    away = mine.rename(tmp_path / "away.companion")
    desk.drafts.keep_soon(begun)
    keeping = Keeping(desk)
    with qtbot.waitSignal(desk.journal.settled):
        desk.place.open(example)
        with keeping.in_place_of(begun.form, begun.record):
            keeping.keep("A medicine", one)
    qtbot.waitUntil(partial(is_quiet, desk))
    assert not person.sees("Not kept yet")
    assert asks(lambda journal: draft.begun(journal=journal)) == ()
    away.rename(mine)
    with qtbot.waitSignal(desk.journal.settled):
        desk.place.open(mine)
    assert asks(lambda journal: bin.as_kept(Kind.MEDICINE, one.id, journal=journal)) == one


def test_two_windows_on_one_journal_take_nothing_from_each_other(
    started: Callable[[], tuple[Desk, Person]], qtbot: QtBot
) -> None:
    desks, writers = zip(*(started() for _ in range(2)), strict=True)
    for desk, writer, name in zip(desks, writers, ("Magnesium", "Melatonin"), strict=True):
        writer.presses("Medicines")
        writer.presses("Add a medicine")
        writer.types("Name of the medicine", name)
        qtbot.waitUntil(partial(is_quiet, desk))
    for desk, writer in zip(desks, writers, strict=True):
        desk.journal.look_again()
        writer.presses("Care")
        writer.waits_until_sees("Magnesium")
        writer.waits_until_sees("Melatonin")


def test_the_line_above_every_page_has_its_words_again(make: Make, desk: Desk, person: Person, qtbot: QtBot) -> None:
    person.keys("Ctrl+Shift+Q")
    person.types("A question for my provider", "May I sw")
    quit_at_once(desk, qtbot)
    again = Person(opened(make(), qtbot), qtbot)
    again.waits_until_sees("What you wrote in Care is not kept yet: A question for my provider.")
    again.presses("Go on writing")
    assert again.value("A question for my provider") == "May I sw"
    again.keys("Return")
    again.waits_until_sees("Kept with your questions: May I sw")
