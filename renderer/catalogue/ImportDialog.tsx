/** Imports own entries from CSV or XLSX: columns, preview, additions, changes, and rejected rows with reasons. */
import { useMemo, useState } from 'react';
import { compareRows } from '../../shared/app/catalogue/importEntries.ts';
import { importWords } from '../../shared/app/catalogue/importWords.ts';
import { newOwnEntry } from '../../shared/app/catalogue/ownEntries.ts';
import type { Table } from '../../shared/app/catalogue/tableLimits.ts';
import { type ColumnMapping, guessMapping, IMPORT_FIELDS, readRows } from '../../shared/domain/catalogue/importRows.ts';
import { csvFile } from '../../shared/export/csv.ts';
import { newId } from '../session/newId.ts';
import { useApp } from '../shell/AppContext.tsx';
import { announce } from '../shell/announce.tsx';
import { Button, Dialog, Select } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { useChangeEntries } from './useChangeEntries.ts';

const PREVIEW = 6;

export function ImportDialog({
  table,
  name,
  onClose,
}: {
  readonly table: Table;
  readonly name: string;
  readonly onClose: () => void;
}) {
  const { t } = useWords();
  const { catalogue, today, host } = useApp();
  const change = useChangeEntries();
  const [mapping, setMapping] = useState<ColumnMapping>(() => guessMapping(table.rows[0] ?? []));
  const [update, setUpdate] = useState(true);
  const words = useMemo(() => importWords(catalogue.regions, { t }), [catalogue, t]);
  const result = useMemo(() => readRows(table.rows.slice(1), mapping, words, 2), [table, mapping, words]);
  const compared = useMemo(
    () =>
      compareRows(result.good, catalogue.own(), {
        blank: () => newOwnEntry(newId(), today),
        source: t('entry.importSource', { name }),
      }),
    [result, catalogue, today, name, t],
  );
  const added = compared.filter((c) => !c.existing);
  const changed = compared.filter((c) => c.existing && c.changes.length > 0);
  const same = compared.length - added.length - changed.length;

  const apply = () => {
    const put = [...added, ...(update ? changed : [])].map((c) => c.next);
    if (put.length > 0 && !change({ put })) return;
    announce(t('import.done', { added: added.length, changed: update ? changed.length : 0 }), {
      action: { label: t('common.undo'), run: () => catalogue.undo() },
    });
    onClose();
  };
  const exportBad = () => {
    const rows = [
      [t('import.line'), t('import.reason'), ...(table.rows[0] ?? [])],
      ...result.bad.map((b) => [String(b.line), b.problems.map((p) => t(`rowProblem.${p}`)).join(' / '), ...b.cells]),
    ];
    void host.saveFile(`${name.replace(/\.\w+$/u, '')}-${t('import.badFile')}.csv`, csvFile(rows), 'csv');
  };

  return (
    <Dialog title={t('import.title', { name })} isOpen onClose={onClose} size="wide">
      <p className="muted small">{t('import.about', { rows: table.rows.length - 1, encoding: table.encoding })}</p>
      <section>
        <h3 className="section-title">{t('import.columns')}</h3>
        <div className="mapping">
          {IMPORT_FIELDS.map((field) => (
            <Select
              key={field}
              label={t(`importField.${field}`)}
              value={String(mapping[field] ?? -1)}
              onChange={(v) => setMapping({ ...mapping, [field]: Number(v) })}
              options={[
                { id: '-1', label: t('import.noColumn') },
                ...(table.rows[0] ?? []).map((h, i) => ({
                  id: String(i),
                  label: h || t('import.column', { n: i + 1 }),
                })),
              ]}
            />
          ))}
        </div>
      </section>
      <section className="stack">
        <h3 className="section-title">{t('import.preview')}</h3>
        <p role="status">
          {t('import.summary', { added: added.length, changed: changed.length, same, bad: result.bad.length })}
        </p>
        <ul className="import-list">
          {added.slice(0, PREVIEW).map((c) => (
            <li key={c.line}>
              <span className="chip">{t('import.new')}</span> {c.next.title.ja}{' '}
              <span className="muted small">{`${c.next.prefecture ?? ''}${c.next.municipality ?? ''}`}</span>
            </li>
          ))}
          {changed.slice(0, PREVIEW).map((c) => (
            <li key={c.line}>
              <span className="chip">{t('import.changed')}</span> {c.next.title.ja}
              <ul className="import-diff">
                {c.changes.map((d) => (
                  <li key={d.field}>
                    {t(`importField.${d.field}`)}: <del>{d.before || '—'}</del> → <ins>{d.after || '—'}</ins>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
        {changed.length > 0 ? (
          <label className="checkbox">
            <input type="checkbox" checked={update} onChange={() => setUpdate(!update)} />
            {t('import.update')}
          </label>
        ) : null}
      </section>
      {result.bad.length > 0 ? (
        <section className="stack">
          <h3 className="section-title">{t('import.badTitle', { n: result.bad.length })}</h3>
          <ul className="import-list bad">
            {result.bad.slice(0, 20).map((b) => (
              <li key={b.line}>
                {t('import.badLine', { line: b.line })}: {b.problems.map((p) => t(`rowProblem.${p}`)).join('、')}
              </li>
            ))}
          </ul>
          <div className="row">
            <Button small onPress={exportBad}>
              {t('import.exportBad')}
            </Button>
          </div>
        </section>
      ) : null}
      <div className="dialog-actions">
        <Button onPress={onClose}>{t('common.cancel')}</Button>
        <Button look="primary" isDisabled={added.length + (update ? changed.length : 0) === 0} onPress={apply}>
          {t('import.apply', { n: added.length + (update ? changed.length : 0) })}
        </Button>
      </div>
    </Dialog>
  );
}
