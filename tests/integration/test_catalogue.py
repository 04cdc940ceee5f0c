"""Policies, periods, templates, initiatives, indicators: kept without loss, put aside, and told when second."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from secretariat.application.faults import Conflict, NotFound
from secretariat.application.tidying import tidied
from secretariat.domain.committees import CommitteeDraft, CommitteeId, DocumentLanguage
from secretariat.domain.documents.templates import DocumentTemplateDraft, TemplateSection
from secretariat.domain.indicators import Criterion, CriterionKind, IndicatorDraft
from secretariat.domain.initiatives import FormerName, InitiativeDraft, Standing, known_as
from secretariat.domain.periods import PeriodDraft
from secretariat.domain.policies import Goal, PolicyDraft
from secretariat.domain.problems import Invalid
from secretariat.domain.sheet_templates import TemplateDraft, TemplateRow, supplied_templates
from secretariat.domain.text import Piece, PieceKind
from tests.support import report_drafts
from tests.support.any_values import values


@dataclass(frozen=True)
class Kind:
    """A kind of record: where its use cases are, what people type, and how it is made fit to be stored."""

    name: str
    drafts: st.SearchStrategy[Any]
    sound: Callable[[Any], Any]
    plain: Any
    changed: dict[str, Any]
    unsound: dict[str, Any]


def _named(draft: Any) -> Any:
    return replace(draft, name=draft.name + "x")


KINDS = (
    Kind(
        "policies",
        report_drafts.policies(),
        lambda draft: replace(
            _named(draft), goals=tuple(replace(goal, words=goal.words + "x") for goal in draft.goals)
        ),
        PolicyDraft("Politik", goals=(Goal("g1", "1", "Flere i arbejde", True), Goal("g2", "2", "Færre områder"))),
        {"goals": (Goal("g2", "1", "Færre områder"),)},
        {"name": " "},
    ),
    Kind(
        "periods",
        report_drafts.periods(),
        lambda draft: replace(_named(draft), ends=None),
        PeriodDraft("2009", year=2009),
        {"unconfirmed": ("g1",)},
        {"starts": date(2009, 2, 1), "ends": date(2009, 1, 1)},
    ),
    Kind(
        "templates",
        report_drafts.templates(),
        lambda draft: replace(_named(draft), rows=(TemplateRow("a", "Mål"), TemplateRow("b", "Økonomi", "Tal", False))),
        TemplateDraft("Kort", rows=(TemplateRow("a", "Mål"), TemplateRow("b", "Status"))),
        {"rows": (TemplateRow("b", "Status"), TemplateRow("a", "Mål"))},
        {"rows": ()},
    ),
    Kind(
        "initiatives",
        report_drafts.initiatives(),
        lambda draft: replace(_named(draft), reason=draft.reason + "x"),
        InitiativeDraft("2.9", "Jobkonsulenter", goals=("g1",), budget_lines=("l1",)),
        {"goals": ()},
        {"standing": Standing.CLOSED},
    ),
    Kind(
        "indicators",
        report_drafts.indicators(),
        lambda draft: replace(_named(draft), criterion=replace(draft.criterion, value=Decimal("64.0"))),
        IndicatorDraft("1", "Andel beskæftigede"),
        {"criterion": Criterion(CriterionKind.RISE)},
        {"criterion": Criterion(CriterionKind.REACH)},
    ),
    Kind(
        "document_templates",
        values(DocumentTemplateDraft),
        lambda draft: replace(
            _named(draft),
            choices=replace(draft.choices, contents_depth=2),
            sections=tuple(
                replace(section, key=f"s{place}", heading=section.heading + "x", level=1)
                for place, section in enumerate((*draft.sections, TemplateSection("", "Økonomi")))
            ),
        ),
        DocumentTemplateDraft("Notat", sections=(TemplateSection("a", "Baggrund"), TemplateSection("b", "Økonomi"))),
        {"sections": (TemplateSection("b", "Økonomi", pieces=(Piece(PieceKind.BUDGET_TABLE),)),)},
        {"sections": (TemplateSection("a", "Baggrund", level=2),)},
    ),
)

of_every_kind = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)


@of_every_kind
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_whatever_was_typed_is_stored_and_changed_without_loss(services, committee, kind, data):
    kept = getattr(services, kind.name)
    draft, changed = (kind.sound(data.draw(kind.drafts)) for _ in range(2))

    record = kept.add(committee.id, draft)
    assert (record.version, kept.get(record.id)) == (1, record)
    assert record.draft == tidied(draft)

    saved = kept.save(record.id, changed, version=1)
    assert (saved.version, kept.get(record.id)) == (2, saved)
    assert saved.draft == tidied(changed)


@of_every_kind
def test_a_change_of_a_part_alone_is_a_new_version(services, committee, kind):
    kept = getattr(services, kind.name)
    record = kept.add(committee.id, kind.plain)

    saved = kept.save(record.id, replace(kind.plain, **kind.changed), version=1)

    assert saved.version == 2
    assert kept.get(record.id).draft == replace(kind.plain, **kind.changed)


@of_every_kind
def test_a_record_that_breaks_rules_is_not_stored(services, committee, kind):
    kept = getattr(services, kind.name)
    record = kept.add(committee.id, kind.plain)
    wrong = replace(kind.plain, **kind.unsound)

    with pytest.raises(Invalid):
        kept.save(record.id, wrong, version=1)
    with pytest.raises(Invalid):
        kept.add(committee.id, wrong)

    assert list(kept.list(committee.id)) == [record]


@of_every_kind
def test_a_change_on_top_of_somebody_elses_is_a_conflict_and_changes_nothing(services, committee, kind):
    kept = getattr(services, kind.name)
    record = kept.add(committee.id, kind.plain)
    first = kept.save(record.id, replace(kind.plain, **kind.changed), version=1)

    for late in (lambda: kept.save(record.id, kind.plain, version=1), lambda: kept.remove(record.id, version=1)):
        with pytest.raises(Conflict):
            late()

    assert kept.get(record.id) == first


@of_every_kind
def test_a_record_put_aside_leaves_the_lists_and_comes_back_whole(services, committee, kind):
    kept = getattr(services, kind.name)
    other = kept.add(committee.id, kind.plain)
    record = kept.add(committee.id, kind.plain)

    kept.remove(record.id, version=1)

    assert list(kept.list(committee.id)) == [other]
    with pytest.raises(NotFound):
        kept.get(record.id)
    with pytest.raises(NotFound):
        kept.save(record.id, kind.plain, version=2)
    back = kept.bring_back(record.id)
    assert back.draft == kind.plain
    assert kept.get(record.id) == back
    assert kept.bring_back(record.id) == back


@of_every_kind
def test_an_unknown_record_or_committee_is_not_found(services, committee, kind):
    kept = getattr(services, kind.name)

    for missing in (
        lambda: kept.get(7),
        lambda: kept.save(7, kind.plain, version=1),
        lambda: kept.remove(7, version=1),
        lambda: kept.bring_back(7),
        lambda: kept.add(CommitteeId(committee.id + 7), kind.plain),
    ):
        with pytest.raises(NotFound):
            missing()


@of_every_kind
def test_the_records_are_one_committees(services, committee, kind):
    kept = getattr(services, kind.name)
    other = services.committees.add(CommitteeDraft(name="Et andet udvalg"))
    theirs = kept.add(other.id, kind.plain)
    ours = kept.add(committee.id, kind.plain)

    assert (list(kept.list(committee.id)), list(kept.list(other.id))) == ([ours], [theirs])


@pytest.mark.parametrize("name", ["initiatives", "indicators"])
def test_numbers_sort_by_their_parts(services, committee, name):
    kept = getattr(services, name)
    make = {"initiatives": InitiativeDraft, "indicators": IndicatorDraft}[name]
    for number in ("3.1", "2.10", "2.9", "10", "2"):
        kept.add(committee.id, make(number, "Navn"))

    assert [record.draft.number for record in kept.list(committee.id)] == ["2", "2.9", "2.10", "3.1", "10"]


@pytest.mark.parametrize("name", ["policies", "templates"])
def test_names_sort_as_danish_does(services, committee, name):
    kept = getattr(services, name)
    plain = next(kind.plain for kind in KINDS if kind.name == name)
    for words in ("Østerbro", "Ærø", "Zoo", "Amager"):
        kept.add(committee.id, replace(plain, name=words))

    assert [record.draft.name for record in kept.list(committee.id)] == ["Amager", "Zoo", "Ærø", "Østerbro"]


def test_the_newest_period_comes_first(services, committee):
    for draft in (
        PeriodDraft("uden år"),
        PeriodDraft("2009", year=2009),
        PeriodDraft("2. halvår 2010", year=2010, starts=date(2010, 7, 1)),
        PeriodDraft("1. halvår 2010", year=2010, starts=date(2010, 1, 1)),
    ):
        services.periods.add(committee.id, draft)

    names = [period.draft.name for period in services.periods.list(committee.id)]
    assert names == ["2. halvår 2010", "1. halvår 2010", "2009", "uden år"]


@pytest.mark.parametrize("language", DocumentLanguage)
def test_a_committee_without_templates_is_given_the_supplied_ones_in_its_language(services, language):
    committee = services.committees.add(CommitteeDraft(name="Udvalg", language=language))

    templates = services.templates.list(committee.id)

    assert {template.draft for template in templates} == set(supplied_templates(language))
    assert list(services.templates.list(committee.id)) == list(templates)
    assert services.templates.get(templates[0].id) == templates[0]


def test_a_committee_that_put_its_templates_aside_is_given_none(services, committee):
    for template in services.templates.list(committee.id):
        services.templates.remove(template.id, version=1)

    assert list(services.templates.list(committee.id)) == []


def test_an_unknown_committee_is_given_no_templates(services):
    with pytest.raises(NotFound):
        services.templates.list(CommitteeId(7))


def test_renaming_keeps_what_an_initiative_was_called_and_until_when(services, committee):
    initiative = services.initiatives.add(committee.id, InitiativeDraft("2.3", "Sprog", goals=("g1",)))

    renamed = services.initiatives.rename(
        initiative.id, version=1, number="2.9", name=" Sprog og arbejde ", until=date(2008, 12, 31)
    )

    assert (renamed.draft.number, renamed.draft.name, renamed.draft.goals) == ("2.9", "Sprog og arbejde", ("g1",))
    assert renamed.draft.former_names == (FormerName("2.3", "Sprog", date(2008, 12, 31)),)
    assert known_as(renamed.draft, date(2008, 6, 1)) == ("2.3", "Sprog")
    assert known_as(renamed.draft, date(2009, 6, 1)) == ("2.9", "Sprog og arbejde")
    assert services.initiatives.get(initiative.id) == renamed


def test_what_did_not_change_is_not_kept_as_a_former_name(services, committee, clock):
    initiative = services.initiatives.add(committee.id, InitiativeDraft("2.3", "Sprog"))

    renamed = services.initiatives.rename(initiative.id, version=1, number="2.4", name="Sprog", until=None)
    same = services.initiatives.rename(initiative.id, version=2, number="2.4", name="Sprog", until=None)

    (former,) = renamed.draft.former_names
    assert (former.number, former.name) == ("2.3", "")
    assert (clock.today() - former.until).days == 1
    assert same == renamed


def test_an_initiative_is_not_renamed_to_nothing_or_on_top_of_somebody_else(services, committee):
    initiative = services.initiatives.add(committee.id, InitiativeDraft("2.3", "Sprog"))

    with pytest.raises(Invalid):
        services.initiatives.rename(initiative.id, version=1, number="2.3", name=" ", until=None)
    for name in ("Sprog", "Andet"):
        with pytest.raises(Conflict):
            services.initiatives.rename(initiative.id, version=7, number="2.3", name=name, until=None)
    assert services.initiatives.get(initiative.id) == initiative
