"""Committees are kept as they were written."""

from __future__ import annotations

from dataclasses import replace

import pytest

from secretariat.application.faults import Conflict, NotFound
from secretariat.domain.committees import CommitteeDraft, CommitteeId, Letterhead
from secretariat.domain.problems import Invalid


def test_a_new_committee_is_there_again(services):
    draft = CommitteeDraft(name="Teknik- og Miljøudvalget", letterhead=Letterhead(b"\x89PNG", "Byvåben", ("En", "To")))

    added = services.committees.add(draft)

    assert added.draft == draft
    assert services.committees.get(added.id) == added


def test_committees_come_in_danish_order(services):
    for name in ("Økonomiudvalget", "Ældreudvalget", "Zoneudvalget", "Aarhusudvalget", "Børneudvalget"):
        services.committees.add(CommitteeDraft(name=name))

    names = [committee.draft.name for committee in services.committees.all()]

    assert names == ["Børneudvalget", "Zoneudvalget", "Ældreudvalget", "Økonomiudvalget", "Aarhusudvalget"]


def test_a_change_counts_the_version_up(services, committee):
    changed = replace(committee.draft, chair_name="En anden", place="")

    saved = services.committees.save(committee.id, changed, version=committee.version)

    assert (saved.version, saved.draft) == (committee.version + 1, changed)
    assert services.committees.get(committee.id) == saved


def test_a_change_on_top_of_somebody_elses_is_a_conflict(services, committee):
    services.committees.save(committee.id, replace(committee.draft, office="Et kontor"), version=1)

    with pytest.raises(Conflict):
        services.committees.save(committee.id, replace(committee.draft, office="Et andet"), version=1)

    assert services.committees.get(committee.id).draft.office == "Et kontor"


def test_a_committee_without_a_name_is_not_stored(services):
    with pytest.raises(Invalid) as refusal:
        services.committees.add(CommitteeDraft(name=" \n"))

    assert [problem.field for problem in refusal.value.problems] == ["name"]
    assert list(services.committees.all()) == []


def test_an_unknown_committee_is_not_found(services):
    with pytest.raises(NotFound):
        services.committees.get(CommitteeId(7))
    with pytest.raises(NotFound):
        services.hearings.new_draft(CommitteeId(7))
