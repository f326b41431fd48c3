"""The first page of Today: one question, one press. What else there is stands below and is optional."""

from datetime import date

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from companion.domain.scales import SCALES, Measure
from companion.ui.check_in.about import About
from companion.ui.check_in.bad_day import BadDay
from companion.ui.check_in.cards import AnswerCards
from companion.ui.check_in.desk import CheckInDesk, Stage
from companion.ui.check_in.greeting import day_and_greeting
from companion.ui.check_in.kept_line import KeptLine
from companion.ui.check_in.offer import Offer
from companion.ui.check_in.parts import ANSWERS, Part
from companion.ui.desk import Desk
from companion.ui.signs.sign_line import SignLine
from companion.ui.widgets.focus_ring import ROOM
from companion.ui.widgets.icon_button import IconButton
from companion.ui.widgets.layouts import BesideOrBelow, FlowLayout, edgeless, in_line
from companion.ui.widgets.main_button import MainButton
from companion.ui.widgets.page import Page
from companion.ui.widgets.pain_scale import PainScale
from companion.ui.widgets.words import Words
from companion.ui.words import said


class CheckInHome(Page):
    """How much it hurts, whether it is a bad day, and the cards for the rest."""

    part_wanted = Signal(object)
    relief_wanted = Signal()

    def __init__(self, desk: Desk, check_ins: CheckInDesk) -> None:
        super().__init__()
        self._desk = desk
        self._check_ins = check_ins
        self._came_from = Part.HOME
        self.offer = Offer(desk)
        self.about = About(desk.look, check_ins)
        self.cards = AnswerCards(desk)
        self.sign = SignLine(desk, check_ins.known_signs)
        self._kept = KeptLine(desk.look, check_ins)
        self._build()
        self._connect()

    def refresh(self) -> None:
        """Show what lies on the desk."""
        check_ins, today = self._check_ins, self._desk.clock.now().day
        self.about.refresh(today)
        self._show_offer(today)
        self._day.setText(day_and_greeting(check_ins, today))
        past = not self.about.isHidden()
        self._day.setVisible(not past)
        self._earlier.setVisible(not past)
        self._question.setText(self.tr("How much did it hurt?") if past else said(SCALES[Measure.PAIN].question))
        self._scale.row.setAccessibleName(self._question.text())
        self._scale.show_value(check_ins.now.ratings.get(Measure.PAIN), otherwise=self._without_a_number())
        with QSignalBlocker(self._bad_day.button):
            self._bad_day.button.setChecked(check_ins.now.bad_day)
        self._kept.refresh()
        self._done.setVisible(not check_ins.now.is_empty or check_ins.stage is Stage.CHANGING)
        self._relief.setVisible(not check_ins.now.is_empty and not past)
        self._take_back.setVisible(Measure.PAIN in check_ins.now.ratings)
        self.sign.show_marks(check_ins.now.marks)
        self.cards.show_answers(check_ins.now)

    def start_at(self, came_from: Part) -> None:
        """Remember which page a person comes from."""
        self._came_from = came_from

    def arrive(self) -> None:
        """Put the keyboard on the card of the page a person comes back from, else on the numbers."""
        if self._came_from in ANSWERS:
            self.cards.focus_on(self._came_from)
        else:
            self._scale.row.focus_number()

    def first_focus(self) -> QWidget:
        """The number chosen, or the first."""
        return self._scale.row.current

    def _show_offer(self, today: date) -> None:
        """Not while another time is looked at: one thing after the other."""
        offer = self._check_ins.offer if self.about.isHidden() else None
        self.offer.setVisible(offer is not None)
        if offer:
            self.offer.show_offer(offer, today)

    def _without_a_number(self) -> str:
        """The line below speaks of what is kept as soon as there is something."""
        if self._check_ins.now.is_empty:
            return self.tr("One press is enough. It is kept at once, only on this computer.")
        return self.tr("Bad day") if self._check_ins.now.bad_day else self.tr("No number yet. You may leave it open.")

    def _build(self) -> None:
        self._question = Words(self._desk.look, role="title")
        self._question.setContentsMargins(ROOM, 0, ROOM, 0)
        column = edgeless(QVBoxLayout(self), 8)
        column.addLayout(self._masthead())
        column.addLayout(in_line(self.about))
        for part in (self._question, self._answers(), self._kept_row()):
            column.addWidget(part)
        for card in (self.sign, self.offer):
            column.addLayout(in_line(card))
        column.addLayout(self._more_row())
        column.addWidget(self.cards)
        column.addStretch(1)

    def _masthead(self) -> BesideOrBelow:
        self._day = QLabel()
        self._day.setProperty("role", "secondary")
        self._day.setContentsMargins(ROOM, 0, 0, 0)
        self._day.setWordWrap(True)
        self._earlier = IconButton(self._desk.look, self.tr("Earlier check-ins"), "history")
        self._earlier.clicked.connect(lambda: self.part_wanted.emit(Part.EARLIER))
        row = BesideOrBelow(least=lambda: self._desk.look.px(160), gap=16)
        row.addWidget(self._day)
        row.addWidget(self._earlier)
        return row

    def _answers(self) -> QWidget:
        look = self._desk.look
        self._scale = PainScale(look)
        self._bad_day = BadDay(look)
        place = QWidget()
        beside = BesideOrBelow(place, least=lambda: self._scale.sizeHint().width(), gap=16)
        beside.addWidget(self._scale)
        beside.addWidget(self._bad_day)
        return place

    def _kept_row(self) -> QWidget:
        self._done = MainButton(self.tr("Done"))
        self._take_back = QPushButton(self.tr("Take back"))
        self._take_back.setProperty("role", "quiet")
        name = self.tr("Take back {what}").format(what=said(SCALES[Measure.PAIN].name))
        self._take_back.setAccessibleName(name)
        for button in (self._take_back, self._done):
            stays = button.sizePolicy()
            stays.setRetainSizeWhenHidden(True)
            button.setSizePolicy(stays)
        answered, ways, place = QWidget(), QWidget(), QWidget()
        said_and_kept = edgeless(QVBoxLayout(answered), 2)
        said_and_kept.addWidget(self._scale.chosen)
        said_and_kept.addWidget(self._kept)
        buttons = FlowLayout(8, ways)
        for button in (self._take_back, self._done):
            buttons.addWidget(button)
        row = BesideOrBelow(place, least=lambda: self._desk.look.px(220), gap=16)
        row.setContentsMargins(ROOM, 0, ROOM, 0)
        row.addWidget(answered)
        row.addWidget(ways)
        return place

    def _more_row(self) -> BesideOrBelow:
        optional = Words(
            self._desk.look,
            self.tr("If you like, add more. All of it is optional and takes about a minute."),
            "secondary",
        )
        self._relief = IconButton(self._desk.look, self.tr("What may help now"), "spa-outline")
        self._relief.clicked.connect(self.relief_wanted)
        stays = self._relief.sizePolicy()
        stays.setRetainSizeWhenHidden(True)
        self._relief.setSizePolicy(stays)
        row = BesideOrBelow(least=lambda: self._desk.look.px(200), gap=16)
        row.setContentsMargins(ROOM, 0, ROOM, 0)
        row.addWidget(optional)
        row.addWidget(self._relief)
        return row

    def _take_number_back(self) -> None:
        self._scale.row.focus_number()
        self._check_ins.rate(Measure.PAIN, None)

    def _connect(self) -> None:
        check_ins = self._check_ins
        self._scale.rated.connect(lambda value: check_ins.rate(Measure.PAIN, value))
        self._bad_day.button.toggled.connect(check_ins.bad_day)  # a screen reader toggles without a click
        self._take_back.clicked.connect(lambda: self._take_number_back())
        self._done.clicked.connect(lambda: check_ins.done())
        self.cards.wanted.connect(self.part_wanted)
