/** A recorded session: its content at each moment, its limits, and its deletion. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { random } from '../../tests/random.ts';
import {
  appendChunk,
  beginRecording,
  decodeEvents,
  encodeEvents,
  endRecording,
  eraseRecording,
  type RecordedEvent,
  readRecordings,
} from './recording.ts';
import { Timeline } from './timeline.ts';

const AT = '2026-11-21T01:00:00.000Z';
const CONSENTS = [
  { id: 'a', name: '山田花子', at: AT },
  { id: 'b', name: '佐藤', at: AT },
];

/** An hour of edits, one each second or so, and the text after each. */
function hour(count: number): { doc: Y.Doc; texts: string[]; times: number[] } {
  const r = random(7);
  const plan = new Y.Doc();
  plan.getText('t').insert(0, '始め');
  const doc = new Y.Doc();
  beginRecording(doc, 'r1', { byName: '佐藤', startedAt: AT, consents: CONSENTS });
  let events: RecordedEvent[] = [{ at: 0, kind: 'base', update: Y.encodeStateAsUpdate(plan) }];
  const [texts, times]: [string[], number[]] = [[], []];
  let at = 0;
  plan.on('update', (update: Uint8Array) => events.push({ at, kind: 'edit', update }));
  for (let i = 0; i < count; i++) {
    at += Math.floor(r() * 2_000);
    const text = plan.getText('t');
    if (r() < 0.3 && text.length > 4) text.delete(Math.floor(r() * (text.length - 2)), 2);
    else text.insert(Math.floor(r() * (text.length + 1)), `${i}、`);
    texts.push(text.toString());
    times.push(at);
    if (i % 50 === 0) events.push({ at, kind: 'person', client: 1 + (i % 2), state: JSON.stringify({ i }) });
    if (i % 200 === 0) events.push({ at, kind: 'chapter', title: `議題${i / 200 + 1}` });
    if (i % 100 === 99) {
      expect(appendChunk(doc, 'r1', events)).toBe(true);
      events = [];
    }
  }
  appendChunk(doc, 'r1', events);
  endRecording(doc, 'r1', AT);
  return { doc, texts, times };
}

describe('a recording', () => {
  it('shows the plan as it was at any moment, forwards and backwards', () => {
    const { doc, texts, times } = hour(1_500);
    const [recording] = readRecordings(doc);
    if (!recording) throw new Error('no recording');
    expect(recording.consents.map((c) => c.name)).toEqual(['山田花子', '佐藤']);
    const timeline = new Timeline(recording);
    expect(timeline.chapters).toHaveLength(8);
    const r = random(3);
    for (let i = 0; i < 60; i++) {
      const n = Math.floor(r() * texts.length);
      const count = timeline.countAt(times[n] ?? 0);
      const shown = timeline.docAt(count);
      // Two edits may have the same time: then the later one counts.
      expect(shown.getText('t').toString()).toBe(texts[count - 1]);
      const next = Math.min(texts.length, count + Math.floor(r() * 30));
      timeline.advance(shown, count, next);
      expect(shown.getText('t').toString()).toBe(texts[next - 1]);
    }
    expect(timeline.docAt(0).getText('t').toString()).toBe('始め');
    expect(timeline.peopleAt(timeline.length).size).toBe(1);
  });

  it('round-trips any events', () => {
    const event = fc.oneof(
      fc.record({ at: fc.nat(4e6), kind: fc.constant('edit' as const), update: fc.uint8Array({ maxLength: 50 }) }),
      fc.record({ at: fc.nat(4e6), kind: fc.constant('chapter' as const), title: fc.string({ unit: 'grapheme' }) }),
      fc.record({
        at: fc.nat(4e6),
        kind: fc.constant('person' as const),
        client: fc.nat(2 ** 31),
        state: fc.string({ unit: 'grapheme' }),
      }),
    );
    fc.assert(
      fc.property(fc.array(event), (events) => {
        expect(decodeEvents(encodeEvents(events))).toEqual(events);
      }),
    );
  });

  it('rejects random bytes; reports a damaged chunk and shows the rest', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        try {
          expect(decodeEvents(bytes).length).toBeLessThan(1_000);
        } catch (error) {
          expect(error).toBeInstanceOf(Error);
        }
      }),
    );
    const { doc } = hour(300);
    const [recording] = readRecordings(doc);
    const chunks = [...(recording?.chunks ?? [])];
    chunks[1] = new Uint8Array([9, 9, 9]);
    const timeline = new Timeline({ chunks });
    expect(timeline.damaged).toBe(1);
    expect(() => timeline.docAt(timeline.countAt(timeline.length))).not.toThrow();
  });

  it('from others is bounded in memory, and deleted for both when erased', () => {
    const { doc } = hour(100);
    const bomb = new Uint8Array([255, 255, 255, 255, 127, 0]);
    expect(() => decodeEvents(bomb)).toThrow(RangeError);
    const full = Y.encodeStateAsUpdate(doc).length;
    eraseRecording(doc, 'r1');
    expect(readRecordings(doc)).toEqual([]);
    expect(Y.encodeStateAsUpdate(doc).length).toBeLessThan(full / 10);
    expect(appendChunk(doc, 'r1', [])).toBe(false);
  });
});
