/** The adapters on PostgreSQL against the contracts of their ports: a real server, with separate tables for each case. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { PgLibrary } from '../../main/storage/postgres/pgLibrary.ts';
import { applyStored } from '../../shared/doc/stored.ts';
import { startPostgres, type TestPostgres } from '../postgres.ts';
import { docStoreSuite } from './docStore.suite.ts';
import { inboxSuite } from './inbox.suite.ts';
import { mediaStoreSuite } from './mediaStore.suite.ts';
import { memberStoreSuite } from './memberStore.suite.ts';
import { organisationStoreSuite } from './organisationStore.suite.ts';
import { outboxSuite } from './outbox.suite.ts';
import { runSuite } from './runSuite.ts';

let server: TestPostgres | undefined;
let schemas = 0;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server?.close());

type Open = (place?: string, isBeside?: boolean) => Promise<PgLibrary>;
/** Opens libraries on the same tables, one after the other or at the same time. */
async function onLibraries(use: (open: Open) => Promise<void>): Promise<void> {
  if (!server) return;
  const { url, run } = server;
  const schema = `ports_${process.pid}_${++schemas}`;
  const opened: PgLibrary[] = [];
  const open: Open = async (place = schema, isBeside = false) => {
    if (!isBeside) for (const library of opened) await library.close();
    const library = await PgLibrary.open({ url, schema: place });
    opened.push(library);
    if (!isBeside) expect(await library.hold('here')).toBe('taken');
    return library;
  };
  try {
    await use(open);
  } finally {
    for (const library of opened) await library.close();
    await run(`DROP SCHEMA IF EXISTS ${schema} CASCADE; DROP SCHEMA IF EXISTS ${schema}_small CASCADE`);
  }
}
/** Makes the server itself report a full disk in the transaction that exceeds the given number of bytes. */
const limit = (schema: string, bytes: number): string => `
  CREATE FUNCTION ${schema}.limit_log() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    IF (SELECT sum(length(data)) FROM ${schema}.log) > ${bytes} THEN
      RAISE EXCEPTION 'could not extend file' USING ERRCODE = 'disk_full';
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER limit_log AFTER INSERT ON ${schema}.log EXECUTE FUNCTION ${schema}.limit_log()`;

runSuite('DocStore on PostgreSQL', docStoreSuite, (use) =>
  onLibraries(async (open) => {
    const store = (await open()).stores.docs;
    await use({
      store,
      reopen: async () => (await open()).stores.docs,
      small: async (bytes) => {
        const place = `ports_${process.pid}_${schemas}_small`;
        const { stores } = await open(place);
        await server?.run(limit(place, bytes));
        return stores.docs;
      },
    });
  }),
);
runSuite('MemberStore on PostgreSQL', memberStoreSuite, (use) =>
  onLibraries(async (open) =>
    use({ store: (await open()).stores.members, reopen: async () => (await open()).stores.members }),
  ),
);
runSuite('OrganisationStore on PostgreSQL', organisationStoreSuite, (use) =>
  onLibraries(async (open) =>
    use({
      store: (await open()).stores.organisation,
      beside: async () => (await open(undefined, true)).stores.organisation,
      reopen: async () => (await open()).stores.organisation,
    }),
  ),
);
runSuite('MediaStore on PostgreSQL', mediaStoreSuite, (use) =>
  onLibraries(async (open) =>
    use({ store: (await open()).stores.media, reopen: async () => (await open()).stores.media }),
  ),
);
runSuite('Inbox on PostgreSQL', inboxSuite, (use) =>
  onLibraries(async (open) => {
    const library = await open();
    await use({
      inbox: library.inbox('sheets'),
      reopen: async () => (await open(undefined, true)).inbox('sheets'),
      limited: async (mostBytes) => library.inbox('limited', mostBytes),
    });
  }),
);
runSuite('Outbox on PostgreSQL', outboxSuite, (use) =>
  onLibraries(async (open) =>
    use({ outbox: (await open()).outbox, reopen: async () => (await open(undefined, true)).outbox }),
  ),
);

/** Skips with a message if there is no server: DATABASE_URL can name one. */
const onServer = async (
  use: (server: TestPostgres, schema: string) => Promise<void>,
  skip: () => void,
): Promise<void> => {
  if (!server) return skip();
  const schema = `ports_${process.pid}_${++schemas}`;
  try {
    await use(server, schema);
  } finally {
    await server.run(`DROP SCHEMA IF EXISTS ${schema} CASCADE`);
  }
};

describe('a library in PostgreSQL', () => {
  it('is created once by nodes that start together', ({ skip }) =>
    onServer(async ({ url, run }, schema) => {
      const libraries = await Promise.all(Array.from({ length: 8 }, () => PgLibrary.open({ url, schema })));
      for (const library of libraries) await library.close();
      expect(await run(`SELECT version FROM ${schema}.schema_version`)).toEqual([{ version: 2 }]);
      expect(await run(`SELECT count(*)::int AS rows FROM ${schema}.lease`)).toEqual([{ rows: 1 }]);
    }, skip));

  it('is not touched if a newer version has changed it', ({ skip }) =>
    onServer(async ({ url, run }, schema) => {
      await (await PgLibrary.open({ url, schema })).close();
      await run(`UPDATE ${schema}.schema_version SET version = 3`);
      await expect(PgLibrary.open({ url, schema })).rejects.toMatchObject({ reason: 'newer' });
      expect(await run(`SELECT version FROM ${schema}.schema_version`)).toEqual([{ version: 3 }]);
    }, skip));

  it('of version 1 is brought up to date, with everything in it', ({ skip }) =>
    onServer(async ({ url, run }, schema) => {
      const first = await PgLibrary.open({ url, schema });
      await first.hold('here');
      await first.createPlan('abcdefgh01234567', '残る', Y.encodeStateAsUpdate(new Y.Doc()));
      await first.close();
      await run(`DROP TABLE ${schema}.organisation_rows, ${schema}.organisation_log`);
      await run(`UPDATE ${schema}.schema_version SET version = 1`);
      const again = await PgLibrary.open({ url, schema });
      try {
        expect((await again.listPlans()).map(({ title }) => title)).toEqual(['残る']);
        expect(await again.stores.organisation.read()).toEqual({ rows: [], tip: { seq: 0, hash: '' } });
        expect(await run(`SELECT version FROM ${schema}.schema_version`)).toEqual([{ version: 2 }]);
      } finally {
        await again.close();
      }
    }, skip));

  it('is reported if it does not answer or does not exist', ({ skip }) =>
    onServer(async ({ url }, schema) => {
      const gone = new URL(url);
      gone.pathname = '/nobody_made_this';
      await expect(PgLibrary.open({ url: gone.href, schema })).rejects.toMatchObject({ reason: 'noDatabase' });
      gone.port = '1';
      await expect(PgLibrary.open({ url: gone.href, schema })).rejects.toMatchObject({ reason: 'unreachable' });
    }, skip));

  it('folds a long log, and loses nothing by it', ({ skip }) =>
    onServer(async ({ url, run }, schema) => {
      const library = await PgLibrary.open({ url, schema });
      try {
        await library.hold('here');
        const doc = new Y.Doc();
        const written: Promise<string>[] = [];
        doc.on('update', (update: Uint8Array) => written.push(library.append('plan:abcdefgh01234567', [update])));
        for (let i = 0; i < 1_200; i++) doc.getText('t').insert(i, String(i % 10));
        await Promise.all(written);
        await library.flush();
        expect(await run(`SELECT count(*)::int AS rows FROM ${schema}.log`)).toEqual([{ rows: 0 }]);
        const found = new Y.Doc();
        applyStored(found, await library.load('plan:abcdefgh01234567'));
        expect(found.getText('t').toString()).toBe('0123456789'.repeat(120));
      } finally {
        await library.close();
      }
    }, skip));

  it('omits damaged bytes, sets them aside and reports them', ({ skip }) =>
    onServer(async ({ url, run }, schema) => {
      const library = await PgLibrary.open({ url, schema });
      try {
        await library.hold('here');
        const doc = new Y.Doc();
        doc.getText('t').insert(0, '残る');
        await library.append('plan:abcdefgh01234567', [Y.encodeStateAsUpdate(doc)]);
        await library.append('plan:abcdefgh01234567', [new Uint8Array([0, 0])]);
        await run(`UPDATE ${schema}.log SET data = '\\x0102' WHERE length(data) = 2`);
        const found = new Y.Doc();
        applyStored(found, await library.load('plan:abcdefgh01234567'));
        expect(found.getText('t').toString()).toBe('残る');
        expect(library.damages).toMatchObject([{ what: 'update', name: 'plan:abcdefgh01234567' }]);
        expect(await run(`SELECT what, data FROM ${schema}.damaged`)).toEqual([
          { what: 'update', data: Buffer.from([1, 2]) },
        ]);
      } finally {
        await library.close();
      }
    }, skip));

  it('erases a plan with its members, versions and the images that nothing else shows', ({ skip }) =>
    onServer(async ({ url, run }, schema) => {
      const library = await PgLibrary.open({ url, schema });
      try {
        await library.hold('here');
        const shown = await library.putMedia(new Uint8Array([1]), 'image/png');
        const shared = await library.putMedia(new Uint8Array([2]), 'image/png');
        const withImages = (...hashes: string[]) => {
          const doc = new Y.Doc();
          doc.getArray('images').push(hashes);
          return Y.encodeStateAsUpdate(doc);
        };
        await library.createPlan('abcdefgh01234567', '消える', withImages(shown, shared));
        await library.createPlan('zyxwvuts76543210', '残る', withImages(shared));
        await expect(library.createPlan('zyxwvuts76543210', '二度', withImages())).rejects.toMatchObject({
          code: 'exists',
        });
        await library.createVersion('abcdefgh01234567', '版', 'manual', new Uint8Array([2, 0]));
        await expect(library.deleteForever('abcdefgh01234567')).rejects.toMatchObject({ code: 'notFound' });
        await library.setTrashed('abcdefgh01234567', true);
        await library.deleteForever('abcdefgh01234567');
        expect((await library.listPlans()).map(({ title }) => title)).toEqual(['残る']);
        expect(await library.listVersions('abcdefgh01234567')).toEqual([]);
        expect(await run(`SELECT hash FROM ${schema}.media`)).toEqual([{ hash: shared }]);
        expect((await library.load('plan:abcdefgh01234567')).state).toBeNull();
      } finally {
        await library.close();
      }
    }, skip));
});

describe('who holds the documents', () => {
  const doc = new Y.Doc();
  doc.getText('t').insert(0, '結');
  const update = Y.encodeStateAsUpdate(doc);
  const NAME = 'plan:abcdefgh01234567';

  it('is one node at a time, and the next one after it has left', ({ skip }) =>
    onServer(async ({ url, run }, schema) => {
      const [first, second] = [await PgLibrary.open({ url, schema }), await PgLibrary.open({ url, schema })];
      try {
        expect(await first.hold('a.example')).toBe('taken');
        expect(await second.hold('b.example')).toEqual({ heldAt: 'a.example' });
        await first.append(NAME, [update]);
        await first.close();
        expect(await second.hold('b.example')).toBe('taken');
        await second.append(NAME, [update]);
        expect(await run(`SELECT number::int, place FROM ${schema}.lease`)).toEqual([
          { number: 2, place: 'b.example' },
        ]);
      } finally {
        await first.close();
        await second.close();
      }
    }, skip));

  it('cannot write any more once another has taken over, in any table of documents', ({ skip }) =>
    onServer(async ({ url, run }, schema) => {
      const [first, second] = [await PgLibrary.open({ url, schema }), await PgLibrary.open({ url, schema })];
      let lost = 0;
      first.onDidLose(() => lost++);
      try {
        await first.hold('a.example');
        await first.createPlan('abcdefgh01234567', '計画', update);
        // As if the node was stopped for longer than its lease. It is running, and may renew the lease in between: then retries.
        do await run(`UPDATE ${schema}.lease SET expires_at = '-infinity'`);
        while ((await second.hold('b.example')) !== 'taken');
        const refused = { code: 'storageFailed' };
        await expect(first.append(NAME, [update])).rejects.toMatchObject(refused);
        await expect(first.createPlan('zyxwvuts76543210', '計画', update)).rejects.toMatchObject(refused);
        await expect(first.stores.docs.keepBefore(NAME, update)).rejects.toMatchObject(refused);
        await expect(first.stores.docs.erase(NAME)).rejects.toMatchObject(refused);
        expect(lost).toBe(1);
        expect(first.state).toBe('failed');
        await second.append(NAME, [update]);
        expect(await run(`SELECT count(*)::int AS rows FROM ${schema}.log`)).toEqual([{ rows: 1 }]);
        expect((await second.listPlans()).map(({ id }) => id)).toEqual(['abcdefgh01234567']);
        expect(await second.stores.docs.keptBefore(NAME)).toEqual([]);
      } finally {
        await first.close();
        await second.close();
      }
    }, skip));
});
