"""Places where a database gets damaged are known by their names."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import pytest

from secretariat.system.risky_places import is_risky_place

MOUNTS = """\
/dev/sda1 / ext4 rw,relatime 0 0
proc /proc proc rw 0 0
server:/export /home/anna/F-drev nfs4 rw 0 0
//server/deling /mnt/forvaltningens\\040drev cifs rw 0 0
/dev/sdb1 /mnt/forvaltningens\\040drev/lokal ext4 rw 0 0
tmpfs /tmp tmpfs rw 0 0
"""


@pytest.mark.parametrize(
    ("place", "risk"),
    [
        ("/home/anna/.local/share/secretariat/secretariat.db", None),
        ("/home/anna/OneDrive - Kommune/office.db", "OneDrive - Kommune"),
        ("/home/anna/Dropbox/office.db", "Dropbox"),
        ("/home/anna/Nextcloud/a/b/office.db", "Nextcloud"),
        ("/Users/anna/Library/Mobile Documents/office.db", "Mobile Documents"),
        ("/home/anna/iCloudDrive/office.db", "iCloudDrive"),
        ("/home/anna/Mine dropboxe/office.db", None),
        ("/home/anna/F-drev/office.db", "nfs4"),
        ("/home/anna/F-drevet/office.db", None),
        ("/mnt/forvaltningens drev/office.db", "cifs"),
        ("/mnt/forvaltningens drev/lokal/office.db", None),
        ("/tmp/office.db", None),
    ],
)
def test_a_place_is_told_by_its_folders_and_its_mount(place, risk):
    assert is_risky_place(Path(place), mounts=MOUNTS) == risk


@pytest.mark.parametrize("share", [r"\\fil01\deling\office.db", "//fil01/deling/office.db"])
def test_a_share_is_told_by_its_server(share):
    place = PurePosixPath(share)  # as written, whatever the machine that tests

    assert is_risky_place(place, mounts="") == "fil01"


def test_this_machines_own_mounts_are_read(tmp_path):
    assert is_risky_place(tmp_path) in {None, "9p"}
