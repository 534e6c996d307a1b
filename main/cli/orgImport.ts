/** `musubi org import` and `undo-import`: client charts from a CSV or Excel table. */
import { readTable } from '../../shared/app/catalogue/tableFile.ts';
import { TABLE_LIMITS } from '../../shared/app/catalogue/tableLimits.ts';
import { CHART_FIELDS, type ChartField } from '../../shared/domain/organisation/chartHeaders.ts';
import { type ChartMapping, type ChartRow, guessCharts } from '../../shared/domain/organisation/charts.ts';
import { fold } from '../../shared/text/fold.ts';
import { UsageError } from './errors.ts';
import { readBounded } from './jsonInput.ts';
import type { OrgAct } from './org.ts';
import { wordFor } from './orgStaff.ts';
import { say } from './words.ts';

/** The columns as guessed, with what `--map` says about them: `name=屋号,phone=電話１,advisor=`. An empty one leaves the field out. */
function mappingOf(header: readonly string[], text: string | undefined): ChartMapping {
  const mapping: { [Field in ChartField]?: number } = { ...guessCharts(header) };
  for (const part of text?.split(',').filter(Boolean) ?? []) {
    const [name = '', column = ''] = part.split('=');
    const field = CHART_FIELDS.find((f) => f === name.trim());
    if (!field) throw new UsageError(say('cli.org.mapField', { name, list: CHART_FIELDS.join(', ') }));
    delete mapping[field];
    if (column.trim() === '') continue;
    const at = header.findIndex((h) => fold(h) === fold(column));
    if (at < 0) throw new UsageError(say('cli.org.mapColumn', { column, list: header.join('、') }));
    mapping[field] = at;
  }
  if (mapping.name === undefined) throw new UsageError(say('cli.org.noNameColumn', { list: header.join('、') }));
  return mapping;
}

const importTable: OrgAct = async ({ home, args: [file], option, flag, must }) => {
  if (file === undefined) return undefined;
  const table = await readTable(readBounded(file, 'table'));
  if ('error' in table)
    throw new UsageError(
      say(`table.${table.error}`, {
        rows: TABLE_LIMITS.rows,
        columns: TABLE_LIMITS.columns,
        cells: TABLE_LIMITS.cells,
        seconds: TABLE_LIMITS.seconds,
      }),
    );
  const [header = [], ...rows] = table.rows;
  const mapping = mappingOf(header, option('map'));
  const columns = Object.fromEntries(Object.entries(mapping).map(([field, at]) => [field, header[at] ?? '']));
  const isPreview = flag('preview');
  const keepDoubles = flag('doubles');
  const read = isPreview
    ? { id: null, rows: await must(await home.previewImport(rows, mapping, keepDoubles)) }
    : (await must(await home.importCharts(rows, mapping, keepDoubles))).value;
  const left = read.rows.filter((row) => row.problems.length > 0);
  const taken = read.rows.length - left.length;
  return {
    data: { isDone: !isPreview, id: read.id, columns, taken, left: left.map(problemsOf) },
    lines: [
      ...Object.entries(columns).map(([field, column]) => `${field}\t${column}`),
      `${wordFor(!isPreview)} ${say('cli.org.imported', { taken, left: left.length })}`,
      ...(read.id === null ? [] : [`undo-import ${read.id}`]),
      ...left.flatMap((row) =>
        problemsOf(row).problems.map((p) => say('cli.org.line', { line: row.line, what: p.message })),
      ),
    ],
  };
};

const problemsOf = ({ line, business, problems }: ChartRow) => ({
  line,
  name: business.name,
  problems: problems.map(({ code, value }) => ({ code, value, message: say(`cli.org.chart.${code}`, { value }) })),
});

const undo: OrgAct = async ({ home, args: [id], must }) => {
  if (id === undefined) return undefined;
  await must(await home.undoImport(id));
  return { data: { undone: id }, lines: [say('cli.org.done')] };
};

export const importActs: Readonly<Record<string, OrgAct>> = { import: importTable, 'undo-import': undo };
