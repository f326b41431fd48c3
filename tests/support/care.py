"""Medicines, doses and visits to put into a journal."""

from typing import Any
from uuid import uuid4

from companion.domain.clock import Clock
from companion.domain.criteria import Also, Criteria, Symptom
from companion.domain.medicine import Medicine, Taken
from companion.domain.visit import Visit, VisitKind
from tests.support.journals import FakeClock


def a_medicine(**fields: Any) -> Medicine:
    """A medicine, unless ``fields`` say otherwise one that is taken regularly."""
    return Medicine(**{"id": uuid4(), "name": "Paracetamol", "kept_at": FakeClock().now(), **fields})


def a_dose(of: Medicine, clock: Clock | None = None, **fields: Any) -> Taken:
    """A dose that is taken now."""
    now = (clock or FakeClock()).now()
    return Taken(**{"id": uuid4(), "medicine": of.id, "at": now, "kept_at": now, **fields})


def a_visit(clock: Clock | None = None, **fields: Any) -> Visit:
    """A massage that is planned for now."""
    now = (clock or FakeClock()).now()
    return Visit(**{"id": uuid4(), "kind": VisitKind.MASSAGE, "at": now, "kept_at": now, **fields})


def whole_criteria(clock: Clock | None = None, **fields: Any) -> Criteria:
    """An answer to each question, all of them no."""
    at = (clock or FakeClock()).now()
    severity, also = dict.fromkeys(Symptom, 0), dict.fromkeys(Also, False)
    return Criteria(**{"id": uuid4(), "at": at, "severity": severity, "also": also, "lasting": False, **fields})
