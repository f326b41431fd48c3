"""One pack that is on, in a line: what it is, what to do now, and the presses for it."""

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QWidget

from companion.domain.pack_rules import TAKE_OFF
from companion.ui.desk import Desk
from companion.ui.packs.pack_desk import ASKING, PackDesk
from companion.ui.packs.pack_on import PackOn
from companion.ui.packs.stage import ASKED, ENDED, INSISTING
from companion.ui.packs.words import ICONS, WHAT_NOW, time_words, title
from companion.ui.widgets.layouts import BesideOrBelow, FlowLayout
from companion.ui.widgets.picture import Picture
from companion.ui.widgets.plain import Plain
from companion.ui.widgets.single_press import SinglePress
from companion.ui.words import said

QUIET, INSISTS = "pack-line", "insist-line"
ICON_COLOURS = {QUIET: "accent", INSISTS: "card"}


class PackLine(QFrame):
    """Quiet as long as nothing is to be done. It turns into another colour, and stays so, while it insists."""

    looked = Signal()
    taken_off = Signal()
    wanted = Signal()

    def __init__(self, desk: Desk, packs: PackDesk, pack: PackOn) -> None:
        super().__init__()
        self._packs = packs
        self._look = desk.look
        self._pack = pack
        self._name = title(pack.run.kind, pack.run.area, desk.body)
        self._first, self._second = Plain(role="strong"), Plain()
        self._build()
        self.refresh()

    @property
    def announcement(self) -> str:
        """What a screen reader should hear when the stage changes."""
        return self.tr("{pack}. {what}").format(pack=self._name, what=said(WHAT_NOW[self._pack.stage]))

    def refresh(self, *, is_first: bool = True) -> None:
        """Show how far it is. Where two presses answer, only the first line has the one that shows all packs."""
        stage, must_off = self._pack.stage, self._packs.must_come_off(self._pack) is not None
        self._wear(INSISTS if stage in INSISTING or must_off else QUIET)
        self._fine.setVisible(stage in ASKED and not must_off)
        self._off.setVisible(stage in ASKED | ENDED or must_off)
        self._show.setVisible(is_first or self._fine.isHidden())
        self._off.setText(self.tr("It is off") if stage in ENDED else self.tr("Take it off"))
        self.refresh_time()

    def refresh_time(self) -> None:
        """Show the time that is left, and while it insists what cannot be heard."""
        stage, time = self._pack.stage, time_words(self._pack.run)
        must_off = self._packs.must_come_off(self._pack) is not None
        asks = must_off or stage in ASKING
        what = TAKE_OFF[self._pack.run.kind] if must_off else WHAT_NOW[stage]
        self._first.setText(said(what) if asks else self._name)
        line = self.tr("{pack} · {time}").format(pack=self._name, time=time) if asks else time
        unheard = self._packs.alarm.trouble if stage in INSISTING else None
        self._second.setText(
            self.tr("{line} · {trouble}").format(line=line, trouble=said(unheard)) if unheard else line
        )

    def _build(self) -> None:
        text, buttons = QWidget(), QWidget()
        rows = QGridLayout(text)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setHorizontalSpacing(16)
        rows.setVerticalSpacing(0)
        rows.setColumnStretch(1, 1)
        self._icons = {role: self._icon(colour) for role, colour in ICON_COLOURS.items()}
        for icon in self._icons.values():
            rows.addWidget(icon, 0, 0, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        rows.addWidget(self._first, 0, 1)
        rows.addWidget(self._second, 1, 1)
        self._fine = self._button(self.tr("Looked, skin is fine"), self.looked)
        self._off = self._button(self.tr("It is off"), self.taken_off)
        self._show = self._button(self.tr("Show"), self.wanted)
        self._show.setAccessibleName(self.tr("Show {pack}").format(pack=self._name))
        row = FlowLayout(12, buttons)
        for button in (self._fine, self._off, self._show):
            row.addWidget(button)
        beside = BesideOrBelow(self, least=lambda: self._look.px(280), gap=16)
        beside.setContentsMargins(24, 8, 24, 8)
        beside.addWidget(text)
        beside.addWidget(buttons)

    def _icon(self, colour: str) -> Picture:
        return Picture(self._look, ICONS[self._pack.run.kind], colour=colour)

    def _button(self, text: str, wanted: SignalInstance) -> QPushButton:
        button = SinglePress(text)
        button.once.connect(lambda: wanted.emit())
        return button

    def _wear(self, role: str) -> None:
        for its_role, icon in self._icons.items():
            icon.setVisible(its_role == role)
        self._look.give_role(self, role, within=True)
