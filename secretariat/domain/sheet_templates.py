"""What a status sheet is made of: the rows a secretary gave it, the long and the short form to begin with.

The rows of the supplied forms and their Danish labels follow the status report of 2009; the help is the program's own.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, NewType

from secretariat.domain.committees import CommitteeId, DocumentLanguage
from secretariat.domain.problems import Problem

TemplateId = NewType("TemplateId", int)

NAME: Final = "name"
ECONOMY: Final = "economy"
ORIGIN: Final = "origin"
TARGET_GROUP: Final = "target_group"
ACTIVITIES: Final = "activities"
GOAL: Final = "goal"
CONTRIBUTION: Final = "contribution"
FOLLOW_UP: Final = "follow_up"
ATTAINMENT: Final = "attainment"
"""Keys of the rows that the program knows: their figures and judgement print in them, links and checks look there."""


@dataclass(frozen=True, slots=True)
class TemplateRow:
    """A row: its lasting key, its printed label and the ghost text shown while it is empty.

    `required` rows are missed by the checks when a sheet has left them out or empty.
    """

    key: str
    label: str
    help: str = ""
    required: bool = True


@dataclass(frozen=True, slots=True)
class TemplateDraft:
    """What a person can edit of a template. `sheet_title` takes `{name}`: `Status for {name}`."""

    name: str = ""
    sheet_title: str = ""
    language: DocumentLanguage = DocumentLanguage.DANISH
    rows: tuple[TemplateRow, ...] = ()


@dataclass(frozen=True, slots=True)
class SheetTemplate:
    """A template as stored. `version` counts its saves."""

    id: TemplateId
    committee_id: CommitteeId
    version: int
    draft: TemplateDraft


def problems_of(draft: TemplateDraft) -> tuple[Problem, ...]:
    """Return what keeps a template from being stored: a name, at least one row, a label in each, each key once."""
    found = []
    if not draft.name.strip():
        found.append(Problem("name", "required"))
    if not draft.rows:
        found.append(Problem("rows", "required"))
    if any(not row.label.strip() for row in draft.rows):
        found.append(Problem("rows", "row_without_label"))
    if len({row.key for row in draft.rows}) < len(draft.rows):
        found.append(Problem("rows", "double_row"))
    return tuple(found)


_DANISH_LONG: Final = TemplateDraft(
    "Lang form",
    "Status for {name}",
    DocumentLanguage.DANISH,
    (
        TemplateRow(NAME, "Navn på indsats", "Skriv indsatsens fulde navn, som det skal stå i redegørelsen."),
        TemplateRow(
            ECONOMY,
            "Økonomi",
            "Beløbet kommer fra felterne under Økonomi. Skriv her kun det, tallene ikke siger selv: hvad pengene går "
            "til, eller hvem der ellers betaler.",
            required=False,
        ),
        TemplateRow(
            ORIGIN, "Afsæt", "Hvor blev indsatsen besluttet? Nævn aftalen eller mødet med år, gerne med sagsnummer."
        ),
        TemplateRow(
            TARGET_GROUP,
            "Målgruppe",
            "Hvem er indsatsen for, og hvor mange er de? Beskriv bagefter, hvad der kendetegner målgruppen: alder, "
            "køn, tilknytning til arbejdsmarkedet.",
        ),
        TemplateRow(
            ACTIVITIES,
            "Beskriv aktiviteterne",
            "Hvad gøres der konkret, af hvem og hvor tit? Brug en liste, hvis der er mere end et par aktiviteter.",
        ),
        TemplateRow(
            GOAL,
            "Mål",
            "Hvad skal være nået og hvornår? Skriv et tal, der kan måles, og vær tydelig med, om det er procent eller "
            "procentpoint.",
        ),
        TemplateRow(
            CONTRIBUTION,
            "Hvordan bidrager indsatsen til mål i integrationspolitikken",
            "Nævn det politiske mål med politikkens egne ord og tal, og forklar, hvordan indsatsen flytter det.",
        ),
        TemplateRow(
            FOLLOW_UP,
            "Planlagt opfølgning",
            "Hvordan og hvornår bliver der fulgt op, og hvem får resultatet at se?",
        ),
        TemplateRow(
            ATTAINMENT,
            "Status ift. målopfyldelse",
            "Hvor langt er indsatsen i forhold til målet ovenfor? Skriv det målte tal, dagen det er målt, og hvad en "
            "afvigelse skyldes.",
        ),
    ),
)

_DANISH_SHORT: Final = TemplateDraft(
    "Kort form",
    "Status for {name}",
    DocumentLanguage.DANISH,
    (
        TemplateRow(NAME, "Navn på indsats", "Skriv indsatsens fulde navn, som det skal stå i redegørelsen."),
        TemplateRow(
            ECONOMY,
            "Økonomi",
            "Beløbet kommer fra felterne under Økonomi. Skriv her kun det, tallene ikke siger selv, for eksempel "
            "hvordan pengene er fordelt.",
            required=False,
        ),
        TemplateRow(TARGET_GROUP, "Målgruppe", "Hvem er indsatsen for, og hvor mange er omfattet lige nu?"),
        TemplateRow(ACTIVITIES, "Aktivitet", "Hvad tilbydes målgruppen? Et par linjer er nok."),
        TemplateRow(GOAL, "Mål", "Hvad skal være nået og hvornår? Har indsatsen intet eget mål, så skriv ./."),
        TemplateRow(
            ATTAINMENT,
            "Status på indsatsen",
            "Hvad er målt, og hvilken dag? Er der intet mål at holde det op mod, så skriv ./.",
        ),
    ),
)

_ENGLISH_LONG: Final = TemplateDraft(
    "Long form",
    "Status of {name}",
    DocumentLanguage.ENGLISH,
    (
        TemplateRow(NAME, "Name of the initiative", "Write the initiative's full name as the report should know it."),
        TemplateRow(
            ECONOMY,
            "Economy",
            "The sum comes from the fields under Economy. Write only what the figures do not say: what the money is "
            "for, or who else pays.",
            required=False,
        ),
        TemplateRow(ORIGIN, "Origin", "Where was it decided? Name the agreement or the meeting and its year."),
        TemplateRow(
            TARGET_GROUP,
            "Target group",
            "Whom is it for, and how many are they? Then say what marks the group: age, sex, ties to the labour "
            "market.",
        ),
        TemplateRow(
            ACTIVITIES,
            "Activities",
            "What is done, by whom and how often? Use a list for more than a couple of activities.",
        ),
        TemplateRow(
            GOAL,
            "Goal",
            "What must be reached, and when? Give a figure that can be measured, and tell per cent from percentage "
            "points.",
        ),
        TemplateRow(
            CONTRIBUTION,
            "How the initiative contributes to the policy's goals",
            "Name the political goal in the policy's own words and figures, and explain how the initiative moves it.",
        ),
        TemplateRow(FOLLOW_UP, "Planned follow-up", "How and when is it followed up, and who will see the result?"),
        TemplateRow(
            ATTAINMENT,
            "Attainment of the goal",
            "How far is it from the goal above? Give the figure, the day it was measured and the reason for a gap.",
        ),
    ),
)

_ENGLISH_SHORT: Final = TemplateDraft(
    "Short form",
    "Status of {name}",
    DocumentLanguage.ENGLISH,
    (
        TemplateRow(NAME, "Name of the initiative", "Write the initiative's full name as the report should know it."),
        TemplateRow(
            ECONOMY,
            "Economy",
            "The sum comes from the fields under Economy. Write only what the figures do not say, such as how the "
            "money is shared out.",
            required=False,
        ),
        TemplateRow(TARGET_GROUP, "Target group", "Whom is it for, and how many take part right now?"),
        TemplateRow(ACTIVITIES, "Activity", "What is the target group offered? A few lines will do."),
        TemplateRow(GOAL, "Goal", "What must be reached, and when? Write ./. when it has no goal of its own."),
        TemplateRow(
            ATTAINMENT,
            "Status of the initiative",
            "What was measured, and on which day? Write ./. when there is no goal to hold it against.",
        ),
    ),
)

_SUPPLIED: Final = {
    DocumentLanguage.DANISH: (_DANISH_LONG, _DANISH_SHORT),
    DocumentLanguage.ENGLISH: (_ENGLISH_LONG, _ENGLISH_SHORT),
}


def supplied_templates(language: DocumentLanguage) -> tuple[TemplateDraft, ...]:
    """Return the long and the short form (the report of 2009, sheets 2.1 and 3.2) in a language, each with its help."""
    return _SUPPLIED[language]
