-- A database of the first release (revision 0001), written down by SQLite's own .dump: a committee, a hearing with
-- its response and a named version of it, and a hearing put aside. It stays as it is: databases like it are in use.
PRAGMA application_id = 1397050194;
PRAGMA user_version = 1242271200;
BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0001');
CREATE TABLE case_number (
	system VARCHAR(30) NOT NULL, 
	number TEXT NOT NULL, 
	hearing_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	CONSTRAINT pk_case_number PRIMARY KEY (hearing_id, position), 
	CONSTRAINT fk_case_number_hearing_id_hearing FOREIGN KEY(hearing_id) REFERENCES hearing (id) ON DELETE CASCADE
);
INSERT INTO "case_number" VALUES('edoc','2025-0005600',1,0);
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
INSERT INTO "committee" VALUES(1,1,'Beskæftigelses- og Integrationsudvalget','besk{ftigelses og integrationsudvalgetBeskæftigelses- og Integrationsudvalget','BIU','','','','København','Formandens navn','',X'89504E47','Byvåben','["R\u00e5dhuset"]','letter','da-DK');
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
INSERT INTO "contribution" VALUES('Jobcenter','promised','2025-03-25','Ringer',1,0);
CREATE TABLE extension (
	deadline DATE NOT NULL, 
	reason TEXT NOT NULL, 
	granted DATE, 
	hearing_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	CONSTRAINT pk_extension PRIMARY KEY (hearing_id, position), 
	CONSTRAINT fk_extension_hearing_id_hearing FOREIGN KEY(hearing_id) REFERENCES hearing (id) ON DELETE CASCADE
);
INSERT INTO "extension" VALUES('2025-04-15','Påske','2025-03-20',1,0);
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
INSERT INTO "hearing" VALUES(1,1,1,'drafting',NULL,'Valby bydelsplan','valby bydelsplanValby bydelsplan','Valby Lokaludvalg','','2025-03-01','2025-04-01','','Trykkes aldrig');
INSERT INTO "hearing" VALUES(2,1,2,'received','2025-03-26 09:00:00.000000','Ørestad','|restadØrestad','','',NULL,NULL,'','');
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
CREATE TABLE question (
	"key" TEXT NOT NULL, 
	text TEXT NOT NULL, 
	hearing_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	CONSTRAINT pk_question PRIMARY KEY (hearing_id, position), 
	CONSTRAINT fk_question_hearing_id_hearing FOREIGN KEY(hearing_id) REFERENCES hearing (id) ON DELETE CASCADE
);
INSERT INTO "question" VALUES('q1','Hvad mener udvalget?',1,0);
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
INSERT INTO "response" VALUES(1,1,0,1,'Høringssvar','letter','da-DK','','',NULL,'','secretariat-text 1
{"h":["Økonomi"],"level":1,"section":{"key":"economy"}}
{"p":["Udvalget støtter forslaget."]}
','','','','page_foot',0,0);
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
INSERT INTO "snapshot" VALUES(1,1,'Før mødet','2025-03-26 09:00:00.000000','Anna Sekretær','{"form":"response","version":1,"value":{"title":"Høringssvar","template":"letter","language":"da-DK","addressee":"","place":"","date":null,"case_officer":"","text":"secretariat-text 1\n{\"h\":[\"Økonomi\"],\"level\":1,\"section\":{\"key\":\"economy\"}}\n{\"p\":[\"Udvalget støtter forslaget.\"]}\n","greeting":"","signatory_name":"","signatory_title":"","notes_placement":"page_foot","justified":false,"hyphenated":false}}');
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
INSERT INTO "state_change" VALUES('received','drafting','2025-03-26 09:00:00.000000','Anna Sekretær','',1,1);
INSERT INTO "state_change" VALUES(NULL,'received','2025-03-26 09:00:00.000000','Anna Sekretær','',2,0);
CREATE INDEX ix_committee_sort_key ON committee (sort_key);
CREATE INDEX ix_hearing_committee_id_sort_key ON hearing (committee_id, sort_key);
CREATE INDEX ix_hearing_sort_key ON hearing (sort_key);
CREATE INDEX ix_case_number_number ON case_number (number);
CREATE INDEX ix_snapshot_response_id ON snapshot (response_id);
COMMIT;
