/** A person's private data about a plan: notes, a reading, and trusted keys. */
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import {
  isFromFile,
  keepFounderKey,
  MAX_NOTES,
  MAX_READING,
  markFromFile,
  readFounderKeys,
  readNotes,
  readReading,
  writeNotes,
  writeReading,
} from './privateNotes.ts';

const growth = (doc: Y.Doc, act: () => void): number => {
  const before = Y.encodeStateAsUpdate(doc).byteLength;
  act();
  return Y.encodeStateAsUpdate(doc).byteLength - before;
};

describe('notes and readings', () => {
  it.each([
    ['notes', readNotes, writeNotes, MAX_NOTES, 50_000],
    ['a reading', readReading, writeReading, MAX_READING, 120],
  ] as const)(
    '%s are empty at first, bounded, and not written again where nothing changed',
    (_, read, write, most, expected) => {
      const doc = new Y.Doc();
      expect([read(doc), most]).toEqual(['', expected]);
      write(doc, 'かな');
      expect(read(doc)).toBe('かな');
      expect(growth(doc, () => write(doc, 'かな'))).toBe(0);
      write(doc, 'x'.repeat(expected + 1));
      expect(read(doc)).toBe('x'.repeat(expected));
    },
  );
  it('do not overwrite each other, and invalid text is ignored', () => {
    const doc = new Y.Doc();
    writeNotes(doc, 'メモ');
    writeReading(doc, 'よみ');
    expect([readNotes(doc), readReading(doc)]).toEqual(['メモ', 'よみ']);
    doc.getMap('notes').set('text', 7);
    doc.getMap('notes').set('reading', ['x']);
    expect([readNotes(doc), readReading(doc)]).toEqual(['', '']);
    // A document from elsewhere may hold more than this one writes.
    doc.getMap('notes').set('text', 'y'.repeat(50_001));
    doc.getMap('notes').set('reading', 'y'.repeat(121));
    expect([readNotes(doc).length, readReading(doc).length]).toEqual([50_000, 120]);
  });
});

describe('keys that this device believes', () => {
  const key = (letter: string) => letter.repeat(64);
  it('lists its own first, then by name; omits invalid keys', () => {
    const doc = new Y.Doc();
    keepFounderKey(doc, key('b'), false);
    keepFounderKey(doc, key('c'), true);
    keepFounderKey(doc, key('a'), false);
    keepFounderKey(doc, 'short', true);
    keepFounderKey(doc, `${key('d')}d`, true);
    expect(readFounderKeys(doc)).toEqual([
      { key: key('c'), isOwn: true },
      { key: key('a'), isOwn: false },
      { key: key('b'), isOwn: false },
    ]);
  });
  it('are written once, and may become its own', () => {
    const doc = new Y.Doc();
    keepFounderKey(doc, key('a'), false);
    expect(growth(doc, () => keepFounderKey(doc, key('a'), false))).toBe(0);
    keepFounderKey(doc, key('a'), true);
    expect(readFounderKeys(doc)).toEqual([{ key: key('a'), isOwn: true }]);
  });
});

it('a plan opened from a file is marked as such', () => {
  const doc = new Y.Doc();
  expect(isFromFile(doc)).toBe(false);
  doc.getMap('notes').set('origin', 'invitation');
  expect(isFromFile(doc)).toBe(false);
  markFromFile(doc);
  expect(isFromFile(doc)).toBe(true);
});
