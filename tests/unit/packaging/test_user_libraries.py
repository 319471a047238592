import os
import shutil
import subprocess
from pathlib import Path

import pytest
import user_libraries
from machine import SetUpError

PLAN = """Reading package lists...
Inst libfontconfig1 (2.14 Debian:12/stable [amd64])
Inst libllvm15 (15.0 Debian:12/stable [amd64])
Inst libgl1-mesa-dri (22.3 Debian:12/stable [amd64])
Inst libdrm-common (2.4 Debian:12/stable [amd64])
Inst libdrm2 (2.4 Debian:12/stable [amd64])
Inst libc6 [2.36-1] (2.36-9 Debian:12/stable [amd64])
Conf libfontconfig1 (2.14 Debian:12/stable [amd64])
"""


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A real Debian package with a library and a font rule, linked as Debian links them."""
    if not shutil.which("dpkg-deb"):
        pytest.skip("dpkg-deb is not installed")
    tree = tmp_path / "tree"
    files = {
        "DEBIAN/control": "Package: libfontconfig1\nVersion: 2\nArchitecture: all\nMaintainer: A B <a@example.org>\n"
        "Description: test\n",
        f"usr/lib/{user_libraries.folder().name}/libfontconfig.so.1": "library",
        "usr/share/fontconfig/conf.avail/60-latin.conf": "<fontconfig/>",
    }
    for name, text in files.items():
        (tree / name).parent.mkdir(parents=True, exist_ok=True)
        (tree / name).write_text(text)
    rules = tree / "etc/fonts/conf.d"
    rules.mkdir(parents=True)
    (rules / "60-latin.conf").symlink_to("/usr/share/fontconfig/conf.avail/60-latin.conf")
    made = tmp_path / "libfontconfig1.deb"
    subprocess.run(["dpkg-deb", "--build", str(tree), str(made)], check=True, capture_output=True)
    return made


def fake_apt(fake_program, package: Path):
    return fake_program(
        "apt-get",
        f'case "$*" in *"-s install"*) cat <<"END"\n{PLAN}END\n;; *download*) cp "{package}" . ;; esac',
    )


def test_packages_are_unpacked_where_the_loader_will_look(fake_program, package: Path, monkeypatch) -> None:
    noted = fake_apt(fake_program, package)
    monkeypatch.setattr(user_libraries, "package_lists", lambda: True)
    assert not user_libraries.available()
    user_libraries.fetch(["libfontconfig1"])
    assert user_libraries.available()
    assert noted.calls[-1] == "-q download libfontconfig1 libdrm2"
    variables = user_libraries.environment()
    first = Path(variables["LD_LIBRARY_PATH"].split(os.pathsep)[0])
    assert (first / "libfontconfig.so.1").read_text() == "library"


def test_font_rules_lead_into_the_folder(fake_program, package: Path, monkeypatch) -> None:
    fake_apt(fake_program, package)
    monkeypatch.setattr(user_libraries, "package_lists", lambda: True)
    user_libraries.fetch(["libfontconfig1"])
    rule = user_libraries.folder() / "etc/fonts/conf.d/60-latin.conf"
    assert rule.resolve() == user_libraries.folder() / "usr/share/fontconfig/conf.avail/60-latin.conf"
    assert rule.read_text() == "<fontconfig/>"
    configuration = (user_libraries.folder() / user_libraries.FONTS_CONF).read_text()
    assert f"<dir>{user_libraries.folder()}/usr/share/fonts</dir>" in configuration
    user_libraries.fetch(["libfontconfig1"])
    assert rule.read_text() == "<fontconfig/>", "a second unpacking leaves it as it was"


def test_without_package_lists_apt_works_on_lists_of_our_own(fake_program, package: Path, monkeypatch) -> None:
    noted = fake_apt(fake_program, package)
    monkeypatch.setattr(user_libraries, "package_lists", lambda: False)
    user_libraries.fetch(["libfontconfig1"])
    calls = noted.calls
    assert calls[0].endswith("update")
    assert all("Dir::State::Lists=" in call for call in calls)


def test_a_failing_apt_is_quoted(fake_program, monkeypatch) -> None:
    fake_program("apt-get", "echo 'E: Unable to locate package' >&2; exit 100")
    monkeypatch.setattr(user_libraries, "package_lists", lambda: True)
    with pytest.raises(SetUpError, match="Unable to locate package"):
        user_libraries.fetch(["libnowhere1"])


def test_the_persons_own_library_path_is_kept(monkeypatch) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", "/opt/mine")
    assert user_libraries.environment()["LD_LIBRARY_PATH"].endswith(f"{os.pathsep}/opt/mine")
    assert not user_libraries.in_use()
    monkeypatch.setenv("LD_LIBRARY_PATH", user_libraries.environment()["LD_LIBRARY_PATH"])
    assert user_libraries.in_use()
