/** What is left out of a copy of a plan for an audience: determined from its rows and its text, before the copy is written. */
import * as Y from 'yjs';
import { type Layer, OPEN_LAYER, reaches, readLayer, strictest } from '../../domain/layers/layers.ts';
import { type BodyView, LAYER_ATTRIBUTE, readBody } from '../body.ts';
import {
  bodyElement,
  ENTITY_NAMES,
  ENTITY_SCHEMAS,
  type EntityName,
  entityMap,
  RELATION_SCHEMAS,
  relationMap,
} from '../schema.ts';

export type Fields = Readonly<Record<string, unknown>>;
export type Rows = ReadonlyMap<string, Fields>;
export type PlanRows = Readonly<Record<EntityName, Rows>>;

/** The rows as parsed: extra fields from a peer or a newer app are never copied. */
function rowsOfPlan(doc: Y.Doc): PlanRows {
  const read = (name: EntityName): Rows =>
    new Map(
      [...entityMap(doc, name)].flatMap(([id, row]) => {
        const parsed = ENTITY_SCHEMAS[name].safeParse(row && 'toJSON' in row ? row.toJSON() : undefined);
        return parsed.success ? [[id, parsed.data as Fields] as const] : [];
      }),
    );
  return Object.fromEntries(ENTITY_NAMES.map((name) => [name, read(name)])) as PlanRows;
}

/** Ids of rows that are left out; a block by its index in the text. */
export type Leaving = {
  readonly rows: PlanRows;
  readonly body: readonly BodyView[];
  readonly left: ReadonlySet<string>;
  readonly leftBlocks: ReadonlySet<number>;
};

const layerOf = (row: Fields): Layer => readLayer(row['layer']);
const idsIn = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : Array.isArray(value) ? value.filter((v) => typeof v === 'string') : [];

/** Collections whose rows have a layer. */
const LAYERED = (Object.keys(ENTITY_SCHEMAS) as EntityName[]).filter((name) => 'layer' in ENTITY_SCHEMAS[name].shape);

/** A row belongs to another one: an assumption to its combination, a reward to its source, an investor to the round. */
const BELONGS: Readonly<Partial<Record<EntityName, string>>> = {
  assumptions: 'combination',
  tiers: 'source',
  capEvents: 'of',
  // A figure based on a card would reveal it.
  figures: 'nodes',
};
/** Rows that are only shown in the text: they are kept with the blocks that refer to them. */
const IN_TEXT = ['figures', 'citations', 'tasks'] as const satisfies readonly EntityName[];

export function leavingOf(doc: Y.Doc, audience: Layer): Leaving {
  const rows = rowsOfPlan(doc);
  const left = new Set<string>();
  for (const name of LAYERED) for (const [id, row] of rows[name]) if (!reaches(layerOf(row), audience)) left.add(id);
  // Without the table that archives it, an archived combination would be active again.
  for (const [id, row] of rows.variants) if (row['archivedOn'] !== '') left.add(id);
  leaveFramed(doc, left);
  for (let before = -1; before !== left.size; ) {
    before = left.size;
    for (const [name, field] of Object.entries(BELONGS) as [EntityName, string][])
      for (const [id, row] of rows[name]) if (idsIn(row[field]).some((of) => left.has(of))) left.add(id);
  }
  const body = readBody(doc);
  const leftBlocks = blocksLeft(body, audience, left);
  leaveUnnamed(rows, body, leftBlocks, left);
  return { rows, body, left, leftBlocks };
}

/** Cards in a frame are restricted at least like the frame, on whatever board. */
function leaveFramed(doc: Y.Doc, left: Set<string>): void {
  const parents = [...relationMap(doc, 'parents')].flatMap(([key, value]) => {
    const frame = RELATION_SCHEMAS.parents.safeParse(value);
    const card = key.split('|')[1];
    return frame.success && card ? [{ card, frame: frame.data }] : [];
  });
  for (let before = -1; before !== left.size; ) {
    before = left.size;
    for (const { card, frame } of parents) if (left.has(frame)) left.add(card);
  }
}

/** Blocks that are left out: by their own layer, by that of a heading above them, or because they were made from a card that is left out. */
function blocksLeft(body: readonly BodyView[], audience: Layer, left: ReadonlySet<string>): ReadonlySet<number> {
  const out = new Set<number>();
  const above: { readonly level: number; readonly layer: Layer }[] = [];
  for (const block of body) {
    if (block.level !== undefined) {
      const { level } = block;
      while ((above.at(-1)?.level ?? 0) >= level) above.pop();
      above.push({ level, layer: block.layer });
    }
    const layer = strictest(block.layer, ...above.map((heading) => heading.layer));
    const isMadeOfLeft = block.trace.some((id) => left.has(id)) || namesLeft(block.made?.slot, left);
    const isEmbedOfLeft = block.type.endsWith('-embed') && block.references.some(({ target }) => left.has(target));
    if (!reaches(layer, audience) || isMadeOfLeft || isEmbedOfLeft) out.add(block.index);
  }
  return out;
}

const namesLeft = (slot: string | undefined, left: ReadonlySet<string>): boolean =>
  slot?.split(/[^0-9a-z]+/u).some((part) => left.has(part)) === true;

/** A source, figure or task that only left-out blocks refer to is left out too. */
function leaveUnnamed(
  rows: PlanRows,
  body: readonly BodyView[],
  leftBlocks: ReadonlySet<number>,
  left: Set<string>,
): void {
  const named = new Set<string>();
  const namedByLeft = new Set<string>();
  for (const { index, references } of body)
    for (const { target } of references) (leftBlocks.has(index) ? namedByLeft : named).add(target);
  for (const name of IN_TEXT)
    for (const id of rows[name].keys()) if (namedByLeft.has(id) && !named.has(id)) left.add(id);
}

/** Whether anything in a plan is restricted: otherwise no copy differs from the plan. */
export function hasLayers(doc: Y.Doc): boolean {
  const isHeld = (layer: unknown): boolean => readLayer(layer) !== OPEN_LAYER;
  return (
    LAYERED.some((name) => [...entityMap(doc, name).values()].some((row) => isHeld(row?.get?.('layer')))) ||
    bodyElement(doc)
      .toArray()
      .some((child) => child instanceof Y.XmlElement && isHeld(child.getAttribute(LAYER_ATTRIBUTE)))
  );
}
