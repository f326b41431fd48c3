from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from companion import paths
from companion.domain.area_ids import without_side
from companion.domain.movement import Dose
from companion.domain.pack import ON_TOP_OF_THE_BUTTOCK, PackKind, PackPosition, advice_for
from companion.domain.posture import AT_REST
from companion.domain.ready import Level, MovementItem
from companion.domain.routine import Cue, Position, Routine
from companion.library.figure import load_body
from companion.library.routines import SCRIPTS, Library

FOLDER = paths.resources() / "routines"


@pytest.fixture(scope="module")
def library() -> Library:
    return Library(FOLDER)


# ---- Sources


def sourced(library: Library) -> Iterator[Any]:
    yield from library.movements.values()
    for name in ("breathing", "relaxations", "ready", "yoga"):
        yield from getattr(library, name).values()
    for file in SCRIPTS:
        yield from library.scripts(file).values()
    yield from (library.pacing, library.packs, library.general)


CONFIRM_ONLY = {"GST", "CUH"}
"""Describe the same movements without a dose of their own."""


def test_every_source_is_known_in_full_and_every_known_source_is_used(library: Library) -> None:
    used = {key for entry in sourced(library) for key in entry.source}
    assert used <= set(library.sources)
    assert set(library.sources) - used == CONFIRM_ONLY


# ---- Practices in words


def test_the_files_hold_what_they_are_to_hold(library: Library) -> None:
    held = {file: list(library.scripts(file)) for file in SCRIPTS}
    assert held == {
        "body_scan": ["body_scan_3", "body_scan_10", "body_scan_20"],
        "mindfulness": ["mindful_minute", "grounding_54321"],
        "compassion": ["compassion_break"],
        "imagery": ["warm_water", "forest", "safe_room"],
        "autogenic": ["autogenic_heaviness", "autogenic_six"],
        "wind_down": ["wind_down"],
    }


@pytest.mark.parametrize(
    ("file", "id", "minutes"),
    [
        ("body_scan", "body_scan_3", 3),
        ("body_scan", "body_scan_10", 10),
        ("body_scan", "body_scan_20", 20),
        ("mindfulness", "mindful_minute", 1),
        ("compassion", "compassion_break", 2),
        ("autogenic", "autogenic_heaviness", 4),
    ],
)
def test_a_script_lasts_what_its_name_says(library: Library, file: str, id: str, minutes: int) -> None:
    assert library.scripts(file)[id].routine().seconds == minutes * 60


def test_an_imagery_lasts_between_ten_and_fifteen_minutes(library: Library) -> None:
    for script in library.scripts("imagery").values():
        assert 600 <= script.routine().seconds <= 900, script.id


def test_whoever_is_upset_by_looking_inward_finds_an_anchor_outside_in_every_part(library: Library) -> None:
    for file in SCRIPTS:
        for script in library.scripts(file).values():
            inside, outside = script.routine(), script.outside()
            assert (outside.parts, outside.seconds) == (inside.parts, inside.seconds), script.id
            assert script.id == "grounding_54321" or all(passage.outside for passage in script.passages), script.id


def test_eyes_may_stay_open_and_leaving_is_allowed_in_every_body_scan(library: Library) -> None:
    for script in library.scripts("body_scan").values():
        opening = " ".join(str(line.says) for line in script.passages[0].lines).lower()
        assert "eyes" in opening, script.id
        assert "stop at any time" in opening, script.id


def test_the_six_formulas_end_with_coming_back_and_the_heart_may_be_skipped(library: Library) -> None:
    names = [str(passage.name) for passage in library.scripts("autogenic")["autogenic_six"].passages]
    assert names == ["Settling", "Heaviness", "Warmth", "Heart", "Breathing", "Belly", "Forehead", "Cancel"]


# ---- Relaxation and breathing


@pytest.mark.parametrize(("id", "groups", "minutes"), [("relaxation_8", 8, 8), ("relaxation_16", 16, 15)])
def test_relaxation_tenses_five_seconds_and_releases_fifteen(
    library: Library, id: str, groups: int, minutes: int
) -> None:
    routine = library.relaxations[id].routine()
    assert routine.parts == groups + 2
    assert {step.seconds for step in routine.steps if step.cue is Cue.HOLD} == {5}
    assert {step.seconds for step in routine.steps if step.cue is Cue.RELEASE} == {15}
    assert routine.seconds == pytest.approx(minutes * 60, rel=0.05)


def test_release_only_never_tenses_and_keeps_parts_and_time(library: Library) -> None:
    for relaxation in library.relaxations.values():
        softer = relaxation.letting_go()
        assert all(step.cue is not Cue.HOLD for step in softer.steps)
        assert (softer.parts, softer.seconds) == (relaxation.routine().parts, relaxation.routine().seconds)
    assert library.relaxations["release_only"].routine().steps == library.relaxations["relaxation_8"].letting_go().steps


def test_one_sore_group_can_be_left_out_of_the_tensing(library: Library) -> None:
    routine = replace(library.relaxations["relaxation_8"], release_only=frozenset({"buttocks"})).routine()
    tensed = {step.part for step in routine.steps if step.cue is Cue.HOLD}
    assert tensed == {1, 2, 4, 5, 6, 7, 8}


@pytest.mark.parametrize(
    ("id", "seconds"),
    [
        ("calm_breathing", [5, 5]),
        ("slow_breathing", [5, 5]),
        ("long_breath_out", [4, 6]),
        ("sighing", [3, 2, 7]),
        ("box_breathing", [4, 4, 4, 4]),
        ("four_seven_eight", [4, 7, 8]),
        ("small_breaths", [3, 4]),
    ],
)
def test_a_pattern_breathes_at_its_pace(library: Library, id: str, seconds: list[float]) -> None:
    assert [phase.seconds for phase in library.breathing[id].pattern.breath] == seconds


def test_the_first_pattern_is_for_beginners_and_holds_nothing(library: Library) -> None:
    assert next(iter(library.breathing)) == "calm_breathing"
    assert not library.breathing["calm_breathing"].pattern.holds_breath


def test_four_seven_eight_ends_after_four_breaths(library: Library) -> None:
    routine = library.breathing["four_seven_eight"].pattern.routine(20)
    assert sum(step.cue is Cue.BREATHE_IN for step in routine.steps) == 4


def test_a_pattern_that_holds_the_breath_says_who_leaves_it_out(library: Library) -> None:
    for breathing in library.breathing.values():
        assert bool(breathing.not_with) == breathing.pattern.holds_breath, breathing.id


# ---- Ready routines, packs, pacing


def test_ready_routines_take_about_as_long_as_they_say(library: Library) -> None:
    for ready in (*library.ready.values(), *library.yoga.values()):
        seconds = ready.routine(level=ready.minutes_at).seconds
        assert seconds == pytest.approx(ready.minutes * 60, rel=0.25), ready.id


def test_the_four_ready_routines_and_the_yoga_hold_what_was_agreed(library: Library) -> None:
    def movements(id: str) -> list[str]:
        items = {**library.ready, **library.yoga}[id].items
        return [item.movement.id for item in items if isinstance(item, MovementItem)]

    assert movements("flare") == ["buttock_squeeze", "pelvic_tilt", "side_rest"]
    assert movements("desk") == [
        *("neck_turn", "chin_tuck", "shoulder_blade_squeeze", "upper_body_twist"),
        *("seated_figure_four", "ankle_pumps"),
    ]
    assert movements("bed_morning") == [
        *("pelvic_tilt", "knee_rolls", "one_knee_to_chest", "heel_slide", "ankle_pumps")
    ]
    assert movements("strength")[:4] == ["sit_to_stand", "bridge", "belt_press_out", "shoulder_blade_squeeze"]
    assert movements("chair_yoga") == [
        *("shoulder_rolls", "chest_stretch", "upper_body_twist", "cat_cow", "side_stretch"),
        *("seated_figure_four", "forward_fold", "ankle_pumps"),
    ]


def test_a_dose_of_ones_own_takes_the_place_of_the_one_in_a_ready_routine(library: Library) -> None:
    ready = library.ready["bed_morning"]
    longer = ready.routine(doses={"heel_slide": Dose(repeats=10)})
    assert longer.seconds > ready.routine().seconds
    assert longer.parts == ready.routine().parts == len(ready.items)


def test_a_dose_that_belongs_to_a_sequence_is_only_ever_made_smaller(library: Library) -> None:
    yoga = library.yoga["chair_yoga"]
    more, less = Dose(repeats=9), Dose(repeats=1)
    assert yoga.routine(doses={"cat_cow": more}).seconds == yoga.routine().seconds
    assert yoga.routine(doses={"cat_cow": less}).seconds < yoga.routine().seconds


def test_unless_told_otherwise_a_ready_routine_is_the_one_for_the_first_week(library: Library) -> None:
    strength = library.ready["strength"]
    assert strength.routine().seconds == strength.routine(level=Level.START).seconds


def test_what_must_not_be_done_is_left_out_of_a_ready_routine(library: Library) -> None:
    ready = library.ready["desk"]
    fitting = tuple(item for item in ready.items if "figure_four" not in str(item))
    assert ready.routine(items=fitting).parts == len(ready.items) - 1


def test_the_first_week_of_a_ready_routine_is_shorter(library: Library) -> None:
    for ready in library.ready.values():
        assert ready.routine(level=Level.START).seconds < ready.routine(level=Level.USUAL).seconds, ready.id


def test_packs_tell_how_to_lie_so_that_nothing_rests_on_them(library: Library) -> None:
    assert set(library.packs.kinds) == set(PackKind)
    for places in library.packs.places.values():
        assert set(places) == {PackPosition.ON_FRONT, PackPosition.ON_SIDE}
        for place in places.values():
            assert any("on top" in str(step) for step in place.steps)


def test_packs_are_drawn_on_the_areas_of_the_figure_that_the_words_are_about(library: Library) -> None:
    areas = [area.id for area in load_body(paths.resources() / "figure")]
    drawn_on = {area for area in areas if library.packs.places_for(area)}
    low_back = {f"{side}_low_back{part}" for side in ("left", "right") for part in ("", "_muscle")}
    assert drawn_on == {area for area in areas if advice_for(area) is ON_TOP_OF_THE_BUTTOCK} | low_back
    assert set(library.packs.places) == {without_side(area) for area in drawn_on}, "none is there for nothing"


def test_words_for_a_pack_name_the_place_it_lies_on(library: Library) -> None:
    for area, named, other in (("left_low_back", "low back", "buttock"), ("right_buttock", "buttock", "low back")):
        for place in library.packs.places_for(area).values():
            words = " ".join(map(str, place.steps))
            assert named in words
            assert other not in words


def test_the_sitting_timer_stays_within_half_an_hour(library: Library) -> None:
    sitting = library.pacing.timers["sitting"]
    assert 20 <= sitting.usual_minutes <= 30 == sitting.most_minutes
    assert sitting.routine(20).steps[0].seconds == 1200
    with pytest.raises(ValueError, match="not between 5"):
        sitting.routine(45)


# ---- Drawings


def routines_to_see(library: Library) -> Iterator[Routine]:
    """Everything that is done with the body, in each of its positions. Timers of the day show nothing."""
    for movement in library.movements.values():
        yield from (movement.routine(movement.usual, position) for position in movement.positions)
    for ready in (*library.ready.values(), *library.yoga.values()):
        yield ready.routine()
    for position in Position:
        yield from (one.pattern.routine(position=position) for one in library.breathing.values())
    for relaxation in library.relaxations.values():
        for position in relaxation.positions:
            yield relaxation.routine(position=position)
            yield relaxation.letting_go(position=position)
    for script in (script for file in SCRIPTS for script in library.scripts(file).values()):
        for position in script.positions:
            yield from (script.routine(position), script.outside(position))


def drawn() -> set[str]:
    return {file.stem for file in (FOLDER / "drawings").glob("*.svg")}


def test_every_step_of_every_routine_has_its_drawing(library: Library) -> None:
    steps = [(routine.id, step) for routine in routines_to_see(library) for step in routine.steps]
    files = drawn()
    assert {(id, step.pose) for id, step in steps if step.pose not in files} == set()


def test_no_drawing_is_there_for_nothing(library: Library) -> None:
    asked = {step.pose for routine in routines_to_see(library) for step in routine.steps}
    asked |= {place.pose for places in library.packs.places.values() for place in places.values()}
    assert drawn() - asked == set()


def test_a_practice_in_words_has_one_drawing_but_where_whoever_lies_is_told_otherwise(library: Library) -> None:
    for script in (script for file in SCRIPTS for script in library.scripts(file).values()):
        told = [line.pose for passage in script.passages for line in passage.lines]
        for position in script.positions:
            lies, at_rest = position in (Position.BED, Position.FLOOR), AT_REST[position]
            expected = [(pose if lies else None) or at_rest for pose in told]
            assert [step.pose for step in script.routine(position).steps] == expected, script.id
            assert {step.pose for step in script.outside(position).steps} == {at_rest}, script.id


def test_words_and_drawing_agree_on_the_side_and_on_the_back(library: Library) -> None:
    steps = library.scripts("wind_down")["wind_down"].routine(Position.BED).steps
    shown = {str(step.says): step.pose for step in steps}
    assert shown["Lie on your side, with a pillow between your knees."] == "side_rest__end"
    assert shown["Or lie on your back, with a pillow under your knees."] == "lying_still__rest"
    assert steps[-1].pose == "lying_still__rest"


def test_every_practice_in_words_that_speaks_of_the_side_shows_it(library: Library) -> None:
    scripts = (script for file in SCRIPTS for script in library.scripts(file).values())
    lines = [line for script in scripts for passage in script.passages for line in passage.lines]
    spoken = [line for line in lines if "on your side" in str(line.says)]
    assert spoken
    assert {str(line.says) for line in lines if line.pose == "side_rest__end"} == {str(line.says) for line in spoken}


def test_what_is_breathed_in_bed_is_drawn_in_bed(library: Library) -> None:
    begins = {id: library.ready[id].routine().steps[0].pose for id in ("flare", "flare_floor")}
    assert set(begins.values()) == {"breathing__lying_out"}
