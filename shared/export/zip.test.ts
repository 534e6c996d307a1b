/** Exported files are compared, hashed and signed, so they must not depend on when and where they were made. */
import { afterEach, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import { packBundle } from '../doc/file/bundle.ts';
import { Book, BookSheet } from './book/grid.ts';
import { writeBook } from './book/write.ts';
import { PAPER_FIXTURE } from './paper/fixture.ts';
import { writeDocx } from './writers/docx/writeDocx.ts';
import { zipOf } from './zip.ts';

const zone = process.env['TZ'];
afterEach(() => {
  vi.useRealTimers();
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

const book = (): Book => {
  const made = new Book();
  made.add(new BookSheet('前提', { rows: 1, columns: 1 })).text(1, 1, '題', 'head');
  return made;
};
const WORDS = { noEnd: 'なし', noLimit: '上限なし', monthFormat: 'yyyy' };
const WRITERS: Readonly<Record<string, () => Uint8Array | Promise<Uint8Array>>> = {
  'several files': () => zipOf({ 'a.txt': new TextEncoder().encode('あ') }),
  'a Word file': () => writeDocx(PAPER_FIXTURE),
  'a workbook': () => writeBook(book(), WORDS, '2026-11-21'),
  'a plan': () => {
    const doc = new Y.Doc();
    doc.clientID = 1;
    return packBundle(doc, { planId: 'p', savedAt: '2026-11-21T00:00:00.000Z', app: '1', media: new Map() });
  },
};

it.each(Object.entries(WRITERS))('%s: the same bytes on another day in another time zone', async (_, write) => {
  const at = async (moment: string, place: string) => {
    process.env['TZ'] = place;
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(moment) });
    const bytes = await write();
    vi.useRealTimers();
    return Buffer.from(bytes).toString('base64');
  };
  const here = await at('2026-11-21T09:00:00Z', 'Asia/Tokyo');
  expect(await at('2031-07-04T23:59:58Z', 'America/St_Johns')).toBe(here);
  expect(await at('2026-11-21T09:00:00Z', 'Pacific/Kiritimati')).toBe(here);
});
