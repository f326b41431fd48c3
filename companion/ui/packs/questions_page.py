"""Who should not: what lasts is asked every 90 days, of some for each place, and what passes before every pack."""

from collections.abc import Mapping
from enum import Enum, auto

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.clock import Moment
from companion.domain.pack import PackKind
from companion.domain.pack_questions import PASSING, QUESTIONS, Concern, JustNow, asked_for, is_decisive
from companion.domain.text import Text
from companion.ui.desk import Desk
from companion.ui.packs.pack_desk import PackDesk
from companion.ui.packs.words import area_name
from companion.ui.packs.yes_no import YesNo
from companion.ui.widgets.card import Card
from companion.ui.widgets.focus_ring import ROOM
from companion.ui.widgets.in_view import lay_out_now
from companion.ui.widgets.layouts import BesideOrBelow
from companion.ui.widgets.single_press import SinglePress
from companion.ui.widgets.sub_page import SubPage
from companion.ui.widgets.swap import swap
from companion.ui.widgets.words import Words
from companion.ui.words import said

WIDEST = 880
"""Px at 100 %: answers stand near their questions."""


class Group(Enum):
    """Questions that are asked together. The medicine patch stands alone: nobody says no to it in passing."""

    PATCH = auto()
    PLACE = auto()
    HEALTH = auto()
    NOW = auto()


GROUPS: Mapping[Group, tuple[Concern, ...]] = {
    Group.PATCH: (Concern.MEDICINE_PATCH,),
    Group.PLACE: (Concern.LESS_FEELING, Concern.IMPLANT_OR_RADIOTHERAPY, Concern.CANCER),
    Group.HEALTH: (
        *(Concern.POOR_CIRCULATION, Concern.HEART_DISEASE, Concern.DIABETES, Concern.BAD_REACTION),
        *(Concern.BLOOD_CLOT, Concern.PREGNANCY, Concern.COLD_TROUBLE),
    ),
    Group.NOW: (
        *(Concern.SORE_SKIN, Concern.RUB, Concern.FEVER_OR_INFECTION),
        *(Concern.FRESH_INJURY, Concern.CANNOT_TAKE_IT_OFF),
    ),
}
HEADINGS: Mapping[Group, Text] = {
    Group.PATCH: Text("Medicine patches"),
    Group.PLACE: Text("The place: {place}"),
    Group.HEALTH: Text("Your health"),
    Group.NOW: Text("Just now: {place}"),
}
WHEN: Mapping[Group, Text] = {
    Group.PLACE: Text("Asked every 90 days for each place."),
    Group.NOW: Text("Asked before every pack."),
}
ABOUT_PATCHES = Text("Any kind, anywhere on your body. Heat can make a patch give too much medicine.")
TITLES: Mapping[PackKind, Text] = {
    PackKind.HEAT: Text("Is heat right for you?"),
    PackKind.COLD: Text("Is cold right for you?"),
}


class QuestionsPage(SubPage):
    """Each answer is kept as it is given: a *yes* counts also if the person then leaves.

    Nothing is answered beforehand but what a person wants to change. One press may say no to all questions that stand
    on the page. That press stands below the questions and looks like an answer: what catches the eye first are the
    questions.
    """

    decided = Signal()
    """All is answered, or one answer was enough."""

    def __init__(self, desk: Desk, packs: PackDesk) -> None:
        super().__init__(desk.look, "")
        self._desk = desk
        self._packs = packs
        self._kind, self._area, self._anew = PackKind.HEAT, "", False
        self._answers: dict[Concern, bool] = {}
        self._given: dict[Concern, Moment] = {}
        """When each was answered: a page may stay open for hours."""
        self._groups: tuple[tuple[Group, tuple[Concern, ...]], ...] = ()
        self._number = 0
        self._rows: dict[Concern, YesNo] = {}
        self._inside = QWidget()
        self._column = QVBoxLayout()
        self._column.setContentsMargins(ROOM, 0, ROOM, 0)
        self._column.addWidget(self._inside)
        self.column.addLayout(self._column)
        self.column.addStretch(1)

    def ask(self, kind: PackKind, area: str, *, anew: bool = False) -> None:
        """Ask what passes, and what lasts if it was not answered in the last 90 days.

        ``anew`` asks everything, also what was asked about the other kind, and shows what was answered. Each page is
        reached then: the answer that is to be changed may stand behind one that stays a *yes*.
        """
        self._kind, self._area, self._anew = kind, area, anew
        known = self._packs.known(area)
        self._answers = dict(known) if anew else {}
        self._given = {}
        new = {concern for concern in asked_for(kind) if concern in PASSING or concern not in known}
        asked = new | known.keys() if anew else new
        groups = ((group, tuple(one for one in concerns if one in asked)) for group, concerns in GROUPS.items())
        self._groups = tuple((group, concerns) for group, concerns in groups if concerns)
        self.title.setText(self.tr("Your answers") if anew else said(TITLES[kind]))
        self._open(0)

    def go_back(self) -> bool:
        """Show the questions before these; False if there are none."""
        if self._number == 0:
            return False
        self._open(self._number - 1)
        self.arrive()
        return True

    def _open(self, number: int) -> None:
        self._number = number
        group, concerns = self._groups[number]
        self.explain(self._where_words(group))
        self._inside = swap(self._column, self._inside, self._card(group, concerns))
        self._show_foot()

    def _where_words(self, group: Group) -> str:
        when = said(WHEN[group]) if group in WHEN else self.tr("Asked every 90 days.")
        if len(self._groups) == 1:
            return when
        return self.tr("Page {number} of {pages}. {when}").format(
            number=self._number + 1, pages=len(self._groups), when=when
        )

    def _card(self, group: Group, concerns: tuple[Concern, ...]) -> QWidget:
        about = said(ABOUT_PATCHES) if group is Group.PATCH else ""
        place = area_name(self._area, self._desk.body)
        card = Card(self._desk.look, said(HEADINGS[group].filled(place=place)), about)
        self._rows = {concern: self._row(concern) for concern in concerns}
        for row in self._rows.values():
            card.column.addWidget(row)
        card.setMaximumWidth(self._desk.look.px(WIDEST))
        card.column.addSpacing(8)
        card.column.addLayout(self._foot())
        return card

    def _foot(self) -> BesideOrBelow:
        """What a *yes* leads to stands beside the press that leads there, so that it moves no answer."""
        self._whys = Words(self._desk.look, role="strong")
        self._go_on = SinglePress(look=self._desk.look)
        self._go_on.once.connect(self._on_go_on)
        foot = BesideOrBelow(least=lambda: self._desk.look.px(220), gap=16, first_keeps=True, turned=True)
        for part in (self._go_on, self._whys):
            foot.addWidget(part)
        foot.setAlignment(self._go_on, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignTrailing)
        return foot

    def _row(self, concern: Concern) -> YesNo:
        row = YesNo(self._desk.look, QUESTIONS[concern])
        if concern in self._answers:
            row.show_answer(self._answers[concern])
        row.answered.connect(lambda yes: self._answered(concern, yes))
        return row

    def _answered(self, concern: Concern, yes: bool) -> None:
        self._keep({concern: yes})
        self._show_foot()
        lay_out_now(self._whys)  # at once: the answers above would make room for it for a moment
        if len(self._rows) == 1 and not yes:
            self._on_go_on()

    @property
    def _is_enough(self) -> bool:
        """Whether a *yes* on this page or one before speaks against it."""
        seen = (concern for _, concerns in self._groups[: self._number + 1] for concern in concerns)
        return any(self._answers.get(concern) and is_decisive(concern) for concern in seen)

    @property
    def _open_questions(self) -> list[Concern]:
        return [concern for concern in self._rows if concern not in self._answers]

    def _show_foot(self) -> None:
        """The button says what it does: go on, or say no to what is not answered."""
        whys = {said(QUESTIONS[concern].why): None for concern in self._rows if self._answers.get(concern)}
        self._whys.setText("\n".join(whys))
        left = len(self._open_questions)
        is_answered = left == 0 or self._is_enough
        if is_answered:
            words = self.tr("Go on")
        elif left == len(self._rows):
            words = self.tr("No to all of these")
        else:
            words = self.tr("No to the others")
        self._go_on.setText(words)
        self._desk.look.give_role(self._go_on, "primary" if is_answered else "")
        self._go_on.setHidden(len(self._rows) == 1 and left == 1)

    def _on_go_on(self) -> None:
        if not self._is_enough:
            self._keep(dict.fromkeys(self._open_questions, False))
        is_last = self._number + 1 == len(self._groups)
        if is_last or (self._is_enough and not self._anew):
            self.decided.emit()
        else:
            self._open(self._number + 1)
            self.arrive()

    def _keep(self, new: Mapping[Concern, bool]) -> None:
        """What passes is known for a moment, from the first answer on; what lasts goes into the journal."""
        now = self._desk.clock.now()
        self._answers |= new
        self._given |= dict.fromkeys(new, now)
        passes = {concern: yes for concern, yes in self._answers.items() if concern in PASSING}
        since = min((self._given[concern] for concern in passes), key=lambda at: at.instant, default=now)
        self._packs.answer_just_now(JustNow(since, self._kind, self._area, passes))
        self._packs.answer({concern: yes for concern, yes in new.items() if concern not in PASSING}, self._area)
