/** What would change the choice, in sentences: which variant is ahead on the heaviest difference, which criteria disagree, what is still open. */
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import { criteriaOf, tippingIn } from '../../shared/app/variants/family.ts';
import { useWords } from '../ui/i18n.tsx';
import type { Column } from './columns.ts';

type Props = { readonly home: PlanSession; readonly of: string; readonly columns: readonly Column[] };

export function TippingWords({ home, of, columns }: Props) {
  const { t } = useWords();
  const criteria = criteriaOf(home.store, of);
  if (criteria.length === 0) return null;
  const { weight, deciding, ahead, against, open } = tippingIn(home.store, of);
  const names = (ids: readonly string[]) =>
    ids
      .map((id) => t('variant.quoted', { name: columns.find((c) => c.row.id === id)?.name ?? '' }))
      .join(t('variant.and'));
  const nameOf = (id: string) => {
    const found = criteria.find((c) => c.id === id);
    return t('variant.quoted', { name: found ? found.title || t(`variant.preset.${found.preset}`) : '' });
  };
  const points = (all: readonly { readonly criterion: string }[]) =>
    all.map((a) => nameOf(a.criterion)).join(t('variant.and'));
  return (
    <section className="variant-tipping" aria-label={t('variant.tipping')}>
      <h3>{t('variant.tipping')}</h3>
      {weight === undefined ? (
        <p>{t('variant.noDifference')}</p>
      ) : ahead.length > 0 ? (
        <p>
          {t('variant.ahead', { weight: t(`variant.weight.${weight}`), points: points(deciding), names: names(ahead) })}
        </p>
      ) : (
        <>
          <p>{t('variant.contested', { weight: t(`variant.weight.${weight}`) })}</p>
          <ul>
            {deciding.map(({ criterion, best }) => (
              <li key={criterion}>{t('variant.bestBy', { point: nameOf(criterion), names: names(best) })}</li>
            ))}
          </ul>
        </>
      )}
      {against.length > 0 ? (
        <>
          <p>{t('variant.wouldTip')}</p>
          <ul>
            {against.map(({ criterion, best }) => (
              <li key={criterion}>{t('variant.bestBy', { point: nameOf(criterion), names: names(best) })}</li>
            ))}
          </ul>
        </>
      ) : null}
      {open.length > 0 ? <p>{t('variant.stillOpen', { points: points(open) })}</p> : null}
      <p className="muted small">{t('variant.youDecide')}</p>
    </section>
  );
}
