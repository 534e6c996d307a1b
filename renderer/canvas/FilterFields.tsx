/** Every condition of the filter, with how many cards it would leave. */
import { type ReactNode, useMemo } from 'react';
import { type BoardFilter, filteredCards } from '../../shared/app/board/boardFilter.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import { CARD_ROLES, MOST_STEPS } from '../../shared/domain/canvas/filter.ts';
import { EVIDENCE_STATUSES, NODE_KINDS } from '../../shared/domain/canvas/kinds.ts';
import type { MessageKey } from '../../shared/i18n/messages.ts';
import { usePlanVersion } from '../session/useStore.ts';
import { Select } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { KindMark } from './KindMark.tsx';

type Props = {
  readonly session: PlanSession;
  readonly canvas: string;
  readonly filter: BoardFilter;
  readonly onFilter: (filter: BoardFilter) => void;
};

const STEPS = Array.from({ length: MOST_STEPS }, (_, i) => i + 1);

export function FilterFields({ session, canvas, filter, onFilter }: Props) {
  const { t } = useWords();
  usePlanVersion(session, 'boxCells', 'boxColumns', 'assumptions');
  const cards = filteredCards(session.store, canvas);
  const { near } = filter;
  const regions = useMemo(
    () => [...new Set([...cards.map((c) => c.region), ...filter.regions])].filter((r) => r !== '').sort(),
    [cards, filter.regions],
  );
  return (
    <div className="stack" hidden={cards.length === 0}>
      <Ticks
        title="filter.title"
        values={NODE_KINDS.filter((k) => cards.some((c) => c.kind === k))}
        chosen={filter.kinds}
        onChange={(kinds) => onFilter({ ...filter, kinds })}
        count={(kind) => cards.filter((c) => c.kind === kind).length}
        say={(kind) => (
          <>
            <KindMark kind={kind} /> {t(`kind.${kind}`)}
          </>
        )}
      />
      <Ticks
        title="filter.role"
        values={CARD_ROLES.filter((r) => filter.roles.includes(r) || cards.some((c) => c.roles.includes(r)))}
        chosen={filter.roles}
        onChange={(roles) => onFilter({ ...filter, roles })}
        count={(role) => cards.filter((c) => c.roles.includes(role)).length}
        say={(role) => t(`box.role.${role}`)}
      />
      <Ticks
        title="filter.region"
        values={regions}
        chosen={filter.regions}
        onChange={(chosen) => onFilter({ ...filter, regions: chosen })}
        count={(region) => cards.filter((c) => c.region === region).length}
        say={(region) => region}
      />
      <Ticks
        title="filter.status"
        values={EVIDENCE_STATUSES.filter((s) => filter.statuses.includes(s) || cards.some((c) => c.status === s))}
        chosen={filter.statuses}
        onChange={(statuses) => onFilter({ ...filter, statuses })}
        count={(status) => cards.filter((c) => c.status === status).length}
        say={(status) => t(`evidence.${status}`)}
      />
      {near ? (
        <Select
          label={t('filter.steps')}
          value={String(near.steps)}
          onChange={(steps) => onFilter({ ...filter, near: { ...near, steps: Number(steps) } })}
          options={STEPS.map((n) => ({ id: String(n), label: t('filter.stepsOf', { n }) }))}
        />
      ) : null}
      <label className="checkbox">
        <input type="checkbox" checked={filter.hides} onChange={() => onFilter({ ...filter, hides: !filter.hides })} />
        {t('filter.hide')}
      </label>
    </div>
  );
}

function Ticks<T extends string>({
  title,
  values,
  chosen,
  onChange,
  count,
  say,
}: {
  readonly title: MessageKey;
  readonly values: readonly T[];
  readonly chosen: readonly T[];
  readonly onChange: (chosen: readonly T[]) => void;
  readonly count: (value: T) => number;
  readonly say: (value: T) => ReactNode;
}) {
  const { t } = useWords();
  if (values.length === 0) return null;
  return (
    <fieldset className="facet">
      <legend className="section-title">{t(title)}</legend>
      {values.map((value) => (
        <label key={value} className="checkbox">
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={() => onChange(chosen.includes(value) ? chosen.filter((v) => v !== value) : [...chosen, value])}
          />
          {say(value)}
          <span className="count">{count(value)}</span>
        </label>
      ))}
    </fieldset>
  );
}
