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
];

/** Marks a file as ours: "MSB1". A file with another mark is never opened as a library. */
export const APPLICATION_ID = 0x4d534231;
