"""Learn at the window: found by everyday words, read by keyboard and ear, and a way on from every article."""

from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.exceptions import TimeoutError
from pytestqt.qtbot import QtBot

from companion import paths
from companion.actions.check_in import keep
from companion.actions.journal import Journal
from companion.domain.changes import Changes
from companion.domain.check_in import CheckIn, Kind, Mark
from companion.library.article_file import read_articles
from companion.library.articles import Article, Articles, LinkTo, Topic
from companion.library.figure import load_body
from companion.ui.background import CHARTS
from companion.ui.desk import Desk
from companion.ui.learn.felt_figure import FeltFigure
from companion.ui.learn.home import LearnHome
from companion.ui.learn.sure_sign import SureButton
from companion.ui.learn.words import TOPIC_WORDS
from companion.ui.screens import LEARN, RELIEF
from companion.ui.screens.relief import PACKS, ReliefScreen
from companion.ui.shell import Shell
from companion.ui.widgets.heading import Heading
from companion.ui.widgets.press_card import PressCard
from tests.support import inspection
from tests.support.journals import FakeClock, a_check_in
from tests.support.person import Person
from tests.ui.conftest import opened, ten_seconds_go_by

SEARCH = "Find an article"


@pytest.fixture(scope="module")
def articles() -> Articles:
    return read_articles(paths.resources() / "articles", load_body(paths.resources() / "figure"))


@pytest.fixture
def reader(shell: Shell, person: Person) -> Person:
    shell.go_to(LEARN)
    return person


def marks_for_days(desk: Desk, clock: FakeClock, qtbot: QtBot, days: int, *marks: Mark) -> None:
    for ago in range(days):
        check_in = a_check_in(clock=clock, at=clock.now().local - timedelta(days=ago), marks=marks)

        def deed(journal: Journal, check_in: CheckIn = check_in) -> Changes:
            return keep(check_in, journal=journal)

        with qtbot.waitSignal(desk.journal.changed):
            desk.journal.do(deed)
    qtbot.waitUntil(lambda: not desk.background.is_busy())


def test_all_articles_stand_in_their_groups(reader: Person, articles: Articles) -> None:
    read = reader.reads()
    groups = [read.index(str(TOPIC_WORDS[topic])) for topic in Topic]
    assert groups == sorted(groups)
    assert all(reader.can_press(str(article.title)) for article in articles)


def test_every_article_opens_with_its_text_and_its_pictures(reader: Person, articles: Articles, qtbot: QtBot) -> None:
    for article in articles:
        opens(reader, article)
        read = {label.text() for label in reader.labels()}
        assert read >= {str(block.text) for block in article.blocks}, article.id
        assert read >= {str(section.heading) for section in article.sections if section.heading}
        assert bool(pictures(reader)) is bool(article.felt)
        assert all(picture.accessibleDescription() for picture in pictures(reader))
        reader.keys("Escape")
        assert reader.focus_is(SEARCH)
        qtbot.wait(0)


def opens(reader: Person, article: Article) -> None:
    home = reader.window.findChild(LearnHome)
    assert isinstance(home, LearnHome)
    home.article_wanted.emit(article)


def pictures(reader: Person) -> list[FeltFigure]:
    return [figure for figure in reader.window.findChildren(FeltFigure) if figure.isVisible()]


@pytest.mark.parametrize(
    ("typed", "title"), [("bum", "Where it may come from"), ("sciatica", "Sciatica"), ("hip", "The outer hip")]
)
def test_everyday_words_find_it(reader: Person, typed: str, title: str) -> None:
    reader.types(SEARCH, typed)
    assert reader.can_press(title)
    assert not reader.sees("Every day")
    assert not reader.can_press("Sleep") or typed == "hip"


def test_a_misspelt_word_finds_the_nearest_and_says_so(reader: Person) -> None:
    reader.types(SEARCH, "siatica")
    assert reader.can_press("Sciatica")
    assert reader.sees("Looked for: sciatica")
    reader.keys("Ctrl+A", "Delete")
    reader.types(SEARCH, "sciatica")
    assert not reader.sees("Looked for:")


def test_what_is_not_there_is_told_and_a_cleared_field_shows_all_again(reader: Person) -> None:
    reader.types(SEARCH, "xylophone")
    assert reader.sees("Nothing has these words. Try another word.")
    reader.keys("Ctrl+A", "Delete")
    assert reader.sees("Every day")
    assert not reader.sees("Nothing has these words.")


def test_by_keyboard_alone_one_finds_reads_looks_at_a_source_and_comes_back(reader: Person) -> None:
    assert reader.focus_is(SEARCH)
    reader.types(SEARCH, "bum")
    reader.keys("Down")
    assert reader.focus_is("Where it may come from")
    reader.keys("Return")
    assert reader.sees("Many things can hurt in the buttocks.")
    walk_to(reader, "Source: Read at the source")
    reader.keys("Space")
    assert reader.sees("Fibromyalgia pain in my butt. fibromomqc.ca, 11 February 2024")
    reader.keys("Space")
    assert not reader.sees("fibromomqc.ca")
    reader.keys("Escape")
    assert reader.focus_is("Where it may come from")
    assert reader.value(SEARCH) == "bum"


def walk_to(person: Person, name: str, most: int = 12) -> None:
    for _ in range(most):
        person.keys("Tab")
        if person.focus_is(name):
            return
    raise AssertionError(f"{name!r} is not reached by Tab")


def test_what_rests_on_the_same_shares_a_sign_and_each_says_how_sure_it_is(reader: Person, articles: Articles) -> None:
    reader.presses("Massage")
    names = [button.accessibleName() for button in signs(reader)]
    assert set(names) == {
        "Source: Read at the source",
        "Source: Read where others tell of it",
        "Source: General knowledge, not checked",
        "Source: Our own choice",
    }
    assert len(names) < len(list(articles["massage"].blocks))
    reader.presses("Source: General knowledge, not checked")
    assert reader.sees("Macfarlane GJ et al. EULAR recommendations for fibromyalgia.")


def signs(reader: Person) -> list[SureButton]:
    return [button for button in reader.window.findChildren(SureButton) if button.isVisible()]


def test_the_places_are_told_in_words_beside_the_figure(reader: Person) -> None:
    reader.presses("The sacroiliac joint")
    assert reader.sees("1  Mostly: near the dimple, below the belt line")
    assert reader.sees("2  At times: buttock and low back")
    assert "near the dimple, below the belt line; buttock and low back" in reader.descriptions()


def test_headings_are_headings_for_a_screen_reader(reader: Person) -> None:
    reader.presses("Sciatica")
    shown = [heading for heading in reader.window.findChildren(Heading) if heading.isVisible()]
    elements = [QAccessible.queryAccessibleInterface(heading) for heading in shown]
    assert {element.role() for element in elements if element} == {QAccessible.Role.Heading}
    assert "What makes it worse" in [element.text(QAccessible.Text.Name) for element in elements if element]


def test_an_article_leads_to_its_practices(reader: Person, desk: Desk, qtbot: QtBot) -> None:
    reader.presses("The outer hip")
    reader.presses("Relief: outer hip")
    qtbot.waitUntil(lambda: not desk.background.is_busy())
    assert reader.value("Find a practice") == "outer hip"
    assert not reader.sees("Nothing has this name.")


def test_heat_and_cold_lead_to_the_packs(reader: Person, desk: Desk, qtbot: QtBot) -> None:
    reader.presses("Heat and cold")
    reader.presses("Relief: packs")
    qtbot.waitUntil(lambda: not desk.background.is_busy())
    assert reader.window.windowTitle().startswith("Relief")
    assert not reader.can_press("Find a practice")


def test_every_way_to_relief_finds_something(shell: Shell, articles: Articles, desk: Desk, qtbot: QtBot) -> None:
    relief = shell.go_to(RELIEF)
    assert isinstance(relief, ReliefScreen)
    qtbot.waitUntil(lambda: not desk.background.is_busy())
    targets = {link.target for article in articles for link in article.see if link.to is LinkTo.RELIEF} - {PACKS}
    assert len(targets) > 5
    for target in targets:
        relief.look_for(target)
        qtbot.waitUntil(lambda: any(row.isVisible() for row in relief.findChildren(PressCard)))


def test_articles_lead_to_the_warning_signs_to_care_and_to_each_other(reader: Person) -> None:
    reader.presses("Sciatica")
    reader.presses("Read: Deep in the buttock")
    reader.waits_until_sees("Deep in the middle of the buttock. It may run down the back of the thigh.")
    reader.presses("Back")
    reader.waits_until_sees("Sciatica is a pattern of pain along the sciatic nerve.")
    walk_to(reader, "Warning signs", most=30)
    reader.keys("Space")
    assert reader.sees("Ask yourself: is it new, is it different, and is it on this list?")
    reader.presses("Learn")
    reader.presses("Back")
    reader.presses("Acupuncture")
    reader.presses("Care: note it, or plan a visit")
    assert reader.window.windowTitle().startswith("Care")


def test_the_way_back_from_another_article_leads_to_where_that_was_pressed(reader: Person, shell: Shell) -> None:
    reader.presses("Sciatica")
    walk_to(reader, "Read: Deep in the buttock", most=60)
    bar = shell.current.scroller.verticalScrollBar()
    assert bar.value() > 0
    reader.keys("Space")
    reader.waits_until_sees("Deep in the middle of the buttock.")
    assert bar.value() == 0
    reader.presses("Back")
    assert reader.focus_is("Read: Deep in the buttock")
    assert bar.value() > 0


def test_it_can_be_read_before_there_is_a_journal_and_while_it_is_in_trouble(desk: Desk, qtbot: QtBot) -> None:
    window = Shell(desk)
    qtbot.addWidget(window)
    window.show()
    person = Person(window, qtbot)
    window.go_to(LEARN)
    person.presses("Sciatica")
    assert person.sees("Sciatica is a pattern of pain along the sciatic nerve.")
    assert not desk.journal.is_open
    assert Changes.CHECK_INS not in LEARN.watches


def test_nothing_is_worth_mentioning_without_enough_marks(
    reader: Person, desk: Desk, clock: FakeClock, qtbot: QtBot
) -> None:
    marks_for_days(desk, clock, qtbot, 3, Mark(area="left_outer_hip", strength=5))
    qtbot.waitUntil(lambda: not desk.background.is_busy())
    assert not reader.sees("Worth mentioning to your provider")


def test_what_is_worth_mentioning_is_counted_and_leads_to_an_article(
    reader: Person, desk: Desk, clock: FakeClock, qtbot: QtBot
) -> None:
    marks_for_days(desk, clock, qtbot, 9, Mark(area="left_outer_hip", strength=5))
    reader.waits_until_sees("Worth mentioning to your provider")
    reader.presses("Look at it")
    assert reader.sees("9 days with a mark. It says how often, not why.")
    assert reader.sees("You marked this place on 9 of 9 days: left outer hip.")
    assert reader.sees("Several different causes can feel like this.")
    assert not reader.sees("Look at the warning signs")
    reader.presses("Read: The outer hip")
    assert reader.sees("On the bony side of the hip.")
    reader.presses("Back")
    assert reader.sees("You marked this place on 9 of 9 days: left outer hip.")


def test_what_is_worth_mentioning_is_counted_anew_when_days_go_by_on_the_page(
    reader: Person, shell: Shell, desk: Desk, clock: FakeClock, qtbot: QtBot, settled: Callable[[], None]
) -> None:
    marks_for_days(desk, clock, qtbot, 12, Mark(area="left_outer_hip", strength=5))
    reader.waits_until_sees("Worth mentioning to your provider")
    reader.presses("Look at it")
    assert reader.sees("12 days with a mark.")
    clock.passes(days=20)
    ten_seconds_go_by(shell, settled)
    assert reader.sees("8 days with a mark.")


def test_numbness_where_one_sits_leads_calmly_to_the_warning_signs(
    reader: Person, desk: Desk, clock: FakeClock, qtbot: QtBot
) -> None:
    marks_for_days(desk, clock, qtbot, 8, Mark(area="left_sit_bone", strength=3, kinds=(Kind.NUMB,)))
    reader.waits_until_sees("Worth mentioning to your provider")
    reader.presses("Look at it")
    assert reader.sees("Something you marked is near a line on the list of warning signs.")
    reader.presses("Look at the warning signs")
    assert reader.sees("Call the emergency number now")


@pytest.mark.parametrize(("size", "wide"), [(100, (1024, 700)), (200, (1280, 720)), (200, (720, 520))])
def test_articles_fit_at_any_size_of_letters(desk: Desk, qtbot: QtBot, size: int, wide: tuple[int, int]) -> None:
    desk.settings.remember(text_size=size)
    window = opened(desk, qtbot)
    window.resize(*wide)
    person = Person(window, qtbot)
    window.go_to(LEARN)
    assert not spilling(window)
    for title in ("Where it may come from", "Medicines", "Sciatica"):
        person.presses(title)
        for button in signs(person):
            button.click()
        qtbot.waitUntil(lambda: not (desk.background.is_busy() or desk.background.is_busy(CHARTS)))
        QApplication.processEvents()
        with suppress(TimeoutError):
            qtbot.waitUntil(lambda: not faults(window), timeout=10_000)
        assert not faults(window), title
        assert not spilling(window), title
        person.presses("Back")


def faults(window: QWidget) -> list[str]:
    QApplication.sendPostedEvents()
    return inspection.clipped(window) + inspection.too_small(window) + inspection.nameless(window)


def spilling(window: Shell) -> bool:
    """Whether the page is wider than the window; nobody can scroll there."""
    QApplication.processEvents()
    scroller = window.current.scroller
    inside = scroller.widget()
    return inside is not None and inside.width() > scroller.viewport().width()


def test_an_open_article_grows_with_the_letters(reader: Person, desk: Desk, qtbot: QtBot) -> None:
    reader.presses("The outer hip")
    desk.settings.change(text_size=200)
    qtbot.waitUntil(lambda: not faults(reader.window), timeout=10_000)
    assert reader.sees("On the bony side of the hip.")
