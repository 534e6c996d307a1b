/** The catalogue as a separate screen: browse, add own entries, import and export them. */
import { useState } from 'react';
import { newOwnEntry } from '../../shared/app/catalogue/ownEntries.ts';
import { ownEntriesCsv } from '../../shared/app/catalogue/ownEntriesCsv.ts';
import { TABLE_LIMITS, type Table } from '../../shared/app/catalogue/tableLimits.ts';
import type { CatalogueEntry } from '../../shared/data/catalogue/schema.ts';
import { newId } from '../session/newId.ts';
import { useApp } from '../shell/AppContext.tsx';
import { useActions } from '../shell/actions.ts';
import { announce } from '../shell/announce.tsx';
import { openDialog } from '../shell/dialogs.tsx';
import { reading } from '../shell/reading.tsx';
import { Button } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { CatalogueBrowser } from './CatalogueBrowser.tsx';
import { EntryForm } from './EntryForm.tsx';
import { ImportDialog } from './ImportDialog.tsx';
import { openTable } from './openTable.ts';

export function CatalogueScreen() {
  const { t } = useWords();
  const { catalogue, host, today } = useApp();
  const [editing, setEditing] = useState<{ entry: CatalogueEntry; isNew: boolean }>();
  const [importing, setImporting] = useState<{ table: Table; name: string }>();

  const add = (title = '') =>
    setEditing({ entry: { ...newOwnEntry(newId(), today), title: { ja: title } }, isNew: true });
  const importFile = async () => {
    const file = await host.openFile('table');
    if (!file) return;
    const table = await reading(file.name, (signal) => openTable(file.bytes, signal));
    if ('error' in table && table.error === 'cancelled') announce(t('reading.stopped', { name: file.name }));
    else if ('error' in table)
      announce(
        t(`table.${table.error}`, {
          rows: TABLE_LIMITS.rows.toLocaleString('en'),
          columns: TABLE_LIMITS.columns.toLocaleString('en'),
          cells: TABLE_LIMITS.cells.toLocaleString('en'),
          seconds: TABLE_LIMITS.seconds,
        }),
        { kind: 'error' },
      );
    else setImporting({ table, name: file.name });
  };
  const exportCsv = () =>
    void host
      .saveFile(`${t('catalogue.ownFile')}-${today}.csv`, ownEntriesCsv(catalogue.own(), t), 'csv')
      .catch(() => announce(t('error.fileNotSaved'), { kind: 'error' }));
  useActions([
    { id: 'catalogue.new', label: t('entry.new'), menu: 'file', run: () => add() },
    { id: 'catalogue.import', label: t('catalogue.import'), menu: 'file', run: () => void importFile() },
    { id: 'catalogue.export', label: t('catalogue.export'), menu: 'file', run: exportCsv },
  ]);

  return (
    <main className="screen catalogue-screen">
      <header className="screen-header">
        <div>
          <h1>{t('catalogue.title')}</h1>
          <p className="muted">{t('catalogue.about')}</p>
        </div>
        <div className="row wrap">
          <Button look="primary" onPress={() => add()}>
            {t('entry.new')}
          </Button>
          <Button onPress={() => void importFile()}>{t('catalogue.import')}</Button>
          {host.guest ? null : <Button onPress={() => openDialog({ kind: 'packs' })}>{t('pack.title')}</Button>}
          <Button onPress={exportCsv}>{t('catalogue.export')}</Button>
        </div>
      </header>
      <CatalogueBrowser onEdit={(entry) => setEditing({ entry, isNew: false })} onMissing={add} />
      {editing ? (
        <EntryForm
          key={editing.entry.id}
          entry={editing.entry}
          isNew={editing.isNew}
          onClose={() => setEditing(undefined)}
        />
      ) : null}
      {importing ? (
        <ImportDialog table={importing.table} name={importing.name} onClose={() => setImporting(undefined)} />
      ) : null}
    </main>
  );
}
