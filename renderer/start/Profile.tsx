/** Place, trade and stage in three clicks. The stage becomes the month from which loans and subsidies are computed. */
import { useState } from 'react';
import type { StartDraft } from '../../shared/app/start/draft.ts';
import { TRADE_IDS, TRADE_NAMES } from '../../shared/data/trades/schema.ts';
import {
  assumedOpening,
  isOpeningMonth,
  START_STAGES,
  type StartStage,
  stageOf,
} from '../../shared/domain/start/stage.ts';
import { RegionPicker } from '../catalogue/RegionPicker.tsx';
import { useApp } from '../shell/AppContext.tsx';
import { openDialog } from '../shell/dialogs.tsx';
import { Button } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';

type Props = { readonly draft: StartDraft; readonly onChange: (patch: Partial<StartDraft>) => void };

export function Profile({ draft, onChange }: Props) {
  const { t, text } = useWords();
  const { catalogue, settings, setSettings } = useApp();
  const [ready, setReady] = useState(catalogue.regions.length > 0);
  if (!ready) void catalogue.ready.then(() => setReady(true));
  return (
    <>
      <RegionPicker
        regions={catalogue.regions}
        value={draft}
        onChange={(region) => {
          onChange(region);
          // The first region is the person's own; a later plan may be elsewhere.
          if (settings.prefecture === '') setSettings(region);
        }}
        label={t('start.region')}
      />
      <Chips
        legend={t('start.trade')}
        name="trade"
        value={draft.trade}
        options={TRADE_IDS.map((id) => ({ id, label: text(TRADE_NAMES[id]) }))}
        onChange={(trade) => onChange({ trade })}
      />
      <div>
        <Button small look="quiet" onPress={() => openDialog({ kind: 'tradeGuide' })}>
          {t('trades.open')}
        </Button>
      </div>
      <Chips
        legend={t('start.stage')}
        name="stage"
        value={draft.stage ?? ''}
        options={START_STAGES.map((id) => ({ id, label: t(`start.stage.${id}`) }))}
        onChange={(stage) => onChange({ stage, opening: '' })}
      />
      {draft.stage ? <Opening stage={draft.stage} opening={draft.opening} onChange={onChange} /> : null}
    </>
  );
}

function Opening({
  stage,
  opening,
  onChange,
}: {
  readonly stage: StartStage;
  readonly opening: string;
  readonly onChange: Props['onChange'];
}) {
  const { t } = useWords();
  const { today } = useApp();
  const shown = opening || assumedOpening(stage, today);
  const [typed, setTyped] = useState<string>();
  const isBad = typed !== undefined && typed !== '' && !isOpeningMonth(typed, today);
  return (
    <label className="field start-opening">
      <span className="field-label">{t(stage === 'preparing' ? 'start.opening.preparing' : 'start.opening.open')}</span>
      <input
        className="input"
        type="month"
        value={typed ?? shown}
        aria-invalid={isBad || undefined}
        aria-describedby="start-opening-hint"
        onChange={(e) => {
          const month = e.target.value;
          setTyped(month);
          // The month determines the stage: another month may change it.
          if (isOpeningMonth(month, today)) onChange({ opening: month, stage: stageOf(month, today) });
        }}
        onBlur={() => !isBad && setTyped(undefined)}
      />
      <span id="start-opening-hint" className={isBad ? 'field-error' : 'field-hint'} role={isBad ? 'alert' : undefined}>
        {t(isBad ? 'start.openingBad' : 'start.openingHint')}
      </span>
    </label>
  );
}

function Chips<T extends string>({
  legend,
  name,
  value,
  options,
  onChange,
}: {
  readonly legend: string;
  readonly name: string;
  readonly value: string;
  readonly options: readonly { readonly id: T; readonly label: string }[];
  readonly onChange: (id: T) => void;
}) {
  return (
    <fieldset className="chips">
      <legend className="field-label">{legend}</legend>
      {options.map(({ id, label }) => (
        <label key={id} className={`choice-chip ${value === id ? 'chosen' : ''}`}>
          <input type="radio" name={name} value={id} checked={value === id} onChange={() => onChange(id)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
