"""The packs that are on, in a line each, wherever the person is."""

from collections.abc import Iterable
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.ui.desk import Desk
from companion.ui.packs.pack_desk import ASKING, PackDesk
from companion.ui.packs.pack_line import PackLine
from companion.ui.packs.pack_on import PackOn
from companion.ui.packs.stage import INSISTING, Stage
from companion.ui.widgets.growing_scroll import GrowingScroll
from companion.ui.widgets.in_view import bring_into_view_soon
from companion.ui.widgets.layouts import edgeless
from companion.ui.widgets.leave_question import LeaveQuestion
from companion.ui.widgets.spoken import say
from companion.ui.widgets.swap import last_in, let_tab_come_to


class PackStrip(QWidget):
    """Hidden while no pack is on, and while the page of the packs shows them.

    Where letters are large and the window is low it scrolls, so that no press is out of reach; by itself to the pack
    that asks.
    """

    wanted = Signal()
    """The person wants to see the packs, large."""

    leave = Signal()
    """The packs are off, and the window may close."""

    def __init__(self, desk: Desk, packs: PackDesk) -> None:
        super().__init__()
        self._desk = desk
        self._packs = packs
        self._lines: dict[UUID, PackLine] = {}
        self._stages: dict[UUID, Stage] = {}
        self._leaving: LeaveQuestion | None = None
        self._column = edgeless(QVBoxLayout(self), 0)
        inside = QWidget()
        self._inside = edgeless(QVBoxLayout(inside), 0)
        self._column.addWidget(GrowingScroll(inside, grows=True, yields=True))
        packs.changed.connect(self.refresh)
        packs.ticked.connect(self._tick)
        self.refresh()

    def refresh(self) -> None:
        """Show the packs that are on."""
        on = {pack.run.id: pack for pack in self._packs.on}
        for its_id in self._lines.keys() - on.keys():
            self._drop(self._lines.pop(its_id))
        for its_id, pack in on.items():
            if its_id not in self._lines:
                self._lines[its_id] = self._line(pack)
            self._lines[its_id].refresh(is_first=its_id == next(iter(on)))
            self._lines[its_id].setHidden(self._packs.is_seen)
        self._announce(on.values())
        if not on:
            self._end_asking()
        self.setVisible(bool(on) and (self._leaving is not None or not self._packs.is_seen))

    def ask_before_closing(self) -> None:
        """Say that a pack is on."""
        self._end_asking()
        self._leaving = self._leave_question()
        self._leaving.stay.connect(self._stay)
        self._leaving.leave.connect(self._take_off_and_leave)
        self._column.insertWidget(0, self._leaving)
        let_tab_come_to(self._leaving, after=self)
        self._leaving.show()
        self.show()
        self._leaving.ask()

    def _leave_question(self) -> LeaveQuestion:
        """Who has a pack on relies on its end: closing takes it off, and says so."""
        words = self.tr("A pack is on. If Companion closes, nothing reminds you to take it off.")
        leave = self.tr("Take the pack off and close")
        if len(self._packs.on) > 1:
            words = self.tr("Packs are on. If Companion closes, nothing reminds you to take them off.")
            leave = self.tr("Take the packs off and close")
        return LeaveQuestion(self._desk.look, words, leave=leave)

    def _line(self, pack: PackOn) -> PackLine:
        line = PackLine(self._desk, self._packs, pack)
        line.looked.connect(lambda: self._packs.looked(pack))
        line.taken_off.connect(lambda: self._take_off(pack))
        line.wanted.connect(self.wanted)
        before = last_in(self)
        self._inside.addWidget(line)
        let_tab_come_to(line, after=before)
        return line

    def _drop(self, part: QWidget) -> None:
        part.hide()
        part.deleteLater()

    def _end_asking(self) -> None:
        if self._leaving:
            self._drop(self._leaving)
            self._leaving = None

    def _take_off(self, pack: PackOn) -> None:
        self._packs.take_off(pack)
        words = self.tr("The pack is off. Look at the skin once more.")
        self._desk.notices.show(words, action_text=self.tr("How does it feel?"), action=self.wanted.emit)

    def _announce(self, packs: Iterable[PackOn]) -> None:
        """What a person has to do is read aloud at once, wherever the keyboard is."""
        stages = {pack.run.id: pack.stage for pack in packs}
        before, self._stages = self._stages, stages
        if stages != before:
            self._turn_to_what_asks()
        for its_id, stage in stages.items():
            if before.get(its_id) is not stage and stage in ASKING | {Stage.ALMOST_OVER}:
                say(self, self._lines[its_id].announcement, urgent=stage in INSISTING)

    def _turn_to_what_asks(self) -> None:
        """Scroll to the pack that asks, first to one that rings."""
        if first := self._packs.asks_first:
            bring_into_view_soon(self._lines[first.run.id])

    def _stay(self) -> None:
        self._end_asking()
        self.refresh()

    def _take_off_and_leave(self) -> None:
        self._packs.take_all_off()
        self.leave.emit()

    def _tick(self) -> None:
        if self.isVisible():
            for line in self._lines.values():
                line.refresh_time()
