"""A journal as FHIR R4, judged by a library that knows the standard and nothing of us."""

import json
import re
from collections import Counter
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from fhir.resources.R4B.bundle import Bundle
from hypothesis import HealthCheck, given, settings

from companion import paths
from companion.domain.check_in import Kind, Mark, Spread, TravelsTo
from companion.domain.clock import Moment
from companion.domain.journal_content import Content
from companion.domain.mood_check import MoodCheck
from companion.domain.scales import Measure
from companion.library.questions import read_questionnaire
from companion.reports import fhir_codes
from companion.reports.fhir import Writer
from tests.support.any_content import contents
from tests.support.journals import FakeClock, a_check_in
from tests.support.provider_journals import EMPTY, EVIL, full, moment, number, overfull
from tests.support.resources import the_body

ASKED = read_questionnaire(paths.resources() / "questions" / "phq4.toml")
MADE = FakeClock().now()
VERIFIED = {"72514-3"}


def written(content: Content, **how: Any) -> dict[str, Any]:
    """The bundle as a program reads it."""
    text = Writer(body=the_body(), questionnaire=ASKED, made=MADE, **how).to_json(content)
    bundle: dict[str, Any] = json.loads(text)
    return bundle


def of_type(bundle: dict[str, Any], kind: str) -> list[dict[str, Any]]:
    return [entry["resource"] for entry in bundle["entry"] if entry["resource"]["resourceType"] == kind]


def every(value: Any, key: str) -> list[Any]:
    """All that stands under a key, wherever it is."""
    if isinstance(value, dict):
        here = [value[key]] if key in value else []
        return here + [found for one in value.values() for found in every(one, key)]
    return [found for one in value for found in every(one, key)] if isinstance(value, list) else []


def lived(*marks: Mark, **answers: Any) -> Content:
    return Content(check_ins=(a_check_in(6, marks=marks, **answers),))


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(content=contents)
def test_whatever_a_journal_holds_is_valid_fhir(content: Content) -> None:
    Bundle.model_validate(written(content, snomed=True))


@pytest.mark.parametrize("snomed", [False, True])
def test_a_full_and_an_empty_and_an_overfull_journal_are_valid_fhir(snomed: bool) -> None:
    areas = tuple(area.id for area in the_body())[::9]
    for content in (full(), EMPTY, overfull(areas, days=1)):
        bundle = Bundle.model_validate(written(content, snomed=snomed))
        assert bundle.type == "collection"


def test_the_judge_is_awake() -> None:
    bundle = written(lived())
    del of_type(bundle, "Observation")[0]["status"]
    with pytest.raises(ValueError, match="status"):
        Bundle.model_validate(bundle)


def test_pain_has_its_verified_code_as_a_whole_number_with_the_time_as_lived() -> None:
    (pain,) = of_type(written(lived()), "Observation")
    assert pain["code"]["coding"] == [{"system": "http://loinc.org", "code": "72514-3"}]
    assert (pain["valueInteger"], pain["status"]) == (6, "final")
    assert pain["effectiveDateTime"] == "2026-11-18T08:30:00+01:00"
    assert pain["category"][0]["coding"][0]["code"] == "survey"
    assert pain["method"] == {"text": "self-report"}
    assert "Pain 6 of 10" in pain["text"]["div"]


def test_each_mark_is_an_observation_with_its_place_in_the_persons_own_side() -> None:
    mark = Mark(
        area="left_outer_hip", strength=7, kinds=(Kind.TINGLING,), spread=Spread.SPOT, travels_to=TravelsTo.FOOT
    )
    _, hip = of_type(written(lived(mark)), "Observation")
    assert hip["bodySite"] == {"text": "left outer hip"}
    assert hip["valueInteger"] == 7
    said = [part["valueCodeableConcept"]["coding"][0]["code"] for part in hip["component"]]
    assert said == ["tingling", "spot", "foot"]


def test_codes_of_snomed_come_only_on_wish_and_only_verified_ones() -> None:
    marks = [Mark(area=area.id, strength=3) for area in the_body()]
    plain, coded = (written(lived(*marks), snomed=snomed) for snomed in (False, True))
    assert "snomed" not in json.dumps(plain)
    sites = {one["text"]: one["coding"][0]["code"] for one in every(coded, "bodySite") if "coding" in one}
    assert sites["left buttock"] == sites["right upper outer buttock"] == "46862004"
    assert sites["left dimple (sacroiliac joint)"] == "39723000"
    assert sites["tailbone"] == "64688005"
    assert "base of the spine" not in sites
    assert len(sites) > 100


def test_other_answers_have_codes_of_our_own_that_the_file_explains() -> None:
    content = lived(ratings={Measure.SLEEP: 8, Measure.MOOD: 2}, bad_day=True, could_do="Cooked", note="Slept")
    bundle = written(Content(check_ins=content.check_ins, criteria=full().criteria))
    (system,) = of_type(bundle, "CodeSystem")
    known = Counter(concept["code"] for concept in system["concept"])
    used = {one["code"] for one in every(bundle, "coding") for one in one if one["system"] == system["url"]}
    assert used
    assert used <= set(known)
    assert max(known.values()) == 1


def test_only_verified_codes_of_loinc_are_in_it() -> None:
    codes = [one for coding in every(written(full()), "coding") for one in coding]
    assert {one["code"] for one in codes if one["system"] == "http://loinc.org"} == VERIFIED


def test_there_is_never_a_diagnosis() -> None:
    text = json.dumps(written(full(), snomed=True))
    kinds = set(re.findall(r'"resourceType": "(\w+)"', text))
    assert kinds == {
        "Bundle",
        "CodeSystem",
        "Device",
        "MedicationStatement",
        "Observation",
        "Patient",
        "Provenance",
    }
    for code in ("203082005", "M79", "MG30", "threshold", "icd"):
        assert code not in text


def test_sums_of_the_criteria_are_told_and_derived() -> None:
    found = {one["code"]["coding"][0]["code"]: one for one in of_type(written(full()), "Observation")}
    assert [found[code]["valueInteger"] for code in ("wpi", "sss", "fs-total")] == [8, 8, 16]
    derived = {one["reference"] for one in found["fs-total"]["derivedFrom"]}
    assert derived == {f"urn:uuid:{found[code]['id']}" for code in ("wpi", "sss")}
    assert found["three-months"]["valueBoolean"] is True


def test_a_mood_check_is_a_response_word_for_word_with_its_credit() -> None:
    check = MoodCheck(id=number(1), at=moment(MADE.day), answers=(0, 1, 2, 3))
    (response,) = of_type(written(Content(mood_checks=(check,))), "QuestionnaireResponse")
    assert [one["linkId"] for one in response["item"]] == ["1", "2", "/44250-9", "/44255-8"]
    assert [one["text"] for one in response["item"]] == list(ASKED.items)
    assert [one["answer"] for one in response["item"]] == [[{"valueInteger": n}] for n in range(4)]
    assert "Spitzer" in response["text"]["div"]
    assert "Nearly every day" in response["text"]["div"]


def test_medicines_are_told_in_the_persons_words_as_nobody_checked_them() -> None:
    found = {one["medicationCodeableConcept"]["text"]: one for one in of_type(written(full()), "MedicationStatement")}
    capsule = found["Duloxetine 30 mg"]
    assert capsule["dosage"] == [{"text": "two, in the morning", "asNeededBoolean": False}]
    assert (capsule["status"], capsule["effectivePeriod"]) == ("active", {"start": "2026-03-01"})
    assert found["Ibuprofen"]["status"] == "completed"
    assert "coding" not in json.dumps(capsule)
    assert "Nobody checked" in capsule["note"][0]["text"]


def test_it_says_which_program_wrote_it_about_all_that_is_in_it() -> None:
    bundle = written(full())
    (provenance,) = of_type(bundle, "Provenance")
    others = {entry["fullUrl"] for entry in bundle["entry"]} - {f"urn:uuid:{provenance['id']}"}
    assert {one["reference"] for one in provenance["target"]} == others
    assert "Companion" in provenance["text"]["div"]
    assert of_type(bundle, "Device")[0]["version"]


def test_every_reference_leads_to_something_in_the_file() -> None:
    bundle = written(full())
    there = [entry["fullUrl"] for entry in bundle["entry"]]
    assert len(set(there)) == len(there)
    assert set(every(bundle, "reference")) <= set(there)


def test_an_example_is_marked_as_test_data() -> None:
    assert written(EMPTY, is_example=True)["meta"]["tag"][0]["code"] == "HTEST"
    assert "meta" not in written(EMPTY)


@pytest.mark.parametrize("offset", [timedelta(seconds=1), timedelta(hours=15), timedelta(hours=-23, seconds=5)])
def test_an_offset_that_fhir_cannot_write_becomes_utc(offset: timedelta) -> None:
    at = Moment(MADE.local, offset, "")
    check_in = a_check_in(3, at=at)
    (pain,) = of_type(written(Content(check_ins=(check_in,))), "Observation")
    assert pain["effectiveDateTime"].endswith("Z")


def test_what_a_person_wrote_is_text_and_no_markup() -> None:
    bundle = written(lived(note=f"{EVIL}\x00\x0b"))
    Bundle.model_validate(bundle)
    note = of_type(bundle, "Observation")[-1]
    assert note["valueString"] == EVIL
    assert "<b>" not in note["text"]["div"]


def test_a_mark_of_another_figure_keeps_its_place_in_words() -> None:
    _, mark = of_type(written(lived(Mark(area="third_arm", strength=2)), snomed=True), "Observation")
    assert mark["bodySite"] == {"text": "third_arm"}


def test_our_system_is_an_address_that_nobody_else_has() -> None:
    assert UUID(fhir_codes.OUR_SYSTEM.removeprefix("urn:uuid:")).version == 5
