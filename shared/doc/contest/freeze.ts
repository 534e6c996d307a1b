/**
 * A plan as a judge reads it: text with its references written out, boards, cards, combinations, figures and money. Everything that can be pinned
 * has an id. It is hashed beside the whole plan, and blind copies are made from it.
 */

import type * as Y from 'yjs';
import { z } from 'zod';
import { sourceLine } from '../../data/catalogue/sources.ts';
import type { Passage } from '../../domain/contest/leaks.ts';
import { inOrder } from '../../kernel/order.ts';
import { formatYen } from '../../text/yen.ts';
import { readBody } from '../body.ts';
import { mediaOf } from '../file/pictures.ts';
import { chipKind } from '../fundingEmbeds.ts';
import { liveCombinationsOf, ownNodes } from '../ownNodes.ts';
import { type CanvasNode, type PlanReader, PlanStore } from '../planStore.ts';
import { splitKey } from '../schema.ts';

const id = z.string().max(40);
const text = z.string().max(100_000);
const yen = z.number().int();
export const readingSchema = z.object({
  format: z.literal('musubi-reading'),
  version: z.literal(1),
  title: text,
  /** Answers to the boxes of the call. */
  answers: z
    .array(z.object({ id, label: text, text }))
    .max(100)
    .default([]),
  blocks: z
    .array(
      z.object({
        id,
        kind: z.string().max(40),
        level: z.number().optional(),
        text,
        embed: z.string().max(60).optional(),
      }),
    )
    .max(20_000),
  boards: z
    .array(
      z.object({
        id,
        title: text,
        /** Width and height are there if the founder changed them. */
        cards: z
          .array(
            z.object({ card: id, x: z.number(), y: z.number(), w: z.number().optional(), h: z.number().optional() }),
          )
          .max(5_000),
      }),
    )
    .max(200),
  cards: z
    .array(
      z.object({
        id,
        kind: z.string().max(40),
        title: text,
        note: text,
        status: z.string().max(20),
        source: text,
        colour: z.string().max(20).optional(),
        image: z.string().max(64).optional(),
      }),
    )
    .max(10_000),
  links: z.array(z.object({ id, from: id, to: id, type: z.string().max(40), label: text })).max(20_000),
  combinations: z
    .array(
      z.object({
        id,
        title: text,
        claim: text,
        parts: z.array(id).max(500),
        types: z.array(z.object({ type: z.string().max(40), why: text })).max(20),
        assumptions: z.array(z.object({ text, status: z.string().max(20) })).max(500),
      }),
    )
    .max(1_000),
  figures: z.array(z.object({ id, label: text, value: text, unit: text, basis: text })).max(5_000),
  citations: z.array(z.object({ id, text })).max(5_000),
  money: z
    .object({
      uses: z.array(z.object({ id, title: text, yen })).max(1_000),
      sources: z
        .array(z.object({ id, title: text, kind: z.string().max(40), month: text, yen, costYen: yen }))
        .max(1_000),
      years: z.array(z.object({ id, salesYen: yen, ordinaryYen: yen, cashYen: yen })).max(20),
      lowestCash: z.object({ month: text, yen }),
      /** The total needs and the total of the sources, as in the text; absent in older readings. */
      totals: z.object({ usesYen: yen, sourcesYen: yen }).optional(),
    })
    .optional(),
  images: z.array(z.string().max(64)).max(500),
});
export type Reading = z.infer<typeof readingSchema>;
export type ReadingMoney = NonNullable<Reading['money']>;

/** `money` is passed by the caller: the rules it is computed from are not part of a document. */
export function freezePlan(doc: Y.Doc, money?: ReadingMoney, answers: Reading['answers'] = []): Reading {
  const store = new PlanStore(doc);
  const reading: Reading = {
    format: 'musubi-reading',
    version: 1,
    title: store.meta.title,
    answers: [...answers],
    blocks: frozenBlocks(doc, store, money),
    boards: frozenBoards(store),
    cards: frozenCards(store),
    links: frozenLinks(store),
    combinations: frozenCombinations(store),
    figures: [...store.entities('figures').values()]
      .sort(byId)
      .map(({ id: figure, label, value, unit, basis }) => ({ id: figure, label, value, unit, basis })),
    citations: [...store.entities('citations').values()]
      .sort(byId)
      .map((c) => ({ id: c.id, text: [c.title, c.publisher, c.locator, c.url].filter(Boolean).join('、') })),
    ...(money ? { money } : {}),
    images: mediaOf(doc).sort(),
  };
  store.dispose();
  return reading;
}

/** The printed text of a reference. */
export function referenceInWords(
  store: PlanReader,
  money: ReadingMoney | undefined,
  type: string,
  target: string,
): string {
  if (type === 'funding-chip') return moneyInWords(store, money, target);
  if (type === 'figure-chip') {
    const figure = store.entities('figures').get(target);
    return figure ? `${figure.value}${figure.unit}` : '';
  }
  if (type === 'combination-mention') return store.entities('nodes').get(target)?.title ?? '';
  if (type === 'citation') return `［${store.entities('citations').get(target)?.title ?? ''}］`;
  return '';
}

/** A live figure of the money; empty if there is none. */
function moneyInWords(store: PlanReader, money: ReadingMoney | undefined, target: string): string {
  const said = (yen: number | undefined): string => (yen === undefined ? '' : formatYen(yen));
  switch (chipKind(target)) {
    case 'usesTotal':
      return said(money?.totals?.usesYen);
    case 'sourcesTotal':
      return said(money?.totals?.sourcesYen);
    case 'lowestCash':
      return said(money?.lowestCash.yen);
    case 'opening': {
      const month = (store.meta.openedOn || String(store.relation('fundingSettings', 'startMonth') ?? '')).slice(0, 7);
      return /^\d{4}-\d{2}$/u.test(month) ? month : '';
    }
    case 'marukei':
      return '';
    case undefined:
      return said(
        store.entity('salesLines', target)?.priceYen ?? money?.sources.find((source) => source.id === target)?.yen,
      );
  }
}

const frozenBlocks = (doc: Y.Doc, store: PlanStore, money: ReadingMoney | undefined): Reading['blocks'] =>
  readBody(doc).flatMap((b) => {
    // An unanswered question is the template's, not the founder's.
    if (b.question) return [];
    let written = '';
    let from = 0;
    for (const r of b.references) {
      written += b.text.slice(from, r.at) + referenceInWords(store, money, r.type, r.target);
      from = r.at;
    }
    written += b.text.slice(from);
    const embed = b.references.find((r) => r.type.endsWith('-embed'));
    if (written.trim() === '' && !embed) return [];
    return [
      {
        id: `b${b.index}`,
        kind: b.type,
        ...(b.level === undefined ? {} : { level: b.level }),
        text: written,
        ...(embed ? { embed: `${embed.type}:${embed.target}` } : {}),
      },
    ];
  });

const ownCards = (store: PlanStore): ReadonlyMap<string, CanvasNode> =>
  new Map(ownNodes(store).map((node) => [node.id, node]));

function frozenBoards(store: PlanStore): Reading['boards'] {
  const nodes = ownCards(store);
  return inOrder(store.entities('canvases').values()).map((c) => ({
    id: c.id,
    title: c.title,
    cards: [...store.relations('positions')]
      .filter(([key]) => splitKey(key)[0] === c.id && nodes.has(splitKey(key)[1]))
      .map(([key, [x, y]]) => {
        const size = store.relations('sizes').get(key);
        return {
          card: splitKey(key)[1],
          x: Math.round(x),
          y: Math.round(y),
          ...(size ? { w: Math.round(size[0]), h: Math.round(size[1]) } : {}),
        };
      })
      .sort((a, b) => a.y - b.y || a.x - b.x || (a.card < b.card ? -1 : 1)),
  }));
}

const frozenCards = (store: PlanStore): Reading['cards'] =>
  [...ownCards(store).values()].sort(byId).map((n) => ({
    id: n.id,
    kind: n.kind,
    title: n.title,
    note: n.note,
    status: n.status,
    source: n.entry?.sources.map((s) => sourceLine(s, ({ ja }) => ja)).join('、') ?? '',
    ...(n.colour === 'none' ? {} : { colour: n.colour }),
    ...(n.image ? { image: n.image } : {}),
  }));

function frozenLinks(store: PlanStore): Reading['links'] {
  const nodes = ownCards(store);
  return [...store.relations('links').values()]
    .filter((l) => nodes.has(l.from) && nodes.has(l.to))
    .map((l) => ({
      id: `${l.from.slice(0, 8)}${l.to.slice(0, 8)}${l.type}`,
      from: l.from,
      to: l.to,
      type: l.type,
      label: l.label ?? '',
    }))
    .sort(byId);
}

const frozenCombinations = (store: PlanStore): Reading['combinations'] =>
  [...liveCombinationsOf(store)].sort(byId).map((n) => ({
    id: n.id,
    title: n.title,
    claim: n.claim,
    parts: [...store.relations('parts')]
      .filter(([key]) => splitKey(key)[0] === n.id)
      .sort(([, a], [, b]) => a.order - b.order)
      .map(([key]) => splitKey(key)[1]),
    types: [...store.relations('combinationTypes')]
      .filter(([key]) => splitKey(key)[0] === n.id)
      .map(([key, why]) => ({ type: splitKey(key)[1], why })),
    assumptions: [...store.entities('assumptions').values()]
      .filter((a) => a.combination === n.id)
      .sort((a, b) => a.order - b.order)
      .map((a) => ({ text: a.text, status: a.status })),
  }));

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);

/** Visits every text of a reading copy with its path, such as `cards.<id>.title`; with `change`, returns a copy with each text passed through it. */
export function mapReading(reading: Reading, change: (where: string, text: string) => string): Reading {
  const of =
    <T extends { readonly id: string }>(group: string, fields: readonly (keyof T & string)[]) =>
    (item: T): T => {
      const out = { ...item };
      for (const field of fields) {
        const value = item[field];
        if (typeof value === 'string') out[field] = change(`${group}.${item.id}.${field}`, value) as T[typeof field];
      }
      return out;
    };
  return {
    ...reading,
    title: change('title', reading.title),
    answers: reading.answers.map(of('answers', ['label', 'text'])),
    blocks: reading.blocks.map(of('blocks', ['text'])),
    boards: reading.boards.map(of('boards', ['title'])),
    cards: reading.cards.map(of('cards', ['title', 'note', 'source'])),
    links: reading.links.map(of('links', ['label'])),
    combinations: reading.combinations.map((c) => ({
      ...of<typeof c>('combinations', ['title', 'claim'])(c),
      types: c.types.map((t) => ({ ...t, why: change(`combinations.${c.id}.why`, t.why) })),
      assumptions: c.assumptions.map((a) => ({ ...a, text: change(`combinations.${c.id}.assumption`, a.text) })),
    })),
    figures: reading.figures.map(of('figures', ['label', 'value', 'unit', 'basis'])),
    citations: reading.citations.map(of('citations', ['text'])),
    ...(reading.money
      ? {
          money: {
            ...reading.money,
            uses: reading.money.uses.map(of('uses', ['title'])),
            sources: reading.money.sources.map(of('sources', ['title'])),
          },
        }
      : {}),
  };
}

export function passagesOf(reading: Reading): Passage[] {
  const passages: Passage[] = [];
  mapReading(reading, (where, value) => {
    if (value.trim() !== '') passages.push({ where, text: value });
    return value;
  });
  return passages;
}
