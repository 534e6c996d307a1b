/** A recorded hour of a session on a plan of 116 pages, and suggestions on it: opened, seeked, compared, answered. */
import * as Y from 'yjs';
import { replaceBody } from '../../shared/doc/body.ts';
import { comparePlans } from '../../shared/doc/compare.ts';
import { diffSaid } from '../../shared/doc/fields/saidDiff.ts';
import { appendChunk, beginRecording, type RecordedEvent, readRecordings } from '../../shared/doc/recording.ts';
import { bodyElement } from '../../shared/doc/schema.ts';
import {
  compareDraft,
  putSuggestion,
  SuggestionStore,
  takeSuggestions,
} from '../../shared/doc/suggestions/suggestions.ts';
import { Timeline } from '../../shared/doc/timeline.ts';
import { findIn, type Moment, momentsOf } from '../../shared/doc/timelineSearch.ts';
import { changeWords } from '../changeWords.ts';
import { random } from '../random.ts';
import { planOf } from './planOf.ts';
import { percentile, type Row } from './report.ts';

const WORDS = changeWords('ja');
const HOUR_MS = 3_600_000;
const EDITS = 4_000;
/** Two people whose pointers are looked at four times a second, and move half of the time. */
const LOOKS = 14_400;
const AT = '2026-11-21T00:00:00.000Z';

const textOf = (doc: Y.Doc, n: number): Y.XmlText | undefined => {
  const block = bodyElement(doc).get(n);
  const text = block instanceof Y.XmlElement ? block.get(0) : undefined;
  return text instanceof Y.XmlText ? text : undefined;
};
const timed = (fn: () => void): number => {
  const start = performance.now();
  fn();
  return performance.now() - start;
};

export function benchTogether(): Row[] {
  const r = random(11);
  const plan = planOf({ id: 'abcdefgh01234567', pages: 116, cards: 100 });
  const kept = new Y.Doc();
  beginRecording(kept, 'r', { byName: '佐藤', startedAt: AT, consents: [] });
  let events: RecordedEvent[] = [{ at: 0, kind: 'base', update: Y.encodeStateAsUpdate(plan) }];
  let at = 0;
  plan.on('update', (update: Uint8Array) => events.push({ at, kind: 'edit', update }));
  for (let i = 0; i < LOOKS; i++) {
    at = (i / LOOKS) * HOUR_MS;
    const pointer = [Math.floor(r() * 2_000), Math.floor(r() * 1_200)];
    events.push({ at, kind: 'person', client: i % 2, state: JSON.stringify({ user: { name: '佐藤' }, pointer }) });
    if (i % Math.floor(LOOKS / EDITS) === 0) {
      const text = textOf(plan, Math.floor(r() * bodyElement(plan).length));
      text?.insert(Math.floor(r() * text.length), '字');
    }
    if (i % 200 === 199) {
      appendChunk(kept, 'r', events);
      events = [];
    }
  }
  appendChunk(kept, 'r', events);
  const [recording] = readRecordings(kept);
  if (!recording) throw new Error('no recording');
  const bytes = recording.chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  let timeline = new Timeline(recording);
  const open = timed(() => {
    timeline = new Timeline(recording);
    timeline.docAt(0).destroy();
  });
  // As on screen: prepared in idle time.
  const prepared: number[] = [];
  for (let more = true; more; )
    prepared.push(
      timed(() => {
        more = timeline.prepareOne();
      }),
    );
  const seeks = Array.from({ length: 40 }, () =>
    timed(() => timeline.docAt(timeline.countAt(r() * HOUR_MS)).destroy()),
  );
  let moments: readonly Moment[] = [];
  const firstFind = timed(() => {
    moments = momentsOf(timeline);
    findIn(moments, timeline, '字');
  });
  const finds = Array.from({ length: 20 }, () => timed(() => findIn(moments, timeline, '字字')));
  let doc = timeline.docAt(0);
  let count = 0;
  // Played at sixteen times the speed, sixty frames a second.
  const frames = Array.from({ length: 600 }, (_, i) =>
    timed(() => {
      const next = timeline.countAt(((i + 1) / 60) * 16_000);
      timeline.advance(doc, count, next);
      timeline.peopleAt(((i + 1) / 60) * 16_000);
      count = next;
    }),
  );
  doc.destroy();

  const draft = new Y.Doc();
  Y.applyUpdate(draft, Y.encodeStateAsUpdate(plan));
  const compares: number[] = [];
  for (let i = 0; i < 30; i++) {
    textOf(draft, 1 + i * 15)?.insert(3, `提案${i}。`);
    compares.push(timed(() => compareDraft(plan, draft)));
  }
  const comments = new Y.Doc();
  compareDraft(plan, draft).forEach((group, i) => {
    putSuggestion(comments, { id: 'a', name: '佐藤' }, `s${i}`, group, AT);
  });
  const accepts = new SuggestionStore(comments).open.map((s) => timed(() => takeSuggestions(plan, [s], AT)));
  doc = draft;
  doc.destroy();
  const comparedAll = compareVersions();
  const row = (name: string, ours: number, limit: number, goal: string, unit = 'ms'): Row => ({
    name,
    unit,
    ours,
    baseline: limit,
    baselineName: 'goal',
    goal,
    ok: ours < limit,
  });
  return [
    row(`replay: an hour (${EDITS} edits, ${LOOKS} looks) opened, 116 pages`, open, 1_000, '< 1 s'),
    row('replay: any moment of it, p95', percentile(seeks, 95), 100, '< 100 ms (ours)'),
    row('replay: one state made ahead, p95', percentile(prepared, 95), 150, '< 150 ms (ours)'),
    row('replay: a frame at 16 times the speed, p95', percentile(frames, 95), 16, '< 16 ms (ours)'),
    row('replay: first words found', firstFind, 1_000, '< 1 s (ours)'),
    row('replay: words found again, p95', percentile(finds, 95), 100, '< 100 ms (ours)'),
    row('replay: stored', bytes / 1024, 1_024, '< 1 MB (ours)', 'KB'),
    row('suggestions: draft compared after a change, 116 pages, p95', percentile(compares, 95), 100, '< 100 ms (ours)'),
    row('versions: compared, 116 pages, every paragraph changed', comparedAll.byId, 1_000, '< 1 s (ours)'),
    row('versions: the same under other ids, as restored', comparedAll.byWords, 2_000, '< 2 s (ours)'),
    row('suggestions: one accepted, 116 pages, p95', percentile(accepts, 95), 100, '< 100 ms (ours)'),
  ];
}

/** Two versions of 116 pages that differ in every paragraph, in milliseconds: with the ids of one plan, and with none in common. */
function compareVersions(): { readonly byId: number; readonly byWords: number } {
  const rewrite = (doc: Y.Doc, seed: number) => {
    const r = random(seed);
    for (let n = 0; n < bodyElement(doc).length; n++) {
      const text = textOf(doc, n);
      for (let i = 0; i < 6; i++)
        text?.insert(
          Math.floor(r() * text.length),
          `第${Math.floor(r() * 10_000)}案は${Math.floor(r() * 1_000)}人で。`,
        );
    }
  };
  const before = planOf({ id: 'abcdefgh01234567', pages: 116 });
  rewrite(before, 1);
  const after = new Y.Doc();
  Y.applyUpdate(after, Y.encodeStateAsUpdate(before));
  rewrite(after, 2);
  const restored = new Y.Doc();
  replaceBody(restored, after);
  const marked = (b: Y.Doc) =>
    timed(() => {
      for (const change of comparePlans(before, b)) diffSaid(change.before, change.after, WORDS);
    });
  return { byId: marked(after), byWords: marked(restored) };
}
