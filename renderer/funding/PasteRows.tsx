/** A range pasted from a spreadsheet: names and amounts, in the unit from its header or chosen by the person, with a preview before it is added. */
import { useState } from 'react';
import type { PastedRow } from '../../shared/app/funding/pastedRows.ts';
import { readPastedRows, unitOfPasted } from '../../shared/app/funding/readPastedRows.ts';
import { IMPORT_LIMITS } from '../../shared/kernel/importLimits.ts';
import { YEN_UNITS, type YenUnit } from '../../shared/text/yen.ts';
import { useYen } from '../shell/useYen.ts';
import { Button, Dialog, Select } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';

const LIMITS = IMPORT_LIMITS.pastedAmounts;

export function PasteRows({
  onClose,
  onPaste,
}: {
  readonly onClose: () => void;
  /** False if the rows were refused: they then stay in the dialog. */
  readonly onPaste: (rows: readonly PastedRow[]) => boolean;
}) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const [unit, setUnit] = useState<YenUnit>('yen');
  const change = (to: string) => {
    // Only asked about the initial paste: further typing must not reset the person's choice.
    const said = text === '' ? unitOfPasted(to) : undefined;
    if (said) setUnit(said);
    setText(to);
  };
  const say = useYen();
  const { rows, skipped, beyond } = readPastedRows(text, unit);
  return (
    <Dialog title={t('paste.title')} isOpen onClose={onClose}>
      <p>{t('paste.about')}</p>
      <Select
        label={t('paste.unit')}
        value={unit}
        onChange={setUnit}
        options={(Object.keys(YEN_UNITS) as YenUnit[]).map((id) => ({ id, label: t(`unit.${id}`) }))}
      />
      <label className="field">
        <span className="field-label">{t('paste.here')}</span>
        <textarea
          className="input"
          rows={6}
          maxLength={LIMITS.bytes}
          value={text}
          onChange={(e) => change(e.target.value)}
        />
      </label>
      {rows.length > 0 ? (
        <ul className="paste-preview">
          {rows.slice(0, 8).map((r) => (
            <li key={`${r.title}${r.yen}`}>
              {r.title} <strong>{say.exact(r.yen)}</strong>
            </li>
          ))}
          {rows.length > 8 ? <li className="muted">{t('paste.andMore', { n: rows.length - 8 })}</li> : null}
        </ul>
      ) : null}
      {skipped.length > 0 ? (
        <p className="amber">{t('paste.skipped', { n: skipped.length, lines: skipped.slice(0, 3).join(' / ') })}</p>
      ) : null}
      {beyond > 0 ? (
        <p className="amber" role="status">
          {t('paste.beyond', { most: LIMITS.rows, n: beyond })}
        </p>
      ) : null}
      <div className="dialog-actions">
        <Button onPress={onClose}>{t('common.cancel')}</Button>
        <Button
          look="primary"
          isDisabled={rows.length === 0}
          onPress={() => {
            if (onPaste(rows)) onClose();
          }}
        >
          {t('paste.add', { n: rows.length })}
        </Button>
      </div>
    </Dialog>
  );
}
