"""One pack that is on, large: what to do now, the time left, and the presses that answer it."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from companion.domain.pack import SKIN_CHECK_EVERY
from companion.domain.pack_rules import TAKE_OFF
from companion.ui.dates import clock_words
from companion.ui.desk import Desk
from companion.ui.packs.after_pack import AfterPack
from companion.ui.packs.pack_desk import PackDesk
from companion.ui.packs.pack_on import PackOn
from companion.ui.packs.stage import ASKED, ENDED, INSISTING, Stage
from companion.ui.packs.word_list import WordList
from companion.ui.packs.words import WHAT_NOW, time_words, title
from companion.ui.relief.ring import TimeRing
from companion.ui.relief.time_left import TimeLeft
from companion.ui.widgets.layouts import BesideOrBelow, FlowLayout, edgeless
from companion.ui.widgets.single_press import SinglePress
from companion.ui.widgets.words import Words
from companion.ui.words import said

SIDE, SMALL_SIDE, LARGE_TEXT = 208, 150, 1.25
"""Px of the ring, and where text is larger than that: words and presses need the room then."""

NARROW, NARROW_SIDE = 640, 120
"""Px of a card beside another one, and of the ring on it."""

EDGE, NARROWEST, NARROW_EDGE = 32, 440, 16
"""Px at both sides, and where the card is narrower than that: the words of the presses need the room then."""


class PackCard(QFrame):
    """Turns into another colour, and stays so, while it insists."""

    def __init__(self, desk: Desk, packs: PackDesk, pack: PackOn) -> None:
        super().__init__()
        self._desk = desk
        self._packs = packs
        self._pack = pack
        self._look = desk.look
        look = desk.look
        self._ring = TimeRing(look)
        self._name = Words(look, title(pack.run.kind, pack.run.area, desk.body), "secondary")
        self._what = Words(look, role="title")
        self._time, self._next = Words(look), Words(look, role="secondary")
        self._stop = self._stop_list()
        self._after = AfterPack(desk, packs, pack)
        self._build()
        look.changed.connect(self._fit)
        self._fit()
        self.refresh()

    @property
    def answer(self) -> QWidget:
        """The first press that answers what it asks."""
        return self._off if self._fine.isHidden() else self._fine

    def refresh(self) -> None:
        """Show how far it is."""
        stage, must_off = self._pack.stage, self._packs.must_come_off(self._pack) is not None
        self._look.give_role(self, "insist" if stage in INSISTING else "card", within=True)
        self._what.setText(said(TAKE_OFF[self._pack.run.kind] if must_off else WHAT_NOW[stage]))
        self._stop.setVisible(stage not in ENDED and stage is not Stage.OFF)
        self._fine.setVisible(stage in ASKED and not must_off)
        self._off.setText(self.tr("It is off") if stage in ENDED else self.tr("Take it off"))
        self._off.setVisible(stage is not Stage.OFF)
        self._look.give_role(self._off, "primary" if stage in ENDED or must_off else "")
        self._ring.setVisible(stage not in INSISTING and stage is not Stage.OFF)
        self._after.setVisible(stage is Stage.OFF)
        self._after.refresh()
        self.refresh_time()

    def refresh_time(self) -> None:
        """Show the number that counts down."""
        run, stage = self._pack.run, self._pack.stage
        self._ring.show_time(TimeLeft(run.seconds_left, run.seconds))
        self._ring.tell(time_words(run))
        self._time.setText(self._time_line(stage))
        self._time.setVisible(bool(self._time.text()))
        self._next.setText(self._next_line(stage))
        self._next.setVisible(bool(self._next.text()))

    def arrive(self) -> None:
        """Put the keyboard on what to do now, which a screen reader then reads."""
        self._what.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        text = QWidget()
        column = edgeless(QVBoxLayout(text), 8)
        for part in (self._name, self._what, self._time, self._next):
            column.addWidget(part)
        column.addSpacing(8)
        column.addWidget(self._buttons())
        column.addSpacing(8)
        column.addWidget(self._stop)
        column.addWidget(self._after)
        column.addStretch(1)
        self._beside = BesideOrBelow(self, least=lambda: self._look.px(260), gap=32, first_keeps=True)
        self._beside.addWidget(self._ring)
        self._beside.addWidget(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two cards beside each other leave less room for the ring."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        side = self._look.px(SIDE) if self._look.scale <= LARGE_TEXT else SMALL_SIDE
        if self.width() < NARROW:
            side = NARROW_SIDE
        self._ring.setFixedSize(side, side)
        edge = EDGE if self.width() >= NARROWEST else NARROW_EDGE
        self._beside.setContentsMargins(edge, 28, edge, 28)

    def _buttons(self) -> QWidget:
        self._fine = SinglePress(self.tr("Looked, skin is fine"), look=self._look)
        self._fine.setProperty("role", "primary")
        self._fine.once.connect(self._on_fine)
        self._off = SinglePress(look=self._look)
        self._off.once.connect(self._on_off)
        place = QWidget()
        row = FlowLayout(16, place)
        for button in (self._fine, self._off):
            row.addWidget(button)
        return place

    def _on_fine(self) -> None:
        self._packs.looked(self._pack)
        self.arrive()

    def _on_off(self) -> None:
        self._packs.take_off(self._pack)
        self.arrive()

    def _stop_list(self) -> WordList:
        words = self._desk.library.packs.kinds[self._pack.run.kind]
        return WordList(self._look, [said(line) for line in words.stop], heading=self.tr("Take it off if:"))

    def _time_line(self, stage: Stage) -> str:
        if stage is Stage.OFF:
            return ""
        if stage in ENDED:
            return time_words(self._pack.run)
        ends = self._desk.clock.after(timedelta(seconds=self._pack.run.seconds_left))
        return self.tr("It ends at {time}.").format(time=clock_words(ends.local))

    def _next_line(self, stage: Stage) -> str:
        if stage is Stage.PAST_THE_LIMIT:
            return self.tr("It has been on for longer than any pack may be.")
        if stage is not Stage.ON:
            return ""
        minutes = self._minutes_to_look
        if minutes is None:
            return said(self._desk.library.packs.kinds[self._pack.run.kind].feels)
        if minutes == 1:
            return self.tr("In a minute: look at the skin.")
        return self.tr("In {minutes} minutes: look at the skin.").format(minutes=minutes)

    @property
    def _minutes_to_look(self) -> int | None:
        """Until the next look at the skin, in whole minutes; None if there is none before the end."""
        every, run = SKIN_CHECK_EVERY.total_seconds(), self._pack.run
        due = (run.seconds_on // every + 1) * every
        return None if due >= run.seconds else int(-(-(due - run.seconds_on) // 60))
