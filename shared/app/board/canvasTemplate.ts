/** Puts a canvas template on a board: its areas as frames and, if wanted, the example of a region. */
import { type CanvasTemplateId, canvasTemplate } from '../../data/canvasTemplates/canvasTemplates.ts';
import type { CanvasTemplate, TemplateArea, TemplateSlot } from '../../data/canvasTemplates/schema.ts';
import type { CatalogueEntry } from '../../data/catalogue/schema.ts';
import type { PlanCommand } from '../../doc/commands.ts';
import type { PlanReader } from '../../doc/planStore.ts';
import type { Point } from '../../doc/schema.ts';
import { type ExampleRegion, pickExamples } from '../../domain/canvas/examples.ts';
import { CARD_KIND_OF_ENTRY, CARD_KINDS, type NodeKind } from '../../domain/canvas/kinds.ts';
import { judgeLink } from '../../domain/canvas/linkRules.ts';
import type { Words } from '../../i18n/words.ts';
import { mapOk, ok } from '../../kernel/result.ts';
import type { Outcome, PlanWriter } from '../plan/planWriter.ts';
import { canvasesOf, placedCards } from './boardCommands.ts';
import { snapshotOf } from './entrySnapshot.ts';

/** Room for two cards, one below the other, under the area's name and question. */
const CELL: Point = [304, 336];
const GAP = 24;
const INSIDE: Point = [32, 104];
const STEP = 112;

export type TemplateWish = {
  readonly template: CanvasTemplateId;
  /** An empty canvas to fill; a new one otherwise. */
  readonly canvas: string | undefined;
  /** If omitted, only the areas are added. */
  readonly example?: { readonly entries: readonly CatalogueEntry[]; readonly region: ExampleRegion } | undefined;
};

/** One undo step. Returns the canvas. */
export function applyCanvasTemplate(
  session: PlanWriter,
  words: Pick<Words, 'text'>,
  { template: id, canvas: given, example }: TemplateWish,
): Outcome<string> {
  const template = canvasTemplate(id);
  const canvas = given ?? session.newId<string>();
  const order = (canvasesOf(session.store).at(-1)?.order ?? 0) + 1;
  const frames = template.areas.map((area, i) => ({ area, node: session.newId<string>(), slide: i + 1 }));
  const commands: PlanCommand[] = [
    ...(given ? [] : [{ type: 'addCanvas' as const, canvas, title: words.text(template.name), order }]),
    ...frames.map(({ area, node, slide }) => frameOf(canvas, area, node, slide, words)),
    ...(example ? exampleOf(session, words, template, { canvas, frames, ...example }) : []),
  ];
  return mapOk(session.execute({ type: 'batch', commands }), () => canvas);
}

const placeOf = ([column, row]: readonly [number, number]): Point => [column * (CELL[0] + GAP), row * (CELL[1] + GAP)];
const sizeOf = ([columns, rows]: readonly [number, number]): Point => [
  columns * (CELL[0] + GAP) - GAP,
  rows * (CELL[1] + GAP) - GAP,
];

const frameOf = (
  canvas: string,
  { title, question, at, size = [1, 1], section }: TemplateArea,
  node: string,
  slide: number,
  { text }: Pick<Words, 'text'>,
): PlanCommand => ({
  type: 'addNode',
  node,
  fields: { kind: 'frame', title: text(title), note: text(question), slide, ...(section ? { section } : {}) },
  canvas,
  pos: placeOf(at),
  size: sizeOf(size),
});

type Frame = { readonly area: TemplateArea; readonly node: string };
type Placed = { readonly node: string; readonly kind: NodeKind };

function exampleOf(
  { newId }: Pick<PlanWriter, 'newId'>,
  { text }: Pick<Words, 'text'>,
  { areas, links, combination }: CanvasTemplate,
  {
    canvas,
    frames,
    entries,
    region,
  }: {
    readonly canvas: string;
    readonly frames: readonly Frame[];
    readonly entries: readonly CatalogueEntry[];
    readonly region: ExampleRegion;
  },
): PlanCommand[] {
  const slots = areas.flatMap((a) => a.slots);
  // The resource being worked on is chosen first: the others are chosen to go with it.
  const wishes = slots
    .flatMap((s) => ('entry' in s ? [{ key: s.key, kinds: s.entry }] : []))
    .sort((a, b) => Number(b.key === 'material') - Number(a.key === 'material'));
  const picked = pickExamples(entries, wishes, region);
  const fill = (words: string): string =>
    words.replace(/\{(\w+)\}/gu, (whole, key: string) => {
      const entry = picked.get(key);
      // The part in brackets after a name states its origin.
      return entry
        ? text(entry.title)
            .replace(/[（(][^（）()]*[）)]$/u, '')
            .trim()
        : whole;
    });
  const placed = new Map<string, Placed>();
  const commands: PlanCommand[] = [];
  const put = (
    key: string,
    fields: { readonly kind: NodeKind } & Record<string, unknown>,
    pos: Point,
    parent: string,
  ) => {
    const node = newId<string>();
    placed.set(key, { node, kind: fields.kind });
    commands.push({ type: 'addNode', node, fields: { ...fields, example: true }, canvas, pos, parent });
    return node;
  };
  for (const { area, node: frame } of frames) {
    const [x, y] = placeOf(area.at);
    const [width] = sizeOf(area.size ?? [1, 1]);
    const columns = Math.max(1, Math.floor(width / CELL[0]));
    let n = 0;
    for (const slot of area.slots) {
      const fields = fieldsOf(slot, picked, fill, text);
      if (!fields) continue;
      const at: Point = [
        x + INSIDE[0] + (n % columns) * (CELL[0] + GAP),
        y + INSIDE[1] + Math.floor(n / columns) * STEP,
      ];
      put(slot.key, fields, at, frame);
      n++;
    }
  }
  const home = combination && frames[combination.area];
  const parts = (combination?.parts ?? []).flatMap((key) => placed.get(key) ?? []);
  if (combination && home && parts.length > 1) {
    const [x, y] = placeOf(home.area.at);
    const [width, height] = sizeOf(home.area.size ?? [1, 1]);
    const [w, h] = CARD_KINDS.combination.size;
    const pos: Point = [x + (width - w) / 2, y + Math.max(64, height - h - 8)];
    const fields = { title: fill(text(combination.title)), claim: fill(text(combination.claim)) };
    const node = put(combination.key, { kind: 'combination', ...fields }, pos, home.node);
    commands.push(
      { type: 'addParts', combination: node, nodes: parts.map((p) => p.node) },
      {
        type: 'addAssumption',
        assumption: newId(),
        combination: node,
        text: fill(text(combination.assumption)),
        order: 1,
      },
    );
  }
  for (const [from, linkType, to] of links) {
    const [a, b] = [placed.get(from), placed.get(to)];
    // Links to an empty slot, and links that the kinds of the entries do not allow, are not drawn.
    if (a && b && judgeLink(linkType, a.kind, b.kind).verdict !== 'refused')
      commands.push({ type: 'addLink', from: a.node, to: b.node, linkType });
  }
  return commands;
}

function fieldsOf(
  slot: TemplateSlot,
  picked: ReadonlyMap<string, CatalogueEntry>,
  fill: (words: string) => string,
  text: Words['text'],
): ({ readonly kind: NodeKind } & Record<string, unknown>) | undefined {
  if ('entry' in slot) {
    const entry = picked.get(slot.key);
    return entry && { kind: CARD_KIND_OF_ENTRY[entry.kind], title: text(entry.title), entry: snapshotOf(entry) };
  }
  const title = fill(text(slot.title));
  // A title with an unfilled name would look like a fault.
  if (/\{\w+\}/u.test(title)) return undefined;
  return { kind: slot.kind, title, ...(slot.note ? { note: fill(text(slot.note)) } : {}) };
}

/** The examples on a canvas that nobody has edited. */
export const examplesOn = (plan: PlanReader, canvas: string): readonly string[] =>
  placedCards(plan, canvas).flatMap(({ node }) => (node.example ? [node.id] : []));

/** Removes all examples on a canvas from the plan; returns how many. One undo step. */
export function removeExamples(session: PlanWriter, canvas: string): Outcome<number> {
  const nodes = [...examplesOn(session.store, canvas)];
  if (nodes.length === 0) return ok(0);
  const isGone = (id: string) => nodes.includes(id);
  const assumptions = [...session.store.entities('assumptions').values()].filter((a) => isGone(a.combination));
  const links = [...session.store.relations('links')].flatMap(([key, l]) =>
    isGone(l.from) || isGone(l.to) ? [key] : [],
  );
  return mapOk(
    session.execute({
      type: 'batch',
      commands: [
        { type: 'removeLinks', keys: links },
        ...assumptions.map(({ id }): PlanCommand => ({ type: 'removeAssumption', assumption: id })),
        { type: 'deleteNodes', nodes },
      ],
    }),
    () => nodes.length,
  );
}
