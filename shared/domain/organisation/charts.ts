/** Client charts from a table: the field of each column, the result of each row, and why a row is skipped. */
import { ok } from '../../kernel/result.ts';
import { parseDay } from '../../text/dates.ts';
import { fold } from '../../text/fold.ts';
import { sameName } from '../coaching/people.ts';
import { CHART_FIELDS, CHART_HEADERS, type ChartField } from './chartHeaders.ts';
import { businessKeys, byKey } from './merging.ts';
import { assignmentId, assignmentsOf, type Business, type Change, type Organisation, plansOf } from './records.ts';
import { type Effect, effect, type OrganisationOutcome, refused } from './refusals.ts';

/** The column of each field, from 0; a field without a column is absent. */
export type ChartMapping = { readonly [Field in ChartField]?: number };

const plain = (text: string): string => fold(text).replaceAll(' ', '');
const FIELD_OF = new Map(
  CHART_FIELDS.flatMap((field) => CHART_HEADERS[field].map((header) => [plain(header), field] as const)),
);

/** Assigns columns by their headers; the first of two for one field. Unrecognised columns are left to a person. */
export function guessCharts(header: readonly string[]): ChartMapping {
  const mapping: { [Field in ChartField]?: number } = {};
  for (const [column, text] of header.entries()) {
    const field = FIELD_OF.get(plain(text));
    if (field && mapping[field] === undefined) mapping[field] = column;
  }
  return mapping;
}

export const CHART_PROBLEMS = [
  'noName',
  'tooLong',
  'badDay',
  'badConsent',
  'noSuchAdvisor',
  'noSuchGroup',
  'double',
  'doubleInTable',
] as const;
export type ChartProblem = {
  readonly code: (typeof CHART_PROBLEMS)[number];
  /** The value as written; for a duplicate, the name of the other row. */
  readonly value: string;
};
export type ChartRow = {
  /** The line number in the table, from 1; the header is 1. */
  readonly line: number;
  readonly business: Business;
  /** Id of the main advisor, or empty. */
  readonly advisor: string;
  /** Why the row is skipped; empty if it is imported. */
  readonly problems: readonly ChartProblem[];
};

const MOST_CHARACTERS = 200;
const MOST_CHARTS = 5_000;

/** `rows` are those below the header, the first on line 2; empty ones are skipped. `keepDoubles` imports rows that look like an existing business. */
export function readCharts(
  rows: readonly (readonly string[])[],
  mapping: ChartMapping,
  state: Organisation,
  keepDoubles: boolean,
): readonly ChartRow[] {
  const there = byKey(state.business);
  const inTable = new Map<string, string>();
  return rows.flatMap((cells, i): ChartRow[] => {
    if (cells.every((cell) => cell.trim() === '')) return [];
    const row = readChart(cells, mapping, state);
    const keys = businessKeys(row.business);
    const known = keys.flatMap((key) => there.get(key) ?? [])[0];
    const before = keys.map((key) => inTable.get(key)).find((name) => name !== undefined);
    const doubles: ChartProblem[] = [
      ...(known === undefined ? [] : [{ code: 'double', value: state.business.get(known)?.name ?? '' } as const]),
      ...(before === undefined ? [] : [{ code: 'doubleInTable', value: before } as const]),
    ];
    const problems = [...row.problems, ...(keepDoubles ? [] : doubles)];
    if (problems.length === 0) for (const key of keys) inTable.set(key, row.business.name);
    return [{ line: i + 2, ...row, problems }];
  });
}

function readChart(cells: readonly string[], mapping: ChartMapping, state: Organisation): Omit<ChartRow, 'line'> {
  const at = (field: ChartField): string => cells[mapping[field] ?? -1]?.trim() ?? '';
  const problems: ChartProblem[] = [];
  const note = (code: ChartProblem['code'], value: string) => void problems.push({ code, value });
  const day = (field: 'openedOn' | 'consentOn', code: 'badDay' | 'badConsent'): string => {
    if (at(field) === '') return '';
    const parsed = parseDay(at(field));
    if (!parsed.ok) note(code, at(field));
    return parsed.ok ? parsed.value : '';
  };
  if (at('name') === '') note('noName', '');
  for (const field of CHART_FIELDS) if (at(field).length > MOST_CHARACTERS) note('tooLong', at(field).slice(0, 40));
  const openedOn = day('openedOn', 'badDay');
  const consentOn = day('consentOn', 'badConsent');
  const advisor = idOf(at('advisor'), state.staff, (s) => s.leftAt === null && s.role === 'advisor');
  if (advisor === undefined) note('noSuchAdvisor', at('advisor'));
  const group = idOf(at('group'), state.group, () => true);
  if (group === undefined) note('noSuchGroup', at('group'));
  const contact = { name: at('contact'), phone: at('phone'), mail: at('mail') };
  return {
    advisor: advisor ?? '',
    problems,
    business: {
      name: at('name'),
      reading: at('reading'),
      trade: at('trade'),
      district: at('district'),
      openedOn,
      group: group ?? '',
      contacts: contact.name || contact.phone || contact.mail ? [contact] : [],
      consent: consentOn ? { on: consentOn, how: '' } : null,
      endedOn: null,
      former: [],
      mergedFrom: [],
      revision: 1,
    },
  };
}

/** The id of the person with a name; empty for an empty name, `undefined` if nobody or several people have it. */
function idOf<T extends { readonly name: string }>(
  name: string,
  rows: ReadonlyMap<string, T>,
  fits: (row: T) => boolean,
): string | undefined {
  if (name === '') return '';
  const found = [...rows].filter(([, row]) => fits(row) && sameName(row.name, name));
  return found.length === 1 ? found[0]?.[0] : undefined;
}

/** Imports the rows without problems, as one act that can be undone. `newId` creates the id of a business; `at` is an ISO time, `today` its day. */
export function importCharts(
  rows: readonly ChartRow[],
  importId: string,
  newId: () => string,
  { at, today }: { readonly at: string; readonly today: string },
): OrganisationOutcome<Effect> {
  if (rows.length > MOST_CHARTS) return refused('tooMany', String(MOST_CHARTS));
  const taken = rows.filter((row) => row.problems.length === 0).map((row) => ({ ...row, id: newId() }));
  if (taken.length === 0) return refused('nothingToImport');
  const changes = taken.flatMap(({ id, business, advisor }): Change[] => [
    { kind: 'business', id, value: business },
    ...(advisor
      ? [
          {
            kind: 'assignment',
            id: assignmentId(id, advisor),
            value: { business: id, staff: advisor, kind: 'main', since: today },
          } as const,
        ]
      : []),
  ]);
  const businesses = taken.map(({ id, advisor }) => ({ id, advisor }));
  return effect([...changes, { kind: 'import', id: importId, value: { at, businesses, undoneAt: null } }]);
}

/** Removes everything that an import added; refused, removing nothing, if any of it has been changed since. */
export function undoImport(state: Organisation, importId: string, at: string): OrganisationOutcome<Effect> {
  const record = state.import.get(importId);
  if (!record) return refused('notFound', importId);
  if (record.undoneAt !== null) return refused('alreadyUndone', importId);
  const changed = record.businesses.filter(({ id, advisor }) => {
    const staff = assignmentsOf(state, id).map((a) => `${a.kind} ${a.staff}`);
    const asImported = staff.join() === (advisor ? `main ${advisor}` : '');
    return state.business.get(id)?.revision !== 1 || plansOf(state, id).length > 0 || !asImported;
  });
  if (changed.length > 0) return refused('changedSince', ...changed.map(({ id }) => id));
  return ok({
    tell: [],
    changes: [
      ...record.businesses.flatMap(({ id, advisor }): Change[] => [
        { kind: 'business', id, value: null },
        ...(advisor ? [{ kind: 'assignment', id: assignmentId(id, advisor), value: null } as const] : []),
      ]),
      { kind: 'import', id: importId, value: { ...record, undoneAt: at } },
    ],
  });
}
