"""A screen with forms on some of its pages, and the way back to what was begun on them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from companion.actions import draft as verbs
from companion.domain.draft import Draft, FormKind
from companion.ui.desk import Desk
from companion.ui.drafts import Key
from companion.ui.forms.keeping import as_kept
from companion.ui.paged_screen import P, PagedScreen

if TYPE_CHECKING:
    from companion.actions.draft import Unfinished
    from companion.ui.forms.form_page import FormPage

F = TypeVar("F", bound="FormPage[Any]")


class FormScreen(PagedScreen[P]):
    """Opens a form as it was left."""

    FORMS: ClassVar[Mapping[FormKind, Any]]
    """The part on which each form is."""

    LINES: ClassVar[Mapping[FormKind, Any]]
    """The part on which each line is on which something is begun. The page shows what was."""

    WAYS: ClassVar[Mapping[FormKind, tuple[Any, ...]]]
    """The parts by which one comes to a form, if they are always the same."""

    def __init__(self, desk: Desk, first: P) -> None:
        super().__init__(desk, first)
        self._shown: dict[P, tuple[object, ...]] = {}
        self._handed_over: tuple[Key, P] | None = None
        """What was handed over on a form last, and the page that was opened then."""
        desk.drafts.came_back.connect(self._show_again)

    def refresh(self) -> None:
        """What a form is about may have been changed or deleted meanwhile, by undo or by another window."""
        super().refresh()
        part = self.part
        shown = self._shown.get(part, ())
        if part in self.FORMS.values():
            self.desk.journal.ask(
                lambda journal: tuple(as_kept(one, journal) for one in shown),
                lambda kept: self._follow(part, shown, kept),
            )

    @property
    def standing(self) -> P:
        """What is opened on a record is left for the page before, and is seen there."""
        return next(stop.part for stop in reversed(self._way) if stop.part not in self._shown)

    def show_standing(self, standing: P) -> None:
        """Open that page; the way back leads to the one that is open."""
        if standing is not self.part:
            self.go(standing)

    def go_on_writing(self, begun: Draft) -> None:
        """Open the form on which this was begun, as it was left; if it was kept or dropped since, do nothing."""
        draft = self.desk.drafts.about(begun.form, begun.record)
        if draft is None:
            return
        if draft.form in self.LINES:
            self.go(self.LINES[draft.form])
        elif draft.form in self.FORMS:
            self._go_on_with_form(draft)

    def with_again(self, form: F) -> F:
        """The same form, with the way back to what was left on it."""
        form.again_wanted.connect(self.go_on_writing)
        form.handed_over.connect(self._remember)
        return form

    def open_on(self, part: P, *shown: object, by: Iterable[P] = ()) -> None:
        """Show something on a page, and open it. The way back leads by the pages of ``by``."""
        page: Any = self.page_of(part)
        page.open(*shown)
        self._shown[part] = shown
        self.go(part, by=by)

    def shown_for(self, found: Unfinished) -> tuple[object, ...]:
        """What a form is opened with to go on with this; nothing if that is no more."""
        return (*([found.medicine] if found.medicine else []), found.record)

    def way_to(self, draft: Draft, *shown: object) -> tuple[P, ...]:  # noqa: ARG002  subclasses look at it
        """The pages by which one comes to the form that is opened with ``shown``: there it is seen once it is kept."""
        return self.WAYS.get(draft.form, ())

    def _remember(self, key: Key) -> None:
        self._handed_over = key, self.part

    def _show_again(self, draft: Draft) -> None:
        """What was refused stays on the screen, unless the person went on meanwhile."""
        if self.isVisible() and self._handed_over == ((draft.form, draft.record), self.part):
            self.go_on_writing(draft)

    def _go_on_with_form(self, draft: Draft) -> None:
        """What is about a record is shown with it as it is kept by now."""
        form = next((form for form in self._forms() if form.shows(draft)), None)
        if form is None or not draft.is_new:
            self._take_up(draft)
            return
        form.take_up(draft)
        part = self.FORMS[draft.form]
        self.go(part, by=self.way_to(draft, *self._shown[part]))
        self.refresh()

    def _follow(self, part: P, shown: tuple[object, ...], kept: tuple[object, ...]) -> None:
        """Show the record as it is kept, with what was begun about it; leave a form whose record is in the bin."""
        form: Any = self.page_of(part)
        if part is not self.part or self._shown[part] is not shown or form.is_over or kept == shown:
            return
        if any(one is None and was is not None for was, one in zip(shown, kept, strict=True)):
            form.back.emit()
        else:
            self._shown[part] = kept
            form.open(*kept)

    def _take_up(self, draft: Draft) -> None:
        self.desk.journal.ask(lambda journal: verbs.take_up(draft, journal=journal), self._open_unfinished)

    def _open_unfinished(self, found: Unfinished | None) -> None:
        """What it is about may have been deleted meanwhile: then it waits in the bin with it."""
        shown = self.shown_for(found) if found else ()
        if not found or not shown:
            return
        part = self.FORMS[found.draft.form]
        self.open_on(part, *shown, by=self.way_to(found.draft, *shown))
        form: Any = self.page_of(part)
        form.take_up(found.draft)

    def _forms(self) -> list[FormPage[Any]]:
        from companion.ui.forms.form_page import FormPage

        return [page for page in self.pages if isinstance(page, FormPage)]
