<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
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
        <source>Save as P&amp;DF …</source>
        <translation>Gem som &amp;PDF …</translation>
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
        <source>&amp;Close the tab</source>
        <translation>&amp;Luk fanen</translation>
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
        <translation>F&amp;ind …</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Find &amp;næste</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Find f&amp;orrige</translation>
    </message>
    <message>
        <source>&amp;Search or do …</source>
        <translation>&amp;Søg eller gør …</translation>
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
        <translation>Smal &amp;navigation</translation>
    </message>
    <message>
        <source>Put the tab &amp;beside</source>
        <translation>Sæt fanen &amp;ved siden af</translation>
    </message>
    <message>
        <source>Ne&amp;xt tab</source>
        <translation>Næ&amp;ste fane</translation>
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
        <source>&amp;Compare versions</source>
        <translation>&amp;Sammenlign versioner</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>&amp;Næste fund</translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation>F&amp;orrige fund</translation>
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
    <name>ArchiveColumns</name>
    <message>
        <source>Issued</source>
        <translation>Afgivet</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Case numbers</source>
        <translation>Sagsnumre</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Afgivet af</translation>
    </message>
</context>
<context>
    <name>ArchivePage</name>
    <message>
        <source>Archive</source>
        <translation>Arkiv</translation>
    </message>
    <message>
        <source>Filter by title or case number …</source>
        <translation>Filtrér på titel eller sagsnummer …</translation>
    </message>
    <message>
        <source>Filter the archive</source>
        <translation>Filtrér arkivet</translation>
    </message>
    <message>
        <source>Nothing is issued yet. Every response that leaves the house is kept here, as it left.</source>
        <translation>Intet er afgivet endnu. Alle afgivne svar opbevares her, præcis som de blev afgivet.</translation>
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
    <name>CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
</context>
<context>
    <name>CannotPrint</name>
    <message>
        <source>The committee&apos;s logo cannot be read. Choose it again.</source>
        <translation>Udvalgets logo kan ikke læses. Vælg det igen.</translation>
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
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>New committee</source>
        <translation>Nyt udvalg</translation>
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
        <source>“{title}” was closed with changes that are not saved.</source>
        <translation>”{title}” blev lukket med ændringer, der ikke er gemt.</translation>
    </message>
    <message>
        <source>The committee is saved.</source>
        <translation>Udvalget er gemt.</translation>
    </message>
    <message>
        <source>The committee has been changed elsewhere meanwhile</source>
        <translation>Udvalget er imens blevet ændret et andet sted</translation>
    </message>
    <message>
        <source>Saving yours replaces what was changed there. Cancel keeps both as they are for now.</source>
        <translation>Gemmer du dit, erstatter det ændringerne derfra. Annullerer du, bliver begge foreløbig stående.</translation>
    </message>
    <message>
        <source>Save mine</source>
        <translation>Gem mit</translation>
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
        <source>Nothing found. The response can be issued as it stands.</source>
        <translation>Ingen fund. Svaret kan afgives, som det står.</translation>
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
        <source>Errors: mend or give a reason</source>
        <translation>Fejl: ret, eller angiv en begrundelse</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advarsler</translation>
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
        <source>The side panel shows the paper as it will print, what the checks found, and earlier versions. Ctrl+K finds hearings and everything that can be done.</source>
        <translation>Sidepanelet viser dokumentet, som det bliver udskrevet, kontrollens fund og tidligere versioner. Ctrl+K finder høringer og alt, hvad programmet kan gøre.</translation>
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
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Keep a version …</source>
        <translation>Gem en version …</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>Sammenlign med nu</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Gå tilbage til den</translation>
    </message>
    <message>
        <source>Show the PDF</source>
        <translation>Vis PDF</translation>
    </message>
    <message>
        <source>Save the PDF …</source>
        <translation>Gem PDF …</translation>
    </message>
    <message>
        <source>Changes of state, kept versions and issued ones are listed here.</source>
        <translation>Her vises ændringer af status, gemte versioner og afgivne versioner.</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>Sammenlign de to</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>Hits</source>
        <translation>Resultater</translation>
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
    <name>IssuedBanner</name>
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
        <source>Hel&amp;p</source>
        <translation>H&amp;jælp</translation>
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
    <name>OpenRecord</name>
    <message>
        <source>Take the recovered text</source>
        <translation>Tag den genskabte tekst</translation>
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
    <name>OutdatedMark</name>
    <message>
        <source>Show the draft</source>
        <translation>Vis udkastet</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Outline of the response</source>
        <translation>Svarets disposition</translation>
    </message>
    <message>
        <source>(no heading)</source>
        <translation>(ingen overskrift)</translation>
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
    <name>PreviewPanel</name>
    <message>
        <source>Preview</source>
        <translation>Forhåndsvisning</translation>
    </message>
    <message>
        <source>The paper is shown here once a response is begun.</source>
        <translation>Dokumentet vises her, når svaret er begyndt.</translation>
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
        <source>There is no such day in that month.</source>
        <translation>Den dag findes ikke i måneden.</translation>
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
    <name>Recovery</name>
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
        <source>Recovered hearings</source>
        <translation>Genskabte høringer</translation>
    </message>
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
        <source>Hearing without a title</source>
        <translation>Høring uden titel</translation>
    </message>
    <message>
        <source>typed {moment}</source>
        <translation>skrevet {moment}</translation>
    </message>
    <message>
        <source>This hearing was never saved.</source>
        <translation>Høringen er aldrig blevet gemt.</translation>
    </message>
    <message>
        <source>The hearing was saved after this was typed over an older version of it. Compare with care.</source>
        <translation>Høringen er gemt, efter at dette blev skrevet i en ældre udgave. Sammenlign omhyggeligt.</translation>
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
        <source>Caption of the table</source>
        <translation>Tabellens tekst</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Overskrift</translation>
    </message>
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
        <source>Pictures cannot stand in a response. Attach them to the letter instead.</source>
        <translation>Et svar kan ikke indeholde billeder. Vedlæg dem i stedet som bilag.</translation>
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
        <source>Nothing is called that.</source>
        <translation>Der er intet, der hedder sådan.</translation>
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
    <name>SidePanels</name>
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
        <source>A committee with three hearings, one with a full response, to try everything out on.</source>
        <translation>Et udvalg med tre høringer, den ene med et fuldt svar, hvor du kan prøve det hele af.</translation>
    </message>
    <message>
        <source>Welcome to Secretariat</source>
        <translation>Velkommen til Sekretariat</translation>
    </message>
    <message>
        <source>It keeps the hearings a committee is asked about, and writes its answers. It needs no network.</source>
        <translation>Her samles de høringer, et udvalg får, og her skrives svarene. Programmet kræver ikke netværk.</translation>
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
        <source>Hearings</source>
        <translation>Høringer</translation>
    </message>
    <message>
        <source>Committees</source>
        <translation>Udvalg</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arkiv</translation>
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
    <name>TextEditor</name>
    <message>
        <source>Text of the response</source>
        <translation>Svarets tekst</translation>
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
    <name>TextStep</name>
    <message>
        <source>Edit text</source>
        <translation>Redigér tekst</translation>
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
        <source>Only an issued response can be corrected.</source>
        <translation>Kun et afgivet svar kan rettes.</translation>
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
        <source>The hearing cannot go there from where it is.</source>
        <translation>Høringen kan ikke flyttes til det trin herfra.</translation>
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
    <name>Workplace</name>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>hearing</source>
        <translation>høring</translation>
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
</TS>
