"""The command line, as someone at a terminal uses it."""

import json
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from companion import __version__, cli, paths
from companion.domain.check_in import Kind, Mark, TravelsTo
from companion.domain.scales import Measure
from companion.storage.journal import create_journal, open_journal
from companion.storage.settings import read_settings
from tests.support.full_disk import full_disk
from tests.support.journals import FakeClock, kept_in
from tests.support.pages import all_words

HIP = "at=left outer hip:7"


@dataclass(frozen=True)
class Answer:
    """What the terminal shows, and the exit code."""

    code: int
    out: str
    err: str


Terminal = Callable[..., Answer]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine on which Companion never ran."""
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "HOME"):
        monkeypatch.setenv(name, str(tmp_path / name.lower()))
    return tmp_path


@pytest.fixture
def types(home: Path, clock: FakeClock, capsys: pytest.CaptureFixture[str]) -> Terminal:  # noqa: ARG001
    """Types ``companion`` and what is given."""

    def run(*words: str) -> Answer:
        code = cli.main(words, clock=clock)
        shown = capsys.readouterr()
        return Answer(code, shown.out, shown.err)

    return run


def refused(answer: Answer) -> str:
    """The one sentence of a refusal."""
    assert (answer.code, answer.out) == (2, "")
    assert answer.err.count("\n") == 1
    return answer.err.strip()


def lived_in(folder: Path) -> dict[str, bytes]:
    """Every file below a folder."""
    return {str(file): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def words_of(pasted: str) -> list[str]:
    """What reaches the program when this is pasted into a terminal."""
    if sys.platform == "win32":
        return [one.strip('"') for one in re.findall(r'"[^"]*"|\S+', pasted)]
    return shlex.split(pasted)


# ---- log


def test_a_check_in_is_kept_and_read_back_in_words(types: Terminal) -> None:
    answer = types("log", "pain=6", f"{HIP} tingling, travels to the foot", "note=long day")
    assert (answer.code, answer.err) == (0, "")
    assert "Wednesday 18 November 2026, 08:30" in answer.out
    assert "Pain 6, hard to ignore" in answer.out
    assert "left outer hip 7, travels to the foot, tingling" in answer.out
    assert "Note: long day" in answer.out
    (kept,) = kept_in(paths.journal())
    assert kept.ratings == {Measure.PAIN: 6}
    assert kept.marks == (Mark(area="left_outer_hip", strength=7, kinds=(Kind.TINGLING,), travels_to=TravelsTo.FOOT),)
    assert (kept.note, kept.finished) == ("long day", True)


@pytest.mark.parametrize("evil", ["\x1b[31m", "\x1b]0;title\x07", "\x9b2J", "\r", "\x08", "\u202e", "\u2028"])
def test_what_would_command_a_terminal_is_not_passed_on_to_it(types: Terminal, home: Path, evil: str) -> None:
    kept = types("log", "pain=6", f"note=a{evil}b")
    answers = (
        kept,
        types("log", "pain=6", f"when=a{evil}b"),
        types(f"a{evil}b"),
        types("week", "--journal", str(home / f"a{evil}b")),
    )
    assert not any(evil in answer.out + answer.err for answer in answers)
    assert all(one.isprintable() for answer in answers for one in (answer.out + answer.err).splitlines())
    assert [check_in.note for check_in in kept_in(paths.journal())] == [f"a{evil}b"], "it is kept as it was typed"


@pytest.mark.parametrize(("note", "shown"), [("a" * 2_000, "a" * 69 + "…"), ("ab " * 600, "ab " * 23 + "…")])
def test_the_beginning_of_what_is_long_is_shown(types: Terminal, note: str, shown: str) -> None:
    assert f"Note: {shown}\n" in types("log", "pain=6", f"note={note}").out


def test_the_first_check_in_starts_a_journal_and_says_where(types: Terminal) -> None:
    assert f"A new journal was started: {paths.journal()}" in types("log", "pain=1").out
    assert "new journal" not in types("log", "pain=2").out
    assert len(kept_in(paths.journal())) == 2


@pytest.mark.parametrize("form", ["before", "after", "between", "joined"])
def test_the_journal_may_be_named_before_or_after_the_command(types: Terminal, home: Path, form: str) -> None:
    file = home / "mine.companion"
    words = {
        "before": ("--journal", str(file), "log", "pain=6", "note=x"),
        "after": ("log", "pain=6", "note=x", "--journal", str(file)),
        "between": ("log", "pain=6", "--journal", str(file), "note=x"),
        "joined": (f"--journal={file}", "log", "pain=6", "note=x"),
    }
    assert types(*words[form]).code == 0
    assert [check_in.note for check_in in kept_in(file)] == ["x"]
    assert not paths.journal().exists()


def test_a_journal_that_was_here_and_is_gone_is_not_replaced(types: Terminal) -> None:
    types("log", "pain=6")
    paths.journal().rename(paths.journal().with_name("elsewhere"))
    for words in (("log", "pain=6"), ("week",)):
        assert "is gone" in refused(types(*words))
        assert not paths.journal().exists()


def test_the_journal_in_use_in_the_window_is_used(types: Terminal, home: Path) -> None:
    chosen = home / "chosen.companion"
    paths.settings().parent.mkdir(parents=True)
    paths.settings().write_text(json.dumps({"journal": str(chosen), "text_size": 150}), encoding="utf-8")
    assert types("log", "pain=6").code == 0
    assert len(kept_in(chosen)) == 1
    settings = read_settings(paths.settings())
    assert (settings.text_size, settings.journals) == (150, (str(chosen),))


def test_no_journal_is_started_while_the_settings_cannot_be_read(types: Terminal, home: Path) -> None:
    paths.settings().parent.mkdir(parents=True)
    paths.settings().write_text('{"journal": "/home/ida/mine.comp', encoding="utf-8")
    other = home / "other.companion"
    for words in (("log", "pain=6"), ("week",), ("log", "pain=6"), ("log", "pain=6", "--journal", str(other))):
        assert "It is not known where your journal lies." in refused(types(*words))
    assert not paths.journal().exists()
    assert not other.exists()


def test_that_the_settings_could_not_be_read_is_said_with_the_journal_that_is_used(
    types: Terminal, home: Path, clock: FakeClock
) -> None:
    paths.settings().parent.mkdir(parents=True)
    paths.settings().write_text('{"journal": "/home/ida/mine.comp', encoding="utf-8")
    other = home / "other.companion"
    for journal in (paths.journal(), other):
        create_journal(journal, clock=clock).close()
    assert types("log", "pain=6", "--journal", str(other)).code == 0
    for words in (("log", "pain=6"), ("week",)):
        answer = types(*words).out
        assert f"What was there: {paths.settings()}.damaged" in answer
        assert f"The journal is {paths.journal()}" in answer
    assert json.loads(types("week", "--json").out)["example"] is False
    assert len(kept_in(paths.journal())) == 1


def test_an_earlier_time_can_be_told(types: Terminal) -> None:
    assert "Tuesday 17 November 2026, 21:00" in types("log", "pain=6", "when=yesterday 21:00").out
    (kept,) = kept_in(paths.journal())
    assert kept.at.local == datetime(2026, 11, 17, 21)
    assert kept.noted_later


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["at=left outer hop:7"], "There is no area “left outer hop”. Did you mean “left outer hip”?"),
        (["pain=11"], "“pain” takes a whole number from 0 to 10, not “11”."),
        (["pian=6"], "There is no answer called “pian”. Did you mean “pain”?"),
        (["pain=6", f"note={'a' * 2001}"], "“note” has 2,001 letters; the most is 2,000."),
        (["pain=6", "when=tomorrow"], "“tomorrow” has not come yet; give a time up to now."),
        (["bad"], "“bad” is not an answer; write it like bad-day=yes."),
        ([], "There is no answer to keep; write one, like pain=6."),
        (["pain=6", "--jurnal", "x"], "There is no option “--jurnal”. Did you mean “--journal”?"),
    ],
)
def test_a_slip_is_named_and_nothing_is_written(types: Terminal, home: Path, words: list[str], said: str) -> None:
    assert refused(types("log", *words)) == said
    assert lived_in(home) == {}


def test_a_slip_leaves_a_journal_as_it_was(types: Terminal, home: Path) -> None:
    types("log", "pain=6")
    before = lived_in(home)
    types("log", "pain=7", "at=left outer hop:7")
    assert lived_in(home) == before


@pytest.mark.parametrize("content", [b"", b"Dear diary", b"SQLite format 3\x00" + b"\x00" * 200])
def test_a_file_that_is_no_journal_is_left_as_it_was(types: Terminal, home: Path, content: bytes) -> None:
    file = home / "letter.txt"
    file.write_bytes(content)
    for words in (("log", "pain=6"), ("week",)):
        assert str(file) in refused(types("--journal", str(file), *words))
        assert file.read_bytes() == content


def test_a_folder_cannot_be_a_journal(types: Terminal, home: Path) -> None:
    assert str(home) in refused(types("--journal", str(home), "log", "pain=6"))


# ---- week


def test_a_week_is_told_in_words_bars_and_a_table(types: Terminal) -> None:
    for day, pain in (("2026-11-09", 4), ("2026-11-10", 6), ("2026-11-11", 5), ("2026-11-13", 7)):
        types("log", f"pain={pain}", "sleep=8", HIP, f"when={day} 09:00")
        types("log", f"pain={pain + 1}", f"when={day} 20:00")
    out = types("week", "2026-11-12").out
    assert out.startswith("Monday 9 November 2026 to Sunday 15 November 2026\n4 of 7 days noted.")
    assert "Tue 10 Nov  ██████▌···  6.5  6 to 7" in out
    assert "Thu 12 Nov  no note" in out
    assert "lower is better" in out
    assert [line.split() for line in out.splitlines() if "Poor sleep" in line] == [
        ["Poor", "sleep", "8", "8", "8", "–", "8", "–", "–"]
    ]
    assert "left outer hip  ████···  4" in out


def test_a_week_for_programs_has_the_same_numbers(types: Terminal) -> None:
    types("log", "pain=4", HIP)
    types("log", "pain=7")
    week = json.loads(types("week", "--json").out)
    assert (week["first"], week["last"], week["noted_days"], week["average"]) == ("2026-11-16", "2026-11-22", 1, None)
    assert week["headline"] == "1 of 7 days noted so far. Too few for a weekly average."
    assert week["area_days"] == {"left_outer_hip": 1}
    wednesday = week["days"][2]
    assert wednesday["date"] == "2026-11-18"
    assert wednesday["ratings"]["pain"] == {"median": 5.5, "lowest": 4, "highest": 7, "count": 2}
    assert week["days"][0]["ratings"] == {}


@pytest.mark.parametrize(
    ("chosen", "first", "last"),
    [("system", "28", "03"), ("monday", "28", "03"), ("sunday", "27", "02"), ("saturday", "26", "01")],
)
def test_a_week_across_new_year_starts_on_the_day_that_was_chosen(
    types: Terminal, chosen: str, first: str, last: str
) -> None:
    types("log", "pain=4")
    settings = json.loads(paths.settings().read_text(encoding="utf-8")) | {"first_day": chosen}
    paths.settings().write_text(json.dumps(settings), encoding="utf-8")
    week = json.loads(types("week", "2027-01-01", "--json").out)
    assert (week["first"], week["last"]) == (f"2026-12-{first}", f"2027-01-{last}")


def test_a_bad_day_without_a_number_is_called_one(types: Terminal) -> None:
    types("log", "bad-day=yes")
    types("log", "pain=8", "bad-day=yes", "when=yesterday 09:00")
    types("log", "note=slept", "when=2026-11-16 09:00")
    out = types("week").out.splitlines()
    assert "  Wed 18 Nov  bad day" in out
    assert "  Tue 17 Nov  ████████··  8    bad day" in out
    assert "  Mon 16 Nov  no number" in out
    week = json.loads(types("week", "--json").out)
    assert [day["bad_day"] for day in week["days"]] == [False, True, True, False, False, False, False]


def test_a_week_without_notes_says_so(types: Terminal) -> None:
    types("log", "pain=4")
    out = types("week", "2020-02-29").out
    assert "No notes in this week." in out
    assert out.count("no note") == 7


def test_a_journal_in_a_folder_that_is_not_there_is_not_started(types: Terminal, home: Path) -> None:
    folder = home / "no such folder"
    said = refused(types("--journal", str(folder / "mine.companion"), "log", "pain=3"))
    assert said.startswith("No journal can be started here. There is no such folder,")
    assert not folder.exists()


def test_looking_at_a_week_starts_no_journal(types: Terminal, home: Path) -> None:
    assert refused(types("week")) == f"There is no journal yet at “{paths.journal()}”; “companion log” starts one."
    assert lived_in(home) == {}


@pytest.mark.parametrize("command", [("week",), ("export", "page.pdf")])
def test_a_journal_that_was_named_is_named_in_the_advice_as_it_is_typed(
    types: Terminal, home: Path, monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...]
) -> None:
    monkeypatch.chdir(home)
    path = home / "my $1 journal.companion"
    said = refused(types("--journal", str(path), *command))
    pasted = re.search("; “companion (.+) log” starts one", said)
    assert pasted, said
    assert words_of(pasted[1]) == ["--journal", str(path)]
    types(*words_of(pasted[1]), "log", "pain=3")
    assert path.exists()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["12.11.2026"], "“12.11.2026” is not a day; write it like 2026-03-02."),
        (["2026-02-30"], "“2026-02-30” is not a day; write it like 2026-03-02."),
        (["0001-01-01"], "“0001-01-01” is too long ago; give a day from 1900 on."),
        (["9999-12-31"], "“9999-12-31” is too far ahead; give a day up to 2200."),
        (["2026-11-12", "2026-11-13"], "“2026-11-13” is one word too many for “week”."),
        (["--jsn"], "There is no option “--jsn”. Did you mean “--json”?"),
        (["--json=yes"], "“--json” is not written right; see “companion --help”."),
    ],
)
def test_a_week_that_cannot_be_told_is_refused(types: Terminal, words: list[str], said: str) -> None:
    assert refused(types("week", *words)) == said


# ---- areas


def test_areas_are_listed_by_picture(types: Terminal) -> None:
    lines = types("areas").out.splitlines()
    assert lines[0] == "Whole body: Front"
    assert lines.index("Buttocks and hips: From behind") < lines.index("  left sit bone")


def test_areas_for_programs_have_exactly_these_keys(types: Terminal) -> None:
    areas: list[dict[str, Any]] = json.loads(types("areas", "--json").out)
    assert len(areas) >= 69
    assert {tuple(area) for area in areas} == {("id", "label", "side", "view", "criteria")}
    assert {area["side"] for area in areas} == {"left", "right", "middle"}
    by_id = {area["id"]: area for area in areas}
    assert by_id["left_outer_hip"] == {
        "id": "left_outer_hip",
        "label": "left outer hip",
        "side": "left",
        "view": "buttocks",
        "criteria": "hip_left",
    }
    assert by_id["coccyx"]["criteria"] is None


def test_every_area_can_be_marked_by_its_label_and_by_its_id(types: Terminal) -> None:
    areas = json.loads(types("areas", "--json").out)
    for name in ("label", "id"):
        assert types("log", *(f"at={area[name]}:3" for area in areas)).code == 0
    for kept in kept_in(paths.journal()):
        assert [mark.area for mark in kept.marks] == [area["id"] for area in areas]


# ---- example


def test_an_example_is_a_journal_that_says_so_and_can_be_looked_at(types: Terminal, home: Path) -> None:
    file = home / "try.companion"
    answer = types("example", str(file), "--weeks", "8")
    assert (answer.code, answer.err) == (0, "")
    assert str(file) in answer.out
    journal = open_journal(file, clock=FakeClock())
    try:
        assert journal.is_example
    finally:
        journal.close()
    assert len(kept_in(file)) > 40
    week = types("--journal", str(file), "week", "2026-11-10").out
    assert week.startswith("This is an example journal")
    assert "days noted" in week
    assert "This is an example journal" in types("--journal", str(file), "log", "pain=6").out


def test_the_same_example_is_made_again_from_its_seed(types: Terminal, home: Path) -> None:
    def made(name: str, *words: str) -> list[Any]:
        types("example", str(home / name), "--weeks=3", *words)
        return kept_in(home / name)

    assert made("a") == made("b")
    assert made("c", "--seed", "2") != made("d", "--seed", "-7")


def test_an_example_never_takes_the_place_of_a_file(types: Terminal, home: Path) -> None:
    file = home / "taken.companion"
    file.write_bytes(b"mine")
    assert refused(types("example", str(file))) == f"There is a file “{file}” already; choose another name."
    assert lived_in(home) == {str(file): b"mine"}


def test_an_example_makes_no_folders(types: Terminal, home: Path) -> None:
    folder = home / "no such folder"
    said = refused(types("example", str(folder / "try.companion")))
    assert said == f"There is no folder “{folder}”; make it first, or choose another."
    assert not folder.exists()


def test_an_example_never_takes_the_place_of_a_persons_own_journal(types: Terminal, home: Path) -> None:
    assert "is or was a journal of yours" in refused(types("example", str(paths.journal())))
    own = home / "own.companion"
    types("--journal", str(own), "log", "pain=6")
    own.unlink()
    assert "is or was a journal of yours" in refused(types("example", str(own)))


def test_an_example_that_was_thrown_away_can_be_made_again(types: Terminal, home: Path) -> None:
    file = home / "try.companion"
    types("example", str(file), "--weeks=1")
    types("--journal", str(file), "week")
    file.unlink()
    assert types("example", str(file), "--weeks=1").code == 0


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ([], "“example” needs the name of a new file, as in “companion example try.companion”."),
        (["x", "--weeks", "0"], "“--weeks” takes a whole number from 1 to 522, not “0”."),
        (["x", "--weeks", "523"], "“--weeks” takes a whole number from 1 to 522, not “523”."),
        (["x", "--weeks", "ten"], "“--weeks” takes a whole number, not “ten”."),
        (["x", "--seed", "1.5"], "“--seed” takes a whole number, not “1.5”."),
        (["x", "--weeks"], "“--weeks” is not written right; see “companion --help”."),
        (["x", "--week", "3"], "There is no option “--week”. Did you mean “--weeks”?"),
    ],
)
def test_an_example_that_cannot_be_made_is_refused(
    types: Terminal, home: Path, monkeypatch: pytest.MonkeyPatch, words: list[str], said: str
) -> None:
    monkeypatch.chdir(home)
    assert refused(types("example", *words)) == said
    assert lived_in(home) == {}


# ---- the command line as a whole


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["lgo", "pain=6"], "There is no command “lgo”. Did you mean “log”?"),
        (["qqqq"], "There is no command “qqqq”; see “companion --help”."),
        (["--verson"], "There is no option “--verson”. Did you mean “--version”?"),
        (["--json"], "There is no option “--json”; see “companion --help”."),
        (["--journal"], "“--journal” needs the name of a file."),
        (["--journal="], "“--journal” needs the name of a file."),
        (["log", "pain=6", "--journal"], "“--journal” needs the name of a file."),
        (["--journal", "log", "pain=6"], "“--journal” needs the name of a file before “log”."),
        (["--journal", "week"], "“--journal” needs the name of a file before “week”."),
        (["--journal", "", "log", "pain=6"], "“--journal” needs the name of a file."),
        ([], "There is no command in this; one is “log”, as in “companion log pain=6”."),
    ],
)
def test_what_is_no_command_is_refused_in_one_sentence(types: Terminal, words: list[str], said: str) -> None:
    assert refused(types(*words)) == said


def test_help_is_there_for_the_whole_and_for_each_command(types: Terminal) -> None:
    whole = types("--help")
    assert whole.code == 0
    for command in cli.COMMANDS:
        assert command in whole.out
        assert types(command, "--help").code == 0
    assert "travels below the knee" in types("log", "--help").out
    assert "A week starts on Monday, or on the day that was chosen in Settings" in types("week", "--help").out


@pytest.mark.parametrize(
    ("words", "window"),
    [
        ([], True),
        (["--journal", "x"], True),
        (["--journal=x"], True),
        (["--journal", "./log", "log"], False),
        (["--journal", "week"], False),
        (["--journal="], False),
        (["--journal", ""], False),
        (["log"], False),
        (["lgo"], False),
        (["--help"], False),
        (["--journal"], False),
    ],
)
def test_only_a_start_without_a_command_wants_the_window(words: list[str], window: bool) -> None:
    assert cli.wants_window(words) is window


def companion(*words: str, before: str = "") -> subprocess.CompletedProcess[str]:
    """A real process, without a screen."""
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    env = {name: value for name, value in os.environ.items() if name not in hidden}
    code = (
        f"import sys; sys.argv[1:] = {list(words)!r}\n{before}\nfrom companion.__main__ import main\nsys.exit(main())"
    )
    return subprocess.run(
        [sys.executable, "-c", code], env=env, capture_output=True, text=True, timeout=60, check=False
    )


@pytest.mark.usefixtures("home")
def test_a_plain_terminal_gets_plain_letters(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONIOENCODING", "ascii")
    assert companion("log", "pain=6", "note=caf\u00e9", "when=yesterday 09:00").returncode == 0
    assert companion("log", "pian=6").stderr == 'There is no answer called "pian". Did you mean "pain"?\n'
    assert "######....  6" in companion("week", (date.today() - timedelta(days=1)).isoformat()).stdout


@pytest.mark.usefixtures("home")
def test_check_ins_typed_at_the_same_time_are_all_kept_and_one_of_them_started_the_journal() -> None:
    code = "import sys; from companion.__main__ import main; sys.exit(main())"
    started = [
        subprocess.Popen([sys.executable, "-c", code, "log", f"pain={pain}"], stdout=subprocess.PIPE, text=True)
        for pain in range(4)
    ]
    said = [process.communicate(timeout=60)[0] for process in started]
    assert [process.returncode for process in started] == [0, 0, 0, 0]
    assert "".join(said).count("A new journal was started") == 1
    assert {check_in.ratings[Measure.PAIN] for check_in in kept_in(paths.journal())} == {0, 1, 2, 3}


@pytest.mark.usefixtures("home")
def test_the_version_is_told_by_a_real_process() -> None:
    shown = companion("--version")
    assert (shown.returncode, shown.stdout, shown.stderr) == (0, f"companion {__version__}\n", "")


FORBID = """
class Forbidden:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in {%s}:
            raise AssertionError(f"{name} was imported")
sys.meta_path.insert(0, Forbidden())
"""


@pytest.mark.usefixtures("home")
def test_no_command_touches_qt_and_areas_touch_no_database_either(tmp_path: Path) -> None:
    qt = FORBID % "'PySide6', 'shiboken6', 'qtawesome', 'matplotlib'"
    file = str(tmp_path / "try.companion")
    making, keeping = ["example", file, "--weeks", "2"], ["--journal", file, "log", "pain=6"]
    done = companion("week", "--journal", file, before=qt + after_these(making, keeping))
    assert (done.returncode, done.stderr) == (0, "")
    heavy = FORBID % "'PySide6', 'matplotlib', 'numpy', 'sqlalchemy', 'alembic', 'sqlcipher3'"
    done = companion("log", "pain=11", before=heavy + after_these(["areas"], ["--version"]))
    assert "imported" not in done.stderr


def after_these(*commands: list[str]) -> str:
    """What carries out these commands first, in the same process."""
    return f"from companion import cli\nfor words in {list(commands)!r}: assert cli.main(words) == 0\n"


@pytest.mark.usefixtures("home")
def test_a_reader_that_stops_early_is_no_trouble() -> None:
    reader = f"'{sys.executable}' -m companion areas --json | head -c 10"
    done = subprocess.run(["bash", "-c", reader], capture_output=True, text=True, timeout=60, check=False)
    assert done.stderr == ""
    assert len(done.stdout) == 10


def in_shell(words: str) -> tuple[int, str]:
    """The exit code of ``companion`` with words a shell understands, and what it said beside its answer."""
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    line = f"'{sys.executable}' -m companion {words}"
    done = subprocess.run(["bash", "-c", line], env=env, capture_output=True, text=True, timeout=60, check=False)
    return done.returncode, done.stderr


full_device = pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")


@full_device
@pytest.mark.usefixtures("home")
def test_what_is_kept_but_cannot_be_shown_is_not_called_a_failure() -> None:
    for nowhere in (">/dev/full", ">&-"):
        assert in_shell(f"log pain=6 {nowhere}") == (0, "Kept, but it could not be shown.\n")
    assert in_shell("log pain=6 >&- 2>&-") == in_shell("log pain=6 >/dev/full 2>&1") == (0, "")
    assert len(kept_in(paths.journal())) == 4


@full_device
def test_a_saved_file_that_cannot_be_told_of_is_not_called_a_failure(noted: Path) -> None:
    assert in_shell(f"export '{noted}/a.json' >/dev/full") == (0, "Saved, but it could not be shown.\n")
    assert (noted / "a.json").exists()


@full_device
@pytest.mark.usefixtures("noted")
def test_an_answer_that_cannot_be_shown_is_a_failure_where_there_is_nothing_else_to_do() -> None:
    for words in ("week >/dev/full", "areas >&-"):
        assert in_shell(words) == (2, "The answer could not be shown.\n")
    assert in_shell("log pian=6 2>&-") == (2, "")


@pytest.mark.usefixtures("home")
def test_the_home_of_nobody_is_refused_in_one_sentence(tmp_path: Path) -> None:
    said = "“{}” cannot be used: There is no such home folder.\n"
    for words in ("log pain=6 --journal '~nobody.here/a'", "--journal '~nobody.here/a'", "--journal='~nobody.here/a'"):
        assert in_shell(words) == (2, said.format("~nobody.here/a"))
    assert in_shell("log pain=6") == (0, "")
    assert in_shell("export '~nobody.here/a.json'") == (2, said.format("~nobody.here/a.json"))
    assert not list(tmp_path.rglob("*nobody*"))


@pytest.mark.usefixtures("home")
def test_who_stops_it_from_the_keyboard_is_not_shown_how_it_works() -> None:
    stopped = (
        "import signal; signal.signal(signal.SIGINT, signal.default_int_handler); "
        "from companion.actions import check_in; check_in.keep = lambda *_, **__: signal.raise_signal(signal.SIGINT)"
    )
    done = companion("log", "pain=6", before=stopped)
    assert (done.returncode, done.stdout, done.stderr) == (130, "", "")
    assert kept_in(paths.journal()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such signals there")
@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
@pytest.mark.parametrize(
    "words", [("export", "all.csv"), ("example", "try.companion"), ("restore", "all.json", "again")]
)
def test_a_terminal_that_is_closed_in_the_middle_leaves_nothing_half_written(
    types: Terminal, home: Path, monkeypatch: pytest.MonkeyPatch, name: str, words: tuple[str, ...]
) -> None:
    monkeypatch.chdir(home)
    types("log", "pain=6")
    types("export", "all.json")
    before = lived_in(home)
    ended = f"import signal; from companion.storage import files; end = lambda _: signal.raise_signal(signal.{name})"
    done = companion(*words, before=f"{ended}\nfiles.sync = end")
    assert (done.returncode, done.stdout, done.stderr) == (130, "", "")
    assert lived_in(home).keys() == before.keys()


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such signals there")
@pytest.mark.usefixtures("home")
def test_what_was_started_to_go_on_when_the_terminal_is_closed_goes_on() -> None:
    deaf = "import signal; from companion.storage import files; signal.signal(signal.SIGHUP, signal.SIG_IGN)"
    closed = "files.sync = lambda _: signal.raise_signal(signal.SIGHUP)"
    assert companion("log", "pain=6", before=f"{deaf}; {closed}").returncode == 0


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such limit there")
@pytest.mark.usefixtures("home")
def test_that_too_many_files_are_open_is_not_blamed_on_one_of_them_or_on_the_disk() -> None:
    def limited(to: int) -> subprocess.CompletedProcess[str]:
        return companion(
            "log", "pain=6", before=f"import resource; resource.setrlimit(resource.RLIMIT_NOFILE, ({to}, {to}))"
        )

    assert companion("log", "pain=6").returncode == 0
    answers = [limited(to) for to in range(5, 10)]
    refusals = [answer.stderr for answer in answers if answer.returncode]
    assert "Too many files are open; close other programs, then try again.\n" in refusals
    assert all((answer.returncode, answer.stderr.count("\n")) in [(0, 0), (2, 1)] for answer in answers)
    assert len(kept_in(paths.journal())) == 1 + len(answers) - len(refusals)


def test_blanks_alone_are_no_answer(types: Terminal) -> None:
    assert "There is no answer to keep" in refused(types("log", "note=    ", "helped=\t"))
    assert not paths.journal().exists()
    assert types("log", "pain=6", "note=   ").code == 0
    assert kept_in(paths.journal())[0].note == ""


@pytest.mark.skipif(sys.platform == "win32", reason="a folder that somebody is in cannot be taken away there")
@pytest.mark.parametrize("words", [("log", "pain=6", "--journal", "x"), ("example", "x"), ("restore", "x", "y")])
def test_a_terminal_in_a_folder_that_is_gone_is_told(
    types: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...]
) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    assert refused(types(*words)) == "“x” cannot be used: The folder that you are in is gone."


@pytest.mark.parametrize(
    ("name", "sentence"),
    [("x" * 300, "This name is too long for a journal."), ("loop/x", "No journal can be started here.")],
)
def test_a_name_that_no_file_can_have_is_not_blamed_on_the_disk(
    types: Terminal, home: Path, name: str, sentence: str
) -> None:
    (home / "loop").symlink_to("loop")
    assert refused(types("log", "pain=6", "--journal", str(home / name))).startswith(sentence)


@pytest.mark.parametrize("length", [240, 300])
@pytest.mark.parametrize("command", ["log", "example", "restore"])
def test_a_journal_of_a_name_that_is_too_long_is_refused_and_none_is_made(
    types: Terminal, home: Path, command: str, length: int
) -> None:
    types("log", "pain=6")
    types("export", str(home / "all.json"))
    path = str(home / ("n" * length))
    words = {"log": ("pain=6", "--journal", path), "example": (path,), "restore": (str(home / "all.json"), path)}
    assert refused(types(command, *words[command])).startswith("This name is too long for a journal.")
    assert not list(home.glob("n*"))


# ---- export


@pytest.fixture
def noted(types: Terminal, home: Path) -> Path:
    """A journal with one check-in in it, and a folder for files."""
    types("log", "pain=6", f"{HIP} tingling", "note==1+1")
    (home / "out").mkdir()
    return home / "out"


def test_a_page_for_the_provider_is_saved_and_it_says_where(types: Terminal, noted: Path) -> None:
    answer = types("export", str(noted / "page.pdf"), "--format", "pdf")
    assert (answer.code, answer.err) == (0, "")
    assert f"Saved: {noted / 'page.pdf'}" in answer.out
    assert "22 October – 18 November 2026: 1 of 28 days noted" in all_words(noted / "page.pdf")


def test_a_page_may_be_about_other_days_on_other_paper_with_details(types: Terminal, noted: Path) -> None:
    words = ("--from", "2026-11-01", "--to", "2026-11-18", "--paper", "Letter", "--details")
    assert types("export", str(noted / "page.pdf"), *words).code == 0
    assert "1–18 November 2026: 1 of 18 days noted" in all_words(noted / "page.pdf")
    assert "Day by day" in all_words(noted / "page.pdf")
    assert float(PdfReader(noted / "page.pdf").pages[0].mediabox.width) == 612


def test_tables_are_two_files(types: Terminal, noted: Path) -> None:
    answer = types("export", str(noted / "mine.csv"), "--format", "csv")
    assert sorted(lived_in(noted)) == [str(noted / f"mine-{table}.csv") for table in ("check-ins", "marks")]
    assert answer.out.count("Saved: ") == 2
    assert "'=1+1" in (noted / "mine-check-ins.csv").read_text(encoding="utf-8-sig")
    assert "left outer hip" in (noted / "mine-marks.csv").read_text(encoding="utf-8-sig")


@pytest.mark.parametrize("format", ["json", "fhir"])
def test_all_of_it_or_some_days_of_it_can_be_taken_along(types: Terminal, noted: Path, format: str) -> None:
    assert types("export", str(noted / "all"), "--format", format).code == 0
    assert types("export", str(noted / "some"), "--format", format.upper(), "--from", "2026-11-19").code == 0
    every, some = (json.loads((noted / name).read_text(encoding="utf-8")) for name in ("all", "some"))
    assert "tingling" in json.dumps(every["content"] if format == "json" else every["entry"][3:])
    assert "left_outer_hip" not in json.dumps(some)
    assert "left outer hip" not in json.dumps(some)


@pytest.mark.parametrize(("name", "is_fhir"), [("a.json", False), ("a.fhir.json", True), ("A.FHIR", True)])
def test_how_a_file_ends_says_its_format(types: Terminal, noted: Path, name: str, is_fhir: bool) -> None:
    assert types("export", str(noted / name)).code == 0
    kept = json.loads((noted / name).read_text(encoding="utf-8"))
    assert ("resourceType" in kept) is is_fhir
    assert ("content" in kept) is not is_fhir


def test_how_a_file_has_to_end_is_told_in_the_help(types: Terminal) -> None:
    assert ".fhir.json" in types("export", "--help").out


def test_codes_of_snomed_come_when_they_are_asked_for(types: Terminal, noted: Path) -> None:
    types("export", str(noted / "plain"), "--format", "fhir")
    types("export", str(noted / "coded"), "--format", "fhir", "--snomed")
    assert "30547004" not in (noted / "plain").read_text(encoding="utf-8")
    assert "30547004" in (noted / "coded").read_text(encoding="utf-8")


@pytest.mark.parametrize("format", ["pdf", "csv", "json", "fhir"])
@pytest.mark.skipif(sys.platform == "win32", reason="files have no mode there")
def test_only_the_owner_may_read_what_was_exported(types: Terminal, noted: Path, format: str) -> None:
    types("export", str(noted / "mine"), "--format", format)
    assert {file.stat().st_mode & 0o777 for file in noted.iterdir()} == {0o600}


@pytest.mark.parametrize("format", ["pdf", "csv", "json", "fhir"])
def test_a_file_that_is_there_is_not_replaced(types: Terminal, noted: Path, format: str) -> None:
    for name in ("mine", "mine-marks.csv"):
        (noted / name).write_text("something else")
    before = lived_in(noted)
    said = refused(types("export", str(noted / "mine"), "--format", format))
    assert re.fullmatch(r"There is a file “.*” already; choose another name\.", said)
    assert lived_in(noted) == before


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ((), "“export” needs the name of a new file, as in “companion export page.pdf”."),
        (("{out}/a",), "“export” needs “--format” with pdf, csv, json or fhir."),
        (("{out}/a", "--format", "pfd"), "“--format” is not “pfd”. Did you mean “pdf”?"),
        (("{out}/a", "--format", "word"), "“--format” takes pdf or csv or json or fhir, not “word”."),
        (("{out}/a", "--format"), "“--format” is not written right; see “companion --help”."),
        (("{out}/a", "--fromat", "pdf"), "There is no option “--fromat”. Did you mean “--format”?"),
        (("{out}/a.pdf", "--paper", "leter"), "“--paper” is not “leter”. Did you mean “letter”?"),
        (("{out}/a.pdf", "--from", "soon"), "“soon” is not a day; write it like 2026-03-02."),
        (("{out}/a.pdf", "--from", "2026-11-19"), "“--from 2026-11-19” is after the last day."),
        (("{out}/a.csv", "--from", "2026-11-02", "--to", "2026-11-01"), "“--from 2026-11-02” is after the last day."),
        (("{out}/a.pdf", "--from", "2020-01-01"), "A page tells of two years at most"),
        (("{out}/a.csv", "--snomed"), "“--snomed” is only for fhir."),
        (("{out}/a.json", "--paper", "a4"), "“--paper” is only for pdf."),
        (("{out}/none/a.pdf",), "There is no folder “{out}/none”; make it first, or choose another."),
        (("{out}/a.pdf", "again"), "“again” is one word too many for “export”."),
    ],
)
def test_what_cannot_be_exported_is_said_in_one_sentence_and_nothing_is_written(
    types: Terminal, noted: Path, words: tuple[str, ...], said: str
) -> None:
    before = lived_in(noted)
    answer = types("export", *(word.format(out=noted) for word in words))
    assert refused(answer).startswith(said.format(out=noted))
    assert lived_in(noted) == before


def test_an_answer_that_touches_the_warning_signs_leads_to_them(types: Terminal) -> None:
    assert "warning signs" not in types("log", "pain=3", "at=left calf:5").out
    answer = types("log", "at=left buttock:5 tingling")
    assert "If this is new, please read the warning signs." in answer.out
    assert "under “Warning signs”" in answer.out


@pytest.mark.parametrize("file", ["page.pdf", "all.json", "all.fhir.json"])
def test_on_a_full_disk_the_file_that_was_asked_for_is_named(types: Terminal, noted: Path, file: str) -> None:
    with full_disk():
        answer = types("export", str(noted / file))
    assert "cannot be used" in refused(answer)
    assert str(noted / file) in answer.err
    assert ".part" not in answer.err
    assert list(noted.iterdir()) == []


def test_of_two_tables_none_is_written_where_a_link_that_leads_nowhere_has_the_name_of_one(
    types: Terminal, noted: Path
) -> None:
    (noted / "all-marks.csv").symlink_to(noted / "nowhere")
    answer = types("export", str(noted / "all.csv"))
    assert refused(answer) == f"There is a file “{noted / 'all-marks.csv'}” already; choose another name."
    assert not (noted / "all-check-ins.csv").exists()


@pytest.mark.parametrize("letters", [60, 211, 240])
def test_a_long_name_starts_a_journal_or_has_no_place(types: Terminal, home: Path, letters: int) -> None:
    path = home / ("x" * letters)
    answer = types("--journal", str(path), "log", "pain=3")
    assert "used to be here" not in answer.err
    assert (answer.code == 0) is path.exists()


def test_where_there_is_no_journal_none_is_started(types: Terminal, home: Path) -> None:
    assert "There is no journal yet" in refused(types("export", str(home / "a.pdf")))
    assert not paths.journal().exists()
    assert not (home / "a.pdf").exists()


def test_an_export_of_an_example_says_so(types: Terminal, home: Path) -> None:
    types("example", str(home / "try.companion"), "--weeks", "2")
    answer = types("export", str(home / "page.pdf"), "--journal", str(home / "try.companion"))
    assert "made up by the program" in answer.out
    assert "Made-up example" in all_words(home / "page.pdf")


def test_exporting_needs_no_screen(noted: Path) -> None:
    code = (
        "import sys; from companion import cli; "
        f"done = sum(cli.main(['export', {str(noted)!r} + '/' + it, '--format', it]) for it in ('pdf', 'fhir')); "
        "print(done, [name for name in sys.modules if name.startswith(('PySide6', 'matplotlib', 'numpy'))])"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip().endswith("0 []")


# ---- restore


def test_a_journal_is_made_again_from_its_json_file(types: Terminal, noted: Path) -> None:
    types("export", str(noted / "all.json"))
    answer = types("restore", str(noted / "all.json"), str(noted / "again.companion"))
    assert (answer.code, answer.err) == (0, "")
    assert answer.out.startswith(f"A journal with 1 check-in: {noted / 'again.companion'}\n")
    (before,), (again,) = kept_in(paths.journal()), kept_in(noted / "again.companion")
    assert again == before


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (("--from", "2026-11-19"), "Only the days from 19 November 2026 on were in the file."),
        (("--to", "2026-11-17"), "Only the days up to 17 November 2026 were in the file."),
        (
            ("--from", "2026-11-16", "--to", "2026-11-17"),
            "Only the days from 16 November 2026 to 17 November 2026 were in the file.",
        ),
    ],
)
def test_a_journal_made_of_some_days_is_not_taken_for_all_there_was(
    types: Terminal, noted: Path, days: tuple[str, ...], said: str
) -> None:
    types("export", str(noted / "some.json"), *days)
    answer = types("restore", str(noted / "some.json"), str(noted / "again.companion"))
    assert (answer.code, answer.out.splitlines()[1]) == (0, said)


def test_what_a_newer_companion_saved_is_told(types: Terminal, noted: Path) -> None:
    types("export", str(noted / "all.json"))
    newer = json.loads((noted / "all.json").read_text(encoding="utf-8")) | {"version": 99}
    (noted / "all.json").write_text(json.dumps(newer), encoding="utf-8")
    said = refused(types("restore", str(noted / "all.json"), str(noted / "again.companion")))
    assert said.endswith("cannot be made a journal of: it was saved by a newer Companion, and needs that one.")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ([], "“restore” needs a JSON file and the name of a new one"),
        (["all.json"], "“restore” needs a JSON file and the name of a new one"),
        (["all.json", "there.companion"], "There is a file “{out}/there.companion” already"),
        (
            ["letter.txt", "new.companion"],
            "“{out}/letter.txt” cannot be made a journal of: it is none that",
        ),
        (["gone.json", "new.companion"], "“{out}/gone.json” cannot be used: No such file"),
        (["all.json", "nowhere/new.companion"], "There is no folder “{out}/nowhere”"),
        (["all.json", "new.companion", "more"], "“more” is one word too many for “restore”."),
    ],
)
def test_what_cannot_be_made_a_journal_of_is_said_and_nothing_is_written(
    types: Terminal, noted: Path, monkeypatch: pytest.MonkeyPatch, words: list[str], said: str
) -> None:
    monkeypatch.chdir(noted)
    types("export", "all.json")
    (noted / "there.companion").write_bytes(b"something")
    (noted / "letter.txt").write_text("Dear doctor")
    before = lived_in(noted)
    assert refused(types("restore", *words)).startswith(said.format(out=noted))
    assert lived_in(noted) == before


# ---- a clock that is wrong


@pytest.mark.parametrize("day", [datetime(1965, 6, 1), datetime(2262, 4, 12)])
@pytest.mark.parametrize(
    "words",
    [
        ("log", "pain=6"),
        ("log", "pain=6", "--journal", "before.companion"),
        ("week", "--journal", "before.companion"),
        ("export", "page.pdf", "--journal", "before.companion"),
        ("restore", "all.json", "new.companion"),
        ("example", "new.companion"),
    ],
)
def test_on_a_computer_whose_date_is_wrong_nothing_is_written(
    types: Terminal, home: Path, monkeypatch: pytest.MonkeyPatch, day: datetime, words: tuple[str, ...]
) -> None:
    monkeypatch.chdir(home)
    types("log", "pain=6", "--journal", "before.companion")
    types("export", "all.json", "--journal", "before.companion")
    before = lived_in(home)
    assert cli.main(words, clock=FakeClock(day, hours=0)) == 2
    assert lived_in(home) == before


def test_that_the_date_is_wrong_is_said_in_plain_words(
    home: Path,  # noqa: ARG001  a machine of its own
    capsys: pytest.CaptureFixture[str],
) -> None:
    code = cli.main(("log", "pain=6"), clock=FakeClock(datetime(1965, 6, 1), hours=0))
    said = refused(Answer(code, *capsys.readouterr()))
    assert said.startswith("The date of this computer is wrong. Nothing was changed. Set the date and the time")
