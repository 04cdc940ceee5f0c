#!/usr/bin/env python3
"""Set the program up on this machine and run it, or its tests, with nothing but Python's standard library.

python3 start.py                       set up what is missing and run the program
python3 start.py -- --database FILE    the same with options, or a command, for the program
python3 start.py test [PYTEST OPTION]  set up, check style, types and imports, and run the tests
python3 start.py benchmark             set up and measure the speed (tests/benchmarks)
python3 start.py translate             set up and bring resources/i18n/*.ts up to date with the screen's texts

Without a display (or with QT_QPA_PLATFORM=offscreen) the first form prints the demonstration committee's papers and
pictures of the main window into out/. The second run of any form needs no network.
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
STAMP = VENV / "secretariat-set-up"
CONSTRAINTS = ROOT / "constraints.txt"
PYPROJECT = ROOT / "pyproject.toml"
TRANSLATIONS = ROOT / "resources" / "i18n"
SHOWCASE = ROOT / "out"
OLDEST_PYTHON = (3, 11)

# A missing library aborts Qt in a way Python cannot catch, and Qt's own message blames the wrong one. So each is
# opened here first. Library as the linker knows it -> Debian's package.
DRAWING_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libX11.so.6": "libx11-6",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libbrotlidec.so.1": "libbrotli1",
    "libzstd.so.1": "libzstd1",
    "libz.so.1": "zlib1g",
}
X11_LIBRARIES = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
WAYLAND_LIBRARIES = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}
JAXB = Path("/usr/share/java/jaxb-runtime.jar")

STYLE_CHECKS = (
    ("ruff", "check"),
    ("ruff", "format", "--check"),
    ("mypy",),
    ("lint-imports", "--no-logo"),
)


class CannotSetUp(Exception):
    """Something the person at the keyboard has to do first; the message says what."""


def say(*lines: str) -> None:
    """Tell the person at the keyboard."""
    print(*lines, sep="\n", flush=True)


# --- What the machine must have -------------------------------------------------------------------------------------


def check_python(version: tuple[int, ...] = sys.version_info[:3]) -> None:
    """Refuse a Python that is too old for the program."""
    if version[:2] < OLDEST_PYTHON:
        found, needed = (".".join(map(str, number[:2])) for number in (version, OLDEST_PYTHON))
        raise CannotSetUp(f"This is Python {found}; the program needs {needed} or newer. Install it and try again.")


def has_display(environment: Mapping[str, str], platform: str) -> bool:
    """True when a window can be shown to somebody."""
    if environment.get("QT_QPA_PLATFORM", "").partition(":")[0] in {"offscreen", "minimal"}:
        return False
    return platform != "linux" or bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


def needed_libraries(environment: Mapping[str, str], platform: str) -> dict[str, str]:
    """Return the libraries Qt will open here, with Debian's package of each."""
    if platform != "linux":
        return {}
    libraries = dict(DRAWING_LIBRARIES)
    if has_display(environment, platform):
        libraries.update(X11_LIBRARIES if environment.get("DISPLAY") else WAYLAND_LIBRARIES)
    return libraries


def opens(library: str) -> bool:
    """True when the linker finds the library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing_packages(*, for_tests: bool) -> list[str]:
    """Return the Debian packages that this machine lacks, sorted."""
    libraries = needed_libraries(os.environ, sys.platform)
    missing = {package for library, package in libraries.items() if not opens(library)}
    if sys.platform == "linux":
        if importlib.util.find_spec("ensurepip") is None:
            missing.add("python3-venv")
        if for_tests and shutil.which("java") is None:
            missing.add("default-jre-headless")
        if for_tests and not JAXB.exists():
            missing.add("libjaxb-java")
    return sorted(missing)


def apt_line(packages: Iterable[str]) -> str:
    """Return the line that installs the packages, to be typed by a person who may."""
    return "sudo apt-get update && sudo apt-get install -y " + " ".join(packages)


def provide_packages(*, for_tests: bool) -> None:
    """Install the Debian packages that are missing, or tell how to."""
    missing = missing_packages(for_tests=for_tests)
    if not missing:
        return
    if shutil.which("apt-get") is None:
        raise CannotSetUp("Qt and the tests need what Debian calls\n  " + " ".join(missing) + "\nInstall them first.")
    if os.geteuid() != 0:
        raise CannotSetUp("Some packages of the system are missing. Install them with\n\n  " + apt_line(missing) + "\n")
    say("Installing from the system's own packages: " + " ".join(missing))
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    quietly = ("apt-get", "-q", "-o", "Dpkg::Use-Pty=0")
    command(*quietly, "update", environment=environment)
    command(*quietly, "install", "-y", "--no-install-recommends", *missing, environment=environment)
    importlib.invalidate_caches()
    if missing := missing_packages(for_tests=for_tests):
        raise CannotSetUp("Installed, but still not found: " + " ".join(missing))


# --- The virtual environment ----------------------------------------------------------------------------------------


def venv_program(name: str) -> Path:
    """Return a program of the virtual environment."""
    windows = sys.platform == "win32"
    return VENV / ("Scripts" if windows else "bin") / (f"{name}.exe" if windows else name)


def fingerprint() -> str:
    """Return what a set-up hangs on: the requirements, the Python and the place of the checkout."""
    parts = (PYPROJECT.read_bytes(), CONSTRAINTS.read_bytes(), sys.version.encode(), os.fsencode(ROOT))
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def is_set_up(stamp: str, wanted: str, *, for_tests: bool) -> bool:
    """True when the stamp of an earlier set-up covers what is wanted now; the tests' set-up covers the program's."""
    found, _, kind = stamp.strip().partition(" ")
    return found == wanted and kind in ({"test"} if for_tests else {"run", "test"})


def requirements(*, for_tests: bool) -> list[str]:
    """Return the packages from PyPI that `pyproject.toml` asks for."""
    import tomllib  # not in the old Pythons that `check_python` answers

    project = tomllib.loads(PYPROJECT.read_text(encoding="utf-8"))["project"]
    wanted = list(project["dependencies"])
    return wanted + project["optional-dependencies"]["test"] if for_tests else wanted


def set_up(*, for_tests: bool = False) -> None:
    """Bring the machine to where the program, or its tests, can run; at once and without network when it is there."""
    check_python()
    provide_packages(for_tests=for_tests)
    wanted = fingerprint()
    stamp = STAMP.read_text(encoding="utf-8") if STAMP.exists() else ""
    if not is_set_up(stamp, wanted, for_tests=for_tests):
        STAMP.unlink(missing_ok=True)
        make_venv()
        install(for_tests=for_tests)
        STAMP.write_text(f"{wanted} {'test' if for_tests else 'run'}\n", encoding="utf-8")
    release_translations()


def make_venv() -> None:
    """Make `.venv`, or make it anew when another Python made it."""
    if venv_version() != sys.version:
        say("Making a virtual environment in .venv")
        command(sys.executable, "-m", "venv", "--clear", VENV)


def venv_version() -> str:
    """Return the version of the virtual environment's Python; empty when there is none that runs with pip."""
    python = venv_program("python")
    if not python.exists():
        return ""
    asked = [str(python), "-c", "import pip, sys; print(sys.version, end='')"]
    answer = subprocess.run(asked, capture_output=True, text=True, check=False)
    return answer.stdout if answer.returncode == 0 else ""


def install(*, for_tests: bool) -> None:
    """Install what the program needs, in the pinned versions; the program itself runs from the checkout."""
    say("Installing the packages of pyproject.toml from PyPI (once; some 150 MB)")
    python = venv_program("python")
    pip = ("-m", "pip", "install", "--disable-pip-version-check", "--prefer-binary")
    quiet = () if sys.stdout.isatty() else ("--quiet",)
    command(python, *pip, *quiet, "--constraint", CONSTRAINTS, *requirements(for_tests=for_tests))
    command(python, "-m", "compileall", "-q", ROOT / "secretariat")  # without .pyc the window takes three times as long


def release_translations() -> None:
    """Make a .qm of each .ts that is newer than its own."""
    for source in sorted(TRANSLATIONS.glob("*.ts")):
        released = source.with_suffix(".qm")
        if not released.exists() or released.stat().st_mtime < source.stat().st_mtime:
            command(qt_tool("lrelease"), "-silent", source, "-qm", released)


def qt_tool(name: str) -> Path:
    """Return a tool of Qt Linguist, which PySide6-Essentials brings."""
    site = sysconfig.get_path("purelib", "venv", vars={"base": str(VENV), "platbase": str(VENV)})
    return Path(site) / "PySide6" / (f"{name}.exe" if sys.platform == "win32" else name)


# --- What can be done -----------------------------------------------------------------------------------------------


def run_program(options: Sequence[str]) -> int:
    """Run the program; without a display, print its showcase instead, unless a command is asked for."""
    set_up()
    commanded = bool(options) and not options[0].startswith("-")
    if commanded or has_display(os.environ, sys.platform):
        return program(*options)
    say("There is no display, so the demonstration's papers and pictures of the window are printed instead.")
    code = program("showcase", "--output", SHOWCASE, *options)
    if code == 0:
        say(f"They lie in {SHOWCASE}")
    return code


def run_tests(options: Sequence[str]) -> int:
    """Check style, types and imports, then run the tests; all of them, even when one has failed."""
    set_up(for_tests=True)
    failed = [" ".join(words) for words in STYLE_CHECKS if not passes(*words)]
    say("", f"style, types and imports: {', '.join(failed) + ' FAILED' if failed else 'fine'}", "", "=== pytest")
    code = pytest("-n", "2", *options)
    if failed:
        say(f"{', '.join(failed)} FAILED, see above; pytest {'FAILED too' if code else 'passed'}")
    return code or int(bool(failed))


def passes(tool: str, *options: str) -> bool:
    """Run one check of style in the checkout."""
    say("", " ".join(("===", tool, *options)))
    return subprocess.run([str(venv_program(tool)), *options], cwd=ROOT, check=False).returncode == 0


def run_benchmarks(options: Sequence[str]) -> int:
    """Measure; one process, for two would disturb each other."""
    set_up(for_tests=True)
    return pytest("-o", "addopts=--strict-markers", "--benchmark-only", "tests/benchmarks", *options)


def update_translations(options: Sequence[str]) -> int:
    """Bring every .ts up to date with the texts of the screen; what is new waits there for its Danish."""
    set_up(for_tests=True)
    TRANSLATIONS.mkdir(exist_ok=True)
    for file in sorted(TRANSLATIONS.glob("*.ts")) or [TRANSLATIONS / "secretariat_da.ts"]:
        command(qt_tool("lupdate"), *lupdate_arguments(file), *options)
    release_translations()
    return 0


def lupdate_arguments(file: Path) -> list[str | Path]:
    """Return lupdate's arguments; the order counts: without `-extensions py` before it, a folder seems empty."""
    language = file.stem.rpartition("_")[2]
    kept = ["-locations", "none", "-no-obsolete"]  # a file that changes only when a text does
    plurals = ["-pluralonly"] if language == "en" else []  # the texts themselves are English
    languages = ["-source-language", "en", "-target-language", language]
    return ["-extensions", "py", ROOT / "secretariat", *kept, *plurals, *languages, "-ts", file]


ACTIONS = {"test": run_tests, "benchmark": run_benchmarks, "translate": update_translations}


def command(*words: str | Path, environment: Mapping[str, str] | None = None) -> None:
    """Run a command of the set-up; one that fails ends it."""
    done = subprocess.run([str(word) for word in words], env=environment, check=False)
    if done.returncode:
        shown = " ".join(str(word) for word in words[:4])
        raise CannotSetUp(f"Setting up stopped: '{shown} ...' failed, see above. Mend it and start again.")


def program(*arguments: str | Path) -> int:
    """Run the program from the checkout, in the caller's folder, so that relative names mean what they say."""
    path = os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH"))))
    return python("-m", "secretariat", *arguments, environment={**os.environ, "PYTHONPATH": path}, folder=Path.cwd())


def pytest(*arguments: str) -> int:
    """Run pytest in the checkout; as a module, so that the checkout is what it imports."""
    return python("-m", "pytest", *arguments, environment=os.environ, folder=ROOT)


def python(*arguments: str | Path, environment: Mapping[str, str], folder: Path) -> int:
    """Run the virtual environment's Python and return its exit code."""
    words = [str(venv_program("python")), *map(str, arguments)]
    code = subprocess.run(words, env=environment, cwd=folder, check=False).returncode
    return code if code >= 0 else 128 - code  # ended by a signal, as a shell says it


def main(arguments: Sequence[str]) -> int:
    """Do what is asked and return the exit code."""
    action, options = run_program, list(arguments)
    if options and options[0] in {"-h", "--help"}:
        say(__doc__ or "")
        return 0
    if options and options[0] in ACTIONS:
        action = ACTIONS[options.pop(0)]
    if options and options[0] == "--":
        options.pop(0)
    try:
        return action(options)
    except CannotSetUp as fault:
        print(fault, file=sys.stderr, flush=True)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
