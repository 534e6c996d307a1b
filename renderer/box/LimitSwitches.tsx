/** The limits of a box as switches, each with its value, and how many configurations are left with the active ones. */
import { setLimit } from '../../shared/app/box/boxCommands.ts';
import { LIMITS, type Limit, SEASONS } from '../../shared/domain/box/limits.ts';
import { report } from '../shell/refusals.ts';
import { useYen } from '../shell/useYen.ts';
import { useWords } from '../ui/i18n.tsx';
import type { OpenBox } from './useBox.ts';

/** Initial values. Money in yen, distance in kilometres. */
const FIRST: { readonly [L in Limit]: number | string | true } = {
  near: 50,
  season: 'winter',
  budget: 3_000_000,
  noPermit: true,
  noCar: true,
};
const TEN_THOUSAND = 10_000;

export function LimitSwitches({ box }: { readonly box: OpenBox }) {
  const { t } = useWords();
  const yen = useYen();
  const { view, canEdit, left } = box;
  const { session } = box.window;
  const set = (limit: Limit, value: number | string | true | null) => report(setLimit(session, view.id, limit, value));
  const states = [...left.states.values()];
  const said = (limit: Limit, value: unknown): string => {
    if (limit === 'season') return t(`box.season.${SEASONS.find((s) => s === value) ?? 'winter'}`);
    return limit === 'budget' ? yen.spoken(Number(value)) : String(value);
  };
  return (
    <fieldset className="box-limits" disabled={!canEdit}>
      <legend className="visually-hidden">{t('box.limits')}</legend>
      {LIMITS.map((limit) => {
        const value = view.limits[limit];
        const isOn = value !== undefined && value !== false;
        const out = isOn ? states.filter((s) => s.bounds[limit] === 'breaks').length : 0;
        const unknown = isOn ? states.filter((s) => s.bounds[limit] === 'unknown').length : 0;
        return (
          <div key={limit} className={`box-limit ${isOn ? 'on' : ''}`}>
            <label className="row">
              <input
                type="checkbox"
                role="switch"
                aria-checked={isOn}
                checked={isOn}
                onChange={() => set(limit, isOn ? null : FIRST[limit])}
              />
              {t(`box.switch.${limit}`, { value: said(limit, isOn ? value : FIRST[limit]) })}
            </label>
            {isOn && limit === 'near' ? (
              <Amount label={t('box.nearIn')} value={Number(value)} most={40_000} onChange={(n) => set('near', n)} />
            ) : null}
            {isOn && limit === 'budget' ? (
              <Amount
                label={t('box.budgetIn')}
                value={Number(value) / TEN_THOUSAND}
                most={99_999}
                onChange={(n) => set('budget', Math.round(n * TEN_THOUSAND))}
              />
            ) : null}
            {isOn && limit === 'season' ? (
              <select
                className="input"
                aria-label={t('box.limit.season')}
                value={String(value)}
                onChange={(e) => set('season', e.target.value)}
              >
                {SEASONS.map((season) => (
                  <option key={season} value={season}>
                    {t(`box.season.${season}`)}
                  </option>
                ))}
              </select>
            ) : null}
            {isOn ? <span className="muted small">{t('box.limitSays', { out, unknown })}</span> : null}
          </div>
        );
      })}
    </fieldset>
  );
}

type AmountProps = {
  readonly label: string;
  readonly value: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
};

function Amount({ label, value, most, onChange }: AmountProps) {
  return (
    <input
      key={value}
      className="input box-amount"
      type="number"
      min={0}
      max={most}
      step="any"
      aria-label={label}
      defaultValue={value}
      onBlur={(e) => {
        const n = e.target.valueAsNumber;
        if (Number.isFinite(n) && n >= 0 && n <= most && n !== value) onChange(n);
        else e.target.value = String(value);
      }}
      onKeyDown={(e) => {
        if (e.key === 'Enter') e.currentTarget.blur();
      }}
    />
  );
}
