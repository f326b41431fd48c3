"""All packs that are on, beside each other if there are several."""

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.ui.desk import Desk
from companion.ui.packs.pack_card import PackCard
from companion.ui.packs.pack_desk import PackDesk
from companion.ui.packs.pack_on import PackOn
from companion.ui.packs.stage import Stage
from companion.ui.widgets.calm_warning import CalmWarning
from companion.ui.widgets.focus_ring import ROOM
from companion.ui.widgets.icon_button import IconButton
from companion.ui.widgets.in_view import bring_into_view_soon
from companion.ui.widgets.layouts import EvenColumns
from companion.ui.widgets.sub_page import SubPage
from companion.ui.widgets.swap import swap
from companion.ui.words import said

LOOKS_MS = 30_000
"""While the page is seen, how often it looks whether a pack is long off."""


class PackPage(SubPage):
    """A card for each pack until it is put away."""

    another_wanted = Signal()
    empty = Signal()
    """The last pack was put away."""

    def __init__(self, desk: Desk, packs: PackDesk) -> None:
        super().__init__(desk.look, "")
        self._desk = desk
        self._packs = packs
        self._cards: dict[UUID, PackCard] = {}
        self._stages: dict[UUID, Stage] = {}
        self._trouble = CalmWarning(desk.look)
        self._often = QTimer(self, interval=LOOKS_MS)
        self._often.timeout.connect(self.refresh)
        self._build()
        packs.changed.connect(self._something_changed)
        packs.ticked.connect(self._tick)

    def refresh(self) -> None:
        """Show all packs there are, but those that are long off."""
        self._packs.put_away_old()
        packs = self._packs.packs
        if [pack.run.id for pack in packs] != list(self._cards):
            self._fill({pack.run.id: pack for pack in packs})
        for card in self._cards.values():
            card.refresh()
        self._show_asking()
        self.title.setText(self.tr("Your packs") if len(packs) > 1 else self.tr("Your pack"))
        trouble = self._packs.trouble if self._packs.on else None
        self._trouble.say("\n".join(self._packs.to_take_off) or (said(trouble) if trouble else ""))

    def arrive(self) -> None:
        """Put the keyboard on the pack that asks for something, else on the first."""
        self.refresh()
        first = self._packs.asks_first or next(iter(self._packs.packs), None)
        if first:
            self._cards[first.run.id].arrive()

    def showEvent(self, event: QShowEvent) -> None:
        """All packs are seen here; nothing else need show them."""
        super().showEvent(event)
        self._packs.is_seen = True
        self.refresh()
        self._often.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Something else has to show them."""
        self._often.stop()
        self._packs.is_seen = False
        super().hideEvent(event)

    def _build(self) -> None:
        self._another = IconButton(self._desk.look, self.tr("Another pack"), "plus")
        self._another.clicked.connect(lambda: self.another_wanted.emit())
        self.head.addWidget(self._another)
        self._inside = QWidget()
        self._column = QVBoxLayout()
        self._column.setContentsMargins(ROOM, 0, ROOM, 0)
        self._column.setSpacing(16)
        self._column.addWidget(self._trouble)
        self._column.addWidget(self._inside)
        self.column.addLayout(self._column)
        self.column.addStretch(1)

    def _fill(self, packs: Mapping[UUID, PackOn]) -> None:
        """One pack has the whole width; the cards of those that were there before stay as they are."""
        cards = {its_id: self._cards.pop(its_id, None) for its_id in packs}
        filled = QWidget()
        columns = EvenColumns(filled, columns=(2, 1)[-len(packs) :], least=lambda: self._desk.look.px(440), gap=16)
        made = {its_id: card or PackCard(self._desk, self._packs, packs[its_id]) for its_id, card in cards.items()}
        for card in made.values():
            columns.addWidget(card)
        self._inside, self._cards = swap(self._column, self._inside, filled), made

    def _show_asking(self) -> None:
        """When it is another that asks first, bring it into sight, once it has its new shape."""
        before, self._stages = self._stages, {pack.run.id: pack.stage for pack in self._packs.packs}
        if self._stages != before and (first := self._packs.asks_first):
            card = self._cards[first.run.id]
            bring_into_view_soon(card)
            bring_into_view_soon(card.answer)  # it may be too far below the top of the card

    def _something_changed(self) -> None:
        if self.isVisible() and self._packs.packs:
            self.refresh()
        elif self.isVisible():
            self.empty.emit()

    def _tick(self) -> None:
        if self.isVisible():
            for card in self._cards.values():
                card.refresh_time()
