import json
import os
import re
from dataclasses import replace
from datetime import date, datetime, time
from multiprocessing.connection import Connection
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.build import Build
from companion.domain.settings import TEXT_SIZES, FirstDay, Settings, SoundKind, ThemeChoice
from companion.storage.settings import change_settings, read_settings
from tests.support.children import child
from tests.support.settings import write_settings

CHOSEN = Settings(
    text_size=175,
    theme=ThemeChoice.DIM,
    build=Build.WIDER_HIPS,
    motion=True,
    first_day=FirstDay.SUNDAY,
    journal="/home/ida/Schmerz ü.companion",
    journals=("/home/ida/Schmerz ü.companion", "/old.companion"),
    window=(10, -20, 1280, 720),
    voice=True,
    chimes=True,
    volume=55,
    levels={SoundKind.BREATHS: 50, SoundKind.END: 0},
    prepare_seconds=30,
    bedtime=time(21, 30),
    reminders=(time(10, 15), time(17, 0)),
    quiet_from=time(20, 0),
    quiet_until=time(9, 30),
    not_today=date(2026, 11, 18),
    reminders_since=datetime(2026, 11, 17, 9, 10, 20),
    reminders_seen=datetime(2026, 11, 18, 10, 20, 30),
    put_off=(datetime(2026, 11, 18, 10, 20), datetime(2026, 11, 18, 10, 35)),
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.json"


def test_what_was_chosen_is_there_next_time(path: Path) -> None:
    write_settings(CHOSEN, path)
    assert read_settings(path) == CHOSEN
    write_settings(Settings(), path)
    assert read_settings(path) == Settings(journals=CHOSEN.journals)


@given(
    size=st.sampled_from(TEXT_SIZES),
    theme=st.sampled_from(ThemeChoice),
    motion=st.booleans(),
    journals=st.lists(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))).map(tuple),
    window=st.none() | st.tuples(*[st.integers(-1_000_000, 1_000_000)] * 2, *[st.integers(1, 1_000_000)] * 2),
)
def test_any_choice_is_there_next_time(
    tmp_path_factory: pytest.TempPathFactory,
    size: int,
    theme: ThemeChoice,
    motion: bool,
    journals: tuple[str, ...],
    window: tuple[int, int, int, int] | None,
) -> None:
    path = tmp_path_factory.getbasetemp() / "settings.json"
    path.unlink(missing_ok=True)  # journals that it knows would stay known
    chosen = Settings(text_size=size, theme=theme, motion=motion, journals=journals, window=window)
    write_settings(chosen, path)
    assert read_settings(path) == chosen


def test_a_name_that_is_no_text_is_there_next_time(path: Path) -> None:
    odd = os.fsdecode(b"/home/ida/\xff.companion")
    write_settings(Settings(journal=odd), path)
    assert read_settings(path).journal == odd


def test_a_file_that_an_editor_saved_with_a_mark_at_its_beginning_is_read(path: Path) -> None:
    write_settings(CHOSEN, path)
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    assert read_settings(path) == CHOSEN


def test_without_a_file_all_is_as_usual(path: Path) -> None:
    assert read_settings(path) == Settings()
    assert not path.parent.exists()


@pytest.mark.parametrize("umask", [0o000, 0o077])
def test_only_the_owner_may_read_the_settings(path: Path, umask: int) -> None:
    before = os.umask(umask)
    try:
        write_settings(CHOSEN, path)
    finally:
        os.umask(before)
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o777 == 0o700
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[1, 2]", b"null", b"\x00\xff\xfe", b"[" * 100_000, b'{"text_size": 1' + b"0" * 5000 + b"}"]
)
def test_a_file_that_cannot_be_understood_is_kept_aside(path: Path, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    aside = path.with_name("settings.json.damaged")
    assert read_settings(path) == Settings(unread=str(aside))
    assert not path.exists()
    assert aside.read_bytes() == content
    assert read_settings(path).unread == str(aside), "the next start knows it too"


def test_that_settings_could_not_be_read_is_known_until_it_is_said_to_be_over(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b"{")
    unread = read_settings(path)
    write_settings(replace(unread, window=(1, 2, 900, 700)), path)
    assert read_settings(path).unread == unread.unread
    write_settings(replace(unread, unread=None), path)
    assert read_settings(path).unread is None


def test_settings_that_may_not_be_read_are_said_to_be_there_and_are_not_replaced(path: Path) -> None:
    path.mkdir(parents=True)
    assert read_settings(path) == Settings(unread=str(path))
    with pytest.raises(OSError, match=re.escape(path.name)):
        change_settings(CHOSEN, path, since=Settings())
    assert path.is_dir()
    assert list(path.parent.iterdir()) == [path]


def test_a_damaged_file_that_cannot_be_put_aside_is_left_and_told(path: Path) -> None:
    path.with_name("settings.json.damaged").mkdir(parents=True)
    path.write_bytes(b"{")
    assert read_settings(path) == Settings(unread=str(path))
    with pytest.raises(OSError, match=re.escape(path.name)):
        change_settings(CHOSEN, path, since=Settings())
    assert path.read_bytes() == b"{"


@pytest.mark.parametrize(("name", "strange"), [("journal", 5), ("journals", "/one.companion")])
def test_where_journals_lie_is_not_known_if_just_that_is_strange(path: Path, name: str, strange: object) -> None:
    path.parent.mkdir()
    path.write_text(json.dumps({"text_size": 150, name: strange}))
    assert read_settings(path) == Settings(text_size=150, unread=str(path))


@pytest.mark.parametrize(
    ("name", "strange"),
    [
        ("text_size", 110),
        ("text_size", "100"),
        ("text_size", [100]),
        ("theme", "pink"),
        ("theme", {}),
        ("build", 3),
        ("motion", "yes"),
        ("first_day", None),
        ("journal", 5),
        ("journals", "/one.companion"),
        ("journal", "a\0b"),
        ("journal", "\ud800"),
        ("journals", [1]),
        ("window", [1, 2, 3]),
        ("window", "1234"),
        ("window", [1, 2, 3, 4.5]),
        ("window", [1_000_000_000_000, 1, 1, 1]),
        ("window", [1, -2_000_000_000, 800, 600]),
        ("window", [1, 1, 0, -600]),
        ("country", "\ud800"),
        ("voice", 1),
        ("chimes", "yes"),
        ("volume", 101),
        ("volume", -1),
        ("levels", {"bells": 50}),
        ("levels", {"breaths": 40}),
        ("levels", {"pack_over": 0}),
        ("levels", [50]),
        ("prepare_seconds", 3),
        ("bedtime", "late"),
        ("bedtime", 22),
        ("reminders", "10:00"),
        ("reminders", [10]),
        ("reminders", ["late"]),
        ("quiet_from", "25:00"),
        ("quiet_until", None),
        ("not_today", "today"),
        ("not_today", 20261118),
        ("reminders_seen", "2026-13-01"),
        ("reminders_seen", 5),
        ("reminders_since", 5),
        ("put_off", "2026-11-18 10:20:00"),
        ("put_off", ["2026-11-18 10:20:00"]),
        ("put_off", [1, 2]),
    ],
)
def test_a_strange_value_costs_only_itself(path: Path, name: str, strange: object) -> None:
    write_settings(CHOSEN, path)
    path.write_text(json.dumps({**json.loads(path.read_text()), name: strange}))
    found = read_settings(path)
    assert getattr(found, name) == getattr(Settings(), name)
    others = set(Settings.__slots__) - {name, "unread"}
    assert all(getattr(found, other) == getattr(CHOSEN, other) for other in others)


def test_what_can_be_no_file_costs_none_of_the_journals(path: Path) -> None:
    path.parent.mkdir()
    path.write_text(json.dumps({"journals": ["/one.companion", "a\0b", "\ud800", "/two.companion"]}))
    assert read_settings(path) == Settings(journals=("/one.companion", "/two.companion"))


@pytest.mark.parametrize(
    "strange", [{"theme": "\ud800"}, {"sound": ["\udfff"]}, {"\udc00\udc80": 1}, {"crisis": "\ud83d"}]
)
def test_half_a_letter_is_no_hindrance_and_stays(path: Path, strange: dict[str, object]) -> None:
    path.parent.mkdir()
    path.write_text(json.dumps(strange))
    write_settings(replace(read_settings(path), text_size=125), path)
    kept = json.loads(path.read_text(encoding="utf-8", errors="surrogateescape"))
    assert strange.items() <= kept.items()
    assert read_settings(path).text_size == 125


def test_every_damaged_file_is_kept_and_the_last_one_is_told(path: Path) -> None:
    path.parent.mkdir()
    for content in (b"{", b"[", b"]"):
        path.write_bytes(content)
        unread = read_settings(path).unread
    aside = [path.with_name(f"settings.json.damaged{more}") for more in ("", ".2", ".3")]
    assert [one.read_bytes() for one in aside] == [b"{", b"[", b"]"]
    assert unread == str(aside[-1])
    assert read_settings(path).unread == str(aside[-1])


@pytest.mark.parametrize("before", [b'{"sound": 1}', b"{", None], ids=["read", "damaged", "not there"])
def test_through_a_link_the_file_itself_is_written(path: Path, tmp_path: Path, before: bytes | None) -> None:
    elsewhere = tmp_path / "dotfiles" / "companion.json"
    elsewhere.parent.mkdir()
    if before is not None:
        elsewhere.write_bytes(before)
    path.parent.mkdir()
    path.symlink_to(elsewhere)
    unread = read_settings(path).unread
    assert unread == (str(elsewhere.with_name("companion.json.damaged")) if before == b"{" else None)
    write_settings(replace(CHOSEN, unread=unread), path)
    assert path.is_symlink()
    assert read_settings(elsewhere) == read_settings(path) == replace(CHOSEN, unread=unread)
    assert list(path.parent.iterdir()) == [path]


def test_a_link_that_leads_to_itself_is_told(path: Path) -> None:
    path.parent.mkdir()
    path.symlink_to(path)
    assert read_settings(path) == Settings(unread=str(path))
    with pytest.raises(OSError, match=re.escape(path.name)):
        change_settings(CHOSEN, path, since=Settings())
    assert path.is_symlink()


def test_what_a_newer_program_wrote_stays(path: Path) -> None:
    write_settings(CHOSEN, path)
    path.write_text(json.dumps({**json.loads(path.read_text()), "sound": "bells"}))
    write_settings(read_settings(path), path)
    assert json.loads(path.read_text())["sound"] == "bells"
    assert read_settings(path) == CHOSEN


def test_a_strange_value_stays_until_something_else_is_chosen_there(path: Path) -> None:
    write_settings(CHOSEN, path)
    path.write_text(json.dumps({**json.loads(path.read_text()), "theme": "sepia"}))
    write_settings(replace(read_settings(path), text_size=125), path)
    assert json.loads(path.read_text())["theme"] == "sepia"
    write_settings(replace(read_settings(path), theme=ThemeChoice.DARK), path)
    assert read_settings(path) == replace(CHOSEN, theme=ThemeChoice.DARK, text_size=125)


def test_a_change_leaves_what_another_program_wrote_meanwhile(path: Path) -> None:
    write_settings(CHOSEN, path)
    others = replace(CHOSEN, text_size=150, journals=(*CHOSEN.journals, "/second.companion"))
    change_settings(others, path, since=CHOSEN)
    change_settings(replace(CHOSEN, theme=ThemeChoice.DARK, not_today=None), path, since=CHOSEN)
    assert read_settings(path) == replace(others, theme=ThemeChoice.DARK, not_today=None)


def test_journals_that_two_programs_opened_are_all_known(path: Path) -> None:
    for journal in ("/one.companion", "/two.companion", "/one.companion"):
        change_settings(Settings(journals=(journal,)), path, since=Settings())
    assert read_settings(path).journals == ("/one.companion", "/two.companion")


@pytest.mark.parametrize("content", [None, b"{"], ids=["gone", "damaged"])
def test_a_change_writes_all_if_the_file_says_nothing_any_more(path: Path, content: bytes | None) -> None:
    path.parent.mkdir()
    if content is not None:
        path.write_bytes(content)
    after = replace(CHOSEN, text_size=100)
    change_settings(after, path, since=CHOSEN)
    assert read_settings(path) == after


def writes_again_and_again(pipe: Connection, path: Path, size: int) -> None:
    journals = tuple(f"/home/ida/{number}.companion" for number in range(size))
    pipe.recv()
    for _ in range(100):
        write_settings(Settings(text_size=size, journals=journals, window=(size, size, size, size)), path)
    pipe.send("written")


def test_two_programs_that_write_at_once_leave_one_whole_file(path: Path) -> None:
    with child(writes_again_and_again, path, 100) as one, child(writes_again_and_again, path, 200) as other:
        one.hears("go")
        other.hears("go")
        assert (one.says(), other.says()) == ("written", "written")
    found = read_settings(path)
    assert found.text_size in (100, 200)
    assert found.window == (found.text_size,) * 4
    assert found.journals == tuple(f"/home/ida/{number}.companion" for number in range(len(found.journals)))
    assert len(found.journals) >= found.text_size
    assert list(path.parent.iterdir()) == [path]


def test_settings_that_cannot_be_written_are_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(OSError, match="file"):
        write_settings(CHOSEN, tmp_path / "file" / "settings.json")
