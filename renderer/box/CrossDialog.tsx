/** Marks two cells as incompatible: which other one, and why. The reason is kept with its author. */
import { useState } from 'react';
import { crossOut } from '../../shared/app/box/boxCommands.ts';
import { type BoxCell, cellIn } from '../../shared/app/box/boxView.ts';
import { quotable } from '../../shared/text/quotable.ts';
import { announce } from '../shell/announce.tsx';
import { report } from '../shell/refusals.ts';
import { Button, Dialog } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { isComposing } from '../ui/ime.ts';
import { columnName } from './columnName.ts';
import type { OpenBox } from './useBox.ts';

const WHY = ['impossible', 'unwanted', 'season', 'money', 'law'] as const;

type Props = {
  readonly box: OpenBox;
  readonly cell: string;
  /** Set if the other cell is already known. */
  readonly with?: string;
  readonly onClose: () => void;
};

export function CrossDialog({ box, cell, with: given, onClose }: Props) {
  const { t } = useWords();
  const { view } = box;
  const [other, setOther] = useState(given ?? '');
  const [reason, setReason] = useState('');
  const one = cellIn(view, cell);
  const others = view.columns.filter((c) => c.id !== one?.column && c.cells.length > 0);
  if (!one) return null;
  const isCrossed = ({ id }: BoxCell) => view.crossed.some(({ cells }) => cells.includes(id) && cells.includes(one.id));
  const isReady = other !== '' && reason.trim() !== '';
  const cross = (why: string) => {
    if (other === '' || why.trim() === '') return;
    const { session } = box.window;
    if (!report(crossOut(session, [one.id, other], why, box.said))) return;
    const undo = { label: t('common.undo'), run: () => void session.undo.undo() };
    announce(t('box.crossedNow'), { action: undo });
    onClose();
  };
  return (
    <Dialog title={t('box.crossTitle', { title: quotable(one.title) })} isOpen onClose={onClose} size="narrow">
      <div className="stack">
        <label className="field">
          <span className="field-label">{t('box.crossWith')}</span>
          <select className="input" value={other} onChange={(e) => setOther(e.target.value)}>
            <option value="">{t('box.choose')}</option>
            {others.map((column) => (
              <optgroup key={column.id} label={columnName(t, column)}>
                {column.cells.map((c) => (
                  <option key={c.id} value={c.id} disabled={isCrossed(c)}>
                    {c.title || t('card.untitled')}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </label>
        <fieldset className="box-why row wrap">
          <legend className="field-label">{t('box.whyCrossed')}</legend>
          {WHY.map((why) => (
            <Button
              key={why}
              small
              pressed={reason === t(`box.why.${why}`)}
              onPress={() => setReason(t(`box.why.${why}`))}
            >
              {t(`box.why.${why}`)}
            </Button>
          ))}
          <input
            className="input grow"
            aria-label={t('box.whyCrossed')}
            placeholder={t('box.whyExample')}
            maxLength={400}
            value={reason}
            onChange={(e) => setReason(e.target.value)}
            onKeyDown={(e) => {
              if (e.key === 'Enter' && !isComposing(e)) cross(reason);
            }}
          />
        </fieldset>
        <div className="dialog-actions">
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button look="primary" isDisabled={!isReady} onPress={() => cross(reason)}>
            {t('box.cross')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
