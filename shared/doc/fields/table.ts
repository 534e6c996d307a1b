/**
 * The table of everything that a plan holds. `satisfies` ties it to the schemas: a new collection or field does not compile until it is described
 * here. Everything that compares, reviews, describes, restores, undoes or freezes a plan reads this table and lists no fields of its own.
 */
import type { z } from 'zod';
import { LINK_TYPES, WAYS_OUT } from '../../domain/canvas/kinds.ts';
import { PAPER_STATES } from '../../domain/forms/records.ts';
import { VERDICTS } from '../../domain/variants/criteria.ts';
import type { MessageKey } from '../../i18n/messages.ts';
import {
  CONFIGURATION_VERDICTS,
  ENTITY_NAMES,
  type ENTITY_SCHEMAS,
  type EntityName,
  type META_SCHEMA,
  RELATION_NAMES,
  type RELATION_SCHEMAS,
  type RelationName,
  SENSES,
} from '../schema.ts';
import { ENTITY_FIELDS } from './entityFields.ts';
import { FUNDING_FIELDS } from './fundingFields.ts';
import { choice, day, type Field, LAYOUT, list, number, order, type Rules, row, time, words, yen } from './kinds.ts';
import { META_FIELDS } from './metaFields.ts';
import {
  BOX_LIMIT_FIELDS,
  CONTEST_ENTRY_FIELDS,
  FUNDING_SETTING_FIELDS,
  FUNDING_TERM_FIELDS,
  fieldNamed,
  type NamedField,
} from './namedFields.ts';

const PLAN: Rules = { history: 'restorable', suggested: true, signed: true };
/** A tool for thinking: shared, undone and reviewed like the rest, but not part of what a founder submits. */
const TOOL: Rules = { ...PLAN, signed: false };

export type EntityTable = Rules & {
  readonly noun: MessageKey;
  readonly fields: Readonly<Record<string, Field>>;
  /** Fields used as the name of a row: the first that is not empty. */
  readonly name: readonly string[];
  /** The fields reported for an added or removed row, besides its name. */
  readonly brief: readonly string[];
};

const fieldsOf = { ...ENTITY_FIELDS, ...FUNDING_FIELDS } as const satisfies {
  readonly [N in EntityName]: { readonly [F in keyof z.infer<(typeof ENTITY_SCHEMAS)[N]>]-?: Field };
};
const entity = <N extends EntityName>(
  name: N,
  noun: MessageKey,
  named: readonly (keyof (typeof fieldsOf)[N] & string)[],
  brief: readonly (keyof (typeof fieldsOf)[N] & string)[] = [],
): EntityTable => ({ ...PLAN, noun, fields: fieldsOf[name], name: named, brief });

export const ENTITIES = {
  canvases: entity('canvases', 'noun.canvases', ['title']),
  nodes: entity('nodes', 'noun.nodes', ['title', 'claim', 'note']),
  assumptions: entity('assumptions', 'noun.assumptions', ['text']),
  figures: entity('figures', 'noun.figures', ['label'], ['value']),
  citations: entity('citations', 'noun.citations', ['title', 'url']),
  tasks: entity('tasks', 'noun.tasks', ['title'], ['owner', 'due']),
  ownWords: entity('ownWords', 'noun.ownWords', ['word'], ['of', 'yields', 'needs']),
  boxes: { ...entity('boxes', 'noun.boxes', ['title']), ...TOOL },
  boxColumns: { ...entity('boxColumns', 'noun.boxColumns', ['title', 'role'], ['box']), ...TOOL },
  boxCells: { ...entity('boxCells', 'noun.boxCells', ['text', 'node', 'entry'], ['column']), ...TOOL },
  variants: { ...entity('variants', 'noun.variants', ['name'], ['reason']), ...TOOL },
  variantCriteria: { ...entity('variantCriteria', 'noun.variantCriteria', ['title', 'preset'], ['weight']), ...TOOL },
  savedFilters: { ...entity('savedFilters', 'noun.savedFilters', ['title']), ...TOOL },
  thoughts: { ...entity('thoughts', 'noun.thoughts', ['title', 'sentence', 'node'], ['tool']), ...TOOL },
  thoughtCells: { ...entity('thoughtCells', 'noun.thoughtCells', ['text', 'node', 'entry'], ['thought']), ...TOOL },
  uses: entity('uses', 'noun.uses', ['title', 'kind'], ['amountYen']),
  salesLines: entity('salesLines', 'noun.salesLines', ['title', 'driver'], ['priceYen']),
  costLines: entity('costLines', 'noun.costLines', ['title', 'category'], ['amountYen']),
  staffLines: entity('staffLines', 'noun.staffLines', ['title', 'kind'], ['monthlyPayYen']),
  tiers: entity('tiers', 'noun.tiers', ['title'], ['priceYen']),
  capEvents: entity('capEvents', 'noun.capEvents', ['name', 'holder', 'type'], ['amountYen']),
  scenarios: entity('scenarios', 'noun.scenarios', ['title']),
  ownRules: entity('ownRules', 'noun.ownRules', ['label', 'programmeName'], ['value']),
} as const satisfies { readonly [N in EntityName]: EntityTable };

/** The meaning of one part of a relation's key: a row, the name of a field, or something of its own. */
export type KeyPart =
  | EntityName
  | 'field'
  | 'linkType'
  | 'combinationType'
  | 'entry'
  | 'concept'
  | 'contest'
  /** Cells of a box, joined by dots. */
  | 'configuration'
  /** A form, and one of its boxes or enclosures, by their names in the form data. */
  | 'form'
  | 'formPart'
  /** A month (YYYY-MM), and a line of the cash table. */
  | 'month'
  | 'cashLine'
  | 'time'
  | 'suggestion';

export type RelationTable = Rules & {
  readonly noun: MessageKey;
  /** Parts of the key, in order. */
  readonly key: readonly KeyPart[];
} & (
    | {
        /** The value is an object of fields. The relation is added and removed like a row. */
        readonly shape: 'row';
        readonly fields: Readonly<Record<string, Field>>;
      }
    | {
        /** The value is one field. */
        readonly shape: 'value';
        readonly value: Field;
        /** Presence is significant: adding or removing it is reported even if the value is empty. */
        readonly presence: boolean;
      }
    /** The value is one field, described by the name in the key's last part. */
    | { readonly shape: 'named'; readonly named: readonly NamedField[] }
  );

type Shaped<N extends RelationName> =
  z.infer<(typeof RELATION_SCHEMAS)[N]> extends infer V
    ? V extends readonly unknown[] | string | number | boolean
      ? RelationTable & { readonly shape: 'value' | 'named' }
      : RelationTable & { readonly shape: 'row'; readonly fields: { readonly [F in keyof V]-?: Field } }
    : never;

const linkType = choice('change.linkType', LINK_TYPES, (v) => `link.${v}`);

export const RELATIONS = {
  positions: {
    ...PLAN,
    noun: 'noun.positions',
    key: ['canvases', 'nodes'],
    shape: 'value',
    value: number('change.place', LAYOUT),
    presence: true,
  },
  sizes: {
    ...PLAN,
    noun: 'noun.sizes',
    key: ['canvases', 'nodes'],
    shape: 'value',
    value: number('change.size', LAYOUT),
    presence: false,
  },
  parents: {
    ...PLAN,
    noun: 'noun.parents',
    key: ['canvases', 'nodes'],
    shape: 'value',
    value: row('nodes', 'card.frame'),
    presence: false,
  },
  links: {
    ...PLAN,
    noun: 'noun.links',
    key: ['nodes', 'nodes', 'linkType'],
    shape: 'row',
    fields: {
      from: row('nodes', 'change.end'),
      to: row('nodes', 'change.end'),
      type: linkType,
      label: words('link.label'),
    },
  },
  bends: {
    ...PLAN,
    noun: 'noun.bends',
    key: ['canvases', 'nodes', 'nodes', 'linkType'],
    shape: 'value',
    value: number('change.bends', LAYOUT),
    presence: false,
  },
  parts: { ...PLAN, noun: 'noun.parts', key: ['nodes', 'nodes'], shape: 'row', fields: { order } },
  combinationTypes: {
    ...PLAN,
    noun: 'noun.combinationTypes',
    key: ['nodes', 'combinationType'],
    shape: 'value',
    value: words('change.why'),
    presence: true,
  },
  fundingTerms: {
    ...PLAN,
    noun: 'noun.fundingTerms',
    key: ['nodes', 'field'],
    shape: 'named',
    named: FUNDING_TERM_FIELDS,
  },
  allocations: {
    ...PLAN,
    noun: 'noun.allocations',
    key: ['nodes', 'nodes'],
    shape: 'value',
    value: yen('change.amount'),
    presence: false,
  },
  // A submission includes the entries for its own contest; another contest's receipts and telephone numbers do not belong in it.
  contestEntries: {
    history: 'restorable',
    suggested: false,
    signed: false,
    noun: 'noun.contestEntries',
    key: ['contest', 'field'],
    shape: 'named',
    named: CONTEST_ENTRY_FIELDS,
  },
  fundingSettings: {
    ...PLAN,
    noun: 'noun.fundingSettings',
    key: ['field'],
    shape: 'named',
    named: FUNDING_SETTING_FIELDS,
  },
  publications: {
    history: 'appendOnly',
    suggested: false,
    signed: true,
    noun: 'noun.publications',
    key: ['time'],
    shape: 'row',
    fields: {
      as: choice('change.publishedAs', WAYS_OUT, (v) => `change.publishedAs.${v}`),
      seeds: list('change.seeds'),
      by: words('enter.guardBy'),
      reason: words('enter.guardReason'),
      graceUntil: day('change.graceUntil'),
    },
  },
  declined: {
    history: 'restorable',
    suggested: false,
    signed: false,
    noun: 'noun.declined',
    key: ['nodes', 'entry'],
    shape: 'row',
    fields: { reason: words('enter.guardReason'), by: words('change.declinedBy'), on: day('change.declinedOn') },
  },
  senses: {
    ...PLAN,
    noun: 'noun.senses',
    key: ['nodes', 'concept'],
    shape: 'value',
    value: choice('change.sense', SENSES, (v) => `change.sense.${v}`),
    presence: true,
  },
  boxCrossed: {
    ...TOOL,
    noun: 'noun.boxCrossed',
    key: ['boxCells', 'boxCells'],
    shape: 'row',
    fields: { reason: words('box.reason'), by: words('box.by'), on: day('box.on') },
  },
  boxLimits: { ...TOOL, noun: 'noun.boxLimits', key: ['boxes', 'field'], shape: 'named', named: BOX_LIMIT_FIELDS },
  boxVerdicts: {
    ...TOOL,
    noun: 'noun.boxVerdicts',
    key: ['boxes', 'configuration'],
    shape: 'row',
    fields: {
      verdict: choice('box.verdict', CONFIGURATION_VERDICTS, (v) => `box.verdict.${v}`),
      combination: row('nodes', 'kind.combination'),
      by: words('box.by'),
      on: day('box.on'),
    },
  },
  variantCells: {
    ...TOOL,
    noun: 'noun.variantCells',
    key: ['variantCriteria', 'variants'],
    shape: 'row',
    fields: {
      verdict: choice('variant.verdict', VERDICTS, (v) => `variant.verdict.${v}`),
      reason: words('variant.cellReason'),
      by: words('variant.judgedBy'),
      on: day('variant.judgedOn'),
    },
  },
  // Career and debts are for the bank; a contest does not get them.
  formBoxes: {
    ...PLAN,
    signed: false,
    noun: 'noun.formBoxes',
    key: ['form', 'formPart'],
    shape: 'row',
    fields: {
      text: words('form.words'),
      made: words('form.made', { told: 'untold', because: 'the app writes it to notice that the plan has changed' }),
      by: words('box.by'),
      on: day('box.on'),
    },
  },
  formPapers: {
    ...PLAN,
    signed: false,
    noun: 'noun.formPapers',
    key: ['form', 'formPart'],
    shape: 'row',
    fields: {
      state: choice('form.paperState', PAPER_STATES, (v) => `form.paper.${v}`),
      by: words('box.by'),
      on: day('box.on'),
    },
  },
  // Actual amounts are for the bank, not for a contest.
  cashActuals: {
    ...PLAN,
    signed: false,
    noun: 'noun.cashActuals',
    key: ['month', 'cashLine'],
    shape: 'row',
    fields: { yen: yen('form.actual'), by: words('box.by'), on: day('box.on') },
  },
  taken: {
    history: 'appendOnly',
    suggested: false,
    signed: false,
    noun: 'noun.taken',
    key: ['suggestion'],
    shape: 'value',
    value: time('change.takenAt'),
    presence: true,
  },
} as const satisfies { readonly [N in RelationName]: Shaped<N> };

export const META: Rules & { readonly noun: MessageKey; readonly fields: Readonly<Record<string, Field>> } = {
  ...PLAN,
  noun: 'noun.meta',
  fields: META_FIELDS satisfies { readonly [F in keyof z.infer<typeof META_SCHEMA>]-?: Field },
};

export const entityTable = (name: EntityName): EntityTable => ENTITIES[name];
export const relationTable = (name: RelationName): RelationTable => RELATIONS[name];

/** The field that a relation of plain values has under a key, and its history rules. */
function fieldOfKey(
  table: RelationTable,
  key: string,
): { readonly field: Field; readonly history: History } | undefined {
  if (table.shape === 'row') return undefined;
  if (table.shape === 'value') return { field: table.value, history: table.history };
  const { field, history } = fieldNamed(table.named, key.slice(key.indexOf('|') + 1));
  return { field, history: history ?? table.history };
}
type History = Rules['history'];

/** The history rules of one entry of a relation. */
export const historyOf = (name: RelationName, key: string): History =>
  fieldOfKey(relationTable(name), key)?.history ?? relationTable(name).history;

/** Relations with lasting content: all of it, or some fields. */
export const LASTING_RELATIONS: readonly RelationName[] = RELATION_NAMES.filter((n) => {
  const table = relationTable(n);
  return (
    table.history !== 'restorable' || (table.shape === 'named' && table.named.some((f) => f.history !== undefined))
  );
});
export const SUGGESTED_RELATIONS: readonly RelationName[] = RELATION_NAMES.filter((n) => RELATIONS[n].suggested);
/** What the board's undo covers. The text has its own undo; append-only data has none. */
export const UNDONE = {
  entities: ENTITY_NAMES,
  relations: RELATION_NAMES.filter((n) => RELATIONS[n].history !== 'appendOnly'),
} as const;
