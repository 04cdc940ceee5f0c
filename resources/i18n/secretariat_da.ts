<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
<context>
    <name>AbsentList</name>
    <message>
        <source>{name} (the whole meeting)</source>
        <translation>{name} (hele mødet)</translation>
    </message>
    <message>
        <source>{name} (no member)</source>
        <translation>{name} (ikke medlem)</translation>
    </message>
</context>
<context>
    <name>Accepting</name>
    <message>
        <source>Use the computed figure</source>
        <translation>Brug det beregnede tal</translation>
    </message>
    <message>
        <source>Accept it?</source>
        <translation>Godtag fundet?</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Godtag</translation>
    </message>
    <message>
        <source>Why may it stand? The reason is printed in the control report.</source>
        <translation>Hvorfor må det stå? Begrundelsen udskrives i kontrolrapporten.</translation>
    </message>
    <message>
        <source>Accept with a reason</source>
        <translation>Godtag med begrundelse</translation>
    </message>
    <message>
        <source>Take the acceptance back</source>
        <translation>Træk godtagelsen tilbage</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>New &amp;hearing</source>
        <translation>Ny &amp;høring</translation>
    </message>
    <message>
        <source>New &amp;committee</source>
        <translation>Nyt ud&amp;valg</translation>
    </message>
    <message>
        <source>&amp;Open another database …</source>
        <translation>&amp;Åbn en anden database …</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Gem</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Udskriv …</translation>
    </message>
    <message>
        <source>&amp;Export the list …</source>
        <translation>&amp;Eksportér listen …</translation>
    </message>
    <message>
        <source>Se&amp;ttings …</source>
        <translation>I&amp;ndstillinger …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afslut</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Fortryd</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gentag</translation>
    </message>
    <message>
        <source>&amp;Find …</source>
        <translation>Fin&amp;d …</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Find &amp;næste</translation>
    </message>
    <message>
        <source>Save as PD&amp;F …</source>
        <translation>Gem som &amp;PDF …</translation>
    </message>
    <message>
        <source>Close the t&amp;ab</source>
        <translation>&amp;Luk fanen</translation>
    </message>
    <message>
        <source>Find previ&amp;ous</source>
        <translation>Find f&amp;orrige</translation>
    </message>
    <message>
        <source>&amp;Search or do …</source>
        <translation>&amp;Søg eller gør …</translation>
    </message>
    <message>
        <source>Search e&amp;verything …</source>
        <translation>Søg i &amp;alt …</translation>
    </message>
    <message>
        <source>Re&amp;build the search index</source>
        <translation>Dan søgeindekset på n&amp;y</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Forhåndsvisning</translation>
    </message>
    <message>
        <source>Side p&amp;anel</source>
        <translation>Side&amp;panel</translation>
    </message>
    <message>
        <source>Narrow &amp;navigation</source>
        <translation>&amp;Smal navigation</translation>
    </message>
    <message>
        <source>Put the tab &amp;beside</source>
        <translation>Sæt fanen &amp;ved siden af</translation>
    </message>
    <message>
        <source>Ne&amp;xt tab</source>
        <translation>&amp;Næste fane</translation>
    </message>
    <message>
        <source>Pre&amp;vious tab</source>
        <translation>F&amp;orrige fane</translation>
    </message>
    <message>
        <source>Light or &amp;dark</source>
        <translation>&amp;Lyst eller mørkt</translation>
    </message>
    <message>
        <source>&amp;Draft the response</source>
        <translation>&amp;Begynd på svaret</translation>
    </message>
    <message>
        <source>E&amp;xtend the deadline</source>
        <translation>&amp;Forlæng fristen</translation>
    </message>
    <message>
        <source>&amp;Keep a version …</source>
        <translation>&amp;Gem en version …</translation>
    </message>
    <message>
        <source>Compare ver&amp;sions</source>
        <translation>&amp;Sammenlign versioner</translation>
    </message>
    <message>
        <source>Pre&amp;vious finding</source>
        <translation>F&amp;orrige fund</translation>
    </message>
    <message>
        <source>&amp;Previous unconfirmed field</source>
        <translation>Forrige ubekræftede &amp;felt</translation>
    </message>
    <message>
        <source>Acce&amp;pt with a reason …</source>
        <translation>Go&amp;dtag med begrundelse …</translation>
    </message>
    <message>
        <source>Next peri&amp;od …</source>
        <translation>Næste &amp;periode …</translation>
    </message>
    <message>
        <source>Out of t&amp;he group</source>
        <translation>Ryk &amp;ud af gruppen</translation>
    </message>
    <message>
        <source>A&amp;bout the line …</source>
        <translation>Om lin&amp;jen …</translation>
    </message>
    <message>
        <source>New pape&amp;r …</source>
        <translation>Nyt d&amp;okument …</translation>
    </message>
    <message>
        <source>New paper temp&amp;late</source>
        <translation>Ny dokument&amp;skabelon</translation>
    </message>
    <message>
        <source>Insert a p&amp;iece …</source>
        <translation>Indsæt et &amp;element …</translation>
    </message>
    <message>
        <source>Insert a figure from the &amp;data …</source>
        <translation>Indsæt et tal fra &amp;data …</translation>
    </message>
    <message>
        <source>&amp;Take in a Word contribution …</source>
        <translation>Tag et &amp;Word-bidrag ind …</translation>
    </message>
    <message>
        <source>Sa&amp;ve as Word …</source>
        <translation>Gem som &amp;Word …</translation>
    </message>
    <message>
        <source>Print for the p&amp;ublic …</source>
        <translation>Udskriv til o&amp;ffentligheden …</translation>
    </message>
    <message>
        <source>Save the packa&amp;ge …</source>
        <translation>Gem &amp;pakken …</translation>
    </message>
    <message>
        <source>Verify what was iss&amp;ued</source>
        <translation>Efterprø&amp;v det afgivne</translation>
    </message>
    <message>
        <source>All points approve&amp;d</source>
        <translation>&amp;Alle at-punkter godkendt</translation>
    </message>
    <message>
        <source>Approve the &amp;minutes</source>
        <translation>&amp;Godkend protokollen</translation>
    </message>
    <message>
        <source>Exce&amp;rpt of the item …</source>
        <translation>Udsk&amp;rift af punktet …</translation>
    </message>
    <message>
        <source>Chec&amp;k everything</source>
        <translation>Kontrollér &amp;alt</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>&amp;Næste fund</translation>
    </message>
    <message>
        <source>&amp;Issue …</source>
        <translation>&amp;Afgiv …</translation>
    </message>
    <message>
        <source>&amp;Begin a correction …</source>
        <translation>Begynd en &amp;rettelse …</translation>
    </message>
    <message>
        <source>Put &amp;aside</source>
        <translation>&amp;Læg til side</translation>
    </message>
    <message>
        <source>New &amp;initiative</source>
        <translation>Ny &amp;indsats</translation>
    </message>
    <message>
        <source>New in&amp;dicator</source>
        <translation>Ny in&amp;dikator</translation>
    </message>
    <message>
        <source>&amp;Renumber or rename …</source>
        <translation>Skift &amp;nummer eller navn …</translation>
    </message>
    <message>
        <source>&amp;Begin the status sheet</source>
        <translation>&amp;Begynd statusskemaet</translation>
    </message>
    <message>
        <source>&amp;Send to an office …</source>
        <translation>Send til et &amp;kontor …</translation>
    </message>
    <message>
        <source>&amp;Take in a returned file …</source>
        <translation>&amp;Tag en returneret fil ind …</translation>
    </message>
    <message>
        <source>&amp;Confirm and go on</source>
        <translation>B&amp;ekræft og gå videre</translation>
    </message>
    <message>
        <source>Ne&amp;xt unconfirmed field</source>
        <translation>Næste &amp;ubekræftede felt</translation>
    </message>
    <message>
        <source>&amp;Let stand with a reason …</source>
        <translation>La&amp;d stå med begrundelse …</translation>
    </message>
    <message>
        <source>New &amp;budget table …</source>
        <translation>Ny &amp;budgettabel …</translation>
    </message>
    <message>
        <source>Ta&amp;ke in a table …</source>
        <translation>&amp;Tag en tabel ind …</translation>
    </message>
    <message>
        <source>Take in &amp;what lies on the clipboard</source>
        <translation>Tag ud&amp;klipsholderen ind</translation>
    </message>
    <message>
        <source>Save as E&amp;xcel, CSV or Word …</source>
        <translation>Gem som E&amp;xcel, CSV eller Word …</translation>
    </message>
    <message>
        <source>R&amp;eplace …</source>
        <translation>&amp;Erstat …</translation>
    </message>
    <message>
        <source>&amp;Insert a line</source>
        <translation>Indsæt &amp;en linje</translation>
    </message>
    <message>
        <source>&amp;Delete the lines</source>
        <translation>Slet linje&amp;rne</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Flyt op</translation>
    </message>
    <message>
        <source>Move d&amp;own</source>
        <translation>Fl&amp;yt ned</translation>
    </message>
    <message>
        <source>Into the &amp;group above</source>
        <translation>Ryk ind i gruppen o&amp;venfor</translation>
    </message>
    <message>
        <source>Add a &amp;year</source>
        <translation>Tilføj et &amp;år</translation>
    </message>
    <message>
        <source>Insert a &amp;column …</source>
        <translation>Inds&amp;æt en kolonne …</translation>
    </message>
    <message>
        <source>Delete the co&amp;lumns</source>
        <translation>Sle&amp;t kolonnerne</translation>
    </message>
    <message>
        <source>&amp;Fill down</source>
        <translation>Udfyld ned&amp;ad</translation>
    </message>
    <message>
        <source>Fill &amp;right</source>
        <translation>Udfyld til &amp;højre</translation>
    </message>
    <message>
        <source>About the colu&amp;mn …</source>
        <translation>O&amp;m kolonnen …</translation>
    </message>
    <message>
        <source>About the &amp;table …</source>
        <translation>Om ta&amp;bellen …</translation>
    </message>
    <message>
        <source>Print the control r&amp;eport …</source>
        <translation>Udskriv &amp;kontrolrapporten …</translation>
    </message>
    <message>
        <source>New &amp;meeting</source>
        <translation>Nyt &amp;møde</translation>
    </message>
    <message>
        <source>Begin next &amp;year’s from this …</source>
        <translation>Begynd næste &amp;års dokument ud fra dette …</translation>
    </message>
    <message>
        <source>&amp;Issue the paper …</source>
        <translation>&amp;Afgiv dokumentet …</translation>
    </message>
    <message>
        <source>Veri&amp;fy a package …</source>
        <translation>Ef&amp;terprøv en pakke …</translation>
    </message>
    <message>
        <source>New &amp;item</source>
        <translation>Nyt &amp;punkt</translation>
    </message>
    <message>
        <source>Ne&amp;xt item</source>
        <translation>Næs&amp;te punkt</translation>
    </message>
    <message>
        <source>&amp;Previous item</source>
        <translation>&amp;Forrige punkt</translation>
    </message>
    <message>
        <source>&amp;Send out the agenda …</source>
        <translation>Send dagsordenen &amp;ud …</translation>
    </message>
    <message>
        <source>Mark as &amp;held</source>
        <translation>Markér som af&amp;holdt</translation>
    </message>
    <message>
        <source>Save to a &amp;calendar …</source>
        <translation>Gem som kalen&amp;der …</translation>
    </message>
    <message>
        <source>&amp;Help and keys</source>
        <translation>&amp;Hjælp og genveje</translation>
    </message>
    <message>
        <source>Show the &amp;log</source>
        <translation>Vis &amp;loggen</translation>
    </message>
    <message>
        <source>&amp;About Secretariat</source>
        <translation>&amp;Om Sekretariat</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>{title} of {day}</source>
        <translation>{title} fra {day}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>lukket</translation>
    </message>
    <message>
        <source>the recommendation is put aside</source>
        <translation>indstillingen er lagt til side</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>besluttet</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>uden beslutning</translation>
    </message>
    <message>
        <source>{done} of {points} points decided</source>
        <translation>{done} af {points} at-punkter besluttet</translation>
    </message>
</context>
<context>
    <name>AgendaPage</name>
    <message>
        <source>Items of the agenda</source>
        <translation>Dagsordenens punkter</translation>
    </message>
    <message>
        <source>Numbers are drawn when the agenda is sent out.</source>
        <translation>Punkterne får numre, når dagsordenen sendes ud.</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Tilføj et punkt</translation>
    </message>
    <message>
        <source>Add items</source>
        <translation>Tilføj punkter</translation>
    </message>
    <message>
        <source>Move an item</source>
        <translation>Flyt et punkt</translation>
    </message>
    <message>
        <source>Remove an item</source>
        <translation>Fjern et punkt</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tilføj</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flyt op</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flyt ned</translation>
    </message>
    <message>
        <source>Remove the item</source>
        <translation>Fjern punktet</translation>
    </message>
    <message>
        <source>Recommendations for the agenda …</source>
        <translation>Indstillinger til dagsordenen …</translation>
    </message>
    <message>
        <source>Nothing on the agenda yet. Its items are recommendations and what you write here.</source>
        <translation>Dagsordenen er tom endnu. Punkterne er indstillinger og det, du selv skriver her.</translation>
    </message>
    <message>
        <source>Add recommendations …</source>
        <translation>Tilføj indstillinger …</translation>
    </message>
</context>
<context>
    <name>AppendixPapers</name>
    <message>
        <source>Papers among the appendices</source>
        <translation>Dokumenter blandt bilagene</translation>
    </message>
    <message>
        <source>{number}. {title}</source>
        <translation>{number}. {title}</translation>
    </message>
    <message>
        <source>Open appendix {number}: {title}</source>
        <translation>Åbn bilag {number}: {title}</translation>
    </message>
</context>
<context>
    <name>ArchiveColumns</name>
    <message>
        <source>Issued</source>
        <translation>Afgivet</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Udgave</translation>
    </message>
    <message>
        <source>Response to a hearing</source>
        <translation>Høringssvar</translation>
    </message>
    <message>
        <source>Case numbers</source>
        <translation>Sagsnumre</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Afgivet af</translation>
    </message>
</context>
<context>
    <name>ArchiveOut</name>
    <message>
        <source>“{title}”, {edition}</source>
        <translation>”{title}”, {edition}</translation>
    </message>
    <message>
        <source>The files are being verified …</source>
        <translation>Filerne efterprøves …</translation>
    </message>
    <message>
        <source>Which package is to be verified?</source>
        <translation>Hvilken pakke skal efterprøves?</translation>
    </message>
    <message>
        <source>The package is being verified …</source>
        <translation>Pakken efterprøves …</translation>
    </message>
    <message>
        <source>{paper}: everything is as it left the house.</source>
        <translation>{paper}: Alt er, som det blev afgivet.</translation>
    </message>
    <message>
        <source>Each file gives the SHA-256 it was issued with.</source>
        <translation>Hver fil giver den SHA-256, den blev afgivet med.</translation>
    </message>
    <message>
        <source>The file is being fetched …</source>
        <translation>Filen hentes …</translation>
    </message>
</context>
<context>
    <name>ArchivePage</name>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arkiv</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} af {total}</translation>
    </message>
    <message>
        <source>{total} in all</source>
        <translation>{total} i alt</translation>
    </message>
    <message>
        <source>Filter by title, case number or who issued it</source>
        <translation>Filtrér på titel, sagsnummer eller navn</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle typer</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Alle år</translation>
    </message>
    <message>
        <source>Open the paper it was issued from</source>
        <translation>Åbn dokumentet bag det afgivne</translation>
    </message>
    <message>
        <source>Open the hearing</source>
        <translation>Åbn høringen</translation>
    </message>
    <message>
        <source>Show as it left</source>
        <translation>Vis det afgivne</translation>
    </message>
    <message>
        <source>Verify a package …</source>
        <translation>Efterprøv en pakke …</translation>
    </message>
    <message>
        <source>Nothing is issued yet. Every paper that leaves the house is kept here, as it left.</source>
        <translation>Intet er afgivet endnu. Her opbevares alle afgivne dokumenter, præcis som de blev afgivet.</translation>
    </message>
    <message>
        <source>Nothing in the archive fits the filter.</source>
        <translation>Intet i arkivet passer til filteret.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Ryd filteret</translation>
    </message>
    <message>
        <source>Filter the archive</source>
        <translation>Filtrér arkivet</translation>
    </message>
</context>
<context>
    <name>Arriving</name>
    <message>
        <source>Take in a table</source>
        <translation>Tag en tabel ind</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.txt *.tsv)</source>
        <translation>Tabeller (*.xlsx *.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>Reading “{file}” …</source>
        <translation>”{file}” læses …</translation>
    </message>
    <message>
        <source>There is no table on the clipboard.</source>
        <translation>Der er ingen tabel i udklipsholderen.</translation>
    </message>
    <message>
        <source>Copy it from the spreadsheet or the paper first.</source>
        <translation>Kopiér den først fra regnearket eller dokumentet.</translation>
    </message>
    <message>
        <source>What lay on the clipboard</source>
        <translation>Fra udklipsholderen</translation>
    </message>
    <message>
        <source>Reading the clipboard …</source>
        <translation>Udklipsholderen læses …</translation>
    </message>
    <message>
        <source>“{file}” cannot be taken in.</source>
        <translation>”{file}” kan ikke tages ind.</translation>
    </message>
    <message>
        <source>Take in a Word contribution</source>
        <translation>Tag et Word-bidrag ind</translation>
    </message>
    <message>
        <source>Word files (*.docx)</source>
        <translation>Word-filer (*.docx)</translation>
    </message>
</context>
<context>
    <name>Attainment</name>
    <message>
        <source>Met</source>
        <translation>Opfyldt</translation>
    </message>
    <message>
        <source>Partly met</source>
        <translation>Delvist opfyldt</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Ikke opfyldt</translation>
    </message>
    <message>
        <source>Cannot be measured</source>
        <translation>Kan ikke måles</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Ikke vurderet</translation>
    </message>
</context>
<context>
    <name>BeginQuestion</name>
    <message>
        <source>Begin the status sheet</source>
        <translation>Begynd statusskemaet</translation>
    </message>
    <message>
        <source>Begin the missing sheets</source>
        <translation>Begynd de manglende skemaer</translation>
    </message>
    <message>
        <source>In {period}. Name, economy and origin are taken from the initiative.</source>
        <translation>Til perioden {period}. Navn, økonomi og afsæt hentes fra indsatsen.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begynd</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Skabelon</translation>
    </message>
</context>
<context>
    <name>BudgetColumns</name>
    <message>
        <source>Budget table</source>
        <translation>Budgettabel</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Anvendelse</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhed</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linjer</translation>
    </message>
    <message>
        <source>Reconciled with</source>
        <translation>Afstemmes med</translation>
    </message>
    <message>
        <source>Versions kept</source>
        <translation>Gemte versioner</translation>
    </message>
    <message>
        <source>Economic overview</source>
        <translation>Økonomioversigt</translation>
    </message>
</context>
<context>
    <name>BudgetFindings</name>
    <message>
        <source>The lines come to {computed}; printed is {printed}.</source>
        <translation>Linjerne giver {computed}, men der er trykt {printed}.</translation>
    </message>
    <message>
        <source>The printed groups come to {computed}; printed is {printed}.</source>
        <translation>De trykte gruppetotaler giver {computed}, men der er trykt {printed}.</translation>
    </message>
    <message>
        <source>Added across, it comes to {computed}; printed is {printed}.</source>
        <translation>På tværs giver det {computed}, men der er trykt {printed}.</translation>
    </message>
    <message>
        <source>The difference is {computed}; printed is {printed}.</source>
        <translation>Forskellen er {computed}, men der er trykt {printed}.</translation>
    </message>
    <message>
        <source>The share is {computed} per cent; printed is {printed}.</source>
        <translation>Andelen er {computed} pct., men der er trykt {printed}.</translation>
    </message>
    <message>
        <source>The change is {computed} per cent; printed is {printed}.</source>
        <translation>Ændringen er {computed} pct., men der er trykt {printed}.</translation>
    </message>
    <message>
        <source>The rows it is worked out from come to {computed}; printed is {printed}.</source>
        <translation>De rækker, tallet beregnes af, giver {computed}, men der er trykt {printed}.</translation>
    </message>
    <message>
        <source>Gross {gross} less a refund of {percent} per cent leaves {computed}; the line has {printed}.</source>
        <translation>Brutto {gross} minus en refusion på {percent} pct. giver {computed}, men på linjen står der {printed}.</translation>
    </message>
    <message>
        <source>The status sheet for {sheet} says {computed}; the line has {printed}.</source>
        <translation>I statusskemaet for {sheet} står der {computed}, men på linjen står der {printed}.</translation>
    </message>
    <message>
        <source>The table “{table}” says {computed}; here it says {printed}.</source>
        <translation>I tabellen ”{table}” står der {computed}, men her står der {printed}.</translation>
    </message>
    <message>
        <source>The line has {printed}, but no status sheet counts its money on it.</source>
        <translation>På linjen står der {printed}, men der medregnes ikke penge fra noget statusskema på den.</translation>
    </message>
    <message>
        <source>The status sheet for {sheet} has {computed}, but no line in the table.</source>
        <translation>I statusskemaet for {sheet} står der {computed}, men indsatsen har ingen linje i tabellen.</translation>
    </message>
    <message>
        <source>The number {number} stands at {other} too.</source>
        <translation>Nummer {number} står også ved {other}.</translation>
    </message>
    <message>
        <source>The mark {mark} has no footnote.</source>
        <translation>Tegnet {mark} har ingen fodnote.</translation>
    </message>
    <message>
        <source>Footnote {mark} has no mark in the table: “{text}”</source>
        <translation>Fodnote {mark} har intet tegn i tabellen: ”{text}”</translation>
    </message>
    <message>
        <source>“{typed}” stands here. {trouble}</source>
        <translation>Her står der ”{typed}”. {trouble}</translation>
    </message>
    <message>
        <source>The status sheet for {sheet} says {computed}; these lines have {printed} together: {lines}.</source>
        <translation>I statusskemaet for {sheet} står der {computed}, men disse linjer har tilsammen {printed}: {lines}.</translation>
    </message>
    <message>
        <source>{places} years differ.</source>
        <translation>Der er forskel i {places} år.</translation>
    </message>
    <message>
        <source>The sheet says that its money is counted at {other}.</source>
        <translation>Ifølge skemaet medregnes pengene på {other}.</translation>
    </message>
    <message>
        <source>The sheet says that its money is counted on the line.</source>
        <translation>Ifølge skemaet medregnes pengene på linjen.</translation>
    </message>
    <message>
        <source>The sheet says that its money is counted elsewhere.</source>
        <translation>Ifølge skemaet medregnes pengene et andet sted.</translation>
    </message>
    <message>
        <source>The sheet says that the state pays all of it.</source>
        <translation>Ifølge skemaet betaler staten det hele.</translation>
    </message>
    <message>
        <source>The sheet says that its money is not counted.</source>
        <translation>Ifølge skemaet medregnes pengene ikke.</translation>
    </message>
    <message>
        <source>That is {by} more.</source>
        <translation>Det er {by} mere.</translation>
    </message>
    <message>
        <source>That is {by} less.</source>
        <translation>Det er {by} mindre.</translation>
    </message>
    <message>
        <source>That is {by} too much.</source>
        <translation>Det er {by} for meget.</translation>
    </message>
    <message>
        <source>That is {by} too little.</source>
        <translation>Det er {by} for lidt.</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 fejl</translation>
    </message>
    <message>
        <source>{count} errors</source>
        <translation>{count} fejl</translation>
    </message>
    <message>
        <source>1 rounding</source>
        <translation>1 afrunding</translation>
    </message>
    <message>
        <source>{count} roundings</source>
        <translation>{count} afrundinger</translation>
    </message>
    <message>
        <source>1 explained</source>
        <translation>1 forklaret</translation>
    </message>
    <message>
        <source>{count} explained</source>
        <translation>{count} forklarede</translation>
    </message>
    <message>
        <source>The whole table</source>
        <translation>Hele tabellen</translation>
    </message>
</context>
<context>
    <name>BudgetGrid</name>
    <message>
        <source>Budget table</source>
        <translation>Budgettabel</translation>
    </message>
    <message>
        <source>What lies on the clipboard is more than a table can hold. Copy less of it.</source>
        <translation>Der er mere i udklipsholderen, end en tabel kan rumme. Kopiér en mindre del.</translation>
    </message>
    <message>
        <source>Nothing that fits in cells lies on the clipboard.</source>
        <translation>Udklipsholderen rummer ikke noget, der kan stå i celler.</translation>
    </message>
</context>
<context>
    <name>BudgetLinesRecord</name>
    <message>
        <source>Budget lines</source>
        <translation>Budgetlinjer</translation>
    </message>
    <message>
        <source>Add a year</source>
        <translation>Tilføj et år</translation>
    </message>
    <message>
        <source>{year}: {sum}</source>
        <translation>{year}: {sum}</translation>
    </message>
    <message>
        <source>Total   {sums}</source>
        <translation>I alt   {sums}</translation>
    </message>
    <message>
        <source>Amounts are net, in mio. kr. where no unit is typed. An empty cell holds no appropriation; 0 is an appropriation of nothing.</source>
        <translation>Beløb er netto og i mio. kr., hvis der ikke er skrevet en enhed. En tom celle betyder, at der ikke er en bevilling; 0 er en bevilling på nul kroner.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Tilføj en linje</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linje</translation>
    </message>
</context>
<context>
    <name>BudgetPage</name>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>{count} markeret</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} af {total}</translation>
    </message>
    <message>
        <source>{total} in all</source>
        <translation>{total} i alt</translation>
    </message>
    <message>
        <source>Open the table</source>
        <translation>Åbn tabellen</translation>
    </message>
    <message>
        <source>Begin a copy, a year on …</source>
        <translation>Begynd på en kopi, et år frem …</translation>
    </message>
    <message>
        <source>Budget tables</source>
        <translation>Budgettabeller</translation>
    </message>
    <message>
        <source>“{title}” is put aside.</source>
        <translation>”{title}” er lagt til side.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Take in the clipboard</source>
        <translation>Tag udklipsholderen ind</translation>
    </message>
    <message>
        <source>Take in a table …</source>
        <translation>Tag en tabel ind …</translation>
    </message>
    <message>
        <source>New table …</source>
        <translation>Ny tabel …</translation>
    </message>
    <message>
        <source>No committee yet. Budget tables belong to one.</source>
        <translation>Der er intet udvalg endnu. Budgettabeller hører til et udvalg.</translation>
    </message>
    <message>
        <source>New committee</source>
        <translation>Nyt udvalg</translation>
    </message>
    <message>
        <source>Here stand the committee&apos;s budget tables: typed, pasted, or taken in from a file.</source>
        <translation>Her samles udvalgets budgettabeller: skrevet, indsat eller taget ind fra en fil.</translation>
    </message>
    <message>
        <source>No table fits the filter.</source>
        <translation>Ingen tabeller passer til filteret.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Ryd filteret</translation>
    </message>
    <message>
        <source>Filter by title, year or unit</source>
        <translation>Filtrér på titel, år eller enhed</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>BudgetPanels</name>
    <message>
        <source>A table as large as this one goes on paper only when it is printed or saved as PDF.</source>
        <translation>En så stor tabel vises ikke her. Den dannes først som dokument, når den udskrives eller gemmes som PDF.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Forhåndsvisning</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Afstemning</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versioner</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagrammer</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Noter</translation>
    </message>
</context>
<context>
    <name>BudgetRecord</name>
    <message>
        <source>Take the recovered table</source>
        <translation>Tag den genskabte tabel</translation>
    </message>
    <message>
        <source>New budget table</source>
        <translation>Ny budgettabel</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Ikke gemte ændringer</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gemt</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ikke gemt endnu</translation>
    </message>
    <message>
        <source>“{title}” is closed. What was not saved is kept.</source>
        <translation>”{title}” er lukket. Det, der ikke var gemt, er bevaret.</translation>
    </message>
    <message>
        <source>The table was not saved.</source>
        <translation>Tabellen er ikke gemt.</translation>
    </message>
    <message>
        <source>“{title}” is put aside.</source>
        <translation>”{title}” er lagt til side.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
</context>
<context>
    <name>BudgetSettingsLine</name>
    <message>
        <source>1 decimal</source>
        <translation>1 decimal</translation>
    </message>
    <message>
        <source>{count} decimals</source>
        <translation>{count} decimaler</translation>
    </message>
    <message>
        <source>expenditure negative</source>
        <translation>udgifter med minus</translation>
    </message>
</context>
<context>
    <name>BudgetUnit</name>
    <message>
        <source>kr.</source>
        <translation>kr.</translation>
    </message>
    <message>
        <source>1,000 kr.</source>
        <translation>1.000 kr.</translation>
    </message>
    <message>
        <source>mio. kr.</source>
        <translation>mio. kr.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>antal</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>pct.</translation>
    </message>
    <message>
        <source>full-time equivalents</source>
        <translation>årsværk</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>The program made a mistake</source>
        <translation>Der er sket en fejl i programmet</translation>
    </message>
    <message>
        <source>The log is in {file}.</source>
        <translation>Loggen ligger i {file}.</translation>
    </message>
    <message>
        <source>It is not your fault. What you typed is kept. You can go on working; if it happens again, close the program, start it anew, and send the details to those who look after it.</source>
        <translation>Det er ikke din skyld, og det, du har skrevet, er bevaret. Du kan arbejde videre. Sker det igen, så luk programmet, start det på ny, og send detaljerne til dem, der passer programmet.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Vis detaljer</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Kopiér detaljer</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsæt</translation>
    </message>
</context>
<context>
    <name>CalendarOut</name>
    <message>
        <source>Give the calendar out</source>
        <translation>Gem som kalender</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Kalendere (*.ics)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>The calendar is being written …</source>
        <translation>Kalenderen dannes …</translation>
    </message>
    <message>
        <source>{count} events are written to {file}.</source>
        <translation>{count} begivenheder er gemt i {file}.</translation>
    </message>
    <message>
        <source>A calendar that reads the file again updates them; none is doubled.</source>
        <translation>Læses filen ind i en kalender igen, opdateres begivenhederne; de kommer ikke til at stå dobbelt.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Åbn mappen</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
</context>
<context>
    <name>CandidateColumns</name>
    <message>
        <source>Recommendation</source>
        <translation>Indstilling</translation>
    </message>
    <message>
        <source>Case numbers</source>
        <translation>Sagsnumre</translation>
    </message>
    <message>
        <source>Case officer</source>
        <translation>Sagsbehandler</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>{title} (closed)</source>
        <translation>{title} (lukket)</translation>
    </message>
</context>
<context>
    <name>CandidatesDialog</name>
    <message>
        <source>Recommendations for the agenda</source>
        <translation>Indstillinger til dagsordenen</translation>
    </message>
    <message>
        <source>Add to the agenda</source>
        <translation>Sæt på dagsordenen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Filter by title, case number or case officer</source>
        <translation>Filtrér på titel, sagsnummer eller sagsbehandler</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Recommendations that stand on no agenda yet. Choose several with Ctrl or Shift.</source>
        <translation>Indstillinger, der endnu ikke er på en dagsorden. Vælg flere med Ctrl eller Skift.</translation>
    </message>
    <message>
        <source>No recommendation waits for an agenda.</source>
        <translation>Ingen indstillinger venter på en dagsorden.</translation>
    </message>
    <message>
        <source>Add {count} to the agenda</source>
        <translation>Sæt {count} på dagsordenen</translation>
    </message>
</context>
<context>
    <name>CannotPrint</name>
    <message>
        <source>The committee&apos;s logo cannot be read. Choose it again.</source>
        <translation>Udvalgets logo kan ikke læses. Vælg det igen.</translation>
    </message>
    <message>
        <source>It draws other documents in more than {most} times. Make it several documents, or take some of them out.</source>
        <translation>Der hentes andre dokumenter ind mere end {most} gange. Del dokumentet i flere, eller fjern nogle af dem.</translation>
    </message>
    <message>
        <source>A table is wider than the page. Take a column away.</source>
        <translation>En tabel er bredere end siden. Fjern en kolonne.</translation>
    </message>
    <message>
        <source>The letterhead or the addressee fills more than a page. Make it shorter.</source>
        <translation>Brevhovedet eller modtageren fylder mere end en side. Gør det kortere.</translation>
    </message>
    <message>
        <source>The printing stopped before the paper was done. Try again.</source>
        <translation>Udskrivningen standsede, før dokumentet var færdigt. Prøv igen.</translation>
    </message>
</context>
<context>
    <name>CarriedCard</name>
    <message>
        <source>Confirm</source>
        <translation>Bekræft</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ret</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Tøm</translation>
    </message>
    <message>
        <source>Take last time&apos;s words again</source>
        <translation>Hent teksten fra sidst igen</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Intet</translation>
    </message>
    <message>
        <source>Names the period before: {years}.</source>
        <translation>Nævner forrige periode: {years}.</translation>
    </message>
    <message>
        <source>A note stands in the text: {notes}</source>
        <translation>Der står en note i teksten: {notes}</translation>
    </message>
</context>
<context>
    <name>CarriedField</name>
    <message>
        <source>Unchanged?</source>
        <translation>Uændret?</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bekræftet</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ændret</translation>
    </message>
    <message>
        <source>Emptied</source>
        <translation>Tømt</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nyt</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Tomt</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Udeladt</translation>
    </message>
</context>
<context>
    <name>CarriedPage</name>
    <message>
        <source>Fields of the sheet</source>
        <translation>Skemaets felter</translation>
    </message>
    <message>
        <source>{done} of {total} looked at</source>
        <translation>{done} af {total} gennemgået</translation>
    </message>
    <message>
        <source>The period before: {name}</source>
        <translation>Forrige periode: {name}</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>Forrige periode</translation>
    </message>
    <message>
        <source>This period: {name}</source>
        <translation>Denne periode: {name}</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>Denne periode</translation>
    </message>
    <message>
        <source>There is no sheet from the period before, so nothing was carried over.</source>
        <translation>Der er intet skema fra forrige periode, så intet er overført.</translation>
    </message>
    <message>
        <source>Write the sheet</source>
        <translation>Skriv skemaet</translation>
    </message>
    <message>
        <source>Fields that were looked at</source>
        <translation>Gennemgåede felter</translation>
    </message>
    <message>
        <source>Next field that is not confirmed</source>
        <translation>Næste ubekræftede felt</translation>
    </message>
</context>
<context>
    <name>CarriedProgress</name>
    <message>
        <source>The unconfirmed part before</source>
        <translation>Forrige ubekræftede del</translation>
    </message>
    <message>
        <source>Next unconfirmed part</source>
        <translation>Næste ubekræftede del</translation>
    </message>
    <message>
        <source>Confirm and go on</source>
        <translation>Bekræft og gå videre</translation>
    </message>
    <message>
        <source>This part still holds; go on to the next</source>
        <translation>Delen gælder stadig; gå videre til den næste</translation>
    </message>
    <message>
        <source>Confirm all</source>
        <translation>Bekræft alle</translation>
    </message>
    <message>
        <source>1 part carried over is not confirmed</source>
        <translation>1 overført del er ikke bekræftet</translation>
    </message>
    <message>
        <source>{count} parts carried over are not confirmed</source>
        <translation>{count} overførte dele er ikke bekræftet</translation>
    </message>
    <message>
        <source>All that was carried over is confirmed</source>
        <translation>Alt det overførte er bekræftet</translation>
    </message>
</context>
<context>
    <name>CaseSystem</name>
    <message>
        <source>eDoc</source>
        <translation>eDoc</translation>
    </message>
    <message>
        <source>F2, case</source>
        <translation>F2, sag</translation>
    </message>
    <message>
        <source>F2, document</source>
        <translation>F2, dokument</translation>
    </message>
    <message>
        <source>Political</source>
        <translation>Politisk sag</translation>
    </message>
    <message>
        <source>Acadre</source>
        <translation>Acadre</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andet</translation>
    </message>
</context>
<context>
    <name>CellEntry</name>
    <message>
        <source>This is no figure. Write it like 36,4 or 3,5 mio., - or ./.</source>
        <translation>Det er ikke et tal. Skriv det som 36,4 eller 3,5 mio., - eller ./.</translation>
    </message>
    <message>
        <source>This can be read in two ways. Write a decimal comma, or the unit with it: 1,2 mio. or 1.234 kr.</source>
        <translation>Det kan læses på to måder. Brug decimalkomma, eller skriv enheden med: 1,2 mio. eller 1.234 kr.</translation>
    </message>
    <message>
        <source>This is finer than figures are kept: hundredths of a krone, or two decimals.</source>
        <translation>Så nøjagtigt gemmes tal ikke: højst hele øre eller to decimaler.</translation>
    </message>
    <message>
        <source>This divides by zero.</source>
        <translation>Her divideres der med nul.</translation>
    </message>
    <message>
        <source>This cannot be worked out. Write it like =3,5+2*1,75.</source>
        <translation>Det kan ikke regnes ud. Skriv det som =3,5+2*1,75.</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>Changes</source>
        <translation>Ændringer</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Acceptér</translation>
    </message>
    <message>
        <source>Accept (A)</source>
        <translation>Acceptér (A)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Af&amp;vis</translation>
    </message>
    <message>
        <source>Undo (U)</source>
        <translation>Afvis (U)</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Acceptér alle</translation>
    </message>
    <message>
        <source>Undo all</source>
        <translation>Afvis alle</translation>
    </message>
    <message>
        <source>All by</source>
        <translation>Ændringer fra</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>nogen</translation>
    </message>
</context>
<context>
    <name>ChartPanel</name>
    <message>
        <source>Charts</source>
        <translation>Diagrammer</translation>
    </message>
    <message>
        <source>The charts are drawn once a line has a figure in a budget year.</source>
        <translation>Diagrammerne tegnes, når en linje har et tal i et budgetår.</translation>
    </message>
</context>
<context>
    <name>ChartStack</name>
    <message>
        <source>Charts</source>
        <translation>Diagrammer</translation>
    </message>
</context>
<context>
    <name>ColumnKind</name>
    <message>
        <source>Figures that are typed</source>
        <translation>Indtastede tal</translation>
    </message>
    <message>
        <source>Sum of columns</source>
        <translation>Sum af kolonner</translation>
    </message>
    <message>
        <source>Difference: one column less another</source>
        <translation>Forskel: en kolonne minus en anden</translation>
    </message>
    <message>
        <source>Share of the grand total, in per cent</source>
        <translation>Andel af hovedtotalen i pct.</translation>
    </message>
    <message>
        <source>Change from one column to another, in per cent</source>
        <translation>Ændring fra en kolonne til en anden i pct.</translation>
    </message>
</context>
<context>
    <name>ColumnSettings</name>
    <message>
        <source>A new column</source>
        <translation>Ny kolonne</translation>
    </message>
    <message>
        <source>About the column</source>
        <translation>Om kolonnen</translation>
    </message>
    <message>
        <source>Add the column</source>
        <translation>Tilføj kolonnen</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Brug</translation>
    </message>
    <message>
        <source>The first column</source>
        <translation>Første kolonne</translation>
    </message>
    <message>
        <source>From the column</source>
        <translation>Fra kolonnen</translation>
    </message>
    <message>
        <source>Of the grand total of the column</source>
        <translation>Af hovedtotalen i kolonnen</translation>
    </message>
    <message>
        <source>The column</source>
        <translation>Kolonnen</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Overskrift</translation>
    </message>
    <message>
        <source>Heading over it</source>
        <translation>Overskrift over kolonnen</translation>
    </message>
    <message>
        <source>Neighbours with the same one share it.</source>
        <translation>Nabokolonner med samme overskrift deler den.</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Indhold</translation>
    </message>
    <message>
        <source>Budget year</source>
        <translation>Budgetår</translation>
    </message>
    <message>
        <source>Adds these columns</source>
        <translation>Lægger disse kolonner sammen</translation>
    </message>
    <message>
        <source>Its figures</source>
        <translation>Tallene</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhed</translation>
    </message>
    <message>
        <source>The table&apos;s</source>
        <translation>Tabellens</translation>
    </message>
    <message>
        <source>Decimals shown</source>
        <translation>Viste decimaler</translation>
    </message>
    <message>
        <source>Less the column</source>
        <translation>Minus kolonnen</translation>
    </message>
    <message>
        <source>To the column</source>
        <translation>Til kolonnen</translation>
    </message>
    <message>
        <source>Empty: as many as the table.</source>
        <translation>Er feltet tomt, vises lige så mange som i tabellen.</translation>
    </message>
    <message>
        <source>Footnotes of the heading</source>
        <translation>Fodnoter til overskriften</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Tegn</translation>
    </message>
    <message>
        <source>A new footnote</source>
        <translation>Ny fodnote</translation>
    </message>
    <message>
        <source>without a heading</source>
        <translation>uden overskrift</translation>
    </message>
</context>
<context>
    <name>CommentsPage</name>
    <message>
        <source>Comments</source>
        <translation>Kommentarer</translation>
    </message>
    <message>
        <source>&amp;Copy to the notes</source>
        <translation>&amp;Kopiér til noterne</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Kopiér alle</translation>
    </message>
    <message>
        <source>Copied to the notes</source>
        <translation>Kopieret til noterne</translation>
    </message>
    <message>
        <source>Comments never come into the text. The notes never print.</source>
        <translation>Kommentarer kommer aldrig med i teksten. Noterne udskrives aldrig.</translation>
    </message>
</context>
<context>
    <name>CommitteeForm</name>
    <message>
        <source>The committee</source>
        <translation>Udvalget</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>For example: Culture and Leisure Committee</source>
        <translation>For eksempel: Kultur- og Fritidsudvalget</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Forkortelse</translation>
    </message>
    <message>
        <source>As it stands in case numbers, such as BIU.</source>
        <translation>Som den står i sagsnumre, f.eks. BIU.</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Forvaltning</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Kontor</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Stands before the date.</source>
        <translation>Står før datoen.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>The chair</source>
        <translation>Formanden</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>For example: mayor</source>
        <translation>For eksempel: borgmester</translation>
    </message>
    <message>
        <source>Signs the responses, unless a response names another.</source>
        <translation>Underskriver svarene, medmindre et svar nævner en anden.</translation>
    </message>
    <message>
        <source>The letterhead</source>
        <translation>Brevhovedet</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>The logo in words</source>
        <translation>Logoet med ord</translation>
    </message>
    <message>
        <source>Read aloud to those who cannot see it.</source>
        <translation>Læses op for dem, der ikke kan se det.</translation>
    </message>
    <message>
        <source>Lines beside the logo</source>
        <translation>Linjer ved siden af logoet</translation>
    </message>
    <message>
        <source>The papers</source>
        <translation>Dokumenterne</translation>
    </message>
    <message>
        <source>Template of new responses</source>
        <translation>Skabelon til nye svar</translation>
    </message>
    <message>
        <source>Language of new responses</source>
        <translation>Sprog i nye svar</translation>
    </message>
</context>
<context>
    <name>CommitteeRecord</name>
    <message>
        <source>New committee</source>
        <translation>Nyt udvalg</translation>
    </message>
</context>
<context>
    <name>CommitteesPage</name>
    <message>
        <source>Committees</source>
        <translation>Udvalg</translation>
    </message>
    <message>
        <source>New committee</source>
        <translation>Nyt udvalg</translation>
    </message>
    <message>
        <source>No committees yet. The body whose papers are written here comes first.</source>
        <translation>Der er ingen udvalg endnu. Begynd med det udvalg, du skriver for.</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>the text now</source>
        <translation>teksten nu</translation>
    </message>
    <message>
        <source>the stored version</source>
        <translation>den gemte udgave</translation>
    </message>
    <message>
        <source>what you typed</source>
        <translation>det, du har skrevet</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>Previous difference (Shift+F8)</source>
        <translation>Forrige forskel (Skift+F8)</translation>
    </message>
    <message>
        <source>Next difference (F8)</source>
        <translation>Næste forskel (F8)</translation>
    </message>
    <message>
        <source>{older}  →  {newer}</source>
        <translation>{older}  →  {newer}</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>Sammenligner …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Close the comparison (Escape)</source>
        <translation>Luk sammenligningen (Esc)</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>Luk sammenligningen</translation>
    </message>
    <message>
        <source>The two are the same, word for word.</source>
        <translation>De to er ens, ord for ord.</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} af {count}</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>The two versions as one text</source>
        <translation>De to udgaver som én tekst</translation>
    </message>
</context>
<context>
    <name>Confirming</name>
    <message>
        <source>Every field that was carried over is confirmed.</source>
        <translation>Alle overførte felter er bekræftet.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bekræft</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <translation>Tøm feltet</translation>
    </message>
    <message>
        <source>Take last time&apos;s words again</source>
        <translation>Hent teksten fra sidst igen</translation>
    </message>
</context>
<context>
    <name>ContributionRefusals</name>
    <message>
        <source>It is no Word file, whatever its name says. Nothing was read.</source>
        <translation>Det er ikke en Word-fil, selv om navnet siger det. Intet er læst.</translation>
    </message>
    <message>
        <source>Open it in the program it comes from and save it as Word (.docx).</source>
        <translation>Åbn filen i det program, den kommer fra, og gem den som Word (.docx).</translation>
    </message>
    <message>
        <source>The file is damaged or lacks its end. Nothing was read.</source>
        <translation>Filen er beskadiget eller mangler slutningen. Intet er læst.</translation>
    </message>
    <message>
        <source>Ask for it again, or open it in Word and save it anew.</source>
        <translation>Bed om at få den igen, eller åbn den i Word, og gem den på ny.</translation>
    </message>
    <message>
        <source>It is protected by a password. Nothing was read.</source>
        <translation>Filen er beskyttet med en adgangskode. Intet er læst.</translation>
    </message>
    <message>
        <source>Open it in Word and save it without a password.</source>
        <translation>Åbn den i Word, og gem den uden adgangskode.</translation>
    </message>
    <message>
        <source>It is larger than any contribution can be. Nothing was read.</source>
        <translation>Filen er større, end et bidrag kan være. Intet er læst.</translation>
    </message>
    <message>
        <source>Take the pictures out of it, or save the part that is meant as a file of its own.</source>
        <translation>Fjern billederne, eller gem den relevante del som en fil for sig.</translation>
    </message>
    <message>
        <source>It is put together as no word processor does it, and could do harm. It was not opened.</source>
        <translation>Filen er sat sammen på en måde, intet tekstbehandlingsprogram bruger, og den kan gøre skade. Den er ikke åbnet.</translation>
    </message>
    <message>
        <source>Do not open it elsewhere. Ask the sender whether they sent it.</source>
        <translation>Åbn den heller ikke andre steder. Spørg afsenderen, om filen kommer derfra.</translation>
    </message>
    <message>
        <source>It is of the kind that Word wrote before 2007 (.doc). Nothing was read.</source>
        <translation>Filen er i det format, Word brugte før 2007 (.doc). Intet er læst.</translation>
    </message>
    <message>
        <source>Open it in Word and save it as .docx.</source>
        <translation>Åbn den i Word, og gem den som .docx.</translation>
    </message>
</context>
<context>
    <name>ContributionRemarks</name>
    <message>
        <source>The file holds macros. They were left out and never run.</source>
        <translation>Filen indeholder makroer. De er udeladt og er ikke blevet kørt.</translation>
    </message>
    <message>
        <source>A link to a file elsewhere was left out; its words stay.</source>
        <translation>Et link til en anden fil er udeladt; teksten er bevaret.</translation>
    </message>
    <message>
        <source>{count} links to files elsewhere were left out; their words stay.</source>
        <translation>{count} links til andre filer er udeladt; teksten er bevaret.</translation>
    </message>
    <message>
        <source>A picture was left out.</source>
        <translation>Et billede er udeladt.</translation>
    </message>
    <message>
        <source>{count} pictures were left out.</source>
        <translation>{count} billeder er udeladt.</translation>
    </message>
    <message>
        <source>A file inside the file was left out, such as a sheet or a chart.</source>
        <translation>En indlejret fil er udeladt, f.eks. et regneark eller et diagram.</translation>
    </message>
    <message>
        <source>{count} files inside the file were left out, such as sheets or charts.</source>
        <translation>{count} indlejrede filer er udeladt, f.eks. regneark eller diagrammer.</translation>
    </message>
    <message>
        <source>A heading lay deeper than six levels and was lifted to the sixth.</source>
        <translation>En overskrift lå dybere end seks niveauer og er løftet til det sjette.</translation>
    </message>
    <message>
        <source>{count} headings lay deeper than six levels and were lifted to the sixth.</source>
        <translation>{count} overskrifter lå dybere end seks niveauer og er løftet til det sjette.</translation>
    </message>
    <message>
        <source>An item of a list lay deeper than three levels and was lifted.</source>
        <translation>Et listepunkt lå dybere end tre niveauer og er løftet.</translation>
    </message>
    <message>
        <source>{count} items of lists lay deeper than three levels and were lifted.</source>
        <translation>{count} listepunkter lå dybere end tre niveauer og er løftet.</translation>
    </message>
    <message>
        <source>The words of a text box stand in the text now, after its paragraph.</source>
        <translation>Teksten fra en tekstboks står nu i den almindelige tekst, efter boksens afsnit.</translation>
    </message>
    <message>
        <source>The words of {count} text boxes stand in the text now, after their paragraphs.</source>
        <translation>Teksten fra {count} tekstbokse står nu i den almindelige tekst, efter boksenes afsnit.</translation>
    </message>
    <message>
        <source>What stands around the text was left out: heads, feet, letterhead.</source>
        <translation>Det, der står uden om teksten, er udeladt: sidehoved, sidefod og brevhoved.</translation>
    </message>
    <message>
        <source>What stands around the text was left out in {count} places: heads, feet, letterhead.</source>
        <translation>Det, der står uden om teksten, er udeladt {count} steder: sidehoved, sidefod og brevhoved.</translation>
    </message>
    <message>
        <source>Hidden text was left out.</source>
        <translation>Skjult tekst er udeladt.</translation>
    </message>
    <message>
        <source>Hidden text was left out in {count} places.</source>
        <translation>Skjult tekst er udeladt {count} steder.</translation>
    </message>
    <message>
        <source>A table had merged cells: the words stand in the first of them.</source>
        <translation>En tabel havde flettede celler: Teksten står i den første af dem.</translation>
    </message>
    <message>
        <source>{count} tables had merged cells: the words stand in the first of them.</source>
        <translation>{count} tabeller havde flettede celler: Teksten står i den første af dem.</translation>
    </message>
    <message>
        <source>A list or a heading in a cell became plain lines of it.</source>
        <translation>En liste eller en overskrift i en celle er lavet om til almindelige linjer.</translation>
    </message>
    <message>
        <source>Lists or headings in {count} cells became plain lines of them.</source>
        <translation>Lister eller overskrifter i {count} celler er lavet om til almindelige linjer.</translation>
    </message>
    <message>
        <source>A sign could not be read. Look for “�” in the text.</source>
        <translation>Et tegn kunne ikke læses. Søg efter ”�” i teksten.</translation>
    </message>
    <message>
        <source>{count} signs could not be read. Look for “�” in the text.</source>
        <translation>{count} tegn kunne ikke læses. Søg efter ”�” i teksten.</translation>
    </message>
    <message>
        <source>{told} For example: “{example}”</source>
        <translation>{told} For eksempel: ”{example}”</translation>
    </message>
</context>
<context>
    <name>ContributionSide</name>
    <message>
        <source>Changes {count}</source>
        <translation>Ændringer {count}</translation>
    </message>
    <message>
        <source>Comments {count}</source>
        <translation>Kommentarer {count}</translation>
    </message>
    <message>
        <source>To know {count}</source>
        <translation>Bemærk {count}</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Afsnit</translation>
    </message>
    <message>
        <source>Nobody tracked changes or wrote comments in this file.</source>
        <translation>Filen rummer ingen sporede ændringer eller kommentarer.</translation>
    </message>
    <message>
        <source>What to know of the file</source>
        <translation>Værd at vide om filen</translation>
    </message>
</context>
<context>
    <name>ContributionState</name>
    <message>
        <source>Asked</source>
        <translation>Anmodet</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Lovet</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Modtaget</translation>
    </message>
    <message>
        <source>None given</source>
        <translation>Intet bidrag</translation>
    </message>
</context>
<context>
    <name>ContributionTab</name>
    <message>
        <source>Take in</source>
        <translation>Tag ind</translation>
    </message>
    <message>
        <source>Not taken in yet</source>
        <translation>Ikke taget ind endnu</translation>
    </message>
    <message>
        <source>“{file}” was not taken in. It lies where it was.</source>
        <translation>”{file}” er ikke taget ind. Filen ligger, hvor den lå.</translation>
    </message>
    <message>
        <source>Take in “{file}”</source>
        <translation>Tag ”{file}” ind</translation>
    </message>
    <message>
        <source>“{file}” is taken into “{title}”.</source>
        <translation>”{file}” er taget ind i ”{title}”.</translation>
    </message>
    <message>
        <source>The notes tell where it came from.</source>
        <translation>Det fremgår af noterne, hvor teksten kommer fra.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>A section that was chosen is no longer in “{title}”.</source>
        <translation>Et valgt afsnit findes ikke længere i ”{title}”.</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>Intet er taget ind.</translation>
    </message>
    <message>
        <source>The sections are offered anew: choose where it goes.</source>
        <translation>Afsnittene er læst igen: Vælg, hvor teksten skal stå.</translation>
    </message>
    <message>
        <source>“{title}” is closed. Open it and take the file in again.</source>
        <translation>”{title}” er lukket. Åbn dokumentet, og tag filen ind igen.</translation>
    </message>
    <message>
        <source>“{title}” can only be read.</source>
        <translation>”{title}” kan kun læses.</translation>
    </message>
    <message>
        <source>Decide about {count} changes first.</source>
        <translation>Tag først stilling til {count} ændringer.</translation>
    </message>
    <message>
        <source>Decide about 1 change first.</source>
        <translation>Tag først stilling til 1 ændring.</translation>
    </message>
    <message>
        <source>The text is being read …</source>
        <translation>Teksten læses …</translation>
    </message>
    <message>
        <source>The text could not be read. Close the tab and take the file in again.</source>
        <translation>Teksten kunne ikke læses. Luk fanen, og tag filen ind igen.</translation>
    </message>
    <message>
        <source>There is no text left to take in.</source>
        <translation>Der er ingen tekst tilbage at tage ind.</translation>
    </message>
    <message>
        <source>Choose where each section goes.</source>
        <translation>Vælg, hvor hvert afsnit skal stå.</translation>
    </message>
    <message>
        <source>Copy comments to the notes</source>
        <translation>Kopiér kommentarer til noterne</translation>
    </message>
    <message>
        <source>Goes into “{title}”.</source>
        <translation>Tages ind i ”{title}”.</translation>
    </message>
    <message>
        <source>1 change is undecided</source>
        <translation>1 ændring er ikke afgjort</translation>
    </message>
    <message>
        <source>{count} changes are undecided</source>
        <translation>{count} ændringer er ikke afgjort</translation>
    </message>
</context>
<context>
    <name>ControlPanel</name>
    <message>
        <source>Control</source>
        <translation>Kontrol</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Fund</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Ret</translation>
    </message>
    <message>
        <source>Mend all of this kind</source>
        <translation>Ret alle af denne slags</translation>
    </message>
    <message>
        <source>Correct all house style</source>
        <translation>Ret skrivemåden overalt</translation>
    </message>
    <message>
        <source>Let stand with a reason …</source>
        <translation>Lad stå med begrundelse …</translation>
    </message>
    <message>
        <source>Take the reason back</source>
        <translation>Træk begrundelsen tilbage</translation>
    </message>
    <message>
        <source>Errors: mend or give a reason</source>
        <translation>Fejl: ret, eller angiv en begrundelse</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advarsler</translation>
    </message>
    <message>
        <source>Nothing stands open.</source>
        <translation>Der er intet at rette.</translation>
    </message>
    <message>
        <source>Let stand with a reason</source>
        <translation>Ladt stå med begrundelse</translation>
    </message>
</context>
<context>
    <name>ControlReport</name>
    <message>
        <source>Everything is being checked …</source>
        <translation>Alt kontrolleres …</translation>
    </message>
    <message>
        <source>Print the control report?</source>
        <translation>Udskriv kontrolrapporten?</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Gem som PDF …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Udskriv …</translation>
    </message>
    <message>
        <source>Nothing stands open.</source>
        <translation>Der er intet at rette.</translation>
    </message>
    <message>
        <source>Let stand with a reason: {count}</source>
        <translation>Ladt stå med begrundelse: {count}</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message>
        <source>other line</source>
        <translation>anden linje</translation>
    </message>
    <message>
        <source>the state</source>
        <translation>staten</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>ikke med</translation>
    </message>
</context>
<context>
    <name>Counting</name>
    <message>
        <source>On its own budget line</source>
        <translation>På egen budgetlinje</translation>
    </message>
    <message>
        <source>On another budget line</source>
        <translation>På en anden budgetlinje</translation>
    </message>
    <message>
        <source>Funded by the state alone</source>
        <translation>Betales alene af staten</translation>
    </message>
    <message>
        <source>Not counted in the overview</source>
        <translation>Ikke med i oversigten</translation>
    </message>
</context>
<context>
    <name>Course</name>
    <message>
        <source>Reached</source>
        <translation>Nået</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>På vej</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Uændret</translation>
    </message>
    <message>
        <source>Going the wrong way</source>
        <translation>Går den forkerte vej</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Intet at sammenligne</translation>
    </message>
</context>
<context>
    <name>CriterionKind</name>
    <message>
        <source>No criterion</source>
        <translation>Intet kriterium</translation>
    </message>
    <message>
        <source>Reach a figure</source>
        <translation>Skal nå et tal</translation>
    </message>
    <message>
        <source>Must rise</source>
        <translation>Skal stige</translation>
    </message>
    <message>
        <source>Must fall</source>
        <translation>Skal falde</translation>
    </message>
</context>
<context>
    <name>DateInput</name>
    <message>
        <source>dd-mm-yyyy</source>
        <translation>dd-mm-åååå</translation>
    </message>
    <message>
        <source>Pick a date (Alt+Down)</source>
        <translation>Vælg en dato (Alt+Ned)</translation>
    </message>
</context>
<context>
    <name>Deadlines</name>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>i morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>i går</translation>
    </message>
    <message>
        <source>in {days} days</source>
        <translation>om {days} dage</translation>
    </message>
    <message>
        <source>{days} days ago</source>
        <translation>for {days} dage siden</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Undecided</source>
        <translation>Ikke afgjort</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Godtaget</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Afvist</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gemt</translation>
    </message>
</context>
<context>
    <name>DecisionRows</name>
    <message>
        <source>Decision: {point}</source>
        <translation>Beslutning: {point}</translation>
    </message>
    <message>
        <source>Remark: {point}</source>
        <translation>Bemærkning: {point}</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemærkning</translation>
    </message>
    <message>
        <source>{letters}. Shift: all points. Delete: open again. Enter: go on.</source>
        <translation>{letters}. Skift: alle at-punkter. Delete: ryd. Enter: videre.</translation>
    </message>
</context>
<context>
    <name>DecisionsPage</name>
    <message>
        <source>All approved</source>
        <translation>Alle godkendt</translation>
    </message>
    <message>
        <source>The meeting has no members yet.</source>
        <translation>Mødet har ingen medlemmer endnu.</translation>
    </message>
    <message>
        <source>Remarks in the minutes</source>
        <translation>Bemærkninger til protokollen</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslutning</translation>
    </message>
    <message>
        <source>Absent from the item</source>
        <translation>Fraværende ved punktet</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Protokoltilførsler</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Protokoltilførsel</translation>
    </message>
    <message>
        <source>Statements for the minutes</source>
        <translation>Protokoltilførsler</translation>
    </message>
    <message>
        <source>Add a statement</source>
        <translation>Tilføj en protokoltilførsel</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslutninger</translation>
    </message>
    <message>
        <source>Absent from this item</source>
        <translation>Fraværende ved dette punkt</translation>
    </message>
</context>
<context>
    <name>DifferenceTab</name>
    <message>
        <source>No line differs.</source>
        <translation>Der er ingen forskel på linjerne.</translation>
    </message>
    <message>
        <source>the table now</source>
        <translation>tabellen nu</translation>
    </message>
    <message>
        <source>Only in {name}: {columns}.</source>
        <translation>Kun i {name}: {columns}.</translation>
    </message>
    <message>
        <source>{before}  →  {after}</source>
        <translation>{before}  →  {after}</translation>
    </message>
</context>
<context>
    <name>Direction</name>
    <message>
        <source>Higher is better</source>
        <translation>Højere er bedre</translation>
    </message>
    <message>
        <source>Lower is better</source>
        <translation>Lavere er bedre</translation>
    </message>
</context>
<context>
    <name>DocumentBanner</name>
    <message>
        <source>{edition}, issued on {moment} by {name}. Nothing in it can be changed.</source>
        <translation>{edition}, afgivet {moment} af {name}. Den kan ikke ændres.</translation>
    </message>
    <message>
        <source>Edition {number} is being written. It corrects edition {corrects}, issued on {moment}.</source>
        <translation>Udgave {number} er under udarbejdelse. Den retter udgave {corrects}, afgivet {moment}.</translation>
    </message>
</context>
<context>
    <name>DocumentColumns</name>
    <message>
        <source>Paper</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Ubekræftet</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Sagsnummer</translation>
    </message>
    <message>
        <source>Case officer</source>
        <translation>Sagsbehandler</translation>
    </message>
    <message>
        <source>Last saved</source>
        <translation>Sidst gemt</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>lukket</translation>
    </message>
</context>
<context>
    <name>DocumentConfirming</name>
    <message>
        <source>{count} parts are confirmed as they stand.</source>
        <translation>{count} dele er bekræftet, som de står.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Everything that was carried over is confirmed.</source>
        <translation>Alt det overførte er bekræftet.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bekræft</translation>
    </message>
</context>
<context>
    <name>DocumentForm</name>
    <message>
        <source>Head</source>
        <translation>Dokumenthoved</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Sager</translation>
    </message>
    <message>
        <source>Appendices</source>
        <translation>Bilag</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Afslutning</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>What is drawn from the data is of this period.</source>
        <translation>Data hentes fra denne periode.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Left empty, the paper is dated the day it is issued.</source>
        <translation>Er feltet tomt, får dokumentet datoen for den dag, det afgives.</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Modtager</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Case officer</source>
        <translation>Sagsbehandler</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Dokumentets sprog</translation>
    </message>
    <message>
        <source>No period</source>
        <translation>Ingen periode</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Case numbers</source>
        <translation>Sagsnumre</translation>
    </message>
    <message>
        <source>Add a case number</source>
        <translation>Tilføj et sagsnummer</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Sagsnummer</translation>
    </message>
    <message>
        <source>Kept elsewhere</source>
        <translation>Ligger et andet sted</translation>
    </message>
    <message>
        <source>Paper of the office</source>
        <translation>Dokument herfra</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Hvor bilaget ligger</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Lukket</translation>
    </message>
    <message>
        <source>They are numbered in this order. A closed appendix never comes into a public print.</source>
        <translation>Bilagene får numre i denne rækkefølge. Et lukket bilag kommer aldrig med i den offentlige udgave.</translation>
    </message>
    <message>
        <source>Add an appendix</source>
        <translation>Tilføj et bilag</translation>
    </message>
    <message>
        <source>Appendix</source>
        <translation>Bilag</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Hilsen</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Underskriver</translation>
    </message>
    <message>
        <source>Title of the signatory</source>
        <translation>Underskriverens titel</translation>
    </message>
</context>
<context>
    <name>DocumentIssuing</name>
    <message>
        <source>The paper is being weighed …</source>
        <translation>Dokumentet kontrolleres …</translation>
    </message>
    <message>
        <source>Begin a correction?</source>
        <translation>Begynd en rettelse?</translation>
    </message>
    <message>
        <source>The issued edition stays as it is. The next edition can be written from it; its paper says which one it replaces.</source>
        <translation>Den afgivne udgave bliver stående, som den er. Den næste udgave bygger videre på den, og dokumentet oplyser, hvilken udgave det erstatter.</translation>
    </message>
    <message>
        <source>Begin the correction</source>
        <translation>Begynd rettelsen</translation>
    </message>
    <message>
        <source>Why is it corrected?</source>
        <translation>Hvorfor rettes dokumentet?</translation>
    </message>
    <message>
        <source>Issue the paper?</source>
        <translation>Afgiv dokumentet?</translation>
    </message>
    <message>
        <source>{edition} is frozen as it stands: its text, the data in it, the finished PDF and the Word file, each with its SHA-256. Nothing in it can be changed afterwards; a correction becomes a new edition.</source>
        <translation>{edition} låses, som den står: teksten, de data, den bygger på, den færdige PDF og Word-filen, hver med sin SHA-256. Den kan ikke ændres bagefter; en rettelse bliver til en ny udgave.</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Afgiv</translation>
    </message>
    <message>
        <source>Errors stand open. Why is it issued all the same?</source>
        <translation>Der er fejl, som ikke er rettet. Hvorfor afgives dokumentet alligevel?</translation>
    </message>
    <message>
        <source>The paper is being issued …</source>
        <translation>Dokumentet afgives …</translation>
    </message>
    <message>
        <source>The paper is issued: {edition}.</source>
        <translation>Dokumentet er afgivet: {edition}.</translation>
    </message>
    <message>
        <source>Its text, its data, its PDF and its Word file are frozen together.</source>
        <translation>Tekst, data, PDF og Word-fil er nu låst.</translation>
    </message>
    <message>
        <source>Save the package …</source>
        <translation>Gem pakken …</translation>
    </message>
    <message>
        <source>The paper was not issued.</source>
        <translation>Dokumentet er ikke afgivet.</translation>
    </message>
    <message>
        <source>It was cancelled before anything was frozen.</source>
        <translation>Det blev annulleret, før noget var låst.</translation>
    </message>
    <message>
        <source>The paper was changed somewhere else meanwhile.</source>
        <translation>Dokumentet er imens blevet ændret et andet sted.</translation>
    </message>
    <message>
        <source>Nothing was done with it.</source>
        <translation>Der er ikke gjort noget ved det.</translation>
    </message>
    <message>
        <source>Save to see the other version, then try again.</source>
        <translation>Gem for at se den anden udgave, og prøv så igen.</translation>
    </message>
</context>
<context>
    <name>DocumentKind</name>
    <message>
        <source>Recommendation</source>
        <translation>Indstilling</translation>
    </message>
    <message>
        <source>Status memo</source>
        <translation>Statusnotat</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Status report</source>
        <translation>Statusredegørelse</translation>
    </message>
    <message>
        <source>Work plan</source>
        <translation>Arbejdsplan</translation>
    </message>
    <message>
        <source>Economic overview</source>
        <translation>Økonomisk oversigt</translation>
    </message>
    <message>
        <source>Goal status</source>
        <translation>Målstatus</translation>
    </message>
</context>
<context>
    <name>DocumentLanguage</name>
    <message>
        <source>Danish</source>
        <translation>Dansk</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engelsk</translation>
    </message>
</context>
<context>
    <name>DocumentMoves</name>
    <message>
        <source>To review</source>
        <translation>Send til gennemgang</translation>
    </message>
    <message>
        <source>It is ready</source>
        <translation>Dokumentet er klar</translation>
    </message>
    <message>
        <source>Back to drafting</source>
        <translation>Tilbage til udarbejdelse</translation>
    </message>
    <message>
        <source>Issue …</source>
        <translation>Afgiv …</translation>
    </message>
</context>
<context>
    <name>DocumentOut</name>
    <message>
        <source>The public paper is being put together …</source>
        <translation>Den offentlige udgave samles …</translation>
    </message>
    <message>
        <source>The paper is being put together …</source>
        <translation>Dokumentet samles …</translation>
    </message>
</context>
<context>
    <name>DocumentPages</name>
    <message>
        <source>closed item</source>
        <translation>lukket punkt</translation>
    </message>
</context>
<context>
    <name>DocumentPanels</name>
    <message>
        <source>Nothing found. The paper can be issued as it stands.</source>
        <translation>Ingen fund. Dokumentet kan afgives, som det står.</translation>
    </message>
    <message>
        <source>Moves, kept versions and issued editions are listed here.</source>
        <translation>Her vises ændringer af status, gemte versioner og afgivne udgaver.</translation>
    </message>
    <message>
        <source>Compare with last year’s</source>
        <translation>Sammenlign med sidste års</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Forhåndsvisning</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Kontrol</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>The paper is issued. A correction is checked while it is written.</source>
        <translation>Dokumentet er afgivet. En rettelse kontrolleres, mens den skrives.</translation>
    </message>
    <message>
        <source>This paper</source>
        <translation>Dette dokument</translation>
    </message>
</context>
<context>
    <name>DocumentRecord</name>
    <message>
        <source>Take the recovered text</source>
        <translation>Tag den genskabte tekst</translation>
    </message>
    <message>
        <source>New paper</source>
        <translation>Nyt dokument</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Ikke gemte ændringer</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gemt</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ikke gemt endnu</translation>
    </message>
    <message>
        <source>{count} words selected</source>
        <translation>{count} ord markeret</translation>
    </message>
    <message>
        <source>“{title}” is closed. What was not saved is kept.</source>
        <translation>”{title}” er lukket. Det, der ikke var gemt, er bevaret.</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Ret</translation>
    </message>
    <message>
        <source>“{title}” is put aside.</source>
        <translation>”{title}” er lagt til side.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
</context>
<context>
    <name>DocumentState</name>
    <message>
        <source>Drafting</source>
        <translation>Under udarbejdelse</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>Til gennemgang</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Afgivet</translation>
    </message>
</context>
<context>
    <name>DocumentStrip</name>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Indstilling</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Oplysninger</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Udseende</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ikke gemt endnu</translation>
    </message>
    <message>
        <source>State: {state}</source>
        <translation>Status: {state}</translation>
    </message>
    <message>
        <source>More moves</source>
        <translation>Flere trin</translation>
    </message>
</context>
<context>
    <name>DocumentTemplateRecord</name>
    <message>
        <source>New paper template</source>
        <translation>Ny dokumentskabelon</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Skabelon</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Afsnit</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiér</translation>
    </message>
    <message>
        <source>Begin a new template that is like this one</source>
        <translation>Begynd en ny skabelon, der ligner denne</translation>
    </message>
    <message>
        <source>The template was not saved.</source>
        <translation>Skabelonen er ikke gemt.</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (kopi)</translation>
    </message>
</context>
<context>
    <name>DocumentText</name>
    <message>
        <source>The paper</source>
        <translation>Dokumentet</translation>
    </message>
    <message>
        <source>The recommendation</source>
        <translation>Indstillingen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Teksten</translation>
    </message>
</context>
<context>
    <name>DocumentVersions</name>
    <message>
        <source>Version of {moment}</source>
        <translation>Version fra {moment}</translation>
    </message>
    <message>
        <source>Before going back to “{name}”</source>
        <translation>Før tilbagevenden til ”{name}”</translation>
    </message>
    <message>
        <source>Go back to “{name}”</source>
        <translation>Gå tilbage til ”{name}”</translation>
    </message>
    <message>
        <source>This is “{name}” again.</source>
        <translation>Dette er igen ”{name}”.</translation>
    </message>
    <message>
        <source>What stood here is kept among the versions.</source>
        <translation>Det, der stod her, er gemt blandt versionerne.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>the text now</source>
        <translation>teksten nu</translation>
    </message>
    <message>
        <source>the stored version</source>
        <translation>den gemte udgave</translation>
    </message>
    <message>
        <source>what you typed</source>
        <translation>det, du har skrevet</translation>
    </message>
    <message>
        <source>“{name}” is kept.</source>
        <translation>”{name}” er gemt.</translation>
    </message>
</context>
<context>
    <name>DocumentWords</name>
    <message>
        <source>Edition {number}</source>
        <translation>Udgave {number}</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Papers</source>
        <translation>Dokumenter</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>{count} markeret</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} af {total}</translation>
    </message>
    <message>
        <source>{total} in all</source>
        <translation>{total} i alt</translation>
    </message>
    <message>
        <source>Filter the papers</source>
        <translation>Filtrér dokumenterne</translation>
    </message>
    <message>
        <source>Filter by title, kind, case number or officer</source>
        <translation>Filtrér på titel, type, sagsnummer eller sagsbehandler</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
    </message>
    <message>
        <source>“{title}” is put aside.</source>
        <translation>”{title}” er lagt til side.</translation>
    </message>
    <message>
        <source>{count} papers are put aside.</source>
        <translation>{count} dokumenter er lagt til side.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>New paper …</source>
        <translation>Nyt dokument …</translation>
    </message>
    <message>
        <source>No committee yet. Papers belong to one.</source>
        <translation>Der er intet udvalg endnu. Dokumenter hører til et udvalg.</translation>
    </message>
    <message>
        <source>New committee</source>
        <translation>Nyt udvalg</translation>
    </message>
    <message>
        <source>Here stand the committee&apos;s papers: recommendations, memos, reports and plans.</source>
        <translation>Her samles udvalgets dokumenter: indstillinger, notater, redegørelser og planer.</translation>
    </message>
    <message>
        <source>No paper fits the filter.</source>
        <translation>Ingen dokumenter passer til filteret.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Ryd filteret</translation>
    </message>
</context>
<context>
    <name>DoubtCard</name>
    <message>
        <source>Settled</source>
        <translation>Afklaret</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Tvivl</translation>
    </message>
    <message>
        <source>The whole table</source>
        <translation>Hele tabellen</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>”{text}”</translation>
    </message>
</context>
<context>
    <name>DoubtColumn</name>
    <message>
        <source>What is in doubt</source>
        <translation>Det, der er tvivl om</translation>
    </message>
    <message>
        <source>Not part of the table</source>
        <translation>Ikke taget med i tabellen</translation>
    </message>
    <message>
        <source>{count} more: they come as these are settled.</source>
        <translation>{count} mere: De vises, efterhånden som disse afklares.</translation>
    </message>
    <message>
        <source>Nothing is in doubt. Look the table through, then take it over.</source>
        <translation>Der er ingen tvivl. Se tabellen igennem, og overtag den så.</translation>
    </message>
    <message>
        <source>No table was found here. Choose another file, or copy the table alone.</source>
        <translation>Der er ikke fundet nogen tabel. Vælg en anden fil, eller kopiér kun selve tabellen.</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>The text holds several tables. Which one is it?</source>
        <translation>Teksten rummer flere tabeller. Hvilken er det?</translation>
    </message>
    <message>
        <source>Nothing says what the figures are counted in.</source>
        <translation>Det fremgår ikke, hvilken enhed tallene er opgjort i.</translation>
    </message>
    <message>
        <source>No headings stand above the figures.</source>
        <translation>Der står ingen overskrifter over tallene.</translation>
    </message>
    <message>
        <source>How do the headings divide into columns?</source>
        <translation>Hvordan deles overskrifterne i kolonner?</translation>
    </message>
    <message>
        <source>Figures have a point where Danish has a comma.</source>
        <translation>Tallene har punktum, hvor der på dansk er komma.</translation>
    </message>
    <message>
        <source>Does the point part thousands, or decimals?</source>
        <translation>Skiller punktummet tusinder eller decimaler?</translation>
    </message>
    <message>
        <source>It has one digit more than the other figures. Is the last one a footnote&apos;s mark?</source>
        <translation>Tallet har et ciffer mere end de andre. Er det sidste et fodnotetegn?</translation>
    </message>
    <message>
        <source>Is the last digit a footnote&apos;s mark?</source>
        <translation>Er det sidste ciffer et fodnotetegn?</translation>
    </message>
    <message>
        <source>This is no figure. What should stand in the cell?</source>
        <translation>Det er ikke et tal. Hvad skal der stå i cellen?</translation>
    </message>
    <message>
        <source>{count} cells of the column are no figures. What should stand in them?</source>
        <translation>{count} celler i kolonnen rummer ikke tal. Hvad skal der stå i dem?</translation>
    </message>
    <message>
        <source>{count} figures of the column are finer than figures are kept.</source>
        <translation>{count} tal i kolonnen er nøjagtigere, end tal gemmes.</translation>
    </message>
    <message>
        <source>The heading reads like a column that is computed ({kind}), but its figures do not follow.</source>
        <translation>Overskriften lyder som en beregnet kolonne ({kind}), men tallene passer ikke til det.</translation>
    </message>
    <message>
        <source>How does the line divide into cells?</source>
        <translation>Hvordan deles linjen i celler?</translation>
    </message>
    <message>
        <source>The line has fewer figures than the table has columns. Where do they stand?</source>
        <translation>Linjen har færre tal, end tabellen har kolonner. Hvor hører de til?</translation>
    </message>
    <message>
        <source>The line has more figures than the table has columns. How does it divide?</source>
        <translation>Linjen har flere tal, end tabellen har kolonner. Hvordan deles den?</translation>
    </message>
    <message>
        <source>Is the line a heading, or the beginning of the label below?</source>
        <translation>Er linjen en overskrift eller begyndelsen på teksten nedenunder?</translation>
    </message>
    <message>
        <source>Is the row a total of its neighbours, or a line like them?</source>
        <translation>Er rækken en total af sine naboer eller en linje som dem?</translation>
    </message>
    <message>
        <source>The row is called a total, but nothing around it adds up to it.</source>
        <translation>Rækken kaldes en total, men intet omkring den giver tallet.</translation>
    </message>
    <message>
        <source>Does the row below the total belong to the table?</source>
        <translation>Hører rækken under totalen med til tabellen?</translation>
    </message>
</context>
<context>
    <name>DraftText</name>
    <message>
        <source>The hearing</source>
        <translation>Høringen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>The response</source>
        <translation>Svaret</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>DraftWords</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Forvaltning</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Vedtaget</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Vurdering</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Startmåling</translation>
    </message>
    <message>
        <source>Method breaks</source>
        <translation>Metodebrud</translation>
    </message>
    <message>
        <source>Budget lines</source>
        <translation>Budgetlinjer</translation>
    </message>
    <message>
        <source>To be reached by</source>
        <translation>Skal nås senest</translation>
    </message>
    <message>
        <source>The chair&apos;s name</source>
        <translation>Formandens navn</translation>
    </message>
    <message>
        <source>The chair&apos;s title</source>
        <translation>Formandens titel</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Bidrag</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Medregnes</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Decimaler</translation>
    </message>
    <message>
        <source>Decided in</source>
        <translation>Besluttet i</translation>
    </message>
    <message>
        <source>Template of new responses</source>
        <translation>Skabelon til nye svar</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Retning</translation>
    </message>
    <message>
        <source>Sheets ready by</source>
        <translation>Skemaer klar senest</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Slutter</translation>
    </message>
    <message>
        <source>Has a status sheet</source>
        <translation>Har et statusskema</translation>
    </message>
    <message>
        <source>Former numbers and names</source>
        <translation>Tidligere numre og navne</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brutto</translation>
    </message>
    <message>
        <source>Success criterion</source>
        <translation>Succeskriterium</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linjer</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>The logo in words</source>
        <translation>Logoet med ord</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Målinger</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Kontor</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Afsæt</translation>
    </message>
    <message>
        <source>Counted on the line</source>
        <translation>Medregnes på linjen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Refund rates</source>
        <translation>Refusionssatser</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begrundelse</translation>
    </message>
    <message>
        <source>Refund under</source>
        <translation>Refusion efter</translation>
    </message>
    <message>
        <source>Refund, per cent</source>
        <translation>Refusion i pct.</translation>
    </message>
    <message>
        <source>Refund from</source>
        <translation>Refusion fra</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rækker</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Afsnit</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Afsnit</translation>
    </message>
    <message>
        <source>Sentence of the economy</source>
        <translation>Sætning om økonomien</translation>
    </message>
    <message>
        <source>Title of a sheet</source>
        <translation>Skemaets titel</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Forkortelse</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Forløb</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Siden</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Begynder</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Unchanged?</source>
        <translation>Uændret?</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhed</translation>
    </message>
    <message>
        <source>Unit in words</source>
        <translation>Enhed med ord</translation>
    </message>
    <message>
        <source>Figure to be reached</source>
        <translation>Tal, der skal nås</translation>
    </message>
    <message>
        <source>Let stand with a reason</source>
        <translation>Ladt stå med begrundelse</translation>
    </message>
    <message>
        <source>Budget year</source>
        <translation>Budgetår</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>a picture of {size} kB</source>
        <translation>et billede på {size} kB</translation>
    </message>
</context>
<context>
    <name>DrawnWords</name>
    <message>
        <source>what it drew from is no longer there</source>
        <translation>kilden findes ikke længere</translation>
    </message>
</context>
<context>
    <name>EconomyHelp</name>
    <message>
        <source>{law} refunds {percent} per cent from {date}.</source>
        <translation>{law} giver {percent} pct. i refusion fra {date}.</translation>
    </message>
    <message>
        <source>Gross less the refund is {amount}.</source>
        <translation>Brutto minus refusionen er {amount}.</translation>
    </message>
    <message>
        <source>It is gross less the refund.</source>
        <translation>Beløbet svarer til brutto minus refusionen.</translation>
    </message>
    <message>
        <source>Gross less the refund is {amount}: {difference} more than what stands here.</source>
        <translation>Brutto minus refusionen er {amount}: {difference} mere, end der står her.</translation>
    </message>
    <message>
        <source>Gross less the refund is {amount}: {difference} less than what stands here.</source>
        <translation>Brutto minus refusionen er {amount}: {difference} mindre, end der står her.</translation>
    </message>
    <message>
        <source>Take the law&apos;s rate</source>
        <translation>Brug lovens sats</translation>
    </message>
    <message>
        <source>Take gross less the refund</source>
        <translation>Brug brutto minus refusionen</translation>
    </message>
    <message>
        <source>Write it by hand</source>
        <translation>Skriv sætningen selv</translation>
    </message>
    <message>
        <source>The sentence of the figures</source>
        <translation>Tallenes egen sætning</translation>
    </message>
</context>
<context>
    <name>EditorActions</name>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Fed</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;Kursiv</translation>
    </message>
    <message>
        <source>Heading &amp;1: section</source>
        <translation>Overskrift &amp;1: afsnit</translation>
    </message>
    <message>
        <source>Heading &amp;2</source>
        <translation>Overskrift &amp;2</translation>
    </message>
    <message>
        <source>Heading &amp;3</source>
        <translation>Overskrift &amp;3</translation>
    </message>
    <message>
        <source>Heading &amp;4</source>
        <translation>Overskrift &amp;4</translation>
    </message>
    <message>
        <source>&amp;Paragraph</source>
        <translation>&amp;Brødtekst</translation>
    </message>
    <message>
        <source>B&amp;ulleted list</source>
        <translation>&amp;Punktliste</translation>
    </message>
    <message>
        <source>&amp;Numbered list</source>
        <translation>&amp;Nummereret liste</translation>
    </message>
    <message>
        <source>One level in</source>
        <translation>Ét niveau ind</translation>
    </message>
    <message>
        <source>One level out</source>
        <translation>Ét niveau ud</translation>
    </message>
    <message>
        <source>Move the section up</source>
        <translation>Flyt afsnittet op</translation>
    </message>
    <message>
        <source>Move the section down</source>
        <translation>Flyt afsnittet ned</translation>
    </message>
    <message>
        <source>Remove the section</source>
        <translation>Fjern afsnittet</translation>
    </message>
    <message>
        <source>&amp;Link …</source>
        <translation>&amp;Link …</translation>
    </message>
    <message>
        <source>&amp;Footnote</source>
        <translation>&amp;Fodnote</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabel</translation>
    </message>
    <message>
        <source>Fixed &amp;space</source>
        <translation>&amp;Hårdt mellemrum</translation>
    </message>
    <message>
        <source>Paste as &amp;plain text</source>
        <translation>Indsæt som &amp;ren tekst</translation>
    </message>
    <message>
        <source>Row above</source>
        <translation>Række over</translation>
    </message>
    <message>
        <source>Row below</source>
        <translation>Række under</translation>
    </message>
    <message>
        <source>Column to the left</source>
        <translation>Kolonne til venstre</translation>
    </message>
    <message>
        <source>Column to the right</source>
        <translation>Kolonne til højre</translation>
    </message>
    <message>
        <source>Heading row</source>
        <translation>Overskriftsrække</translation>
    </message>
    <message>
        <source>Column to the right edge</source>
        <translation>Højrestil kolonnen</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Tabeltekst</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Fjern rækken</translation>
    </message>
    <message>
        <source>Remove the column</source>
        <translation>Fjern kolonnen</translation>
    </message>
    <message>
        <source>Remove the table</source>
        <translation>Fjern tabellen</translation>
    </message>
    <message>
        <source>&amp;Find …</source>
        <translation>F&amp;ind …</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Find næste</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Find forrige</translation>
    </message>
</context>
<context>
    <name>FieldBlock</name>
    <message>
        <source>{label} (required)</source>
        <translation>{label} (skal udfyldes)</translation>
    </message>
</context>
<context>
    <name>FiguresPanel</name>
    <message>
        <source>The chart is drawn once there is a figure.</source>
        <translation>Kurven tegnes, når der er en måling.</translation>
    </message>
    <message>
        <source>The method changed in between, so the newest figure cannot be compared with the baseline.</source>
        <translation>Metoden er ændret undervejs, så den nyeste måling kan ikke sammenlignes med startmålingen.</translation>
    </message>
    <message>
        <source>{difference} since the baseline.</source>
        <translation>{difference} siden startmålingen.</translation>
    </message>
    <message>
        <source>{difference} since the baseline, a change of {relative}</source>
        <translation>{difference} siden startmålingen, en ændring på {relative}</translation>
    </message>
    <message>
        <source>The change of method ({days}) is taken into account.</source>
        <translation>Der er taget højde for metodebruddet ({days}).</translation>
    </message>
</context>
<context>
    <name>FileTrouble</name>
    <message>
        <source>There is no room for {file}.</source>
        <translation>Der er ikke plads til {file}.</translation>
    </message>
    <message>
        <source>The file was not written.</source>
        <translation>Filen er ikke skrevet.</translation>
    </message>
    <message>
        <source>Make room on the disk, or choose another folder.</source>
        <translation>Gør plads på disken, eller vælg en anden mappe.</translation>
    </message>
    <message>
        <source>There is no access to {file}.</source>
        <translation>Der er ikke adgang til {file}.</translation>
    </message>
    <message>
        <source>It may be open in another program, or lie where you may not write.</source>
        <translation>Filen er måske åben i et andet program, eller du må ikke skrive i mappen.</translation>
    </message>
    <message>
        <source>Close it there, or choose another folder.</source>
        <translation>Luk den dér, eller vælg en anden mappe.</translation>
    </message>
    <message>
        <source>{file} cannot be reached.</source>
        <translation>{file} kan ikke nås.</translation>
    </message>
    <message>
        <source>The folder or the drive is not there.</source>
        <translation>Mappen eller drevet findes ikke.</translation>
    </message>
    <message>
        <source>Choose another folder, or see whether the drive is connected.</source>
        <translation>Vælg en anden mappe, eller se efter, om drevet er tilsluttet.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Ryd filtre</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Erstat med</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Forskel på store og små bogstaver</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Hele ord</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Erstat</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Erstat alle</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Forrige</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Næste</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Ikke fundet</translation>
    </message>
    <message>
        <source>{current} of {total}</source>
        <translation>{current} af {total}</translation>
    </message>
</context>
<context>
    <name>FindingPlaces</name>
    <message>
        <source>Absent</source>
        <translation>Fraværende</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Modtager</translation>
    </message>
    <message>
        <source>Appendices</source>
        <translation>Bilag</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Afsender</translation>
    </message>
    <message>
        <source>Goal attainment</source>
        <translation>Målopfyldelse</translation>
    </message>
    <message>
        <source>Case numbers</source>
        <translation>Sagsnumre</translation>
    </message>
    <message>
        <source>Case officer</source>
        <translation>Sagsbehandler</translation>
    </message>
    <message>
        <source>Legal ground</source>
        <translation>Hjemmel</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Bidrag</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslutninger</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Indstilling</translation>
    </message>
    <message>
        <source>Economy</source>
        <translation>Økonomi</translation>
    </message>
    <message>
        <source>Goal status</source>
        <translation>Målstatus</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Underskrift</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Dagsorden</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Indledning</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Målinger</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Medlemmer</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Protokol</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Behandling i udvalg</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>At-punkter</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Spørgsmål</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemærkninger</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Afsnit</translation>
    </message>
    <message>
        <source>Sending out</source>
        <translation>Udsendelse</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tidspunkt</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Protokoltilførsler</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Note {number}</source>
        <translation>Fodnote {number}</translation>
    </message>
    <message>
        <source>The whole record</source>
        <translation>Det hele</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>”{words}”</translation>
    </message>
</context>
<context>
    <name>FindingWeights</name>
    <message>
        <source>Error</source>
        <translation>Fejl</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Afrunding</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Forklaret</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>There is no response yet.</source>
        <translation>Der er ikke noget svar endnu.</translation>
    </message>
    <message>
        <source>The response has no title.</source>
        <translation>Svaret mangler en titel.</translation>
    </message>
    <message>
        <source>The response has no text.</source>
        <translation>Svaret mangler tekst.</translation>
    </message>
    <message>
        <source>Nobody&apos;s name stands under the response.</source>
        <translation>Der mangler et navn under svaret.</translation>
    </message>
    <message>
        <source>The signatory has no title.</source>
        <translation>Underskriverens titel mangler.</translation>
    </message>
    <message>
        <source>It does not say who asked.</source>
        <translation>Det fremgår ikke, hvem der har sendt høringen.</translation>
    </message>
    <message>
        <source>There is no case number.</source>
        <translation>Der mangler et sagsnummer.</translation>
    </message>
    <message>
        <source>The letter has no addressee.</source>
        <translation>Brevet mangler en modtager.</translation>
    </message>
    <message>
        <source>The memo has no case officer.</source>
        <translation>Notatet mangler en sagsbehandler.</translation>
    </message>
    <message>
        <source>There is no deadline.</source>
        <translation>Der mangler en høringsfrist.</translation>
    </message>
    <message>
        <source>The deadline was {deadline}.</source>
        <translation>Høringsfristen var {deadline}.</translation>
    </message>
    <message>
        <source>The contribution from {office} has not come.</source>
        <translation>Bidraget fra {office} er ikke kommet.</translation>
    </message>
    <message>
        <source>The contribution from {office} was due {due}.</source>
        <translation>Bidraget fra {office} skulle være her {due}.</translation>
    </message>
    <message>
        <source>“{number}” does not look like a number of {system}: {example}.</source>
        <translation>”{number}” ligner ikke et nummer fra {system}: {example}.</translation>
    </message>
    <message>
        <source>Nothing stands under “{heading}”.</source>
        <translation>Der står ikke noget under ”{heading}”.</translation>
    </message>
    <message>
        <source>Question {index} is not answered: {question}</source>
        <translation>Spørgsmål {index} er ikke besvaret: {question}</translation>
    </message>
    <message>
        <source>A heading is empty.</source>
        <translation>En overskrift er tom.</translation>
    </message>
    <message>
        <source>A heading of level {level} follows one of level {previous}.</source>
        <translation>En overskrift på niveau {level} følger efter en på niveau {previous}.</translation>
    </message>
    <message>
        <source>A link has no words.</source>
        <translation>Et link mangler tekst.</translation>
    </message>
    <message>
        <source>A link&apos;s address cannot be followed: {address}</source>
        <translation>Et links adresse virker ikke: {address}</translation>
    </message>
    <message>
        <source>A table has {columns} columns; more than {most} get very narrow.</source>
        <translation>En tabel har {columns} kolonner; flere end {most} bliver meget smalle.</translation>
    </message>
    <message>
        <source>A note from drafting was left in the text.</source>
        <translation>En note fra udarbejdelsen står stadig i teksten.</translation>
    </message>
    <message>
        <source>Words in square brackets may be left over from drafting.</source>
        <translation>Tekst i kantede parenteser er måske en rest fra udarbejdelsen.</translation>
    </message>
    <message>
        <source>A hyphen from the end of a line may be left over.</source>
        <translation>En bindestreg fra en linjedeling er måske blevet stående.</translation>
    </message>
    <message>
        <source>Footnote {number} is empty.</source>
        <translation>Fodnote {number} er tom.</translation>
    </message>
    <message>
        <source>A footnote&apos;s mark is typed and has no note.</source>
        <translation>Et fodnotetegn er skrevet i hånden og har ingen note.</translation>
    </message>
    <message>
        <source>A reference to a note is typed; insert a footnote instead.</source>
        <translation>En notehenvisning er skrevet i hånden; indsæt en fodnote i stedet.</translation>
    </message>
    <message>
        <source>The bracket {sign} has no partner.</source>
        <translation>Parentesen {sign} mangler sin mage.</translation>
    </message>
    <message>
        <source>The quotation mark {sign} has no partner.</source>
        <translation>Citationstegnet {sign} mangler sin mage.</translation>
    </message>
    <message>
        <source>There are two spaces in a row.</source>
        <translation>Der er to mellemrum i træk.</translation>
    </message>
    <message>
        <source>There is a space before the sign.</source>
        <translation>Der er et mellemrum før tegnet.</translation>
    </message>
    <message>
        <source>There are two full stops in a row.</source>
        <translation>Der er to punktummer i træk.</translation>
    </message>
    <message>
        <source>A hyphen stands where a dash belongs.</source>
        <translation>Der står en bindestreg, hvor der skal være en tankestreg.</translation>
    </message>
    <message>
        <source>Amounts are written like 46,5 mio. kr.</source>
        <translation>Beløb skrives som 46,5 mio. kr.</translation>
    </message>
    <message>
        <source>There is a full stop that does not belong.</source>
        <translation>Der er et punktum for meget.</translation>
    </message>
    <message>
        <source>Per cent is written like 10 pct.</source>
        <translation>Procent skrives som 10 pct.</translation>
    </message>
    <message>
        <source>Perhaps percentage points are meant, not per cent.</source>
        <translation>Måske menes der procentpoint og ikke procent.</translation>
    </message>
    <message>
        <source>Dates in the text are written like 14. august 2008.</source>
        <translation>Datoer i teksten skrives som 14. august 2008.</translation>
    </message>
    <message>
        <source>Thousands are parted by points: 3.543.580.</source>
        <translation>Tusinder adskilles med punktum: 3.543.580.</translation>
    </message>
    <message>
        <source>A fixed space keeps the figure and its unit on one line.</source>
        <translation>Et hårdt mellemrum holder tallet og enheden på samme linje.</translation>
    </message>
    <message>
        <source>The sheet has no title.</source>
        <translation>Skemaet mangler en titel.</translation>
    </message>
    <message>
        <source>The row “{row}” is missing.</source>
        <translation>Rækken ”{row}” mangler.</translation>
    </message>
    <message>
        <source>Nothing stands in “{row}”; write ./. where it does not apply.</source>
        <translation>Der står ikke noget i ”{row}”; skriv ./., hvis den ikke er relevant.</translation>
    </message>
    <message>
        <source>The row “{row}” stands there twice.</source>
        <translation>Rækken ”{row}” optræder to gange.</translation>
    </message>
    <message>
        <source>Words stand before the first row; move them into one.</source>
        <translation>Der står tekst før den første række; flyt den ind i en række.</translation>
    </message>
    <message>
        <source>The attainment is not judged yet.</source>
        <translation>Målopfyldelsen er ikke vurderet endnu.</translation>
    </message>
    <message>
        <source>Nothing is told of the money.</source>
        <translation>Der mangler oplysninger om økonomien.</translation>
    </message>
    <message>
        <source>The title was copied from the period before; confirm it.</source>
        <translation>Titlen er overført fra forrige periode; bekræft den.</translation>
    </message>
    <message>
        <source>The money was copied from the period before; confirm it.</source>
        <translation>Økonomien er overført fra forrige periode; bekræft den.</translation>
    </message>
    <message>
        <source>The judgement was copied from the period before; confirm it.</source>
        <translation>Vurderingen er overført fra forrige periode; bekræft den.</translation>
    </message>
    <message>
        <source>“{row}” was copied from the period before; confirm it.</source>
        <translation>”{row}” er overført fra forrige periode; bekræft teksten.</translation>
    </message>
    <message>
        <source>{year} is the year before; the period is {period}.</source>
        <translation>{year} er året før; perioden er {period}.</translation>
    </message>
    <message>
        <source>The money is told for {year}; the period is {period}.</source>
        <translation>Økonomien gælder {year}; perioden er {period}.</translation>
    </message>
    <message>
        <source>A refund of {percent} per cent of {gross} leaves {computed}, not {net}.</source>
        <translation>En refusion på {percent} pct. af {gross} giver {computed} netto, ikke {net}.</translation>
    </message>
    <message>
        <source>There is a refund, but no net.</source>
        <translation>Der er angivet refusion, men ikke netto.</translation>
    </message>
    <message>
        <source>There is a refund and a net, but no gross.</source>
        <translation>Der er angivet refusion og netto, men ikke brutto.</translation>
    </message>
    <message>
        <source>Gross and net differ, but there is no refund.</source>
        <translation>Brutto og netto er forskellige, men der er ingen refusion.</translation>
    </message>
    <message>
        <source>{law} refunds {expected} per cent since {since}; the sheet says {percent}.</source>
        <translation>{law} giver {expected} pct. i refusion siden {since}; i skemaet står der {percent} pct.</translation>
    </message>
    <message>
        <source>No refund rates are known of “{law}”.</source>
        <translation>Der er ingen refusionssatser for ”{law}”.</translation>
    </message>
    <message>
        <source>It does not say on which line the money is counted.</source>
        <translation>Det fremgår ikke, på hvilken linje beløbet medregnes.</translation>
    </message>
    <message>
        <source>The sheet says {told}, but line {line} holds {of_line}.</source>
        <translation>I skemaet står der {told}, men på linje {line} står der {of_line}.</translation>
    </message>
    <message>
        <source>{part} of {whole} is {computed} per cent, not {claimed}.</source>
        <translation>{part} af {whole} er {computed} pct., ikke {claimed} pct.</translation>
    </message>
    <message>
        <source>From {first} to {last} is {computed} percentage points, not {claimed}.</source>
        <translation>Fra {first} til {last} er {computed} procentpoint, ikke {claimed}.</translation>
    </message>
    <message>
        <source>The goal says {of_goal}, the text {of_text}: {goal}</source>
        <translation>I målet står der {of_goal}, i teksten {of_text}. Mål {goal}</translation>
    </message>
    <message>
        <source>The text says {claimed}, the measurements of “{indicator}” {computed}.</source>
        <translation>I teksten står der {claimed}, men målingerne af ”{indicator}” giver {computed}.</translation>
    </message>
    <message>
        <source>{claimed} was not measured of “{indicator}”; its figures are {known}.</source>
        <translation>{claimed} er ikke målt for ”{indicator}”; målingerne er {known}.</translation>
    </message>
    <message>
        <source>The initiative has no status sheet in the period.</source>
        <translation>Indsatsen har intet statusskema i perioden.</translation>
    </message>
    <message>
        <source>The sheet&apos;s initiative is gone.</source>
        <translation>Skemaets indsats findes ikke længere.</translation>
    </message>
    <message>
        <source>The initiative has been closed or moved since {since}.</source>
        <translation>Indsatsen har været afsluttet eller flyttet siden {since}.</translation>
    </message>
    <message>
        <source>The initiative is in no section of the period&apos;s report.</source>
        <translation>Indsatsen hører ikke til noget afsnit i periodens redegørelse.</translation>
    </message>
    <message>
        <source>The initiative has no number.</source>
        <translation>Indsatsen mangler et nummer.</translation>
    </message>
    <message>
        <source>{number} is also the number of “{other}”.</source>
        <translation>”{other}” har også nummer {number}.</translation>
    </message>
    <message>
        <source>Nothing is said of how far the goal is.</source>
        <translation>Det fremgår ikke, hvor langt målet er nået.</translation>
    </message>
    <message>
        <source>The goal&apos;s status was copied from the period before; confirm it.</source>
        <translation>Målets status er overført fra forrige periode; bekræft den.</translation>
    </message>
    <message>
        <source>The indicator was not measured in the period.</source>
        <translation>Indikatoren er ikke målt i perioden.</translation>
    </message>
    <message>
        <source>These characters cannot be printed: {characters}</source>
        <translation>Disse tegn kan ikke udskrives: {characters}</translation>
    </message>
    <message>
        <source>Hidden marks turn the direction of the writing.</source>
        <translation>Skjulte tegn ændrer skriveretningen.</translation>
    </message>
    <message>
        <source>A word of {length} characters is longer than a line.</source>
        <translation>Et ord på {length} tegn er længere end en linje.</translation>
    </message>
    <message>
        <source>The document has no title. It heads the first page and the archive; write one.</source>
        <translation>Dokumentet mangler en titel. Den står øverst på første side og i arkivet; skriv den.</translation>
    </message>
    <message>
        <source>The document is to be signed, but nobody&apos;s name stands there. Name who signs.</source>
        <translation>Dokumentet skal underskrives, men der mangler et navn. Angiv, hvem der skriver under.</translation>
    </message>
    <message>
        <source>There is nothing to read in the document yet.</source>
        <translation>Dokumentet har ingen tekst endnu.</translation>
    </message>
    <message>
        <source>The recommendation asks the committee for nothing. Add at least one point.</source>
        <translation>Indstillingen beder ikke udvalget om noget. Tilføj mindst ét at-punkt.</translation>
    </message>
    <message>
        <source>Point {index} has no words, so nobody can decide on it. Write it or take it away.</source>
        <translation>At-punkt {index} mangler tekst, så der kan ikke tages stilling til det. Skriv det, eller fjern det.</translation>
    </message>
    <message>
        <source>The points are printed nowhere. Insert them in the text where the committee shall read them.</source>
        <translation>At-punkterne er ikke sat ind i teksten. Indsæt dem, hvor udvalget skal læse dem.</translation>
    </message>
    <message>
        <source>Point {index} is for {committee}, which is not on the path. Add it to the path or choose another.</source>
        <translation>At-punkt {index} skal besluttes af {committee}, som ikke er med under behandlingen. Tilføj udvalget dér, eller vælg et andet.</translation>
    </message>
    <message>
        <source>Point {index} is recommended to another committee, but no path says which. Add the path.</source>
        <translation>At-punkt {index} anbefales over for et andet udvalg, men det fremgår ikke hvilket. Udfyld behandlingen i udvalgene.</translation>
    </message>
    <message>
        <source>Step {index} of the path names no committee.</source>
        <translation>Trin {index} i behandlingen mangler et udvalg.</translation>
    </message>
    <message>
        <source>The item is closed, but its legal ground is missing. The minutes must tell it; write it.</source>
        <translation>Punktet er lukket, men hjemlen mangler. Den skal fremgå af protokollen; skriv den.</translation>
    </message>
    <message>
        <source>Appendix {index} has no title, so the list would print an empty line. Give it one.</source>
        <translation>Bilag {index} mangler en titel, så bilagslisten får en tom linje. Giv bilaget en titel.</translation>
    </message>
    <message>
        <source>Appendix {index}, “{title}”, is a document that was put aside. Bring it back or choose another.</source>
        <translation>Bilag {index}, ”{title}”, er et dokument, der er lagt til side. Hent det frem, eller vælg et andet.</translation>
    </message>
    <message>
        <source>There are appendices, but no list of them is printed. Insert the list or choose it for the paper.</source>
        <translation>Der er bilag, men ingen bilagsliste. Indsæt listen, eller slå den til under Udseende.</translation>
    </message>
    <message>
        <source>The text refers to appendix {number}, but the document has {count}. Add it or mend the number.</source>
        <translation>Teksten henviser til bilag {number}, men dokumentet har {count}. Tilføj bilaget, eller ret nummeret.</translation>
    </message>
    <message>
        <source>“{title}” is a closed appendix and would be named in the public print. Write it otherwise.</source>
        <translation>”{title}” er et lukket bilag og ville blive nævnt i den offentlige udgave. Skriv det på en anden måde.</translation>
    </message>
    <message>
        <source>The section “{heading}” of the template is missing. Put it back unless it was left out on purpose.</source>
        <translation>Skabelonens afsnit ”{heading}” mangler. Sæt det ind igen, medmindre det er udeladt med vilje.</translation>
    </message>
    <message>
        <source>The heading “{heading}” stands there twice. Readers cannot tell them apart; join or rename them.</source>
        <translation>Overskriften ”{heading}” optræder to gange. Saml afsnittene, eller giv dem hver sin overskrift.</translation>
    </message>
    <message>
        <source>What was inserted here is no longer there. Choose another or take it out.</source>
        <translation>Det, der er indsat her, findes ikke længere. Vælg noget andet, eller fjern elementet.</translation>
    </message>
    <message>
        <source>The document has itself inserted and would never end. Take it out.</source>
        <translation>Dokumentet er indsat i sig selv og ville aldrig slutte. Fjern elementet.</translation>
    </message>
    <message>
        <source>“{title}” leads back to this document and would never end. Take it out.</source>
        <translation>”{title}” fører tilbage til dette dokument, som så aldrig ville slutte. Fjern elementet.</translation>
    </message>
    <message>
        <source>What is inserted here belongs to a period, but the document has none. Choose its period.</source>
        <translation>Det, der er indsat her, hører til en periode, men dokumentet har ingen. Vælg dokumentets periode.</translation>
    </message>
    <message>
        <source>Points and decisions belong to a recommendation; here they show nothing. Take them out.</source>
        <translation>At-punkter og beslutninger hører til i en indstilling; her viser de intet. Fjern dem.</translation>
    </message>
    <message>
        <source>What is inserted here stands in the document already. Take one of them out.</source>
        <translation>Det, der er indsat her, står allerede i dokumentet. Fjern det ene sted.</translation>
    </message>
    <message>
        <source>“{title}”, which is inserted here, has open errors of its own: {count}. Open and mend it first.</source>
        <translation>”{title}”, der er indsat her, har selv fejl, som ikke er rettet: {count}. Åbn og ret det først.</translation>
    </message>
    <message>
        <source>Sums in “{title}” differ by their rounding: {count}. Say so in a note, or show more decimals.</source>
        <translation>Summer i ”{title}” afviger på grund af afrunding: {count}. Skriv det i en note, eller vis flere decimaler.</translation>
    </message>
    <message>
        <source>Nobody who cannot see it hears what “{title}” shows. Tell it in words.</source>
        <translation>”{title}” mangler en beskrivelse til dem, der får dokumentet læst op. Beskriv med ord, hvad der vises.</translation>
    </message>
    <message>
        <source>A table has no heading row, so nobody who hears it can follow its columns. Make its first row one.</source>
        <translation>En tabel har ingen overskriftsrække, så kolonnerne er svære at følge, når den læses op. Gør første række til overskrift.</translation>
    </message>
    <message>
        <source>The total of “{name}” is {claimed}, but its figures add up to {computed}. Mend the one that is wrong.</source>
        <translation>Totalen for ”{name}” er {claimed}, men tallene giver {computed}. Ret det, der er forkert.</translation>
    </message>
    <message>
        <source>The total of “{name}” is {claimed}, its figures add up to {computed}: they are rounded. Say so in a note.</source>
        <translation>Totalen for ”{name}” er {claimed}, og tallene giver {computed}: De er afrundet. Skriv det i en note.</translation>
    </message>
    <message>
        <source>“{words}” should follow the data, but its figure is gone. Bind it anew or make it plain text.</source>
        <translation>”{words}” skulle følge data, men tallet findes ikke længere. Indsæt et nyt, eller gør det til almindelig tekst.</translation>
    </message>
    <message>
        <source>“{words}” stands here, but the data say “{fact}” ({origin}).</source>
        <translation>Her står der ”{words}”, men i data står der ”{fact}” ({origin}).</translation>
    </message>
    <message>
        <source>The lead was copied from the document before; read and confirm it.</source>
        <translation>Indledningen er overført fra det forrige dokument; læs og bekræft den.</translation>
    </message>
    <message>
        <source>The points were copied from the document before; read and confirm them.</source>
        <translation>At-punkterne er overført fra det forrige dokument; læs og bekræft dem.</translation>
    </message>
    <message>
        <source>What stands before the first heading was copied from the document before; read and confirm it.</source>
        <translation>Teksten før den første overskrift er overført fra det forrige dokument; læs og bekræft den.</translation>
    </message>
    <message>
        <source>“{heading}” was copied from the document before; read and confirm it.</source>
        <translation>”{heading}” er overført fra det forrige dokument; læs og bekræft teksten.</translation>
    </message>
    <message>
        <source>{year} is named here, but the document is about {period}. It may be left over; mend the year.</source>
        <translation>Her nævnes {year}, men dokumentet handler om {period}. Året er måske blevet stående; ret det.</translation>
    </message>
    <message>
        <source>The status sheet {sheet} is printed twice. Take one of them out.</source>
        <translation>Statusskemaet {sheet} er med to gange. Fjern det ene.</translation>
    </message>
    <message>
        <source>The list names status sheets that the document does not hold. Insert the sheets too.</source>
        <translation>Oversigten nævner statusskemaer, der ikke er med i dokumentet. Indsæt også skemaerne.</translation>
    </message>
    <message>
        <source>The list names {sheet}, but the document does not hold its status sheet. Insert it.</source>
        <translation>Oversigten nævner {sheet}, men statusskemaet er ikke med i dokumentet. Indsæt det.</translation>
    </message>
    <message>
        <source>“{sheet}” has no number, so the list cannot name it. Give its initiative one.</source>
        <translation>”{sheet}” har intet nummer, så skemaet kan ikke stå i oversigten. Giv indsatsen et nummer.</translation>
    </message>
    <message>
        <source>The numbers jump from {before} to {after}. See whether a status sheet is missing.</source>
        <translation>Numrene springer fra {before} til {after}. Se efter, om der mangler et statusskema.</translation>
    </message>
    <message>
        <source>{sheet} has money but no line in the economic overview. Add the line, or tell where it is counted.</source>
        <translation>{sheet} har et beløb, men ingen linje i økonomioversigten. Tilføj linjen, eller angiv, hvor beløbet medregnes.</translation>
    </message>
    <message>
        <source>The overview has the line {line}, but no status sheet tells of it.</source>
        <translation>Oversigten har linjen {line}, men intet statusskema handler om den.</translation>
    </message>
    <message>
        <source>{number} is “{sheet}” among the sheets and “{line}” in the overview. Call it the same.</source>
        <translation>{number} hedder ”{sheet}” i skemaerne og ”{line}” i oversigten. Brug samme navn begge steder.</translation>
    </message>
    <message>
        <source>The text says {told} for {subject} in {year}, but the line holds {of_line}. Mend it or bind it to the line.</source>
        <translation>Teksten siger {told} om {subject} i {year}, men på linjen står der {of_line}. Ret teksten, eller indsæt tallet fra linjen.</translation>
    </message>
    <message>
        <source>The text says {told} for {subject} in {year}, the line {of_line}: perhaps it was rounded twice.</source>
        <translation>Teksten siger {told} om {subject} i {year}, linjen {of_line}: Måske er der rundet af to gange.</translation>
    </message>
    <message>
        <source>The text says {told} for {subject} in {year}, but {other} further up. Only one can be right.</source>
        <translation>Teksten siger {told} om {subject} i {year}, men {other} længere oppe. Kun det ene kan være rigtigt.</translation>
    </message>
    <message>
        <source>The text says {told} for {subject} in {year}, but “{where}” says {other}. Only one can be right.</source>
        <translation>Teksten siger {told} om {subject} i {year}, men i ”{where}” står der {other}. Kun det ene kan være rigtigt.</translation>
    </message>
    <message>
        <source>Nothing is on the agenda yet.</source>
        <translation>Der er ingen punkter på dagsordenen endnu.</translation>
    </message>
    <message>
        <source>Item {index} has no title, so the agenda cannot list it. Give it one.</source>
        <translation>Punkt {index} mangler en titel, så det kan ikke stå på dagsordenen. Giv det en titel.</translation>
    </message>
    <message>
        <source>Item {index} has no recommendation yet. Choose it.</source>
        <translation>Punkt {index} mangler en indstilling. Vælg den.</translation>
    </message>
    <message>
        <source>The recommendation of item “{item}” was put aside. Bring it back or take the item off.</source>
        <translation>Indstillingen til punktet ”{item}” er lagt til side. Hent den frem, eller fjern punktet.</translation>
    </message>
    <message>
        <source>“{item}” has open errors: {count}. Mend them before the committee reads it.</source>
        <translation>”{item}” har fejl, som ikke er rettet: {count}. Ret dem, før udvalget læser sagen.</translation>
    </message>
    <message>
        <source>“{item}” was changed after the agenda went out. Send the agenda again.</source>
        <translation>”{item}” er ændret, efter at dagsordenen blev sendt ud. Send dagsordenen igen.</translation>
    </message>
    <message>
        <source>“{item}” is still being drafted. Make it ready before the agenda goes out.</source>
        <translation>”{item}” er stadig under udarbejdelse. Gør sagen klar, før dagsordenen sendes ud.</translation>
    </message>
    <message>
        <source>Number {number} is also the number of “{other}”. Draw the numbers anew.</source>
        <translation>”{other}” har også nummer {number}. Giv punkterne numre på ny.</translation>
    </message>
    <message>
        <source>“{item}” came after the agenda went out and has no number. Send the agenda again.</source>
        <translation>”{item}” kom til, efter at dagsordenen blev sendt ud, og har intet nummer. Send dagsordenen igen.</translation>
    </message>
    <message>
        <source>Point {point} of “{item}” has no decision. The minutes need one for each point.</source>
        <translation>At-punkt {point} i ”{item}” mangler en beslutning. Protokollen skal have en for hvert at-punkt.</translation>
    </message>
    <message>
        <source>“{item}” has no decision. Say what the committee decided, or that it was postponed.</source>
        <translation>”{item}” mangler en beslutning. Skriv, hvad udvalget besluttede, eller at punktet blev udsat.</translation>
    </message>
    <message>
        <source>A decision on “{item}” belongs to a point that is no longer there. Remove it.</source>
        <translation>En beslutning om ”{item}” hører til et at-punkt, der ikke længere findes. Fjern den.</translation>
    </message>
    <message>
        <source>“{item}” is closed, but its legal ground is missing. The minutes must tell it; write it.</source>
        <translation>”{item}” er lukket, men hjemlen mangler. Den skal fremgå af protokollen; skriv den.</translation>
    </message>
    <message>
        <source>“{item}” approves minutes, but it does not say which meeting&apos;s. Choose it.</source>
        <translation>”{item}” godkender en protokol, men det fremgår ikke fra hvilket møde. Vælg mødet.</translation>
    </message>
    <message>
        <source>Appendix {index} of “{item}” has no title. Give it one.</source>
        <translation>Bilag {index} til ”{item}” mangler en titel. Giv det en.</translation>
    </message>
    <message>
        <source>A statement on “{item}” lacks its words or those who make it.</source>
        <translation>En protokoltilførsel til ”{item}” mangler tekst, eller hvem den er fra.</translation>
    </message>
    <message>
        <source>{name} is told to be absent, but is no member of the meeting. Mend the name or add the member.</source>
        <translation>{name} står som fraværende, men er ikke medlem. Ret navnet, eller tilføj medlemmet.</translation>
    </message>
    <message>
        <source>{name} is absent from the whole meeting and from “{item}” too. Once is enough.</source>
        <translation>{name} står som fraværende både fra hele mødet og ved ”{item}”. Én gang er nok.</translation>
    </message>
    <message>
        <source>Nobody stands as a member, so the minutes cannot tell who took part. Add the members.</source>
        <translation>Mødet har ingen medlemmer, så protokollen kan ikke oplyse, hvem der var til stede. Tilføj medlemmerne.</translation>
    </message>
    <message>
        <source>{name} stands twice among the members.</source>
        <translation>{name} optræder to gange blandt medlemmerne.</translation>
    </message>
    <message>
        <source>It does not say when the meeting begins.</source>
        <translation>Det fremgår ikke, hvornår mødet begynder.</translation>
    </message>
    <message>
        <source>It does not say where the meeting is held.</source>
        <translation>Det fremgår ikke, hvor mødet holdes.</translation>
    </message>
    <message>
        <source>The agenda should have been sent out by {deadline}. Send it now.</source>
        <translation>Dagsordenen skulle have været sendt ud senest {deadline}. Send den nu.</translation>
    </message>
    <message>
        <source>The agenda is to go out by {deadline}, but members must have it four weekdays ahead: by {due}.</source>
        <translation>Dagsordenen skal sendes ud senest {deadline}, men medlemmerne skal have den fire hverdage før mødet: senest {due}.</translation>
    </message>
</context>
<context>
    <name>FindingsQuestion</name>
    <message>
        <source>The checks found nothing.</source>
        <translation>Kontrollen har ingen fund.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Fund</translation>
    </message>
</context>
<context>
    <name>FoldBar</name>
    <message>
        <source>Fold the head of the paper away</source>
        <translation>Skjul dokumenthovedet</translation>
    </message>
    <message>
        <source>Show the head of the paper</source>
        <translation>Vis dokumenthovedet</translation>
    </message>
</context>
<context>
    <name>Following</name>
    <message>
        <source>1 figure in the text has followed the data.</source>
        <translation>1 tal i teksten har fulgt data.</translation>
    </message>
    <message>
        <source>{count} figures in the text have followed the data.</source>
        <translation>{count} tal i teksten har fulgt data.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Show the next</source>
        <translation>Vis næste</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
</context>
<context>
    <name>FormRecord</name>
    <message>
        <source>Take the recovered text</source>
        <translation>Tag den genskabte tekst</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ikke gemt endnu</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Ikke gemte ændringer</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gemt</translation>
    </message>
    <message>
        <source>“{title}” is put aside.</source>
        <translation>”{title}” er lagt til side.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>“{title}” is closed. What was not saved is kept.</source>
        <translation>”{title}” er lukket. Det, der ikke var gemt, er bevaret.</translation>
    </message>
</context>
<context>
    <name>FormStoring</name>
    <message>
        <source>Show both</source>
        <translation>Vis begge</translation>
    </message>
    <message>
        <source>The record was changed somewhere else after you opened it.</source>
        <translation>Oplysningerne er blevet ændret et andet sted, efter at du åbnede dem.</translation>
    </message>
    <message>
        <source>Nothing was stored. What you typed stands here.</source>
        <translation>Intet er gemt. Det, du har skrevet, står her.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Behold mit</translation>
    </message>
    <message>
        <source>Use the stored version</source>
        <translation>Brug den gemte udgave</translation>
    </message>
    <message>
        <source>This is the stored version.</source>
        <translation>Dette er den gemte udgave.</translation>
    </message>
    <message>
        <source>What you had typed comes back with Undo.</source>
        <translation>Det, du havde skrevet, kommer tilbage med Fortryd.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
</context>
<context>
    <name>FrozenBanner</name>
    <message>
        <source>Show the PDF</source>
        <translation>Vis PDF</translation>
    </message>
    <message>
        <source>Save the PDF …</source>
        <translation>Gem PDF …</translation>
    </message>
    <message>
        <source>Begin a correction …</source>
        <translation>Begynd en rettelse …</translation>
    </message>
</context>
<context>
    <name>GoalStatuses</name>
    <message>
        <source>{judgement} · unchanged?</source>
        <translation>{judgement} · uændret?</translation>
    </message>
</context>
<context>
    <name>GoalStatusesPage</name>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Confirm and go on</source>
        <translation>Bekræft og gå videre</translation>
    </message>
    <message>
        <source>A goal that is no longer there</source>
        <translation>Et mål, der ikke findes længere</translation>
    </message>
    <message>
        <source>Status of the goal {goal}</source>
        <translation>Status for målet {goal}</translation>
    </message>
    <message>
        <source>Outline of the status</source>
        <translation>Disposition af status</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Vurdering</translation>
    </message>
    <message>
        <source>No main goals yet. The goals that a policy marks as main goals are reported here.</source>
        <translation>Der er ingen hovedmål endnu. Her gøres der status for de mål, der er markeret som hovedmål i en politik.</translation>
    </message>
    <message>
        <source>New policy</source>
        <translation>Ny politik</translation>
    </message>
    <message>
        <source>Unchanged? It was copied from the period before.</source>
        <translation>Uændret? Teksten er overført fra forrige periode.</translation>
    </message>
</context>
<context>
    <name>GridActions</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Klip</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Ko&amp;piér</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Indsæt</translation>
    </message>
    <message>
        <source>&amp;Write in the cell</source>
        <translation>&amp;Skriv i cellen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Markér &amp;alt</translation>
    </message>
    <message>
        <source>Cle&amp;ar</source>
        <translation>T&amp;øm</translation>
    </message>
    <message>
        <source>Fo&amp;ld the group</source>
        <translation>Fold gruppen sammen</translation>
    </message>
    <message>
        <source>Un&amp;fold the group</source>
        <translation>Fold gruppen ud</translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation>Fold alle grupper sammen</translation>
    </message>
    <message>
        <source>Unfold all groups</source>
        <translation>Fold alle grupper ud</translation>
    </message>
    <message>
        <source>E&amp;xplain the cell</source>
        <translation>Forklar &amp;cellen</translation>
    </message>
    <message>
        <source>&amp;Write the heading</source>
        <translation>Skriv overskriften</translation>
    </message>
    <message>
        <source>Move the column left</source>
        <translation>Flyt kolonnen til venstre</translation>
    </message>
    <message>
        <source>Move the column right</source>
        <translation>Flyt kolonnen til højre</translation>
    </message>
</context>
<context>
    <name>GridExplaining</name>
    <message>
        <source>New line</source>
        <translation>Ny linje</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tom</translation>
    </message>
    <message>
        <source>differs from the computed figure</source>
        <translation>afviger fra det beregnede tal</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>ufuldstændigt</translation>
    </message>
    <message>
        <source>footnote {mark}</source>
        <translation>fodnote {mark}</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linje</translation>
    </message>
    <message>
        <source>Explained: {words}</source>
        <translation>Forklaret: {words}</translation>
    </message>
    <message>
        <source>What stands here could not be read.</source>
        <translation>Det, der står her, kan ikke læses.</translation>
    </message>
    <message>
        <source>Worked out from {typed}</source>
        <translation>Regnet ud af {typed}</translation>
    </message>
    <message>
        <source>Computed: {figure} {unit}</source>
        <translation>Beregnet: {figure} {unit}</translation>
    </message>
    <message>
        <source>Worked out from {count} figures</source>
        <translation>Beregnet af {count} tal</translation>
    </message>
    <message>
        <source>Printed {printed} · computed {computed}</source>
        <translation>Trykt {printed} · beregnet {computed}</translation>
    </message>
    <message>
        <source>Difference {figure}</source>
        <translation>Forskel {figure}</translation>
    </message>
    <message>
        <source>Incomplete: cells that could not be read: {count}</source>
        <translation>Ufuldstændigt: celler, der ikke kan læses: {count}</translation>
    </message>
    <message>
        <source>Footnote without a note</source>
        <translation>Fodnotetegn uden fodnote</translation>
    </message>
    <message>
        <source>Note {mark}: its text is missing</source>
        <translation>Fodnote {mark}: teksten mangler</translation>
    </message>
    <message>
        <source>Note {mark}: {text}</source>
        <translation>Fodnote {mark}: {text}</translation>
    </message>
    <message>
        <source>Error: {words}</source>
        <translation>Fejl: {words}</translation>
    </message>
    <message>
        <source>Rounding: {words}</source>
        <translation>Afrunding: {words}</translation>
    </message>
    <message>
        <source>Accepted: {words}</source>
        <translation>Godtaget: {words}</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>beregnet</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>trykt</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>kan ikke læses</translation>
    </message>
</context>
<context>
    <name>GridModel</name>
    <message>
        <source>New line</source>
        <translation>Ny linje</translation>
    </message>
    <message>
        <source>of which</source>
        <translation>heraf</translation>
    </message>
</context>
<context>
    <name>GridSteps</name>
    <message>
        <source>Type into a cell</source>
        <translation>Skriv i en celle</translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation>Tøm celler</translation>
    </message>
    <message>
        <source>Paste cells</source>
        <translation>Indsæt celler</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Udfyld nedad</translation>
    </message>
    <message>
        <source>Fill right</source>
        <translation>Udfyld til højre</translation>
    </message>
    <message>
        <source>Insert lines</source>
        <translation>Indsæt linjer</translation>
    </message>
    <message>
        <source>Delete lines</source>
        <translation>Slet linjer</translation>
    </message>
    <message>
        <source>Move lines</source>
        <translation>Flyt linjer</translation>
    </message>
    <message>
        <source>Into the group above</source>
        <translation>Ryk ind i gruppen ovenfor</translation>
    </message>
    <message>
        <source>Out of the group</source>
        <translation>Ryk ud af gruppen</translation>
    </message>
    <message>
        <source>Insert a column</source>
        <translation>Indsæt en kolonne</translation>
    </message>
    <message>
        <source>Delete columns</source>
        <translation>Slet kolonner</translation>
    </message>
    <message>
        <source>Move a column</source>
        <translation>Flyt en kolonne</translation>
    </message>
    <message>
        <source>Write a heading</source>
        <translation>Skriv en overskrift</translation>
    </message>
    <message>
        <source>Add a year</source>
        <translation>Tilføj et år</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Erstat</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Erstat alle</translation>
    </message>
    <message>
        <source>Places where it was replaced: {count}</source>
        <translation>Steder, hvor der er erstattet: {count}</translation>
    </message>
    <message>
        <source>Lines added for what was pasted: {count}</source>
        <translation>Linjer tilføjet for at få plads til det indsatte: {count}</translation>
    </message>
    <message>
        <source>Columns added for what was pasted: {count}. Write their headings.</source>
        <translation>Kolonner tilføjet for at få plads til det indsatte: {count}. Skriv deres overskrifter.</translation>
    </message>
</context>
<context>
    <name>GroundworkPage</name>
    <message>
        <source>Groundwork</source>
        <translation>Grundlag</translation>
    </message>
    <message>
        <source>sheets ready by {date}</source>
        <translation>skemaer klar senest {date}</translation>
    </message>
    <message>
        <source>{goals} goals, {main} of them main goals</source>
        <translation>{goals} mål, heraf {main} hovedmål</translation>
    </message>
    <message>
        <source>{rows} rows</source>
        <translation>{rows} rækker</translation>
    </message>
    <message>
        <source>{sections} sections</source>
        <translation>{sections} afsnit</translation>
    </message>
    <message>
        <source>with amounts for {years}</source>
        <translation>med beløb for {years}</translation>
    </message>
    <message>
        <source>from the budget table “{title}”</source>
        <translation>fra budgettabellen ”{title}”</translation>
    </message>
    <message>
        <source>{lines} lines</source>
        <translation>{lines} linjer</translation>
    </message>
    <message>
        <source>Open the table</source>
        <translation>Åbn tabellen</translation>
    </message>
    <message>
        <source>{law}: {percent} pct. since {date}</source>
        <translation>{law}: {percent} pct. siden {date}</translation>
    </message>
    <message>
        <source>{rates} rates</source>
        <translation>{rates} satser</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Perioder</translation>
    </message>
    <message>
        <source>The years that are reported, the newest first.</source>
        <translation>De år, der gøres status for, det nyeste først.</translation>
    </message>
    <message>
        <source>No periods yet. A period is the year whose initiatives are reported.</source>
        <translation>Der er ingen perioder endnu. En periode er det år, der gøres status for.</translation>
    </message>
    <message>
        <source>New period</source>
        <translation>Ny periode</translation>
    </message>
    <message>
        <source>Policies and goals</source>
        <translation>Politikker og mål</translation>
    </message>
    <message>
        <source>What initiatives contribute to and indicators measure.</source>
        <translation>Det, indsatserne bidrager til, og indikatorerne måler.</translation>
    </message>
    <message>
        <source>No policies yet. A policy holds the goals that the reports are about.</source>
        <translation>Der er ingen politikker endnu. En politik rummer de mål, redegørelserne handler om.</translation>
    </message>
    <message>
        <source>New policy</source>
        <translation>Ny politik</translation>
    </message>
    <message>
        <source>Sheet templates</source>
        <translation>Skabeloner til skemaer</translation>
    </message>
    <message>
        <source>The rows that a status sheet is begun with.</source>
        <translation>De rækker, et statusskema begyndes med.</translation>
    </message>
    <message>
        <source>No templates. A status sheet is begun from one.</source>
        <translation>Der er ingen skabeloner. Et statusskema begyndes ud fra en skabelon.</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Ny skabelon</translation>
    </message>
    <message>
        <source>Paper templates</source>
        <translation>Dokumentskabeloner</translation>
    </message>
    <message>
        <source>The sections that a paper is begun with, and how it looks.</source>
        <translation>De afsnit, et dokument begyndes med, og dokumentets udseende.</translation>
    </message>
    <message>
        <source>No templates. A paper is begun from one.</source>
        <translation>Der er ingen skabeloner. Et dokument begyndes ud fra en skabelon.</translation>
    </message>
    <message>
        <source>Budget lines</source>
        <translation>Budgetlinjer</translation>
    </message>
    <message>
        <source>What the money of initiatives is counted on, year by year.</source>
        <translation>De linjer, indsatsernes penge medregnes på, år for år.</translation>
    </message>
    <message>
        <source>No budget lines yet. Initiatives&apos; money is counted on them.</source>
        <translation>Der er ingen budgetlinjer endnu. Indsatsernes penge medregnes på dem.</translation>
    </message>
    <message>
        <source>Write the lines</source>
        <translation>Skriv linjerne</translation>
    </message>
    <message>
        <source>Refund rates</source>
        <translation>Refusionssatser</translation>
    </message>
    <message>
        <source>What the state refunds, by law and day.</source>
        <translation>Statens refusion efter lov og dato.</translation>
    </message>
    <message>
        <source>No rates yet.</source>
        <translation>Der er ingen satser endnu.</translation>
    </message>
    <message>
        <source>Change the rates</source>
        <translation>Ret satserne</translation>
    </message>
</context>
<context>
    <name>HeadCard</name>
    <message>
        <source>Open the sheet</source>
        <translation>Åbn skemaet</translation>
    </message>
</context>
<context>
    <name>HeadingCapitals</name>
    <message>
        <source>As they are written</source>
        <translation>Som de er skrevet</translation>
    </message>
    <message>
        <source>In capitals</source>
        <translation>Med store bogstaver</translation>
    </message>
</context>
<context>
    <name>HearingColumns</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Asker</source>
        <translation>Afsender</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Høringsfrist</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Case numbers</source>
        <translation>Sagsnumre</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Modtaget</translation>
    </message>
</context>
<context>
    <name>HearingForm</name>
    <message>
        <source>What is heard</source>
        <translation>Høringen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Datoer</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Sager</translation>
    </message>
    <message>
        <source>The asker&apos;s questions</source>
        <translation>Afsenderens spørgsmål</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Bidrag</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Hearing on the district plan for Valby</source>
        <translation>Høring om bydelsplan for Valby</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Afsender</translation>
    </message>
    <message>
        <source>Valby local committee</source>
        <translation>Valby Lokaludvalg</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Who in the secretariat writes the answer.</source>
        <translation>Den i sekretariatet, der skriver svaret.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Emne</translation>
    </message>
    <message>
        <source>What the committee is asked about, in a line or two.</source>
        <translation>Det, udvalget bliver spurgt om, på en linje eller to.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Modtaget</translation>
    </message>
    <message>
        <source>First deadline</source>
        <translation>Første høringsfrist</translation>
    </message>
    <message>
        <source>New deadline</source>
        <translation>Ny frist</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Bevilget</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begrundelse</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Fristforlængelser</translation>
    </message>
    <message>
        <source>Extend the deadline</source>
        <translation>Forlæng fristen</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Fristforlængelse</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Case numbers</source>
        <translation>Sagsnumre</translation>
    </message>
    <message>
        <source>Add a case number</source>
        <translation>Tilføj et sagsnummer</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Sagsnummer</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørgsmål</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Spørgsmål</translation>
    </message>
    <message>
        <source>A response begun from here gets a section for each question.</source>
        <translation>Et svar, der begyndes herfra, får et afsnit for hvert spørgsmål.</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Tilføj et spørgsmål</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Kontor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemærkning</translation>
    </message>
    <message>
        <source>Offices asked</source>
        <translation>Kontorer, der skal bidrage</translation>
    </message>
    <message>
        <source>Ask an office</source>
        <translation>Bed et kontor om bidrag</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Bidrag</translation>
    </message>
</context>
<context>
    <name>HearingPage</name>
    <message>
        <source>{number} does not look like a number of {system}. It is kept as it is written.</source>
        <translation>{number} ligner ikke et nummer fra {system}. Det bevares, som det er skrevet.</translation>
    </message>
</context>
<context>
    <name>HearingPanels</name>
    <message>
        <source>The paper is shown here once a response is begun.</source>
        <translation>Dokumentet vises her, når svaret er begyndt.</translation>
    </message>
    <message>
        <source>Nothing found. The response can be issued as it stands.</source>
        <translation>Ingen fund. Svaret kan afgives, som det står.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Forhåndsvisning</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Kontrol</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>{version}, as it left the house.</source>
        <translation>{version}, som den blev afgivet.</translation>
    </message>
    <message>
        <source>The response is issued. A correction is checked while it is written.</source>
        <translation>Svaret er afgivet. En rettelse kontrolleres, mens den skrives.</translation>
    </message>
    <message>
        <source>The checks begin when the hearing is saved.</source>
        <translation>Kontrollen begynder, når høringen er gemt.</translation>
    </message>
</context>
<context>
    <name>HearingRecord</name>
    <message>
        <source>New hearing</source>
        <translation>Ny høring</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ikke gemt endnu</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Ikke gemte ændringer</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gemt</translation>
    </message>
    <message>
        <source>{count} words selected</source>
        <translation>{count} ord markeret</translation>
    </message>
    <message>
        <source>“{title}” is closed. What was not saved is kept.</source>
        <translation>”{title}” er lukket. Det, der ikke var gemt, er bevaret.</translation>
    </message>
    <message>
        <source>Begin response</source>
        <translation>Begynd på svaret</translation>
    </message>
</context>
<context>
    <name>HearingState</name>
    <message>
        <source>Received</source>
        <translation>Modtaget</translation>
    </message>
    <message>
        <source>Drafting</source>
        <translation>Under udarbejdelse</translation>
    </message>
    <message>
        <source>Internal review</source>
        <translation>Intern gennemgang</translation>
    </message>
    <message>
        <source>Chair&apos;s approval</source>
        <translation>Formandens godkendelse</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Afgivet</translation>
    </message>
    <message>
        <source>No remarks</source>
        <translation>Ingen bemærkninger</translation>
    </message>
</context>
<context>
    <name>HearingsPage</name>
    <message>
        <source>No hearings yet. What other bodies ask the committee&apos;s opinion on is kept here.</source>
        <translation>Der er ingen høringer endnu. Her samles det, andre beder om udvalgets mening om.</translation>
    </message>
    <message>
        <source>New hearing</source>
        <translation>Ny høring</translation>
    </message>
    <message>
        <source>No hearing fits the filter.</source>
        <translation>Ingen høringer passer til filteret.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Ryd filteret</translation>
    </message>
    <message>
        <source>Hearings</source>
        <translation>Høringer</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>{count} markeret</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Eksportér listen</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabel (*.csv)</translation>
    </message>
    <message>
        <source>The list could not be written.</source>
        <translation>Listen kunne ikke gemmes.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Vælg en anden mappe.</translation>
    </message>
    <message>
        <source>{count} rows are written to {file}.</source>
        <translation>{count} rækker er gemt i {file}.</translation>
    </message>
    <message>
        <source>The hearing is put aside.</source>
        <translation>Høringen er lagt til side.</translation>
    </message>
    <message>
        <source>{count} hearings are put aside.</source>
        <translation>{count} høringer er lagt til side.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} af {total}</translation>
    </message>
    <message>
        <source>{total} in all</source>
        <translation>{total} i alt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
    </message>
    <message>
        <source>Filter by title, asker, case number …</source>
        <translation>Filtrér på titel, afsender, sagsnummer …</translation>
    </message>
    <message>
        <source>Filter the hearings</source>
        <translation>Filtrér høringerne</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolonner</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help and keys</source>
        <translation>Hjælp og genveje</translation>
    </message>
    <message>
        <source>A hearing and its response are one record in one tab. What you type is kept within a second, also when the power goes; it becomes part of the record when you save.</source>
        <translation>En høring og dens svar hører sammen og ligger i én fane. Det, du skriver, sikres inden for et sekund, også hvis strømmen går. Når du gemmer, bliver det en del af høringen.</translation>
    </message>
    <message>
        <source>The side panel shows the paper as it will print, what the checks found, and earlier versions. Ctrl+K finds hearings, initiatives, sheets, indicators, budget tables, papers, meetings and everything that can be done.</source>
        <translation>Sidepanelet viser dokumentet, som det bliver udskrevet, kontrollens fund og tidligere versioner. Ctrl+K finder høringer, indsatser, skemaer, indikatorer, budgettabeller, dokumenter, møder og alt, hvad programmet kan gøre.</translation>
    </message>
    <message>
        <source>Ctrl+K also finds the passages of every text, and Ctrl+Shift+F searches them on a page of their own: “words in quotation marks” stand in that order, begin* is the beginning of a word, and old spellings with aa are found too. A passage can be inserted into the text last worked in; a footnote tells where it comes from. The search index keeps itself up; the Edit menu makes it anew if something is not found that is there.</source>
        <translation>Ctrl+K finder også det, der står i teksterne, og Ctrl+Skift+F søger i dem på en side for sig: ”ord i anførselstegn” skal stå i den rækkefølge, begynd* er begyndelsen af et ord, og gamle stavemåder med aa findes også. Et tekststykke kan indsættes i den tekst, du sidst arbejdede i; en fodnote fortæller, hvor det kommer fra. Søgeindekset holder sig selv ved lige; det kan dannes på ny i menuen Redigér, hvis noget, der er der, ikke bliver fundet.</translation>
    </message>
    <message>
        <source>A budget table is typed and pasted as in a spreadsheet. What is computed is compared at once with what is printed, and what does not foot is marked; rounding is told apart from mistakes.</source>
        <translation>En budgettabel skrives og indsættes som i et regneark. Det beregnede sammenholdes straks med det trykte, og det, der ikke stemmer, markeres. Afrundinger holdes adskilt fra fejl.</translation>
    </message>
    <message>
        <source>Status sheets are carried over from one period to the next. What was copied asks to be confirmed, changed or emptied, field by field, before it is printed.</source>
        <translation>Statusskemaer overføres fra den ene periode til den næste. Det overførte skal bekræftes, rettes eller tømmes felt for felt, før det udskrives.</translation>
    </message>
    <message>
        <source>A paper begins with the sections of its template. Inserted elements and figures from the data follow the data until the paper is issued; then its text, data, PDF and Word file are frozen together.</source>
        <translation>Et dokument begyndes med skabelonens afsnit. Indsatte elementer og tal fra data følger data, indtil dokumentet afgives; så låses tekst, data, PDF og Word-fil.</translation>
    </message>
    <message>
        <source>A meeting&apos;s agenda becomes its minutes when the meeting is held: each point of a recommendation gets a decision of its own, with one letter. Nothing closed ever comes into what is printed for the public.</source>
        <translation>Når et møde er afholdt, bliver dagsordenen til beslutningsprotokollen: Hvert at-punkt i en indstilling får sin egen beslutning med ét tastetryk. Intet lukket kommer nogensinde med i det, der udskrives til offentligheden.</translation>
    </message>
    <message>
        <source>A Word contribution is dropped on a text, or taken in from the menu. You accept or undo every change that is tracked in it before it comes in; its comments never do, but can be copied to the notes.</source>
        <translation>Et Word-bidrag trækkes ind over en tekst eller tages ind fra menuen. Du accepterer eller afviser hver sporet ændring, før teksten tages ind; kommentarerne kommer aldrig med, men kan kopieres til noterne.</translation>
    </message>
    <message>
        <source>Rows in a form</source>
        <translation>Rækker i en formular</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Tilføj en række</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Fjern rækken</translation>
    </message>
    <message>
        <source>Move the row</source>
        <translation>Flyt rækken</translation>
    </message>
    <message>
        <source>Changes in a Word contribution</source>
        <translation>Ændringer i et Word-bidrag</translation>
    </message>
    <message>
        <source>Accept the change</source>
        <translation>Acceptér ændringen</translation>
    </message>
    <message>
        <source>Undo the change</source>
        <translation>Afvis ændringen</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Changes of state, kept versions and issued ones are listed here.</source>
        <translation>Her vises ændringer af status, gemte versioner og afgivne versioner.</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>Hits</source>
        <translation>Resultater</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Der er intet, der hedder sådan.</translation>
    </message>
    <message>
        <source>In the texts</source>
        <translation>I teksterne</translation>
    </message>
</context>
<context>
    <name>HitListView</name>
    <message>
        <source>What was found</source>
        <translation>Søgeresultater</translation>
    </message>
</context>
<context>
    <name>IndexKeeper</name>
    <message>
        <source>Reading everything for the search …</source>
        <translation>Alt læses ind til søgningen …</translation>
    </message>
    <message>
        <source>The rest is read while you work.</source>
        <translation>Resten læses ind, mens du arbejder.</translation>
    </message>
    <message>
        <source>The search index is made anew of {count} records.</source>
        <translation>Søgeindekset er dannet på ny ud fra {count} poster.</translation>
    </message>
</context>
<context>
    <name>IndicatorColumns</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Startmåling</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Nyeste</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Forskel</translation>
    </message>
    <message>
        <source>Success criterion</source>
        <translation>Succeskriterium</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Udvikling</translation>
    </message>
    <message>
        <source>Political goal</source>
        <translation>Politisk mål</translation>
    </message>
</context>
<context>
    <name>IndicatorForm</name>
    <message>
        <source>No goal</source>
        <translation>Intet mål</translation>
    </message>
    <message>
        <source>The indicator</source>
        <translation>Indikatoren</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Retning</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhed</translation>
    </message>
    <message>
        <source>The unit in words</source>
        <translation>Enheden med ord</translation>
    </message>
    <message>
        <source>For example: persons</source>
        <translation>For eksempel: personer</translation>
    </message>
    <message>
        <source>Decimals shown</source>
        <translation>Viste decimaler</translation>
    </message>
    <message>
        <source>Political goal</source>
        <translation>Politisk mål</translation>
    </message>
    <message>
        <source>Indicators that follow each other share the goal&apos;s cell in the table.</source>
        <translation>Indikatorer, der følger efter hinanden, deler målets celle i tabellen.</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Startmåling</translation>
    </message>
    <message>
        <source>Add the baseline</source>
        <translation>Tilføj startmålingen</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Målinger</translation>
    </message>
    <message>
        <source>Add a measurement</source>
        <translation>Tilføj en måling</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Måling</translation>
    </message>
    <message>
        <source>They are shown by their day, in whatever order they are typed.</source>
        <translation>De vises efter dato, uanset hvilken rækkefølge de er skrevet i.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Skrives som</translation>
    </message>
    <message>
        <source>spring 2007</source>
        <translation>foråret 2007</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Success criterion</source>
        <translation>Succeskriterium</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Figure to reach</source>
        <translation>Tal, der skal nås</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Senest</translation>
    </message>
    <message>
        <source>Changes of method</source>
        <translation>Metodebrud</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>Old method</source>
        <translation>Gammel metode</translation>
    </message>
    <message>
        <source>New method</source>
        <translation>Ny metode</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Hvad er ændret</translation>
    </message>
    <message>
        <source>Add a change of method</source>
        <translation>Tilføj et metodebrud</translation>
    </message>
    <message>
        <source>Change of method</source>
        <translation>Metodebrud</translation>
    </message>
    <message>
        <source>Figures on either side are not compared, unless one figure is given in both methods (57 and 64 per cent).</source>
        <translation>Tallene før og efter sammenlignes ikke, medmindre et tal er opgjort efter begge metoder (57 og 64 pct.).</translation>
    </message>
    <message>
        <source>Source and notes</source>
        <translation>Kilde og noter</translation>
    </message>
    <message>
        <source>Source of the figures</source>
        <translation>Tallenes kilde</translation>
    </message>
    <message>
        <source>Notes that never print</source>
        <translation>Noter, der aldrig udskrives</translation>
    </message>
</context>
<context>
    <name>IndicatorPapers</name>
    <message>
        <source>Indicators</source>
        <translation>Indikatorer</translation>
    </message>
    <message>
        <source>The indicator table belongs to a period, and there is none yet.</source>
        <translation>Indikatortabellen hører til en periode, og der er ingen endnu.</translation>
    </message>
    <message>
        <source>Make the first period under Initiatives; the table then tells its newest figures.</source>
        <translation>Opret den første periode under Indsatser; så viser tabellen dens nyeste tal.</translation>
    </message>
</context>
<context>
    <name>IndicatorRecord</name>
    <message>
        <source>New indicator</source>
        <translation>Ny indikator</translation>
    </message>
</context>
<context>
    <name>IndicatorsPage</name>
    <message>
        <source>New indicator</source>
        <translation>Ny indikator</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatorer</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>{count} markeret</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Kurve</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} af {total}</translation>
    </message>
    <message>
        <source>{total} in all</source>
        <translation>{total} i alt</translation>
    </message>
    <message>
        <source>Open the indicator</source>
        <translation>Åbn indikatoren</translation>
    </message>
    <message>
        <source>No committee yet. Indicators belong to one.</source>
        <translation>Der er intet udvalg endnu. Indikatorer hører til et udvalg.</translation>
    </message>
    <message>
        <source>New committee</source>
        <translation>Nyt udvalg</translation>
    </message>
    <message>
        <source>No indicators yet. An indicator measures, time after time, how far a goal is.</source>
        <translation>Der er ingen indikatorer endnu. En indikator måler gang på gang, hvor langt et mål er nået.</translation>
    </message>
    <message>
        <source>No indicator fits the filter.</source>
        <translation>Ingen indikatorer passer til filteret.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Ryd filteret</translation>
    </message>
    <message>
        <source>Filter by number, name or goal</source>
        <translation>Filtrér på nummer, navn eller mål</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>InitiativeForm</name>
    <message>
        <source>Outside the sections</source>
        <translation>Uden for afsnittene</translation>
    </message>
    <message>
        <source>The initiative</source>
        <translation>Indsatsen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>For example: 2.9</source>
        <translation>For eksempel: 2.9</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Kontor</translation>
    </message>
    <message>
        <source>Section of the report</source>
        <translation>Afsnit i redegørelsen</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Afsæt</translation>
    </message>
    <message>
        <source>Where it was decided, such as a budget agreement or a plan.</source>
        <translation>Hvor indsatsen er besluttet, f.eks. i en budgetaftale eller en plan.</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Begynder</translation>
    </message>
    <message>
        <source>mid-2009</source>
        <translation>medio 2009</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Slutter</translation>
    </message>
    <message>
        <source>4th quarter of 2010</source>
        <translation>4. kvartal 2010</translation>
    </message>
    <message>
        <source>A status sheet is expected every period</source>
        <translation>Skal have et statusskema i hver periode</translation>
    </message>
    <message>
        <source>Not of a pool of money that reports nothing of its own.</source>
        <translation>Fravælges for en pulje uden egen status.</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Forløb</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Siden</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begrundelse</translation>
    </message>
    <message>
        <source>One that is closed or moved stays behind when the next period is made.</source>
        <translation>En afsluttet eller flyttet indsats følger ikke med til næste periode.</translation>
    </message>
    <message>
        <source>Goals and money</source>
        <translation>Mål og økonomi</translation>
    </message>
    <message>
        <source>Goals it contributes to</source>
        <translation>Mål, den bidrager til</translation>
    </message>
    <message>
        <source>Budget lines its money is counted on</source>
        <translation>Budgetlinjer, pengene medregnes på</translation>
    </message>
    <message>
        <source>Former numbers and names</source>
        <translation>Tidligere numre og navne</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Til og med</translation>
    </message>
    <message>
        <source>Add a former name</source>
        <translation>Tilføj et tidligere navn</translation>
    </message>
    <message>
        <source>Former name</source>
        <translation>Tidligere navn</translation>
    </message>
    <message>
        <source>Papers of past periods print the number and the name that held then.</source>
        <translation>Dokumenter fra tidligere perioder får det nummer og navn, der gjaldt dengang.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Notes that never print</source>
        <translation>Noter, der aldrig udskrives</translation>
    </message>
</context>
<context>
    <name>InitiativeHistory</name>
    <message>
        <source>Status sheets</source>
        <translation>Statusskemaer</translation>
    </message>
    <message>
        <source>Indicators of its goals</source>
        <translation>Indikatorer for målene</translation>
    </message>
    <message>
        <source>Its status sheets stand here, a period each, once it is saved.</source>
        <translation>Når indsatsen er gemt, vises dens statusskemaer her, ét for hver periode.</translation>
    </message>
    <message>
        <source>No indicator measures a goal it contributes to.</source>
        <translation>Ingen indikator måler et mål, indsatsen bidrager til.</translation>
    </message>
    <message>
        <source>No status sheet</source>
        <translation>Intet statusskema</translation>
    </message>
    <message>
        <source>net {sum}</source>
        <translation>netto {sum}</translation>
    </message>
</context>
<context>
    <name>InitiativeRecord</name>
    <message>
        <source>New initiative</source>
        <translation>Ny indsats</translation>
    </message>
    <message>
        <source>It is called “{title}” from now on.</source>
        <translation>Indsatsen hedder fra nu af ”{title}”.</translation>
    </message>
    <message>
        <source>“{name}” has this number as well.</source>
        <translation>”{name}” har også dette nummer.</translation>
    </message>
</context>
<context>
    <name>InsertFieldDialog</name>
    <message>
        <source>Insert a figure from the data</source>
        <translation>Indsæt et tal fra data</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>The figures are being read …</source>
        <translation>Tallene læses …</translation>
    </message>
    <message>
        <source>Insert it</source>
        <translation>Indsæt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>The committee has no figures yet.</source>
        <translation>Udvalget har ingen tal endnu.</translation>
    </message>
    <message>
        <source>Nothing fits what is typed.</source>
        <translation>Intet passer til det skrevne.</translation>
    </message>
    <message>
        <source>{shown} of {found} are shown. Type more to find yours.</source>
        <translation>{shown} af {found} vises. Skriv mere for at finde det rigtige.</translation>
    </message>
    <message>
        <source>{found} found</source>
        <translation>{found} fundet</translation>
    </message>
    <message>
        <source>It says: {words}</source>
        <translation>Der kommer til at stå: {words}</translation>
    </message>
    <message>
        <source>Find a figure</source>
        <translation>Find et tal</translation>
    </message>
    <message>
        <source>Type a number, a name, a year …</source>
        <translation>Skriv et nummer, et navn, et år …</translation>
    </message>
</context>
<context>
    <name>InsertPieceDialog</name>
    <message>
        <source>Change the piece</source>
        <translation>Ret elementet</translation>
    </message>
    <message>
        <source>Insert a piece</source>
        <translation>Indsæt et element</translation>
    </message>
    <message>
        <source>Kinds of pieces</source>
        <translation>Typer af elementer</translation>
    </message>
    <message>
        <source>What it draws from</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Tabel- eller figurtekst</translation>
    </message>
    <message>
        <source>What it shows, in words</source>
        <translation>Beskrivelse med ord</translation>
    </message>
    <message>
        <source>For those who cannot see it. Left empty, the program tells the figures.</source>
        <translation>Til dem, der ikke kan se det. Er feltet tomt, læses tallene op.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ret</translation>
    </message>
    <message>
        <source>Insert it</source>
        <translation>Indsæt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Nothing fits what is typed.</source>
        <translation>Intet passer til det skrevne.</translation>
    </message>
    <message>
        <source>The committee has nothing yet that this piece could draw from.</source>
        <translation>Udvalget har endnu ikke noget, elementet kan hente fra.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter what it draws from</source>
        <translation>Filtrér kilderne</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Add a year</source>
        <translation>Tilføj et år</translation>
    </message>
    <message>
        <source>There are no lines in this table.</source>
        <translation>Der er ingen linjer i tabellen.</translation>
    </message>
    <message>
        <source>There are no lines yet. Type in the first one, paste from a spreadsheet, or add a year.</source>
        <translation>Der er ingen linjer endnu. Skriv den første, indsæt fra et regneark, eller tilføj et år.</translation>
    </message>
</context>
<context>
    <name>IssueQuestion</name>
    <message>
        <source>Issue the response?</source>
        <translation>Afgiv svaret?</translation>
    </message>
    <message>
        <source>Version {number} is frozen as it stands: its text, the facts of the hearing and the finished PDF with its SHA-256. Nothing in it can be changed afterwards; a correction becomes a new version.

The file is called “{file}”.</source>
        <translation>Version {number} låses, som den står: teksten, høringens oplysninger og den færdige PDF med dens SHA-256. Den kan ikke ændres bagefter; en rettelse bliver til en ny version.

Filen kommer til at hedde ”{file}”.</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Afgiv</translation>
    </message>
    <message>
        <source>Errors stand open. Why is it issued all the same?</source>
        <translation>Der er fejl, som ikke er rettet. Hvorfor afgives svaret alligevel?</translation>
    </message>
</context>
<context>
    <name>IssuedBanner</name>
    <message>
        <source>{version} on {moment} by {name}. Nothing in it can be changed.</source>
        <translation>{version} {moment} af {name}. Den kan ikke ændres.</translation>
    </message>
    <message>
        <source>Version {number} is being written. It corrects version {corrects}, issued on {moment}.</source>
        <translation>Version {number} er under udarbejdelse. Den retter version {corrects}, afgivet {moment}.</translation>
    </message>
</context>
<context>
    <name>IssuedDocumentTab</name>
    <message>
        <source>{title}, issued</source>
        <translation>{title}, afgivet</translation>
    </message>
    <message>
        <source>{edition}, issued on {moment} by {name}.</source>
        <translation>{edition}, afgivet {moment} af {name}.</translation>
    </message>
    <message>
        <source>It replaces edition {number}.</source>
        <translation>Den erstatter udgave {number}.</translation>
    </message>
    <message>
        <source>Errors that stood when it was issued: {count}</source>
        <translation>Fejl, der ikke var rettet, da den blev afgivet: {count}</translation>
    </message>
    <message>
        <source>Why it was issued all the same: {reason}</source>
        <translation>Derfor blev den afgivet alligevel: {reason}</translation>
    </message>
    <message>
        <source>What was let stand</source>
        <translation>Ladt stå med begrundelse</translation>
    </message>
    <message>
        <source>Save the PDF …</source>
        <translation>Gem PDF …</translation>
    </message>
    <message>
        <source>Save the Word file …</source>
        <translation>Gem Word-fil …</translation>
    </message>
    <message>
        <source>Save the package …</source>
        <translation>Gem pakken …</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Efterprøv</translation>
    </message>
    <message>
        <source>Open the paper</source>
        <translation>Åbn dokumentet</translation>
    </message>
</context>
<context>
    <name>IssuedTab</name>
    <message>
        <source>{title}, issued</source>
        <translation>{title}, afgivet</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Gem som PDF</translation>
    </message>
    <message>
        <source>The PDF could not be written.</source>
        <translation>PDF-filen kunne ikke gemmes.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Vælg en anden mappe.</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Gemt som {file}.</translation>
    </message>
</context>
<context>
    <name>Issuing</name>
    <message>
        <source>Begin a correction?</source>
        <translation>Begynd en rettelse?</translation>
    </message>
    <message>
        <source>The issued version stays as it is. The next version can be written from it; its paper says which one it replaces.</source>
        <translation>Den afgivne version bliver stående, som den er. Den næste version bygger videre på den, og dokumentet oplyser, hvilken version det erstatter.</translation>
    </message>
    <message>
        <source>Begin the correction</source>
        <translation>Begynd rettelsen</translation>
    </message>
    <message>
        <source>Why is it corrected?</source>
        <translation>Hvorfor rettes svaret?</translation>
    </message>
    <message>
        <source>Before version {number} was issued</source>
        <translation>Før version {number} blev afgivet</translation>
    </message>
    <message>
        <source>The response is being issued …</source>
        <translation>Svaret afgives …</translation>
    </message>
    <message>
        <source>The response is issued as version {number}.</source>
        <translation>Svaret er afgivet som version {number}.</translation>
    </message>
    <message>
        <source>Its text, its facts and its PDF are frozen together.</source>
        <translation>Teksten, oplysningerne og PDF-filen er nu låst.</translation>
    </message>
    <message>
        <source>The hearing was changed somewhere else meanwhile.</source>
        <translation>Høringen er imens blevet ændret et andet sted.</translation>
    </message>
    <message>
        <source>Nothing was issued.</source>
        <translation>Intet er afgivet.</translation>
    </message>
    <message>
        <source>Save to see the other version, then issue again.</source>
        <translation>Gem for at se den anden udgave, og afgiv så igen.</translation>
    </message>
</context>
<context>
    <name>ItemKind</name>
    <message>
        <source>Recommendation</source>
        <translation>Indstilling</translation>
    </message>
    <message>
        <source>Item of its own</source>
        <translation>Selvstændigt punkt</translation>
    </message>
    <message>
        <source>Approval of the agenda</source>
        <translation>Godkendelse af dagsorden</translation>
    </message>
    <message>
        <source>Approval of minutes</source>
        <translation>Godkendelse af protokol</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Orientering</translation>
    </message>
    <message>
        <source>Any other business</source>
        <translation>Eventuelt</translation>
    </message>
</context>
<context>
    <name>ItemPanel</name>
    <message>
        <source>The item</source>
        <translation>Punktet</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslutninger</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Lukket</translation>
    </message>
    <message>
        <source>The item before</source>
        <translation>Forrige punkt</translation>
    </message>
    <message>
        <source>The next item</source>
        <translation>Næste punkt</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>What you type cannot be kept in the recovery journal. {reason}</source>
        <translation>Det, du skriver, kan ikke sikres undervejs. {reason}</translation>
    </message>
    <message>
        <source>It stands here on the screen, and nowhere else until it is saved.</source>
        <translation>Det står her på skærmen og ingen andre steder, før det er gemt.</translation>
    </message>
    <message>
        <source>Save now; if that fails too, make room on the disk. The journal tries again by itself.</source>
        <translation>Gem nu. Lykkes det heller ikke, så skaf plads på disken. Programmet prøver selv igen.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Close and lose it …</source>
        <translation>Luk og kassér …</translation>
    </message>
    <message>
        <source>Close and lose what was typed?</source>
        <translation>Luk og kassér det skrevne?</translation>
    </message>
    <message>
        <source>What is not saved stands nowhere but here. It cannot be brought back.</source>
        <translation>Det, der ikke er gemt, findes kun her og kan ikke hentes tilbage.</translation>
    </message>
    <message>
        <source>Lose it</source>
        <translation>Kassér</translation>
    </message>
</context>
<context>
    <name>KeysInput</name>
    <message>
        <source>{field}: add one</source>
        <translation>{field}: tilføj</translation>
    </message>
    <message>
        <source>Type to find one, or press Down</source>
        <translation>Skriv for at søge, eller tryk Ned</translation>
    </message>
    <message>
        <source>Show the list (Down)</source>
        <translation>Vis listen (Ned)</translation>
    </message>
    <message>
        <source>Unknown: no longer in the list</source>
        <translation>Ukendt: ikke længere på listen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
</context>
<context>
    <name>KnownRecords</name>
    <message>
        <source>New paper: {template}</source>
        <translation>Nyt dokument: {template}</translation>
    </message>
    <message>
        <source>hearing</source>
        <translation>høring</translation>
    </message>
    <message>
        <source>initiative</source>
        <translation>indsats</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>indikator</translation>
    </message>
    <message>
        <source>budget table</source>
        <translation>budgettabel</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>dokument</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>møde</translation>
    </message>
    <message>
        <source>period</source>
        <translation>periode</translation>
    </message>
    <message>
        <source>status sheet {period}</source>
        <translation>statusskema {period}</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Something is not as it should be ({code}).</source>
        <translation>Noget er ikke, som det skal være ({code}).</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>A web page or a mail address. Empty the field to remove the link.</source>
        <translation>En webside eller en mailadresse. Tøm feltet for at fjerne linket.</translation>
    </message>
    <message>
        <source>Set link</source>
        <translation>Indsæt link</translation>
    </message>
    <message>
        <source>This is no address of a web page (https://…) or of a mailbox (name@…).</source>
        <translation>Det er hverken adressen på en webside (https://…) eller en mailadresse (navn@…).</translation>
    </message>
</context>
<context>
    <name>ListOut</name>
    <message>
        <source>Export the list</source>
        <translation>Eksportér listen</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel-projektmapper (*.xlsx)</translation>
    </message>
    <message>
        <source>{count} rows are written to {file}.</source>
        <translation>{count} rækker er gemt i {file}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Åbn mappen</translation>
    </message>
    <message>
        <source>The workbook is being written …</source>
        <translation>Projektmappen dannes …</translation>
    </message>
</context>
<context>
    <name>LivePage</name>
    <message>
        <source>Inserted elements stand in the running text of papers only. They were left out.</source>
        <translation>Indsatte elementer kan kun stå i dokumenters brødtekst. De er udeladt.</translation>
    </message>
</context>
<context>
    <name>LooksBar</name>
    <message>
        <source>The usual unit</source>
        <translation>Den sædvanlige enhed</translation>
    </message>
    <message>
        <source>1,000 kr.</source>
        <translation>1.000 kr.</translation>
    </message>
    <message>
        <source>As it is kept</source>
        <translation>Som gemt</translation>
    </message>
    <message>
        <source>Without its unit</source>
        <translation>Uden enhed</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhed</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Decimaler</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Secretariat</source>
        <translation>Sekretariat</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Fortryd</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gentag</translation>
    </message>
</context>
<context>
    <name>MarkedView</name>
    <message>
        <source>The text as it will come in</source>
        <translation>Teksten, som den tages ind</translation>
    </message>
</context>
<context>
    <name>MatterPage</name>
    <message>
        <source>Text of the item</source>
        <translation>Punktets tekst</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
</context>
<context>
    <name>MeetingColumns</name>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Kl.</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Møde</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Punkter</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Lukkede</translation>
    </message>
    <message>
        <source>Agenda out by</source>
        <translation>Dagsorden ud senest</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Uden beslutning</translation>
    </message>
    <message>
        <source>The next meeting</source>
        <translation>Næste møde</translation>
    </message>
    <message>
        <source>{day} · next</source>
        <translation>{day} · næste</translation>
    </message>
</context>
<context>
    <name>MeetingForm</name>
    <message>
        <source>The meeting</source>
        <translation>Mødet</translation>
    </message>
    <message>
        <source>The agenda</source>
        <translation>Dagsordenen</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Medlemmer</translation>
    </message>
    <message>
        <source>The next meeting begins with the same ones.</source>
        <translation>Næste møde begyndes med de samme.</translation>
    </message>
    <message>
        <source>Without one the standard deadline holds: four weekdays before the meeting.</source>
        <translation>Er feltet tomt, gælder standardfristen: fire hverdage før mødet.</translation>
    </message>
    <message>
        <source>Without one the standard deadline holds: {date}.</source>
        <translation>Er feltet tomt, gælder standardfristen: {date}.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>City Hall, room 75</source>
        <translation>Rådhuset, værelse 75</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Begynder</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Slutter</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Ordinary meeting</source>
        <translation>Ordinært møde</translation>
    </message>
    <message>
        <source>Language of its papers</source>
        <translation>Dokumenternes sprog</translation>
    </message>
    <message>
        <source>Sent out by</source>
        <translation>Sendes ud senest</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Formand</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Tilføj et medlem</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Medlem</translation>
    </message>
</context>
<context>
    <name>MeetingItem</name>
    <message>
        <source>{number}. that the committee {point}</source>
        <translation>{number}. at udvalget {point}</translation>
    </message>
    <message>
        <source>A point that the recommendation no longer has</source>
        <translation>Et at-punkt, indstillingen ikke længere har</translation>
    </message>
    <message>
        <source>Open or closed</source>
        <translation>Åbent eller lukket</translation>
    </message>
    <message>
        <source>Minutes of the meeting</source>
        <translation>Protokol fra mødet</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>The item</source>
        <translation>Punktet</translation>
    </message>
    <message>
        <source>Case numbers</source>
        <translation>Sagsnumre</translation>
    </message>
    <message>
        <source>Appendices</source>
        <translation>Bilag</translation>
    </message>
    <message>
        <source>Closed to the public</source>
        <translation>Lukket for offentligheden</translation>
    </message>
    <message>
        <source>Legal ground</source>
        <translation>Hjemmel</translation>
    </message>
    <message>
        <source>Stands in the full agenda of a closed item.</source>
        <translation>Står ved det lukkede punkt i den fulde dagsorden.</translation>
    </message>
    <message>
        <source>The Local Government Act, section 10</source>
        <translation>kommunestyrelseslovens § 10</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Add a case number</source>
        <translation>Tilføj et sagsnummer</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Sagsnummer</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Hvor bilaget ligger</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Lukket</translation>
    </message>
    <message>
        <source>Add an appendix</source>
        <translation>Tilføj et bilag</translation>
    </message>
    <message>
        <source>Appendix</source>
        <translation>Bilag</translation>
    </message>
    <message>
        <source>Appendix {number}: {title}</source>
        <translation>Bilag {number}: {title}</translation>
    </message>
    <message>
        <source>Appendix {number}: {title} (closed)</source>
        <translation>Bilag {number}: {title} (lukket)</translation>
    </message>
</context>
<context>
    <name>MeetingMoves</name>
    <message>
        <source>Items that came since draw the next free numbers. The others keep theirs.</source>
        <translation>Punkter, der er kommet til siden, får de næste ledige numre. De andre beholder deres.</translation>
    </message>
    <message>
        <source>Its items draw their numbers, 1 to {count}, in the order they stand.</source>
        <translation>Punkterne får numrene 1 til {count} i den rækkefølge, de står.</translation>
    </message>
    <message>
        <source>Send the agenda out again?</source>
        <translation>Send dagsordenen ud igen?</translation>
    </message>
    <message>
        <source>Send the agenda out?</source>
        <translation>Send dagsordenen ud?</translation>
    </message>
    <message>
        <source>The program sends nothing itself: print it or save it afterwards.</source>
        <translation>Programmet sender ikke selv noget: Udskriv eller gem dagsordenen bagefter.</translation>
    </message>
    <message>
        <source>Send it out</source>
        <translation>Send ud</translation>
    </message>
    <message>
        <source>The agenda is sent out. Its items have their numbers.</source>
        <translation>Dagsordenen er sendt ud. Punkterne har fået numre.</translation>
    </message>
    <message>
        <source>Errors that stand open on it: {count}</source>
        <translation>Åbne fejl på dagsordenen: {count}</translation>
    </message>
    <message>
        <source>The control panel has the others.</source>
        <translation>De øvrige vises under Kontrol.</translation>
    </message>
    <message>
        <source>Is the meeting held?</source>
        <translation>Er mødet afholdt?</translation>
    </message>
    <message>
        <source>The meeting is on {date}. Is it held?</source>
        <translation>Mødet er den {date}. Er det afholdt?</translation>
    </message>
    <message>
        <source>From now on its papers are the minutes. This cannot be taken back; what is decided can be changed.</source>
        <translation>Fra nu af er mødets dokument beslutningsprotokollen. Det kan ikke fortrydes; beslutningerne kan stadig rettes.</translation>
    </message>
    <message>
        <source>It is held</source>
        <translation>Mødet er afholdt</translation>
    </message>
    <message>
        <source>The meeting is held. Its preview and its papers are the minutes.</source>
        <translation>Mødet er afholdt. Forhåndsvisningen og mødets dokument er nu beslutningsprotokollen.</translation>
    </message>
    <message>
        <source>Approve the minutes?</source>
        <translation>Godkend protokollen?</translation>
    </message>
    <message>
        <source>They can then be read and printed only, until they are opened again.</source>
        <translation>Derefter kan den kun læses og udskrives, indtil den åbnes igen.</translation>
    </message>
    <message>
        <source>Approve them</source>
        <translation>Godkend</translation>
    </message>
    <message>
        <source>The minutes are approved.</source>
        <translation>Protokollen er godkendt.</translation>
    </message>
    <message>
        <source>The minutes are open again.</source>
        <translation>Protokollen er åben igen.</translation>
    </message>
    <message>
        <source>The meeting stays where it is.</source>
        <translation>Mødet har stadig samme status.</translation>
    </message>
</context>
<context>
    <name>MeetingOut</name>
    <message>
        <source>The paper is being put together …</source>
        <translation>Dokumentet samles …</translation>
    </message>
    <message>
        <source>There is no such paper yet.</source>
        <translation>Det dokument er der ikke endnu.</translation>
    </message>
</context>
<context>
    <name>MeetingPanels</name>
    <message>
        <source>Nothing found. The papers can go out as they stand.</source>
        <translation>Ingen fund. Dokumenterne kan sendes ud, som de står.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Forhåndsvisning</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Kontrol</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>This meeting</source>
        <translation>Dette møde</translation>
    </message>
</context>
<context>
    <name>MeetingPaperQuestion</name>
    <message>
        <source>The agenda</source>
        <translation>Dagsordenen</translation>
    </message>
    <message>
        <source>The minutes</source>
        <translation>Beslutningsprotokollen</translation>
    </message>
    <message>
        <source>For the committee: everything</source>
        <translation>Til udvalget: det hele</translation>
    </message>
    <message>
        <source>For the public</source>
        <translation>Til offentligheden</translation>
    </message>
    <message>
        <source>Print the papers of the meeting</source>
        <translation>Udskriv mødets dokumenter</translation>
    </message>
    <message>
        <source>Save the papers of the meeting</source>
        <translation>Gem mødets dokumenter</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Udskriv …</translation>
    </message>
    <message>
        <source>Save as Word …</source>
        <translation>Gem som Word …</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Gem som PDF …</translation>
    </message>
    <message>
        <source>Built from the open items alone: closed items and closed appendices are not in it.</source>
        <translation>Dannes kun af de åbne punkter: Lukkede punkter og lukkede bilag er ikke med.</translation>
    </message>
    <message>
        <source>Closed items and closed appendices are in it. It is not for publishing.</source>
        <translation>Lukkede punkter og lukkede bilag er med. Må ikke offentliggøres.</translation>
    </message>
</context>
<context>
    <name>MeetingPreview</name>
    <message>
        <source>For the committee</source>
        <translation>Til udvalget</translation>
    </message>
    <message>
        <source>For the public</source>
        <translation>Til offentligheden</translation>
    </message>
</context>
<context>
    <name>MeetingRecord</name>
    <message>
        <source>New meeting</source>
        <translation>Nyt møde</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Dagsorden</translation>
    </message>
    <message>
        <source>Time and members</source>
        <translation>Tid og medlemmer</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Ret</translation>
    </message>
    <message>
        <source>Absent from the whole meeting</source>
        <translation>Fraværende fra hele mødet</translation>
    </message>
    <message>
        <source>The meeting was not saved.</source>
        <translation>Mødet er ikke gemt.</translation>
    </message>
</context>
<context>
    <name>MeetingState</name>
    <message>
        <source>Planned</source>
        <translation>Planlagt</translation>
    </message>
    <message>
        <source>Agenda sent out</source>
        <translation>Dagsorden sendt ud</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Afholdt</translation>
    </message>
    <message>
        <source>Minutes approved</source>
        <translation>Protokol godkendt</translation>
    </message>
</context>
<context>
    <name>MeetingStrip</name>
    <message>
        <source>Send out the agenda …</source>
        <translation>Send dagsordenen ud …</translation>
    </message>
    <message>
        <source>Mark as held …</source>
        <translation>Markér som afholdt …</translation>
    </message>
    <message>
        <source>Approve the minutes …</source>
        <translation>Godkend protokollen …</translation>
    </message>
    <message>
        <source>Open the minutes again</source>
        <translation>Åbn protokollen igen</translation>
    </message>
    <message>
        <source>Sending the agenda out draws the numbers of its items.</source>
        <translation>Når dagsordenen sendes ud, får punkterne numre.</translation>
    </message>
    <message>
        <source>Once the meeting is held, its preview and its papers are the minutes.</source>
        <translation>Når mødet er afholdt, er forhåndsvisningen og mødets dokument beslutningsprotokollen.</translation>
    </message>
    <message>
        <source>Every point is decided. Approving closes the minutes.</source>
        <translation>Der er truffet beslutning om alle at-punkter. Når protokollen godkendes, låses den.</translation>
    </message>
    <message>
        <source>The minutes are approved and are read only.</source>
        <translation>Protokollen er godkendt og kan kun læses.</translation>
    </message>
    <message>
        <source>Send it out again …</source>
        <translation>Send ud igen …</translation>
    </message>
    <message>
        <source>Items that came since draw the next free numbers; nobody else&apos;s changes</source>
        <translation>Punkter, der er kommet til siden, får de næste ledige numre; ingen andre numre ændres</translation>
    </message>
    <message>
        <source>Points without a decision: {count}. The minutes are approved when all are decided.</source>
        <translation>At-punkter uden beslutning: {count}. Protokollen godkendes, når alle har en.</translation>
    </message>
    <message>
        <source>Items that came after the agenda went out: {count}.</source>
        <translation>Punkter, der er kommet til, efter at dagsordenen blev sendt ud: {count}.</translation>
    </message>
    <message>
        <source>Agenda out by {when}</source>
        <translation>Dagsorden ud senest {when}</translation>
    </message>
</context>
<context>
    <name>MeetingText</name>
    <message>
        <source>Notes</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslutning</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemærkninger</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Protokoltilførsel</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Fraværende</translation>
    </message>
</context>
<context>
    <name>MeetingWithheld</name>
    <message>
        <source>The meeting cannot go there from where it is.</source>
        <translation>Mødet kan ikke få den status, som det står nu.</translation>
    </message>
</context>
<context>
    <name>Meetings</name>
    <message>
        <source>Meeting {date}</source>
        <translation>Møde {date}</translation>
    </message>
    <message>
        <source>{date} · sent out</source>
        <translation>{date} · sendt ud</translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message>
        <source>Meetings</source>
        <translation>Møder</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>{count} markeret</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} af {total}</translation>
    </message>
    <message>
        <source>{total} in all</source>
        <translation>{total} i alt</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter by title, place, date or year</source>
        <translation>Filtrér på titel, sted, dato eller år</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Åbn mødet</translation>
    </message>
    <message>
        <source>“{title}” is put aside.</source>
        <translation>”{title}” er lagt til side.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Give the calendar out …</source>
        <translation>Gem som kalender …</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nyt møde</translation>
    </message>
    <message>
        <source>No committee yet. Meetings belong to one.</source>
        <translation>Der er intet udvalg endnu. Møder hører til et udvalg.</translation>
    </message>
    <message>
        <source>New committee</source>
        <translation>Nyt udvalg</translation>
    </message>
    <message>
        <source>Here stand the committee&apos;s meetings: their agendas, decisions and minutes.</source>
        <translation>Her samles udvalgets møder: dagsordener, beslutninger og protokoller.</translation>
    </message>
    <message>
        <source>No meeting fits the filter.</source>
        <translation>Ingen møder passer til filteret.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Ryd filteret</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>Mend</source>
        <translation>Ret</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Filer</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redigér</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vis</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Indsæt</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>&amp;Hearing</source>
        <translation>&amp;Høring</translation>
    </message>
    <message>
        <source>I&amp;nitiatives</source>
        <translation>I&amp;ndsatser</translation>
    </message>
    <message>
        <source>&amp;Budget</source>
        <translation>&amp;Budget</translation>
    </message>
    <message>
        <source>P&amp;apers</source>
        <translation>&amp;Dokumenter</translation>
    </message>
    <message>
        <source>&amp;Meetings</source>
        <translation>&amp;Møder</translation>
    </message>
    <message>
        <source>Hel&amp;p</source>
        <translation>H&amp;jælp</translation>
    </message>
</context>
<context>
    <name>MoneyUnit</name>
    <message>
        <source>kr.</source>
        <translation>kr.</translation>
    </message>
    <message>
        <source>1,000 kr.</source>
        <translation>1.000 kr.</translation>
    </message>
    <message>
        <source>mio. kr.</source>
        <translation>mio. kr.</translation>
    </message>
</context>
<context>
    <name>Moves</name>
    <message>
        <source>Begin drafting</source>
        <translation>Begynd udarbejdelsen</translation>
    </message>
    <message>
        <source>Send to internal review</source>
        <translation>Send til intern gennemgang</translation>
    </message>
    <message>
        <source>Send to the chair</source>
        <translation>Send til formanden</translation>
    </message>
    <message>
        <source>Back to drafting</source>
        <translation>Tilbage til udarbejdelse</translation>
    </message>
    <message>
        <source>Issue …</source>
        <translation>Afgiv …</translation>
    </message>
    <message>
        <source>Begin a correction …</source>
        <translation>Begynd en rettelse …</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Genoptag</translation>
    </message>
    <message>
        <source>Close without remarks</source>
        <translation>Luk uden bemærkninger</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>New committee</source>
        <translation>Nyt udvalg</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Udvalg</translation>
    </message>
</context>
<context>
    <name>NewDocument</name>
    <message>
        <source>A new paper</source>
        <translation>Nyt dokument</translation>
    </message>
    <message>
        <source>Begin it</source>
        <translation>Begynd</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Skabeloner</translation>
    </message>
</context>
<context>
    <name>NewTable</name>
    <message>
        <source>A new budget table</source>
        <translation>Ny budgettabel</translation>
    </message>
    <message>
        <source>Begin it</source>
        <translation>Opret tabellen</translation>
    </message>
    <message>
        <source>Nothing but its years</source>
        <translation>Kun årene</translation>
    </message>
    <message>
        <source>A copy of “{title}”</source>
        <translation>En kopi af ”{title}”</translation>
    </message>
    <message>
        <source>It begins with</source>
        <translation>Tabellen begynder med</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>Første år</translation>
    </message>
    <message>
        <source>Number of years</source>
        <translation>Antal år</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhed</translation>
    </message>
    <message>
        <source>Keep the figures</source>
        <translation>Behold tallene</translation>
    </message>
    <message>
        <source>Each figure then stands in the same place, a year on. Otherwise only lines and columns do.</source>
        <translation>Hvert tal står så på samme plads, et år frem. Ellers kopieres kun linjer og kolonner.</translation>
    </message>
</context>
<context>
    <name>NotesPane</name>
    <message>
        <source>Footnotes</source>
        <translation>Fodnoter</translation>
    </message>
    <message>
        <source>(nothing written yet)</source>
        <translation>(intet skrevet endnu)</translation>
    </message>
    <message>
        <source>Footnote {number}</source>
        <translation>Fodnote {number}</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Notes</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>They never print.</source>
        <translation>De udskrives aldrig.</translation>
    </message>
    <message>
        <source>Calls, agreements, what to remember.</source>
        <translation>Samtaler, aftaler og det, der skal huskes.</translation>
    </message>
    <message>
        <source>For the secretariat alone. Notes never print.</source>
        <translation>Kun til sekretariatet. Noter udskrives aldrig.</translation>
    </message>
</context>
<context>
    <name>NotesPlacement</name>
    <message>
        <source>At the foot of the page</source>
        <translation>Nederst på siden</translation>
    </message>
    <message>
        <source>At the end of the document</source>
        <translation>Sidst i dokumentet</translation>
    </message>
</context>
<context>
    <name>NoticeStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Luk beskeden</translation>
    </message>
</context>
<context>
    <name>Numbering</name>
    <message>
        <source>Not numbered</source>
        <translation>Uden numre</translation>
    </message>
    <message>
        <source>1, 1.1, 1.1.1</source>
        <translation>1, 1.1, 1.1.1</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>Use it</source>
        <translation>Brug</translation>
    </message>
</context>
<context>
    <name>OpenHearing</name>
    <message>
        <source>Take the recovered text</source>
        <translation>Tag den genskabte tekst</translation>
    </message>
</context>
<context>
    <name>OpenRecords</name>
    <message>
        <source>The paper is being fetched …</source>
        <translation>Dokumentet hentes …</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>It was not stored.</source>
        <translation>Det blev ikke gemt.</translation>
    </message>
    <message>
        <source>The record was changed somewhere else meanwhile.</source>
        <translation>Oplysningerne er imens blevet ændret et andet sted.</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>Intet er gemt.</translation>
    </message>
    <message>
        <source>Close its tab and open it again.</source>
        <translation>Luk fanen, og åbn den igen.</translation>
    </message>
    <message>
        <source>It cannot be printed.</source>
        <translation>Dokumentet kan ikke udskrives.</translation>
    </message>
    <message>
        <source>It was removed, perhaps in another window.</source>
        <translation>De er fjernet, måske i et andet vindue.</translation>
    </message>
    <message>
        <source>The record is no longer there.</source>
        <translation>Oplysningerne findes ikke længere.</translation>
    </message>
</context>
<context>
    <name>OtherTableQuestion</name>
    <message>
        <source>Compare with another table</source>
        <translation>Sammenlign med en anden tabel</translation>
    </message>
    <message>
        <source>Lines are matched by their budget line, else by number, else by name.</source>
        <translation>Linjerne parres efter budgetlinje, ellers efter nummer og ellers efter navn.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Sammenlign</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabeller</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Approved</source>
        <translation>Godkendt</translation>
    </message>
    <message>
        <source>Endorsed</source>
        <translation>Tiltrådt</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Taget til efterretning</translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation>Drøftet</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Anbefalet</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Forkastet</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Udsat</translation>
    </message>
</context>
<context>
    <name>OutcomeBox</name>
    <message>
        <source>No decision yet</source>
        <translation>Ingen beslutning endnu</translation>
    </message>
    <message>
        <source>{outcome} ({letter})</source>
        <translation>{outcome} ({letter})</translation>
    </message>
</context>
<context>
    <name>OutcomeLetter</name>
    <message>
        <source>A</source>
        <translation>G</translation>
    </message>
    <message>
        <source>E</source>
        <translation>T</translation>
    </message>
    <message>
        <source>N</source>
        <translation>E</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>R</source>
        <translation>A</translation>
    </message>
    <message>
        <source>J</source>
        <translation>F</translation>
    </message>
    <message>
        <source>P</source>
        <translation>U</translation>
    </message>
</context>
<context>
    <name>OutdatedMark</name>
    <message>
        <source>Show the draft</source>
        <translation>Vis udkastet</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>(no heading)</source>
        <translation>(ingen overskrift)</translation>
    </message>
    <message>
        <source>{heading}: {mark}</source>
        <translation>{heading}: {mark}</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>In all</source>
        <translation>I alt</translation>
    </message>
    <message>
        <source>1 initiative</source>
        <translation>1 indsats</translation>
    </message>
    <message>
        <source>{count} initiatives</source>
        <translation>{count} indsatser</translation>
    </message>
    <message>
        <source>Outside the sections</source>
        <translation>Uden for afsnittene</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Mangler</translation>
    </message>
    <message>
        <source>None expected</source>
        <translation>Intet skema</translation>
    </message>
    <message>
        <source>{count}, overdue since {day}</source>
        <translation>{count}, forfaldt {day}</translation>
    </message>
    <message>
        <source>{count}, due {day}</source>
        <translation>{count}, frist {day}</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Indsatser</translation>
    </message>
</context>
<context>
    <name>OverviewColumns</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Indsats</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Kontor</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>Målopfyldelse</translation>
    </message>
    <message>
        <source>Gross, mio. kr.</source>
        <translation>Brutto, mio. kr.</translation>
    </message>
    <message>
        <source>Net, mio. kr.</source>
        <translation>Netto, mio. kr.</translation>
    </message>
    <message>
        <source>Counted, mio. kr.</source>
        <translation>Medregnet, mio. kr.</translation>
    </message>
    <message>
        <source>Status sheet</source>
        <translation>Statusskema</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Ubekræftet</translation>
    </message>
    <message>
        <source>Missing contributions</source>
        <translation>Manglende bidrag</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Forløb</translation>
    </message>
</context>
<context>
    <name>OverviewHead</name>
    <message>
        <source>New initiative</source>
        <translation>Ny indsats</translation>
    </message>
    <message>
        <source>Begin the missing sheet …</source>
        <translation>Begynd det manglende skema …</translation>
    </message>
    <message>
        <source>Begin the missing sheets …</source>
        <translation>Begynd de manglende skemaer …</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} af {total}</translation>
    </message>
    <message>
        <source>{total} in all</source>
        <translation>{total} i alt</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Filter by number, name, office …</source>
        <translation>Filtrér på nummer, navn, kontor …</translation>
    </message>
    <message>
        <source>Filter the initiatives</source>
        <translation>Filtrér indsatserne</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolonner</translation>
    </message>
    <message>
        <source>Under the sections of the report</source>
        <translation>Opdel efter redegørelsens afsnit</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Open the &amp;initiative</source>
        <translation>&amp;Åbn indsatsen</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Indsatser</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>{count} markeret</translation>
    </message>
    <message>
        <source>net {sum}</source>
        <translation>netto {sum}</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Kontrol</translation>
    </message>
    <message>
        <source>Initiatives {period}</source>
        <translation>Indsatser {period}</translation>
    </message>
    <message>
        <source>Open the status sheet</source>
        <translation>Åbn statusskemaet</translation>
    </message>
    <message>
        <source>No committee yet. Initiatives belong to one.</source>
        <translation>Der er intet udvalg endnu. Indsatser hører til et udvalg.</translation>
    </message>
    <message>
        <source>New committee</source>
        <translation>Nyt udvalg</translation>
    </message>
    <message>
        <source>No period yet. A period is the year whose initiatives are reported, a status sheet each.</source>
        <translation>Der er ingen periode endnu. En periode er det år, der gøres status for, med et statusskema for hver indsats.</translation>
    </message>
    <message>
        <source>First period</source>
        <translation>Første periode</translation>
    </message>
    <message>
        <source>No initiatives yet. What the committee spends money on to reach its goals is kept here.</source>
        <translation>Der er ingen indsatser endnu. Her samles det, udvalget bruger penge på for at nå sine mål.</translation>
    </message>
    <message>
        <source>New initiative</source>
        <translation>Ny indsats</translation>
    </message>
    <message>
        <source>No initiative fits the filter.</source>
        <translation>Ingen indsatser passer til filteret.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Ryd filteret</translation>
    </message>
</context>
<context>
    <name>PackageFaults</name>
    <message>
        <source>“{name}” was changed: it no longer gives the SHA-256 it was issued with.</source>
        <translation>”{name}” er ændret: Filen har ikke længere den SHA-256, den blev afgivet med.</translation>
    </message>
    <message>
        <source>“{name}” is missing.</source>
        <translation>”{name}” mangler.</translation>
    </message>
    <message>
        <source>“{name}” does not belong here: the manifest does not name it.</source>
        <translation>”{name}” hører ikke til her: Filen står ikke i fortegnelsen.</translation>
    </message>
    <message>
        <source>There is no manifest ({name}), so nothing can be compared.</source>
        <translation>Der er ingen fortegnelse ({name}), så intet kan sammenholdes.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read.</source>
        <translation>”{name}” kan ikke læses.</translation>
    </message>
    <message>
        <source>The PDF is missing.</source>
        <translation>PDF-filen mangler.</translation>
    </message>
    <message>
        <source>The Word file is missing.</source>
        <translation>Word-filen mangler.</translation>
    </message>
    <message>
        <source>The data are missing.</source>
        <translation>Data mangler.</translation>
    </message>
</context>
<context>
    <name>PackageFaultsDialog</name>
    <message>
        <source>The package is not as it left the house</source>
        <translation>Pakken er ikke, som den blev afgivet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Det, der er galt</translation>
    </message>
</context>
<context>
    <name>PackageOut</name>
    <message>
        <source>Save the package in a folder</source>
        <translation>Gem pakken i en mappe</translation>
    </message>
    <message>
        <source>The package is being written …</source>
        <translation>Pakken gemmes …</translation>
    </message>
    <message>
        <source>The package is saved as {folder}.</source>
        <translation>Pakken er gemt som {folder}.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Åbn mappen</translation>
    </message>
</context>
<context>
    <name>PanelDock</name>
    <message>
        <source>Hide the side panel (F7)</source>
        <translation>Skjul sidepanelet (F7)</translation>
    </message>
    <message>
        <source>Hide the side panel</source>
        <translation>Skjul sidepanelet</translation>
    </message>
</context>
<context>
    <name>PaperForm</name>
    <message>
        <source>Text with a margin column</source>
        <translation>Tekst med margenspalte</translation>
    </message>
    <message>
        <source>One wide column</source>
        <translation>Én bred spalte</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>Siden</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Overskrifter</translation>
    </message>
    <message>
        <source>Before and after the text</source>
        <translation>Før og efter teksten</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Fodnoter</translation>
    </message>
    <message>
        <source>Justify the text</source>
        <translation>Lige margener</translation>
    </message>
    <message>
        <source>Divide words at line ends</source>
        <translation>Del ord ved linjeskift</translation>
    </message>
    <message>
        <source>Letters of the headings</source>
        <translation>Overskrifternes bogstaver</translation>
    </message>
    <message>
        <source>Numbers of the headings</source>
        <translation>Overskrifternes numre</translation>
    </message>
    <message>
        <source>A front page</source>
        <translation>Forside</translation>
    </message>
    <message>
        <source>Date and case numbers</source>
        <translation>Dato og sagsnumre</translation>
    </message>
    <message>
        <source>A table of contents</source>
        <translation>Indholdsfortegnelse</translation>
    </message>
    <message>
        <source>Heading levels in the contents</source>
        <translation>Overskriftsniveauer i indholdsfortegnelsen</translation>
    </message>
    <message>
        <source>The list of appendices</source>
        <translation>Bilagsliste</translation>
    </message>
    <message>
        <source>Greeting and signature</source>
        <translation>Hilsen og underskrift</translation>
    </message>
</context>
<context>
    <name>PaperOut</name>
    <message>
        <source>Printing …</source>
        <translation>Udskriver …</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Gem som PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-filer (*.pdf)</translation>
    </message>
    <message>
        <source>The PDF is being made …</source>
        <translation>PDF-filen dannes …</translation>
    </message>
    <message>
        <source>The printer did not take the paper.</source>
        <translation>Printeren tog ikke imod dokumentet.</translation>
    </message>
    <message>
        <source>See whether it is switched on, or save the paper as PDF and print that.</source>
        <translation>Se efter, om den er tændt, eller gem dokumentet som PDF, og udskriv PDF-filen.</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Gem som PDF …</translation>
    </message>
    <message>
        <source>{pages} pages were sent to {printer}.</source>
        <translation>{pages} sider er sendt til {printer}.</translation>
    </message>
    <message>
        <source>The PDF could not be saved in {folder}.</source>
        <translation>PDF-filen kunne ikke gemmes i {folder}.</translation>
    </message>
    <message>
        <source>Save as Word</source>
        <translation>Gem som Word</translation>
    </message>
    <message>
        <source>Word files (*.docx)</source>
        <translation>Word-filer (*.docx)</translation>
    </message>
    <message>
        <source>The Word file is being made …</source>
        <translation>Word-filen dannes …</translation>
    </message>
    <message>
        <source>The Word file could not be saved in {folder}.</source>
        <translation>Word-filen kunne ikke gemmes i {folder}.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Vælg en anden mappe.</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Vælg …</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Gemt som {file}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Åbn mappen</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Disken er fuld.</translation>
    </message>
    <message>
        <source>The folder cannot be written in.</source>
        <translation>Der kan ikke gemmes i mappen.</translation>
    </message>
    <message>
        <source>The folder is no longer there.</source>
        <translation>Mappen findes ikke længere.</translation>
    </message>
</context>
<context>
    <name>PaperQuestion</name>
    <message>
        <source>Print the table</source>
        <translation>Udskriv tabellen</translation>
    </message>
    <message>
        <source>Save the table as PDF</source>
        <translation>Gem tabellen som PDF</translation>
    </message>
    <message>
        <source>A draft says so on every page.</source>
        <translation>På et udkast står der ”Udkast” på hver side.</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Udskriv …</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Gem som PDF …</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Udkast</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Endelig udgave</translation>
    </message>
    <message>
        <source>With its charts</source>
        <translation>Med diagrammer</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Vis dem</translation>
    </message>
    <message>
        <source>The table is being reconciled …</source>
        <translation>Tabellen afstemmes …</translation>
    </message>
    <message>
        <source>1 error holds the final paper back. Mend it, or accept it with a reason.</source>
        <translation>1 fejl holder den endelige udgave tilbage. Ret den, eller godtag den med en begrundelse.</translation>
    </message>
    <message>
        <source>{count} errors hold the final paper back. Mend them, or accept them with a reason.</source>
        <translation>{count} fejl holder den endelige udgave tilbage. Ret dem, eller godtag dem med en begrundelse.</translation>
    </message>
    <message>
        <source>No error stands open.</source>
        <translation>Der er ingen fejl at rette.</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>The paper</source>
        <translation>Dokumentet</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mindre</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Større</translation>
    </message>
    <message>
        <source>As wide as the panel</source>
        <translation>Tilpas til panelets bredde</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Side {page} af {pages}</translation>
    </message>
</context>
<context>
    <name>PassageView</name>
    <message>
        <source>An inserted element: drawn from the data when it prints.</source>
        <translation>Et indsat element: Det hentes fra data, når dokumentet udskrives.</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Fodnote</translation>
    </message>
    <message>
        <source>A figure from the data: it follows until the paper is issued.</source>
        <translation>Et tal fra data: Det følger data, indtil dokumentet afgives.</translation>
    </message>
    <message>
        <source>The words are the same; only their look differs.</source>
        <translation>Ordene er de samme; kun formateringen er forskellig.</translation>
    </message>
    <message>
        <source>A year of the period before. Does it still hold?</source>
        <translation>Et år fra forrige periode. Passer det stadig?</translation>
    </message>
    <message>
        <source>A note that must be dealt with before this prints.</source>
        <translation>En note, der skal afklares før udskrivning.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
    </message>
    <message>
        <source>No text stands here that could be inserted.</source>
        <translation>Her er ingen tekst, der kan indsættes.</translation>
    </message>
    <message>
        <source>Insert into “{title}”</source>
        <translation>Indsæt i ”{title}”</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Indsæt</translation>
    </message>
    <message>
        <source>The whole passage</source>
        <translation>Hele tekststykket</translation>
    </message>
</context>
<context>
    <name>PeriodChoice</name>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>No period</source>
        <translation>Ingen periode</translation>
    </message>
    <message>
        <source>Sheets, figures and tables put into the paper are those of its period.</source>
        <translation>Skemaer, tal og tabeller i dokumentet hentes fra perioden.</translation>
    </message>
</context>
<context>
    <name>PeriodControl</name>
    <message>
        <source>Let stand: {reason}</source>
        <translation>Ladt stå: {reason}</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Kontrol</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Fund</translation>
    </message>
    <message>
        <source>{count} let stand</source>
        <translation>{count} ladt stå</translation>
    </message>
    <message>
        <source>The period is being checked …</source>
        <translation>Perioden kontrolleres …</translation>
    </message>
    <message>
        <source>Nothing found in the whole period.</source>
        <translation>Ingen fund i hele perioden.</translation>
    </message>
</context>
<context>
    <name>PeriodPapers</name>
    <message>
        <source>The paper is being put together …</source>
        <translation>Dokumentet samles …</translation>
    </message>
    <message>
        <source>The final paper is held back.</source>
        <translation>Den endelige udgave holdes tilbage.</translation>
    </message>
    <message>
        <source>Show the control</source>
        <translation>Vis kontrollen</translation>
    </message>
</context>
<context>
    <name>PeriodRecord</name>
    <message>
        <source>New period</source>
        <translation>Ny periode</translation>
    </message>
    <message>
        <source>The period</source>
        <translation>Perioden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>What it is called everywhere, such as 2009.</source>
        <translation>Periodens navn overalt, f.eks. 2009.</translation>
    </message>
    <message>
        <source>Budget year</source>
        <translation>Budgetår</translation>
    </message>
    <message>
        <source>The year whose amounts belong to it.</source>
        <translation>Beløb for dette år hører til perioden.</translation>
    </message>
    <message>
        <source>Title of its report</source>
        <translation>Redegørelsens titel</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Første dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sidste dag</translation>
    </message>
    <message>
        <source>Sheets ready by</source>
        <translation>Skemaer klar senest</translation>
    </message>
    <message>
        <source>Sections of the report</source>
        <translation>Redegørelsens afsnit</translation>
    </message>
    <message>
        <source>Initiatives belong to a section through the years, whatever its title becomes.</source>
        <translation>Indsatser hører til et afsnit år efter år, også når afsnittet skifter titel.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Never printed.</source>
        <translation>Udskrives aldrig.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>Tilføj et afsnit</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Afsnit</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Goal statuses</source>
        <translation>Målstatus</translation>
    </message>
</context>
<context>
    <name>PeriodWork</name>
    <message>
        <source>The next period is being made …</source>
        <translation>Næste periode oprettes …</translation>
    </message>
    <message>
        <source>The period {name} is made.</source>
        <translation>Perioden {name} er oprettet.</translation>
    </message>
    <message>
        <source>Status sheets copied: {sheets}. Fields to confirm or change: {fields}.</source>
        <translation>Overførte statusskemaer: {sheets}. Felter, der skal bekræftes eller rettes: {fields}.</translation>
    </message>
    <message>
        <source>“Unconfirmed” above the list picks out the sheets that nobody has looked at.</source>
        <translation>Filteret ”Ubekræftet” over listen finder de skemaer, ingen har gennemgået endnu.</translation>
    </message>
    <message>
        <source>Take in a returned file</source>
        <translation>Tag en returneret fil ind</translation>
    </message>
    <message>
        <source>Word files (*.docx)</source>
        <translation>Word-filer (*.docx)</translation>
    </message>
    <message>
        <source>The file is being read …</source>
        <translation>Filen læses …</translation>
    </message>
    <message>
        <source>Nothing could be read from {file}.</source>
        <translation>Der kunne ikke læses noget i {file}.</translation>
    </message>
    <message>
        <source>Choose another file …</source>
        <translation>Vælg en anden fil …</translation>
    </message>
</context>
<context>
    <name>PickBar</name>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle typer</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Alle år</translation>
    </message>
</context>
<context>
    <name>PictureInput</name>
    <message>
        <source>No picture</source>
        <translation>Intet billede</translation>
    </message>
    <message>
        <source>Choose a picture …</source>
        <translation>Vælg et billede …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Vælg et billede</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Billeder (*.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>PieceKind</name>
    <message>
        <source>A status sheet</source>
        <translation>Et statusskema</translation>
    </message>
    <message>
        <source>Status sheets</source>
        <translation>Statusskemaer</translation>
    </message>
    <message>
        <source>List of sheets</source>
        <translation>Oversigt over skemaer</translation>
    </message>
    <message>
        <source>Indicator table</source>
        <translation>Indikatortabel</translation>
    </message>
    <message>
        <source>Indicator chart</source>
        <translation>Indikatorkurve</translation>
    </message>
    <message>
        <source>Goal status</source>
        <translation>Målstatus</translation>
    </message>
    <message>
        <source>Budget table</source>
        <translation>Budgettabel</translation>
    </message>
    <message>
        <source>Budget chart</source>
        <translation>Budgetdiagram</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>At-punkter</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslutninger</translation>
    </message>
    <message>
        <source>Another paper</source>
        <translation>Et andet dokument</translation>
    </message>
    <message>
        <source>Table of contents</source>
        <translation>Indholdsfortegnelse</translation>
    </message>
    <message>
        <source>List of appendices</source>
        <translation>Bilagsliste</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Fodnoter</translation>
    </message>
    <message>
        <source>Page break</source>
        <translation>Sideskift</translation>
    </message>
</context>
<context>
    <name>PieceLooks</name>
    <message>
        <source>Status sheet</source>
        <translation>Statusskema</translation>
    </message>
    <message>
        <source>Status sheets</source>
        <translation>Statusskemaer</translation>
    </message>
    <message>
        <source>List of the status sheets</source>
        <translation>Oversigt over statusskemaer</translation>
    </message>
    <message>
        <source>Table of indicators</source>
        <translation>Indikatortabel</translation>
    </message>
    <message>
        <source>Chart of an indicator</source>
        <translation>Indikatorkurve</translation>
    </message>
    <message>
        <source>Goal status</source>
        <translation>Målstatus</translation>
    </message>
    <message>
        <source>Budget table</source>
        <translation>Budgettabel</translation>
    </message>
    <message>
        <source>Chart of a budget table</source>
        <translation>Budgetdiagram</translation>
    </message>
    <message>
        <source>Points recommended</source>
        <translation>At-punkter</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslutninger</translation>
    </message>
    <message>
        <source>Another document</source>
        <translation>Et andet dokument</translation>
    </message>
    <message>
        <source>Table of contents</source>
        <translation>Indholdsfortegnelse</translation>
    </message>
    <message>
        <source>List of appendices</source>
        <translation>Bilagsliste</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Fodnoter</translation>
    </message>
    <message>
        <source>Page break</source>
        <translation>Sideskift</translation>
    </message>
</context>
<context>
    <name>PieceSentences</name>
    <message>
        <source>One initiative&apos;s status sheet, row by row.</source>
        <translation>Statusskemaet for én indsats, række for række.</translation>
    </message>
    <message>
        <source>Every status sheet of the period, or of one section.</source>
        <translation>Alle periodens statusskemaer eller dem i ét afsnit.</translation>
    </message>
    <message>
        <source>Numbers and names of the period&apos;s sheets, by section.</source>
        <translation>Numre og navne på periodens skemaer, afsnit for afsnit.</translation>
    </message>
    <message>
        <source>Baseline, status and success criterion, line by line.</source>
        <translation>Startmåling, status og succeskriterium, linje for linje.</translation>
    </message>
    <message>
        <source>The measurements of an indicator, drawn over time.</source>
        <translation>En indikators målinger tegnet over tid.</translation>
    </message>
    <message>
        <source>How far each goal of the policy is reached.</source>
        <translation>Hvor langt hvert af politikkens mål er nået.</translation>
    </message>
    <message>
        <source>The economic overview, another table, or one group.</source>
        <translation>Økonomioversigten, en anden tabel eller en enkelt gruppe.</translation>
    </message>
    <message>
        <source>A budget table drawn: development, shares, largest.</source>
        <translation>En budgettabel som diagram: udvikling, andele, største linjer.</translation>
    </message>
    <message>
        <source>The numbered points that the committee decides on.</source>
        <translation>De nummererede at-punkter, udvalget tager stilling til.</translation>
    </message>
    <message>
        <source>What was decided, and the path through committees.</source>
        <translation>Hvad der er besluttet, og behandlingen i udvalgene.</translation>
    </message>
    <message>
        <source>The text of another paper, as it stands there.</source>
        <translation>Teksten fra et andet dokument, som den står dér.</translation>
    </message>
    <message>
        <source>The headings of this paper with their pages.</source>
        <translation>Dokumentets overskrifter med sidetal.</translation>
    </message>
    <message>
        <source>The numbered appendices of this paper.</source>
        <translation>Dokumentets bilag med numre.</translation>
    </message>
    <message>
        <source>The footnotes, collected here in order.</source>
        <translation>Fodnoterne samlet her i rækkefølge.</translation>
    </message>
    <message>
        <source>What follows begins on a new page.</source>
        <translation>Det følgende begynder på en ny side.</translation>
    </message>
</context>
<context>
    <name>PointClause</name>
    <message>
        <source>approves {text}</source>
        <translation>godkender, {text}</translation>
    </message>
    <message>
        <source>takes note {text}</source>
        <translation>tager til efterretning, {text}</translation>
    </message>
    <message>
        <source>endorses {text}</source>
        <translation>tiltræder, {text}</translation>
    </message>
    <message>
        <source>discusses {text}</source>
        <translation>drøfter, {text}</translation>
    </message>
    <message>
        <source>recommends {text}</source>
        <translation>anbefaler, {text}</translation>
    </message>
    <message>
        <source>decides {text}</source>
        <translation>beslutter, {text}</translation>
    </message>
</context>
<context>
    <name>PointVerb</name>
    <message>
        <source>approves</source>
        <translation>godkender</translation>
    </message>
    <message>
        <source>takes note of</source>
        <translation>tager til efterretning</translation>
    </message>
    <message>
        <source>endorses</source>
        <translation>tiltræder</translation>
    </message>
    <message>
        <source>discusses</source>
        <translation>drøfter</translation>
    </message>
    <message>
        <source>recommends</source>
        <translation>anbefaler</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>beslutter</translation>
    </message>
    <message>
        <source>its own words</source>
        <translation>egne ord</translation>
    </message>
    <message>
        <source>approves {text}</source>
        <translation>godkender {text}</translation>
    </message>
    <message>
        <source>takes note of {text}</source>
        <translation>tager {text} til efterretning</translation>
    </message>
    <message>
        <source>endorses {text}</source>
        <translation>tiltræder {text}</translation>
    </message>
    <message>
        <source>discusses {text}</source>
        <translation>drøfter {text}</translation>
    </message>
    <message>
        <source>recommends {text}</source>
        <translation>anbefaler {text}</translation>
    </message>
    <message>
        <source>decides {text}</source>
        <translation>beslutter {text}</translation>
    </message>
    <message>
        <source>{text}</source>
        <translation>{text}</translation>
    </message>
</context>
<context>
    <name>PolicyRecord</name>
    <message>
        <source>New policy</source>
        <translation>Ny politik</translation>
    </message>
    <message>
        <source>The policy</source>
        <translation>Politikken</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Vedtaget</translation>
    </message>
    <message>
        <source>Decided in</source>
        <translation>Besluttet i</translation>
    </message>
    <message>
        <source>The case it was adopted in, such as BR 395/2006.</source>
        <translation>Den sag, den er vedtaget i, f.eks. BR 395/2006.</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Initiatives and indicators are linked to a goal itself: its number and words may change at any time. Main goals stand in the goal status table.</source>
        <translation>Indsatser og indikatorer er knyttet til selve målet: Nummer og ordlyd kan ændres når som helst. Hovedmål kommer med i tabellen over målenes status.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Never printed.</source>
        <translation>Udskrives aldrig.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>The goal in words</source>
        <translation>Målet med ord</translation>
    </message>
    <message>
        <source>Main goal</source>
        <translation>Hovedmål</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>Tilføj et mål</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Preview</source>
        <translation>Forhåndsvisning</translation>
    </message>
    <message>
        <source>The preview stopped. It starts again at the next change.</source>
        <translation>Forhåndsvisningen er gået i stå. Den starter igen ved næste ændring.</translation>
    </message>
    <message>
        <source>{reason} The paper below is from before.</source>
        <translation>{reason} Dokumentet herunder er fra før.</translation>
    </message>
</context>
<context>
    <name>PrintQuestion</name>
    <message>
        <source>Print from {period}</source>
        <translation>Udskriv fra {period}</translation>
    </message>
    <message>
        <source>Save as PDF from {period}</source>
        <translation>Gem fra {period} som PDF</translation>
    </message>
    <message>
        <source>A draft says so on every page.</source>
        <translation>På et udkast står der ”Udkast” på hver side.</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Udskriv …</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Gem som PDF …</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Udkast</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Endelig udgave</translation>
    </message>
    <message>
        <source>Errors that stand open</source>
        <translation>Fejl, der ikke er rettet</translation>
    </message>
    <message>
        <source>Show the control</source>
        <translation>Vis kontrollen</translation>
    </message>
    <message>
        <source>The selected status sheets ({count})</source>
        <translation>De markerede statusskemaer ({count})</translation>
    </message>
    <message>
        <source>All status sheets of the period ({count})</source>
        <translation>Alle periodens statusskemaer ({count})</translation>
    </message>
    <message>
        <source>The indicator table with its charts</source>
        <translation>Indikatortabellen med kurver</translation>
    </message>
    <message>
        <source>The goal status table</source>
        <translation>Tabellen over målenes status</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Draft or final</source>
        <translation>Udkast eller endelig udgave</translation>
    </message>
    <message>
        <source>The status sheets are being checked …</source>
        <translation>Statusskemaerne kontrolleres …</translation>
    </message>
    <message>
        <source>The table is a draft, and says so, until these are settled.</source>
        <translation>Tabellen er et udkast, og det står der på den, indtil dette er afklaret.</translation>
    </message>
    <message>
        <source>These errors hold the final paper back. Mend them, or let them stand with a reason.</source>
        <translation>Disse fejl holder den endelige udgave tilbage. Ret dem, eller lad dem stå med en begrundelse.</translation>
    </message>
    <message>
        <source>No error stands open.</source>
        <translation>Der er ingen fejl at rette.</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>This must be filled in.</source>
        <translation>Feltet skal udfyldes.</translation>
    </message>
    <message>
        <source>Describe the logo in words, for those who hear the paper.</source>
        <translation>Beskriv logoet med ord til dem, der får dokumentet læst op.</translation>
    </message>
    <message>
        <source>The deadline lies before the day it was received.</source>
        <translation>Fristen ligger før den dag, høringen blev modtaget.</translation>
    </message>
    <message>
        <source>Each extension must be later than the deadline before it.</source>
        <translation>Hver fristforlængelse skal ligge efter den forrige frist.</translation>
    </message>
    <message>
        <source>This is not a date. Write it like 26-03-2025.</source>
        <translation>Det er ikke en dato. Skriv den som 26-03-2025.</translation>
    </message>
    <message>
        <source>This is not a time of day. Write it like 16.30.</source>
        <translation>Det er ikke et klokkeslæt. Skriv det som 16.30.</translation>
    </message>
    <message>
        <source>There is no such day in that month.</source>
        <translation>Den dag findes ikke i måneden.</translation>
    </message>
    <message>
        <source>That day is gone.</source>
        <translation>Den dag er gået.</translation>
    </message>
    <message>
        <source>The year is missing.</source>
        <translation>Årstallet mangler.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Filen kan ikke læses.</translation>
    </message>
    <message>
        <source>The picture is larger than 5 MB. Choose a smaller one.</source>
        <translation>Billedet fylder mere end 5 MB. Vælg et mindre.</translation>
    </message>
    <message>
        <source>This is no picture the program can read. Use PNG or JPEG.</source>
        <translation>Det er ikke et billede, programmet kan læse. Brug PNG eller JPEG.</translation>
    </message>
    <message>
        <source>Each goal needs its words.</source>
        <translation>Hvert mål skal have en tekst.</translation>
    </message>
    <message>
        <source>Each line needs a number or a name.</source>
        <translation>Hver linje skal have et nummer eller et navn.</translation>
    </message>
    <message>
        <source>Two lines have the same number.</source>
        <translation>To linjer har samme nummer.</translation>
    </message>
    <message>
        <source>Tell why it was closed or moved.</source>
        <translation>Skriv, hvorfor indsatsen er afsluttet eller flyttet.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Den sidste dag ligger før den første.</translation>
    </message>
    <message>
        <source>Each row needs a label.</source>
        <translation>Hver række skal have en ledetekst.</translation>
    </message>
    <message>
        <source>A row stands here twice. Remove one of them.</source>
        <translation>En række optræder to gange. Fjern den ene.</translation>
    </message>
    <message>
        <source>Type the figure that was measured.</source>
        <translation>Skriv det tal, der er målt.</translation>
    </message>
    <message>
        <source>Tell which figure is to be reached.</source>
        <translation>Skriv, hvilket tal der skal nås.</translation>
    </message>
    <message>
        <source>Each rate needs the law it is given by.</source>
        <translation>Hver sats skal have den lov, den følger af.</translation>
    </message>
    <message>
        <source>A rate lies between 0 and 100 per cent.</source>
        <translation>En sats ligger mellem 0 og 100 pct.</translation>
    </message>
    <message>
        <source>A law has two rates from the same day.</source>
        <translation>En lov har to satser fra samme dag.</translation>
    </message>
    <message>
        <source>This is not an amount. Write it like 36,4 mio. kr. or 3.543.580.</source>
        <translation>Det er ikke et beløb. Skriv det som 36,4 mio. kr. eller 3.543.580.</translation>
    </message>
    <message>
        <source>This can be read in two ways. Write the unit with it, such as 1,2 mio. kr. or 1.234 kr.</source>
        <translation>Beløbet kan læses på to måder. Skriv enheden med, f.eks. 1,2 mio. kr. eller 1.234 kr.</translation>
    </message>
    <message>
        <source>This is finer than money is counted. Use at most two decimals of a krone.</source>
        <translation>Beløbet er nøjagtigere end en øre. Brug højst to decimaler af en krone.</translation>
    </message>
    <message>
        <source>A table shows at most three decimals.</source>
        <translation>En tabel viser højst tre decimaler.</translation>
    </message>
    <message>
        <source>A column is worked out from one that is no longer there.</source>
        <translation>En kolonne beregnes af en kolonne, der ikke længere findes.</translation>
    </message>
    <message>
        <source>A column&apos;s budget year is not a calendar year.</source>
        <translation>En kolonnes budgetår er ikke et årstal.</translation>
    </message>
    <message>
        <source>A figure is too large to be kept, or has too many decimals.</source>
        <translation>Et tal er for stort eller har for mange decimaler til at kunne gemmes.</translation>
    </message>
    <message>
        <source>This is not a figure. Write it like 59,9.</source>
        <translation>Det er ikke et tal. Skriv det som 59,9.</translation>
    </message>
    <message>
        <source>Each section needs a heading.</source>
        <translation>Hvert afsnit skal have en overskrift.</translation>
    </message>
    <message>
        <source>A section stands here twice. Remove one of them.</source>
        <translation>Et afsnit optræder to gange. Fjern det ene.</translation>
    </message>
    <message>
        <source>A section is more than one level below the one before it. Move it up a level.</source>
        <translation>Et afsnit ligger mere end ét niveau under det forrige. Ryk det et niveau op.</translation>
    </message>
    <message>
        <source>A table of contents has one to three levels.</source>
        <translation>En indholdsfortegnelse har et til tre niveauer.</translation>
    </message>
    <message>
        <source>The meeting ends before it begins.</source>
        <translation>Mødet slutter, før det begynder.</translation>
    </message>
    <message>
        <source>The agenda must go out before the day of the meeting.</source>
        <translation>Dagsordenen skal sendes ud før mødedagen.</translation>
    </message>
    <message>
        <source>A recommendation is on the agenda twice. Remove one of the items.</source>
        <translation>En indstilling er på dagsordenen to gange. Fjern det ene punkt.</translation>
    </message>
    <message>
        <source>This is not a whole number that can be meant here.</source>
        <translation>Det er ikke et helt tal, der kan være meningen her.</translation>
    </message>
</context>
<context>
    <name>PuttingAside</name>
    <message>
        <source>“{title}” is put aside.</source>
        <translation>”{title}” er lagt til side.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Søg i:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Filer af &amp;type:</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gentag</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Klip</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Indsæt</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gentag</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Klip</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Indsæt</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
</context>
<context>
    <name>QuickFilters</name>
    <message>
        <source>Missing sheet</source>
        <translation>Mangler skema</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Ubekræftet</translation>
    </message>
    <message>
        <source>Missing contributions</source>
        <translation>Manglende bidrag</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Ikke vurderet</translation>
    </message>
</context>
<context>
    <name>ReadRemark</name>
    <message>
        <source>{count} tracked changes are read as if they were accepted.</source>
        <translation>{count} sporede ændringer er læst, som om de er accepteret.</translation>
    </message>
    <message>
        <source>{author} wrote in the margin: “{text}”</source>
        <translation>{author} skrev i margenen: ”{text}”</translation>
    </message>
    <message>
        <source>Outside the fields stands “{text}”. It is not taken in.</source>
        <translation>Uden for felterne står der ”{text}”. Det tages ikke ind.</translation>
    </message>
    <message>
        <source>Something that is no text was left out.</source>
        <translation>Noget, der ikke er tekst, er udeladt.</translation>
    </message>
    <message>
        <source>A table inside a table, or a list or a heading inside one, was made plain paragraphs.</source>
        <translation>En tabel i en tabel, eller en liste eller en overskrift i en tabel, er lavet om til almindelige afsnit.</translation>
    </message>
    <message>
        <source>The field stands there twice. The first one counts; the other says “{text}”.</source>
        <translation>Feltet optræder to gange. Det første gælder; i det andet står der ”{text}”.</translation>
    </message>
    <message>
        <source>The field is not in the file any more. What is stored stands.</source>
        <translation>Feltet findes ikke længere i filen. Det, der er gemt, bliver stående.</translation>
    </message>
    <message>
        <source>A field that was never sent says “{text}”. It is not taken in.</source>
        <translation>Et felt, der aldrig er sendt, siger ”{text}”. Det tages ikke ind.</translation>
    </message>
    <message>
        <source>The frame around the field is gone; its place beside the label told which it is. Read it with care.</source>
        <translation>Rammen om feltet er væk; det er genkendt på pladsen ved siden af ledeteksten. Læs det omhyggeligt.</translation>
    </message>
    <message>
        <source>“{text}” is none of the judgements. What was sent stands.</source>
        <translation>”{text}” er ikke en af vurderingerne. Det, der blev sendt, bliver stående.</translation>
    </message>
    <message>
        <source>“{text}” cannot be read as an amount. What was sent stands.</source>
        <translation>”{text}” kan ikke læses som et beløb. Det, der blev sendt, bliver stående.</translation>
    </message>
    <message>
        <source>It holds a sheet that this database never sent. It is left out.</source>
        <translation>Filen rummer et skema, der ikke er sendt fra denne database. Det er udeladt.</translation>
    </message>
    <message>
        <source>“{text}” was put aside after it was sent. Bring the sheet back, then take the file in again.</source>
        <translation>”{text}” er lagt til side, efter at det blev sendt. Hent skemaet frem igen, og tag så filen ind på ny.</translation>
    </message>
    <message>
        <source>A tracked change is read as if it was accepted.</source>
        <translation>En sporet ændring er læst, som om den er accepteret.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Nogen</translation>
    </message>
    <message>
        <source>A picture was left out.</source>
        <translation>Et billede er udeladt.</translation>
    </message>
    <message>
        <source>An embedded object was left out.</source>
        <translation>Et indlejret objekt er udeladt.</translation>
    </message>
    <message>
        <source>A file inside the file was left out.</source>
        <translation>En fil inde i filen er udeladt.</translation>
    </message>
    <message>
        <source>A text box was left out. It says “{text}”.</source>
        <translation>En tekstboks er udeladt. Der står ”{text}” i den.</translation>
    </message>
    <message>
        <source>The file holds macros. They were left out and never run.</source>
        <translation>Filen indeholder makroer. De er udeladt og er ikke blevet kørt.</translation>
    </message>
    <message>
        <source>An equation was left out. It says “{text}”.</source>
        <translation>En formel er udeladt. Der står ”{text}”.</translation>
    </message>
    <message>
        <source>A link to a place that cannot be opened from paper was left out: {text}</source>
        <translation>Et link til et sted, der ikke kan åbnes fra papir, er udeladt: {text}</translation>
    </message>
    <message>
        <source>Economy, gross</source>
        <translation>Økonomi, brutto</translation>
    </message>
    <message>
        <source>Economy, net</source>
        <translation>Økonomi, netto</translation>
    </message>
    <message>
        <source>Something in the file is not as it should be ({code}).</source>
        <translation>Noget i filen er ikke, som det skal være ({code}).</translation>
    </message>
</context>
<context>
    <name>Readings</name>
    <message>
        <source>The table from line {line} on ({rows} rows)</source>
        <translation>Tabellen fra linje {line} ({rows} rækker)</translation>
    </message>
    <message>
        <source>{unit}</source>
        <translation>{unit}</translation>
    </message>
    <message>
        <source>The columns have no headings</source>
        <translation>Kolonnerne har ingen overskrifter</translation>
    </message>
    <message>
        <source>The first row is the headings: {text}</source>
        <translation>Første række er overskrifterne: {text}</translation>
    </message>
    <message>
        <source>Headings: {text}</source>
        <translation>Overskrifter: {text}</translation>
    </message>
    <message>
        <source>The point parts decimals: 47.5 is 47,5</source>
        <translation>Punktummet skiller decimaler: 47.5 er 47,5</translation>
    </message>
    <message>
        <source>The point parts thousands; the rest is left</source>
        <translation>Punktummet skiller tusinder; resten bliver stående</translation>
    </message>
    <message>
        <source>The figure {figure}</source>
        <translation>Tallet {figure}</translation>
    </message>
    <message>
        <source>The figure {figure} with the footnote mark {mark}</source>
        <translation>Tallet {figure} med fodnotetegnet {mark}</translation>
    </message>
    <message>
        <source>No: “{text}” is the whole of it</source>
        <translation>Nej: Der står ”{text}” og ikke andet</translation>
    </message>
    <message>
        <source>Yes: “{text}” with the footnote mark {mark}</source>
        <translation>Ja: Der står ”{text}” med fodnotetegnet {mark}</translation>
    </message>
    <message>
        <source>Keep it as it is, marked, to be put right later</source>
        <translation>Det, der står, men markeret, så det kan rettes senere</translation>
    </message>
    <message>
        <source>Leave it empty</source>
        <translation>Ingenting</translation>
    </message>
    <message>
        <source>No appropriation (-)</source>
        <translation>Ingen bevilling (-)</translation>
    </message>
    <message>
        <source>Round them</source>
        <translation>Afrund dem</translation>
    </message>
    <message>
        <source>A column with figures of its own</source>
        <translation>En kolonne med egne tal</translation>
    </message>
    <message>
        <source>Computed ({kind}) from {of}</source>
        <translation>Beregnet ({kind}) af {of}</translation>
    </message>
    <message>
        <source>{text}</source>
        <translation>{text}</translation>
    </message>
    <message>
        <source>A row of its own</source>
        <translation>En række for sig</translation>
    </message>
    <message>
        <source>The beginning of the label below</source>
        <translation>Begyndelsen på teksten nedenunder</translation>
    </message>
    <message>
        <source>It is no part of the table</source>
        <translation>Hører ikke med til tabellen</translation>
    </message>
    <message>
        <source>A total</source>
        <translation>En total</translation>
    </message>
    <message>
        <source>A total that does not foot</source>
        <translation>En total, der ikke stemmer</translation>
    </message>
    <message>
        <source>A line with figures of its own</source>
        <translation>En linje med egne tal</translation>
    </message>
</context>
<context>
    <name>RecommendationForm</name>
    <message>
        <source>Points</source>
        <translation>At-punkter</translation>
    </message>
    <message>
        <source>Path through the committees</source>
        <translation>Behandling i udvalgene</translation>
    </message>
    <message>
        <source>Decided before</source>
        <translation>Besluttet tidligere</translation>
    </message>
    <message>
        <source>Open or closed</source>
        <translation>Åbent eller lukket</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Indledning</translation>
    </message>
    <message>
        <source>What the item is about, in a line or two over the first heading.</source>
        <translation>Hvad sagen handler om, på en linje eller to over den første overskrift.</translation>
    </message>
    <message>
        <source>Recommended by</source>
        <translation>Indstilles af</translation>
    </message>
    <message>
        <source>Left empty, the committee&apos;s administration recommends.</source>
        <translation>Er feltet tomt, er det udvalgets forvaltning, der indstiller.</translation>
    </message>
    <message>
        <source>The committee</source>
        <translation>Udvalget</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Besluttes af</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>dette udvalg</translation>
    </message>
    <message>
        <source>Each point is decided by itself. Drag them, or move them with Alt+Up.</source>
        <translation>Der træffes beslutning om hvert at-punkt for sig. Træk dem, eller flyt dem med Alt+Op.</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>Tilføj et at-punkt</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>At-punkt</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslutning</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Trin</translation>
    </message>
    <message>
        <source>The committees in the order in which they meet on the item.</source>
        <translation>Udvalgene i den rækkefølge, de behandler sagen.</translation>
    </message>
    <message>
        <source>Add a committee</source>
        <translation>Tilføj et udvalg</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Trin</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Hvad der blev besluttet</translation>
    </message>
    <message>
        <source>Earlier decisions</source>
        <translation>Tidligere beslutninger</translation>
    </message>
    <message>
        <source>Add a decision</source>
        <translation>Tilføj en beslutning</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Udvalg</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Sagsnummer</translation>
    </message>
    <message>
        <source>It is a closed item</source>
        <translation>Det er et lukket punkt</translation>
    </message>
    <message>
        <source>Nothing of a closed item comes into a public print.</source>
        <translation>Intet fra et lukket punkt kommer med i den offentlige udgave.</translation>
    </message>
    <message>
        <source>Legal ground</source>
        <translation>Hjemmel</translation>
    </message>
    <message>
        <source>Why it is closed, for those who get the full print.</source>
        <translation>Hvorfor punktet er lukket, til dem, der får den fulde udgave.</translation>
    </message>
</context>
<context>
    <name>ReconcilingPanel</name>
    <message>
        <source>Reconciliation</source>
        <translation>Afstemning</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Fund</translation>
    </message>
    <message>
        <source>Use the computed figure</source>
        <translation>Brug det beregnede tal</translation>
    </message>
    <message>
        <source>Accept with a reason …</source>
        <translation>Godtag med begrundelse …</translation>
    </message>
    <message>
        <source>Take the acceptance back</source>
        <translation>Træk godtagelsen tilbage</translation>
    </message>
    <message>
        <source>Reconciling …</source>
        <translation>Afstemmer …</translation>
    </message>
    <message>
        <source>Nothing stands open.</source>
        <translation>Der er intet at rette.</translation>
    </message>
    <message>
        <source>The table foots.</source>
        <translation>Tabellen stemmer.</translation>
    </message>
    <message>
        <source>Errors: mend or accept with a reason</source>
        <translation>Fejl: ret, eller godtag med begrundelse</translation>
    </message>
    <message>
        <source>Roundings: they need no mending</source>
        <translation>Afrundinger: skal ikke rettes</translation>
    </message>
    <message>
        <source>Explained where they stand</source>
        <translation>Forklaret på stedet</translation>
    </message>
    <message>
        <source>Accepted with a reason</source>
        <translation>Godtaget med begrundelse</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Hearing</source>
        <translation>Høring</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Udvalg</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politik</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Sheet template</source>
        <translation>Skabelon til skemaer</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Indsats</translation>
    </message>
    <message>
        <source>Status sheet</source>
        <translation>Statusskema</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Budget lines</source>
        <translation>Budgetlinjer</translation>
    </message>
    <message>
        <source>Budget table</source>
        <translation>Budgettabel</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Paper template</source>
        <translation>Dokumentskabelon</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Møde</translation>
    </message>
    <message>
        <source>Refund rates</source>
        <translation>Refusionssatser</translation>
    </message>
    <message>
        <source>Some of what was typed and not saved cannot be read.</source>
        <translation>Noget af det, der var skrevet og ikke gemt, kan ikke læses.</translation>
    </message>
    <message>
        <source>These files are damaged: {files}</source>
        <translation>Disse filer er beskadiget: {files}</translation>
    </message>
    <message>
        <source>They are kept as they are; a person may still find words in them.</source>
        <translation>De bevares, som de er. Noget af teksten kan måske stadig hentes ud af dem.</translation>
    </message>
</context>
<context>
    <name>RecoveryTab</name>
    <message>
        <source>Open what was typed</source>
        <translation>Åbn det skrevne</translation>
    </message>
    <message>
        <source>Keep the saved one …</source>
        <translation>Behold det gemte …</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Vælg senere</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Genskabt</translation>
    </message>
    <message>
        <source>What was typed and not saved</source>
        <translation>Det, der er skrevet og ikke gemt</translation>
    </message>
    <message>
        <source>Recovered records</source>
        <translation>Genskabt arbejde</translation>
    </message>
    <message>
        <source>{kind}, typed {moment}</source>
        <translation>{kind}, skrevet {moment}</translation>
    </message>
    <message>
        <source>never saved</source>
        <translation>aldrig gemt</translation>
    </message>
    <message>
        <source>Throw it away …</source>
        <translation>Kassér det …</translation>
    </message>
    <message>
        <source>This was never saved.</source>
        <translation>Dette er aldrig blevet gemt.</translation>
    </message>
    <message>
        <source>It was put aside after this was typed.</source>
        <translation>Det blev lagt til side, efter at dette var skrevet.</translation>
    </message>
    <message>
        <source>It was saved again after this was typed over an older version of it. Compare with care.</source>
        <translation>Der er gemt igen, efter at dette blev skrevet i en ældre udgave. Sammenlign omhyggeligt.</translation>
    </message>
    <message>
        <source>The program ended before this was saved. Nothing of it is lost.</source>
        <translation>Programmet sluttede, før dette blev gemt. Intet af det er gået tabt.</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gemt</translation>
    </message>
    <message>
        <source>typed and not saved</source>
        <translation>skrevet og ikke gemt</translation>
    </message>
    <message>
        <source>“{title}” was never saved. What was typed on {moment} cannot be brought back.</source>
        <translation>”{title}” er aldrig blevet gemt. Det, der blev skrevet {moment}, kan ikke hentes tilbage.</translation>
    </message>
    <message>
        <source>Throw away what was typed?</source>
        <translation>Kassér det skrevne?</translation>
    </message>
    <message>
        <source>“{title}” stays as it was saved. What was typed on {moment} cannot be brought back.</source>
        <translation>”{title}” bliver, som den er gemt. Det, der blev skrevet {moment}, kan ikke hentes tilbage.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Kassér</translation>
    </message>
</context>
<context>
    <name>RefundCard</name>
    <message>
        <source>Use gross less the refund as the line&apos;s figures</source>
        <translation>Brug brutto minus refusionen som linjens tal</translation>
    </message>
    <message>
        <source>Gross, refund and net</source>
        <translation>Brutto, refusion og netto</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brutto</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Refusion</translation>
    </message>
    <message>
        <source>Net by the rate</source>
        <translation>Netto efter satsen</translation>
    </message>
    <message>
        <source>In the line</source>
        <translation>På linjen</translation>
    </message>
    <message>
        <source>Gross {year}</source>
        <translation>Brutto {year}</translation>
    </message>
    <message>
        <source>Use gross less the refund</source>
        <translation>Brug brutto minus refusionen</translation>
    </message>
    <message>
        <source>Not gross less the refund</source>
        <translation>Svarer ikke til brutto minus refusionen</translation>
    </message>
    <message>
        <source>{year}: {percent} per cent</source>
        <translation>{year}: {percent} pct.</translation>
    </message>
</context>
<context>
    <name>RefundRatesRecord</name>
    <message>
        <source>Refund rates</source>
        <translation>Refusionssatser</translation>
    </message>
    <message>
        <source>A rate holds from its day until the same law&apos;s next. Gross less the refund is the net that stands in the economic overview.</source>
        <translation>En sats gælder fra sin dato, til samme lovs næste sats afløser den. Brutto minus refusionen er det nettobeløb, der står i økonomioversigten.</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Lov</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Gælder fra</translation>
    </message>
    <message>
        <source>Refund, per cent</source>
        <translation>Refusion i pct.</translation>
    </message>
    <message>
        <source>Add a rate</source>
        <translation>Tilføj en sats</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Sats</translation>
    </message>
</context>
<context>
    <name>RemarkRow</name>
    <message>
        <source>A remark for the history, if there is one</source>
        <translation>Eventuel bemærkning til historikken</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemærkning</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
</context>
<context>
    <name>RenameQuestion</name>
    <message>
        <source>Renumber or rename</source>
        <translation>Skift nummer eller navn</translation>
    </message>
    <message>
        <source>The initiative stays the same one: its sheets, goals and budget lines follow. “{number} {name}” is kept as what it was called until then.</source>
        <translation>Det er stadig samme indsats: Skemaer, mål og budgetlinjer følger med. ”{number} {name}” bevares som det, indsatsen hed indtil da.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Skift</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>Nyt nummer</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nyt navn</translation>
    </message>
    <message>
        <source>The former words held until</source>
        <translation>Det gamle gjaldt til og med</translation>
    </message>
</context>
<context>
    <name>ResponseForm</name>
    <message>
        <source>Head</source>
        <translation>Dokumenthoved</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Afslutning</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Udseende</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Modtager</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Left empty, the paper is dated the day it is issued.</source>
        <translation>Er feltet tomt, får dokumentet datoen for den dag, det afgives.</translation>
    </message>
    <message>
        <source>Case officer</source>
        <translation>Sagsbehandler</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Hilsen</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Underskriver</translation>
    </message>
    <message>
        <source>Title of the signatory</source>
        <translation>Underskriverens titel</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Skabelon</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Dokumentets sprog</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Fodnoter</translation>
    </message>
    <message>
        <source>Justify the text</source>
        <translation>Lige margener</translation>
    </message>
    <message>
        <source>Divide words at line ends</source>
        <translation>Del ord ved linjeskift</translation>
    </message>
</context>
<context>
    <name>ResponsePage</name>
    <message>
        <source>Here the committee&apos;s answer is written, a section for each question asked.</source>
        <translation>Her skrives udvalgets svar med et afsnit for hvert spørgsmål.</translation>
    </message>
    <message>
        <source>Begin response</source>
        <translation>Begynd på svaret</translation>
    </message>
    <message>
        <source>No title yet</source>
        <translation>Ingen titel endnu</translation>
    </message>
</context>
<context>
    <name>ReturnCard</name>
    <message>
        <source>Changed here too</source>
        <translation>Også ændret her</translation>
    </message>
    <message>
        <source>It was changed here too after it was sent. Accepting puts what came back in its place.</source>
        <translation>Feltet er også ændret her, efter at det blev sendt. Godtager du, erstatter det returnerede ændringen her.</translation>
    </message>
    <message>
        <source>Stored now</source>
        <translation>Gemt nu</translation>
    </message>
    <message>
        <source>As it came back</source>
        <translation>Returneret</translation>
    </message>
    <message>
        <source>As it was sent</source>
        <translation>Sendt</translation>
    </message>
    <message>
        <source>Show what was sent</source>
        <translation>Vis det sendte</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Godtag</translation>
    </message>
    <message>
        <source>Accept (Space)</source>
        <translation>Godtag (Mellemrum)</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Afvis</translation>
    </message>
    <message>
        <source>Refuse (Delete)</source>
        <translation>Afvis (Delete)</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Intet</translation>
    </message>
</context>
<context>
    <name>ReturnCards</name>
    <message>
        <source>Sent to {office} on {moment} by {name}</source>
        <translation>Sendt til {office} {moment} af {name}</translation>
    </message>
    <message>
        <source>1 field came back unchanged</source>
        <translation>1 felt er returneret uændret</translation>
    </message>
    <message>
        <source>{count} fields came back unchanged</source>
        <translation>{count} felter er returneret uændret</translation>
    </message>
</context>
<context>
    <name>ReturnsTab</name>
    <message>
        <source>Fields that came back</source>
        <translation>Returnerede felter</translation>
    </message>
    <message>
        <source>Accept all that only they changed</source>
        <translation>Godtag alt, kun de har ændret</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Tag ind</translation>
    </message>
    <message>
        <source>{count} fields of “{file}” were not taken in.</source>
        <translation>{count} felter i ”{file}” er ikke taget ind.</translation>
    </message>
    <message>
        <source>1 field of “{file}” was not taken in.</source>
        <translation>1 felt i ”{file}” er ikke taget ind.</translation>
    </message>
    <message>
        <source>The file lies where it was and can be taken in again at any time.</source>
        <translation>Filen ligger, hvor den lå, og kan tages ind igen når som helst.</translation>
    </message>
    <message>
        <source>Open the sheet</source>
        <translation>Åbn skemaet</translation>
    </message>
    <message>
        <source>There is no sheet in it that can be taken in.</source>
        <translation>Filen rummer ingen skemaer, der kan tages ind.</translation>
    </message>
    <message>
        <source>changed here too</source>
        <translation>også ændret her</translation>
    </message>
    <message>
        <source>About the file</source>
        <translation>Om filen</translation>
    </message>
</context>
<context>
    <name>RevisionDecision</name>
    <message>
        <source>Undecided</source>
        <translation>Ikke afgjort</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepteret</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Afvist</translation>
    </message>
</context>
<context>
    <name>Revisions</name>
    <message>
        <source>Put in: {text}</source>
        <translation>Indsat: {text}</translation>
    </message>
    <message>
        <source>Taken out: {text}</source>
        <translation>Slettet: {text}</translation>
    </message>
    <message>
        <source>the end of a paragraph</source>
        <translation>et afsnitsskift</translation>
    </message>
    <message>
        <source>spaces</source>
        <translation>mellemrum</translation>
    </message>
    <message>
        <source>a row or a cell of a table</source>
        <translation>en række eller en celle i en tabel</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>”{words}”</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>nogen</translation>
    </message>
    <message>
        <source>About “{words}”</source>
        <translation>Om ”{words}”</translation>
    </message>
    <message>
        <source>Taken in from “{file}”, {day}.</source>
        <translation>Taget ind fra ”{file}”, {day}.</translation>
    </message>
    <message>
        <source>Taken in from “{file}” by {author}, {day}.</source>
        <translation>Taget ind fra ”{file}” af {author}, {day}.</translation>
    </message>
</context>
<context>
    <name>RollDocument</name>
    <message>
        <source>Begin next year’s from “{title}”?</source>
        <translation>Begynd næste års dokument ud fra ”{title}”?</translation>
    </message>
    <message>
        <source>What is written comes along and is marked until you confirm or change it. What is drawn from the data follows the new period by itself. Date, case numbers and waivers stay behind.</source>
        <translation>Det skrevne følger med og er mærket, indtil du bekræfter eller retter det. Det, der hentes fra data, følger selv den nye periode. Dato, sagsnumre og begrundelser for fund følger ikke med.</translation>
    </message>
    <message>
        <source>Begin it</source>
        <translation>Begynd</translation>
    </message>
</context>
<context>
    <name>RollQuestion</name>
    <message>
        <source>The period after {name}</source>
        <translation>Perioden efter {name}</translation>
    </message>
    <message>
        <source>Make the period</source>
        <translation>Opret perioden</translation>
    </message>
    <message>
        <source>Before: {value}</source>
        <translation>Før: {value}</translation>
    </message>
    <message>
        <source>The period</source>
        <translation>Perioden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Budget year</source>
        <translation>Budgetår</translation>
    </message>
    <message>
        <source>Title of the report</source>
        <translation>Redegørelsens titel</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Første dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sidste dag</translation>
    </message>
    <message>
        <source>Sheets ready by</source>
        <translation>Skemaer klar senest</translation>
    </message>
    <message>
        <source>1 status sheet is copied.</source>
        <translation>1 statusskema overføres.</translation>
    </message>
    <message>
        <source>{count} status sheets are copied.</source>
        <translation>{count} statusskemaer overføres.</translation>
    </message>
    <message>
        <source>1 initiative stays behind because it is closed, moved or over.</source>
        <translation>1 indsats følger ikke med, fordi den er afsluttet, flyttet eller udløbet.</translation>
    </message>
    <message>
        <source>{count} initiatives stay behind because they are closed, moved or over.</source>
        <translation>{count} indsatser følger ikke med, fordi de er afsluttet, flyttet eller udløbet.</translation>
    </message>
    <message>
        <source>Every field that is copied is marked “unchanged?” until somebody confirms it.</source>
        <translation>Alle overførte felter mærkes ”uændret?”, indtil nogen bekræfter dem.</translation>
    </message>
</context>
<context>
    <name>Rounding</name>
    <message>
        <source>Exact sums, with a note where they do not foot</source>
        <translation>Nøjagtige summer, med en note, hvis de viste tal ikke stemmer</translation>
    </message>
    <message>
        <source>Sums of the rounded figures</source>
        <translation>Summer af de afrundede tal</translation>
    </message>
    <message>
        <source>Lines rounded so that they add up to the total</source>
        <translation>Linjer afrundet, så de giver totalen</translation>
    </message>
</context>
<context>
    <name>RowGrip</name>
    <message>
        <source>{number}.</source>
        <translation>{number}.</translation>
    </message>
    <message>
        <source>Drag to move</source>
        <translation>Træk for at flytte</translation>
    </message>
</context>
<context>
    <name>RowKind</name>
    <message>
        <source>Line</source>
        <translation>Linje</translation>
    </message>
    <message>
        <source>Of which: a part of the line above, never added</source>
        <translation>Heraf: en del af linjen ovenfor, lægges ikke til</translation>
    </message>
    <message>
        <source>Group: a heading with the total of its lines</source>
        <translation>Gruppe: en overskrift med linjernes total</translation>
    </message>
    <message>
        <source>Heading without figures</source>
        <translation>Overskrift uden tal</translation>
    </message>
    <message>
        <source>Total of the lines above it</source>
        <translation>Total af linjerne ovenfor</translation>
    </message>
    <message>
        <source>Grand total of every line</source>
        <translation>I alt: total af alle linjer</translation>
    </message>
    <message>
        <source>Derived: adds and subtracts other rows</source>
        <translation>Afledt: lægger andre rækker sammen eller trækker dem fra</translation>
    </message>
</context>
<context>
    <name>RowSettings</name>
    <message>
        <source>About the line</source>
        <translation>Om linjen</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Brug</translation>
    </message>
    <message>
        <source>No initiative counts its money on it.</source>
        <translation>Ingen indsatsers penge medregnes på linjen.</translation>
    </message>
    <message>
        <source>Counted on it: {names}.</source>
        <translation>På linjen medregnes {names}.</translation>
    </message>
    <message>
        <source>A line of its own</source>
        <translation>Sin egen budgetlinje</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>Linjen</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Is the budget line</source>
        <translation>Budgetlinje</translation>
    </message>
    <message>
        <source>Why it differs</source>
        <translation>Hvorfor tallet afviger</translation>
    </message>
    <message>
        <source>States why it is another figure than the one it is compared with: findings on it are then explained.</source>
        <translation>Skriv, hvorfor tallet er et andet end det, det sammenholdes med. Fund på linjen regnes så for forklaret.</translation>
    </message>
    <message>
        <source>No refund</source>
        <translation>Ingen refusion</translation>
    </message>
    <message>
        <source>The state&apos;s refund</source>
        <translation>Statens refusion</translation>
    </message>
    <message>
        <source>Refunded under</source>
        <translation>Refusion efter</translation>
    </message>
    <message>
        <source>Refund of its own, per cent</source>
        <translation>Egen refusion i pct.</translation>
    </message>
    <message>
        <source>Empty: the rate that the law has in the year.</source>
        <translation>Er feltet tomt, bruges lovens sats i året.</translation>
    </message>
    <message>
        <source>Worked out from</source>
        <translation>Beregnes af</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Række</translation>
    </message>
    <message>
        <source>is subtracted</source>
        <translation>trækkes fra</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Tilføj en række</translation>
    </message>
    <message>
        <source>A derived row adds and subtracts other rows: result = income + expenditure.</source>
        <translation>En afledt række lægger andre rækker sammen eller trækker dem fra: resultat = indtægter + udgifter.</translation>
    </message>
    <message>
        <source>On the figure in {column}</source>
        <translation>Ved tallet i {column}</translation>
    </message>
    <message>
        <source>On the name</source>
        <translation>Ved navnet</translation>
    </message>
    <message>
        <source>New footnotes</source>
        <translation>Nye fodnoter</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Fodnoter</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Hvor</translation>
    </message>
    <message>
        <source>Write a footnote</source>
        <translation>Skriv en fodnote</translation>
    </message>
    <message>
        <source>New footnote</source>
        <translation>Ny fodnote</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>uden navn</translation>
    </message>
</context>
<context>
    <name>RowsPage</name>
    <message>
        <source>Rows of the sheet</source>
        <translation>Skemaets rækker</translation>
    </message>
    <message>
        <source>Outline of the rows</source>
        <translation>Oversigt over rækkerne</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Tilføj en række</translation>
    </message>
    <message>
        <source>Put a row back</source>
        <translation>Sæt en række tilbage</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Dem alle</translation>
    </message>
    <message>
        <source>Left out of this sheet: {rows}</source>
        <translation>Udeladt i dette skema: {rows}</translation>
    </message>
</context>
<context>
    <name>RuleKinds</name>
    <message>
        <source>sum</source>
        <translation>sum</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>forskel</translation>
    </message>
    <message>
        <source>share</source>
        <translation>andel</translation>
    </message>
    <message>
        <source>change</source>
        <translation>ændring</translation>
    </message>
</context>
<context>
    <name>SearchDesk</name>
    <message>
        <source>The passage is inserted, with a footnote on where it comes from.</source>
        <translation>Tekststykket er indsat med en fodnote om, hvor det kommer fra.</translation>
    </message>
    <message>
        <source>It comes from a closed item.</source>
        <translation>Det kommer fra et lukket punkt.</translation>
    </message>
    <message>
        <source>See to it that nothing closed comes into a public paper.</source>
        <translation>Sørg for, at intet lukket kommer med i et offentligt dokument.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search or do …   Ctrl+K</source>
        <translation>Søg eller gør …   Ctrl+K</translation>
    </message>
    <message>
        <source>Search or do</source>
        <translation>Søg eller gør</translation>
    </message>
    <message>
        <source>Search everything for “{words}”</source>
        <translation>Søg i alt efter ”{words}”</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Clear filters</source>
        <translation>Ryd filtre</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Søg</translation>
    </message>
    <message>
        <source>Open a paper, a response or a status sheet to insert the passage there.</source>
        <translation>Åbn et dokument, et svar eller et statusskema for at indsætte tekststykket dér.</translation>
    </message>
    <message>
        <source>“{title}” can be read only.</source>
        <translation>”{title}” kan kun læses.</translation>
    </message>
    <message>
        <source>Here everything is found that stands in hearings, responses, initiatives, status sheets, indicators, budget tables, papers and meetings: every word must occur, “words in quotation marks” stand in that order, and begin* is the beginning of a word.</source>
        <translation>Her findes alt, der står i høringer, svar, indsatser, statusskemaer, indikatorer, budgettabeller, dokumenter og møder: Alle ord skal være der, ”ord i anførselstegn” skal stå i den rækkefølge, og begynd* er begyndelsen af et ord.</translation>
    </message>
    <message>
        <source>Nothing is found that the filters let through.</source>
        <translation>Intet fundet med disse filtre.</translation>
    </message>
    <message>
        <source>Nothing is found. Every word must occur in the same section: try fewer words, or begin*.</source>
        <translation>Intet fundet. Alle ord skal stå i samme afsnit: Prøv færre ord, eller begynd*.</translation>
    </message>
    <message>
        <source>The best {count} hits</source>
        <translation>De {count} bedste resultater</translation>
    </message>
    <message>
        <source>1 hit</source>
        <translation>1 resultat</translation>
    </message>
    <message>
        <source>{count} hits</source>
        <translation>{count} resultater</translation>
    </message>
    <message>
        <source>Words, “a phrase”, begin* …</source>
        <translation>Ord, ”en vending”, begynd* …</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Søg i alt</translation>
    </message>
</context>
<context>
    <name>Searched</name>
    <message>
        <source>Hearing</source>
        <translation>Høring</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Høringssvar</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Indsats</translation>
    </message>
    <message>
        <source>Status sheet</source>
        <translation>Statusskema</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Budget table</source>
        <translation>Budgettabel</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Indstilling</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Møde</translation>
    </message>
    <message>
        <source>Issued response</source>
        <translation>Afgivet høringssvar</translation>
    </message>
    <message>
        <source>Issued paper</source>
        <translation>Afgivet dokument</translation>
    </message>
</context>
<context>
    <name>SectionTitles</name>
    <message>
        <source>The sections of the report</source>
        <translation>Redegørelsens afsnit</translation>
    </message>
    <message>
        <source>Title of section {number}</source>
        <translation>Titel på afsnit {number}</translation>
    </message>
</context>
<context>
    <name>SectionsPage</name>
    <message>
        <source>The sections are matched once every change is decided: only then is it known what they say.</source>
        <translation>Afsnittene parres, når alle ændringer er afgjort: Først da ligger teksten fast.</translation>
    </message>
    <message>
        <source>Suggested by the words of the headings. A section is added to, or filled where it is empty.</source>
        <translation>Foreslået ud fra overskrifterne. Teksten føjes til afsnittet eller udfylder det, hvis det er tomt.</translation>
    </message>
    <message>
        <source>Choose where it goes …</source>
        <translation>Vælg, hvor det skal stå …</translation>
    </message>
    <message>
        <source>(no heading)</source>
        <translation>(ingen overskrift)</translation>
    </message>
    <message>
        <source>Into “{section}”</source>
        <translation>Ind i ”{section}”</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>Nyt afsnit</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Udelad</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Afsnit</translation>
    </message>
    <message>
        <source>Text the section begins from</source>
        <translation>Tekst, afsnittet begynder med</translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>Tilføj et afsnit</translation>
    </message>
    <message>
        <source>Move a section</source>
        <translation>Flyt et afsnit</translation>
    </message>
    <message>
        <source>Remove a section</source>
        <translation>Fjern et afsnit</translation>
    </message>
    <message>
        <source>required</source>
        <translation>skal udfyldes</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>kan udelades</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>standard sentence</source>
        <translation>standardsætning</translation>
    </message>
    <message>
        <source>Text it begins from</source>
        <translation>Starttekst</translation>
    </message>
    <message>
        <source>Words or a table that stand in the section from the start, before its pieces.</source>
        <translation>Tekst eller en tabel, der står i afsnittet fra start, før elementerne.</translation>
    </message>
    <message>
        <source>No sections yet. A paper begins with the sections of its template.</source>
        <translation>Der er ingen afsnit endnu. Et dokument begyndes med skabelonens afsnit.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tilføj</translation>
    </message>
    <message>
        <source>Add a section after the chosen one</source>
        <translation>Tilføj et afsnit efter det valgte</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flyt op</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flyt ned</translation>
    </message>
    <message>
        <source>Remove the section</source>
        <translation>Fjern afsnittet</translation>
    </message>
</context>
<context>
    <name>SelectionSum</name>
    <message>
        <source>{count} figures</source>
        <translation>{count} tal</translation>
    </message>
    <message>
        <source>Sum {figure}</source>
        <translation>Sum {figure}</translation>
    </message>
    <message>
        <source>average {figure}</source>
        <translation>gennemsnit {figure}</translation>
    </message>
</context>
<context>
    <name>SendQuestion</name>
    <message>
        <source>Send the status sheet to an office</source>
        <translation>Send statusskemaet til et kontor</translation>
    </message>
    <message>
        <source>Send {count} status sheets to an office</source>
        <translation>Send {count} statusskemaer til et kontor</translation>
    </message>
    <message>
        <source>They are written to a Word file to be filled in. What comes back is taken in field by field, and nothing is changed before somebody has looked at it.</source>
        <translation>De skrives i en Word-fil, som kontoret udfylder. Det, der kommer tilbage, tages ind felt for felt, og intet ændres, før nogen har set på det.</translation>
    </message>
    <message>
        <source>Write the file …</source>
        <translation>Dan filen …</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Kontor</translation>
    </message>
    <message>
        <source>Wanted back by</source>
        <translation>Ønskes retur senest</translation>
    </message>
    <message>
        <source>It stands in the file, and in the list.</source>
        <translation>Datoen står i filen og på listen.</translation>
    </message>
</context>
<context>
    <name>SentPanel</name>
    <message>
        <source>Sent</source>
        <translation>Sendt</translation>
    </message>
    <message>
        <source>Send to an office …</source>
        <translation>Send til et kontor …</translation>
    </message>
    <message>
        <source>The sheet has not been sent to anybody.</source>
        <translation>Skemaet er ikke sendt til nogen.</translation>
    </message>
    <message>
        <source>{moment}, by {person}, version {version}</source>
        <translation>{moment}, af {person}, version {version}</translation>
    </message>
    <message>
        <source>(no office named)</source>
        <translation>(intet kontor angivet)</translation>
    </message>
</context>
<context>
    <name>SentencePart</name>
    <message>
        <source>Write it by hand</source>
        <translation>Skriv sætningen selv</translation>
    </message>
    <message>
        <source>Go back to the one the figures make</source>
        <translation>Brug tallenes egen sætning igen</translation>
    </message>
    <message>
        <source>Nothing yet: no amount is told.</source>
        <translation>Ingen endnu: Der er ikke angivet et beløb.</translation>
    </message>
    <message>
        <source>Written by hand. The figures make:</source>
        <translation>Du har selv skrevet sætningen. Tallene giver:</translation>
    </message>
    <message>
        <source>Made of the figures above:</source>
        <translation>Dannet af tallene ovenfor:</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>You</source>
        <translation>Om dig</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Dit navn</translation>
    </message>
    <message>
        <source>Stands beside each change of a hearing.</source>
        <translation>Står ved hver ændring af en høring.</translation>
    </message>
    <message>
        <source>The screen</source>
        <translation>Skærmen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>Skriftstørrelse</translation>
    </message>
    <message>
        <source>Language of the screen</source>
        <translation>Skærmens sprog</translation>
    </message>
    <message>
        <source>Holds from the next start. A document has a language of its own.</source>
        <translation>Gælder fra næste start. Et dokument har sit eget sprog.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Skrivning</translation>
    </message>
    <message>
        <source>Show the preview beside a response</source>
        <translation>Vis forhåndsvisningen ved siden af svaret</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lyst</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørkt</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>What you choose holds at once.</source>
        <translation>Det, du vælger, gælder med det samme.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Error</source>
        <translation>Fejl</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advarsel</translation>
    </message>
</context>
<context>
    <name>SheetBeginning</name>
    <message>
        <source>New template</source>
        <translation>Ny skabelon</translation>
    </message>
    <message>
        <source>There is no template to begin status sheets from.</source>
        <translation>Der er ingen skabelon at begynde statusskemaer ud fra.</translation>
    </message>
    <message>
        <source>Make one first, or bring one back that was put aside.</source>
        <translation>Opret en først, eller hent en frem, der er lagt til side.</translation>
    </message>
    <message>
        <source>The status sheets are being begun …</source>
        <translation>Statusskemaerne begyndes …</translation>
    </message>
    <message>
        <source>{count} status sheets are begun.</source>
        <translation>{count} statusskemaer er begyndt.</translation>
    </message>
</context>
<context>
    <name>SheetFields</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Economy</source>
        <translation>Økonomi i tal</translation>
    </message>
    <message>
        <source>Goal attainment</source>
        <translation>Målopfyldelse</translation>
    </message>
    <message>
        <source>Row without a name</source>
        <translation>Række uden navn</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brutto</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Refusion</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Budget year</source>
        <translation>Budgetår</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Medregnes</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>fra {date}</translation>
    </message>
</context>
<context>
    <name>SheetForm</name>
    <message>
        <source>The sheet</source>
        <translation>Skemaet</translation>
    </message>
    <message>
        <source>Goal attainment</source>
        <translation>Målopfyldelse</translation>
    </message>
    <message>
        <source>Economy</source>
        <translation>Økonomi</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Bidrag</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Status of the job patrols</source>
        <translation>Status for jobpatruljerne</translation>
    </message>
    <message>
        <source>Without the number: the paper sets it before the title.</source>
        <translation>Uden nummer: Det sættes foran titlen på papiret.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Skabelon</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Dokumentets sprog</translation>
    </message>
    <message>
        <source>How far the goal was reached</source>
        <translation>Hvor langt målet er nået</translation>
    </message>
    <message>
        <source>Press the chosen one again to take the judgement back.</source>
        <translation>Tryk på den valgte igen for at trække vurderingen tilbage.</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brutto</translation>
    </message>
    <message>
        <source>46,4 mio. kr.</source>
        <translation>46,4 mio. kr.</translation>
    </message>
    <message>
        <source>Budget year</source>
        <translation>Budgetår</translation>
    </message>
    <message>
        <source>Refund by</source>
        <translation>Refusion efter</translation>
    </message>
    <message>
        <source>No refund</source>
        <translation>Ingen refusion</translation>
    </message>
    <message>
        <source>Refund in per cent</source>
        <translation>Refusion i pct.</translation>
    </message>
    <message>
        <source>The rate holds from</source>
        <translation>Satsen gælder fra</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Shown in</source>
        <translation>Vises i</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Decimaler</translation>
    </message>
    <message>
        <source>As many as needed</source>
        <translation>Så mange som nødvendigt</translation>
    </message>
    <message>
        <source>In the economic overview</source>
        <translation>I økonomioversigten</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>Budgetlinje</translation>
    </message>
    <message>
        <source>Only when the money is counted on another line than its own.</source>
        <translation>Kun når pengene medregnes på en anden linje end indsatsens egen.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>The sentence on paper</source>
        <translation>Sætningen på papiret</translation>
    </message>
</context>
<context>
    <name>SheetOut</name>
    <message>
        <source>It is a draft, and says so: errors stand open.</source>
        <translation>Dokumentet mærkes som udkast, fordi der er fejl, som ikke er rettet.</translation>
    </message>
    <message>
        <source>Mend them, or let them stand with a reason; then it prints as final.</source>
        <translation>Ret dem, eller lad dem stå med en begrundelse; så kan den endelige udgave udskrives.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Vis dem</translation>
    </message>
</context>
<context>
    <name>SheetPanels</name>
    <message>
        <source>Nothing found. The sheet can be printed as final.</source>
        <translation>Ingen fund. Skemaet kan udskrives i endelig udgave.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Forhåndsvisning</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Kontrol</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sendt</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Noter</translation>
    </message>
</context>
<context>
    <name>SheetRecord</name>
    <message>
        <source>Take the recovered text</source>
        <translation>Tag den genskabte tekst</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Ikke gemte ændringer</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gemt</translation>
    </message>
    <message>
        <source>{count} words selected</source>
        <translation>{count} ord markeret</translation>
    </message>
    <message>
        <source>“{title}” is closed. What was not saved is kept.</source>
        <translation>”{title}” er lukket. Det, der ikke var gemt, er bevaret.</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Ret</translation>
    </message>
    <message>
        <source>“{title}” is put aside.</source>
        <translation>”{title}” er lagt til side.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>the stored version</source>
        <translation>den gemte udgave</translation>
    </message>
    <message>
        <source>what you typed</source>
        <translation>det, du har skrevet</translation>
    </message>
</context>
<context>
    <name>SheetSending</name>
    <message>
        <source>Status sheets {period} for {office}</source>
        <translation>Statusskemaer {period} til {office}</translation>
    </message>
    <message>
        <source>Send to an office</source>
        <translation>Send til et kontor</translation>
    </message>
    <message>
        <source>Word files (*.docx)</source>
        <translation>Word-filer (*.docx)</translation>
    </message>
    <message>
        <source>The Word file is being written …</source>
        <translation>Word-filen dannes …</translation>
    </message>
    <message>
        <source>A status sheet for {office} lies in {file}.</source>
        <translation>Et statusskema til {office} ligger i {file}.</translation>
    </message>
    <message>
        <source>{count} status sheets for {office} lie in {file}.</source>
        <translation>{count} statusskemaer til {office} ligger i {file}.</translation>
    </message>
    <message>
        <source>Send the file as it is; what comes back is taken in again here.</source>
        <translation>Send filen, som den er; det, der kommer tilbage, tages ind igen her.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Åbn mappen</translation>
    </message>
</context>
<context>
    <name>SheetState</name>
    <message>
        <source>Drafting</source>
        <translation>Under udarbejdelse</translation>
    </message>
    <message>
        <source>Out at an office</source>
        <translation>Ude til bidrag</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klar</translation>
    </message>
</context>
<context>
    <name>SheetStrip</name>
    <message>
        <source>Rows</source>
        <translation>Rækker</translation>
    </message>
    <message>
        <source>Facts and economy</source>
        <translation>Fakta og økonomi</translation>
    </message>
    <message>
        <source>From last time</source>
        <translation>Fra sidst</translation>
    </message>
    <message>
        <source>State: {state}</source>
        <translation>Status: {state}</translation>
    </message>
    <message>
        <source>It is ready</source>
        <translation>Skemaet er klar</translation>
    </message>
    <message>
        <source>Back to drafting</source>
        <translation>Tilbage til udarbejdelse</translation>
    </message>
</context>
<context>
    <name>SheetText</name>
    <message>
        <source>Facts and economy</source>
        <translation>Fakta og økonomi</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Noter</translation>
    </message>
</context>
<context>
    <name>ShortRounding</name>
    <message>
        <source>exact sums</source>
        <translation>nøjagtige summer</translation>
    </message>
    <message>
        <source>sums of rounded figures</source>
        <translation>summer af afrundede tal</translation>
    </message>
    <message>
        <source>lines rounded to their total</source>
        <translation>linjer afrundet til totalen</translation>
    </message>
</context>
<context>
    <name>SignConvention</name>
    <message>
        <source>Expenditure is positive</source>
        <translation>Udgifter er positive</translation>
    </message>
    <message>
        <source>Expenditure is negative</source>
        <translation>Udgifter er negative</translation>
    </message>
</context>
<context>
    <name>SnapshotQuestion</name>
    <message>
        <source>Keep this version</source>
        <translation>Gem denne version</translation>
    </message>
    <message>
        <source>It can be compared with any other version, and gone back to.</source>
        <translation>Den kan sammenlignes med andre versioner, og du kan gå tilbage til den.</translation>
    </message>
    <message>
        <source>Save version</source>
        <translation>Gem version</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>Versionens navn</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Running</source>
        <translation>I gang</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Afsluttet</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Flyttet</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>contributions not received: {count}</source>
        <translation>manglende bidrag: {count}</translation>
    </message>
    <message>
        <source>fields to confirm: {count}</source>
        <translation>ubekræftede felter: {count}</translation>
    </message>
    <message>
        <source>the agenda is to be sent out</source>
        <translation>dagsordenen skal sendes ud</translation>
    </message>
    <message>
        <source>points without a decision: {count}</source>
        <translation>at-punkter uden beslutning: {count}</translation>
    </message>
    <message>
        <source>the minutes wait for their approval</source>
        <translation>protokollen mangler at blive godkendt</translation>
    </message>
    <message>
        <source>Meeting on {date}</source>
        <translation>Møde den {date}</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Uden titel</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Check everything</source>
        <translation>Kontrollér alt</translation>
    </message>
    <message>
        <source>Control report …</source>
        <translation>Kontrolrapport …</translation>
    </message>
    <message>
        <source>Weigh everything and print what is found</source>
        <translation>Kontrollér alt, og udskriv fundene</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Everything is being checked</source>
        <translation>Alt kontrolleres</translation>
    </message>
    <message>
        <source>Weighs hearings, sheets, budget tables, papers and meetings in one go.</source>
        <translation>Kontrollerer høringer, skemaer, budgettabeller, dokumenter og møder på én gang.</translation>
    </message>
    <message>
        <source>Open errors: {count}</source>
        <translation>Fejl, der ikke er rettet: {count}</translation>
    </message>
    <message>
        <source>No open errors were found.</source>
        <translation>Der er ingen fejl at rette.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Uden titel</translation>
    </message>
    <message>
        <source>Hearings</source>
        <translation>Høringer</translation>
    </message>
    <message>
        <source>No hearing waits for an answer.</source>
        <translation>Ingen høringer venter på svar.</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møder</translation>
    </message>
    <message>
        <source>No meeting is planned.</source>
        <translation>Der er ikke planlagt noget møde.</translation>
    </message>
    <message>
        <source>Waiting for others</source>
        <translation>Venter på andre</translation>
    </message>
    <message>
        <source>Nobody owes a contribution.</source>
        <translation>Ingen mangler at sende bidrag.</translation>
    </message>
    <message>
        <source>Carried over and not confirmed</source>
        <translation>Overført og ikke bekræftet</translation>
    </message>
    <message>
        <source>Everything that was carried over is confirmed.</source>
        <translation>Alt det overførte er bekræftet.</translation>
    </message>
    <message>
        <source>Open errors</source>
        <translation>Fejl at rette</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Frister og opgaver</translation>
    </message>
</context>
<context>
    <name>Startup</name>
    <message>
        <source>Open a database</source>
        <translation>Åbn en database</translation>
    </message>
    <message>
        <source>Databases (*.db);;All files (*)</source>
        <translation>Databaser (*.db);;Alle filer (*)</translation>
    </message>
    <message>
        <source>New committee</source>
        <translation>Nyt udvalg</translation>
    </message>
    <message>
        <source>Begin with the body whose papers you write.</source>
        <translation>Begynd med det udvalg, du skriver for.</translation>
    </message>
    <message>
        <source>One that a colleague made, or a copy.</source>
        <translation>En, som en kollega har lavet, eller en kopi.</translation>
    </message>
    <message>
        <source>Look at the demonstration</source>
        <translation>Se demonstrationen</translation>
    </message>
    <message>
        <source>A committee with hearings, initiatives, status sheets, indicators, budget tables, papers and meetings, to try everything out on.</source>
        <translation>Et udvalg med høringer, indsatser, statusskemaer, indikatorer, budgettabeller, dokumenter og møder, hvor du kan prøve det hele af.</translation>
    </message>
    <message>
        <source>Welcome to Secretariat</source>
        <translation>Velkommen til Sekretariat</translation>
    </message>
    <message>
        <source>It keeps what a committee is asked about and writes its answers; it keeps its initiatives, their status year by year, the indicators that show whether they work and the budget tables that their money stands in; and it writes the papers, agendas and minutes of its meetings. It needs no network.</source>
        <translation>Her samles de høringer, et udvalg får, og her skrives svarene. Her samles også udvalgets indsatser, deres status år for år, de indikatorer, der viser, om de virker, og de budgettabeller, pengene står i. Og her skrives dokumenter, dagsordener og beslutningsprotokoller til møderne. Programmet kræver ikke netværk.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>Open another database</source>
        <translation>Åbn en anden database</translation>
    </message>
    <message>
        <source>Open the usual database</source>
        <translation>Åbn den sædvanlige database</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afslut</translation>
    </message>
    <message>
        <source>The database lies on a drive that is shared or synchronised ({place}).</source>
        <translation>Databasen ligger på et drev, der er delt eller synkroniseres ({place}).</translation>
    </message>
    <message>
        <source>It can be damaged there when two machines write at once.</source>
        <translation>Den kan blive beskadiget, hvis to maskiner skriver i den på samme tid.</translation>
    </message>
    <message>
        <source>Keep it on this machine&apos;s own disk, and put backups on the shared drive.</source>
        <translation>Læg den på maskinens egen disk, og læg sikkerhedskopier på det delte drev.</translation>
    </message>
    <message>
        <source>Your settings could not be kept.</source>
        <translation>Dine indstillinger kunne ikke gemmes.</translation>
    </message>
    <message>
        <source>They hold until the program ends.</source>
        <translation>De gælder, til programmet lukkes.</translation>
    </message>
    <message>
        <source>Secretariat {version}</source>
        <translation>Sekretariat {version}</translation>
    </message>
    <message>
        <source>Writes, keeps and prints a committee&apos;s papers, without a network. MIT licence.</source>
        <translation>Skriver, opbevarer og udskriver et udvalgs dokumenter uden netværk. MIT-licens.</translation>
    </message>
    <message>
        <source>There is no log this time.</source>
        <translation>Der er ingen log denne gang.</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Åbn mappen</translation>
    </message>
    <message>
        <source>The log is in {file}.</source>
        <translation>Loggen ligger i {file}.</translation>
    </message>
    <message>
        <source>It tells what the program did, never what you wrote.</source>
        <translation>Den fortæller, hvad programmet har gjort, aldrig hvad du har skrevet.</translation>
    </message>
</context>
<context>
    <name>StateStrip</name>
    <message>
        <source>Not saved yet</source>
        <translation>Ikke gemt endnu</translation>
    </message>
    <message>
        <source>State: {state}</source>
        <translation>Status: {state}</translation>
    </message>
    <message>
        <source>More moves</source>
        <translation>Flere trin</translation>
    </message>
    <message>
        <source>The hearing</source>
        <translation>Høringen</translation>
    </message>
    <message>
        <source>The response</source>
        <translation>Svaret</translation>
    </message>
</context>
<context>
    <name>StorageTrouble</name>
    <message>
        <source>The disk is full.</source>
        <translation>Disken er fuld.</translation>
    </message>
    <message>
        <source>Nothing was stored. What you typed still stands here.</source>
        <translation>Intet er gemt. Det, du har skrevet, står her stadig.</translation>
    </message>
    <message>
        <source>Make room on the disk, then save again.</source>
        <translation>Skaf plads på disken, og gem igen.</translation>
    </message>
    <message>
        <source>The database cannot be written.</source>
        <translation>Der kan ikke skrives i databasen.</translation>
    </message>
    <message>
        <source>Ask for leave to write in its folder, or open a copy somewhere else.</source>
        <translation>Bed om skriveadgang til mappen, eller åbn en kopi et andet sted.</translation>
    </message>
    <message>
        <source>Another program holds the database just now.</source>
        <translation>Et andet program bruger databasen lige nu.</translation>
    </message>
    <message>
        <source>Wait a moment and try again; close backup programs that read the file.</source>
        <translation>Vent lidt, og prøv igen. Luk programmer, der sikkerhedskopierer filen.</translation>
    </message>
    <message>
        <source>The database is open already.</source>
        <translation>Databasen er allerede åben.</translation>
    </message>
    <message>
        <source>Only one program at a time can work in it.</source>
        <translation>Kun ét program ad gangen kan arbejde i den.</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>Luk den dér, og prøv igen.</translation>
    </message>
    <message>
        <source>The database was made by a newer version of the program.</source>
        <translation>Databasen er lavet med en nyere udgave af programmet.</translation>
    </message>
    <message>
        <source>It was left untouched.</source>
        <translation>Den er ikke ændret.</translation>
    </message>
    <message>
        <source>Install the newest version, or open another database.</source>
        <translation>Installér den nyeste udgave, eller åbn en anden database.</translation>
    </message>
    <message>
        <source>The file is no database of this program.</source>
        <translation>Filen er ikke en af programmets databaser.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Vælg en anden fil.</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>Databasen er beskadiget.</translation>
    </message>
    <message>
        <source>It was left as it is, so that what can be saved of it is still there.</source>
        <translation>Den er ikke ændret, så det, der kan reddes, stadig er der.</translation>
    </message>
    <message>
        <source>Bring back the last backup: secretariat restore.</source>
        <translation>Læg den seneste sikkerhedskopi tilbage: secretariat restore.</translation>
    </message>
    <message>
        <source>The database cannot be reached.</source>
        <translation>Databasen kan ikke nås.</translation>
    </message>
    <message>
        <source>See whether the drive is connected and the folder is there.</source>
        <translation>Se efter, om drevet er tilsluttet, og om mappen findes.</translation>
    </message>
    <message>
        <source>The database is open already: {who}.</source>
        <translation>Databasen er allerede åben: {who}.</translation>
    </message>
</context>
<context>
    <name>Storing</name>
    <message>
        <source>The hearing was changed somewhere else after you opened it.</source>
        <translation>Høringen er blevet ændret et andet sted, efter at du åbnede den.</translation>
    </message>
    <message>
        <source>Nothing was stored. What you typed stands here.</source>
        <translation>Intet er gemt. Det, du har skrevet, står her.</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>Vis begge</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Behold mit</translation>
    </message>
    <message>
        <source>Use the stored version</source>
        <translation>Brug den gemte udgave</translation>
    </message>
    <message>
        <source>This is the stored version.</source>
        <translation>Dette er den gemte udgave.</translation>
    </message>
    <message>
        <source>What you had typed comes back with Undo.</source>
        <translation>Det, du havde skrevet, kommer tilbage med Fortryd.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
</context>
<context>
    <name>Subjects</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Hearings</source>
        <translation>Høringer</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Indsatser</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatorer</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Dokumenter</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møder</translation>
    </message>
    <message>
        <source>Groundwork</source>
        <translation>Grundlag</translation>
    </message>
    <message>
        <source>Committees</source>
        <translation>Udvalg</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arkiv</translation>
    </message>
</context>
<context>
    <name>TabGroups</name>
    <message>
        <source>{title}, not saved</source>
        <translation>{title}, ikke gemt</translation>
    </message>
    <message>
        <source>Open tabs</source>
        <translation>Åbne faner</translation>
    </message>
</context>
<context>
    <name>TableAsText</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Opgjort i</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolonner</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>uden navn</translation>
    </message>
    <message>
        <source>{percent} per cent</source>
        <translation>{percent} pct.</translation>
    </message>
    <message>
        <source>gross {year}: {amount}</source>
        <translation>brutto {year}: {amount}</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Godtaget</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Noter</translation>
    </message>
</context>
<context>
    <name>TableBar</name>
    <message>
        <source>Tools of the table</source>
        <translation>Tabelværktøjer</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Remove row, column or table</source>
        <translation>Fjern række, kolonne eller tabel</translation>
    </message>
</context>
<context>
    <name>TableFormat</name>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-projektmappe</translation>
    </message>
    <message>
        <source>CSV, semicolons and decimal comma</source>
        <translation>CSV med semikolon og decimalkomma</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word-dokument</translation>
    </message>
    <message>
        <source>JSON, for other programs</source>
        <translation>JSON til andre programmer</translation>
    </message>
</context>
<context>
    <name>TableHead</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What the table is called</source>
        <translation>Tabellens titel</translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation>Indstillinger …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Economic overview</source>
        <translation>Økonomioversigt</translation>
    </message>
</context>
<context>
    <name>TableOut</name>
    <message>
        <source>Control report</source>
        <translation>Kontrolrapport</translation>
    </message>
    <message>
        <source>Nothing was found. The report says so.</source>
        <translation>Ingen fund. Det fremgår af rapporten.</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Gem som PDF …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Udskriv …</translation>
    </message>
    <message>
        <source>The paper is being put together …</source>
        <translation>Dokumentet samles …</translation>
    </message>
    <message>
        <source>The final paper is held back.</source>
        <translation>Den endelige udgave holdes tilbage.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Vis dem</translation>
    </message>
    <message>
        <source>Save as Excel, CSV or Word</source>
        <translation>Gem som Excel, CSV eller Word</translation>
    </message>
    <message>
        <source>The file is being written …</source>
        <translation>Filen dannes …</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Gemt som {file}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Åbn mappen</translation>
    </message>
</context>
<context>
    <name>TableQuestions</name>
    <message>
        <source>About the table</source>
        <translation>Om tabellen</translation>
    </message>
    <message>
        <source>About the line</source>
        <translation>Om linjen</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Tilføj en kolonne</translation>
    </message>
    <message>
        <source>About the column</source>
        <translation>Om kolonnen</translation>
    </message>
    <message>
        <source>Change what the figures are?</source>
        <translation>Skal tallene have en anden enhed?</translation>
    </message>
    <message>
        <source>They were {before} and become {after}. The digits stay: 46,5 is still 46,5.</source>
        <translation>De var {before} og bliver {after}. Cifrene ændres ikke: 46,5 er stadig 46,5.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Skift enhed</translation>
    </message>
    <message>
        <source>Count in {unit}?</source>
        <translation>Skal der regnes i {unit}?</translation>
    </message>
    <message>
        <source>The money stays the same. Roundings of printed totals are then told as errors: they were rounded in {before} and are weighed in {after}.</source>
        <translation>Beløbene er de samme. Afrundinger i trykte totaler meldes derefter som fejl: de er afrundet i {before}, men sammenlignes i {after}.</translation>
    </message>
</context>
<context>
    <name>TableReader</name>
    <message>
        <source>Settle a doubt</source>
        <translation>Afklar en tvivl</translation>
    </message>
    <message>
        <source>Title of the table</source>
        <translation>Tabellens titel</translation>
    </message>
    <message>
        <source>Unit of the table</source>
        <translation>Tabellens enhed</translation>
    </message>
    <message>
        <source>Another sheet</source>
        <translation>Et andet ark</translation>
    </message>
</context>
<context>
    <name>TableRefusals</name>
    <message>
        <source>It is no Excel workbook. Save it as .xlsx or .csv and take that in.</source>
        <translation>Det er ikke en Excel-projektmappe. Gem filen som .xlsx eller .csv, og tag den ind.</translation>
    </message>
    <message>
        <source>It is a workbook of the kind Excel wrote before 2007. Save it as .xlsx and take that in.</source>
        <translation>Det er en projektmappe fra før Excel 2007. Gem den som .xlsx, og tag den ind.</translation>
    </message>
    <message>
        <source>The file is damaged or lacks its end. Ask for it again.</source>
        <translation>Filen er beskadiget eller mangler slutningen. Bed om at få den igen.</translation>
    </message>
    <message>
        <source>It is protected by a password. Save it without one and take that in.</source>
        <translation>Filen er beskyttet med en adgangskode. Gem den uden, og tag den ind.</translation>
    </message>
    <message>
        <source>It is larger than any budget table can be. Take in the part that is the table.</source>
        <translation>Det er mere, end en budgettabel kan rumme. Tag kun den del ind, der er tabellen.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Der er intet indhold.</translation>
    </message>
    <message>
        <source>It is neither text nor a workbook.</source>
        <translation>Det er hverken tekst eller en projektmappe.</translation>
    </message>
    <message>
        <source>All its sheets are hidden. Show the one with the table.</source>
        <translation>Alle ark er skjult. Vis arket med tabellen.</translation>
    </message>
    <message>
        <source>It is a PDF. Copy the table out of it, and take in what lies on the clipboard.</source>
        <translation>Det er en PDF. Kopiér tabellen ud af den, og tag udklipsholderen ind.</translation>
    </message>
    <message>
        <source>Its lines cannot be read as a table.</source>
        <translation>Linjerne kan ikke læses som en tabel.</translation>
    </message>
</context>
<context>
    <name>TableRemarks</name>
    <message>
        <source>{count} characters of the file cannot be read.</source>
        <translation>{count} tegn i filen kan ikke læses.</translation>
    </message>
    <message>
        <source>The comma parts both columns and decimals; {count} figures were put together again.</source>
        <translation>Kommaet skiller både kolonner og decimaler; {count} tal er sat sammen igen.</translation>
    </message>
    <message>
        <source>A quotation mark is never closed; the file may lack its end.</source>
        <translation>Et citationstegn mangler sin mage; måske mangler filen slutningen.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” is hidden and was not read.</source>
        <translation>Arket ”{sheet}” er skjult og er ikke læst.</translation>
    </message>
    <message>
        <source>“{sheet}” is a chart and was not read.</source>
        <translation>”{sheet}” er et diagram og er ikke læst.</translation>
    </message>
    <message>
        <source>The workbook fetches figures from other files; they are taken as it last showed them.</source>
        <translation>Projektmappen henter tal fra andre filer; de er taget ind, som den sidst viste dem.</translation>
    </message>
    <message>
        <source>The workbook has macros; they were not read and not run.</source>
        <translation>Projektmappen indeholder makroer; de er hverken læst eller kørt.</translation>
    </message>
    <message>
        <source>Hidden rows are taken in too: {rows}.</source>
        <translation>Skjulte rækker er også taget ind: {rows}.</translation>
    </message>
    <message>
        <source>Hidden columns are taken in too: {columns}.</source>
        <translation>Skjulte kolonner er også taget ind: {columns}.</translation>
    </message>
    <message>
        <source>Merged cells are read as their first one; the others are empty: {cells}.</source>
        <translation>Flettede celler er læst som den første; de andre er tomme: {cells}.</translation>
    </message>
    <message>
        <source>Formulas were never worked out, so the cells are empty: {cells}. Open the file in the spreadsheet, save it, and take it in again.</source>
        <translation>Formler er aldrig regnet ud, så cellerne er tomme: {cells}. Åbn filen i regnearket, gem den, og tag den ind igen.</translation>
    </message>
    <message>
        <source>Formulas end in an error: {cells}.</source>
        <translation>Formler giver en fejl: {cells}.</translation>
    </message>
    <message>
        <source>The workbook shows figures divided by thousands; they are taken whole: {cells}.</source>
        <translation>Projektmappen viser tal divideret med tusind; de er taget ind i fuld størrelse: {cells}.</translation>
    </message>
    <message>
        <source>The workbook shows words for zero; they are taken as 0: {cells}.</source>
        <translation>Projektmappen viser ord i stedet for nul; de er læst som 0: {cells}.</translation>
    </message>
</context>
<context>
    <name>TableSettings</name>
    <message>
        <source>About the table</source>
        <translation>Om tabellen</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Brug</translation>
    </message>
    <message>
        <source>None: no status sheet is asked for</source>
        <translation>Ingen: Der afstemmes ikke med statusskemaer</translation>
    </message>
    <message>
        <source>The table</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Reconciled with the status sheets of</source>
        <translation>Afstemmes med statusskemaerne fra</translation>
    </message>
    <message>
        <source>This is the committee&apos;s economic overview</source>
        <translation>Tabellen er udvalgets økonomioversigt</translation>
    </message>
    <message>
        <source>Its lines are the budget lines that initiatives&apos; money is counted on. A committee has one overview: when this table is saved, it takes the place of the one before.</source>
        <translation>Dens linjer er de budgetlinjer, indsatsernes penge medregnes på. Et udvalg har én økonomioversigt: Når tabellen gemmes, afløser den den hidtidige.</translation>
    </message>
    <message>
        <source>The figures</source>
        <translation>Tallene</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhed</translation>
    </message>
    <message>
        <source>Decimals shown</source>
        <translation>Viste decimaler</translation>
    </message>
    <message>
        <source>Price level</source>
        <translation>Prisniveau</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Fortegn</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Afrunding</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>Dokumentet</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>Explain the signs below the table</source>
        <translation>Forklar fortegnene under tabellen</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Fodnoter</translation>
    </message>
    <message>
        <source>A footnote that is removed takes its marks in the table along.</source>
        <translation>Fjernes en fodnote, fjernes også dens tegn i tabellen.</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Tegn</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Add a footnote</source>
        <translation>Tilføj en fodnote</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Fodnote</translation>
    </message>
</context>
<context>
    <name>TableStoring</name>
    <message>
        <source>The table is being saved …</source>
        <translation>Tabellen gemmes …</translation>
    </message>
</context>
<context>
    <name>TableVersions</name>
    <message>
        <source>Version of {moment}</source>
        <translation>Version fra {moment}</translation>
    </message>
    <message>
        <source>“{name}” is kept.</source>
        <translation>”{name}” er gemt.</translation>
    </message>
    <message>
        <source>Before going back to “{name}”</source>
        <translation>Før tilbagevenden til ”{name}”</translation>
    </message>
    <message>
        <source>The tables are being compared …</source>
        <translation>Tabellerne sammenlignes …</translation>
    </message>
    <message>
        <source>The version is being kept …</source>
        <translation>Versionen gemmes …</translation>
    </message>
    <message>
        <source>Go back to “{name}”</source>
        <translation>Gå tilbage til ”{name}”</translation>
    </message>
    <message>
        <source>This is “{name}” again.</source>
        <translation>Dette er igen ”{name}”.</translation>
    </message>
    <message>
        <source>What stood here is kept among the versions.</source>
        <translation>Det, der stod her, er gemt blandt versionerne.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>The sheets are as they were before.</source>
        <translation>Skemaerne er igen, som de var før.</translation>
    </message>
    <message>
        <source>“{heading}” was changed somewhere else meanwhile.</source>
        <translation>”{heading}” er imens blevet ændret et andet sted.</translation>
    </message>
    <message>
        <source>Nothing of it was stored. It is shown as it is stored now; what you decided stands.</source>
        <translation>Intet af det er gemt. Skemaet vises, som det er gemt nu; dine afgørelser står ved magt.</translation>
    </message>
    <message>
        <source>Look at it once more, then take it in again.</source>
        <translation>Se det igennem en gang til, og tag det så ind igen.</translation>
    </message>
    <message>
        <source>“{title}” was changed after the fields were taken in.</source>
        <translation>”{title}” er ændret, efter at felterne blev taget ind.</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>Skemaet er ikke ændret tilbage.</translation>
    </message>
    <message>
        <source>Open it and change it there.</source>
        <translation>Åbn det, og ret det dér.</translation>
    </message>
    <message>
        <source>1 field was taken in.</source>
        <translation>1 felt er taget ind.</translation>
    </message>
    <message>
        <source>{count} fields were taken in.</source>
        <translation>{count} felter er taget ind.</translation>
    </message>
    <message>
        <source>Refused: {fields}.</source>
        <translation>Afvist: {fields}.</translation>
    </message>
    <message>
        <source>Undecided: {fields}.</source>
        <translation>Ikke afgjort: {fields}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
</context>
<context>
    <name>TakingIn</name>
    <message>
        <source>1 line is no part of the table</source>
        <translation>1 linje er ikke taget med</translation>
    </message>
    <message>
        <source>{count} lines are no part of the table</source>
        <translation>{count} linjer er ikke taget med</translation>
    </message>
    <message>
        <source>Nothing is in doubt</source>
        <translation>Ingen tvivl</translation>
    </message>
    <message>
        <source>1 thing is in doubt</source>
        <translation>Tvivl om 1 ting</translation>
    </message>
    <message>
        <source>{count} things are in doubt</source>
        <translation>Tvivl om {count} ting</translation>
    </message>
    <message>
        <source>Line {line}: {text}</source>
        <translation>Linje {line}: {text}</translation>
    </message>
</context>
<context>
    <name>TakingInTab</name>
    <message>
        <source>Take over</source>
        <translation>Overtag</translation>
    </message>
    <message>
        <source>Not taken over yet</source>
        <translation>Ikke overtaget endnu</translation>
    </message>
    <message>
        <source>“{file}” was not taken over. It lies where it was.</source>
        <translation>”{file}” er ikke overtaget. Det ligger, hvor det lå.</translation>
    </message>
    <message>
        <source>The table is being read anew …</source>
        <translation>Tabellen læses igen …</translation>
    </message>
    <message>
        <source>Sheet {number}</source>
        <translation>Ark {number}</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Enhed</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Ark</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Memo with margin column</source>
        <translation>Notat med margenspalte</translation>
    </message>
</context>
<context>
    <name>TemplateChange</name>
    <message>
        <source>Add the rows that are missing?</source>
        <translation>Tilføj de rækker, der mangler?</translation>
    </message>
    <message>
        <source>The template has rows that this sheet has not:

{rows}

What is written in the sheet stays, also in rows that the template does not know.</source>
        <translation>Skabelonen har rækker, som skemaet ikke har:

{rows}

Det, der er skrevet i skemaet, bliver stående, også i rækker, skabelonen ikke kender.</translation>
    </message>
    <message>
        <source>Add the rows</source>
        <translation>Tilføj rækkerne</translation>
    </message>
</context>
<context>
    <name>TemplateForm</name>
    <message>
        <source>The template</source>
        <translation>Skabelonen</translation>
    </message>
    <message>
        <source>Papers follow the template of the day they are begun; those begun before stay as they are.</source>
        <translation>Nye dokumenter følger skabelonen, som den er den dag; de, der er begyndt før, ændres ikke.</translation>
    </message>
    <message>
        <source>The section</source>
        <translation>Afsnittet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>What its papers are</source>
        <translation>Dokumenternes type</translation>
    </message>
    <message>
        <source>Title of a paper</source>
        <translation>Dokumentets titel</translation>
    </message>
    <message>
        <source>Status report {period}</source>
        <translation>Statusredegørelse {period}</translation>
    </message>
    <message>
        <source>Write {period} with its braces where the period&apos;s name is to stand.</source>
        <translation>Skriv {period} med de krøllede parenteser dér, hvor periodens navn skal stå.</translation>
    </message>
    <message>
        <source>Language of its papers</source>
        <translation>Dokumenternes sprog</translation>
    </message>
    <message>
        <source>Level {level}</source>
        <translation>Niveau {level}</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Overskrift</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Skal udfyldes</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjælp</translation>
    </message>
    <message>
        <source>Stands grey in the section while it is empty, and never prints.</source>
        <translation>Står med gråt i afsnittet, mens det er tomt, og udskrives aldrig.</translation>
    </message>
    <message>
        <source>Standard sentence</source>
        <translation>Standardsætning</translation>
    </message>
    <message>
        <source>Prints when nobody writes anything; the checks then miss nothing.</source>
        <translation>Udskrives, hvis afsnittet er tomt; kontrollen savner så ikke noget.</translation>
    </message>
    <message>
        <source>Pieces it begins with</source>
        <translation>Elementer, afsnittet begynder med</translation>
    </message>
    <message>
        <source>They show the data of the paper&apos;s own period.</source>
        <translation>De viser data fra dokumentets egen periode.</translation>
    </message>
</context>
<context>
    <name>TemplateRecord</name>
    <message>
        <source>New template</source>
        <translation>Ny skabelon</translation>
    </message>
    <message>
        <source>The template</source>
        <translation>Skabelonen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Language of its sheets</source>
        <translation>Skemaernes sprog</translation>
    </message>
    <message>
        <source>Title of a sheet</source>
        <translation>Skemaets titel</translation>
    </message>
    <message>
        <source>{name} stands for the initiative&apos;s name.</source>
        <translation>{name} står for indsatsens navn.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rækker</translation>
    </message>
    <message>
        <source>Sheets that are begun follow the template of that day; those begun before stay as they are. Checks ask for required rows that are empty or left out.</source>
        <translation>Nye skemaer følger skabelonen, som den er den dag; de, der er begyndt før, ændres ikke. Kontrollen melder, hvis en række, der skal udfyldes, er tom eller udeladt.</translation>
    </message>
    <message>
        <source>Label, as it prints</source>
        <translation>Ledetekst, som den udskrives</translation>
    </message>
    <message>
        <source>Help, shown while the row is empty</source>
        <translation>Hjælp, vises i en tom række</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Skal udfyldes</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Tilføj en række</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Række</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>Text of the response</source>
        <translation>Svarets tekst</translation>
    </message>
    <message>
        <source>Outline of the response</source>
        <translation>Svarets disposition</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>{count} words</source>
        <translation>{count} ord</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>Caption of the table</source>
        <translation>Tabellens tekst</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Overskrift</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Klip</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>K&amp;opiér</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Indsæt</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Markér &amp;alt</translation>
    </message>
    <message>
        <source>Paragraph &amp;above</source>
        <translation>Brødtekst o&amp;ver</translation>
    </message>
    <message>
        <source>Paragraph &amp;below</source>
        <translation>&amp;Brødtekst under</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Flyt &amp;op</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Flyt &amp;ned</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Fjern</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Åbn</translation>
    </message>
    <message>
        <source>Pictures cannot stand in the text. Attach them as files of their own instead.</source>
        <translation>Teksten kan ikke indeholde billeder. Vedlæg dem i stedet som særskilte filer.</translation>
    </message>
    <message>
        <source>Text of the paper</source>
        <translation>Dokumentets tekst</translation>
    </message>
    <message>
        <source>Outline of the paper</source>
        <translation>Dokumentets disposition</translation>
    </message>
    <message>
        <source>Insert a piece …</source>
        <translation>Indsæt et element …</translation>
    </message>
    <message>
        <source>Insert a figure …</source>
        <translation>Indsæt et tal …</translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>Tilføj et afsnit</translation>
    </message>
    <message>
        <source>Inserted element. Enter opens it, Delete removes it.</source>
        <translation>Indsat element. Enter åbner det, Delete fjerner det.</translation>
    </message>
</context>
<context>
    <name>TextStep</name>
    <message>
        <source>Edit text</source>
        <translation>Redigér tekst</translation>
    </message>
</context>
<context>
    <name>ToldByTable</name>
    <message>
        <source>Open the table</source>
        <translation>Åbn tabellen</translation>
    </message>
    <message>
        <source>The lines come from the economic overview, the budget table “{title}”. They are changed there.</source>
        <translation>Linjerne kommer fra økonomioversigten, budgettabellen ”{title}”. De rettes dér.</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Tools of the text</source>
        <translation>Tekstværktøjer</translation>
    </message>
</context>
<context>
    <name>UnchangedCard</name>
    <message>
        <source>Nothing</source>
        <translation>Intet</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>Per cent</source>
        <translation>Procent</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Kroner</source>
        <translation>Kroner</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Andet</translation>
    </message>
</context>
<context>
    <name>UnreadableFile</name>
    <message>
        <source>This is no Word file (.docx).</source>
        <translation>Det er ikke en Word-fil (.docx).</translation>
    </message>
    <message>
        <source>The file is damaged. Ask for it again.</source>
        <translation>Filen er beskadiget. Bed om at få den igen.</translation>
    </message>
    <message>
        <source>The file is larger than any file of sheets can be.</source>
        <translation>Filen er større, end en fil med skemaer kan være.</translation>
    </message>
    <message>
        <source>The file is protected by a password. Ask for one without a password.</source>
        <translation>Filen er beskyttet med en adgangskode. Bed om en fil uden adgangskode.</translation>
    </message>
    <message>
        <source>No sheet of this program is in the file. Choose the file that was sent out and filled in.</source>
        <translation>Filen rummer ingen skemaer fra programmet. Vælg den fil, der blev sendt ud og udfyldt.</translation>
    </message>
</context>
<context>
    <name>Urgency</name>
    <message>
        <source>Done</source>
        <translation>Afsluttet</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overskredet</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Snart</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senere</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>Ingen frist</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Version of {moment}</source>
        <translation>Version fra {moment}</translation>
    </message>
    <message>
        <source>Before going back to “{name}”</source>
        <translation>Før tilbagevenden til ”{name}”</translation>
    </message>
    <message>
        <source>Go back to “{name}”</source>
        <translation>Gå tilbage til ”{name}”</translation>
    </message>
    <message>
        <source>This is “{name}” again.</source>
        <translation>Dette er igen ”{name}”.</translation>
    </message>
    <message>
        <source>What stood here is kept among the versions.</source>
        <translation>Det, der stod her, er gemt blandt versionerne.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>“{name}” is kept.</source>
        <translation>”{name}” er gemt.</translation>
    </message>
</context>
<context>
    <name>VersionsPanel</name>
    <message>
        <source>Versions</source>
        <translation>Versioner</translation>
    </message>
    <message>
        <source>Keep a version …</source>
        <translation>Gem en version …</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Gå tilbage til den</translation>
    </message>
    <message>
        <source>Compare with another table …</source>
        <translation>Sammenlign med en anden tabel …</translation>
    </message>
    <message>
        <source>Keep the table as it is now, as “Budget proposal” for example, and see later what became of it.</source>
        <translation>Gem tabellen, som den er nu, under et navn, f.eks. ”Budgetforslag”, og se senere, hvad den blev til.</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>Sammenlign de to</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>Sammenlign med nu</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Show the PDF</source>
        <translation>Vis PDF</translation>
    </message>
    <message>
        <source>Save the PDF …</source>
        <translation>Gem PDF …</translation>
    </message>
</context>
<context>
    <name>Waiving</name>
    <message>
        <source>Let it stand?</source>
        <translation>Lad fundet stå?</translation>
    </message>
    <message>
        <source>Let it stand</source>
        <translation>Lad stå</translation>
    </message>
    <message>
        <source>Why may it stand?</source>
        <translation>Hvorfor må det stå?</translation>
    </message>
    <message>
        <source>Let stand with a reason</source>
        <translation>Lad stå med begrundelse</translation>
    </message>
    <message>
        <source>Take the reason back</source>
        <translation>Træk begrundelsen tilbage</translation>
    </message>
</context>
<context>
    <name>Weighing</name>
    <message>
        <source>The office changed nothing.</source>
        <translation>Kontoret har ikke ændret noget.</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>{count} ændret</translation>
    </message>
    <message>
        <source>{count} stored</source>
        <translation>{count} gemt</translation>
    </message>
    <message>
        <source>{count} accepted</source>
        <translation>{count} godtaget</translation>
    </message>
    <message>
        <source>{count} refused</source>
        <translation>{count} afvist</translation>
    </message>
    <message>
        <source>{count} undecided</source>
        <translation>{count} ikke afgjort</translation>
    </message>
</context>
<context>
    <name>WhereTo</name>
    <message>
        <source>At the cursor</source>
        <translation>Ved markøren</translation>
    </message>
    <message>
        <source>Into a section</source>
        <translation>I et afsnit</translation>
    </message>
    <message>
        <source>Section by section</source>
        <translation>Afsnit for afsnit</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Afsnit</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Placering</translation>
    </message>
    <message>
        <source>(no heading)</source>
        <translation>(ingen overskrift)</translation>
    </message>
</context>
<context>
    <name>WideControl</name>
    <message>
        <source>Confirm</source>
        <translation>Bekræft</translation>
    </message>
    <message>
        <source>Open it there</source>
        <translation>Åbn det dér</translation>
    </message>
    <message>
        <source>Let stand with a reason</source>
        <translation>Lad stå med begrundelse</translation>
    </message>
    <message>
        <source>Nothing stands open.</source>
        <translation>Der er intet at rette.</translation>
    </message>
    <message>
        <source>what is drawn in is being checked …</source>
        <translation>det, der er hentet ind, kontrolleres …</translation>
    </message>
</context>
<context>
    <name>Withheld</name>
    <message>
        <source>The response is issued. Begin a correction to change anything in it.</source>
        <translation>Svaret er afgivet. Begynd en rettelse for at ændre i det.</translation>
    </message>
    <message>
        <source>Only a response at the chair&apos;s approval can be issued.</source>
        <translation>Et svar kan først afgives, når det er til formandens godkendelse.</translation>
    </message>
    <message>
        <source>Only what is issued can be corrected.</source>
        <translation>Kun det, der er afgivet, kan rettes med en ny udgave.</translation>
    </message>
    <message>
        <source>Errors stand open. Mend them, or give a reason to issue all the same.</source>
        <translation>Der er fejl, som ikke er rettet. Ret dem, eller angiv en begrundelse for at afgive svaret alligevel.</translation>
    </message>
    <message>
        <source>Give a reason for the correction.</source>
        <translation>Angiv en begrundelse for rettelsen.</translation>
    </message>
    <message>
        <source>A hearing counts as issued only when its response is issued.</source>
        <translation>Høringen får først status som afgivet, når svaret afgives.</translation>
    </message>
    <message>
        <source>It cannot go there from where it is.</source>
        <translation>Dokumentet kan ikke få den status, som det står nu.</translation>
    </message>
    <message>
        <source>The paper is issued. Begin a correction to change anything in it.</source>
        <translation>Dokumentet er afgivet. Begynd en rettelse for at ændre i det.</translation>
    </message>
    <message>
        <source>The whole paper is a closed item: there is nothing of it for the public.</source>
        <translation>Hele dokumentet er et lukket punkt: Der er intet i det til offentligheden.</translation>
    </message>
    <message>
        <source>It stands on the agenda of a meeting. Take it off the agenda first.</source>
        <translation>Indstillingen er på dagsordenen for et møde. Tag den først af dagsordenen.</translation>
    </message>
    <message>
        <source>Several periods have that name. Name the committee too.</source>
        <translation>Flere perioder har det navn. Angiv også udvalget.</translation>
    </message>
    <message>
        <source>The agenda has no items yet.</source>
        <translation>Dagsordenen har ingen punkter endnu.</translation>
    </message>
    <message>
        <source>The meeting is held: its agenda is not sent out again.</source>
        <translation>Mødet er afholdt: Dagsordenen sendes ikke ud igen.</translation>
    </message>
    <message>
        <source>Points stand without a decision. Decide them first.</source>
        <translation>Der er at-punkter uden beslutning. Skriv beslutningerne først.</translation>
    </message>
    <message>
        <source>The minutes are approved. Open them again to change anything.</source>
        <translation>Protokollen er godkendt. Åbn den igen for at rette i den.</translation>
    </message>
    <message>
        <source>There are no minutes before the meeting is held.</source>
        <translation>Der er ingen protokol, før mødet er afholdt.</translation>
    </message>
    <message>
        <source>The next period was made before. Open it among the periods.</source>
        <translation>Næste periode er allerede oprettet. Åbn den blandt perioderne.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>{date} at {time}</source>
        <translation>{date} kl. {time}</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>Ingen frist</translation>
    </message>
    <message>
        <source>Deadline {date}</source>
        <translation>Høringsfrist {date}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>i morgen</translation>
    </message>
    <message>
        <source>overdue since yesterday</source>
        <translation>udløb i går</translation>
    </message>
    <message>
        <source>{days} days overdue</source>
        <translation>udløb for {days} dage siden</translation>
    </message>
    <message>
        <source>in {days} days</source>
        <translation>om {days} dage</translation>
    </message>
    <message>
        <source>Version {number}, issued</source>
        <translation>Version {number}, afgivet</translation>
    </message>
    <message>
        <source>Version {number}, issued; corrects version {corrects}</source>
        <translation>Version {number}, der retter version {corrects}, afgivet</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 fejl</translation>
    </message>
    <message>
        <source>{count} errors</source>
        <translation>{count} fejl</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 advarsel</translation>
    </message>
    <message>
        <source>{count} warnings</source>
        <translation>{count} advarsler</translation>
    </message>
    <message>
        <source>1 difference</source>
        <translation>1 forskel</translation>
    </message>
    <message>
        <source>{count} differences</source>
        <translation>{count} forskelle</translation>
    </message>
    <message>
        <source>1 word added</source>
        <translation>1 ord tilføjet</translation>
    </message>
    <message>
        <source>{count} words added</source>
        <translation>{count} ord tilføjet</translation>
    </message>
    <message>
        <source>1 word removed</source>
        <translation>1 ord fjernet</translation>
    </message>
    <message>
        <source>{count} words removed</source>
        <translation>{count} ord fjernet</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>Heading of the column</source>
        <translation>Kolonnens overskrift</translation>
    </message>
</context>
<context>
    <name>_Progress</name>
    <message>
        <source>Fields that were looked at</source>
        <translation>Gennemgåede felter</translation>
    </message>
    <message>
        <source>The unconfirmed field before</source>
        <translation>Forrige ubekræftede felt</translation>
    </message>
    <message>
        <source>Next unconfirmed field</source>
        <translation>Næste ubekræftede felt</translation>
    </message>
    <message>
        <source>Confirm and go on</source>
        <translation>Bekræft og gå videre</translation>
    </message>
    <message>
        <source>This field still holds; go on to the next</source>
        <translation>Feltet gælder stadig; gå videre til det næste</translation>
    </message>
    <message>
        <source>{done} of {total} fields confirmed</source>
        <translation>{done} af {total} felter bekræftet</translation>
    </message>
</context>
<context>
    <name>_RowLine</name>
    <message>
        <source>{row} {number}</source>
        <translation>{row} {number}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flyt op</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flyt ned</translation>
    </message>
</context>
<context>
    <name>_SourceCard</name>
    <message>
        <source>Open the recommendation</source>
        <translation>Åbn indstillingen</translation>
    </message>
    <message>
        <source>The recommendation</source>
        <translation>Indstillingen</translation>
    </message>
    <message>
        <source>Title, text, points and appendices are the recommendation&apos;s own and follow it.</source>
        <translation>Titel, tekst, at-punkter og bilag hører til indstillingen og følger den.</translation>
    </message>
    <message>
        <source>It is put aside. Bring it back among the papers, or remove the item.</source>
        <translation>Indstillingen er lagt til side. Hent den frem blandt dokumenterne, eller fjern punktet.</translation>
    </message>
    <message>
        <source>{number}. {point}</source>
        <translation>{number}. {point}</translation>
    </message>
</context>
<context>
    <name>_Step</name>
    <message>
        <source>done</source>
        <translation>udført</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>senere</translation>
    </message>
</context>
</TS>
