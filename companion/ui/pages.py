"""The places of the window, one of them open, and the ways from one to another."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from companion.domain.changes import Changes
from companion.domain.draft import OF_RELIEF
from companion.ui.desk import Desk
from companion.ui.motion import fade_in
from companion.ui.place import Place
from companion.ui.screen import Screen
from companion.ui.screens import CARE, HELP, LEARN, RELIEF, SCREENS, SETTINGS, TODAY, WARNING_SIGNS, WEEKS

if TYPE_CHECKING:
    from datetime import date

    from companion.domain.draft import Draft
    from companion.domain.practice import UnderWay
    from companion.domain.trouble import JournalTrouble
    from companion.ui.packs.pack_desk import PackDesk
    from companion.ui.screens.care import CareScreen
    from companion.ui.screens.help import HelpScreen
    from companion.ui.screens.relief import ReliefScreen
    from companion.ui.screens.today import TodayScreen


class Pages(QStackedWidget):
    """Each place is built when it is first opened. ``packs`` are those of the window."""

    wanted = Signal(object)
    """The Place that a way leads to: the window opens it."""

    question_wanted = Signal()
    """The line for a question is to be opened above the page."""

    stands_above = Signal(QWidget)
    """A page has a line that is to stand above the pages of all places."""

    def __init__(self, desk: Desk, packs: Callable[[], PackDesk]) -> None:
        super().__init__()
        self._desk = desk
        self._packs = packs
        self._screens: dict[Place, Screen] = {}
        self._blocked: QWidget | None = None
        self.place = TODAY

    @property
    def current(self) -> Screen:
        """The screen of the place that is open."""
        return self._screens[self.place]

    def open(self, place: Place) -> Screen:
        """Show a place."""
        self.place = place
        if place not in self._screens:
            self._screens[place] = self._made(place)
            self._screens[place].bin_wanted.connect(self.show_bin)
            self.addWidget(self._screens[place])
        self._show_page()
        return self.current

    def keep_now(self) -> None:
        """Hand over for keeping what was not handed over yet, or could not be kept."""
        for screen in self._screens.values():
            screen.keep_now()

    def show_packs(self) -> None:
        """Show the packs that are on, large."""
        self._at_relief().open_packs()

    def go_on_with(self, under_way: UnderWay) -> None:
        """Go on with a practice that was under way when the program ended."""
        self._at_relief().take_up(under_way)

    def show_practice(self) -> None:
        """Show the practice that goes on, or how it ended."""
        self._at_relief().show_practice()

    def go_on_writing(self, draft: Draft) -> None:
        """Go on with what was begun on a form when the program ended."""
        (self._at_relief() if draft.form in OF_RELIEF else self._at_care()).go_on_writing(draft)

    def show_relief(self) -> None:
        """Show what may help now."""
        self.wanted.emit(RELIEF)

    def show_care(self) -> None:
        """The first page of Care, which asks what there is to ask."""
        self._at_care().answer()

    def show_medicines(self) -> None:
        """Show the list of medicines."""
        self._at_care().open_medicines()

    def show_bin(self, place: Place) -> None:
        """Show what was deleted at this place."""
        self.wanted.emit(place)
        self.current.open_bin()

    def help_here(self) -> None:
        """Open help at what the open place is for."""
        place = self.place
        self.wanted.emit(HELP)
        cast("HelpScreen", self.current).show_page(place)

    def block(self, trouble: JournalTrouble) -> None:
        """Let this trouble stand in the way of all places that need the journal."""
        from companion.ui.journal_trouble import JournalTroublePage

        self.free()
        page = JournalTroublePage(self._desk, trouble)
        self.addWidget(page)
        self._blocked = page
        self._show_page()
        page.focus_first()

    def free(self) -> None:
        """Nothing stands in the way any more."""
        if self._blocked:
            self.removeWidget(self._blocked)
            self._blocked.deleteLater()
            self._blocked = None
            self._show_page()

    def _at_relief(self) -> ReliefScreen:
        self.wanted.emit(RELIEF)
        return cast("ReliefScreen", self.current)

    def _at_care(self) -> CareScreen:
        self.wanted.emit(CARE)
        return cast("CareScreen", self.current)

    def _show_page(self) -> None:
        """The screen of the open place, or what stands in the way of it."""
        page: QWidget = self.current
        if self._blocked and Changes.CHECK_INS in self.place.watches:
            page = self._blocked
        turned = self.currentWidget() is not page
        self.setCurrentWidget(page)
        if turned and self._desk.settings.now.motion and self.isVisible():
            fade_in(page)

    def _made(self, place: Place) -> Screen:
        makers = {
            TODAY: self._today,
            RELIEF: self._relief,
            WEEKS: self._weeks,
            CARE: self._care,
            LEARN: self._learn,
            WARNING_SIGNS: self._warning_signs,
            SETTINGS: self._settings,
            HELP: self._help,
        }
        return makers[place]()

    def _today(self) -> Screen:
        from companion.ui.screens.today import TodayScreen

        today = TodayScreen(self._desk)
        today.relief_wanted.connect(self.show_relief)
        today.signs_wanted.connect(self._show_signs)
        return today

    def _relief(self) -> Screen:
        from companion.ui.screens.relief import ReliefScreen

        relief = ReliefScreen(self._desk, self._packs())
        relief.stands_above.connect(self.stands_above)
        return relief

    def _weeks(self) -> Screen:
        from companion.ui.screens.weeks import WeeksScreen

        weeks = WeeksScreen(self._desk)
        weeks.today_wanted.connect(lambda: self.wanted.emit(TODAY))
        weeks.earlier_time_wanted.connect(self._show_earlier_time)
        return weeks

    def _care(self) -> Screen:
        from companion.ui.screens.care import CareScreen

        care = CareScreen(self._desk)
        care.question_wanted.connect(self.question_wanted)
        care.signs_wanted.connect(self._show_signs)
        care.exercises_wanted.connect(self._show_exercises)
        return care

    def _learn(self) -> Screen:
        from companion.ui.screens.learn import LearnScreen

        learn = LearnScreen(self._desk)
        learn.relief_wanted.connect(self._show_practices)
        learn.care_wanted.connect(lambda: self.wanted.emit(CARE))
        learn.signs_wanted.connect(self._show_signs)
        return learn

    def _warning_signs(self) -> Screen:
        from companion.ui.screens.warning_signs import WarningSignsScreen

        return WarningSignsScreen(self._desk)

    def _settings(self) -> Screen:
        from companion.ui.screens.settings import SettingsScreen

        return SettingsScreen(self._desk)

    def _help(self) -> Screen:
        from companion.ui.screens.help import HelpScreen

        helping = HelpScreen(self._desk)
        helping.explain(SCREENS)
        return helping

    def _show_earlier_time(self, day: date) -> None:
        """Choosing the time of a new check-in, beginning with this day."""
        self.wanted.emit(TODAY)
        cast("TodayScreen", self.current).choose_earlier_time(day)

    def _show_signs(self) -> None:
        self.wanted.emit(WARNING_SIGNS)

    def _show_exercises(self) -> None:
        """The exercises that a therapist set, which are Relief's own."""
        self._at_relief().open_exercises()

    def _show_practices(self, words: str) -> None:
        """What Relief has for these words of an article."""
        self._at_relief().look_for(words)
