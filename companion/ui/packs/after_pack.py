"""After a pack: how long it was on, how it feels now, and when the next one may be."""

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from companion.domain.scales import SCALES, Measure
from companion.ui.desk import Desk
from companion.ui.packs.pack_desk import PackDesk
from companion.ui.packs.pack_on import PackOn
from companion.ui.packs.words import length_words, refused_words
from companion.ui.widgets.layouts import FlowLayout, edgeless
from companion.ui.widgets.pain_scale import PainScale
from companion.ui.widgets.single_press import SinglePress
from companion.ui.widgets.words import Words
from companion.ui.words import said


class AfterPack(QWidget):
    """Nothing has to be answered."""

    def __init__(self, desk: Desk, packs: PackDesk, pack: PackOn) -> None:
        super().__init__()
        self._desk = desk
        self._packs = packs
        self._pack = pack
        look = desk.look
        self._length, self._next = Words(look), Words(look, role="secondary")
        self._still_on = QPushButton(self.tr("It is still on"))
        self._scale = PainScale(look)
        self._scale.rated.connect(lambda pain: packs.rate_after(pack, pain))
        self._build()

    def refresh(self) -> None:
        """Show the answer, and when the next one may be."""
        run = self._pack.run
        refused = self._packs.standing_refusal(run.kind, run.area)
        self._length.setText(length_words(run.seconds_on))
        self._next.setText(refused_words(refused, self._desk.clock) if refused else "")
        self._next.setVisible(bool(self._next.text()))
        self._scale.show_value(self._pack.pain_after)
        self._still_on.setVisible(self._packs.may_be_on(self._pack))

    def _build(self) -> None:
        look = self._desk.look
        wrong = self.tr("If the skin looks or feels wrong, ask a nurse, doctor or pharmacist.")
        question = Words(look, said(SCALES[Measure.PAIN].question), "subtitle")
        column = edgeless(QVBoxLayout(self), 8)
        for part in (Words(look, wrong), self._length, self._next):
            column.addWidget(part)
        column.addSpacing(16)
        column.addWidget(question)
        column.addWidget(Words(look, self.tr("Leave it out if you like."), "secondary"))
        column.addWidget(self._scale)
        column.addSpacing(8)
        column.addWidget(self._ways())

    def _ways(self) -> QWidget:
        done, still_on = SinglePress(self.tr("Done")), self._still_on
        done.setProperty("role", "primary")
        done.once.connect(lambda: self._packs.done(self._pack))
        still_on.setProperty("role", "quiet")
        still_on.clicked.connect(lambda: self._packs.still_on(self._pack))
        place = QWidget()
        row = FlowLayout(16, place)
        for button in (done, still_on):
            row.addWidget(button)
        return place
