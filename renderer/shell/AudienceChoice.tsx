/** だれに渡しますか: the audience of a copy, and what the copy will lack. */
import { type ReactNode, useId, useMemo } from 'react';
import { copyFor } from '../../shared/app/layers/copyFor.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import { LAYERS, type Layer } from '../../shared/domain/layers/layers.ts';
import { useWords } from '../ui/i18n.tsx';
import { useYen } from './useYen.ts';

/** The most restrictive first, so that confirming without looking discloses nothing by mistake. */
const CHOICES = [...LAYERS].reverse();
const NAMED = 5;
const COUNTED = ['cards', 'rows', 'figures', 'blocks'] as const;

type RadiosProps = {
  readonly value: Layer;
  readonly onChange: (audience: Layer) => void;
  /** Set if a dialog's title already asks the question; the group keeps its name. */
  readonly hideLabel?: boolean;
};

export function AudienceChoice({ session, ...radios }: RadiosProps & { readonly session: PlanSession }) {
  return (
    <AudienceRadios {...radios}>
      <WhatIsLeft session={session} audience={radios.value} />
    </AudienceRadios>
  );
}

/** The question alone, for what is not a single plan. */
export function AudienceRadios({
  value,
  onChange,
  hideLabel = false,
  children,
}: RadiosProps & { readonly children?: ReactNode }) {
  const { t } = useWords();
  const name = useId();
  return (
    <fieldset className="choice-list">
      <legend className={hideLabel ? 'visually-hidden' : 'field-label'}>{t('layer.whom')}</legend>
      {CHOICES.map((layer) => (
        <label key={layer} className={`choice ${value === layer ? 'chosen' : ''}`}>
          <input type="radio" name={name} checked={value === layer} onChange={() => onChange(layer)} />
          <span>{t(`layer.for.${layer}`)}</span>
        </label>
      ))}
      {children}
    </fieldset>
  );
}

function WhatIsLeft({ session, audience }: { readonly session: PlanSession; readonly audience: Layer }) {
  const words = useWords();
  const { t } = words;
  const yen = useYen();
  const left = useMemo(() => copyFor(session, audience, words).left, [session, audience, words]);
  if (!left) return <p role="status">{t('layer.all')}</p>;
  const { rows, usesYen, stillSaid } = left;
  const counts = COUNTED.flatMap((what) => (left[what] > 0 ? [t(`layer.left.${what}`, { n: left[what] })] : []));
  const said = stillSaid.slice(0, NAMED).join('、');
  return (
    <div role="status">
      <p>{counts.length > 0 ? t('layer.left', { list: counts.join(t('layer.left.and')) }) : t('layer.all')}</p>
      {rows > 0 ? <p className="small">{t('layer.totals', { yen: yen.spoken(usesYen) })}</p> : null}
      {stillSaid.length > 0 ? (
        <p className="bad-text small">{t('layer.stillSaid', { list: said, n: stillSaid.length })}</p>
      ) : null}
    </div>
  );
}
