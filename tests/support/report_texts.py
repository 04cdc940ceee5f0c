"""Four status sheets of a report from 2009, as a secretary types them: a plain one, one that the state pays for, one
whose money is counted on another line, one in the short form.

Numbers, names and figures are those of the report; the sentences are the tests' own. Rows are in the light mark-up of
`secretariat.domain.text_markup`, by the keys of the supplied templates.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from secretariat.domain.sheet_templates import (
    ACTIVITIES,
    ATTAINMENT,
    CONTRIBUTION,
    ECONOMY,
    FOLLOW_UP,
    GOAL,
    NAME,
    ORIGIN,
    TARGET_GROUP,
)


@dataclass(frozen=True, slots=True)
class TypedSheet:
    """What is typed of an initiative and its sheet.

    `economy` are fields of the form and what is typed into each, `chosen` those that are chosen and the words of the
    choice; `sentence` is what prints of the money, `by_hand` when it is typed instead of made. `contributions` are the
    columns of the offices that were asked, from left to right.
    """

    number: str
    name: str
    section: str
    office: str
    origin: str
    template: str
    title: str
    judgement: str
    economy: Mapping[str, str]
    sentence: str
    rows: Mapping[str, str]
    goal: str = ""
    line: str = ""
    chosen: Mapping[str, str] = field(default_factory=dict)
    by_hand: bool = False
    contributions: tuple[tuple[str, str, str, str], ...] = ()


CONTRIBUTING = "2 Indsatser i 2009, der bidrager til integrationspolitikkens mål"
BEYOND = "3 Indsatser i 2009 ud over integrationspolitikkens mål"

PATROLS = TypedSheet(
    number="2.1",
    name="Jobpatruljer",
    section=CONTRIBUTING,
    office="Jobcenter København, Skelbækgade",
    origin="Beskæftigelsesaftalen fra 2007",
    template="Lang form",
    title="Status for jobpatruljerne",
    judgement="partly",
    goal="udsatte boligområder",
    line="2.1 Jobpatruljer",
    economy={"gross": "6,9"},
    sentence="Der er afsat 6,9 mio. kr. i 2009 til indsatsen.",
    contributions=(
        ("Ydelsesservice", "Asked", "30-04-2009", "Antal, der holdt op med at få kontanthjælp"),
        ("Jobcenter København, Skelbækgade", "Received", "15-04-2009", "Tal for 2008"),
    ),
    rows={
        NAME: "Jobpatruljer i boligområder, hvor mange er uden arbejde",
        ORIGIN: "Beskæftigelsesaftalen fra 2007",
        TARGET_GROUP: """
**Målgruppe**

2.091 kontanthjælpsmodtagere bor i de fem udsatte boligområder Tingbjerg, Lundtoftegade, Mjølnerparken, Aldersrogade og
Akacieparken. 608 af dem holdt i løbet af 2008 op med at få kontanthjælp, men tæller med.

**Karakteristika**

- Godt 65 pct. har ikke-vestlig baggrund.
- Godt 59 pct. er kvinder.
- Godt halvdelen er gift, og en god tredjedel har flere end tre børn.
- Godt 36 pct. er i matchgruppe 4, som er den største.""",
        ACTIVITIES: """
Jobkonsulenterne møder borgerne dér, hvor de bor:

- Konsulenterne ringer på hjemme og holder møder i beboerhusene. De aftaler job, jobplan eller opfølgning under sygdom
- I alle fem områder er der åben rådgivning om job, praktik og uddannelse
-- Konsulenterne viser vej til Socialforvaltningen, Børne- og Ungdomsforvaltningen, Ydelsesservice og SKAT
-- De hjælper også videre til handicapcentre, læger og boliganvisning
- Sammen med afdelingsbestyrelserne og helhedsplanernes andre parter sættes projekter om beskæftigelse i gang""",
        GOAL: """
Ved udgangen af 2009 er mindst 95 pct. af dem, der har fået en jobplan, begyndt på et tilbud eller færdige med det.""",
        CONTRIBUTION: """
Når flere kommer i gang, falder andelen uden tilknytning til arbejdsmarkedet. Den skal i de udsatte boligområder
reduceres med 10 pct. inden 2010.""",
        FOLLOW_UP: """
Forvaltningen gør hvert kvartal op, hvor langt indsatsen er, og bruger både tal og samtaler.""",
        ATTAINMENT: """
Ca. 65 pct. af kontanthjælpsmodtagerne i de fem områder var i aktivering i løbet af 2008, viser de tal, der findes.

Den, der er i aktivering, har også en jobplan.""",
    },
)

CONSULTANTS = TypedSheet(
    number="2.9",
    name="Virksomhedsrettede jobkonsulenter",
    section=CONTRIBUTING,
    office="Jobcenter København",
    origin="Regeringens Velfærdsaftale fra 2006",
    template="Lang form",
    title="Status for 71 etniske, virksomhedsrettede jobkonsulenter",
    judgement="partly",
    goal="udsatte boligområder",
    economy={"gross": "36,4 mio. kr."},
    chosen={"counting": "Funded by the state alone"},
    by_hand=True,
    sentence="Staten giver 36,4 mio. kr. til de 71 konsulenter. Beløbet står derfor ikke i økonomioversigten.",
    rows={
        NAME: "Virksomhedsrettede jobkonsulenter",
        ORIGIN: "Regeringens Velfærdsaftale fra 2006",
        TARGET_GROUP: """
**Målgruppe**

Alle indvandrere og efterkommere, der får kontanthjælp eller starthjælp.""",
        ACTIVITIES: """
Konsulenterne arbejder på tværs af forvaltningens enheder. De skaffer kontakt til virksomheder, tager med ud på
arbejdspladsen, hjælper med ansøgningen og taler med arbejdsgiveren. De bruger især

- pakker, der samler job og uddannelse, aftalt med bestemte virksomheder og skoler,
- arbejdsmarkedskørekort, det vil sige kurser i, hvad der er god skik i en branche,
- aftaler med virksomheder om at ansætte og aktivere indvandrere og
- partnerskaber, hvor begge parter lover noget om vejen ind på arbejdspladsen.""",
        GOAL: """
+ Kontanthjælpsgraden for indvandrere og efterkommere skal ned på 18 pct.
+ De, der har været ledige i mere end et år, skal i gennemsnit have kontanthjælp i mindst 10 pct. kortere tid.
+ 30 pct. af dem, integrationsloven omfatter, skal begynde på seks måneders job i træk, inden de tre år er omme.""",
        CONTRIBUTION: """
Konsulenterne støtter målet om, at andelen uden tilknytning til arbejdsmarkedet i de udsatte boligområder reduceres med
ti procentpoint inden 2010.""",
        FOLLOW_UP: """
Arbejdsmarkedsstyrelsen (AMS) får hvert år en redegørelse med tal for, hvad pengene er brugt til, og hvad de har
virket.""",
        ATTAINMENT: """
Kontanthjælpsgraden er 10,8 pct. ved den seneste opgørelse. Tallene for de to andre mål er klar til redegørelsen ultimo
juli.""",
    },
)

TASK_FORCE = TypedSheet(
    number="2.13",
    name="TaskForce Integration",
    section=CONTRIBUTING,
    office="Task Force Integration",
    origin="Mødet i Beskæftigelses- og Integrationsudvalget den 26. januar 2006",
    template="Lang form",
    title="Status på TaskForce Integration",
    judgement="met",
    economy={"gross": "2,0 mio. kr."},
    chosen={
        "counting": "On another budget line",
        "other_line": "3.1 Styrket administration af integrationsaktiviteterne",
        "decimals": "1",
    },
    sentence="Der er afsat 2,0 mio. kr. i 2009 til indsatsen. Pengene er talt med under linje 3.1 Styrket "
    "administration af integrationsaktiviteterne i økonomioversigten.",
    rows={
        NAME: "TaskForce Integration (TFI)",
        ECONOMY: "TFI er på fem medarbejdere, når projektet ”Fra Sport til Job” regnes med.",
        ORIGIN: "Mødet i Beskæftigelses- og Integrationsudvalget den 26. januar 2006",
        TARGET_GROUP: """
**Målgruppe**

Alle, der arbejder med integration i byen: forvaltninger, projekter, beboere, afdelingsbestyrelser, boligselskaber og
andre.

**Karakteristika**

Fra begyndelsen af 2009 især de frontmedarbejdere, der har med børn og unge at gøre i Tingbjerg og på Ydre Nørrebro:

- skoler, daginstitutioner, ungdomsklubber og SSP
- boligsociale medarbejdere
- lokaludvalgene""",
        ACTIVITIES: """
I det første halvår af 2009 har TFI set på, hvad der får forældre med etnisk minoritetsbaggrund til at tage del, og hvad
der hindrer det. 20 personer fra daginstitutioner, skoler, klubber og forældrenetværk er blevet interviewet.

Efter efterårets skyderier har TFI også støttet arbejdet for tryghed. Sammen med SSP og lokale kræfter har TFI holdt 10
dialogmøder, de fleste i udsatte boligområder. Ca. 250 forældre kom.""",
        GOAL: """
I 2008 skulle TFI gøre projekter om beskæftigelse, bolig og tryghed stærkere. TFI har blandt andet besøgt 100
integrationsprojekter for at hjælpe dem med styring og opfølgning.""",
        CONTRIBUTION: """
TFI gør integrationsindsatsen stærkere på tværs af forvaltningerne:

+ TFI finder det, der står i vejen for integrationspolitikken i de udsatte boligområder.
+ TFI løser opgaver, som forvaltningerne beder om.
+ TFI gør god praksis kendt.""",
        FOLLOW_UP: """
TFI følger løbende op på sine opgaver. I målingen for 2008 var 35 ud af 36 rekvirenter tilfredse, i høj grad eller i
nogen grad.

Et halvt år efter en rådgivning måles virkningen: Kommer der flere forældre til møderne på de skoler og institutioner,
som TFI har rådgivet?""",
        ATTAINMENT: """
For rådgivningen i 2009 er to af succeskriterierne, at

- 70 pct. af TFI's samarbejdspartnere bruger nye metoder til at få forældre med etnisk minoritetsbaggrund med, og
- 40 pct. mærker, at det er blevet lettere at inddrage forældrene og tale med dem.""",
    },
)

INTRODUCTION = TypedSheet(
    number="3.2",
    name="Introduktionsprogrammer",
    section=BEYOND,
    office="Jobcenter København",
    origin="Integrationsloven",
    template="Kort form",
    title="Status på introduktionsprogrammer",
    judgement="not_measurable",
    line="3.2 Introduktionsprogram",
    economy={"gross": "49"},
    chosen={"refund_law": "Integrationsloven"},
    sentence="Indsatsen koster 49,0 mio. kr. brutto i 2009. Staten refunderer 50 pct. (Integrationsloven). "
    "Kommunens egen udgift er derfor 24,5 mio. kr., som er det beløb, økonomioversigten viser.",
    rows={
        NAME: "Introduktionsprogrammer for udlændinge under integrationsloven",
        ECONOMY: "Refusionen gælder både danskundervisning og beskæftigelsesfremmende tiltag.",
        TARGET_GROUP: "Ca. 1.600 udlændinge over 18 år er til enhver tid omfattet af integrationsloven.",
        ACTIVITIES: "Undervisning i dansk, beskæftigelsesfremmende tiltag (aktivering) eller begge dele",
        GOAL: """
50 pct. af dem, loven omfatter, skal begynde på seks måneders ordinært job i træk eller på en uddannelse, inden de tre
års introduktion er omme.""",
        ATTAINMENT: """
Status efter 1. kvartal 2009: Der er ikke målt endnu, fordi de rette data er svære at trække ud. Det ventes, at målet på
50 pct. bliver nået.""",
    },
)

SHEETS = (PATROLS, CONSULTANTS, TASK_FORCE, INTRODUCTION)

GOALS = (
    (
        "1",
        "Andelen af indvandrere og efterkommere i arbejde øges med 10 procentpoint til ca. 64 pct. inden 2011.",
    ),
    ("2", "Ingen flere af byens boligområder må blive udsatte."),
    (
        "3",
        "I de udsatte boligområder skal andelen uden tilknytning til arbejdsmarkedet reduceres med 10 pct. inden 2010.",
    ),
)
"""Number and words of the policy's main goals."""

LINES = (
    ("2.1", "Jobpatruljer", "6,9"),
    ("3.1", "Styrket administration af integrationsaktiviteterne", "10"),
    ("3.2", "Introduktionsprogram", "24,5"),
)
"""Number, name and net amount, in mio. kr., of the budget lines in 2009."""
