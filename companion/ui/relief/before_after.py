"""How much it hurts before and after a practice, with one press each. Both may be left open."""

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from companion.domain.scales import SCALES, Measure, Scale
from companion.domain.text import Text
from companion.ui.look import Look
from companion.ui.relief.practising import Practising
from companion.ui.relief.words import noted_words
from companion.ui.widgets.focus_ring import ROOM
from companion.ui.widgets.layouts import BesideOrBelow, FlowLayout, edgeless
from companion.ui.widgets.pain_scale import PainScale
from companion.ui.widgets.rating_row import RatingRow
from companion.ui.widgets.words import Words
from companion.ui.words import said

TENSION = Scale(Text("Tension"), Text("How tense do you feel?"), Text("loose"), Text("very tense"))
"""Asked only about practices, and only if the person wants it."""

LEAST = 180
"""Px at 100 % that the words about a number need beside the buttons."""

PAIN_AFTER = Text("And how much does it hurt now?")


class BeforeAfter(QWidget):
    """Asks for the pain, and if wanted for the tension. ``when`` is "before" or "after"."""

    def __init__(self, look: Look, practising: Practising, when: str) -> None:
        super().__init__()
        self._look = look
        self._practising = practising
        self._when = when
        self._wants_tension = False
        question = SCALES[Measure.PAIN].question if when == "before" else PAIN_AFTER
        self._question = Words(look, said(question), "subtitle")
        self.pain = PainScale(look)
        self.tension = RatingRow(look, TENSION)
        self._noted = Words(look, role="secondary")
        self._take_back = QPushButton(self.tr("Take back"))
        self._more = QPushButton(self.tr("Note tension too"))
        self._build()
        self._connect()

    def refresh(self) -> None:
        """Show what was answered."""
        pain, tension = (self._practising.answer(f"{what}_{self._when}") for what in ("pain", "tension"))
        self.pain.show_value(pain, otherwise=self.tr("You may leave it open."))
        self._take_back.setVisible(pain is not None)
        noted = self._practising.plan.noted if self._practising.plan else None
        is_from_there = self._when == "before" and noted is not None and noted.pain == pain
        self._noted.setText(noted_words(noted) if noted and is_from_there else "")
        self._noted.setVisible(is_from_there)
        self.tension.show_value(tension)
        asked = self._wants_tension or tension is not None or self._practising.answer("tension_before") is not None
        self.tension.setVisible(asked)
        self._more.setVisible(not asked)

    def begin_anew(self) -> None:
        """Another practice: tension is asked only if it is wanted again."""
        self._wants_tension = False

    def _build(self) -> None:
        for words in (self._question, self.pain.chosen, self._noted):
            words.setContentsMargins(ROOM, 0, ROOM, 0)
        below, buttons = QWidget(), QWidget()
        row = FlowLayout(16, buttons)
        for button in (self._take_back, self._more):
            button.setProperty("role", "quiet")
            row.addWidget(button)
        beside = BesideOrBelow(below, least=lambda: self._look.px(LEAST), gap=16)
        beside.addWidget(self.pain.chosen)
        beside.addWidget(buttons)
        column = edgeless(QVBoxLayout(self), 4)
        column.addWidget(self._question)
        column.addWidget(self.pain)
        column.addWidget(below)
        column.addWidget(self._noted)
        column.addWidget(self.tension)

    def _connect(self) -> None:
        self.pain.rated.connect(lambda value: self._rate("pain", value, SCALES[Measure.PAIN]))
        self._take_back.clicked.connect(lambda: self._rate("pain", None, SCALES[Measure.PAIN]))
        self.tension.rated.connect(lambda value: self._rate("tension", value, TENSION))
        self.tension.taken_back.connect(lambda: self._rate("tension", None, TENSION))
        self._more.clicked.connect(lambda: self._want_tension())

    def _want_tension(self) -> None:
        self._wants_tension = True
        self.refresh()
        self.tension.row.focus_number()

    def _rate(self, what: str, value: int | None, scale: Scale) -> None:
        words = self.tr("Take back {what}") if value is None else self.tr("{what} {number}")
        self._practising.rate(f"{what}_{self._when}", value, words.format(what=said(scale.name), number=value))
