"""The wheel is whole, and its resources are found wherever the program runs from."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from companion import __version__, paths

TOP = Path(__file__).parents[1]
ASK = "from companion import paths; print(paths.resources())"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from this checkout without a network."""
    folder = tmp_path_factory.mktemp("wheel")
    how = ["--no-deps", "--no-build-isolation", "--no-index", "--quiet", "--wheel-dir", str(folder)]
    subprocess.run([sys.executable, "-m", "pip", "wheel", *how, str(TOP)], check=True, timeout=120)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture
def installed(wheel: Path, tmp_path: Path) -> Path:
    """A folder with the wheel's content, as pip would put it into site-packages."""
    with zipfile.ZipFile(wheel) as packed:
        packed.extractall(tmp_path / "site")
    return tmp_path / "site"


def asked(folder: Path, code: str) -> Path:
    """What a fresh Python says that has only ``folder`` of Companion."""
    answer = subprocess.run(
        [sys.executable, "-c", f"import sys; sys.path.insert(0, {str(folder)!r}); {code}"],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    return Path(answer.stdout.strip())


def files_below(folder: Path) -> set[str]:
    """The names of all files below a folder."""
    return {file.relative_to(folder).as_posix() for file in folder.rglob("*") if file.is_file()}


def test_a_checkout_uses_the_folder_beside_the_package() -> None:
    assert paths.resources() == TOP / "resources"


def test_an_installed_wheel_uses_what_it_brought_along(installed: Path) -> None:
    found = asked(installed, ASK)
    assert found == installed / "companion" / "_resources"
    assert files_below(found) == files_below(TOP / "resources")


def test_a_frozen_build_uses_what_was_packed_beside_it(installed: Path, tmp_path: Path) -> None:
    bundled = tmp_path / "bundle" / "companion" / "_resources"
    bundled.parent.mkdir(parents=True)
    (installed / "companion" / "_resources").rename(bundled)
    assert asked(installed, f"sys._MEIPASS = {str(tmp_path / 'bundle')!r}; {ASK}") == bundled


@pytest.mark.parametrize("words", [[], ["areas"]], ids=["the window", "a command"])
def test_an_installation_without_resources_says_so_in_one_sentence(installed: Path, words: list[str]) -> None:
    (installed / "companion" / "_resources").rename(installed / "lost")
    start = f"import sys; sys.path.insert(0, {str(installed)!r}); sys.argv[1:] = {words!r}; " + (
        "from companion.__main__ import main; sys.exit(main())"
    )
    done = subprocess.run([sys.executable, "-c", start], cwd=installed, capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.count("\n") == 1
    assert done.stderr.endswith("Part of Companion is missing. Please install it again.\n")


def test_the_wheel_brings_the_command_the_licence_and_no_tests(wheel: Path, installed: Path) -> None:
    about = installed / f"companion-{__version__}.dist-info"
    assert wheel.name.startswith(f"companion-{__version__}-py3")
    assert "companion = companion.__main__:main" in (about / "entry_points.txt").read_text(encoding="utf-8")
    assert "License-Expression: MIT" in (about / "METADATA").read_text(encoding="utf-8")
    assert {place.name for place in installed.iterdir()} == {"companion", about.name}
