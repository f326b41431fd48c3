import re
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from companion import paths
from companion.domain.routine import RoutineKind
from companion.library.breathing import read_breathing
from companion.library.guides import read_pacing_guide, read_pack_guide, read_sources
from companion.library.movements import read_exercise
from companion.library.ready import read_ready
from companion.library.routines import Library
from companion.library.scripts import read_relaxations, read_scripts
from companion.library.table import BadFile

FOLDER = paths.resources() / "routines"


@pytest.fixture(scope="module")
def library() -> Library:
    return Library(FOLDER)


def test_nothing_is_read_before_it_is_asked_for(tmp_path: Path) -> None:
    library = Library(tmp_path)
    (tmp_path / "sources.toml").write_text('[K]\nreference = "A page"\nsureness = "K"\n')
    assert list(library.sources) == ["K"]
    with pytest.raises(BadFile, match=r"packs\.toml: .*No such file"):
        _ = library.packs


MOVEMENT = (FOLDER / "movements" / "01_buttock_squeeze.toml").read_text(encoding="utf-8")

NOT_WITH, CAREFUL_WITH = '[not_with]\ncramps = "No."\n', '[careful_with]\ncramps = "Gently."\n'

Reader = Callable[[Path], object]


def refusal(tmp_path: Path, name: str, written: str, reader: Reader) -> str:
    file = tmp_path / name
    file.write_text(written, encoding="utf-8")
    with pytest.raises(BadFile) as refused:
        reader(file)
    assert "\n" not in str(refused.value)
    return str(refused.value)


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ("number = 1", "number = ", "01_buttock_squeeze.toml: Invalid value"),
        ("number = 1", "number = 2", "id: 2 and buttock_squeeze do not make the name of the file"),
        ("number = 1", "number = true", "number: must be a whole number"),
        ('name = "Buttock squeeze"', "", "name: is missing"),
        ('name = "Buttock squeeze"', 'name = " "', "name: is empty"),
        ('name = "Buttock squeeze"', 'name = "The {thing}"', "name: has the blank 'thing', which nobody fills"),
        ('name = "Buttock squeeze"', 'name = "The {"', "name: Single '{' encountered"),
        ('name = "Buttock squeeze"', 'name = "B"\ncolour = "red"', "colour: is not a field here"),
        ('["buttock"]', '["ear"]', "regions: 'ear' is none of buttock, outer_hip"),
        ('["buttock"]', '["buttock", "buttock"]', "regions: names one twice"),
        ('["buttock"]', "[]", "regions: is missing"),
        ('["buttock"]', "[3]", "regions: needs texts only"),
        ('"bed", "floor", ', '"bed", ', "either each position has poses or none"),
        ("[steps_in]", "[steps_in]\nsofa = []", "steps_in: sofa: 'sofa' is none of bed, floor"),
        ('source = ["GENERAL", "PMR"]', "source = []", "source: is missing"),
        ('sureness = "K"', 'sureness = "sure"', "sureness: 'sure' is none of S, S*, K, P"),
        ("repeats = 3", "repeats = 0", "start: repeats: 0 is not between 1 and 30"),
        ("repeats = 3", "repeats = 2.5", "start: repeats: must be a whole number"),
        ("repeats = 3", "repeats = 3\nreps = 4", "start: reps: is not a field here"),
        ("repeats = 3", "repeats = 12", "start: is more than usual"),
        ("[says]", "[most]\nrepeats = 4\n[says]", "usual: is more than most"),
        ("[says]\nprepare", "[says]\njump", "says: 'jump' is none of prepare, move"),
        ("[says]", '[careful_with]\nheadache = "No."\n[says]', "careful_with: 'headache' is none of hip_replacement"),
        ("[says]", f"{NOT_WITH}{CAREFUL_WITH}[says]", "careful_with: cramps is in not_with already"),
        ('["buttock_squeeze__chair_start", ', "[", "poses: chair: needs a pose for the start and one for the end"),
        ('easier = "Squeeze', 'during = "finish"\neasier = "Squeeze', "the hold is HOLD, REST or MOVE, not finish"),
    ],
)
def test_a_bad_movement_is_refused_in_one_sentence(tmp_path: Path, before: str, after: str, said: str) -> None:
    assert before in MOVEMENT
    written = MOVEMENT.replace(before, after, 1)
    message = refusal(tmp_path, "01_buttock_squeeze.toml", written, read_exercise)
    assert message.startswith("01_buttock_squeeze.toml: ")
    assert said in message


def scripts(file: Path) -> object:
    return read_scripts(file, RoutineKind.BODY_SCAN)


SCRIPT = """[[scripts]]
id = "one"
name = "One"
about = "One."
positions = ["bed"]
source = ["MBSR"]
sureness = "S"
[[scripts.parts]]
name = "First"
lines = [[4, "Rest."]]
"""


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ('[[4, "Rest."]]', "[]", "a.toml: one: First: lines: is empty"),
        ('[[4, "Rest."]]', '[["4", "Rest."]]', "a.toml: one: First: lines: ['4', 'Rest.'] does not have the right"),
        ('[[4, "Rest."]]', '[[0, "Rest."]]', "a.toml: one: First: lines: 'Rest.' needs words and more than 0 seconds"),
        ('[[4, "Rest."]]', '[[4, "Rest.", 3]]', "a.toml: one: First: lines: [4, 'Rest.', 3] does not have the right"),
        ('[[4, "Rest."]]', "[[4]]", "a.toml: one: First: lines: [4] does not have the right"),
        ('[[4, "Rest."]]', "[[4, 'Rest.']]\nwords = 3", "a.toml: one: First: words: is not a field here"),
        ('["bed"]', '["moon"]', "a.toml: one: positions: 'moon' is none of bed"),
        ("[[scripts.parts]]", "[[scripts.bits]]", "a.toml: one: parts: is missing"),
        ("[[scripts]]", 'title = "x"\n[[scripts]]', "a.toml: title: is not a field here"),
    ],
)
def test_a_bad_script_is_refused_in_one_sentence(tmp_path: Path, before: str, after: str, said: str) -> None:
    assert before in SCRIPT
    assert said in refusal(tmp_path, "a.toml", SCRIPT.replace(before, after, 1), scripts)


def test_a_line_with_a_pose_that_nobody_drew_is_refused_in_one_sentence(tmp_path: Path) -> None:
    written = SCRIPT.replace('"Rest."', '"Rest.", "on_the_moon__rest"')
    (tmp_path / "body_scan.toml").write_text(written, encoding="utf-8")
    library = Library(tmp_path)
    for _ in range(2):
        with pytest.raises(BadFile, match=r"^body_scan\.toml: one: lines: 'on_the_moon__rest' is not a drawing$"):
            library.scripts("body_scan")


@pytest.mark.parametrize(
    ("file", "before", "after", "said"),
    [
        ("relaxation.toml", 'groups = ["feet_and_calves"', 'groups = ["feet"', "relaxation_8: groups: feet is not a"),
        ("relaxation.toml", "tense_seconds = 5", "tense_seconds = 20", "timing: tense_seconds: 20.0 is not between"),
        ("relaxation.toml", "release_only = true", "release_only = 1", "release_only: must be true or false"),
        ("breathing.toml", 'shorter = "small_breaths"', 'shorter = "x"', "calm_breathing: shorter: x is not a pattern"),
        ("breathing.toml", '["breathe_in", 5]', '["breathe_in", 0]', "calm_breathing: breath: a part of a breath"),
        ("breathing.toml", "most_minutes = 20", "most_minutes = 1", "most_minutes: is less than the usual minutes"),
        ("packs.toml", 'id = "cold"', 'id = "ice"', "packs.toml: id: 'ice' is none of heat, cold"),
        ("packs.toml", 'id = "cold"', 'id = "heat"', "packs.toml: packs: cold is missing"),
        ("packs.toml", '["low_back", ', '["buttock", ', "packs.toml: areas: buttock is there twice"),
        ("packs.toml", '["low_back", ', '["knee_front", ', "positions: knee_front needs sitting, on_back, on_side"),
        ("packs.toml", 'id = "on_side"', 'id = "on_back"', "positions: buttock needs on_front, on_side"),
        ("pacing.toml", "usual_minutes = 25", "usual_minutes = 45", "sitting: usual_minutes: 45.0 minutes are not"),
        ("sources.toml", 'sureness = "S*"', "", "sources.toml: HO13: sureness: is missing"),
        ("ready.toml", 'movement = "pelvic_tilt"', 'movement = "jump"', "flare: movement: jump is not a movement"),
        ("ready.toml", 'position = "bed"', 'position = "floor"\nextra = 1', "extra: is not a field here"),
        (
            "ready.toml",
            'breathing = "calm_breathing"',
            'breathing = "sleep"',
            "flare: breathing: sleep is not a pattern",
        ),
        ("ready.toml", "minutes = 1.5", "minutes = 40", "flare: minutes: must be more than 0 and at most 20"),
        ("yoga.toml", 'position = "chair"', 'position = "bed"', "shoulder_rolls is not done in the position bed"),
        (
            "yoga.toml",
            "dose = { repeats = 3 }",
            "dose = { repeats = 9 }",
            "dose: is more than the most of shoulder_rolls",
        ),
        ("yoga.toml", "[12, ", "[-1, ", "lines: 'Sit near the front edge, with both feet flat on the floor.' needs"),
    ],
)
def test_other_bad_files_are_refused_in_one_sentence(
    tmp_path: Path, library: Library, file: str, before: str, after: str, said: str
) -> None:
    def ready(path: Path) -> object:
        return read_ready(path, RoutineKind.SEQUENCE, library.movements, library.breathing)

    readers: Mapping[str, Reader] = {
        "relaxation.toml": read_relaxations,
        "breathing.toml": read_breathing,
        "packs.toml": read_pack_guide,
        "pacing.toml": read_pacing_guide,
        "sources.toml": read_sources,
        "ready.toml": ready,
        "yoga.toml": ready,
    }
    written = (FOLDER / file).read_text(encoding="utf-8")
    assert before in written
    message = refusal(tmp_path, file, written.replace(before, after, 1), readers[file])
    assert message.startswith(f"{file}: ")
    assert said in message


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ('["ELSEWHERE"]', "buttock_squeeze: source: ELSEWHERE is not in sources.toml"),
        ('["HIP", "CHOICE"]', "buttock_squeeze: sureness: K is more than its sources allow, P"),
    ],
)
def test_a_dose_that_claims_more_than_its_sources_is_refused(tmp_path: Path, source: str, said: str) -> None:
    (tmp_path / "movements").mkdir()
    written = MOVEMENT.replace('["GENERAL", "PMR"]', source)
    (tmp_path / "movements" / "01_buttock_squeeze.toml").write_text(written, encoding="utf-8")
    for name in ("yoga.toml", "sources.toml"):
        (tmp_path / name).write_text((FOLDER / name).read_text(encoding="utf-8"), encoding="utf-8")
    with pytest.raises(BadFile, match=f"^{said}$"):
        _ = Library(tmp_path).movements


def test_two_movements_with_one_id_are_refused(tmp_path: Path) -> None:
    (tmp_path / "movements").mkdir()
    (tmp_path / "movements" / "01_buttock_squeeze.toml").write_text(MOVEMENT, encoding="utf-8")
    again = re.sub(r"^\[(\w+)\]", r"[movements.\1]", MOVEMENT.partition("\n")[2], flags=re.MULTILINE)
    (tmp_path / "yoga.toml").write_text(f"[[movements]]\n{again}", encoding="utf-8")
    with pytest.raises(BadFile, match=r"^movements: id: buttock_squeeze is there twice$"):
        _ = Library(tmp_path).movements
