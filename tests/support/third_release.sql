-- A database of revision 0003, written down by SQLite's own .dump: a committee with a hearing, a policy, a period,
-- three initiatives with a sheet each, and its economic overview with a snapshot. It stays as it is: databases like it
-- are in use.
PRAGMA application_id = 1397050194;
PRAGMA user_version = 1219775221;
BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0003');
CREATE TABLE budget_line (
	committee_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	"key" TEXT NOT NULL, 
	number TEXT NOT NULL, 
	name TEXT NOT NULL, 
	CONSTRAINT pk_budget_line PRIMARY KEY (committee_id, position), 
	CONSTRAINT fk_budget_line_committee_id_budget_line_list FOREIGN KEY(committee_id) REFERENCES budget_line_list (committee_id) ON DELETE CASCADE
);
INSERT INTO "budget_line" VALUES(1,0,'l1','2.9','Jobkonsulenter');
INSERT INTO "budget_line" VALUES(1,1,'l2','2.10','Mentorer');
INSERT INTO "budget_line" VALUES(1,2,'l3','3.1','Danskundervisning');
CREATE TABLE budget_line_amount (
	committee_id INTEGER NOT NULL, 
	line_position INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	year INTEGER NOT NULL, 
	amount BIGINT, 
	CONSTRAINT pk_budget_line_amount PRIMARY KEY (committee_id, line_position, position), 
	CONSTRAINT fk_budget_line_amount_committee_id_budget_line FOREIGN KEY(committee_id, line_position) REFERENCES budget_line (committee_id, position) ON DELETE CASCADE
);
INSERT INTO "budget_line_amount" VALUES(1,0,0,2006,150000000);
INSERT INTO "budget_line_amount" VALUES(1,0,1,2007,NULL);
INSERT INTO "budget_line_amount" VALUES(1,1,0,2006,50000000);
INSERT INTO "budget_line_amount" VALUES(1,1,1,2007,700000000);
CREATE TABLE budget_line_list (
	committee_id INTEGER NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_budget_line_list PRIMARY KEY (committee_id), 
	CONSTRAINT fk_budget_line_list_committee_id_committee FOREIGN KEY(committee_id) REFERENCES committee (id)
);
INSERT INTO "budget_line_list" VALUES(1,2);
CREATE TABLE budget_table (
	title TEXT NOT NULL, 
	sort_key TEXT NOT NULL, 
	unit VARCHAR(30) NOT NULL, 
	decimals INTEGER NOT NULL, 
	price_level TEXT NOT NULL, 
	signs VARCHAR(30) NOT NULL, 
	tells_signs BOOLEAN NOT NULL, 
	rounding VARCHAR(30) NOT NULL, 
	language VARCHAR(30) NOT NULL, 
	title_notes TEXT, 
	period_id INTEGER, 
	is_overview BOOLEAN NOT NULL, 
	lines INTEGER NOT NULL, 
	remarks TEXT NOT NULL, 
	id INTEGER NOT NULL, 
	committee_id INTEGER NOT NULL, 
	version INTEGER NOT NULL, 
	removed_at DATETIME, 
	CONSTRAINT pk_budget_table PRIMARY KEY (id), 
	CONSTRAINT fk_budget_table_committee_id_committee FOREIGN KEY(committee_id) REFERENCES committee (id), 
	CONSTRAINT fk_budget_table_period_id_reporting_period FOREIGN KEY(period_id) REFERENCES reporting_period (id)
);
INSERT INTO "budget_table" VALUES('Økonomioversigt','|konomioversigtØkonomioversigt','million_kr',1,'','expenditure_positive',0,'exact','da-DK',NULL,1,1,2,'',1,1,1,NULL);
CREATE TABLE budget_table_acceptance (
	kind TEXT NOT NULL, 
	"row" TEXT NOT NULL, 
	"column" TEXT NOT NULL, 
	printed TEXT, 
	computed TEXT, 
	about TEXT NOT NULL, 
	reason TEXT NOT NULL, 
	"by" TEXT NOT NULL, 
	at DATETIME, 
	table_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	CONSTRAINT pk_budget_table_acceptance PRIMARY KEY (table_id, position), 
	CONSTRAINT fk_budget_table_acceptance_table_id_budget_table FOREIGN KEY(table_id) REFERENCES budget_table (id) ON DELETE CASCADE
);
CREATE TABLE budget_table_cell (
	table_id INTEGER NOT NULL, 
	row_number INTEGER NOT NULL, 
	column_number INTEGER NOT NULL, 
	state VARCHAR(30) NOT NULL, 
	figure BIGINT, 
	typed TEXT, 
	notes TEXT, 
	CONSTRAINT pk_budget_table_cell PRIMARY KEY (table_id, row_number, column_number), 
	CONSTRAINT fk_budget_table_cell_table_id_budget_table_row FOREIGN KEY(table_id, row_number) REFERENCES budget_table_row (table_id, number) ON DELETE CASCADE
)
 WITHOUT ROWID

;
INSERT INTO "budget_table_cell" VALUES(1,1,1,'figure',200000000,NULL,NULL);
INSERT INTO "budget_table_cell" VALUES(1,1,2,'figure',700000000,NULL,NULL);
INSERT INTO "budget_table_cell" VALUES(1,2,1,'figure',150000000,NULL,NULL);
INSERT INTO "budget_table_cell" VALUES(1,2,2,'nothing',NULL,NULL,NULL);
INSERT INTO "budget_table_cell" VALUES(1,3,1,'figure',50000000,NULL,NULL);
INSERT INTO "budget_table_cell" VALUES(1,3,2,'figure',700000000,NULL,NULL);
INSERT INTO "budget_table_cell" VALUES(1,4,1,'figure',200000000,NULL,NULL);
INSERT INTO "budget_table_cell" VALUES(1,4,2,'figure',700000000,NULL,NULL);
CREATE TABLE budget_table_column (
	table_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	"key" TEXT NOT NULL, 
	label TEXT NOT NULL, 
	kind VARCHAR(30) NOT NULL, 
	year INTEGER, 
	"of" TEXT, 
	unit VARCHAR(30), 
	decimals INTEGER, 
	over TEXT NOT NULL, 
	notes TEXT, 
	CONSTRAINT pk_budget_table_column PRIMARY KEY (table_id, number), 
	CONSTRAINT fk_budget_table_column_table_id_budget_table FOREIGN KEY(table_id) REFERENCES budget_table (id) ON DELETE CASCADE
);
INSERT INTO "budget_table_column" VALUES(1,1,0,'2006','2006','amount',2006,NULL,NULL,NULL,'',NULL);
INSERT INTO "budget_table_column" VALUES(1,2,1,'2007','2007','amount',2007,NULL,NULL,NULL,'',NULL);
CREATE TABLE budget_table_gross (
	table_id INTEGER NOT NULL, 
	row_number INTEGER NOT NULL, 
	column_number INTEGER NOT NULL, 
	figure BIGINT NOT NULL, 
	CONSTRAINT pk_budget_table_gross PRIMARY KEY (table_id, row_number, column_number), 
	CONSTRAINT fk_budget_table_gross_table_id_budget_table_row FOREIGN KEY(table_id, row_number) REFERENCES budget_table_row (table_id, number) ON DELETE CASCADE
);
CREATE TABLE budget_table_note (
	"key" TEXT NOT NULL, 
	mark TEXT NOT NULL, 
	text TEXT NOT NULL, 
	table_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	CONSTRAINT pk_budget_table_note PRIMARY KEY (table_id, position), 
	CONSTRAINT fk_budget_table_note_table_id_budget_table FOREIGN KEY(table_id) REFERENCES budget_table (id) ON DELETE CASCADE
);
INSERT INTO "budget_table_note" VALUES('1','1','Puljen er opbrugt.',1,0);
CREATE TABLE budget_table_row (
	table_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	fingerprint BLOB NOT NULL, 
	"key" TEXT NOT NULL, 
	kind VARCHAR(30) NOT NULL, 
	level INTEGER NOT NULL, 
	label_number TEXT NOT NULL, 
	label TEXT NOT NULL, 
	notes TEXT, 
	line TEXT, 
	refund_law TEXT, 
	refund_percent TEXT, 
	explanation TEXT NOT NULL, 
	CONSTRAINT pk_budget_table_row PRIMARY KEY (table_id, number), 
	CONSTRAINT fk_budget_table_row_table_id_budget_table FOREIGN KEY(table_id) REFERENCES budget_table (id) ON DELETE CASCADE
);
INSERT INTO "budget_table_row" VALUES(1,1,0,X'615AD14F77B382B8307E8052A94663C8','Indsatser','group',0,'','Indsatser',NULL,NULL,NULL,NULL,'');
INSERT INTO "budget_table_row" VALUES(1,2,1,X'ED34860A9760EB8FB9C56123DA521CDF','2.9','line',1,'2.9','Jobkonsulenter',NULL,'l1',NULL,NULL,'');
INSERT INTO "budget_table_row" VALUES(1,3,2,X'D0C75824F0A4D0C38AEC5B3871023982','2.10','line',1,'2.10','Mentorer','["1"]','l2',NULL,NULL,'');
INSERT INTO "budget_table_row" VALUES(1,4,3,X'2B1C9D916D95C92AC19B95F92CEDB68D','I ALT','grand_total',0,'','I ALT',NULL,NULL,NULL,NULL,'');
CREATE TABLE budget_table_snapshot (
	id INTEGER NOT NULL, 
	table_id INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	at DATETIME NOT NULL, 
	"by" TEXT NOT NULL, 
	draft BLOB NOT NULL, 
	CONSTRAINT pk_budget_table_snapshot PRIMARY KEY (id), 
	CONSTRAINT fk_budget_table_snapshot_table_id_budget_table FOREIGN KEY(table_id) REFERENCES budget_table (id)
);
INSERT INTO "budget_table_snapshot" VALUES(1,1,'Budgetforslag','2025-03-26 09:00:00.000000','Anna Sekretær',X'789CBD94CD6EDB300CC75F25E0390DEC025D30DF06ECD276037AD8AD080CD9660CCDFA30242A6D11F43DFA3E7BB151B2BD2840B10E39CC274924FFFC91A27584BD751A2A6842D723D5241A85B086033A2FAD81AAE4B55001A13A0249626305BFDE066BAC963679F5C4FEC148628B964A71583D383EEBB0955A289F4446275BAC151E50B11F5B39D0B009F07944D3490A0EEBD17A49F210010895F2F5ECB467155C83B3813D4D9FA2441BF32A61FA20FA48D589ABAFF77CD45A15748C7A3CC2802F6CB92E8A4FC9B749C9E7ED204DC73BA159354ABDA0705045E31AEC9EC3774B592628959733ED63F55329C612C67CBBD77596727B9E72FBB794DBCB53EE625F9EF2726F4DE7057974A78C3DB76E8C3C53FF0B1608BA59C416CA3CB08DFD67D1881EBF4D51F0E9F6B4D965102C210D2E94844ECFC70EF721024C06BE6ABE2F4169B000B26E6D3E9F5893D41FD432439DDC16DA3BDBF018FAA0D0D039727993215FBD4B0AAA84CB48CBE2DF5093DFC2FA9D19AD3BA7BCF9B0AF5042067C7D11F0EDEACBB71FF92008D3D56449A88FC7610EFD1FA390492CE4F182B470C3BC247C8E2FCC43503FD1ACD0ADECD8B8D0D32605A7A7A9CE284674D276E952A4AFE38F7390F80415B9C02F89685B1C09BB052DE6F109E4F5374A8C909A');
CREATE TABLE budget_table_term (
	table_id INTEGER NOT NULL, 
	row_number INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	"key" TEXT NOT NULL, 
	is_subtracted BOOLEAN NOT NULL, 
	CONSTRAINT pk_budget_table_term PRIMARY KEY (table_id, row_number, position), 
	CONSTRAINT fk_budget_table_term_table_id_budget_table_row FOREIGN KEY(table_id, row_number) REFERENCES budget_table_row (table_id, number) ON DELETE CASCADE
);
CREATE TABLE case_number (
	system VARCHAR(30) NOT NULL, 
	number TEXT NOT NULL, 
	hearing_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	CONSTRAINT pk_case_number PRIMARY KEY (hearing_id, position), 
	CONSTRAINT fk_case_number_hearing_id_hearing FOREIGN KEY(hearing_id) REFERENCES hearing (id) ON DELETE CASCADE
);
CREATE TABLE committee (
	id INTEGER NOT NULL, 
	version INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	sort_key TEXT NOT NULL, 
	short_name TEXT NOT NULL, 
	administration TEXT NOT NULL, 
	office TEXT NOT NULL, 
	address TEXT NOT NULL, 
	place TEXT NOT NULL, 
	chair_name TEXT NOT NULL, 
	chair_title TEXT NOT NULL, 
	logo BLOB, 
	logo_alternative TEXT NOT NULL, 
	letterhead_lines JSON NOT NULL, 
	default_template VARCHAR(30) NOT NULL, 
	language VARCHAR(30) NOT NULL, 
	CONSTRAINT pk_committee PRIMARY KEY (id)
);
INSERT INTO "committee" VALUES(1,1,'Beskæftigelses- og Integrationsudvalget','besk{ftigelses og integrationsudvalgetBeskæftigelses- og Integrationsudvalget','BIU','','','','Rådhuset','Formandens navn','Formand',NULL,'','[]','letter','da-DK');
CREATE TABLE contribution (
	office TEXT NOT NULL, 
	state VARCHAR(30) NOT NULL, 
	due DATE, 
	remark TEXT NOT NULL, 
	hearing_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	CONSTRAINT pk_contribution PRIMARY KEY (hearing_id, position), 
	CONSTRAINT fk_contribution_hearing_id_hearing FOREIGN KEY(hearing_id) REFERENCES hearing (id) ON DELETE CASCADE
);
CREATE TABLE extension (
	deadline DATE NOT NULL, 
	reason TEXT NOT NULL, 
	granted DATE, 
	hearing_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	CONSTRAINT pk_extension PRIMARY KEY (hearing_id, position), 
	CONSTRAINT fk_extension_hearing_id_hearing FOREIGN KEY(hearing_id) REFERENCES hearing (id) ON DELETE CASCADE
);
CREATE TABLE former_name (
	number TEXT NOT NULL, 
	name TEXT NOT NULL, 
	until DATE, 
	initiative_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	CONSTRAINT pk_former_name PRIMARY KEY (initiative_id, position), 
	CONSTRAINT fk_former_name_initiative_id_initiative FOREIGN KEY(initiative_id) REFERENCES initiative (id) ON DELETE CASCADE
);
CREATE TABLE goal (
	policy_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	"key" TEXT NOT NULL, 
	number TEXT NOT NULL, 
	words TEXT NOT NULL, 
	is_main BOOLEAN NOT NULL, 
	CONSTRAINT pk_goal PRIMARY KEY (policy_id, position), 
	CONSTRAINT fk_goal_policy_id_policy FOREIGN KEY(policy_id) REFERENCES policy (id) ON DELETE CASCADE
);
INSERT INTO "goal" VALUES(1,0,'g1','1','Flere i arbejde',1);
INSERT INTO "goal" VALUES(1,1,'g2','2','Færre udsatte områder',0);
CREATE TABLE goal_status (
	goal TEXT NOT NULL, 
	text TEXT NOT NULL, 
	attainment VARCHAR(30), 
	period_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	CONSTRAINT pk_goal_status PRIMARY KEY (period_id, position), 
	CONSTRAINT fk_goal_status_period_id_reporting_period FOREIGN KEY(period_id) REFERENCES reporting_period (id) ON DELETE CASCADE
);
INSERT INTO "goal_status" VALUES('g1','secretariat-text 1
{"p":["54,4 pct. er i arbejde."]}
','partly',1,0);
CREATE TABLE hearing (
	id INTEGER NOT NULL, 
	committee_id INTEGER NOT NULL, 
	version INTEGER NOT NULL, 
	state VARCHAR(30) NOT NULL, 
	removed_at DATETIME, 
	title TEXT NOT NULL, 
	sort_key TEXT NOT NULL, 
	asker TEXT NOT NULL, 
	subject TEXT NOT NULL, 
	received DATE, 
	deadline DATE, 
	responsible TEXT NOT NULL, 
	notes TEXT NOT NULL, 
	CONSTRAINT pk_hearing PRIMARY KEY (id), 
	CONSTRAINT fk_hearing_committee_id_committee FOREIGN KEY(committee_id) REFERENCES committee (id)
);
INSERT INTO "hearing" VALUES(1,1,1,'received',NULL,'Valby bydelsplan','valby bydelsplanValby bydelsplan','Valby Lokaludvalg','',NULL,NULL,'','');
CREATE TABLE indicator (
	number TEXT NOT NULL, 
	sort_key TEXT NOT NULL, 
	name TEXT NOT NULL, 
	unit VARCHAR(30) NOT NULL, 
	unit_words TEXT NOT NULL, 
	decimals INTEGER NOT NULL, 
	direction VARCHAR(30) NOT NULL, 
	baseline_day DATE, 
	baseline_value TEXT, 
	baseline_label TEXT, 
	baseline_source TEXT, 
	criterion_kind VARCHAR(30) NOT NULL, 
	criterion_value TEXT, 
	criterion_by DATE, 
	goal TEXT, 
	source TEXT NOT NULL, 
	notes TEXT NOT NULL, 
	id INTEGER NOT NULL, 
	committee_id INTEGER NOT NULL, 
	version INTEGER NOT NULL, 
	removed_at DATETIME, 
	CONSTRAINT pk_indicator PRIMARY KEY (id), 
	CONSTRAINT fk_indicator_committee_id_committee FOREIGN KEY(committee_id) REFERENCES committee (id)
);
CREATE TABLE initiative (
	number TEXT NOT NULL, 
	sort_key TEXT NOT NULL, 
	name TEXT NOT NULL, 
	name_sort_key TEXT NOT NULL, 
	section TEXT NOT NULL, 
	origin TEXT NOT NULL, 
	office TEXT NOT NULL, 
	starts TEXT NOT NULL, 
	ends TEXT NOT NULL, 
	standing VARCHAR(30) NOT NULL, 
	standing_since DATE, 
	reason TEXT NOT NULL, 
	expects_sheet BOOLEAN NOT NULL, 
	notes TEXT NOT NULL, 
	id INTEGER NOT NULL, 
	committee_id INTEGER NOT NULL, 
	version INTEGER NOT NULL, 
	removed_at DATETIME, 
	CONSTRAINT pk_initiative PRIMARY KEY (id), 
	CONSTRAINT fk_initiative_committee_id_committee FOREIGN KEY(committee_id) REFERENCES committee (id)
);
INSERT INTO "initiative" VALUES('2.10','012 02102.10','Mentorer','mentorerMentorer','in','','Kontor A','','','running',NULL,'',1,'',1,1,1,NULL);
INSERT INTO "initiative" VALUES('2.9','012 0192.9','Jobkonsulenter','jobkonsulenterJobkonsulenter','in','','','','','running',NULL,'',1,'',2,1,1,NULL);
INSERT INTO "initiative" VALUES('3.1','013 0113.1','Danskundervisning','danskundervisningDanskundervisning','beyond','','','','','running',NULL,'',1,'',3,1,1,NULL);
CREATE TABLE initiative_budget_line (
	line TEXT NOT NULL, 
	initiative_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	CONSTRAINT pk_initiative_budget_line PRIMARY KEY (initiative_id, position), 
	CONSTRAINT fk_initiative_budget_line_initiative_id_initiative FOREIGN KEY(initiative_id) REFERENCES initiative (id) ON DELETE CASCADE
);
INSERT INTO "initiative_budget_line" VALUES('l1',1,0);
INSERT INTO "initiative_budget_line" VALUES('l2',1,1);
INSERT INTO "initiative_budget_line" VALUES('l3',2,0);
INSERT INTO "initiative_budget_line" VALUES('l9',2,1);
CREATE TABLE initiative_goal (
	goal TEXT NOT NULL, 
	initiative_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	CONSTRAINT pk_initiative_goal PRIMARY KEY (initiative_id, position), 
	CONSTRAINT fk_initiative_goal_initiative_id_initiative FOREIGN KEY(initiative_id) REFERENCES initiative (id) ON DELETE CASCADE
);
INSERT INTO "initiative_goal" VALUES('g1',1,0);
CREATE TABLE issue (
	id INTEGER NOT NULL, 
	response_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	"by" TEXT NOT NULL, 
	sha256 VARCHAR(64) NOT NULL, 
	title TEXT NOT NULL, 
	case_numbers TEXT NOT NULL, 
	hearing TEXT NOT NULL, 
	committee TEXT NOT NULL, 
	document TEXT NOT NULL, 
	corrects INTEGER, 
	waived TEXT NOT NULL, 
	reason TEXT NOT NULL, 
	pdf BLOB NOT NULL, 
	CONSTRAINT pk_issue PRIMARY KEY (id), 
	CONSTRAINT fk_issue_response_id_response FOREIGN KEY(response_id) REFERENCES response (id), 
	CONSTRAINT uq_issue_response_id_number UNIQUE (response_id, number)
);
CREATE TABLE measurement (
	day DATE NOT NULL, 
	value TEXT NOT NULL, 
	label TEXT NOT NULL, 
	source TEXT NOT NULL, 
	indicator_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	CONSTRAINT pk_measurement PRIMARY KEY (indicator_id, position), 
	CONSTRAINT fk_measurement_indicator_id_indicator FOREIGN KEY(indicator_id) REFERENCES indicator (id) ON DELETE CASCADE
);
CREATE TABLE method_break (
	day DATE NOT NULL, 
	note TEXT NOT NULL, 
	"before" TEXT, 
	"after" TEXT, 
	indicator_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	CONSTRAINT pk_method_break PRIMARY KEY (indicator_id, position), 
	CONSTRAINT fk_method_break_indicator_id_indicator FOREIGN KEY(indicator_id) REFERENCES indicator (id) ON DELETE CASCADE
);
CREATE TABLE policy (
	name TEXT NOT NULL, 
	sort_key TEXT NOT NULL, 
	adopted DATE, 
	decision TEXT NOT NULL, 
	notes TEXT NOT NULL, 
	id INTEGER NOT NULL, 
	committee_id INTEGER NOT NULL, 
	version INTEGER NOT NULL, 
	removed_at DATETIME, 
	CONSTRAINT pk_policy PRIMARY KEY (id), 
	CONSTRAINT fk_policy_committee_id_committee FOREIGN KEY(committee_id) REFERENCES committee (id)
);
INSERT INTO "policy" VALUES('Integrationspolitik','integrationspolitikIntegrationspolitik',NULL,'','',1,1,1,NULL);
CREATE TABLE question (
	"key" TEXT NOT NULL, 
	text TEXT NOT NULL, 
	hearing_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	CONSTRAINT pk_question PRIMARY KEY (hearing_id, position), 
	CONSTRAINT fk_question_hearing_id_hearing FOREIGN KEY(hearing_id) REFERENCES hearing (id) ON DELETE CASCADE
);
CREATE TABLE refund_rate (
	committee_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	law TEXT NOT NULL, 
	since DATE NOT NULL, 
	percent TEXT NOT NULL, 
	CONSTRAINT pk_refund_rate PRIMARY KEY (committee_id, position), 
	CONSTRAINT fk_refund_rate_committee_id_refund_rate_list FOREIGN KEY(committee_id) REFERENCES refund_rate_list (committee_id) ON DELETE CASCADE
);
CREATE TABLE refund_rate_list (
	committee_id INTEGER NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_refund_rate_list PRIMARY KEY (committee_id), 
	CONSTRAINT fk_refund_rate_list_committee_id_committee FOREIGN KEY(committee_id) REFERENCES committee (id)
);
CREATE TABLE report_section (
	"key" TEXT NOT NULL, 
	number TEXT NOT NULL, 
	title TEXT NOT NULL, 
	period_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	CONSTRAINT pk_report_section PRIMARY KEY (period_id, position), 
	CONSTRAINT fk_report_section_period_id_reporting_period FOREIGN KEY(period_id) REFERENCES reporting_period (id) ON DELETE CASCADE
);
INSERT INTO "report_section" VALUES('beyond','3','Øvrige indsatser i 2006',1,0);
INSERT INTO "report_section" VALUES('in','2','Indsatser i 2006',1,1);
CREATE TABLE reporting_period (
	previous_id INTEGER, 
	name TEXT NOT NULL, 
	title TEXT NOT NULL, 
	year INTEGER, 
	starts DATE, 
	ends DATE, 
	due DATE, 
	notes TEXT NOT NULL, 
	id INTEGER NOT NULL, 
	committee_id INTEGER NOT NULL, 
	version INTEGER NOT NULL, 
	removed_at DATETIME, 
	CONSTRAINT pk_reporting_period PRIMARY KEY (id), 
	CONSTRAINT fk_reporting_period_committee_id_committee FOREIGN KEY(committee_id) REFERENCES committee (id), 
	CONSTRAINT fk_reporting_period_previous_id_reporting_period FOREIGN KEY(previous_id) REFERENCES reporting_period (id)
);
INSERT INTO "reporting_period" VALUES(NULL,'2006','Statusredegørelse 2006',2006,'2006-01-01','2006-12-31','2007-02-01','',1,1,1,NULL);
CREATE TABLE response (
	id INTEGER NOT NULL, 
	hearing_id INTEGER NOT NULL, 
	withdrawn BOOLEAN NOT NULL, 
	number INTEGER NOT NULL, 
	title TEXT NOT NULL, 
	template VARCHAR(30) NOT NULL, 
	language VARCHAR(30) NOT NULL, 
	addressee TEXT NOT NULL, 
	place TEXT NOT NULL, 
	date DATE, 
	case_officer TEXT NOT NULL, 
	text TEXT NOT NULL, 
	greeting TEXT NOT NULL, 
	signatory_name TEXT NOT NULL, 
	signatory_title TEXT NOT NULL, 
	notes_placement VARCHAR(30) NOT NULL, 
	justified BOOLEAN NOT NULL, 
	hyphenated BOOLEAN NOT NULL, 
	CONSTRAINT pk_response PRIMARY KEY (id), 
	CONSTRAINT fk_response_hearing_id_hearing FOREIGN KEY(hearing_id) REFERENCES hearing (id) ON DELETE CASCADE, 
	CONSTRAINT uq_response_hearing_id UNIQUE (hearing_id)
);
CREATE TABLE sheet_dispatch (
	token TEXT NOT NULL, 
	sheet_id INTEGER NOT NULL, 
	office TEXT NOT NULL, 
	at DATETIME NOT NULL, 
	"by" TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	draft TEXT NOT NULL, 
	CONSTRAINT pk_sheet_dispatch PRIMARY KEY (token), 
	CONSTRAINT fk_sheet_dispatch_sheet_id_status_sheet FOREIGN KEY(sheet_id) REFERENCES status_sheet (id)
);
CREATE TABLE sheet_template (
	name TEXT NOT NULL, 
	sort_key TEXT NOT NULL, 
	sheet_title TEXT NOT NULL, 
	language VARCHAR(30) NOT NULL, 
	id INTEGER NOT NULL, 
	committee_id INTEGER NOT NULL, 
	version INTEGER NOT NULL, 
	removed_at DATETIME, 
	CONSTRAINT pk_sheet_template PRIMARY KEY (id), 
	CONSTRAINT fk_sheet_template_committee_id_committee FOREIGN KEY(committee_id) REFERENCES committee (id)
);
INSERT INTO "sheet_template" VALUES('Lang form','lang formLang form','Status for {name}','da-DK',1,1,1,NULL);
INSERT INTO "sheet_template" VALUES('Kort form','kort formKort form','Status for {name}','da-DK',2,1,1,NULL);
CREATE TABLE sheet_template_row (
	template_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	"key" TEXT NOT NULL, 
	label TEXT NOT NULL, 
	help TEXT NOT NULL, 
	required BOOLEAN NOT NULL, 
	CONSTRAINT pk_sheet_template_row PRIMARY KEY (template_id, position), 
	CONSTRAINT fk_sheet_template_row_template_id_sheet_template FOREIGN KEY(template_id) REFERENCES sheet_template (id) ON DELETE CASCADE
);
INSERT INTO "sheet_template_row" VALUES(1,0,'name','Navn på indsats','Skriv indsatsens fulde navn, som det skal stå i redegørelsen.',1);
INSERT INTO "sheet_template_row" VALUES(1,1,'economy','Økonomi','Beløbet kommer fra felterne under Økonomi. Skriv her kun det, tallene ikke siger selv: hvad pengene går til, eller hvem der ellers betaler.',0);
INSERT INTO "sheet_template_row" VALUES(1,2,'origin','Afsæt','Hvor blev indsatsen besluttet? Nævn aftalen eller mødet med år, gerne med sagsnummer.',1);
INSERT INTO "sheet_template_row" VALUES(1,3,'target_group','Målgruppe','Hvem er indsatsen for, og hvor mange er de? Beskriv bagefter, hvad der kendetegner målgruppen: alder, køn, tilknytning til arbejdsmarkedet.',1);
INSERT INTO "sheet_template_row" VALUES(1,4,'activities','Beskriv aktiviteterne','Hvad gøres der konkret, af hvem og hvor tit? Brug en liste, hvis der er mere end et par aktiviteter.',1);
INSERT INTO "sheet_template_row" VALUES(1,5,'goal','Mål','Hvad skal være nået og hvornår? Skriv et tal, der kan måles, og vær tydelig med, om det er procent eller procentpoint.',1);
INSERT INTO "sheet_template_row" VALUES(1,6,'contribution','Hvordan bidrager indsatsen til mål i integrationspolitikken','Nævn det politiske mål med politikkens egne ord og tal, og forklar, hvordan indsatsen flytter det.',1);
INSERT INTO "sheet_template_row" VALUES(1,7,'follow_up','Planlagt opfølgning','Hvordan og hvornår bliver der fulgt op, og hvem får resultatet at se?',1);
INSERT INTO "sheet_template_row" VALUES(1,8,'attainment','Status ift. målopfyldelse','Hvor langt er indsatsen i forhold til målet ovenfor? Skriv det målte tal, dagen det er målt, og hvad en afvigelse skyldes.',1);
INSERT INTO "sheet_template_row" VALUES(2,0,'name','Navn på indsats','Skriv indsatsens fulde navn, som det skal stå i redegørelsen.',1);
INSERT INTO "sheet_template_row" VALUES(2,1,'economy','Økonomi','Beløbet kommer fra felterne under Økonomi. Skriv her kun det, tallene ikke siger selv, for eksempel hvordan pengene er fordelt.',0);
INSERT INTO "sheet_template_row" VALUES(2,2,'target_group','Målgruppe','Hvem er indsatsen for, og hvor mange er omfattet lige nu?',1);
INSERT INTO "sheet_template_row" VALUES(2,3,'activities','Aktivitet','Hvad tilbydes målgruppen? Et par linjer er nok.',1);
INSERT INTO "sheet_template_row" VALUES(2,4,'goal','Mål','Hvad skal være nået og hvornår? Har indsatsen intet eget mål, så skriv ./.',1);
INSERT INTO "sheet_template_row" VALUES(2,5,'attainment','Status på indsatsen','Hvad er målt, og hvilken dag? Er der intet mål at holde det op mod, så skriv ./.',1);
CREATE TABLE snapshot (
	id INTEGER NOT NULL, 
	response_id INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	at DATETIME NOT NULL, 
	"by" TEXT NOT NULL, 
	draft TEXT NOT NULL, 
	CONSTRAINT pk_snapshot PRIMARY KEY (id), 
	CONSTRAINT fk_snapshot_response_id_response FOREIGN KEY(response_id) REFERENCES response (id)
);
CREATE TABLE state_change (
	"before" VARCHAR(30), 
	"after" VARCHAR(30) NOT NULL, 
	at DATETIME NOT NULL, 
	"by" TEXT NOT NULL, 
	remark TEXT NOT NULL, 
	hearing_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	CONSTRAINT pk_state_change PRIMARY KEY (hearing_id, position), 
	CONSTRAINT fk_state_change_hearing_id_hearing FOREIGN KEY(hearing_id) REFERENCES hearing (id) ON DELETE CASCADE
);
INSERT INTO "state_change" VALUES(NULL,'received','2025-03-26 09:00:00.000000','Anna Sekretær','',1,0);
CREATE TABLE status_sheet (
	id INTEGER NOT NULL, 
	initiative_id INTEGER NOT NULL, 
	period_id INTEGER NOT NULL, 
	version INTEGER NOT NULL, 
	removed_at DATETIME, 
	unconfirmed INTEGER NOT NULL, 
	pending INTEGER NOT NULL, 
	first_due DATE, 
	title TEXT NOT NULL, 
	language VARCHAR(30) NOT NULL, 
	template_id INTEGER, 
	state VARCHAR(30) NOT NULL, 
	responsible TEXT NOT NULL, 
	attainment VARCHAR(30), 
	gross BIGINT, 
	refund_percent TEXT, 
	refund_since DATE, 
	refund_law TEXT NOT NULL, 
	net BIGINT, 
	unit VARCHAR(30) NOT NULL, 
	decimals INTEGER, 
	year INTEGER, 
	counting VARCHAR(30) NOT NULL, 
	other_line TEXT, 
	sentence TEXT NOT NULL, 
	notes TEXT NOT NULL, 
	text TEXT NOT NULL, 
	CONSTRAINT pk_status_sheet PRIMARY KEY (id), 
	CONSTRAINT fk_status_sheet_initiative_id_initiative FOREIGN KEY(initiative_id) REFERENCES initiative (id), 
	CONSTRAINT fk_status_sheet_period_id_reporting_period FOREIGN KEY(period_id) REFERENCES reporting_period (id), 
	CONSTRAINT fk_status_sheet_template_id_sheet_template FOREIGN KEY(template_id) REFERENCES sheet_template (id)
);
INSERT INTO "status_sheet" VALUES(1,1,1,1,NULL,0,0,NULL,'Status for Mentorer','da-DK',1,'drafting','',NULL,NULL,NULL,NULL,'',NULL,'million_kr',NULL,2006,'own_line',NULL,'','','secretariat-text 1
{"h":["Navn på indsats"],"level":1,"section":{"key":"name","help":"Skriv indsatsens fulde navn, som det skal stå i redegørelsen."}}
{"p":["Mentorer"]}
{"h":["Økonomi"],"level":1,"section":{"key":"economy","help":"Beløbet kommer fra felterne under Økonomi. Skriv her kun det, tallene ikke siger selv: hvad pengene går til, eller hvem der ellers betaler."}}
{"p":[]}
{"h":["Afsæt"],"level":1,"section":{"key":"origin","help":"Hvor blev indsatsen besluttet? Nævn aftalen eller mødet med år, gerne med sagsnummer."}}
{"p":[]}
{"h":["Målgruppe"],"level":1,"section":{"key":"target_group","help":"Hvem er indsatsen for, og hvor mange er de? Beskriv bagefter, hvad der kendetegner målgruppen: alder, køn, tilknytning til arbejdsmarkedet."}}
{"p":[]}
{"h":["Beskriv aktiviteterne"],"level":1,"section":{"key":"activities","help":"Hvad gøres der konkret, af hvem og hvor tit? Brug en liste, hvis der er mere end et par aktiviteter."}}
{"p":[]}
{"h":["Mål"],"level":1,"section":{"key":"goal","help":"Hvad skal være nået og hvornår? Skriv et tal, der kan måles, og vær tydelig med, om det er procent eller procentpoint."}}
{"p":[]}
{"h":["Hvordan bidrager indsatsen til mål i integrationspolitikken"],"level":1,"section":{"key":"contribution","help":"Nævn det politiske mål med politikkens egne ord og tal, og forklar, hvordan indsatsen flytter det."}}
{"p":[]}
{"h":["Planlagt opfølgning"],"level":1,"section":{"key":"follow_up","help":"Hvordan og hvornår bliver der fulgt op, og hvem får resultatet at se?"}}
{"p":[]}
{"h":["Status ift. målopfyldelse"],"level":1,"section":{"key":"attainment","help":"Hvor langt er indsatsen i forhold til målet ovenfor? Skriv det målte tal, dagen det er målt, og hvad en afvigelse skyldes."}}
{"p":[]}
');
INSERT INTO "status_sheet" VALUES(2,2,1,1,NULL,0,0,NULL,'Status for Jobkonsulenter','da-DK',1,'drafting','',NULL,NULL,NULL,NULL,'',NULL,'million_kr',NULL,2006,'own_line',NULL,'','','secretariat-text 1
{"h":["Navn på indsats"],"level":1,"section":{"key":"name","help":"Skriv indsatsens fulde navn, som det skal stå i redegørelsen."}}
{"p":["Jobkonsulenter"]}
{"h":["Økonomi"],"level":1,"section":{"key":"economy","help":"Beløbet kommer fra felterne under Økonomi. Skriv her kun det, tallene ikke siger selv: hvad pengene går til, eller hvem der ellers betaler."}}
{"p":[]}
{"h":["Afsæt"],"level":1,"section":{"key":"origin","help":"Hvor blev indsatsen besluttet? Nævn aftalen eller mødet med år, gerne med sagsnummer."}}
{"p":[]}
{"h":["Målgruppe"],"level":1,"section":{"key":"target_group","help":"Hvem er indsatsen for, og hvor mange er de? Beskriv bagefter, hvad der kendetegner målgruppen: alder, køn, tilknytning til arbejdsmarkedet."}}
{"p":[]}
{"h":["Beskriv aktiviteterne"],"level":1,"section":{"key":"activities","help":"Hvad gøres der konkret, af hvem og hvor tit? Brug en liste, hvis der er mere end et par aktiviteter."}}
{"p":[]}
{"h":["Mål"],"level":1,"section":{"key":"goal","help":"Hvad skal være nået og hvornår? Skriv et tal, der kan måles, og vær tydelig med, om det er procent eller procentpoint."}}
{"p":[]}
{"h":["Hvordan bidrager indsatsen til mål i integrationspolitikken"],"level":1,"section":{"key":"contribution","help":"Nævn det politiske mål med politikkens egne ord og tal, og forklar, hvordan indsatsen flytter det."}}
{"p":[]}
{"h":["Planlagt opfølgning"],"level":1,"section":{"key":"follow_up","help":"Hvordan og hvornår bliver der fulgt op, og hvem får resultatet at se?"}}
{"p":[]}
{"h":["Status ift. målopfyldelse"],"level":1,"section":{"key":"attainment","help":"Hvor langt er indsatsen i forhold til målet ovenfor? Skriv det målte tal, dagen det er målt, og hvad en afvigelse skyldes."}}
{"p":[]}
');
INSERT INTO "status_sheet" VALUES(3,3,1,1,NULL,0,0,NULL,'Status for Danskundervisning','da-DK',1,'drafting','',NULL,NULL,NULL,NULL,'',NULL,'million_kr',NULL,2006,'own_line',NULL,'','','secretariat-text 1
{"h":["Navn på indsats"],"level":1,"section":{"key":"name","help":"Skriv indsatsens fulde navn, som det skal stå i redegørelsen."}}
{"p":["Danskundervisning"]}
{"h":["Økonomi"],"level":1,"section":{"key":"economy","help":"Beløbet kommer fra felterne under Økonomi. Skriv her kun det, tallene ikke siger selv: hvad pengene går til, eller hvem der ellers betaler."}}
{"p":[]}
{"h":["Afsæt"],"level":1,"section":{"key":"origin","help":"Hvor blev indsatsen besluttet? Nævn aftalen eller mødet med år, gerne med sagsnummer."}}
{"p":[]}
{"h":["Målgruppe"],"level":1,"section":{"key":"target_group","help":"Hvem er indsatsen for, og hvor mange er de? Beskriv bagefter, hvad der kendetegner målgruppen: alder, køn, tilknytning til arbejdsmarkedet."}}
{"p":[]}
{"h":["Beskriv aktiviteterne"],"level":1,"section":{"key":"activities","help":"Hvad gøres der konkret, af hvem og hvor tit? Brug en liste, hvis der er mere end et par aktiviteter."}}
{"p":[]}
{"h":["Mål"],"level":1,"section":{"key":"goal","help":"Hvad skal være nået og hvornår? Skriv et tal, der kan måles, og vær tydelig med, om det er procent eller procentpoint."}}
{"p":[]}
{"h":["Hvordan bidrager indsatsen til mål i integrationspolitikken"],"level":1,"section":{"key":"contribution","help":"Nævn det politiske mål med politikkens egne ord og tal, og forklar, hvordan indsatsen flytter det."}}
{"p":[]}
{"h":["Planlagt opfølgning"],"level":1,"section":{"key":"follow_up","help":"Hvordan og hvornår bliver der fulgt op, og hvem får resultatet at se?"}}
{"p":[]}
{"h":["Status ift. målopfyldelse"],"level":1,"section":{"key":"attainment","help":"Hvor langt er indsatsen i forhold til målet ovenfor? Skriv det målte tal, dagen det er målt, og hvad en afvigelse skyldes."}}
{"p":[]}
');
CREATE TABLE status_sheet_contribution (
	office TEXT NOT NULL, 
	state VARCHAR(30) NOT NULL, 
	due DATE, 
	remark TEXT NOT NULL, 
	sheet_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	CONSTRAINT pk_status_sheet_contribution PRIMARY KEY (sheet_id, position), 
	CONSTRAINT fk_status_sheet_contribution_sheet_id_status_sheet FOREIGN KEY(sheet_id) REFERENCES status_sheet (id) ON DELETE CASCADE
);
CREATE TABLE unchanged_mark (
	field TEXT NOT NULL, 
	copied TEXT NOT NULL, 
	sheet_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	CONSTRAINT pk_unchanged_mark PRIMARY KEY (sheet_id, position), 
	CONSTRAINT fk_unchanged_mark_sheet_id_status_sheet FOREIGN KEY(sheet_id) REFERENCES status_sheet (id) ON DELETE CASCADE
);
CREATE TABLE unconfirmed_goal (
	goal TEXT NOT NULL, 
	period_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	CONSTRAINT pk_unconfirmed_goal PRIMARY KEY (period_id, position), 
	CONSTRAINT fk_unconfirmed_goal_period_id_reporting_period FOREIGN KEY(period_id) REFERENCES reporting_period (id) ON DELETE CASCADE
);
CREATE TABLE waiver (
	code TEXT NOT NULL, 
	field TEXT NOT NULL, 
	excerpt TEXT NOT NULL, 
	reason TEXT NOT NULL, 
	"by" TEXT NOT NULL, 
	at DATETIME, 
	sheet_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	CONSTRAINT pk_waiver PRIMARY KEY (sheet_id, position), 
	CONSTRAINT fk_waiver_sheet_id_status_sheet FOREIGN KEY(sheet_id) REFERENCES status_sheet (id) ON DELETE CASCADE
);
CREATE INDEX ix_committee_sort_key ON committee (sort_key);
CREATE INDEX ix_hearing_committee_id_sort_key ON hearing (committee_id, sort_key);
CREATE INDEX ix_hearing_sort_key ON hearing (sort_key);
CREATE INDEX ix_case_number_number ON case_number (number);
CREATE INDEX ix_snapshot_response_id ON snapshot (response_id);
CREATE INDEX ix_indicator_committee_id_sort_key ON indicator (committee_id, sort_key);
CREATE INDEX ix_initiative_committee_id_sort_key ON initiative (committee_id, sort_key);
CREATE INDEX ix_policy_committee_id_sort_key ON policy (committee_id, sort_key);
CREATE INDEX ix_reporting_period_committee_id ON reporting_period (committee_id);
CREATE INDEX ix_reporting_period_previous_id ON reporting_period (previous_id);
CREATE INDEX ix_sheet_template_committee_id_sort_key ON sheet_template (committee_id, sort_key);
CREATE INDEX ix_status_sheet_initiative_id ON status_sheet (initiative_id);
CREATE UNIQUE INDEX ix_status_sheet_period_id_initiative_id ON status_sheet (period_id, initiative_id) WHERE removed_at IS NULL;
CREATE INDEX ix_sheet_dispatch_sheet_id ON sheet_dispatch (sheet_id);
CREATE UNIQUE INDEX ix_budget_table_committee_id ON budget_table (committee_id) WHERE is_overview AND removed_at IS NULL;
CREATE INDEX ix_budget_table_committee_id_sort_key ON budget_table (committee_id, sort_key);
CREATE INDEX ix_budget_table_period_id ON budget_table (period_id);
CREATE INDEX ix_budget_table_snapshot_table_id ON budget_table_snapshot (table_id);
COMMIT;
