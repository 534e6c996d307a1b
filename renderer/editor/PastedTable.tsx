/** A pasted table whose header says 千円: asks once what its numbers mean, with a preview, before anything is inserted. */
import { $insertDataTransferForRichText } from '@lexical/clipboard';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $getRoot, $getSelection, COMMAND_PRIORITY_HIGH, PASTE_COMMAND } from 'lexical';
import { useEffect, useState } from 'react';
import { isTable, type Table, tableInYen, tableOfTabs, unitOfTable } from '../../shared/text/moneyTable.ts';
import type { YenUnit } from '../../shared/text/yen.ts';
import { Button, Dialog, Select } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';

const UNITS = ['yen', 'thousand', 'tenThousand', 'million'] as const satisfies readonly YenUnit[];
const PREVIEW_ROWS = 6;

type Pasted = { readonly rows: Table; readonly html: string; readonly text: string };

/** The only table of a clipboard; `undefined` if there is other content, which the editor pastes. */
function tableOf(data: DataTransfer): Table | undefined {
  const html = data.getData('text/html');
  if (!html) return tableOfTabs(data.getData('text/plain'));
  const page = new DOMParser().parseFromString(html, 'text/html');
  const tables = page.querySelectorAll('table');
  const table = tables[0];
  if (!table || tables.length > 1) return undefined;
  const cells = (row: HTMLTableRowElement) => [...row.cells].map((c) => (c.textContent ?? '').trim());
  const rows = [...table.rows].map(cells);
  const around = (page.body.textContent ?? '').trim().length - (table.textContent ?? '').trim().length;
  return around === 0 && isTable(rows) ? rows : undefined;
}

/** Built from elements instead of strings: whatever a cell contains is text. */
function htmlOf(rows: Table): string {
  const table = document.createElement('table');
  rows.forEach((cells, r) => {
    const row = table.insertRow();
    for (const text of cells) row.appendChild(document.createElement(r === 0 ? 'th' : 'td')).textContent = text;
  });
  return table.outerHTML;
}

export function PastedTable() {
  const { t } = useWords();
  const [editor] = useLexicalComposerContext();
  const [pasted, setPasted] = useState<Pasted>();
  const [unit, setUnit] = useState<YenUnit>('thousand');

  useEffect(
    () =>
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => {
          const data = 'clipboardData' in event ? event.clipboardData : null;
          // Content copied within this plan already has the plan's own units.
          if (!data || data.getData('application/x-lexical-editor')) return false;
          const rows = tableOf(data);
          const found = rows && unitOfTable(rows);
          if (!rows || !found) return false;
          event.preventDefault();
          setUnit(found);
          setPasted({ rows, html: data.getData('text/html'), text: data.getData('text/plain') });
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
    [editor],
  );
  if (!pasted) return null;

  const paste = (html: string, text: string) => {
    const data = new DataTransfer();
    if (html) data.setData('text/html', html);
    data.setData('text/plain', text);
    editor.update(
      () => {
        const selection = $getSelection() ?? $getRoot().selectEnd();
        $insertDataTransferForRichText(data, selection, editor);
      },
      { tag: 'paste' },
    );
    close();
  };
  const close = () => {
    setPasted(undefined);
    requestAnimationFrame(() => editor.focus());
  };
  const inYen = tableInYen(pasted.rows, unit);
  return (
    <Dialog title={t('pasteTable.title')} isOpen onClose={close}>
      <p>{t('pasteTable.ask')}</p>
      <Select
        label={t('pasteTable.unit')}
        value={unit}
        onChange={setUnit}
        options={UNITS.map((u) => ({ id: u, label: t(`yenUnit.${u}`) }))}
      />
      <table className="paste-preview">
        <tbody>
          {inYen.slice(0, PREVIEW_ROWS).map((row, r) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a clipboard have no other identity and never move
            <tr key={r}>
              {row.map((cell, c) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: see above
                <td key={c} className={cell === pasted.rows[r]?.[c] ? '' : 'changed'}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {pasted.rows.length > PREVIEW_ROWS ? (
        <p className="small muted">{t('pasteTable.more', { n: pasted.rows.length - PREVIEW_ROWS })}</p>
      ) : null}
      <div className="dialog-actions">
        <Button onPress={close}>{t('common.cancel')}</Button>
        <Button onPress={() => paste(pasted.html || htmlOf(pasted.rows), pasted.text)}>{t('pasteTable.asIs')}</Button>
        <Button look="primary" onPress={() => paste(htmlOf(inYen), inYen.map((r) => r.join('\t')).join('\n'))}>
          {t('pasteTable.inYen')}
        </Button>
      </div>
    </Dialog>
  );
}
