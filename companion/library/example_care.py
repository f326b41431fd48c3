"""Reads the made-up person's care of ``resources/example/care.toml``."""

import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TypeVar

from companion.domain.body import CriteriaArea
from companion.domain.criteria import Also, Symptom
from companion.domain.example_care import Answered, Cared, MedicineHabit, Said, VisitHabit
from companion.domain.medicine import Form
from companion.domain.plan import FlarePlan
from companion.domain.visit import VisitKind
from companion.library.example import BadExample, reason

_T = TypeVar("_T")


def load_care(folder: Path) -> Cared:
    """The care in ``folder/care.toml``.

    Raises:
        BadExample: the file cannot be read, or an entry in it cannot be used.
    """
    file = folder / "care.toml"
    try:
        return _cared(tomllib.loads(file.read_text(encoding="utf-8")))
    except BadExample as wrong:
        raise BadExample(f"{file.name}: {wrong}") from wrong
    except (OSError, KeyError, TypeError, ValueError) as wrong:
        raise BadExample(f"{file.name}: {reason(wrong)}") from wrong


def _cared(raw: Mapping[str, Any]) -> Cared:
    return Cared(
        medicines=_each(raw, "medicines", _medicine),
        visits=_each(raw, "visits", _visit),
        agreed_with=raw["plan"]["agreed_with"],
        review=int(raw["plan"]["review"]),
        goals=_each(raw, "goals", lambda entry: _said(entry, "reached")),
        steps=_each(raw, "steps", lambda entry: _said(entry, "done")),
        questions=_each(raw, "questions", lambda entry: _said(entry, "answered")),
        flare_plan=FlarePlan(**raw["flare_plan"]),
        criteria=_each(raw, "criteria", _answered),
        mood_checks=_each(raw, "mood_checks", lambda entry: (int(entry["days"]), tuple(entry["answers"]))),
    )


def _each(raw: Mapping[str, Any], name: str, read: Callable[[Mapping[str, Any]], _T]) -> tuple[_T, ...]:
    """All entries of a kind; the message says which one is wrong."""
    found = []
    for number, entry in enumerate(raw[name], start=1):
        try:
            found.append(read(entry))
        except (KeyError, TypeError, ValueError) as wrong:
            raise BadExample(f"{name}, the {number}.: {reason(wrong)}") from wrong
    return tuple(found)


def _medicine(entry: Mapping[str, Any]) -> MedicineHabit:
    made = {
        "form": Form(entry["form"]) if "form" in entry else None,
        "changes": tuple((int(one["days"]), str(one["words"])) for one in entry.get("changes", ())),
        "noticed": tuple((int(one["days"]), str(one["words"])) for one in entry.get("noticed", ())),
    }
    return MedicineHabit(**{**entry, **made})


def _visit(entry: Mapping[str, Any]) -> VisitHabit:
    return VisitHabit(**{**entry, "kind": VisitKind(entry["kind"]), "done": tuple(entry["done"])})


def _said(entry: Mapping[str, Any], over: str) -> Said:
    return Said(**{("over" if name == over else name): value for name, value in entry.items()})


def _answered(entry: Mapping[str, Any]) -> Answered:
    return Answered(
        days=int(entry["days"]),
        areas=frozenset(CriteriaArea(area) for area in entry["areas"]),
        severity={Symptom(name): int(value) for name, value in entry["severity"].items()},
        also={Also(name): bool(value) for name, value in entry["also"].items()},
        lasting=bool(entry["lasting"]),
    )
