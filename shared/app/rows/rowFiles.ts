/** The rows of a plan as CSV files, one for each collection (docs/formats/folder.md), and back. */
import { z } from 'zod';
import type { Fields, PlanRows } from '../../doc/planRows.ts';
import {
  ENTITY_NAMES,
  ENTITY_SCHEMAS,
  type EntityName,
  META_SCHEMA,
  RELATION_NAMES,
  RELATION_SCHEMAS,
  type RelationName,
} from '../../doc/schema.ts';
import { csvFile } from '../../export/csv.ts';
import { ROWS_FOLDER } from '../../export/folderNames.ts';
import type { LeftOut } from '../../export/readers/leftOut.ts';
import { isId } from '../../kernel/ids.ts';
import { readTable } from '../catalogue/tableFile.ts';
import { cellOf, readCell } from './cells.ts';

const META_FILE = `${ROWS_FOLDER}/meta.csv`;
const fileOf = (name: EntityName | RelationName): string => `${ROWS_FOLDER}/${name}.csv`;

type Columns = Readonly<Record<string, z.ZodType>>;
/** A relation that is one value has one column for it. */
const VALUE = 'value';
const columnsOf = (schema: z.ZodType): Columns => (schema instanceof z.ZodObject ? schema.shape : { [VALUE]: schema });
const fieldsOf = (schema: z.ZodType, value: unknown): Fields =>
  schema instanceof z.ZodObject ? (value as Fields) : { [VALUE]: value };
/** What the document itself says, and a file must not. */
const META = META_SCHEMA.omit({ id: true, schemaVersion: true });

/** Collections without rows have no file. */
export function rowFiles({ meta, entities, relations }: PlanRows): Readonly<Record<string, Uint8Array>> {
  const files: Record<string, Uint8Array> = {};
  const add = (
    name: EntityName | RelationName,
    first: string,
    schema: z.ZodType,
    rows: ReadonlyMap<string, unknown>,
  ) => {
    const columns = Object.entries(columnsOf(schema));
    if (rows.size === 0) return;
    files[fileOf(name)] = csvFile([
      [first, ...columns.map(([column]) => column)],
      ...[...rows].map(([key, value]) => {
        const fields = fieldsOf(schema, value);
        return [key, ...columns.map(([column, field]) => cellOf(field, fields[column]))];
      }),
    ]);
  };
  const said = Object.entries(META.shape);
  files[META_FILE] = csvFile([
    ['key', VALUE],
    ...said.map(([field, schema]) => [field, cellOf(schema, (meta as Fields)[field])]),
  ]);
  for (const name of ENTITY_NAMES) add(name, 'id', ENTITY_SCHEMAS[name], entities.get(name) ?? new Map());
  for (const name of RELATION_NAMES) add(name, 'key', RELATION_SCHEMAS[name], relations.get(name) ?? new Map());
  return files;
}

type Job = { readonly path: string; readonly bad: LeftOut[] };
const MOST_KEY = 2_000;

/** `bad`: what could not be read, by file, column and line. A value of a row that cannot be read is left at its default. */
export async function readRowFiles(
  files: Readonly<Record<string, Uint8Array>>,
): Promise<{ readonly rows: PlanRows; readonly bad: readonly LeftOut[] }> {
  const bad: LeftOut[] = [];
  const read = async <T>(
    path: string,
    schema: z.ZodType<T>,
    isKey: (key: string) => boolean,
  ): Promise<Map<string, T>> => {
    const bytes = files[path];
    return bytes ? rowsIn(await linesOf(bytes, { path, bad }), schema, isKey, { path, bad }) : new Map();
  };
  const isKey = (key: string) => key !== '' && key.length <= MOST_KEY;
  const meta = await read(META_FILE, z.object({ [VALUE]: z.string() }), (key) => Object.hasOwn(META.shape, key));
  const entities = new Map<EntityName, ReadonlyMap<string, Fields>>();
  for (const name of ENTITY_NAMES) entities.set(name, await read<Fields>(fileOf(name), ENTITY_SCHEMAS[name], isId));
  const relations = new Map<RelationName, ReadonlyMap<string, unknown>>();
  for (const name of RELATION_NAMES)
    relations.set(name, await read<unknown>(fileOf(name), RELATION_SCHEMAS[name], isKey));
  const {
    id: _,
    schemaVersion: __,
    ...said
  } = META_SCHEMA.parse(Object.fromEntries([...meta].map(([key, { [VALUE]: value }]) => [key, value])));
  return { rows: { meta: said, entities, relations }, bad };
}

async function linesOf(bytes: Uint8Array, { path, bad }: Job): Promise<readonly (readonly string[])[]> {
  const table = await readTable(bytes);
  if ('rows' in table) return table.rows;
  bad.push({ kind: 'row', text: path });
  return [];
}

function rowsIn<T>(
  [head = [], ...lines]: readonly (readonly string[])[],
  schema: z.ZodType<T>,
  isKey: (key: string) => boolean,
  { path, bad }: Job,
): Map<string, T> {
  const columns = columnsOf(schema);
  const out = new Map<string, T>();
  for (const column of head.slice(1))
    if (!Object.hasOwn(columns, column)) bad.push({ kind: 'row', text: `${path}: ${column}`, line: 1 });
  for (const [i, [key = '', ...cells]] of lines.entries()) {
    const line = i + 2;
    if (key === '' && cells.every((cell) => cell === '')) continue;
    const fields: Record<string, unknown> = {};
    for (const [at, column] of head.slice(1).entries()) {
      const field = Object.hasOwn(columns, column) ? columns[column] : undefined;
      const value = field && readCell(field, cells[at] ?? '');
      if (value?.ok) fields[column] = value.value;
      else if (value) bad.push({ kind: 'row', text: `${path}: ${column}`, line });
    }
    const row = schema.safeParse(schema instanceof z.ZodObject ? fields : fields[VALUE]);
    if (row.success && isKey(key) && !out.has(key)) out.set(key, row.data);
    else bad.push({ kind: 'row', text: `${path}: ${key.slice(0, 80)}`, line });
  }
  return out;
}
