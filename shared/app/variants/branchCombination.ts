/**
 * A combination branched within its plan: a card of its own with the same parts, reasons, assumptions and figures, linked to the same cards. Money stays
 * where it is: a duplicated allocation or row would spend the same yen twice.
 */

import type { PlanCommand } from '../../doc/commands.ts';
import type { CanvasLink, PlanReader } from '../../doc/planStore.ts';
import { linkKey, splitKey } from '../../doc/schema.ts';
import { CARD_KINDS } from '../../domain/canvas/kinds.ts';
import { COMBINATION_TYPES } from '../../domain/combination/combination.ts';
import { MOST_VARIANTS } from '../../domain/variants/criteria.ts';
import { nextOrder } from '../../kernel/order.ts';
import { err, mapOk } from '../../kernel/result.ts';
import { freePlace, linksOf, partsOf } from '../board/boardCommands.ts';
import { detailsOf } from '../board/combinationView.ts';
import type { PlanWriter } from '../plan/planWriter.ts';
import type { Said } from '../plan/said.ts';
import { familyOf, variantsOf } from './family.ts';
import type { VariantOutcome } from './variantOutcome.ts';

const ROOM_BELOW = 48;

/** Returns the card of the variant. One undo step. */
export function branchCombination(
  plan: PlanWriter,
  combination: string,
  { name, reason, by, on }: Said & { readonly name: string; readonly reason: string },
): VariantOutcome<string> {
  const { store } = plan;
  const origin = store.entity('nodes', combination);
  if (origin?.kind !== 'combination') return err({ code: 'notFound' });
  const title = name.trim().slice(0, 120);
  if (title === '') return err({ code: 'noVariantName' });
  const of = familyOf(store, combination);
  const rows = variantsOf(store, of);
  if (rows.length >= MOST_VARIANTS) return err({ code: 'tooManyVariants' });
  const taken = [...rows.map((v) => store.entity('nodes', v.id)?.title ?? v.name), origin.title];
  if (taken.includes(title)) return err({ code: 'sameVariantName' });
  const variant = plan.newId<string>();
  const order = nextOrder(rows);
  const commands: PlanCommand[] = [
    ...(rows.some((v) => v.id === of)
      ? []
      : [noteOf(of, { of, name: (store.entity('nodes', of)?.title ?? origin.title).slice(0, 120), order: 0 })]),
    ...cardOf(store, combination, variant, title),
    ...contentOf(plan, combination, variant),
    ...figuresOf(store, combination, variant),
    noteOf(variant, { of, name: title, reason: reason.trim().slice(0, 1_000), by: by.slice(0, 120), on, order }),
  ];
  return mapOk(plan.execute({ type: 'batch', commands }), () => variant);
}

const noteOf = (variant: string, fields: Extract<PlanCommand, { type: 'noteVariant' }>['fields']): PlanCommand => ({
  type: 'noteVariant',
  variant,
  fields,
});

/** Places the card on every canvas that has the original, in the space below it. */
function cardOf(store: PlanReader, origin: string, variant: string, title: string): PlanCommand[] {
  const { id: _, ...fields } = store.entity('nodes', origin) ?? { id: '', kind: 'combination' as const };
  const places = [...store.relations('positions')].flatMap(([key, [x, y]]) => {
    const [canvas, node] = splitKey(key);
    if (node !== origin) return [];
    const own = store.relation('sizes', key);
    const [w, h] = own ?? CARD_KINDS.combination.size;
    const pos = freePlace(store, canvas, [w, h], [x, y + h + ROOM_BELOW]);
    return [{ canvas, pos, ...(own ? { size: own } : {}) }];
  });
  const [first, ...others] = places;
  return [
    { type: 'addNode', node: variant, fields: { ...fields, title }, ...(first ?? {}) },
    ...others.map(({ canvas, pos }): PlanCommand => ({ type: 'placeNode', canvas, node: variant, pos })),
  ];
}

const MOST_NODES = 100;
/** Figures are shared, not copied: the variant refers to the same figures as the original, and nothing is spent by that. */
const figuresOf = (store: PlanReader, origin: string, variant: string): PlanCommand[] =>
  [...store.entities('figures').values()]
    .filter(({ nodes }) => nodes.includes(origin) && nodes.length < MOST_NODES)
    .map(({ id, nodes }) => ({ type: 'putFigure', figure: id, patch: { nodes: [...nodes, variant] } }));

function contentOf(plan: PlanWriter, origin: string, variant: string): PlanCommand[] {
  const { parts, types, assumptions } = detailsOf(plan.store, origin);
  return [
    ...(parts.length > 0 ? [{ type: 'addParts' as const, combination: variant, nodes: parts.map((p) => p.id) }] : []),
    ...COMBINATION_TYPES.filter((type) => types.has(type)).map(
      (type): PlanCommand => ({
        type: 'setCombinationType',
        combination: variant,
        combinationType: type,
        on: true,
        reason: types.get(type) ?? '',
      }),
    ),
    ...assumptions.flatMap(({ text, status, evidence, order }): PlanCommand[] => {
      const assumption = plan.newId<string>();
      return [
        { type: 'addAssumption', assumption, combination: variant, text, order },
        { type: 'updateAssumption', assumption, patch: { status, evidence } },
      ];
    }),
    ...linksOf(plan.store, origin)
      .filter(([, link]) => link.type !== 'funds' && areThere(plan.store, link))
      .map(([, link]): PlanCommand => linkFor(link, origin, variant)),
  ];
}

const areThere = (store: PlanReader, { from, to }: CanvasLink): boolean =>
  store.entity('nodes', from) !== undefined && store.entity('nodes', to) !== undefined;

const linkFor = ({ from, to, type, label }: CanvasLink, origin: string, variant: string): PlanCommand => ({
  type: 'addLink',
  from: from === origin ? variant : from,
  to: to === origin ? variant : to,
  linkType: type,
  ...(label ? { label } : {}),
});

// ── differences, and applying them ──────────────────────────────────────────────────────────────────────────────────

export type CombinationPart = {
  readonly key: string;
  readonly what: 'claim' | 'note' | 'part' | 'type' | 'assumption' | 'link';
  /** The other one's value; empty if only this one has it. */
  readonly there: string;
  /** This one's value; empty if only the other has it. */
  readonly here: string;
  readonly commands: (newId: PlanWriter['newId']) => readonly PlanCommand[];
};

/** How `there` differs from `here`, with the texts of cards and reasons. */
export function combinationParts(store: PlanReader, here: string, there: string): CombinationPart[] {
  const [mine, theirs] = [detailsOf(store, here), detailsOf(store, there)];
  return [
    ...fieldParts(store, here, there),
    ...partParts(store, here, there),
    ...COMBINATION_TYPES.flatMap((type): CombinationPart[] => {
      const [a, b] = [mine.types.get(type), theirs.types.get(type)];
      if (a === b) return [];
      const commands = (): PlanCommand[] => [
        { type: 'setCombinationType', combination: here, combinationType: type, on: b !== undefined, reason: b ?? '' },
      ];
      return [{ key: `type:${type}`, what: 'type', here: typeWords(type, a), there: typeWords(type, b), commands }];
    }),
    ...assumptionParts(store, here, there),
    ...linkParts(store, here, there),
  ];
}

/** The key of a type; screens have its label. */
const typeWords = (type: string, reason: string | undefined): string =>
  reason === undefined ? '' : `${type}|${reason}`;

function fieldParts(store: PlanReader, here: string, there: string): CombinationPart[] {
  const [mine, theirs] = [store.entity('nodes', here), store.entity('nodes', there)];
  return (['claim', 'note'] as const).flatMap((field): CombinationPart[] => {
    const [a, b] = [mine?.[field] ?? '', theirs?.[field] ?? ''];
    const commands = (): PlanCommand[] => [{ type: 'updateNode', node: here, patch: { [field]: b } }];
    return a === b ? [] : [{ key: field, what: field, here: a, there: b, commands }];
  });
}

function partParts(store: PlanReader, here: string, there: string): CombinationPart[] {
  const [mine, theirs] = [partsOf(store, here), partsOf(store, there)];
  const lacks = theirs.filter((p) => !mine.some((m) => m.id === p.id));
  const more = mine.filter((p) => !theirs.some((m) => m.id === p.id));
  return [
    ...lacks.map(
      ({ id, title }): CombinationPart => ({
        key: `part:${id}`,
        what: 'part',
        here: '',
        there: title,
        commands: () => [{ type: 'addParts', combination: here, nodes: [id] }],
      }),
    ),
    ...more.map(
      ({ id, title }): CombinationPart => ({
        key: `part:${id}`,
        what: 'part',
        here: title,
        there: '',
        commands: () => [{ type: 'removePart', combination: here, node: id }],
      }),
    ),
  ];
}

/** The copies of an assumption have ids of their own: they are the same while their words are. */
function assumptionParts(store: PlanReader, here: string, there: string): CombinationPart[] {
  const [mine, theirs] = [detailsOf(store, here).assumptions, detailsOf(store, there).assumptions];
  const [own, other] = [mine, theirs].map((all) => new Map(all.map((a) => [a.text.trim(), a])));
  const order = nextOrder(mine);
  const come = theirs
    .filter((a) => a.text.trim() !== '')
    .flatMap((a, i): CombinationPart[] => {
      const had = own?.get(a.text.trim());
      if (had && had.status === a.status && had.evidence === a.evidence) return [];
      const patch = { status: a.status, evidence: a.evidence };
      return [
        {
          key: `assumption:${a.text.trim()}`,
          what: 'assumption',
          here: had ? [had.text, had.evidence].filter(Boolean).join(' — ') : '',
          there: [a.text, a.evidence].filter(Boolean).join(' — '),
          commands: (newId) => {
            if (had) return [{ type: 'updateAssumption', assumption: had.id, patch }];
            const assumption = newId<string>();
            return [
              { type: 'addAssumption', assumption, combination: here, text: a.text, order: order + i },
              { type: 'updateAssumption', assumption, patch },
            ];
          },
        },
      ];
    });
  const go = mine
    .filter((a) => a.text.trim() !== '' && !other?.has(a.text.trim()))
    .map(
      (a): CombinationPart => ({
        key: `assumption:${a.text.trim()}`,
        what: 'assumption',
        here: a.text,
        there: '',
        commands: () => [{ type: 'removeAssumption', assumption: a.id }],
      }),
    );
  return [...come, ...go];
}

function linkParts(store: PlanReader, here: string, there: string): CombinationPart[] {
  const of = (node: string) =>
    new Map(
      linksOf(store, node)
        .map(([, link]) => link)
        .filter((link) => link.type !== 'funds' && areThere(store, link) && !isBetween(link, here, there))
        .map((link) => [
          `${link.from === node ? 'to' : 'from'}:${link.from === node ? link.to : link.from}:${link.type}`,
          link,
        ]),
    );
  const [mine, theirs] = [of(here), of(there)];
  const said = ({ from, to, type, label }: CanvasLink, node: string): string =>
    [type, store.entity('nodes', from === node ? to : from)?.title ?? '', label ?? ''].join('|');
  const come = [...theirs].flatMap(([key, link]): CombinationPart[] =>
    mine.has(key)
      ? []
      : [
          {
            key: `link:${key}`,
            what: 'link',
            here: '',
            there: said(link, there),
            commands: () => [linkFor(link, there, here)],
          },
        ],
  );
  const go = [...mine].flatMap(([key, link]): CombinationPart[] =>
    theirs.has(key)
      ? []
      : [
          {
            key: `link:${key}`,
            what: 'link',
            here: said(link, here),
            there: '',
            commands: () => [{ type: 'removeLinks', keys: [linkKey(link.from, link.to, link.type)] }],
          },
        ],
  );
  return [...come, ...go];
}
const isBetween = ({ from, to }: CanvasLink, a: string, b: string): boolean =>
  (from === a && to === b) || (from === b && to === a);

/** Takes the chosen parts over, as one step. Returns how many. */
export function takeCombinationParts(
  plan: PlanWriter,
  here: string,
  there: string,
  chosen: ReadonlySet<string>,
): VariantOutcome<number> {
  const parts = combinationParts(plan.store, here, there).filter((part) => chosen.has(part.key));
  const commands = parts.flatMap((part) => [...part.commands(plan.newId)]);
  return mapOk(plan.execute({ type: 'batch', commands }), () => parts.length);
}
