"""The last page before a pack is on: how long, how much it hurts, and whether it will be heard."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from companion.domain.pack import LEAST_MINUTES, LIMITS, PackKind, warning_at
from companion.domain.practice import Noted
from companion.domain.scales import SCALES, Measure
from companion.ui.desk import Desk
from companion.ui.packs.pack_desk import PackDesk
from companion.ui.packs.words import refused_words, title
from companion.ui.relief.words import noted_words
from companion.ui.widgets.calm_warning import CalmWarning
from companion.ui.widgets.card import Card
from companion.ui.widgets.focus_ring import ROOM
from companion.ui.widgets.layouts import EvenColumns
from companion.ui.widgets.pain_scale import PainScale
from companion.ui.widgets.single_press import SinglePress
from companion.ui.widgets.stepper import Stepper
from companion.ui.widgets.sub_page import SubPage
from companion.ui.widgets.swap import swap
from companion.ui.widgets.words import Words
from companion.ui.words import said


class StartPage(SubPage):
    """Only Start has to be pressed."""

    started = Signal()

    questions_wanted = Signal()
    """The answers about just now are no longer of just now."""

    def __init__(self, desk: Desk, packs: PackDesk) -> None:
        super().__init__(desk.look, "")
        self._desk = desk
        self._packs = packs
        self._kind, self._area = PackKind.HEAT, ""
        self._pain: int | None = None
        self._bedtime, self._refused, self._alone = (CalmWarning(desk.look) for _ in range(3))
        self._minutes = self._stepper(self._kind)
        self._usual = Words(desk.look, role="secondary")
        self._build()
        packs.changed.connect(self._something_changed)

    def show_pack(self, kind: PackKind, area: str, noted: Noted | None = None) -> None:
        """Begin with what is usual for this kind. ``noted`` is how much it hurt a moment ago."""
        self._kind, self._area, self._pain = kind, area, noted.pain if noted else None
        self.title.setText(title(kind, area, self._desk.body))
        self._minutes = swap(self._time, self._minutes, self._stepper(kind))
        self._scale.show_value(self._pain)
        self._optional.setText(noted_words(noted) if noted else self.tr("Leave it out if you like."))
        limits = LIMITS[kind]
        usual = self.tr("{usual} minutes are usual. You can choose {least} to {most}.")
        self._usual.setText(usual.format(usual=limits.usual_minutes, least=LEAST_MINUTES, most=limits.most_minutes))
        self.refresh()

    def refresh(self) -> None:
        """Say what speaks against it, and whether it can be heard."""
        now = self._desk.clock.now()
        refused = self._packs.standing_refusal(self._kind, self._area)
        bedtime = warning_at(now, self._desk.settings.now.bedtime)
        self._refused.say(refused_words(refused, self._desk.clock) if refused else "")
        self._start.setEnabled(refused is None)
        self._bedtime.say(said(bedtime) if bedtime and not refused else "")
        is_heard = self._packs.alarm.trouble is None
        self._hears_check.setVisible(is_heard and self._packs.alarm.reminds)
        self._hears_end.setVisible(is_heard)
        self._hears_nothing.setHidden(is_heard)
        trouble = self._packs.trouble
        self._alone.say(said(trouble) if trouble else "")

    def arrive(self) -> None:
        """Put the keyboard on the numbers, as in a check-in."""
        self._scale.row.focus_number()

    def showEvent(self, event: QShowEvent) -> None:
        """From here on the computer is kept awake; if it cannot be, that is said before the start."""
        super().showEvent(event)
        self._packs.get_ready()
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """It may sleep again, unless a pack is on."""
        self._packs.not_now()
        super().hideEvent(event)

    def _build(self) -> None:
        self._start = SinglePress(self.tr("Start"))
        self._start.setProperty("role", "primary")
        self._start.once.connect(self._on_start)
        self.head.addWidget(self._start)
        inside = QVBoxLayout()
        inside.setContentsMargins(ROOM, 0, ROOM, 0)
        inside.setSpacing(16)
        for part in (self._refused, self._bedtime, self._alone, self._pain_card(), self._other_cards()):
            inside.addWidget(part)
        self.column.addLayout(inside)
        self.column.addStretch(1)

    def _pain_card(self) -> Card:
        card = Card(self._desk.look, said(SCALES[Measure.PAIN].question))
        self._optional = card.add_words("", "secondary")
        self._scale = PainScale(self._desk.look)
        self._scale.rated.connect(self._rated)
        card.column.addWidget(self._scale)
        return card

    def _other_cards(self) -> QWidget:
        both = QWidget()
        columns = EvenColumns(both, columns=(2, 1), least=lambda: self._desk.look.px(360), gap=16)
        for card in (self._time_card(), self._sound_card()):
            card.column.addStretch(1)
            columns.addWidget(card)
        return both

    def _time_card(self) -> Card:
        card = Card(self._desk.look)
        self._time = card.column
        for part in (self._minutes, self._usual):
            card.column.addWidget(part)
        return card

    def _stepper(self, kind: PackKind) -> Stepper:
        limits = LIMITS[kind]
        values = range(LEAST_MINUTES, limits.most_minutes + 1)
        stepper = Stepper(self._desk.look, self.tr("How long?"), values, self._minutes_words)
        stepper.show_value(limits.usual_minutes)
        return stepper

    def _minutes_words(self, minutes: float) -> str:
        return self.tr("{minutes} minutes").format(minutes=int(minutes))

    def _sound_card(self) -> Card:
        card = Card(self._desk.look, self.tr("What you will hear"))
        self._hears_check = card.add_words(self.tr("A soft sound when it is time to look at the skin."))
        end = self.tr("At the end it rings until you say that the pack is off. It gets a little louder.")
        self._hears_end = card.add_words(end)
        self._hears_nothing = card.add_words(self.tr("Nothing, as it is now. The end is only seen here."))
        try_it = QPushButton(self.tr("Try the sound"))
        try_it.clicked.connect(lambda: self._packs.alarm.try_it(self._tried))
        self._heard = card.add_words(self.tr("Did you hear it? If not, set a kitchen timer too."), "strong")
        self._heard.hide()
        card.column.insertWidget(4, try_it, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _tried(self) -> None:
        self._heard.setVisible(self._packs.alarm.trouble is None)
        self.refresh()

    def _rated(self, pain: int) -> None:
        self._pain = pain
        self._scale.show_value(pain)
        self._optional.setText(self.tr("Leave it out if you like."))

    def _on_start(self) -> None:
        if self._packs.start(self._kind, self._area, self._minutes.value, pain_before=self._pain):
            self.started.emit()
        elif self._packs.standing_refusal(self._kind, self._area) is None:
            self.questions_wanted.emit()

    def _something_changed(self) -> None:
        if self.isVisible():
            self.refresh()
