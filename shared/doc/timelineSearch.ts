/** Search in a recording: when text was written, deleted or changed, in the plan's text, on a card, in a figure, or in a comment. */
import * as Y from 'yjs';
import { commonEnds } from '../text/diff/commonEnds.ts';
import { fold } from '../text/fold.ts';
import { blockText } from './body.ts';
import type { Field, ValueKind } from './fields/kinds.ts';
import { entityTable } from './fields/table.ts';
import { type CollectionName, PlanStore } from './planStore.ts';
import { bodyElement, ENTITY_NAMES, type EntityName, splitKey } from './schema.ts';
import type { Timeline } from './timeline.ts';

/** Edits in one place with shorter pauses than this are one moment, in milliseconds. */
const REST_MS = 5_000;
const MOST_HITS = 200;
/** Context around a hit, in characters. */
const CONTEXT = 18;

/** The text in one place before and after a run of edits. `at` is in milliseconds since the beginning. */
export type Moment = {
  readonly at: number;
  readonly before: string;
  readonly after: string;
  /** The differing part, in UTF-16 units: from here to `rest` units before the end of each. */
  readonly from: number;
  readonly rest: number;
};
export type Hit = {
  readonly at: number;
  /** The words with some context. */
  readonly words: string;
  readonly gone: boolean;
};

/** Everything that changed, place by place, in order of time. Takes about as long as applying every edit once. */
export function momentsOf(timeline: Timeline): readonly Moment[] {
  const out: { at: number; last: number; before: string; after: string }[] = [];
  const open = new Map<unknown, (typeof out)[number]>();
  const texts = new Map<unknown, string>();
  const touched = new Map<unknown, string>();
  let store: PlanStore | undefined;
  timeline.walk(
    (doc) => {
      const body = bodyElement(doc);
      for (const child of body.toArray()) if (child instanceof Y.XmlElement) texts.set(child, blockText(child));
      body.observeDeep((events) => {
        for (const event of events) {
          if (event.target === body) {
            for (const item of event.changes.deleted)
              if (item.content instanceof Y.ContentType) touched.set(item.content.type, '');
            for (const item of event.changes.added)
              if (item.content instanceof Y.ContentType && item.content.type instanceof Y.XmlElement)
                touched.set(item.content.type, blockText(item.content.type));
          } else {
            const block = body.get(Number(event.path[0]));
            if (block instanceof Y.XmlElement) touched.set(block, blockText(block));
          }
        }
      });
      const plan = new PlanStore(doc);
      store = plan;
      for (const name of ENTITY_NAMES)
        for (const [id, entity] of plan.entities(name)) texts.set(id, wordsOf(name, entity));
      for (const [key, value] of plan.relations('fundingTerms')) texts.set(key, termWords(plan, key, value));
      plan.onDidChange(({ collection, keys }) => {
        for (const key of keys) {
          if (isEntity(collection)) touched.set(key, wordsOf(collection, plan.entities(collection).get(key)));
          else if (collection === 'fundingTerms')
            touched.set(key, termWords(plan, key, plan.relations('fundingTerms').get(key)));
        }
      });
    },
    (at) => {
      for (const [place, after] of touched) {
        const before = texts.get(place) ?? '';
        texts.set(place, after);
        if (before === after) continue;
        const running = open.get(place);
        if (running && at - running.last <= REST_MS) {
          running.after = after;
          running.last = at;
          continue;
        }
        const moment = { at, last: at, before, after };
        open.set(place, moment);
        out.push(moment);
      }
      touched.clear();
    },
  );
  store?.dispose();
  return out.map(({ at, before, after }) => ({ at, before, after, ...differing(before, after) }));
}

function differing(a: string, b: string): { from: number; rest: number } {
  const { start, end } = commonEnds(a.length, b.length, (i, j) => a.charCodeAt(i) === b.charCodeAt(j));
  return { from: start, rest: end };
}

const isEntity = (name: CollectionName): name is EntityName => ENTITY_NAMES.some((n) => n === name);
/** Kinds of values that a person types; the others are chosen from a list, or refer to a row or a file. */
const TYPED: readonly ValueKind['is'][] = ['words', 'yen', 'percent', 'number', 'day', 'month'];
/** True for a field whose value a person reads and may search for: not an order, and not who set the row and when. */
export const isSearched = ({ value, telling }: Field): boolean =>
  TYPED.includes(value.is) && (telling.told === 'own' || telling.told === 'with');
/** The readable content of an entity: its text and numbers, not its ids, hashes and positions. */
const wordsOf = (name: EntityName, entity: object | undefined): string =>
  Object.entries(entity ?? {})
    .filter(([field]) => {
      const described = entityTable(name).fields[field];
      return described !== undefined && isSearched(described);
    })
    .flatMap(([, value]) => (typeof value === 'string' || typeof value === 'number' ? [String(value)] : []))
    .filter((value) => value !== '' && value !== '0')
    .join(' ');
const termWords = (store: PlanStore, key: string, value: unknown): string =>
  value === undefined ? '' : `${store.entities('nodes').get(splitKey(key)[0])?.title ?? ''} ${String(value)}`.trim();

/** 1,200 and 1200 are the same number. */
const key = (text: string): string => fold(text).replace(/(\d),(?=\d)/gu, '$1');
const countOf = (text: string, needle: string): number => key(text).split(needle).length - 1;
/** Folding drops and merges characters, and a number may have commas: this margin on either side is enough. */
const MARGIN = 2;

/** When the words appeared or disappeared; comments and chapters that contain them. In order of time, bounded. */
export function findIn(moments: readonly Moment[], timeline: Pick<Timeline, 'chapters'>, query: string): Hit[] {
  const needle = key(query);
  if (needle === '') return [];
  const margin = query.length * MARGIN + MARGIN;
  // Only around the difference: unchanged text is on both sides, and a plan's text is long.
  const near = (text: string, { from, rest }: Moment) =>
    text.slice(Math.max(0, from - margin), text.length - Math.max(0, rest - margin));
  const written = moments.flatMap((moment): Hit[] => {
    const before = countOf(near(moment.before, moment), needle);
    const after = countOf(near(moment.after, moment), needle);
    if (before === after) return [];
    const gone = after < before;
    return [{ at: moment.at, gone, words: around(gone ? moment.before : moment.after, query) }];
  });
  const said = timeline.chapters
    .filter(({ title }) => key(title).includes(needle))
    .map(({ at, title }): Hit => ({ at, gone: false, words: around(title, query) }));
  return [...written, ...said].sort((a, b) => a.at - b.at).slice(0, MOST_HITS);
}

/** A few words around the query, or the beginning if it is written differently there. */
function around(text: string, query: string): string {
  const flat = text.replace(/\s+/gu, ' ');
  const at = Math.max(0, flat.indexOf(query.trim()));
  const chars = [...flat];
  const start = Math.max(0, [...flat.slice(0, at)].length - CONTEXT);
  const end = Math.min(chars.length, start + CONTEXT * 2 + [...query].length);
  return `${start > 0 ? '…' : ''}${chars.slice(start, end).join('')}${end < chars.length ? '…' : ''}`;
}
