"""What Relief knows about a person and their practices, asked from the journal."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from companion.domain.cautions import NotNow, conditions_in
from companion.domain.movement import Movement
from companion.domain.offering import Choices, Situation
from companion.domain.offerings import MovementOffering
from companion.domain.own_dose import OwnDose, begun_about
from companion.domain.practice import Noted, noted_lately
from companion.domain.ready import Level
from companion.domain.routine import Position
from companion.domain.scales import Measure
from companion.domain.text import Text
from companion.insights.offers import Offer, Wish, three_offers
from companion.library.catalogue import Catalogue
from companion.ui.desk import Desk
from companion.ui.relief.plan import PracticePlan, plan_of

if TYPE_CHECKING:
    from uuid import UUID

    from companion.actions.journal import Journal
    from companion.actions.relief import Relief


NOT_ALL_SUITS = NotNow(Text("Something in it does not suit you by now. Choose it again, and that is left out."))
"""Of several movements, one is refused by what was said since the practice was chosen."""


class Known(QObject):
    """Pages of Relief look here. ``changed`` when something else is known."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.relief: Relief | None = None
        self.catalogue = Catalogue(desk.library)

    @property
    def situation(self) -> Situation:
        """What decides what suits."""
        if self.relief is None:
            return Situation()
        check_in, last = self.relief.check_in, self.relief.last_marks
        conditions = self.relief.conditions | conditions_in(last)
        return Situation(conditions=conditions, marks=check_in.marks if check_in else ())

    @property
    def noted(self) -> Noted | None:
        """How much it hurt in a check-in, or after a pack, of the last minutes."""
        seen = self.relief
        return noted_lately(seen.check_in, seen.packs, self._desk.clock.now()) if seen else None

    def own_dose(self, movement: Movement) -> OwnDose | None:
        """The dose that the person chose for a movement, if they did."""
        own = self.relief.doses if self.relief else ()
        return next((one for one in own if one.movement == movement.id), None)

    def speaks_against(self, plan: PracticePlan) -> NotNow | None:
        """Why what was chosen a while ago does not suit by now; None if it does, or is in no list any more."""
        offering = self.catalogue.get(plan.offering)
        if offering is None:
            return None
        position = plan.position or offering.positions[0]
        verdict = offering.verdict(position, self.situation)
        if isinstance(verdict, NotNow):
            return verdict
        choices = (replace(self.choices(position), level=level) for level in Level)
        suits = {step.pose for one in choices for step in plan_of(offering, one, self.situation).routine.steps}
        return None if {step.pose for step in plan.routine.steps} <= suits else NOT_ALL_SUITS

    def begun_about(self, record: UUID) -> MovementOffering | None:
        """The movement whose dose a draft is about, if it is still in the list."""
        movements = (one for one in self.catalogue if isinstance(one, MovementOffering))
        return next((one for one in movements if begun_about(one.movement.id) == record), None)

    def choices(self, position: Position) -> Choices:
        """How a practice would be done, unless the person chooses otherwise."""
        doses = {own.movement: own.dose for own in self.relief.doses} if self.relief else {}
        return Choices(position=position, doses=doses, prepare_seconds=self._desk.settings.now.prepare_seconds)

    def offers(self, position: Position, minutes: float | None) -> tuple[Offer, ...]:
        """Up to three practices that fit now."""
        check_in = self.relief.check_in if self.relief else None
        wish = Wish(
            position=position,
            minutes=minutes,
            pain=check_in.ratings.get(Measure.PAIN) if check_in else None,
            bad_day=check_in.bad_day if check_in else False,
            situation=self.situation,
            doses=self.choices(position).doses,
            prepare_seconds=self._desk.settings.now.prepare_seconds,
        )
        past = self.relief.past if self.relief else ()
        return three_offers(self.catalogue, wish, past=past, body=self._desk.body)

    def look_again(self) -> None:
        """Ask the journal, and read the practices on the way."""
        clock, library = self._desk.clock, self._desk.library

        def question(journal: Journal) -> tuple[Relief, Catalogue]:
            from companion.actions.relief import relief

            seen = relief(journal=journal, clock=clock)
            catalogue = Catalogue(library, own=seen.own)
            list(catalogue)
            return seen, catalogue

        self._desk.journal.ask(question, self._take)

    def _take(self, seen: tuple[Relief, Catalogue]) -> None:
        self.relief, self.catalogue = seen
        self.changed.emit()
