"""The supplied templates in English, section for section the Danish ones."""

from __future__ import annotations

from functools import partial
from typing import Final

from secretariat.domain.committees import DocumentLanguage
from secretariat.domain.documents import supplied_looks as looks
from secretariat.domain.documents.kinds import DocumentKind
from secretariat.domain.documents.templates import DocumentTemplateDraft, TemplateSection

_template = partial(DocumentTemplateDraft, language=DocumentLanguage.ENGLISH)

_NO_FURTHER: Final = "There are no further steps."

_RECOMMENDATION: Final = _template(
    name="Recommendation",
    kind=DocumentKind.RECOMMENDATION,
    choices=looks.ITEM,
    sections=(
        TemplateSection(
            "recommendation",
            "Recommendation and decision",
            help="The points are written on the page Recommendation and stand here with their numbers. Write only "
            "what the committee must know before it can decide on them.",
            pieces=(looks.POINTS, looks.DECISIONS),
        ),
        TemplateSection(
            "problem",
            "The problem",
            help="Why must the committee decide now? Tell the occasion (an agreement, a deadline, an earlier meeting "
            "with its case number) and what cannot wait. The solution belongs in the next section.",
        ),
        TemplateSection(
            "solution",
            "The solution",
            help="What does the administration propose, why just that, and what was ruled out? Every point must be "
            "found again here. Use subheadings for more than one proposal.",
        ),
        TemplateSection(
            "economy",
            "Economy",
            help="What does it cost, in which year and from which grant? Say what happens when the money runs out. "
            "Left empty, the section prints the standard sentence that there is no cost.",
            empty_sentence="The recommendation has no economic consequences.",
        ),
        TemplateSection(
            "process",
            "Next steps",
            help="Who takes the matter on after the decision, and when does the committee hear of it again? Name the "
            "next committees and their days.",
            empty_sentence=_NO_FURTHER,
        ),
        TemplateSection(
            "appendices",
            "Appendices",
            help="The appendices are chosen on the page Facts and stand here with their numbers. Write only if they "
            "must be read in a certain order.",
            required=False,
            pieces=(looks.APPENDICES,),
        ),
    ),
)

_STATUS_MEMO: Final = _template(
    name="Status memo",
    kind=DocumentKind.STATUS_MEMO,
    title="Half-yearly status {period}",
    choices=looks.STATUS_MEMO,
    sections=(
        TemplateSection(
            "problem",
            "The problem",
            help="Which agreement is it about, what money comes with it, and how does the grant change in the coming "
            "years? End with what the reader must be able to decide.",
        ),
        TemplateSection(
            "solution",
            "The solution",
            help="Begin with the conclusion for the whole agreement. Then take the initiatives group by group under "
            "subheadings: the sum, what was reached, and whether it should go on, change or end. Put the sums in as "
            "figures from the data, so that they follow the budget.",
        ),
        TemplateSection(
            "economy",
            "Economy",
            help="Does the memo itself cost anything? The sums it reports on belong in the solution.",
            empty_sentence="The memo entails no expense.",
        ),
        TemplateSection(
            "process",
            "Next steps",
            help="When does the next status come, and in which matter?",
            empty_sentence=_NO_FURTHER,
        ),
        TemplateSection(
            "appendices",
            "Appendices",
            help="The appendices are chosen on the page Facts and stand here with their numbers.",
            required=False,
            pieces=(looks.APPENDICES,),
        ),
    ),
)

_MEMO: Final = _template(
    name="Memo",
    kind=DocumentKind.MEMO,
    choices=looks.MEMO,
    sections=(
        TemplateSection(
            "summary",
            "Summary",
            help="What must somebody know who has time for five lines? Write the conclusion, not the table of "
            "contents.",
            required=False,
        ),
        TemplateSection(
            "background",
            "Background",
            help="Who asked for the memo, when and why? Give the case number of what was decided before.",
        ),
        TemplateSection(
            "assessment",
            "Assessment",
            help="What do the figures show, what does the administration think, and how sure is it? Tell what was "
            "measured from what is estimated.",
        ),
        TemplateSection(
            "next",
            "What happens next",
            help="Who does what, and when? Say so too if nothing more will happen.",
            empty_sentence="The memo calls for nothing further.",
        ),
    ),
)

_STATUS_REPORT: Final = _template(
    name="Status report",
    kind=DocumentKind.STATUS_REPORT,
    title="Status report {period}",
    choices=looks.REPORT,
    sections=(
        TemplateSection(
            "status",
            "Status of the field",
            help="What is the main goal, and how far is it today? Explain the table in words: which indicators "
            "advance, which lag, and why. Explain in a footnote a figure that differs from the policy's.",
            pieces=(looks.INDICATORS,),
        ),
        TemplateSection(
            "initiatives",
            "Current initiatives",
            help="What is new since the last report? A short passage on each field with its subheading. Name what the "
            "agreement holds a year, as a figure from the data.",
        ),
        TemplateSection(
            "outlook",
            "Prospects of reaching the goals",
            help="Can the goals be reached in time? Tell first what pulls down, then what pulls up, and say plainly "
            "when a goal will not be reached.",
        ),
        TemplateSection(
            "proposals",
            "Proposals for the years ahead",
            help="What should go on, and what should change? Write the proposals as a list.",
        ),
        TemplateSection(
            "projects",
            "Projects in the field",
            help="How many projects are there, and what do they cost the municipality? Choose one or two as examples.",
            required=False,
        ),
        TemplateSection(
            "sheet_list",
            "The initiatives one by one",
            help="Which decision is the report founded on, and who will use it? The list of status sheets follows the "
            "words and always fits the sheets that are in.",
            pieces=(looks.SHEET_LIST,),
        ),
        TemplateSection(
            "goals",
            "Contribution to the political goals in {period}",
            help="A few lines on the goals that are the committee's. The table takes them and their status from the "
            "period.",
            pieces=(looks.PAGE_BREAK, looks.GOALS),
        ),
        TemplateSection(
            "sheets",
            "The initiatives in {period}",
            help="The status sheets stand here in the period's order with sections of their own. Write only what "
            "holds for all of them, such as how sums are counted.",
            pieces=(looks.PAGE_BREAK, looks.SHEETS),
        ),
        TemplateSection(
            "overview",
            "Economic overview",
            help="What is counted, and what is not? Explain refunds, rounding and lines without a sheet of their own, "
            "so that the figures can be held against the sheets.",
            pieces=(looks.PAGE_BREAK, looks.BUDGET_TABLE),
        ),
    ),
)

_WORK_PLAN: Final = _template(
    name="Work plan",
    kind=DocumentKind.WORK_PLAN,
    title="Work plan {period}",
    choices=looks.PLAN,
    sections=(
        TemplateSection(
            "status",
            "Status of the past year",
            help="What was done, and what worked? A small table of tasks by challenge helps; end with what the plan "
            "builds on.",
        ),
        TemplateSection(
            "challenges",
            "Challenges",
            help="Which two to four challenges gather the work of the coming year? List them, and name the target "
            "group.",
        ),
        TemplateSection(
            "deliverables",
            "Deliverables",
            help="What is delivered, to whom and when? One deliverable an item. Name the decision if the committee "
            "asked for it.",
        ),
        TemplateSection(
            "staff",
            "Full-time equivalents",
            help="How many go to each deliverable? Half of one is written ½. The sum must fit the staffing.",
            body=looks.staff_table(
                ("Deliverable", "Responsible", "Full-time equivalents"),
                (("[name the deliverable]", "", "1"), ("[name the deliverable]", "", "½"), ("Total", "", "1½")),
                "Full-time equivalents by deliverable",
            ),
        ),
        TemplateSection(
            "economy",
            "Economy",
            help="Is there money besides the wages, and where does it come from?",
            empty_sentence="The plan keeps within what was set aside.",
        ),
        TemplateSection(
            "follow_up",
            "Follow-up",
            help="How is it measured whether the plan was kept, and when does the committee get a status?",
        ),
    ),
)

_ECONOMIC_OVERVIEW: Final = _template(
    name="Economic overview",
    kind=DocumentKind.ECONOMIC_OVERVIEW,
    title="Economic overview {period}",
    choices=looks.OVERVIEW,
    sections=(
        TemplateSection(
            "basis",
            "Basis",
            help="What does it show: budget or spending, net or gross, at which price level? Tell what is left out, "
            "and why.",
        ),
        TemplateSection(
            "overview",
            "Overview",
            help="The table follows the budget. A line on how to read it will do.",
            required=False,
            pieces=(looks.BUDGET_TABLE,),
        ),
        TemplateSection(
            "development",
            "Development",
            help="Which groups grow or shrink, and why? Name the sums as figures from the data, so that they follow "
            "the table.",
            pieces=(looks.DEVELOPMENT,),
        ),
        TemplateSection(
            "largest",
            "The largest lines",
            help="What do the largest sums go to, and are they bound by agreements or by law?",
            required=False,
            pieces=(looks.LARGEST,),
        ),
        TemplateSection(
            "remarks",
            "Remarks",
            help="Uncertain sums, grants that run out, lines moved or joined since the last overview.",
            empty_sentence="There are no remarks on the overview.",
        ),
    ),
)

_GOAL_STATUS: Final = _template(
    name="Goal status",
    kind=DocumentKind.GOAL_STATUS,
    title="Goal status {period}",
    choices=looks.OVERVIEW,
    sections=(
        TemplateSection(
            "summary",
            "Summary",
            help="How many goals are reached, how many are on their way, and which gives most concern? A few lines.",
        ),
        TemplateSection(
            "goals",
            "Status of the goals",
            help="The table takes each goal and its status from the period. Write only what holds for several goals.",
            required=False,
            pieces=(looks.GOALS,),
        ),
        TemplateSection(
            "indicators",
            "Indicators",
            help="What was measured, when and by whom? Say here if the method has changed since the first measurement.",
            pieces=(looks.INDICATORS,),
        ),
        TemplateSection(
            "deviations",
            "Deviations",
            help="Why was a goal not reached, and what would it take? Tell what the committee can change from the "
            "rest.",
            empty_sentence="There are no deviations from the goals.",
        ),
        TemplateSection(
            "next",
            "The work ahead",
            help="Which initiatives must be strengthened, and when is the next measurement?",
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
