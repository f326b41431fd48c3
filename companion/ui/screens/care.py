"""Care: medicines, visits, the plan, questions and checks."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Signal

from companion.domain.draft import Draft, FormKind
from companion.domain.medicine import Medicine
from companion.domain.visit import Visit
from companion.ui.care.home import CareHome
from companion.ui.care.parts import Part
from companion.ui.desk import Desk
from companion.ui.forms.form_screen import FormScreen
from companion.ui.screens import CARE
from companion.ui.widgets.page import Page

if TYPE_CHECKING:
    from companion.ui.forms.form_page import FormPage
    from companion.ui.widgets.sub_page import SubPage


class CareScreen(FormScreen[Part]):
    """What is next, and everything that is kept for care."""

    PLACE = CARE
    TIMELY = True
    FORMS: ClassVar = {
        FormKind.MEDICINE: Part.MEDICINE_FORM,
        FormKind.DOSE_CHANGE: Part.DOSE_CHANGE_FORM,
        FormKind.TAKEN: Part.DOSE_FORM,
        FormKind.SIDE_EFFECT: Part.EFFECT_FORM,
        FormKind.PLANNED_VISIT: Part.PLANNED_FORM,
        FormKind.PAST_VISIT: Part.WENT_FORM,
        FormKind.PLAN: Part.PLAN_FORM,
        FormKind.FLARE_PLAN: Part.FLARE_FORM,
        FormKind.GOAL: Part.GOAL_FORM,
        FormKind.PLAN_STEP: Part.STEP_FORM,
        FormKind.QUESTION: Part.QUESTION_FORM,
    }
    LINES: ClassVar = {
        FormKind.NEW_QUESTION: Part.QUESTIONS,
        FormKind.NEW_GOAL: Part.PLAN,
        FormKind.NEW_STEP: Part.PLAN,
    }

    WAYS: ClassVar = {
        **dict.fromkeys((FormKind.PLANNED_VISIT, FormKind.PAST_VISIT), (Part.VISITS,)),
        **dict.fromkeys((FormKind.PLAN, FormKind.GOAL, FormKind.PLAN_STEP), (Part.PLAN,)),
        FormKind.FLARE_PLAN: (Part.FLARE,),
        FormKind.QUESTION: (Part.QUESTIONS,),
    }

    signs_wanted = Signal()
    """The person wants to read the warning signs."""

    question_wanted = Signal()
    """The person wants to go on with the question on the line above every page."""

    exercises_wanted = Signal()
    """The person wants the exercises that a therapist set."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, Part.HOME)
        self.show_part()
        desk.drafts.other_journal.connect(self.start_anew)

    def keep_now(self) -> None:
        """Keep what was written on a line and not added yet."""
        for page in self.pages:
            page.keep_now()

    def answer(self) -> None:
        """Show what the first page asks."""
        self.go_home()
        home = self.page_of(Part.HOME)
        assert isinstance(home, CareHome)
        home.answer()

    def open_medicines(self) -> None:
        """Show the list of medicines."""
        self.go_home()
        self.go(Part.MEDICINES)

    def open_bin(self) -> None:
        """Show what was deleted of it."""
        self.go(Part.BIN)

    def go_on_writing(self, begun: Draft) -> None:
        """The line above every page is no page of this screen."""
        if begun.form is not FormKind.QUICK_QUESTION:
            super().go_on_writing(begun)
        elif self.desk.drafts.about(begun.form, begun.record):
            self.question_wanted.emit()

    def way_to(self, draft: Draft, *shown: object) -> tuple[Part, ...]:
        """By the page of the medicine, if there is one yet."""
        first = shown[0]
        if isinstance(first, Medicine):
            page: Any = self.page_of(Part.MEDICINE)
            page.open(first)
            return (Part.MEDICINES, Part.MEDICINE)
        return (Part.MEDICINES,) if draft.form is FormKind.MEDICINE else super().way_to(draft, *shown)

    def make(self, part: Part) -> Page:
        """Each page, with the ways that lead from it."""
        makers: dict[Part, Callable[[], Page]] = {
            Part.HOME: self._home_page,
            Part.MEDICINES: self._medicines_page,
            Part.MEDICINE: self._medicine_page,
            Part.PHARMACIST: self._pharmacist_page,
            Part.VISITS: self._visits_page,
            Part.WENT_FORM: self._went_form,
            Part.PLAN: self._plan_page,
            Part.FLARE: self._flare_page,
            Part.QUESTIONS: self._questions_page,
            Part.CHECKS: self._checks_page,
            Part.CRITERIA: self._criteria_page,
            Part.MOOD: self._mood_page,
            Part.BIN: self._bin_page,
            Part.REPORT: self._report_page,
        }
        return makers[part]() if part in makers else self._form(part)

    def _home_page(self) -> CareHome:
        home = CareHome(self.desk)
        home.part_wanted.connect(self.go)
        home.next.plan_wanted.connect(lambda: self.go(Part.PLAN))
        home.unfinished.wanted.connect(self.go_on_writing)
        home.next.note_wanted.connect(self._note_visit)
        home.next.visit_wanted.connect(self._open_visit)
        home.next.new_wanted.connect(lambda: self._open_visit(None))
        return home

    def _medicines_page(self) -> SubPage:
        from companion.ui.care.medicines_page import MedicinesPage

        page = MedicinesPage(self.desk)
        page.chosen.connect(lambda medicine: self.open_on(Part.MEDICINE, medicine))
        page.new_wanted.connect(lambda: self.open_on(Part.MEDICINE_FORM, None))
        page.dose_wanted.connect(lambda medicine: self.open_on(Part.DOSE_FORM, medicine, None))
        page.print_wanted.connect(lambda: self.go(Part.PHARMACIST))
        return page

    def _medicine_page(self) -> SubPage:
        from companion.ui.care.medicine_page import MedicinePage

        page = MedicinePage(self.desk)
        page.change_wanted.connect(lambda medicine: self.open_on(Part.MEDICINE_FORM, medicine))
        page.dose_wanted.connect(lambda medicine: self.open_on(Part.DOSE_FORM, medicine, None))
        page.taken_chosen.connect(lambda medicine, taken: self.open_on(Part.DOSE_FORM, medicine, taken))
        page.dose_change_chosen.connect(lambda medicine, change: self.open_on(Part.DOSE_CHANGE_FORM, medicine, change))
        page.effect_chosen.connect(lambda medicine, effect: self.open_on(Part.EFFECT_FORM, medicine, effect))
        return page

    def _pharmacist_page(self) -> SubPage:
        from companion.ui.care.pharmacist_page import PharmacistPage

        return PharmacistPage(self.desk)

    def _visits_page(self) -> SubPage:
        from companion.ui.care.visits_page import VisitsPage

        page = VisitsPage(self.desk)
        page.chosen.connect(self._open_visit)
        page.new_wanted.connect(lambda: self._open_visit(None))
        page.note_wanted.connect(self._note_visit)
        page.exercises_wanted.connect(self.exercises_wanted)
        return page

    def _went_form(self) -> SubPage:
        from companion.ui.care.visit_forms import WentForm

        page = WentForm(self.desk)
        page.exercises_wanted.connect(self.exercises_wanted)
        return self.with_again(page)

    def _plan_page(self) -> SubPage:
        from companion.ui.care.plan_page import PlanPage

        page = PlanPage(self.desk)
        page.flare_wanted.connect(lambda: self.go(Part.FLARE))
        page.plan_wanted.connect(lambda plan: self.open_on(Part.PLAN_FORM, plan))
        page.goal_chosen.connect(lambda goal: self.open_on(Part.GOAL_FORM, goal))
        page.step_chosen.connect(lambda step: self.open_on(Part.STEP_FORM, step))
        return page

    def _flare_page(self) -> SubPage:
        from companion.ui.care.flare_page import FlarePage

        page = FlarePage(self.desk)
        page.change_wanted.connect(lambda plan: self.open_on(Part.FLARE_FORM, plan))
        page.signs_wanted.connect(self.signs_wanted)
        return page

    def _questions_page(self) -> SubPage:
        from companion.ui.care.questions_page import QuestionsPage

        page = QuestionsPage(self.desk)
        page.chosen.connect(lambda question: self.open_on(Part.QUESTION_FORM, question))
        return page

    def _checks_page(self) -> SubPage:
        from companion.ui.care.checks_page import ChecksPage

        page = ChecksPage(self.desk)
        page.criteria_wanted.connect(lambda: self.open_on(Part.CRITERIA))
        page.mood_wanted.connect(lambda: self.open_on(Part.MOOD))
        return page

    def _criteria_page(self) -> SubPage:
        from companion.ui.care.criteria_page import CriteriaPage

        return CriteriaPage(self.desk)

    def _mood_page(self) -> SubPage:
        from companion.ui.care.mood_page import MoodPage

        page = MoodPage(self.desk)
        page.signs_wanted.connect(self.signs_wanted)
        return page

    def _bin_page(self) -> SubPage:
        from companion.ui.care.bin_page import CareBinPage

        page = CareBinPage(self.desk)
        page.other_wanted.connect(self.bin_wanted)
        return page

    def _report_page(self) -> SubPage:
        from companion.ui.report.doctor_page import DoctorPage

        return DoctorPage(self.desk)

    def _form(self, part: Part) -> SubPage:
        from companion.ui.care import medicine_forms, plan_forms, visit_forms

        forms: dict[Part, type[FormPage[Any]]] = {
            Part.MEDICINE_FORM: medicine_forms.MedicineForm,
            Part.DOSE_FORM: medicine_forms.DoseForm,
            Part.DOSE_CHANGE_FORM: medicine_forms.DoseChangeForm,
            Part.EFFECT_FORM: medicine_forms.SideEffectForm,
            Part.PLANNED_FORM: visit_forms.PlannedForm,
            Part.PLAN_FORM: plan_forms.PlanForm,
            Part.GOAL_FORM: plan_forms.GoalForm,
            Part.STEP_FORM: plan_forms.StepForm,
            Part.FLARE_FORM: plan_forms.FlareForm,
            Part.QUESTION_FORM: plan_forms.QuestionForm,
        }
        return self.with_again(forms[part](self.desk))

    def _open_visit(self, visit: Visit | None) -> None:
        self.open_on(Part.WENT_FORM if visit and visit.took_place else Part.PLANNED_FORM, visit)

    def _note_visit(self, visit: Visit | None) -> None:
        self.open_on(Part.WENT_FORM, visit)
