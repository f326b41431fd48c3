"""Whom to call: the numbers of a country, or those a person wrote."""

from PySide6.QtCore import QLocale, QSignalBlocker, QSize, Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from companion import paths
from companion.domain.settings import Settings
from companion.domain.text import Text
from companion.domain.warning_signs import Numbers, numbers_for
from companion.library.signs import read_numbers
from companion.ui.desk import Desk
from companion.ui.signs.elsewhere import elsewhere
from companion.ui.widgets.card import Card
from companion.ui.words import said

WIDTH = 320
"""Logical px at 100 %."""

LINES: dict[str, Text] = {
    "emergency": Text("Emergency"),
    "urgent": Text("Help today"),
    "crisis": Text("Crisis line, to talk at any hour"),
}
"""Fields of ``Numbers``, in the order in which they stand."""

SHORTEST = 10
"""Letters of a country that have room everywhere: with the largest the whole of each would be wider than the page."""


class NumbersCard(Card):
    """Large numbers to read and to copy. They can be changed, and nothing is called by itself."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.look, self.tr("Whom to call"))
        self._desk = desk
        self._known = read_numbers(paths.resources() / "emergency.toml")
        self._shown: dict[str, tuple[QLabel, QLabel]] = {}
        self._fields: dict[str, QLineEdit] = {}
        self._add_numbers()
        self._unknown = (
            self.add_words("\n".join(elsewhere(self._known, "emergency")), "subtitle"),
            self.add_words(self.tr("Choose your country, or write the numbers you know.")),
        )
        self._check = self.add_words(self.tr("Numbers change. Please check them once."), "small")
        self._change = QPushButton(self.tr("Change the numbers"))
        self._change.setCheckable(True)
        form = self._make_form()
        form.hide()
        self._change.toggled.connect(form.setVisible)
        self.column.addWidget(self._change)
        self.column.addWidget(form)

    @property
    def country(self) -> str:
        """The country that was chosen, else that of the system, in two letters."""
        return self._desk.settings.now.country or QLocale.territoryToCode(QLocale.system().territory())

    @property
    def has_crisis_line(self) -> bool:
        """Whether a crisis line is among the numbers."""
        now = self._numbers()
        return now is not None and bool(now.crisis)

    def sizeHint(self) -> QSize:
        """Of one width beside the list; below it stands alone and may be wider."""
        return QSize(self._look.px(WIDTH), super().sizeHint().height())

    def refresh(self) -> None:
        """Show what holds now."""
        numbers = self._numbers()
        for words in self._unknown:
            words.setVisible(numbers is None)
        self._check.setVisible(numbers is not None)
        for name, labels in self._shown.items():
            number = getattr(numbers, name) if numbers else ""
            labels[1].setText(number)
            for label in labels:
                label.setVisible(bool(number))
        self._show_form(self._desk.settings.now, numbers)

    def _numbers(self) -> Numbers | None:
        return numbers_for(self.country, self._known, _own(self._desk.settings.now))

    def _add_numbers(self) -> None:
        for name, words in LINES.items():
            heading, number = QLabel(said(words)), QLabel()
            heading.setProperty("role", "strong")
            heading.setWordWrap(True)
            number.setProperty("role", "title")
            number.setTextFormat(Qt.TextFormat.PlainText)  # it may be a person's own
            number.setTextInteractionFlags(number.textInteractionFlags().TextSelectableByMouse)
            heading.setBuddy(number)
            self._shown[name] = (heading, number)
            self.column.addWidget(heading)
            self.column.addWidget(number)

    def _make_form(self) -> QWidget:
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        self._countries = QComboBox()
        self._countries.setAccessibleName(self.tr("Country"))
        self._countries.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._countries.setMinimumContentsLength(SHORTEST)
        self._countries.addItem(self.tr("Like the system"), "")
        for one in self._known.values():
            self._countries.addItem(said(Text(one.name)), one.country)
        self._countries.activated.connect(lambda _: self._choose())
        country = QLabel(self.tr("Country"))
        country.setBuddy(self._countries)
        column.addWidget(country)
        column.addWidget(self._countries)
        for name, words in LINES.items():
            field = QLineEdit()
            field.setAccessibleName(self.tr("Your own number: {what}").format(what=said(words)))
            field.editingFinished.connect(lambda name=name, field=field: self._write(name, field.text()))
            self._fields[name] = field
            label = QLabel(self.tr("Your own: {what}").format(what=said(words)))
            label.setWordWrap(True)
            column.addWidget(label)
            column.addWidget(field)
        return form

    def _show_form(self, now: Settings, numbers: Numbers | None) -> None:
        with QSignalBlocker(self._countries):
            self._countries.setCurrentIndex(max(self._countries.findData(now.country), 0))
        for name, field in self._fields.items():
            if not field.hasFocus():
                field.setText(getattr(now, name))
            field.setPlaceholderText(getattr(self._known.get(numbers.country), name, "") if numbers else "")

    def _choose(self) -> None:
        self._desk.settings.change(country=self._countries.currentData())

    def _write(self, name: str, number: str) -> None:
        self._desk.settings.change(**{name: number.strip()})


def _own(settings: Settings) -> dict[str, str]:
    return {name: getattr(settings, name) for name in LINES}
