"""What can be chosen. It acts at once and can be undone."""

from collections.abc import Mapping
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from companion.domain.build import Build
from companion.domain.settings import TEXT_SIZES, FirstDay, ThemeChoice
from companion.domain.text import Text
from companion.ui.desk import Desk
from companion.ui.relief.practice_card import PracticeCard
from companion.ui.screen import Screen
from companion.ui.screens import SETTINGS
from companion.ui.settings.figure_card import FigureCard
from companion.ui.settings.journal_card import JournalCard
from companion.ui.settings.reminder_card import ReminderCard
from companion.ui.widgets.card import Card
from companion.ui.widgets.choice import Choice
from companion.ui.words import said

T = TypeVar("T")

THEMES: Mapping[ThemeChoice, Text] = {
    ThemeChoice.SYSTEM: Text("Like the system"),
    ThemeChoice.LIGHT: Text("Light"),
    ThemeChoice.DARK: Text("Dark"),
    ThemeChoice.DIM: Text("Dim"),
    ThemeChoice.HIGH_CONTRAST: Text("High contrast"),
}
BUILDS: Mapping[Build, Text] = {
    Build.NEUTRAL: Text("Neutral"),
    Build.WIDER_HIPS: Text("Wider hips"),
    Build.WIDER_SHOULDERS: Text("Wider shoulders"),
}
FIRST_DAYS: Mapping[FirstDay, Text] = {
    FirstDay.SYSTEM: Text("Like the system"),
    FirstDay.MONDAY: Text("Monday"),
    FirstDay.SATURDAY: Text("Saturday"),
    FirstDay.SUNDAY: Text("Sunday"),
}
MOTION: Mapping[bool, Text] = {False: Text("None"), True: Text("A little")}


class SettingsScreen(Screen):
    """Text size, appearance, figure, motion, week, and where the journal lies."""

    PLACE = SETTINGS
    WIDEST = 840

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._sizes = self._choice("text_size", self.tr("Text size"), {size: f"{size} %" for size in TEXT_SIZES})
        self._themes = self._choice("theme", self.tr("Appearance"), _said(THEMES))
        self._motion = self._choice("motion", self.tr("Motion"), _said(MOTION))
        self._builds = self._choice("build", self.tr("Shape"), _said(BUILDS))
        self._days = self._choice("first_day", self.tr("The week starts on"), _said(FIRST_DAYS))
        self._build()

    def refresh(self) -> None:
        """Show what is chosen."""
        now = self.desk.settings.now
        self._sizes.set_value(now.text_size)
        self._themes.set_value(now.theme)
        self._motion.set_value(now.motion)
        self._builds.set_value(now.build)
        self._days.set_value(now.first_day)
        self._practice.refresh()
        self._reminders.refresh()
        self._journal.refresh()

    def _build(self) -> None:
        looks = Card(self.desk.look, self.tr("How it looks"))
        looks.add(self.tr("Text size"), self._sizes)
        looks.add(self.tr("Appearance"), self._themes)
        looks.add(self.tr("Motion"), self._motion)
        figure = FigureCard(self.desk, self._builds)
        weeks = Card(self.desk.look, self.tr("Weeks"))
        weeks.add(self.tr("The week starts on"), self._days)
        self._practice = PracticeCard(self.desk)
        self._reminders = ReminderCard(self.desk)
        self._journal = JournalCard(self.desk)
        for card in (looks, figure, weeks, self._practice, self._reminders, self._journal):
            self.page.addWidget(card)
        self.page.addStretch(1)

    def first_focus(self) -> QWidget | None:
        """The text size: who cannot read the rest begins there."""
        return self._sizes.checked()

    def _choice(self, field: str, name: str, words: Mapping[T, str]) -> Choice[T]:
        choice = Choice(name, words)
        choice.chosen.connect(lambda value: self.desk.settings.change(**{field: value}))
        return choice


def _said(words: Mapping[T, Text]) -> dict[T, str]:
    return {value: said(text) for value, text in words.items()}
