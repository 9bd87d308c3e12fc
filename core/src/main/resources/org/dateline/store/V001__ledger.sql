-- Statements are separated by blank lines. Offsets are UTF-16 units of the report's text.

-- One run of a command that writes. Numbered, not timed: a time is kept only when the command line hands one in.
CREATE TABLE run (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  command TEXT NOT NULL,
  lexicon TEXT NOT NULL,
  version TEXT NOT NULL,
  started TEXT
);

-- An article as found in its source. The same name with other content or other metadata is another report.
CREATE TABLE report (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  outlet TEXT,
  published TEXT,
  digest TEXT NOT NULL,
  record TEXT NOT NULL,
  text TEXT NOT NULL,
  alignment TEXT NOT NULL
);

-- The passages that are read for claims, so that their words can be searched.
CREATE TABLE passage (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  report INTEGER NOT NULL REFERENCES report (seq),
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  kind TEXT NOT NULL
);

CREATE INDEX passage_report ON passage (report);

-- rowid is passage.id. Contentless: the words stand in report.text.
CREATE VIRTUAL TABLE passage_words USING fts5 (words, content = '', tokenize = 'unicode61 remove_diacritics 2');

-- That a report was coded with a lexicon by a version, whether or not it claims anything.
CREATE TABLE coding (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  report INTEGER NOT NULL REFERENCES report (seq),
  lexicon TEXT NOT NULL,
  version TEXT NOT NULL,
  claims INTEGER NOT NULL,
  run INTEGER REFERENCES run (id),
  UNIQUE (report, lexicon, version)
);

CREATE TABLE claim (
  coding INTEGER NOT NULL REFERENCES coding (seq),
  id TEXT NOT NULL,
  start INTEGER NOT NULL,
  place INTEGER NOT NULL,
  kind TEXT NOT NULL,
  record TEXT NOT NULL,
  PRIMARY KEY (coding, id)
) WITHOUT ROWID;

CREATE INDEX claim_id ON claim (id);

-- Which coding of a name was read last; the last row of a name is the current one.
CREATE TABLE reading (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  coding INTEGER NOT NULL REFERENCES coding (seq),
  run INTEGER REFERENCES run (id)
);

CREATE INDEX reading_name ON reading (name, seq);

CREATE INDEX reading_coding ON reading (coding);

CREATE VIEW current AS
  SELECT reading.name AS name, coding.seq AS coding, coding.report AS report
  FROM reading JOIN coding ON coding.seq = reading.coding
  WHERE reading.seq = (SELECT max(later.seq) FROM reading AS later WHERE later.name = reading.name);

-- What became of every file that was met; the last row of a file counts.
CREATE TABLE file (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  file TEXT NOT NULL,
  outcome TEXT NOT NULL,
  reports INTEGER NOT NULL,
  problems TEXT NOT NULL,
  run INTEGER REFERENCES run (id)
);

CREATE INDEX file_file ON file (file, seq);

-- What a person decided. Taken back by a later row that names the earlier one, never deleted.
CREATE TABLE judgement (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  question TEXT NOT NULL,
  subject TEXT NOT NULL,
  object TEXT,
  answer TEXT NOT NULL,
  reason TEXT,
  who TEXT NOT NULL,
  day TEXT NOT NULL,
  takes_back INTEGER REFERENCES judgement (id)
);

CREATE TRIGGER report_kept BEFORE DELETE ON report BEGIN SELECT RAISE(ABORT, 'reports are never deleted'); END;

CREATE TRIGGER report_fixed BEFORE UPDATE ON report BEGIN SELECT RAISE(ABORT, 'reports are never changed'); END;

CREATE TRIGGER coding_kept BEFORE DELETE ON coding BEGIN SELECT RAISE(ABORT, 'codings are never deleted'); END;

CREATE TRIGGER coding_fixed BEFORE UPDATE ON coding BEGIN SELECT RAISE(ABORT, 'codings are never changed'); END;

CREATE TRIGGER claim_kept BEFORE DELETE ON claim BEGIN SELECT RAISE(ABORT, 'claims are never deleted'); END;

CREATE TRIGGER claim_fixed BEFORE UPDATE ON claim BEGIN SELECT RAISE(ABORT, 'claims are never changed'); END;

CREATE TRIGGER judgement_kept BEFORE DELETE ON judgement BEGIN SELECT RAISE(ABORT, 'judgements are never deleted'); END;

CREATE TRIGGER judgement_fixed BEFORE UPDATE ON judgement BEGIN SELECT RAISE(ABORT, 'judgements are never changed'); END;
