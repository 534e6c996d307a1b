/** The content of a box: typed into a field, chosen, or entered row by row. Amounts are not edited here. */
import { writeBox } from '../../shared/app/forms/forms.ts';
import { asText, type FilledBox } from '../../shared/domain/forms/fill.ts';
import type { BoxRecord, FormRecord, MoneyRule } from '../../shared/domain/forms/records.ts';
import { usePlanWindow } from '../shell/planWindow.tsx';
import { report } from '../shell/refusals.ts';
import { CommitField } from '../ui/CommitField.tsx';
import { Button, Select } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { ActualsEditor } from './ActualsEditor.tsx';

/** Rules of the boxes for entering actual figures of months, by the sheet that they fill. */
const ACTUAL_SHEETS: readonly MoneyRule[] = ['actuals1', 'actuals2', 'actuals3'];

type Props = { readonly form: FormRecord; readonly filled: FilledBox };

export function BoxEditor({ form, filled }: Props) {
  const { t, text } = useWords();
  const { app, session, go, focusView } = usePlanWindow();
  const { box } = filled;
  const canEdit = session.readOnly === undefined;
  const write = (words: string) =>
    report(writeBox(session, form, filled, words, { name: app.settings.name, today: app.today }));
  if (box.fill.by === 'money') {
    const sheet = ACTUAL_SHEETS.indexOf(box.fill.money);
    if (sheet >= 0) return <ActualsEditor sheet={sheet} />;
  }
  if (box.kind === 'money')
    return (
      <>
        <p className="small">{t('form.inMoney')}</p>
        <p className="small muted">{t('form.rounding')}</p>
        <Button
          small
          onPress={() => {
            go('funding');
            focusView('funding');
          }}
        >
          {t('form.toMoney')}
        </Button>
      </>
    );
  if (box.kind === 'table') return <Grid box={box} filled={filled} canEdit={canEdit} onWrite={write} />;
  if (box.kind === 'check')
    return (
      <Select
        label={t('form.write')}
        value={filled.text}
        disabled={!canEdit}
        options={[
          { id: '', label: t('form.choose') },
          ...box.options.map((option) => ({ id: option.ja, label: text(option) })),
        ]}
        onChange={write}
      />
    );
  return (
    <CommitField
      label={t('form.write')}
      value={filled.text}
      multiline={box.kind === 'sentences'}
      rows={box.kind === 'sentences' ? 6 : 1}
      maxLength={20_000}
      disabled={!canEdit}
      at={`form:${form.id}:${box.id}`}
      onCommit={write}
    />
  );
}

function Grid({
  box,
  filled,
  canEdit,
  onWrite,
}: {
  readonly box: Extract<BoxRecord, { readonly kind: 'table' }>;
  readonly filled: FilledBox;
  readonly canEdit: boolean;
  readonly onWrite: (words: string) => void;
}) {
  const { t, text } = useWords();
  const count = Math.max(box.rows, filled.rows.length);
  const rows = Array.from({ length: count }, (_, at) => box.columns.map((_c, i) => filled.rows[at]?.[i] ?? ''));
  const change = (row: number, column: number, value: string) => {
    const changed = rows.map((cells, at) => (at === row ? cells.map((c, i) => (i === column ? value : c)) : cells));
    while (changed.at(-1)?.every((cell) => cell.trim() === '')) changed.pop();
    onWrite(asText(changed));
  };
  return (
    <table className="form-grid">
      <thead>
        <tr>
          {box.columns.map((c) => (
            <th key={c.label.ja} scope="col">
              {text(c.label)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...rows.entries()].map(([row, cells]) => (
          <tr key={row}>
            {[...cells.entries()].map(([column, cell]) => (
              <td key={column}>
                <CommitField
                  hideLabel
                  label={t('form.cell', { column: text(box.columns[column]?.label ?? box.label), row: row + 1 })}
                  value={cell}
                  maxLength={400}
                  disabled={!canEdit}
                  onCommit={(value) => change(row, column, value)}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
