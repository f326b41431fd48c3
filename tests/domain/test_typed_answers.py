"""Answers as someone types them: what is understood, and how the rest is refused."""

from datetime import datetime, timedelta
from uuid import uuid4

import pytest

from companion import paths
from companion.domain.check_in import LONGEST_NOTE, CheckIn, Kind, Mark, Spread, TravelsTo
from companion.domain.clock import Moment
from companion.domain.scales import Measure
from companion.domain.typed_answers import NotUnderstood, read_check_in, read_day
from companion.library.figure import load_body

BODY = load_body(paths.resources() / "figure")
NOON = datetime(2026, 3, 2, 12, 0)


class NoonClock:
    """It is noon on a Monday in Paris, before the clocks go forward."""

    def now(self) -> Moment:
        return self.at(NOON)

    def elapsed(self) -> float:
        return 0.0

    def after(self, wait: timedelta) -> Moment:
        return self.at(NOON + wait)

    def at(self, local: datetime) -> Moment:
        return Moment(local, timedelta(hours=1), "Europe/Paris")


def read(*typed: str) -> CheckIn:
    return read_check_in(typed, body=BODY, clock=NoonClock(), new_id=uuid4())


def refusal(*typed: str) -> str:
    with pytest.raises(NotUnderstood) as refused:
        read(*typed)
    return str(refused.value)


def test_a_quick_check_in_is_finished_and_about_now() -> None:
    check_in = read("pain=6")
    assert check_in.ratings == {Measure.PAIN: 6}
    assert check_in.finished
    assert check_in.at == check_in.kept_at == NoonClock().now()


def test_every_answer_has_a_key() -> None:
    measures = [f"{measure}={number}" for number, measure in enumerate(Measure)]
    check_in = read(*measures, "could-do=a walk", "helped=warm shower", "note=long day", "bad-day=yes")
    assert list(check_in.ratings.values()) == list(range(len(Measure)))
    assert (check_in.could_do, check_in.helped, check_in.note) == ("a walk", "warm shower", "long day")
    assert check_in.bad_day


def test_keys_may_be_written_in_any_case_and_with_either_line() -> None:
    assert read("Pain = 6", "COULD_DO=a walk").could_do == "a walk"


def test_places_are_marked_with_how_it_feels_there() -> None:
    check_in = read(
        "at=left outer hip:7",
        "at=Left sit bone: 5 burning, on the surface, one sore spot",
        "at=left_buttock_deep_middle:10 tingling travels below the knee",
    )
    assert check_in.marks == (
        Mark(area="left_outer_hip", strength=7),
        Mark(area="left_sit_bone", strength=5, kinds=(Kind.BURNING, Kind.ON_THE_SURFACE), spread=Spread.SPOT),
        Mark(
            area="left_buttock_deep_middle",
            strength=10,
            kinds=(Kind.TINGLING,),
            travels_to=TravelsTo.BELOW_KNEE,
        ),
    )


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("yesterday 21:00", datetime(2026, 3, 1, 21, 0)),
        ("today 07:30", datetime(2026, 3, 2, 7, 30)),
        ("07:30", datetime(2026, 3, 2, 7, 30)),
        ("2026-02-27 23:15", datetime(2026, 2, 27, 23, 15)),
        ("2026-02-27T23:15", datetime(2026, 2, 27, 23, 15)),
        ("Yesterday  21:00 ", datetime(2026, 3, 1, 21, 0)),
        ("Today 07:30", datetime(2026, 3, 2, 7, 30)),
    ],
)
def test_an_earlier_time_is_noted_later(typed: str, meant: datetime) -> None:
    check_in = read("pain=4", f"when={typed}")
    assert check_in.at.local == meant
    assert check_in.kept_at.local == NOON
    assert check_in.noted_later


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (["at=left outer hop:7"], "There is no area “left outer hop”. Did you mean “left outer hip”?"),
        (["at=outer hip:7"], "There is no area “outer hip”. Did you mean “left outer hip” or “right outer hip”?"),
        (["at=left hip:7"], "There is no area “left hip”. Did you mean “left outer hip”?"),
        (["at=qqq:7"], "There is no area “qqq”; write it like “left outer hip:7”."),
        (["at="], "There is no area “”; write it like “left outer hip:7”."),
        (["at=left outer hip"], "How strong is it there? Write it like “left outer hip:7”."),
        (["at=left outer hip:11"], "“left outer hip” takes a whole number from 0 to 10, not “11”."),
        (
            ["at=left outer hip:7,right buttock:4"],
            "“at” takes one place; write at= once for each, like at=“left outer hip:7”.",
        ),
        (["at=left outer hip:x7"], "“left outer hip” takes a whole number from 0 to 10, not “x7”."),
        (["at=left outer hip:7 tinglin"], "There is no kind of pain “tinglin”. Did you mean “tingling”?"),
        (["at=left outer hip:7 qqq"], "There is no kind of pain “qqq”; one is “aching”."),
        (
            ["at=left outer hip:7 burning travels to the calf"],
            "“travels to the calf” cannot be noted; what can is “travels to the buttock”, "
            "“travels down to above the knee”, “travels below the knee”, “travels to the foot”.",
        ),
        (
            ["at=left outer hip:7", "at=left_outer_hip:6"],
            "“left outer hip” is given twice; give it once.",
        ),
        (
            ["at=left outer hip:7 one sore spot, spread out"],
            "Two things about “left outer hip” shut each other out; give one.",
        ),
        (
            ["at=left calf:7 travels to the buttock"],
            "From “left calf” pain cannot go there. Did you mean “travels to the foot”?",
        ),
        (
            ["at=left jaw:7 travels to the foot"],
            "From “left jaw” it cannot be noted that pain travels; leave that out.",
        ),
        (["at=hip:7"], "There is no area “hip”. Did you mean “left outer hip” or “right outer hip”?"),
        (
            ["at=shoulder:7"],
            "There is no area “shoulder”. Did you mean “left shoulder, back” or “right shoulder, back”?",
        ),
        (["pain=11"], "“pain” takes a whole number from 0 to 10, not “11”."),
        (["pain=-1"], "“pain” takes a whole number from 0 to 10, not “-1”."),
        (["pain=6.5"], "“pain” takes a whole number from 0 to 10, not “6.5”."),
        (["pain="], "“pain” takes a whole number from 0 to 10, not “”."),
        (["pain=٦"], "“pain” takes a whole number from 0 to 10, not “٦”."),
        (["pian=6"], "There is no answer called “pian”. Did you mean “pain”?"),
        (["tirednes=6"], "There is no answer called “tirednes”. Did you mean “tiredness”?"),
        (["zzzz=6"], "There is no answer called “zzzz”; write one, like pain=6."),
        (["pain 6"], "“pain 6” is not an answer; write it like pain=6."),
        (["bad"], "“bad” is not an answer; write it like bad-day=yes."),
        (["Bad day"], "“Bad day” is not an answer; write it like bad-day=yes."),
        (["mood"], "“mood” is not an answer; write it like mood=6."),
        (["note slept badly"], '“note slept badly” is not an answer; write it like note="…".'),
        (["qqqq"], "“qqqq” is not an answer; write it like pain=6."),
        (["pain=6", "pain=7"], "“pain” is given twice; give it once."),
        (["note="], "There is no answer to keep; write one, like pain=6."),
        ([], "There is no answer to keep; write one, like pain=6."),
        (["when=07:00"], "There is no answer to keep; write one, like pain=6."),
        (["bad-day=maybe"], "“bad-day” is yes or no, not “maybe”."),
        (["pain=6", "when=tomorrow 9"], "“tomorrow 9” is not a time; write it like “yesterday 21:00”."),
        (["pain=6", "when=2026-02-30 09:00"], "“2026-02-30 09:00” is not a time; write it like “yesterday 21:00”."),
        (["pain=6", "when=2026-03-01"], "“2026-03-01” lacks the time; write it like “2026-03-01 21:00”."),
        (["pain=6", "when=yesterday"], "“yesterday” lacks the time; write it like “yesterday 21:00”."),
        (["pain=6", "when=2099-01-01"], "“2099-01-01” has not come yet; give a time up to now."),
        (["pain=6", "when=2099-01-01 09:00"], "“2099-01-01 09:00” has not come yet; give a time up to now."),
        (["pain=6", "when=tomorrow"], "“tomorrow” has not come yet; give a time up to now."),
        (["pain=6", "when=tomorrow 09:00"], "“tomorrow 09:00” has not come yet; give a time up to now."),
        (["pain=6", "when="], "“” is not a time; write it like “yesterday 21:00”."),
        (["pain=6", "when=12:01"], "“12:01” has not come yet; give a time up to now."),
        (["pain=6", "when=1899-12-31 09:00"], "“1899-12-31 09:00” is too long ago; give a day from 1900 on."),
    ],
)
def test_a_slip_is_named_with_the_right_word(typed: list[str], said: str) -> None:
    assert refusal(*typed) == said


@pytest.mark.parametrize("key", ["note", "helped", "could-do"])
def test_the_longest_text_fits_and_one_letter_more_is_counted(key: str) -> None:
    assert read(f"{key}={'a' * LONGEST_NOTE}")
    assert refusal(f"{key}={'a' * (LONGEST_NOTE + 1)}") == f"“{key}” has 2,001 letters; the most is 2,000."


def test_a_letter_that_came_in_broken_is_refused() -> None:
    assert "cannot be read" in refusal("note=caf\udce9")


def test_a_refusal_stays_one_short_line_whatever_was_typed() -> None:
    said = refusal("at=" + "left\nouter {hop} " * 500 + ":7")
    assert "\n" not in said
    assert len(said) < 300


@pytest.mark.parametrize("typed", ["2026-02-30", "yesterday", "", "9999-99-99", "12"])
def test_a_day_that_is_none_is_refused(typed: str) -> None:
    with pytest.raises(NotUnderstood, match="is not a day; write it like 2026-03-02"):
        read_day(typed)
