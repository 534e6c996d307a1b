/** A figure of the plan: its number, unit and basis. The text only refers to it, so a change here applies everywhere. */
import { useState } from 'react';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import { liveCombinationsOf } from '../../shared/doc/ownNodes.ts';
import { parseYen, yenUnitOf } from '../../shared/text/yen.ts';
import { useApp } from '../shell/AppContext.tsx';
import { amountReads } from '../shell/amountReads.ts';
import { LayerSelect } from '../shell/LayerSelect.tsx';
import { report } from '../shell/refusals.ts';
import { Button, Dialog } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { isComposing } from '../ui/ime.ts';

type Props = {
  readonly session: PlanSession;
  readonly figure: string;
  readonly isNew: boolean;
  readonly onDone: () => void;
  readonly onClose: () => void;
};

const plainNumber = (text: string): string | undefined => {
  const normal = text
    .normalize('NFKC')
    .replace(/[,\s]/gu, '')
    .replace(/^[▲△−]/u, '-');
  return /^-?\d{1,40}(\.\d{1,15})?$/u.test(normal) ? normal : undefined;
};

export function FigureDialog({ session, figure, isNew, onDone, onClose }: Props) {
  const { t } = useWords();
  const { settings, today } = useApp();
  const before = session.store.entities('figures').get(figure);
  const [label, setLabel] = useState(before?.label ?? '');
  const [value, setValue] = useState(before?.value ?? '');
  const [unit, setUnit] = useState(before?.unit ?? '円');
  const [basis, setBasis] = useState(before?.basis ?? '');
  const [layer, setLayer] = useState(before?.layer);
  const [tried, setTried] = useState(false);
  const yenUnit = yenUnitOf(unit);
  const yen = yenUnit ? parseYen(value, yenUnit) : undefined;
  const parsed = yen ? (yen.ok ? String(yen.value) : undefined) : plainNumber(value);
  const error = yen && !yen.ok ? t(`yenError.${yen.error}`) : parsed === undefined ? t('figure.notANumber') : undefined;
  const combinations = [...session.store.entities('nodes').values()].filter((n) => n.kind === 'combination');
  const [nodes, setNodes] = useState<readonly string[]>(
    before?.nodes ??
      liveCombinationsOf(session.store)
        .slice(0, 1)
        .map((n) => n.id),
  );
  const save = () => {
    setTried(true);
    if (parsed === undefined) return;
    const done = report(
      session.execute({
        type: 'putFigure',
        figure,
        patch: {
          label: label.trim(),
          value: parsed,
          // 千円 is only the input unit; the plan stores yen.
          unit: yenUnit ? '円' : unit,
          basis: basis.trim(),
          nodes: [...nodes],
          layer,
          setOn: today,
          setBy: settings.name,
        },
      }),
    );
    if (done) onDone();
  };
  return (
    <Dialog title={isNew ? t('figure.new') : t('figure.edit')} isOpen onClose={onClose} size="narrow">
      <label className="field">
        <span className="field-label">{t('figure.label')}</span>
        <input className="input" value={label} maxLength={200} onChange={(e) => setLabel(e.target.value)} />
      </label>
      <div className="row figure-row">
        <label className="field grow">
          <span className="field-label">{t('figure.value')}</span>
          <input
            className="input"
            inputMode="decimal"
            value={value}
            aria-invalid={tried && error ? true : undefined}
            onChange={(e) => setValue(e.target.value)}
            onKeyDown={(e) => e.key === 'Enter' && !isComposing(e) && save()}
          />
        </label>
        <label className="field">
          <span className="field-label">{t('figure.unit')}</span>
          <input
            className="input"
            list="figure-units"
            value={unit}
            maxLength={40}
            onChange={(e) => setUnit(e.target.value)}
          />
          <datalist id="figure-units">
            {t('figure.units')
              .split(' ')
              .map((u) => (
                <option key={u} value={u} />
              ))}
          </datalist>
        </label>
      </div>
      {yen?.ok ? (
        <p className="field-hint">{amountReads(t, yen.value, value)}</p>
      ) : tried && error ? (
        <p className="field-error">{error}</p>
      ) : null}
      <label className="field">
        <span className="field-label">{t('figure.basis')}</span>
        <textarea
          className="input"
          value={basis}
          maxLength={2_000}
          placeholder={t('figure.basisExample')}
          onChange={(e) => setBasis(e.target.value)}
        />
      </label>
      {combinations.length > 0 ? (
        <fieldset className="facet">
          <legend className="field-label">{t('figure.behind')}</legend>
          {combinations.map((n) => (
            <label key={n.id} className="checkbox">
              <input
                type="checkbox"
                checked={nodes.includes(n.id)}
                onChange={() => setNodes(nodes.includes(n.id) ? nodes.filter((x) => x !== n.id) : [...nodes, n.id])}
              />
              {n.title || t('combination.untitled')}
            </label>
          ))}
        </fieldset>
      ) : null}
      <LayerSelect value={layer} onChange={setLayer} />
      <div className="dialog-actions">
        <Button onPress={onClose}>{t('common.cancel')}</Button>
        <Button look="primary" onPress={save}>
          {isNew ? t('figure.insert') : t('common.save')}
        </Button>
      </div>
    </Dialog>
  );
}
