/** Tables of the library file, with their migrations. Ordinary rowid tables: blobs in WITHOUT ROWID tables take three times the space. */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE plans (id TEXT PRIMARY KEY, title TEXT NOT NULL, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, trashed_at TEXT);
  CREATE TABLE updates (seq INTEGER PRIMARY KEY AUTOINCREMENT, doc TEXT NOT NULL, crc INTEGER NOT NULL, data BLOB NOT NULL);
  CREATE INDEX updates_doc ON updates (doc, seq);
  CREATE TABLE snapshots (doc TEXT PRIMARY KEY, crc INTEGER NOT NULL, data BLOB NOT NULL);
  CREATE TABLE versions (id TEXT PRIMARY KEY, plan TEXT NOT NULL, name TEXT NOT NULL, reason TEXT NOT NULL, created_at TEXT NOT NULL, crc INTEGER NOT NULL, data BLOB NOT NULL);
  CREATE INDEX versions_plan ON versions (plan, created_at);
  CREATE TABLE media (hash TEXT PRIMARY KEY, type TEXT NOT NULL, data BLOB NOT NULL);
  CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT NOT NULL);
  CREATE TABLE damaged (id INTEGER PRIMARY KEY AUTOINCREMENT, what TEXT NOT NULL, name TEXT NOT NULL, at TEXT NOT NULL, data BLOB);
  `,
  // Two: an append touched four pages (row, index, counter, plan). Rows are now stored by document, see docLog.ts.
  `
  CREATE TABLE docs (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
  CREATE TABLE log (seq INTEGER PRIMARY KEY, crc INTEGER NOT NULL, data BLOB NOT NULL);
  INSERT INTO docs (name) SELECT DISTINCT doc FROM updates;
  INSERT INTO log SELECT docs.id * 4294967296 + row_number() OVER (PARTITION BY doc ORDER BY seq), crc, data FROM updates JOIN docs ON docs.name = doc;
  DROP TABLE updates;
  `,
  // Three: members, who work remotely on a plan, and the invitations they joined by.
  `
  CREATE TABLE members (id TEXT PRIMARY KEY, plan TEXT NOT NULL, name TEXT NOT NULL, colour INTEGER NOT NULL, role TEXT NOT NULL, joined_at TEXT NOT NULL, revoked_at TEXT);
  CREATE INDEX members_plan ON members (plan);
  CREATE TABLE invites (id TEXT PRIMARY KEY, plan TEXT NOT NULL, role TEXT NOT NULL, uses_left INTEGER NOT NULL, expires_at TEXT NOT NULL, passphrase TEXT, created_at TEXT NOT NULL, revoked_at TEXT);
  CREATE INDEX invites_plan ON invites (plan);
  `,
  // Four: how much of the plan each member's device is known to have.
  `
  CREATE TABLE reaches (member TEXT PRIMARY KEY, at TEXT NOT NULL, mark BLOB);
  `,
  // Five: an organisation, as rows that the application core reads, and the log of its acts.
  `
  CREATE TABLE organisation_rows (kind TEXT NOT NULL, id TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (kind, id));
  CREATE TABLE organisation_log (seq INTEGER PRIMARY KEY, hash TEXT NOT NULL, prev TEXT NOT NULL, line TEXT NOT NULL);
  `,
];

/** Marks a file as ours: "MSB1". A file with another mark is never opened as a library. */
export const APPLICATION_ID = 0x4d534231;
