"""Relief: three things that may fit now, everything else to be found, and the practice itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from enum import Enum, auto
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from companion.actions import practice
from companion.domain.draft import Draft, FormKind
from companion.domain.offering import Choices, Offering
from companion.domain.offerings import MovementOffering, of_movement
from companion.domain.own_movement import OwnMovement
from companion.domain.practice import Practice, UnderWay
from companion.domain.routine_run import RoutineSnapshot
from companion.ui.bin import tell
from companion.ui.desk import Desk
from companion.ui.forms.form_screen import FormScreen
from companion.ui.relief.home import ReliefHome
from companion.ui.relief.known import Known
from companion.ui.relief.plan import PracticePlan, plan_of
from companion.ui.relief.words import name_words
from companion.ui.screens import RELIEF
from companion.ui.undo import Step
from companion.ui.widgets.icon_button import IconButton
from companion.ui.widgets.page import Page

if TYPE_CHECKING:
    from companion.actions.draft import Unfinished
    from companion.insights.offers import Offer
    from companion.ui.packs.pack_desk import PackDesk
    from companion.ui.packs.packs_page import PacksPage
    from companion.ui.relief.done_page import Done
    from companion.ui.relief.dose_page import DosePage
    from companion.ui.relief.offering_page import OfferingPage
    from companion.ui.relief.own_form import OwnForm
    from companion.ui.relief.player import Player
    from companion.ui.relief.search_page import SearchPage
    from companion.ui.widgets.sub_page import SubPage


ACTIVITY = "timer/activity"
"""The timer for paced activities."""

PACKS = "packs"
"""What an article calls heat and cold packs, which are no practices."""


class Part(Enum):
    """One page of Relief. The others are opened from the first."""

    HOME = auto()
    ALL = auto()
    OFFERING = auto()
    DOSE = auto()
    CONDITIONS = auto()
    OWN = auto()
    OWN_FORM = auto()
    DONE = auto()
    ANSWERS = auto()
    PACING = auto()
    BIN = auto()
    PACKS = auto()
    PLAYER = auto()


class ReliefScreen(FormScreen[Part]):
    """Guided practice, packs, and what suits this person."""

    stands_above = Signal(QWidget)
    """This is to stand above the pages of all places."""

    PLACE = RELIEF
    TIMELY = True
    FORMS: ClassVar = {FormKind.OWN_EXERCISE: Part.OWN_FORM, FormKind.OWN_DOSE: Part.DOSE}
    LINES: ClassVar = {FormKind.NEW_ACTIVITY: Part.PACING}
    WAYS: ClassVar = {FormKind.OWN_EXERCISE: (Part.OWN,)}

    def __init__(self, desk: Desk, packs: PackDesk) -> None:
        super().__init__(desk, Part.HOME)
        self._packs = packs
        self._known = Known(desk, self)
        self._home = ReliefHome(desk, self._known)
        self._connect()
        desk.drafts.other_journal.connect(self._leave_records)
        self.show_part()

    def refresh(self) -> None:
        """Ask the journal what there is."""
        if self.was_opened(Part.PLAYER):
            self._home.leave_out(self._player.practice)
        self._known.look_again()
        super().refresh()

    def keep_now(self) -> None:
        """Hand over how far a practice is."""
        if self.was_opened(Part.PLAYER):
            self._player.keep_now()

    def first_focus(self) -> QWidget | None:
        """The page says where."""
        return super().first_focus() or self._home.first_focus()

    def go_home(self) -> None:
        """Stay with a practice that is under way: it is left by Stop."""
        if self.part is not Part.PLAYER or self._player.practice is None:
            super().go_home()

    def go_back(self) -> None:
        """From a practice as its own page says."""
        if self.part is Part.PLAYER:
            self._player.leave()
        else:
            super().go_back()

    def open_packs(self) -> None:
        """Show the packs that are on; without any, offer one."""
        self._packs_shown.open_packs()
        self.go(Part.PACKS)

    def look_for(self, words: str) -> None:
        """Show the practices that hold these words; for packs, their page."""
        if words == PACKS:
            self._open_packs()
            return
        page: SearchPage = self.page_of(Part.ALL)  # type: ignore[assignment]  # made by _all_page
        page.look_for(words)
        self.go(Part.ALL)

    def open_bin(self) -> None:
        """Show what was deleted of it."""
        self.go(Part.BIN)

    def open_exercises(self) -> None:
        """Show the exercises of one's own."""
        self.go(Part.OWN)

    def show_practice(self) -> None:
        """Show the practice that goes on, or how it ended."""
        self.go(Part.PLAYER)

    def take_up(self, under_way: UnderWay) -> None:
        """Go on with a practice that was under way when the program ended."""
        self._player.take_up(under_way, self._as_now(under_way.practice))
        self.go(Part.PLAYER)

    def shown_for(self, found: Unfinished) -> tuple[object, ...]:
        """A dose is that of a movement in the list."""
        if found.draft.form is not FormKind.OWN_DOSE:
            return super().shown_for(found)
        offering = self._known.begun_about(found.draft.record)
        return (offering.movement,) if offering else ()

    def way_to(self, draft: Draft, *shown: object) -> tuple[Part, ...]:
        """A dose is that of a movement with a page. A practice that runs is what one comes back to."""
        if self.part is Part.PLAYER:
            return ()
        if draft.form is FormKind.OWN_DOSE and (offering := self._known.begun_about(draft.record)):
            self._show_offering(offering)
            return (Part.OFFERING,)
        return super().way_to(draft, *shown)

    def _leave_records(self) -> None:
        """What stands on a page is of the journal before. A practice goes on."""
        if self.part is Part.PLAYER:
            self.forget_the_way()
        else:
            self.start_anew()

    def _as_now(self, practice: Practice) -> PracticePlan | None:
        """How a practice of before would be done now; None if it is in no list any more, or does not suit."""
        offering = self._known.catalogue.get(practice.routine)
        try:
            choices = self._known.choices(practice.position or self._home.position)
            return plan_of(offering, choices, self._known.situation) if offering else None
        except ValueError:
            return None

    @property
    def _player(self) -> Player:
        page: Player = self.page_of(Part.PLAYER)  # type: ignore[assignment]  # made by _player_page
        return page

    @property
    def _packs_shown(self) -> PacksPage:
        page: PacksPage = self.page_of(Part.PACKS)  # type: ignore[assignment]  # made by _packs_page
        return page

    @property
    def _marked(self) -> tuple[str, ...]:
        """The areas that the check-in marks for which something is offered."""
        check_in = self._known.relief.check_in if self._known.relief else None
        return tuple(mark.area for mark in check_in.marks if mark.is_felt) if check_in else ()

    def _connect(self) -> None:
        home = self._home
        home.offer_wanted.connect(self._open_offer)
        home.take_up_wanted.connect(self.take_up)
        home.unfinished.wanted.connect(self.go_on_writing)
        home.leave_wanted.connect(self._leave)
        for signal, part in (
            (home.all_wanted, Part.ALL),
            (home.own_wanted, Part.OWN),
            (home.conditions_wanted, Part.CONDITIONS),
            (home.done_wanted, Part.DONE),
            (home.pacing_wanted, Part.PACING),
        ):
            signal.connect(lambda part=part: self.go(part))
        home.packs_wanted.connect(self._open_packs)

    def make(self, part: Part) -> Page:
        """Each page, with the ways that lead from it."""
        makers: dict[Part, Callable[[], Page]] = {
            Part.HOME: lambda: self._home,
            Part.ALL: self._all_page,
            Part.OFFERING: self._offering_page,
            Part.DOSE: self._dose_page,
            Part.CONDITIONS: self._conditions_page,
            Part.OWN: self._own_page,
            Part.OWN_FORM: self._own_form,
            Part.DONE: self._done_page,
            Part.ANSWERS: self._answers_page,
            Part.PACING: self._pacing_page,
            Part.BIN: self._bin_page,
            Part.PACKS: self._packs_page,
            Part.PLAYER: self._player_page,
        }
        return makers[part]()

    def _all_page(self) -> Page:
        from companion.ui.relief.search_page import SearchPage

        page = SearchPage(self.desk, self._known)
        page.offering_wanted.connect(self._open)
        return page

    def _offering_page(self) -> OfferingPage:
        from companion.ui.relief.offering_page import OfferingPage

        page = OfferingPage(self.desk, self._known)
        page.start_wanted.connect(self._play)
        page.dose_wanted.connect(self._open_dose)
        page.gone.connect(lambda: self.leave_out(Part.OFFERING))
        return page

    def _dose_page(self) -> DosePage:
        from companion.ui.relief.dose_page import DosePage

        return self.with_again(DosePage(self.desk, self._known))

    def _conditions_page(self) -> Page:
        from companion.ui.relief.conditions_page import ConditionsPage

        return ConditionsPage(self.desk, self._known)

    def _own_page(self) -> Page:
        from companion.ui.relief.own_page import OwnPage

        page = OwnPage(self.desk)
        page.chosen.connect(lambda movement: self.open_on(Part.OWN_FORM, movement))
        page.practice_wanted.connect(self._practise_own)
        page.new_wanted.connect(lambda: self.open_on(Part.OWN_FORM, None))
        return self._with_bin(page)

    def _own_form(self) -> OwnForm:
        from companion.ui.relief.own_form import OwnForm

        return self.with_again(OwnForm(self.desk))

    def _done_page(self) -> Page:
        from companion.ui.relief.done_page import DonePage

        page = DonePage(self.desk)
        page.again_wanted.connect(self._open_id)
        page.change_wanted.connect(self._open_answers)
        page.now_wanted.connect(self.go_home)
        return self._with_bin(page)

    def _answers_page(self) -> Page:
        from companion.ui.relief.answers_page import AnswersPage

        return AnswersPage(self.desk)

    def _pacing_page(self) -> Page:
        from companion.ui.relief.pacing_page import PacingPage

        page = PacingPage(self.desk, self._known)
        page.timer_wanted.connect(self._pace)
        page.offering_wanted.connect(self._open_id)
        return self._with_bin(page)

    def _bin_page(self) -> Page:
        from companion.ui.relief.bin_page import ReliefBinPage

        page = ReliefBinPage(self.desk)
        page.other_wanted.connect(self.bin_wanted)
        return page

    def _with_bin(self, page: SubPage) -> SubPage:
        """A way to what was deleted there."""
        button = IconButton(self.desk.look, self.tr("Bin"), "delete-outline")
        button.clicked.connect(lambda: self.go(Part.BIN))
        page.head.addWidget(button)
        return page

    def _packs_page(self) -> Page:
        from companion.ui.packs.packs_page import PacksPage

        page = PacksPage(self.desk, self._packs, noted=lambda: self._known.noted)
        page.turned.connect(self.to_the_top)
        self._known.changed.connect(lambda: page.look_at_marks(self._marked))
        return page

    def _player_page(self) -> Player:
        from companion.ui.relief.player import Player

        page = Player(self.desk, self._known.speaks_against)
        self._known.changed.connect(page.refresh)
        page.done.connect(self._done)
        page.turned.connect(self.to_the_top)
        self.stands_above.emit(page.strip)
        return page

    def _open_packs(self) -> None:
        self.open_on(Part.PACKS, self._marked)

    def _open_offer(self, offer: Offer) -> None:
        self._open(offer.offering, offer.choices)

    def _open_id(self, id: str) -> None:
        if offering := self._known.catalogue.get(id):
            self._open(offering)
        else:
            self.desk.notices.show(self.tr("This practice is not in the list any more."))

    def _open(self, offering: Offering, choices: Choices | None = None) -> None:
        self._show_offering(offering, choices)
        self.go(Part.OFFERING)

    def _show_offering(self, offering: Offering, choices: Choices | None = None) -> None:
        position = self._home.position if self._home.position in offering.positions else offering.positions[0]
        page: OfferingPage = self.page_of(Part.OFFERING)  # type: ignore[assignment]  # made by _offering_page
        page.show_offering(offering, choices or self._known.choices(position))

    def _open_dose(self, offering: MovementOffering) -> None:
        self.open_on(Part.DOSE, offering.movement)

    def _open_answers(self, done: Done) -> None:
        self.open_on(Part.ANSWERS, done)

    def _practise_own(self, own: OwnMovement) -> None:
        movement = own.movement()
        self._open(of_movement(movement, movement.id, own=True))

    def _pace(self, seconds: float) -> None:
        """The timer for an activity, for the amount that is one's own."""
        offering = self._known.catalogue.get(ACTIVITY)
        assert offering is not None
        self._play(offering, replace(self._known.choices(self._home.position), minutes=seconds / 60))

    def _play(self, offering: Offering, choices: Choices) -> None:
        check_in = self._known.relief.check_in if self._known.relief else None
        self._player.begin(
            offering,
            choices,
            self._known.situation,
            check_in=check_in.id if check_in else None,
            areas=self._marked,
            noted=self._known.noted,
        )
        self.go(Part.PLAYER)

    def _leave(self, under_way: UnderWay) -> None:
        """It can be taken back: the press stands beside that to go on."""
        before, left, name = under_way.practice, under_way.practice.left(), name_words(under_way.practice)

        def keep(one: Practice, snapshot: RoutineSnapshot | None, then: Callable[[], None] | None = None) -> None:
            journal = self.desk.journal
            journal.do(lambda journal: practice.keep(one, journal=journal, snapshot=snapshot), then=then, about=one.id)

        def told() -> None:
            tell(self.desk, self.tr("It is left. What you did of it is under “What I did”."), step)

        step = Step(
            self.tr("Leave {name}").format(name=name),
            redo=lambda: keep(left, None, told),
            undo=lambda: keep(before, under_way.snapshot),
        )
        self.desk.undo.push(step)

    def _done(self) -> None:
        """Back to where the practice was chosen: its own page would only ask to start it again."""
        self.leave_out(Part.OFFERING, Part.PLAYER)
