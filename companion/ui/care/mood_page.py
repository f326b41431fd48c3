"""The mood check: four questions, word for word. Nothing is kept unless the person keeps it."""

from uuid import uuid4

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QPushButton

from companion import paths
from companion.domain.mood_check import MoodCheck
from companion.domain.warning_signs import numbers_for
from companion.library.questions import read_questionnaire
from companion.library.signs import read_numbers
from companion.ui.desk import Desk
from companion.ui.forms.keeping import Keeping
from companion.ui.signs.elsewhere import elsewhere
from companion.ui.widgets.card import Card
from companion.ui.widgets.chip import LongChip
from companion.ui.widgets.icon_button import IconButton
from companion.ui.widgets.in_view import bring_into_view_soon
from companion.ui.widgets.layouts import FlowLayout
from companion.ui.widgets.main_button import MainButton
from companion.ui.widgets.one_of import OneOf
from companion.ui.widgets.rows import in_a_row, inset
from companion.ui.widgets.sub_page import SubPage
from companion.ui.widgets.words import Words
from companion.ui.words import joined, said


class MoodPage(SubPage):
    """The words are not ours, and so are not translated here."""

    signs_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.look, self.tr("Mood check"), explanation=self.tr("Nothing is kept unless you keep it."))
        self._desk = desk
        self._asks = read_questionnaire(paths.resources() / "questions" / "phq4.toml")
        self._answers: dict[int, int] = {}
        self._rows: list[OneOf[int]] = []
        questions, helps, self._result = self._questions_card(), self._help_card(), self._result_card()
        credits = (Words(desk.look, words, "small") for words in (self._asks.credit, self._asks.reference))
        place = inset(questions, helps, self._result, *credits, gap=16)
        place.setMaximumWidth(desk.look.line_width + 260)
        self.column.addWidget(place)
        self.column.addStretch(1)

    def open(self) -> None:
        """Ask anew."""
        self._answers.clear()
        for row in self._rows:
            row.show_value(None)
        self._show_help()
        self._show()

    def arrive(self) -> None:
        """Put the keyboard on the first answer."""
        self._rows[0].current.setFocus(Qt.FocusReason.OtherFocusReason)

    def _questions_card(self) -> Card:
        card = Card(self._desk.look, self._asks.stem)
        for number, item in enumerate(self._asks.items):
            chips = {value: LongChip(option) for value, option in enumerate(self._asks.options)}
            for chip in chips.values():
                chip.setAccessibleDescription(item)
            row: OneOf[int] = OneOf(item, chips, FlowLayout(8))
            row.chosen.connect(lambda value, number=number: self._answer(number, value))
            card.add(item, row)
            self._rows.append(row)
        return card

    def _result_card(self) -> Card:
        card = Card(self._desk.look)
        self._says = [card.add_words("", "strong"), card.add_words("", "strong")]
        self._numbers = card.add_words("", "secondary")
        card.add_words(self.tr("These questions say nothing about the cause. They are no diagnosis."), "secondary")
        self._keep = MainButton(self.tr("Keep these answers"))
        self._keep.clicked.connect(self._keep_it)
        leave = QPushButton(self.tr("Do not keep them"))
        leave.clicked.connect(self.back)
        card.column.addWidget(in_a_row(self._keep, leave, edge=0))
        return card

    def _help_card(self) -> Card:
        card = Card(self._desk.look, self.tr("If you feel very bad"))
        card.add_words(self.tr("You need not be alone with it. Talk to somebody you trust."))
        self._crisis = card.add_words("", "subtitle")
        signs = IconButton(self._desk.look, self.tr("Find help"), "phone-outline", role="")
        signs.clicked.connect(self.signs_wanted)
        card.column.addWidget(in_a_row(signs, edge=0))
        return card

    def _show_help(self) -> None:
        """The crisis line of the country, or the one a person wrote."""
        now = self._desk.settings.now
        country = now.country or QLocale.territoryToCode(QLocale.system().territory())
        known = read_numbers(paths.resources() / "emergency.toml")
        numbers = numbers_for(country, known, {"crisis": now.crisis})
        number = numbers.crisis if numbers and numbers.crisis else joined(*elsewhere(known, "crisis"))
        self._crisis.setText(self.tr("Crisis line: {number}").format(number=number))

    def _answer(self, number: int, value: int) -> None:
        self._answers[number] = value
        self._show()

    def _check(self) -> MoodCheck | None:
        if len(self._answers) < len(self._asks.items):
            return None
        answers = tuple(self._answers[number] for number in range(len(self._asks.items)))
        return MoodCheck(id=uuid4(), at=self._desk.clock.now(), answers=answers)

    def _show(self) -> None:
        check = self._check()
        is_new = check is not None and self._result.isHidden()
        self._result.setVisible(check is not None)
        if is_new:
            bring_into_view_soon(self._result)
        if check is None:
            return
        for label, text in zip(self._says, [*map(said, check.says), ""], strict=False):
            label.setText(text)
            label.setVisible(bool(text))
        self._numbers.setText(
            self.tr("Worry: {worry} of 6. Mood: {mood} of 6. Higher is worse.").format(
                worry=check.worry, mood=check.mood
            )
        )

    def _keep_it(self) -> None:
        check = self._check()
        if check:
            Keeping(self._desk).keep(self.tr("Mood check"), check, told=self.tr("Your answers are kept."))
            self.back.emit()
