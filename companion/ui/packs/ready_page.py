"""What to do before a pack goes on: how to lie, and how to make it ready."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from companion.domain.pack import BEFORE_EACH, PackKind, warning_at
from companion.ui.desk import Desk
from companion.ui.packs.lie_card import GAP, LEAST, LieCard
from companion.ui.packs.word_list import WordList
from companion.ui.packs.words import title
from companion.ui.widgets.calm_warning import CalmWarning
from companion.ui.widgets.card import Card
from companion.ui.widgets.focus_ring import ROOM
from companion.ui.widgets.layouts import EvenColumns
from companion.ui.widgets.single_press import SinglePress
from companion.ui.widgets.sub_page import SubPage
from companion.ui.widgets.swap import swap
from companion.ui.words import said


class ReadyPage(SubPage):
    """To be read; the pack is made ready away from the computer. One press goes on."""

    ready = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.look, "")
        self._desk = desk
        self._bedtime = CalmWarning(desk.look)
        self._lie = LieCard(desk)
        self._lists = QWidget()
        self._build()

    def show_pack(self, kind: PackKind, area: str) -> None:
        """Show what holds for this kind and area."""
        self.title.setText(title(kind, area, self._desk.body))
        self._lie.show_area(area)
        self._fill(kind)
        self.refresh()

    def refresh(self) -> None:
        """Say so if bedtime is near."""
        warning = warning_at(self._desk.clock.now(), self._desk.settings.now.bedtime)
        self._bedtime.say(said(warning) if warning else "")

    def _build(self) -> None:
        self.head.addWidget(self._ready_button())
        self._inside = QVBoxLayout()
        self._inside.setContentsMargins(ROOM, 0, ROOM, 0)
        self._inside.setSpacing(16)
        for part in (self._bedtime, self._lie, self._lists):
            self._inside.addWidget(part)
        self.column.addLayout(self._inside)
        end = QHBoxLayout()
        end.setContentsMargins(ROOM, 0, ROOM, 0)
        end.addWidget(self._ready_button())
        end.addStretch(1)
        self.column.addLayout(end)
        self.column.addStretch(1)

    def _ready_button(self) -> SinglePress:
        """It stands at both ends: who has read all of it need not go back."""
        button = SinglePress(self.tr("The pack is ready"))
        button.setProperty("role", "primary")
        button.once.connect(lambda: self.ready.emit())
        return button

    def _fill(self, kind: PackKind) -> None:
        words = self._desk.library.packs.kinds[kind]
        filled = QWidget()
        columns = EvenColumns(filled, columns=(2, 1), least=lambda: self._desk.look.px(LEAST), gap=GAP)
        for heading, lines in (
            (self.tr("Make it ready"), words.prepare),
            (self.tr("Before you put it on"), BEFORE_EACH[kind]),
        ):
            card = Card(self._desk.look, heading)
            card.column.addWidget(WordList(self._desk.look, [said(line) for line in lines]))
            card.column.addStretch(1)
            columns.addWidget(card)
        self._lists = swap(self._inside, self._lists, filled)
