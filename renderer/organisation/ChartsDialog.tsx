/** Takes in client charts from a table: its columns, what each row would add or why it is left out, and then all at once. Only chosen columns leave the browser. */
import { useEffect, useMemo, useRef, useState } from 'react';
import { TABLE_LIMITS, type Table, type TableError } from '../../shared/app/catalogue/tableLimits.ts';
import { CHART_FIELDS, type ChartField } from '../../shared/domain/organisation/chartHeaders.ts';
import { type ChartMapping, guessCharts } from '../../shared/domain/organisation/charts.ts';
import type { Result } from '../../shared/kernel/result.ts';
import {
  MOST_CELL,
  MOST_TABLE_ROWS,
  type OfficeFailure,
  type OfficeIn,
  type OfficeOut,
} from '../../shared/protocol/office.ts';
import { openTable } from '../catalogue/openTable.ts';
import { newId } from '../session/newId.ts';
import { Button, Dialog, Select } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { ChartRows } from './ChartRows.tsx';
import { refusalWords, useAct, useOffice } from './office.ts';
import { ActDialog } from './parts.tsx';

type Props = { readonly onClose: () => void; readonly onDone: () => void };
type Opened = { readonly name: string; readonly table: Table };

export function ChartsDialog(props: Props) {
  const [opened, setOpened] = useState<Opened>();
  return opened ? <Mapping {...props} {...opened} /> : <Choosing {...props} onOpen={setOpened} />;
}

function Choosing({ onClose, onOpen }: Props & { readonly onOpen: (opened: Opened) => void }) {
  const { t } = useWords();
  const [problem, setProblem] = useState<TableError | 'tooManyCharts'>();
  const [isBusy, setBusy] = useState(false);
  const reading = useRef(new AbortController());
  useEffect(() => {
    const controller = new AbortController();
    reading.current = controller;
    return () => controller.abort();
  }, []);
  const read = async (file: File) => {
    setProblem(undefined);
    if (file.size > TABLE_LIMITS.bytes) return setProblem('tooLarge');
    setBusy(true);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const result = await openTable(bytes, reading.current.signal);
    setBusy(false);
    if ('error' in result) return setProblem(result.error);
    if (result.rows.length > MOST_TABLE_ROWS + 1) return setProblem('tooManyCharts');
    return onOpen({ name: file.name, table: result });
  };
  const { rows, columns, cells, seconds } = TABLE_LIMITS;
  return (
    <Dialog title={t('office.charts')} isOpen onClose={onClose}>
      <p>{t('office.charts.about')}</p>
      <label className="field">
        <span className="field-label">{t('office.charts.file')}</span>
        <input
          className="input"
          type="file"
          accept=".csv,.tsv,.txt,.xlsx"
          disabled={isBusy}
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file) void read(file);
          }}
        />
      </label>
      {isBusy ? <p role="status">{t('office.loading')}</p> : null}
      {problem ? (
        <p className="notice bad" role="alert">
          {problem === 'tooManyCharts'
            ? t('office.charts.tooMany', { count: MOST_TABLE_ROWS })
            : t(`table.${problem}`, { rows, columns, cells, seconds })}
        </p>
      ) : null}
      <div className="dialog-actions">
        <Button onPress={onClose}>{t('common.cancel')}</Button>
      </div>
    </Dialog>
  );
}

type Preview = OfficeOut<'charts.preview'>;
/** Only the chosen columns, in the order of the fields. */
function tableOf({ rows }: Table, mapping: ChartMapping, keepDoubles: boolean): OfficeIn<'charts.preview'> {
  const chosen = CHART_FIELDS.flatMap((field) => {
    const column = mapping[field];
    return column === undefined ? [] : [{ field, column }];
  });
  return {
    keepDoubles,
    mapping: Object.fromEntries(chosen.map(({ field }, i) => [field, i])),
    rows: rows.slice(1).map((cells) => chosen.map(({ column }) => (cells[column] ?? '').slice(0, MOST_CELL))),
  };
}

function Mapping({ table, name, onClose, onDone }: Props & Opened) {
  const words = useWords();
  const { t } = words;
  const { tell } = useOffice();
  const { run, isBusy, problem } = useAct();
  const [id] = useState(() => newId<string>());
  const [mapping, setMapping] = useState<ChartMapping>(() => guessCharts(table.rows[0] ?? []));
  const [keepDoubles, setKeepDoubles] = useState(false);
  const asked = useMemo(() => tableOf(table, mapping, keepDoubles), [table, mapping, keepDoubles]);
  const { preview, again } = usePreview(asked);
  const rows = preview?.ok ? preview.value.rows : [];
  const taken = rows.filter((row) => row.problems.length === 0).length;
  const apply = () => {
    if (!preview?.ok) return;
    const done = ({ taken: count }: { readonly taken: number }) => {
      tell(t('office.charts.done', { count }));
      onDone();
      onClose();
    };
    void run('charts.import', { ...asked, id, seen: preview.value.seen }, done, again);
  };
  return (
    <ActDialog
      size="wide"
      title={t('office.charts.title', { name })}
      action={t('office.charts.apply', { count: taken })}
      isReady={taken > 0}
      problem={problem ?? (preview && !preview.ok ? refusalWords(preview.error, words) : undefined)}
      {...{ isBusy, onClose, apply }}
    >
      <Columns header={table.rows[0] ?? []} mapping={mapping} onChange={setMapping} />
      <label className="checkbox">
        <input type="checkbox" checked={keepDoubles} onChange={() => setKeepDoubles(!keepDoubles)} />
        {t('office.charts.doubles')}
      </label>
      <p role="status">
        {preview ? t('office.charts.summary', { taken, left: rows.length - taken }) : t('office.loading')}
      </p>
      <ChartRows rows={rows} />
    </ActDialog>
  );
}

/** Asked again for each mapping, and after a refusal. */
function usePreview(asked: OfficeIn<'charts.preview'>) {
  const { line } = useOffice();
  const [preview, setPreview] = useState<Result<Preview, OfficeFailure>>();
  const [turn, setTurn] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each turn asks again
  useEffect(() => {
    let isCurrent = true;
    setPreview(undefined);
    void line.office('charts.preview', asked).then((answer) => isCurrent && setPreview(answer));
    return () => {
      isCurrent = false;
    };
  }, [line, asked, turn]);
  return { preview, again: () => setTurn((n) => n + 1) };
}

type ColumnsProps = {
  readonly header: readonly string[];
  readonly mapping: ChartMapping;
  readonly onChange: (mapping: ChartMapping) => void;
};
function Columns({ header, mapping, onChange }: ColumnsProps) {
  const { t } = useWords();
  const choose = (field: ChartField, column: string) => {
    const { [field]: _, ...others } = mapping;
    onChange(column === '' ? others : { ...others, [field]: Number(column) });
  };
  return (
    <fieldset className="office-fields office-choices">
      <legend className="field-label">{t('office.charts.columns')}</legend>
      {CHART_FIELDS.map((field) => (
        <Select
          key={field}
          label={t(`office.charts.field.${field}`)}
          value={String(mapping[field] ?? '')}
          onChange={(column) => choose(field, column)}
          options={[
            { id: '', label: t('office.charts.noColumn') },
            ...header.map((text, i) => ({ id: String(i), label: text || t('import.column', { n: i + 1 }) })),
          ]}
        />
      ))}
    </fieldset>
  );
}
