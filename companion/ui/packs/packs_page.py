"""Everything about heat and cold packs, page by page."""

from collections.abc import Callable
from enum import Enum, auto

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from companion.domain.pack import PackKind
from companion.domain.practice import Noted
from companion.ui.desk import Desk
from companion.ui.packs.choose_page import ChoosePage
from companion.ui.packs.pack_desk import PackDesk
from companion.ui.packs.pack_page import PackPage
from companion.ui.packs.place_page import PlacePage
from companion.ui.packs.questions_page import QuestionsPage
from companion.ui.packs.ready_page import ReadyPage
from companion.ui.packs.start_page import StartPage
from companion.ui.widgets.page import Page
from companion.ui.widgets.sub_page import SubPage


class Part(Enum):
    """One page."""

    CHOOSE = auto()
    PLACE = auto()
    QUESTIONS = auto()
    READY = auto()
    START = auto()
    ON = auto()


class PacksPage(Page):
    """Choose, answer the questions if they are due, get ready, start, and follow until it is off."""

    turned = Signal()
    """Another page is shown; it begins at its top."""

    def __init__(self, desk: Desk, packs: PackDesk, *, noted: Callable[[], Noted | None] = lambda: None) -> None:
        super().__init__()
        self._noted = noted
        self._desk = desk
        self._packs = packs
        self._part = Part.CHOOSE
        self._kind = PackKind.HEAT
        self._pages: dict[Part, SubPage] = {}
        self._choose = ChoosePage(desk, packs)
        self._choose.offer(())
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._add(Part.CHOOSE, self._choose, self.back.emit)
        self._connect()

    def open(self, areas: tuple[str, ...] = ()) -> None:
        """Show the packs that are on; without any, offer one on these areas, as they were marked in a check-in."""
        self._choose.offer(areas)
        self.open_packs()

    def look_at_marks(self, areas: tuple[str, ...]) -> None:
        """These are marked by now. If others were, it is as if it was opened now; who went on keeps the place."""
        if areas != self._choose.marked:
            self._choose.offer(areas, stays=self._part is not Part.CHOOSE)

    def open_packs(self) -> None:
        """Show the packs that are on, as the person was sent here for them."""
        self._packs.put_away_old()
        self._go(Part.ON if self._packs.packs else Part.CHOOSE)

    def refresh(self) -> None:
        """Show what there is now."""
        self._page(self._part).refresh()

    def arrive(self) -> None:
        """Put the keyboard where a person goes on."""
        self._page(self._part).arrive()

    def _connect(self) -> None:
        choose = self._choose
        choose.another_place_wanted.connect(lambda: self._go(Part.PLACE))
        choose.questions_wanted.connect(self._ask)
        choose.chosen.connect(self._get_ready)

    def _page(self, part: Part) -> SubPage:
        if part not in self._pages:
            makers = {
                Part.PLACE: self._place_page,
                Part.QUESTIONS: self._questions_page,
                Part.READY: self._ready_page,
                Part.START: self._start_page,
                Part.ON: self._pack_page,
            }
            makers[part]()
        return self._pages[part]

    def _place_page(self) -> None:
        page = PlacePage(self._desk.look, self._desk.body)
        page.chosen.connect(self._place_chosen)
        self._add(Part.PLACE, page, lambda: self._go(Part.CHOOSE))

    def _questions_page(self) -> None:
        page = self._questions = QuestionsPage(self._desk, self._packs)
        page.decided.connect(self._decided)
        self._add(Part.QUESTIONS, page, self._back_from_questions)

    def _ready_page(self) -> None:
        page = self._ready = ReadyPage(self._desk)
        page.ready.connect(self._set_out)
        self._add(Part.READY, page, lambda: self._go(Part.CHOOSE))

    def _start_page(self) -> None:
        page = self._start = StartPage(self._desk, self._packs)
        page.started.connect(lambda: self._go(Part.ON))
        page.questions_wanted.connect(lambda: self._ask(self._kind, anew=False))
        self._add(Part.START, page, lambda: self._go(Part.READY))

    def _pack_page(self) -> None:
        page = PackPage(self._desk, self._packs)
        page.another_wanted.connect(self._another)
        page.empty.connect(self.back.emit)
        self._add(Part.ON, page, self.back.emit)

    def _add(self, part: Part, page: SubPage, back: Callable[[], object]) -> None:
        page.hide()
        page.back.connect(lambda: back())
        self._pages[part] = page
        self._column.addWidget(page, 1)

    def _ask(self, kind: PackKind, anew: bool) -> None:
        self._kind = kind
        self._page(Part.QUESTIONS)
        self._questions.ask(kind, self._choose.area, anew=anew)
        self._go(Part.QUESTIONS)

    def _back_from_questions(self) -> None:
        if not self._questions.go_back():
            self._go(Part.CHOOSE)

    def _decided(self) -> None:
        """On if nothing speaks against it; else back to where the reason stands."""
        refused = self._packs.refusal(self._kind, self._choose.area)
        if refused:
            self._go(Part.CHOOSE)
        else:
            self._get_ready(self._kind)

    def _get_ready(self, kind: PackKind) -> None:
        self._kind = kind
        self._page(Part.READY)
        self._ready.show_pack(kind, self._choose.area)
        self._go(Part.READY)

    def _set_out(self) -> None:
        self._page(Part.START)
        self._start.show_pack(self._kind, self._choose.area, self._noted())
        self._go(Part.START)

    def _another(self) -> None:
        self._choose.offer_another()
        self._go(Part.CHOOSE)

    def _place_chosen(self, area: str) -> None:
        self._choose.choose(area)
        self._go(Part.CHOOSE)

    def _go(self, part: Part) -> None:
        self._part = part
        shown = self._page(part)
        for page in self._pages.values():
            page.setVisible(page is shown)
        shown.refresh()
        self.turned.emit()
        shown.arrive()
