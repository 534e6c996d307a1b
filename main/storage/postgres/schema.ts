/**
 * Tables of a library in PostgreSQL, with their migrations: numbered, forward only, never changed once released. A migration only adds, and keeps
 * what the previous release reads, so that a node of that release may keep running until it is stopped.
 *
 * Times are ISO texts, written by the node, as in the file; only the lease uses the database's clock. Names sort by code units (`C`), as in JavaScript.
 * Data that is already compressed (images, encrypted submissions) is stored as it is.
 */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE lease (
    one boolean PRIMARY KEY DEFAULT true CHECK (one),
    holder text NOT NULL, number bigint NOT NULL, place text NOT NULL, expires_at timestamptz NOT NULL
  );
  INSERT INTO lease (holder, number, place, expires_at) VALUES ('', 0, '', '-infinity');
  CREATE TABLE plans (
    id text COLLATE "C" PRIMARY KEY, title text NOT NULL, created_at text COLLATE "C" NOT NULL, updated_at text COLLATE "C" NOT NULL,
    trashed_at text COLLATE "C"
  );
  CREATE TABLE snapshots (doc text COLLATE "C" PRIMARY KEY, crc bigint NOT NULL, data bytea NOT NULL);
  CREATE TABLE log (
    doc text COLLATE "C" NOT NULL, seq bigint GENERATED ALWAYS AS IDENTITY, crc bigint NOT NULL, data bytea NOT NULL,
    PRIMARY KEY (doc, seq)
  );
  CREATE TABLE versions (
    id text COLLATE "C" PRIMARY KEY, seq bigint GENERATED ALWAYS AS IDENTITY, plan text COLLATE "C" NOT NULL, name text NOT NULL, reason text NOT NULL,
    created_at text COLLATE "C" NOT NULL, crc bigint NOT NULL, data bytea NOT NULL
  );
  CREATE INDEX versions_plan ON versions (plan, seq);
  CREATE TABLE media (hash text COLLATE "C" PRIMARY KEY, type text NOT NULL, data bytea NOT NULL);
  ALTER TABLE media ALTER COLUMN data SET STORAGE EXTERNAL;
  CREATE TABLE settings (key text COLLATE "C" PRIMARY KEY, value text NOT NULL);
  CREATE TABLE damaged (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, what text NOT NULL, name text NOT NULL, at text NOT NULL, data bytea NOT NULL
  );
  CREATE TABLE members (
    id text COLLATE "C" PRIMARY KEY, plan text COLLATE "C" NOT NULL, name text NOT NULL, colour integer NOT NULL, role text NOT NULL,
    joined_at text COLLATE "C" NOT NULL, revoked_at text COLLATE "C"
  );
  CREATE INDEX members_plan ON members (plan);
  CREATE TABLE invites (
    id text COLLATE "C" PRIMARY KEY, plan text COLLATE "C" NOT NULL, role text NOT NULL, uses_left integer NOT NULL,
    expires_at text COLLATE "C" NOT NULL, passphrase text, created_at text COLLATE "C" NOT NULL, revoked_at text COLLATE "C"
  );
  CREATE INDEX invites_plan ON invites (plan);
  CREATE TABLE reaches (
    member text COLLATE "C" PRIMARY KEY REFERENCES members ON DELETE CASCADE, at text COLLATE "C" NOT NULL, mark bytea
  );
  CREATE TABLE inbox (
    box text COLLATE "C" NOT NULL, contest text COLLATE "C" NOT NULL, hash text COLLATE "C" NOT NULL,
    seq bigint GENERATED ALWAYS AS IDENTITY, at text COLLATE "C" NOT NULL, size integer NOT NULL, data bytea NOT NULL,
    PRIMARY KEY (box, contest, hash)
  );
  ALTER TABLE inbox ALTER COLUMN data SET STORAGE EXTERNAL;
  -- Limits are checked and used up in one turn per contest, over all nodes. True where the item waits.
  CREATE FUNCTION inbox_put(
    to_box text, of_contest text, its_hash text, stored_at text, bytes bytea, most_items bigint, most_bytes bigint
  ) RETURNS boolean LANGUAGE plpgsql AS $$
  DECLARE waits record;
  BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('musubi inbox ' || to_box || ' ' || of_contest, 0));
    SELECT count(*) AS items, coalesce(sum(size), 0) AS bytes, coalesce(bool_or(hash = its_hash), false) AS is_here
    INTO waits FROM inbox WHERE box = to_box AND contest = of_contest;
    IF waits.is_here THEN RETURN true; END IF;
    IF waits.items >= most_items OR waits.bytes + length(bytes) > most_bytes THEN RETURN false; END IF;
    INSERT INTO inbox (box, contest, hash, at, size, data)
    VALUES (to_box, of_contest, its_hash, stored_at, length(bytes), bytes);
    RETURN true;
  END $$;
  CREATE TABLE outbox (
    contest text COLLATE "C" NOT NULL, submission text COLLATE "C" NOT NULL, answer text COLLATE "C" NOT NULL, data bytea NOT NULL,
    PRIMARY KEY (contest, submission, answer)
  );
  ALTER TABLE outbox ALTER COLUMN data SET STORAGE EXTERNAL;
  `,
  // Two: an organisation, as rows that the application core reads, and the log of its acts.
  `
  CREATE TABLE organisation_rows (
    kind text COLLATE "C" NOT NULL, id text COLLATE "C" NOT NULL, value text NOT NULL, PRIMARY KEY (kind, id)
  );
  CREATE TABLE organisation_log (seq bigint PRIMARY KEY, hash text NOT NULL, prev text NOT NULL, line text NOT NULL);
  `,
];
