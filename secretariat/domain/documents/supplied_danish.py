"""The supplied templates in Danish."""

from __future__ import annotations

from typing import Final

from secretariat.domain.documents import supplied_looks as looks
from secretariat.domain.documents.kinds import DocumentKind
from secretariat.domain.documents.templates import DocumentTemplateDraft, TemplateSection

_NO_COST: Final = "Indstillingen har ingen økonomiske konsekvenser."
_NO_EXPENSE: Final = "Der er ingen udgifter forbundet med notatet."
_NO_FURTHER: Final = "Der er ingen videre proces."

_RECOMMENDATION: Final = DocumentTemplateDraft(
    name="Indstilling",
    kind=DocumentKind.RECOMMENDATION,
    choices=looks.ITEM,
    sections=(
        TemplateSection(
            "recommendation",
            "Indstilling og beslutning",
            help="At-punkterne skrives på fanen Indstilling og sættes ind her med numre. Skriv kun noget her, "
            "hvis punkterne kræver en forklaring, før udvalget kan tage stilling.",
            pieces=(looks.POINTS, looks.DECISIONS),
        ),
        TemplateSection(
            "problem",
            "Problemstilling",
            help="Hvorfor skal udvalget tage stilling nu? Beskriv anledningen (en aftale, en frist, et tidligere møde "
            "med sagsnummer) og det, der ikke længere kan vente. Løsningen hører til i næste afsnit.",
        ),
        TemplateSection(
            "solution",
            "Løsning",
            help="Hvad foreslår forvaltningen, hvorfor netop det, og hvad er valgt fra? Hvert at-punkt skal kunne "
            "genfindes her. Brug underoverskrifter, når der er mere end ét forslag.",
        ),
        TemplateSection(
            "economy",
            "Økonomi",
            help="Hvad koster det, hvilket år og på hvilken bevilling? Skriv også, hvad der sker, når pengene slipper "
            "op. Er afsnittet tomt, udskrives standardsætningen om, at der ikke er økonomiske konsekvenser.",
            empty_sentence=_NO_COST,
        ),
        TemplateSection(
            "process",
            "Videre proces",
            help="Hvem går videre med sagen, når udvalget har besluttet, og hvornår hører udvalget om den igen? Nævn "
            "de næste udvalg og deres mødedatoer.",
            empty_sentence=_NO_FURTHER,
        ),
        TemplateSection(
            "appendices",
            "Bilag",
            help="Bilagene vælges på fanen Oplysninger og sættes ind her med numre. Skriv kun her, hvis de skal læses "
            "i en bestemt rækkefølge.",
            required=False,
            pieces=(looks.APPENDICES,),
        ),
    ),
)

_STATUS_MEMO: Final = DocumentTemplateDraft(
    name="Statusnotat",
    kind=DocumentKind.STATUS_MEMO,
    title="Halvårlig statusredegørelse {period}",
    choices=looks.STATUS_MEMO,
    sections=(
        TemplateSection(
            "problem",
            "Problemstilling",
            help="Hvilken aftale gøres der status for, hvilke penge følger med, og hvordan ændrer bevillingen sig i de "
            "kommende år? Slut med, hvad læseren skal kunne tage stilling til bagefter.",
        ),
        TemplateSection(
            "solution",
            "Løsning",
            help="Begynd med konklusionen for hele aftalen. Tag derefter indsatserne gruppe for gruppe under hver sin "
            "underoverskrift: beløbet først, så hvad der er nået, og til sidst om indsatsen bør fortsætte uændret, "
            "lægges om eller udfases. Indsæt beløbene som tal fra data, så de følger budgettet.",
        ),
        TemplateSection(
            "economy",
            "Økonomi",
            help="Har notatet selv økonomiske følger? De beløb, der gøres status for, hører til i Løsning.",
            empty_sentence=_NO_EXPENSE,
        ),
        TemplateSection(
            "process",
            "Videre proces",
            help="Hvornår kommer den næste status, og i hvilken sag indgår den?",
            empty_sentence=_NO_FURTHER,
        ),
        TemplateSection(
            "appendices",
            "Bilag",
            help="Bilagene vælges på fanen Oplysninger og sættes ind her med numre.",
            required=False,
            pieces=(looks.APPENDICES,),
        ),
    ),
)

_MEMO: Final = DocumentTemplateDraft(
    name="Notat",
    kind=DocumentKind.MEMO,
    choices=looks.MEMO,
    sections=(
        TemplateSection(
            "summary",
            "Resumé",
            help="Hvad skal læseren vide, hvis der kun er tid til fem linjer? Skriv konklusionen, ikke "
            "indholdsfortegnelsen.",
            required=False,
        ),
        TemplateSection(
            "background",
            "Baggrund",
            help="Hvem har bedt om notatet, hvornår og hvorfor? Nævn sagsnummeret på det, der er besluttet før.",
        ),
        TemplateSection(
            "assessment",
            "Vurdering",
            help="Hvad viser tallene, hvad mener forvaltningen, og hvor sikkert er det? Skil det målte fra det "
            "skønnede.",
        ),
        TemplateSection(
            "next",
            "Det videre forløb",
            help="Hvem gør hvad og hvornår? Skriv det også, hvis der ikke skal ske mere.",
            empty_sentence="Notatet giver ikke anledning til yderligere.",
        ),
    ),
)

_STATUS_REPORT: Final = DocumentTemplateDraft(
    name="Statusredegørelse",
    kind=DocumentKind.STATUS_REPORT,
    title="Statusredegørelse {period}",
    choices=looks.REPORT,
    sections=(
        TemplateSection(
            "status",
            "Status på området",
            help="Hvad er hovedmålet, og hvor langt er det i dag? Forklar tabellen med ord: hvilke indikatorer går "
            "frem, hvilke halter, og hvad skyldes forskellen. Afviger et tal fra politikken, så forklar det i en "
            "fodnote.",
            pieces=(looks.INDICATORS,),
        ),
        TemplateSection(
            "initiatives",
            "Aktuelle initiativer",
            help="Hvad er nyt siden sidste redegørelse? Et kort afsnit om hvert indsatsområde med sin "
            "underoverskrift. Nævn aftalens samlede beløb pr. år, og indsæt det som tal fra data.",
        ),
        TemplateSection(
            "outlook",
            "Udsigt til at nå målene",
            help="Er målene realistiske til tiden? Beskriv først det, der trækker ned, og derefter det, der trækker "
            "op. Skriv det ligeud, hvis et mål ikke bliver nået.",
        ),
        TemplateSection(
            "proposals",
            "Forslag til fremtidig indsats",
            help="Hvad bør fortsætte, og hvad bør ændres? Skriv forslagene som en liste, så de kan genfindes i "
            "indstillingen.",
        ),
        TemplateSection(
            "projects",
            "Projekter på området",
            help="Hvor mange projekter er der, og hvad koster de kommunen i alt? Vælg ét eller to som eksempel.",
            required=False,
        ),
        TemplateSection(
            "sheet_list",
            "Redegørelse for de enkelte indsatser",
            help="Hvilken beslutning ligger bag redegørelsen, og hvem skal bruge den? Listen over statusskemaer "
            "følger efter teksten og passer altid til de skemaer, der er med.",
            pieces=(looks.SHEET_LIST,),
        ),
        TemplateSection(
            "goals",
            "Bidrag til de politiske mål i {period}",
            help="Et par linjer om, hvilke mål udvalget har ansvaret for. Tabellen henter målene og deres status fra "
            "perioden.",
            pieces=(looks.PAGE_BREAK, looks.GOALS),
        ),
        TemplateSection(
            "sheets",
            "De enkelte indsatser i {period}",
            help="Statusskemaerne sættes ind i periodens rækkefølge med deres egne afsnit. Skriv kun her, hvis noget "
            "gælder for alle skemaerne, for eksempel hvordan beløbene er opgjort.",
            pieces=(looks.PAGE_BREAK, looks.SHEETS),
        ),
        TemplateSection(
            "overview",
            "Økonomisk oversigt",
            help="Hvad er regnet med, og hvad er ikke? Forklar statsrefusion, afrunding og de linjer, der ikke har "
            "eget skema, så tallene kan holdes op mod skemaerne.",
            pieces=(looks.PAGE_BREAK, looks.BUDGET_TABLE),
        ),
    ),
)

_WORK_PLAN: Final = DocumentTemplateDraft(
    name="Arbejdsplan",
    kind=DocumentKind.WORK_PLAN,
    title="Arbejdsplan {period}",
    choices=looks.PLAN,
    sections=(
        TemplateSection(
            "status",
            "Status for det forløbne år",
            help="Hvad blev lavet, og hvad virkede? Brug en lille tabel til antal opgaver pr. udfordring, og slut med "
            "de erfaringer, planen bygger på.",
        ),
        TemplateSection(
            "challenges",
            "Udfordringer",
            help="Hvilke to til fire udfordringer samler arbejdet i det kommende år? Skriv dem som en liste, og nævn "
            "målgruppen.",
        ),
        TemplateSection(
            "deliverables",
            "Indsatsområder og leverancer",
            help="Hvad bliver afleveret, til hvem og hvornår? Én leverance pr. punkt. Henvis til beslutningen, hvis "
            "den er bestilt af udvalget.",
        ),
        TemplateSection(
            "staff",
            "Årsværk",
            help="Hvor mange årsværk går til hver leverance? Halve årsværk skrives ½. Summen skal passe med "
            "bemandingen.",
            body=looks.staff_table(
                ("Leverance", "Ansvarlig", "Årsværk"),
                (("[skriv leverance]", "", "1"), ("[skriv leverance]", "", "½"), ("I alt", "", "1½")),
                "Årsværk fordelt på leverancer",
            ),
        ),
        TemplateSection(
            "economy",
            "Økonomi",
            help="Er der penge ud over lønnen, og hvor kommer de fra?",
            empty_sentence="Planen holdes inden for den afsatte ramme.",
        ),
        TemplateSection(
            "follow_up",
            "Opfølgning",
            help="Hvordan bliver det målt, om planen er fulgt, og hvornår får udvalget status?",
        ),
    ),
)

_ECONOMIC_OVERVIEW: Final = DocumentTemplateDraft(
    name="Økonomisk oversigt",
    kind=DocumentKind.ECONOMIC_OVERVIEW,
    title="Økonomisk oversigt {period}",
    choices=looks.OVERVIEW,
    sections=(
        TemplateSection(
            "basis",
            "Grundlag",
            help="Hvad viser oversigten: budget eller forbrug, netto eller brutto, hvilket prisniveau? Skriv, hvad "
            "der er holdt udenfor, og hvorfor.",
        ),
        TemplateSection(
            "overview",
            "Oversigt",
            help="Tabellen følger budgettet. En linje om, hvordan den læses, er nok.",
            required=False,
            pieces=(looks.BUDGET_TABLE,),
        ),
        TemplateSection(
            "development",
            "Udvikling",
            help="Hvilke grupper vokser eller falder, og hvad skyldes det? Indsæt tallene fra data, så de følger "
            "tabellen.",
            pieces=(looks.DEVELOPMENT,),
        ),
        TemplateSection(
            "largest",
            "De største linjer",
            help="Hvad går de største beløb til, og er de bundet af aftaler eller lov?",
            required=False,
            pieces=(looks.LARGEST,),
        ),
        TemplateSection(
            "remarks",
            "Bemærkninger",
            help="Usikre beløb, bevillinger der udløber, og linjer der er flyttet eller lagt sammen siden sidste "
            "oversigt.",
            empty_sentence="Der er ingen bemærkninger til oversigten.",
        ),
    ),
)

_GOAL_STATUS: Final = DocumentTemplateDraft(
    name="Målstatus",
    kind=DocumentKind.GOAL_STATUS,
    title="Målstatus {period}",
    choices=looks.OVERVIEW,
    sections=(
        TemplateSection(
            "summary",
            "Sammenfatning",
            help="Hvor mange mål er nået, hvor mange er på vej, og hvilket er det mest bekymrende? Skriv det på få "
            "linjer.",
        ),
        TemplateSection(
            "goals",
            "Status for målene",
            help="Tabellen henter hvert mål og dets status fra perioden. Skriv kun det, der gælder for flere mål.",
            required=False,
            pieces=(looks.GOALS,),
        ),
        TemplateSection(
            "indicators",
            "Indikatorer",
            help="Hvad er målt, hvornår og af hvem? Er opgørelsesmetoden ændret siden startmålingen, så skriv det her.",
            pieces=(looks.INDICATORS,),
        ),
        TemplateSection(
            "deviations",
            "Afvigelser",
            help="Hvorfor er et mål ikke nået, og hvad skal der til? Skeln mellem det, udvalget kan påvirke, og "
            "resten.",
            empty_sentence="Der er ingen afvigelser fra målene.",
        ),
        TemplateSection(
            "next",
            "Det videre arbejde",
            help="Hvilke indsatser skal styrkes, og hvornår måles der igen?",
        ),
    ),
)

TEMPLATES: Final[tuple[DocumentTemplateDraft, ...]] = (
    _RECOMMENDATION,
    _STATUS_MEMO,
    _MEMO,
    _STATUS_REPORT,
    _WORK_PLAN,
    _ECONOMIC_OVERVIEW,
    _GOAL_STATUS,
)
