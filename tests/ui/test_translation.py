"""Everything that can be read or heard comes through Qt's translation, with words that translators are given."""

import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QMenu, QMenuBar, QWidget
from pytestqt.qtbot import QtBot

from companion import paths
from companion.actions.example import make_example
from companion.domain.text import Text
from companion.ui.desk import Desk
from companion.ui.keys import EVERYWHERE, IN_A_PRACTICE, IN_THE_MENU, place_keys
from companion.ui.screens import SCREENS
from companion.ui.translation import speak
from companion.ui.words import said
from tests import translations
from tests.support.person import Person
from tests.ui.conftest import opened

PLAIN = re.compile(r"[\W\d_]*")
"""Numbers and signs need no translation."""


class Brackets(QTranslator):
    """Puts every phrase that translators are given into brackets."""

    def __init__(self) -> None:
        super().__init__()
        self._phrases = translations.phrases()

    def translate(self, context: str, source: str, _: str | None = None, __: int = -1) -> str:
        return f"⟦{source}⟧" if (context, source) in self._phrases else source

    def isEmpty(self) -> bool:  # noqa: N802
        return False


@pytest.fixture
def brackets(qapp: QApplication) -> Iterator[None]:
    translator = Brackets()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.mark.usefixtures("brackets")
@pytest.mark.parametrize("weeks", [0, 3], ids=["empty", "full"])
def test_every_word_on_every_place_can_be_said_in_another_language(desk: Desk, qtbot: QtBot, weeks: int) -> None:
    if weeks:
        make_example(desk.place.path, weeks=weeks, seed=1, clock=desk.clock)
    window = opened(desk, qtbot)
    person = Person(window, qtbot)
    keys = [place_keys(place, number) for number, place in enumerate(SCREENS)]
    data = {str(desk.place.path), *map(str, (*IN_THE_MENU, *EVERYWHERE, *IN_A_PRACTICE, *keys)), *written_in_example()}
    untranslated = set()
    for place in SCREENS:
        window.go_to(place)
        qtbot.waitUntil(lambda: not desk.background.is_busy() and not desk.background.is_busy("charts"))
        untranslated |= {text for text in heard(window, person) if not is_said(text, data)}
    assert not untranslated


@pytest.mark.usefixtures("brackets")
def test_a_sentence_is_translated_with_the_sentences_in_it() -> None:
    inner = Text("Pain")
    assert said(inner) == "⟦Pain⟧"
    assert said(Text("not a phrase of ours: {what}", {"what": inner})) == "not a phrase of ours: ⟦Pain⟧"


def test_what_translators_are_given_is_up_to_date() -> None:
    given = (translations.FOLDER / "companion.ts").read_text(encoding="utf-8")
    assert given == translations.written(), "run: python -m tests.translations"


def test_without_a_translation_companion_speaks_english(qapp: QApplication) -> None:
    speak(qapp, paths.resources(), QLocale("xx"))
    assert QCoreApplication.translate("Companion", "Today") == "Today"


def test_a_translation_that_is_there_is_spoken(qapp: QApplication, tmp_path: Path, desk: Desk) -> None:
    assert desk  # the application is dressed
    written = translations.written().replace(
        '<source>Today</source>\n      <translation type="unfinished" />',
        "<source>Today</source>\n      <translation>Heute</translation>",
    )
    (tmp_path / "i18n").mkdir()
    (tmp_path / "companion_de.ts").write_text(written, encoding="utf-8")
    compiled(tmp_path / "companion_de.ts", tmp_path / "i18n" / "companion_de.qm")
    speak(qapp, tmp_path, QLocale("de_AT"))
    try:
        assert str(SCREENS[0]) == "Heute"
    finally:
        for translator in qapp.findChildren(QTranslator):
            qapp.removeTranslator(translator)


def compiled(source: Path, target: Path) -> None:
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([str(tool), str(source), "-qm", str(target)], check=True, capture_output=True)


def heard(window: QWidget, person: Person) -> Iterator[str]:
    """Everything that can be read or heard in a window."""
    yield window.windowTitle()
    yield from person.reads()
    yield from person.descriptions()
    for bar in window.findChildren(QMenuBar):
        for action in bar.actions():
            yield action.text()
            menu = action.menu()
            if isinstance(menu, QMenu):
                yield from (inner.text() for inner in menu.actions() if not inner.isSeparator())


def is_said(text: str, data: set[str]) -> bool:
    """Whether a text is translated, or is none: a number, a date, or data."""
    outside = re.sub(r"⟦[^⟦⟧]*⟧", "", text)
    while "⟦" in outside:
        shorter = re.sub(r"⟦[^⟦⟧]*⟧", "", outside)
        if shorter == outside:
            break
        outside = shorter
    if text in data or bool(PLAIN.fullmatch(outside)) or is_date(outside):
        return True
    parts = outside.split(" · ")
    return len(parts) > 1 and all(is_said(part, data) for part in parts)


def written_in_example() -> Iterator[str]:
    """What the made-up person wrote in Care."""
    texts: list[object] = [tomllib.loads((paths.resources() / "example" / "care.toml").read_text("utf-8"))]
    while texts:
        one = texts.pop()
        if isinstance(one, str):
            yield one
        elif isinstance(one, dict | list):
            texts += one.values() if isinstance(one, dict) else one


def is_date(text: str) -> bool:
    names = {QLocale().dayName(day) for day in range(1, 8)} | {QLocale().monthName(month) for month in range(1, 13)}
    words = set(re.findall(r"[^\W\d_]+", text))
    return bool(words) and words <= names
