-- +goose Up
-- Business tables: ids are UUIDv7 text, rid never leaves the machine, deleted_at marks the trash. The columns after
-- the line "derived" are made from the others (search fold, sort key): they are not in the change log and not sent to
-- other machines. No UNIQUE on anything two machines may both fill. See docs/design.md.

CREATE TABLE staff (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  deleted_at TEXT NOT NULL DEFAULT '',
  name TEXT NOT NULL DEFAULT '',
  post TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE profile (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  deleted_at TEXT NOT NULL DEFAULT '',
  valid_from TEXT NOT NULL DEFAULT '',
  ward_kind TEXT NOT NULL DEFAULT '',
  ward_name TEXT NOT NULL DEFAULT '',
  town TEXT NOT NULL DEFAULT '',
  province TEXT NOT NULL DEFAULT '',
  chairperson TEXT NOT NULL DEFAULT '',
  deputy_chair TEXT NOT NULL DEFAULT '',
  place TEXT NOT NULL DEFAULT '',
  council TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE unit (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  deleted_at TEXT NOT NULL DEFAULT '',
  name TEXT NOT NULL DEFAULT '',
  short_name TEXT NOT NULL DEFAULT '',
  kind TEXT NOT NULL DEFAULT '',
  valid_from TEXT NOT NULL DEFAULT '',
  valid_to TEXT NOT NULL DEFAULT '',
  successor_id TEXT REFERENCES unit(id),
  contact TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  -- derived
  name_fold TEXT NOT NULL DEFAULT '',
  sort_key TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX unit_successor_id ON unit(successor_id);

CREATE TABLE party (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  deleted_at TEXT NOT NULL DEFAULT '',
  kind TEXT NOT NULL DEFAULT '',
  name TEXT NOT NULL DEFAULT '',
  unit_id TEXT REFERENCES unit(id),
  -- derived
  name_fold TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX party_unit_id ON party(unit_id);

CREATE TABLE party_member (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  deleted_at TEXT NOT NULL DEFAULT '',
  party_id TEXT REFERENCES party(id),
  unit_id TEXT REFERENCES unit(id)
) STRICT;

CREATE INDEX party_member_party_id ON party_member(party_id);

CREATE INDEX party_member_unit_id ON party_member(unit_id);

CREATE TABLE post_holder (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  deleted_at TEXT NOT NULL DEFAULT '',
  party_id TEXT REFERENCES party(id),
  name TEXT NOT NULL DEFAULT '',
  valid_from TEXT NOT NULL DEFAULT '',
  valid_to TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX post_holder_party_id ON post_holder(party_id);

CREATE TABLE plan (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  deleted_at TEXT NOT NULL DEFAULT '',
  year INTEGER NOT NULL DEFAULT 0,
  number TEXT NOT NULL DEFAULT '',
  date TEXT NOT NULL DEFAULT '',
  place TEXT NOT NULL DEFAULT '',
  title TEXT NOT NULL DEFAULT '',
  issuer TEXT NOT NULL DEFAULT '',
  superior_number TEXT NOT NULL DEFAULT '',
  superior_date TEXT NOT NULL DEFAULT '',
  superior_issuer TEXT NOT NULL DEFAULT '',
  funds TEXT NOT NULL DEFAULT '',
  signer_authority TEXT NOT NULL DEFAULT '',
  signer_post TEXT NOT NULL DEFAULT '',
  signer_name TEXT NOT NULL DEFAULT '',
  state TEXT NOT NULL DEFAULT '',
  source_name TEXT NOT NULL DEFAULT '',
  source_hash TEXT NOT NULL DEFAULT '',
  source_text TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE plan_item (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  deleted_at TEXT NOT NULL DEFAULT '',
  plan_id TEXT REFERENCES plan(id),
  part TEXT NOT NULL DEFAULT '',
  position INTEGER NOT NULL DEFAULT 0,
  text TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX plan_item_plan_id ON plan_item(plan_id);

CREATE TABLE duty (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  deleted_at TEXT NOT NULL DEFAULT '',
  plan_id TEXT REFERENCES plan(id),
  party_id TEXT REFERENCES party(id),
  body TEXT NOT NULL DEFAULT '',
  position INTEGER NOT NULL DEFAULT 0,
  text TEXT NOT NULL DEFAULT '',
  due TEXT NOT NULL DEFAULT '',
  recurs TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX duty_plan_id ON duty(plan_id);

CREATE INDEX duty_party_id ON duty(party_id);

CREATE TABLE movement (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  deleted_at TEXT NOT NULL DEFAULT '',
  plan_id TEXT REFERENCES plan(id),
  ordinal TEXT NOT NULL DEFAULT '',
  position INTEGER NOT NULL DEFAULT 0,
  name TEXT NOT NULL DEFAULT '',
  lead_party_id TEXT REFERENCES party(id),
  lead_text TEXT NOT NULL DEFAULT '',
  mode TEXT NOT NULL DEFAULT '',
  start_date TEXT NOT NULL DEFAULT '',
  end_date TEXT NOT NULL DEFAULT '',
  period_text TEXT NOT NULL DEFAULT '',
  period_is_implied INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX movement_plan_id ON movement(plan_id);

CREATE INDEX movement_lead_party_id ON movement(lead_party_id);

CREATE TABLE coordinator (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  deleted_at TEXT NOT NULL DEFAULT '',
  movement_id TEXT REFERENCES movement(id),
  party_id TEXT REFERENCES party(id),
  position INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX coordinator_movement_id ON coordinator(movement_id);

CREATE INDEX coordinator_party_id ON coordinator(party_id);

CREATE TABLE criterion (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  deleted_at TEXT NOT NULL DEFAULT '',
  movement_id TEXT REFERENCES movement(id),
  block INTEGER NOT NULL DEFAULT 0,
  subjects TEXT NOT NULL DEFAULT '',
  position INTEGER NOT NULL DEFAULT 0,
  text TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX criterion_movement_id ON criterion(movement_id);

CREATE TABLE drive (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  deleted_at TEXT NOT NULL DEFAULT '',
  year INTEGER NOT NULL DEFAULT 0,
  name TEXT NOT NULL DEFAULT '',
  occasion TEXT NOT NULL DEFAULT '',
  start_date TEXT NOT NULL DEFAULT '',
  end_date TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE nominee (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  deleted_at TEXT NOT NULL DEFAULT '',
  kind TEXT NOT NULL DEFAULT '',
  honorific TEXT NOT NULL DEFAULT '',
  name TEXT NOT NULL DEFAULT '',
  gender TEXT NOT NULL DEFAULT '',
  birth TEXT NOT NULL DEFAULT '',
  native_place TEXT NOT NULL DEFAULT '',
  post TEXT NOT NULL DEFAULT '',
  unit_id TEXT REFERENCES unit(id),
  unit_text TEXT NOT NULL DEFAULT '',
  address TEXT NOT NULL DEFAULT '',
  quarter_id TEXT REFERENCES unit(id),
  citizen_id TEXT NOT NULL DEFAULT '',
  direct_worker INTEGER NOT NULL DEFAULT 0,
  history TEXT NOT NULL DEFAULT '',
  structure TEXT NOT NULL DEFAULT '',
  functions TEXT NOT NULL DEFAULT '',
  achievement TEXT NOT NULL DEFAULT '',
  commendation_history TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  sort_key_override TEXT NOT NULL DEFAULT '',
  -- derived
  name_fold TEXT NOT NULL DEFAULT '',
  sort_key TEXT NOT NULL DEFAULT '',
  text_fold TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX nominee_unit_id ON nominee(unit_id, sort_key);

CREATE INDEX nominee_quarter_id ON nominee(quarter_id, sort_key);

CREATE INDEX nominee_name_fold ON nominee(name_fold);

CREATE TABLE nomination (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  deleted_at TEXT NOT NULL DEFAULT '',
  nominee_id TEXT REFERENCES nominee(id),
  basis TEXT NOT NULL DEFAULT '',
  movement_id TEXT REFERENCES movement(id),
  drive_id TEXT REFERENCES drive(id),
  field_text TEXT NOT NULL DEFAULT '',
  year INTEGER NOT NULL DEFAULT 0,
  unit_id TEXT REFERENCES unit(id),
  award_code TEXT NOT NULL DEFAULT '',
  achievement TEXT NOT NULL DEFAULT '',
  state TEXT NOT NULL DEFAULT '',
  state_date TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX nomination_nominee_id ON nomination(nominee_id);

CREATE INDEX nomination_movement_id ON nomination(movement_id);

CREATE INDEX nomination_drive_id ON nomination(drive_id);

CREATE INDEX nomination_unit_id ON nomination(unit_id);

CREATE TABLE nomination_check (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  deleted_at TEXT NOT NULL DEFAULT '',
  nomination_id TEXT REFERENCES nomination(id),
  criterion_id TEXT REFERENCES criterion(id),
  position INTEGER NOT NULL DEFAULT 0,
  text TEXT NOT NULL DEFAULT '',
  met TEXT NOT NULL DEFAULT '',
  evidence TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX nomination_check_nomination_id ON nomination_check(nomination_id);

CREATE INDEX nomination_check_criterion_id ON nomination_check(criterion_id);

CREATE TABLE nomination_step (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  deleted_at TEXT NOT NULL DEFAULT '',
  nomination_id TEXT REFERENCES nomination(id),
  from_state TEXT NOT NULL DEFAULT '',
  to_state TEXT NOT NULL DEFAULT '',
  date TEXT NOT NULL DEFAULT '',
  person TEXT NOT NULL DEFAULT '',
  reason TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX nomination_step_nomination_id ON nomination_step(nomination_id);

CREATE TABLE council_member (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  deleted_at TEXT NOT NULL DEFAULT '',
  name TEXT NOT NULL DEFAULT '',
  post TEXT NOT NULL DEFAULT '',
  role TEXT NOT NULL DEFAULT '',
  unit_id TEXT REFERENCES unit(id),
  valid_from TEXT NOT NULL DEFAULT '',
  valid_to TEXT NOT NULL DEFAULT '',
  position INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX council_member_unit_id ON council_member(unit_id);

CREATE TABLE meeting (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  deleted_at TEXT NOT NULL DEFAULT '',
  title TEXT NOT NULL DEFAULT '',
  date TEXT NOT NULL DEFAULT '',
  start_time TEXT NOT NULL DEFAULT '',
  end_time TEXT NOT NULL DEFAULT '',
  place TEXT NOT NULL DEFAULT '',
  chair_id TEXT REFERENCES council_member(id),
  secretary_id TEXT REFERENCES council_member(id),
  state TEXT NOT NULL DEFAULT '',
  opinions TEXT NOT NULL DEFAULT '',
  conclusion TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX meeting_chair_id ON meeting(chair_id);

CREATE INDEX meeting_secretary_id ON meeting(secretary_id);

CREATE TABLE attendance (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  deleted_at TEXT NOT NULL DEFAULT '',
  meeting_id TEXT REFERENCES meeting(id),
  member_id TEXT REFERENCES council_member(id),
  presence TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX attendance_meeting_id ON attendance(meeting_id);

CREATE INDEX attendance_member_id ON attendance(member_id);

CREATE TABLE ballot (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  deleted_at TEXT NOT NULL DEFAULT '',
  meeting_id TEXT REFERENCES meeting(id),
  nomination_id TEXT REFERENCES nomination(id),
  position INTEGER NOT NULL DEFAULT 0,
  award_code TEXT NOT NULL DEFAULT '',
  total_members INTEGER NOT NULL DEFAULT 0,
  issued INTEGER NOT NULL DEFAULT 0,
  returned INTEGER NOT NULL DEFAULT 0,
  agree INTEGER NOT NULL DEFAULT 0,
  disagree INTEGER NOT NULL DEFAULT 0,
  invalid INTEGER NOT NULL DEFAULT 0,
  counted INTEGER NOT NULL DEFAULT 0,
  result TEXT NOT NULL DEFAULT '',
  rule_set_id TEXT NOT NULL DEFAULT '',
  rule_text TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX ballot_meeting_id ON ballot(meeting_id);

CREATE INDEX ballot_nomination_id ON ballot(nomination_id);

CREATE TABLE decision (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  deleted_at TEXT NOT NULL DEFAULT '',
  meeting_id TEXT REFERENCES meeting(id),
  number TEXT NOT NULL DEFAULT '',
  symbol TEXT NOT NULL DEFAULT '',
  date TEXT NOT NULL DEFAULT '',
  title TEXT NOT NULL DEFAULT '',
  state TEXT NOT NULL DEFAULT '',
  signer_authority TEXT NOT NULL DEFAULT '',
  signer_post TEXT NOT NULL DEFAULT '',
  signer_name TEXT NOT NULL DEFAULT '',
  fund_text TEXT NOT NULL DEFAULT '',
  rule_set_id TEXT NOT NULL DEFAULT '',
  rounding_mode TEXT NOT NULL DEFAULT '',
  rounding_to INTEGER NOT NULL DEFAULT 0,
  citations TEXT NOT NULL DEFAULT '',
  issued_at TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX decision_meeting_id ON decision(meeting_id);

CREATE TABLE decision_line (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  deleted_at TEXT NOT NULL DEFAULT '',
  decision_id TEXT REFERENCES decision(id),
  nomination_id TEXT REFERENCES nomination(id),
  position INTEGER NOT NULL DEFAULT 0,
  kind TEXT NOT NULL DEFAULT '',
  honorific TEXT NOT NULL DEFAULT '',
  name TEXT NOT NULL DEFAULT '',
  birth TEXT NOT NULL DEFAULT '',
  gender TEXT NOT NULL DEFAULT '',
  post TEXT NOT NULL DEFAULT '',
  unit_name TEXT NOT NULL DEFAULT '',
  address TEXT NOT NULL DEFAULT '',
  award_code TEXT NOT NULL DEFAULT '',
  award_name TEXT NOT NULL DEFAULT '',
  basis_text TEXT NOT NULL DEFAULT '',
  achievement TEXT NOT NULL DEFAULT '',
  coefficient INTEGER NOT NULL DEFAULT 0,
  base_salary INTEGER NOT NULL DEFAULT 0,
  raw_amount INTEGER NOT NULL DEFAULT 0,
  amount INTEGER NOT NULL DEFAULT 0,
  verified INTEGER NOT NULL DEFAULT 0,
  doubt TEXT NOT NULL DEFAULT '',
  conferred_on TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX decision_line_decision_id ON decision_line(decision_id);

CREATE INDEX decision_line_nomination_id ON decision_line(nomination_id);

CREATE TABLE paper_record (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  deleted_at TEXT NOT NULL DEFAULT '',
  kind TEXT NOT NULL DEFAULT '',
  table_ref TEXT NOT NULL DEFAULT '',
  record_id TEXT NOT NULL DEFAULT '',
  file_name TEXT NOT NULL DEFAULT '',
  sha256 TEXT NOT NULL DEFAULT '',
  template TEXT NOT NULL DEFAULT '',
  made_at TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE rule_override (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  deleted_at TEXT NOT NULL DEFAULT '',
  rule_set_id TEXT NOT NULL DEFAULT '',
  path TEXT NOT NULL DEFAULT '',
  value TEXT NOT NULL DEFAULT '',
  source TEXT NOT NULL DEFAULT '',
  verified INTEGER NOT NULL DEFAULT 0,
  note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE report (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  deleted_at TEXT NOT NULL DEFAULT '',
  kind TEXT NOT NULL DEFAULT '',
  period_from TEXT NOT NULL DEFAULT '',
  period_to TEXT NOT NULL DEFAULT '',
  title TEXT NOT NULL DEFAULT '',
  number TEXT NOT NULL DEFAULT '',
  date TEXT NOT NULL DEFAULT '',
  sections TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE setting (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  deleted_at TEXT NOT NULL DEFAULT '',
  name TEXT NOT NULL DEFAULT '',
  value TEXT NOT NULL DEFAULT ''
) STRICT;


CREATE INDEX unit_sort ON unit(sort_key) WHERE deleted_at = '';
CREATE INDEX nominee_sort ON nominee(sort_key, rid) WHERE deleted_at = '';
CREATE INDEX nominee_kind_sort ON nominee(kind, sort_key, rid) WHERE deleted_at = '';
CREATE INDEX nomination_year_state ON nomination(year, state) WHERE deleted_at = '';

-- The change log: what was done (operation) and every value it changed (change). An insert is one row with all its
-- values as JSON and an empty column_name; an update is one row a field. replaces is a JSON array of "site:seq".
-- value and salt are erased by anonymising, digest then keeps the chain verifiable.
CREATE TABLE operation (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  label TEXT NOT NULL,
  person TEXT NOT NULL,
  at TEXT NOT NULL,
  site TEXT NOT NULL,
  undo_of TEXT NOT NULL DEFAULT '',
  chain TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX operation_undo ON operation(undo_of) WHERE undo_of <> '';
CREATE TABLE change (
  site TEXT NOT NULL,
  seq INTEGER NOT NULL,
  operation_id TEXT NOT NULL REFERENCES operation(id) DEFERRABLE INITIALLY DEFERRED,
  table_name TEXT NOT NULL,
  row_id TEXT NOT NULL,
  column_name TEXT NOT NULL,
  value ANY,
  replaces TEXT NOT NULL,
  salt BLOB,
  digest BLOB,
  PRIMARY KEY (site, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX change_by_row ON change(row_id, column_name);
CREATE INDEX change_by_operation ON change(operation_id);

-- Local tables: never logged, never sent.
CREATE TABLE head (
  row_id TEXT NOT NULL,
  column_name TEXT NOT NULL,
  site TEXT NOT NULL,
  seq INTEGER NOT NULL,
  PRIMARY KEY (row_id, column_name, site, seq)
) STRICT, WITHOUT ROWID;
CREATE TABLE local_site (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  site TEXT NOT NULL,
  former_sites TEXT NOT NULL DEFAULT '[]',
  seq INTEGER NOT NULL DEFAULT 0,
  chain TEXT NOT NULL DEFAULT '',
  operation_id TEXT NOT NULL DEFAULT '',
  applying INTEGER NOT NULL DEFAULT 0,
  actor_id TEXT NOT NULL DEFAULT '',
  sort_key_version INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE draft (
  key TEXT PRIMARY KEY,
  body TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE column_layout (
  layout TEXT PRIMARY KEY,
  mapping TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Search: names by prefix, long texts by word; both over the folded text.
CREATE VIRTUAL TABLE nominee_name_search USING fts5(name_fold, content='nominee', content_rowid='rid', prefix='1 2 3', detail='column');
CREATE VIRTUAL TABLE nominee_text_search USING fts5(text_fold, content='nominee', content_rowid='rid', detail='none');
-- +goose StatementBegin
CREATE TRIGGER nominee_search_insert AFTER INSERT ON nominee BEGIN
  INSERT INTO nominee_name_search(rowid, name_fold) VALUES (NEW.rid, NEW.name_fold);
  INSERT INTO nominee_text_search(rowid, text_fold) VALUES (NEW.rid, NEW.text_fold);
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER nominee_search_name AFTER UPDATE OF name_fold ON nominee WHEN OLD.name_fold IS NOT NEW.name_fold BEGIN
  INSERT INTO nominee_name_search(nominee_name_search, rowid, name_fold) VALUES ('delete', OLD.rid, OLD.name_fold);
  INSERT INTO nominee_name_search(rowid, name_fold) VALUES (NEW.rid, NEW.name_fold);
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER nominee_search_text AFTER UPDATE OF text_fold ON nominee WHEN OLD.text_fold IS NOT NEW.text_fold BEGIN
  INSERT INTO nominee_text_search(nominee_text_search, rowid, text_fold) VALUES ('delete', OLD.rid, OLD.text_fold);
  INSERT INTO nominee_text_search(rowid, text_fold) VALUES (NEW.rid, NEW.text_fold);
END;
-- +goose StatementEnd
