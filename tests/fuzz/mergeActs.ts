/** Random insertions and removals in every part of a plan. All inserted words match one pattern, so that they can be found again. */
import * as Y from 'yjs';
import { execute, type PlanCommand } from '../../shared/doc/commands.ts';
import {
  bodyElement,
  ENTITY_NAMES,
  type EntityName,
  entityMap,
  metaMap,
  RELATION_NAMES,
  type RelationName,
  relationMap,
  splitKey,
} from '../../shared/doc/schema.ts';
import { transact, UserOrigin } from '../../shared/doc/transact.ts';

/** All words of that pattern in a plan, in its text and in its data. */
export function wordsIn(doc: Y.Doc): Set<string> {
  const all = JSON.stringify([
    bodyElement(doc).toString(),
    metaMap(doc).toJSON(),
    ...ENTITY_NAMES.map((name) => entityMap(doc, name).toJSON()),
    ...RELATION_NAMES.map((name) => relationMap(doc, name).toJSON()),
  ]);
  return new Set(all.match(/w\d+x\d+y/gu) ?? []);
}

const pick = <T>(list: readonly T[], r: () => number): T | undefined => list[Math.floor(r() * list.length)];
/** Few ids, so that edits collide. */
const idOf = (r: () => number, letter: string): string => `${letter}00000000000000${Math.floor(r() * 3)}`;

const texts = (doc: Y.Doc): Y.XmlText[] => {
  const out: Y.XmlText[] = [];
  const walk = (element: Y.XmlElement): void => {
    for (const child of element.toArray())
      if (child instanceof Y.XmlText) out.push(child);
      else if (child instanceof Y.XmlElement) walk(child);
  };
  walk(bodyElement(doc));
  return out;
};
/** A position between words, never inside one: an insertion there would change the word. */
const placeIn = (text: Y.XmlText, r: () => number): number => {
  const words = text.toString().replace(/<[^>]*>/gu, '');
  const places = [...words.matchAll(/(?<![w\dxy])|$/gu)].map((m) => m.index).filter((at) => at <= text.length);
  return pick(places, r) ?? 0;
};

const ENTRIES: readonly ((word: string, r: () => number) => PlanCommand)[] = [
  (word) => ({ type: 'setMeta', patch: { title: word } }),
  (word) => ({ type: 'setMeta', patch: { trade: word } }),
  (word, r) => ({ type: 'addNode', node: idOf(r, 'a'), fields: { kind: 'seed', title: word } }),
  (word, r) => ({ type: 'updateNode', node: idOf(r, 'a'), patch: { note: word } }),
  (word, r) => ({ type: 'updateNode', node: idOf(r, 'a'), patch: { url: `https://${word}.example` } }),
  (word, r) => ({ type: 'putFigure', figure: idOf(r, 'b'), patch: { label: word } }),
  (word, r) => ({ type: 'putFigure', figure: idOf(r, 'b'), patch: { value: '1', unit: word, setBy: word, basis: '' } }),
  (word, r) => ({ type: 'putFigure', figure: idOf(r, 'b'), patch: { basis: word } }),
  (word, r) => ({ type: 'putCitation', citation: idOf(r, 'c'), patch: { title: word } }),
  (word, r) => ({ type: 'putTask', task: idOf(r, 'd'), patch: { title: word } }),
  (word, r) => ({ type: 'addAssumption', assumption: idOf(r, 'e'), combination: idOf(r, 'a'), text: word, order: 1 }),
  (word, r) => ({ type: 'putFundingRow', collection: 'uses', id: idOf(r, 'f'), patch: { title: word } }),
  (word, r) => ({ type: 'putFundingRow', collection: 'costLines', id: idOf(r, 'g'), patch: { basis: word } }),
  (word, r) => ({ type: 'setFundingTerms', node: idOf(r, 'a'), terms: { lender: word } }),
  (word) => ({ type: 'setFundingSettings', settings: { industry: word } }),
  (word, r) => ({ type: 'setContestEntry', contest: idOf(r, 'h'), fields: { name: word } }),
  (word, r) => ({
    type: 'setCombinationType',
    combination: idOf(r, 'a'),
    combinationType: 'newMarket' as never,
    on: true,
    reason: word,
  }),
  (word, r) => ({
    type: 'declineCandidate',
    node: idOf(r, 'a'),
    entry: 'entry',
    declined: { reason: word, by: '', on: '' },
  }),
  (word, r) => ({ type: 'putOwnWord', word: idOf(r, 'j'), patch: { word, yields: '' } }),
  (word, r) => ({ type: 'putBox', box: idOf(r, 'k'), patch: { title: word } }),
  (word, r) => ({ type: 'putBoxColumn', column: idOf(r, 'l'), patch: { box: idOf(r, 'k'), title: word } }),
  (word, r) => ({ type: 'putBoxCell', cell: idOf(r, 'm'), patch: { column: idOf(r, 'l'), text: word } }),
  (word, r) => ({ type: 'putBoxCell', cell: idOf(r, 'm'), patch: { months: word, node: idOf(r, 'a') } }),
  (word, r) => ({
    type: 'crossCells',
    cells: [idOf(r, 'm'), idOf(r, 'm')],
    crossed: { reason: word, by: '', on: '' },
  }),
  (word, r) => ({ type: 'setBoxLimits', box: idOf(r, 'k'), limits: { season: word } }),
  (word, r) => ({
    type: 'judgeConfiguration',
    box: idOf(r, 'k'),
    cells: [idOf(r, 'm'), idOf(r, 'm')],
    verdict: { verdict: 'kept', by: word, on: '' },
  }),
  (word, r) => ({ type: 'noteVariant', variant: idOf(r, 'n'), fields: { of: idOf(r, 'a'), name: word } }),
  (word, r) => ({ type: 'putCriterion', criterion: idOf(r, 'o'), patch: { of: idOf(r, 'a'), title: word } }),
  (word, r) => ({
    type: 'judgeVariant',
    criterion: idOf(r, 'o'),
    variant: idOf(r, 'n'),
    cell: { verdict: 'weak', reason: word, by: '', on: '' },
  }),
  (word) => ({
    type: 'setFormBox',
    form: 'jfcStartup',
    box: 'motive',
    words: { text: word, made: '', by: '', on: '' },
  }),
  (word) => ({
    type: 'setCashActual',
    month: '2026-12',
    line: 'cashSales',
    actual: { yen: word.length * 1_000, by: word, on: '' },
  }),
  (word, r) => ({ type: 'putThought', thought: idOf(r, 'x'), patch: { tool: 'mandala', title: word } }),
  (word, r) => ({ type: 'putThought', thought: idOf(r, 'x'), patch: { sentence: word, node: idOf(r, 'a'), by: word } }),
  (word, r) => ({ type: 'putThought', thought: idOf(r, 'x'), patch: { end: 'released', reason: word } }),
  (word, r) => ({
    type: 'putThoughtCell',
    cell: idOf(r, 'y'),
    patch: { thought: idOf(r, 'x'), place: Math.floor(r() * 81), text: word },
  }),
  (word, r) => ({ type: 'putThoughtCell', cell: idOf(r, 'y'), patch: { task: idOf(r, 'd'), by: word } }),
  (word, r) => ({ type: 'addCanvas', canvas: idOf(r, 'i'), title: word, order: 1 }),
  (word, r) => ({ type: 'putSavedFilter', filter: idOf(r, 'q'), patch: { title: word, near: idOf(r, 'a') } }),
  (word, r) => ({ type: 'putSavedFilter', filter: idOf(r, 'q'), patch: { words: word, hides: r() < 0.5 } }),
  (word, r) => ({
    type: 'putVariant',
    variant: idOf(r, 'n'),
    patch: { archivedOn: '2026-11-30', archivedReason: word },
  }),
  (word, r) => ({ type: 'addNode', node: idOf(r, 's'), fields: { kind: 'frame', title: word }, ...placed(r) }),
  // Islands are frames, related by links between frames.
  (word, r) => ({ type: 'addLink', from: idOf(r, 's'), to: idOf(r, 's'), linkType: 'contradicts', label: word }),
  (word, r) => ({ type: 'addLink', from: idOf(r, 'a'), to: idOf(r, 'a'), linkType: 'requires', label: word }),
];

const placed = (r: () => number) => ({ canvas: idOf(r, 'i'), pos: pointOf(r) });
const pointOf = (r: () => number): [number, number] => [Math.floor(r() * 1_000), Math.floor(r() * 1_000)];
const aKey = (doc: Y.Doc, name: RelationName, r: () => number): string =>
  pick([...relationMap(doc, name).keys()], r) ?? '';
/** The two ends of a stored pair, or two random ones. */
const pairOf = (key: string, r: () => number): [string, string] => {
  const [a, b] = splitKey(key);
  return b ? [a, b] : [idOf(r, 'm'), idOf(r, 'm')];
};

/** Edits without words: placing, moving, switching, reverting. */
const SHIFTS: readonly ((doc: Y.Doc, r: () => number) => PlanCommand)[] = [
  (_, r) => ({ type: 'placeNode', node: idOf(r, 'a'), ...placed(r) }),
  (_, r) => ({
    type: 'resizeNode',
    canvas: idOf(r, 'i'),
    node: idOf(r, 's'),
    size: [400 + Math.floor(r() * 100), 300],
  }),
  (_, r) => ({
    type: 'setParent',
    canvas: idOf(r, 'i'),
    nodes: [idOf(r, 'a')],
    parent: r() < 0.7 ? idOf(r, 's') : null,
  }),
  (doc, r) => ({
    type: 'bendLink',
    canvas: idOf(r, 'i'),
    key: aKey(doc, 'links', r),
    bends: r() < 0.7 ? [pointOf(r), pointOf(r)] : [],
  }),
  (doc, r) => ({ type: 'changeLink', key: aKey(doc, 'links', r), linkType: 'requires', reverse: r() < 0.5 }),
  (doc, r) => ({ type: 'removeLinks', keys: r() < 0.4 ? [aKey(doc, 'links', r)] : [] }),
  (_, r) => ({ type: 'addNode', node: idOf(r, 't'), fields: { kind: 'combination', title: '' } }),
  (_, r) => ({ type: 'addParts', combination: idOf(r, 't'), nodes: [idOf(r, 'a')] }),
  (_, r) => ({ type: 'removePart', combination: idOf(r, 't'), node: idOf(r, 'a') }),
  (doc, r) => ({
    type: 'crossCells',
    cells: pairOf(aKey(doc, 'boxCrossed', r), r),
    crossed: r() < 0.4 ? null : { reason: 'reason', by: '', on: '' },
  }),
  (_, r) => ({ type: 'setBoxLimits', box: idOf(r, 'k'), limits: r() < 0.5 ? { permit: true } : { season: null } }),
  (_, r) => ({ type: 'judgeConfiguration', box: idOf(r, 'k'), cells: [idOf(r, 'm'), idOf(r, 'm')], verdict: null }),
  (_, r) => ({ type: 'judgeVariant', criterion: idOf(r, 'o'), variant: idOf(r, 'n'), cell: null }),
  (_, r) => ({
    type: 'putCriterion',
    criterion: idOf(r, 'o'),
    patch: { weight: r() < 0.5 ? 'decisive' : 'minor', order: Math.floor(r() * 9) },
  }),
  (_, r) => ({ type: 'putVariant', variant: idOf(r, 'n'), patch: { archivedOn: '', archivedReason: '' } }),
  (_, r) => ({ type: 'putBoxColumn', column: idOf(r, 'l'), patch: { role: 'customer', order: Math.floor(r() * 9) } }),
  (_, r) => ({ type: 'putThought', thought: idOf(r, 'x'), patch: { dial: r() * 2 - 1, seed: Math.floor(r() * 99) } }),
  (_, r) => ({ type: 'setSenses', node: idOf(r, 'a'), senses: { 酒粕: r() < 0.7 ? 'not' : null } }),
];
/** Makes an edit without words. Always returns true. */
export function shift(doc: Y.Doc, r: () => number): boolean {
  const command = pick(SHIFTS, r)?.(doc, r);
  if (command) execute(doc, command);
  return true;
}

/** Inserts one new word somewhere; returns false if the randomly chosen place does not exist. */
export function enter(doc: Y.Doc, word: string, r: () => number): boolean {
  if (r() < 0.5) {
    const command = pick(ENTRIES, r)?.(word, r);
    if (!command) return false;
    execute(doc, command);
    return wordsIn(doc).has(word);
  }
  transact(doc, new UserOrigin('test'), () => {
    const text = r() < 0.8 ? pick(texts(doc), r) : undefined;
    if (text) return text.insert(placeIn(text, r), word, {});
    const body = bodyElement(doc);
    const paragraph = new Y.XmlElement('paragraph');
    paragraph.insert(0, [new Y.XmlText(word)]);
    body.insert(Math.floor(r() * (body.length + 1)), [paragraph]);
  });
  return true;
}

const REMOVED = [
  'thoughts',
  'thoughtCells',
  'figures',
  'uses',
  'boxes',
  'boxColumns',
  'boxCells',
  'variants',
  'variantCriteria',
  'savedFilters',
] as const satisfies readonly EntityName[];

/** Removes or moves something. Always returns true. */
export function remove(doc: Y.Doc, r: () => number): boolean {
  const what = r();
  if (what < 0.35) {
    const rows = (collection: EntityName): PlanCommand[] => {
      const row = pick([...entityMap(doc, collection).keys()], r);
      return row === undefined ? [] : [{ type: 'removeEntity', collection, id: row }];
    };
    const node = pick([...entityMap(doc, 'nodes').keys()], r);
    const cards: PlanCommand[] = node === undefined ? [] : [{ type: 'deleteNodes', nodes: [node] }];
    const command = pick<PlanCommand>(
      [...REMOVED.flatMap(rows), ...cards, { type: 'setFundingSettings', settings: { industry: null } }],
      r,
    );
    if (command) execute(doc, command);
    return true;
  }
  transact(doc, new UserOrigin('test'), () => {
    const body = bodyElement(doc);
    if (what < 0.55 && body.length > 2) body.delete(Math.floor(r() * body.length), 1);
    else if (what < 0.7) {
      // As the editor moves a block: a copy is inserted elsewhere.
      const at = Math.floor(r() * body.length);
      const block = body.get(at);
      if (!(block instanceof Y.XmlElement)) return;
      const copy = block.clone();
      body.delete(at, 1);
      body.insert(Math.floor(r() * (body.length + 1)), [copy]);
    } else if (what < 0.85) {
      // A whole text node, as when everything after a chip is selected and deleted.
      const text = pick(texts(doc), r);
      const parent = text?.parent;
      if (text && parent instanceof Y.XmlElement) parent.delete(parent.toArray().indexOf(text), 1);
    } else {
      const text = pick(texts(doc), r);
      const words = text?.toString().replace(/<[^>]*>/gu, '') ?? '';
      const found = pick([...words.matchAll(/w\d+x\d+y/gu)], r);
      if (text && found && found.index + found[0].length <= text.length) text.delete(found.index, found[0].length);
    }
  });
  return true;
}
