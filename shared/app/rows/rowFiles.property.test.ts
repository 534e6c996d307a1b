/** Every field of every collection, by the schemas: written as tables and read back, it is what it was. */
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { z } from 'zod';
import { putRows, rowsOf } from '../../doc/planRows.ts';
import {
  ENTITY_NAMES,
  ENTITY_SCHEMAS,
  entityMap,
  META_SCHEMA,
  metaMap,
  RELATION_NAMES,
  RELATION_SCHEMAS,
  relationMap,
} from '../../doc/schema.ts';
import { readRowFiles, rowFiles } from './rowFiles.ts';

const ID = '0123456789abcdef';
const ENTRY = {
  id: 'jcci-1',
  kind: 'resource',
  title: { ja: '酒粕, "上"', en: 'Lees' },
  summary: { ja: '一行目\n二行目' },
  prefecture: null,
  municipality: '静岡市',
  sources: [{ doc: '白書', section: '', page: 3, url: 'https://example.jp/?a=1,2' }],
  asOf: '2025-10',
};
/** Values of which every field takes some: what a table could take for a number, a formula, nothing or JSON among them. */
const POOL: readonly unknown[] = [
  ...[
    '',
    ' ',
    '酒粕',
    '0',
    '120',
    '-3.5',
    '1.50',
    '2027-01',
    '2026-11-30',
    'true',
    'null',
    '"',
    '"120"',
    '[1]',
    '{}',
    '=1+1',
    "'=1+1",
  ],
  ...[
    '@a',
    '\t=1',
    'a,b',
    'a;b|c',
    '一行目\n二行目',
    '一行目\r\n二行目',
    '"引用", 続き',
    '東京都',
    ID,
    'a'.repeat(64),
    '\uFEFFx',
    '👩‍🌾',
  ],
  ...[0, 1, 2, -1, 1.5, 0.1, 16, 80, 1_000_000, 4_294_967_295, true, false],
  ...[[], [ID], ['静岡県'], [0, 0], [20.5, 40], [[1, 2]], [['a', 1]], ENTRY],
];
const inEnum = (schema: z.ZodType): readonly unknown[] => {
  if (schema instanceof z.ZodEnum) return schema.options;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodCatch) return inEnum(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodArray) return inEnum(schema.element as z.ZodType).map((one) => [one]);
  return [];
};
/** The values that a field keeps as they are. */
const taken = (schema: z.ZodType): readonly unknown[] =>
  [...POOL, ...inEnum(schema)].filter((value) => isDeepStrictEqual(schema.safeParse(value).data, value));

function anyOf(schema: z.ZodType): fc.Arbitrary<unknown> {
  if (!(schema instanceof z.ZodObject)) return fc.constantFrom(...taken(schema));
  const fields = Object.entries(schema.shape as Record<string, z.ZodType>);
  return fc.record(Object.fromEntries(fields.map(([name, field]) => [name, fc.constantFrom(...taken(field))])), {
    noNullPrototype: true,
    requiredKeys: fields.flatMap(([name, field]) => (field.safeParse(undefined).success ? [] : [name])),
  });
}

const key = fc.constantFrom(ID, 'fedcba9876543210', 'aaaaaaaaaaaaaaaa', '0000000000000001');
const rowOf = (schema: z.ZodType) => fc.dictionary(key, anyOf(schema), { maxKeys: 3, noNullPrototype: true });

async function roundTrip(doc: Y.Doc): Promise<void> {
  const before = rowsOf(doc);
  const { rows, bad } = await readRowFiles(rowFiles(before));
  expect(bad).toEqual([]);
  const back = new Y.Doc();
  back.transact(() => putRows(back, rows));
  expect(rows.meta).toEqual(before.meta);
  const after = rowsOf(back);
  expect(after.entities).toEqual(before.entities);
  expect(after.relations).toEqual(before.relations);
}

describe('rows of a plan as tables', () => {
  it.each([...ENTITY_NAMES])('%s come back as they were', async (name) => {
    for (const [field, schema] of Object.entries<z.ZodType>(ENTITY_SCHEMAS[name].shape))
      expect([field, taken(schema).filter((v) => v !== '' && v !== undefined).length > 0]).toEqual([field, true]);
    await fc.assert(
      fc.asyncProperty(rowOf(ENTITY_SCHEMAS[name]), async (rows) => {
        const doc = new Y.Doc();
        for (const [id, fields] of Object.entries(rows))
          entityMap(doc, name).set(id, new Y.Map(Object.entries(fields as object)));
        await roundTrip(doc);
      }),
      { numRuns: 15 },
    );
  });

  it.each([...RELATION_NAMES])('%s come back as they were', async (name) => {
    await fc.assert(
      fc.asyncProperty(rowOf(RELATION_SCHEMAS[name]), async (rows) => {
        const doc = new Y.Doc();
        for (const [id, value] of Object.entries(rows)) relationMap(doc, name).set(`${id}|${id}`, value);
        await roundTrip(doc);
      }),
      { numRuns: 15 },
    );
  });

  it('the plan’s own fields come back as they were', async () => {
    await fc.assert(
      fc.asyncProperty(anyOf(META_SCHEMA), async (meta) => {
        const doc = new Y.Doc();
        for (const [field, value] of Object.entries(meta as object)) metaMap(doc).set(field, value);
        await roundTrip(doc);
      }),
      { numRuns: 15 },
    );
  });
});
