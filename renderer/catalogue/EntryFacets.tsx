/** The uses of an entry: purpose, by-products with their months, outcome and its reason, and whom to contact. */
import type { ReactNode } from 'react';
import { FACET_LISTS, type FacetBasis, type Facets } from '../../shared/domain/catalogue/facets.ts';
import { monthsOf } from '../../shared/text/months.ts';
import { useWords } from '../ui/i18n.tsx';

type Item = { readonly text: ReactNode; readonly key: string; readonly basis: FacetBasis };

export function EntryFacets({ facets }: { readonly facets: Facets }) {
  const { t } = useWords();
  const { outcome, outcomeWhy, contact } = facets;
  const months = (text: string): string =>
    monthsOf(text).length === 12 ? t('facets.allYear') : t('facets.months', { months: text.replace('-', '〜') });
  return (
    <dl className="facts entry-facets">
      {outcome && (outcome !== 'unknown' || outcomeWhy) ? (
        <div className={outcome === 'failed' || outcome === 'stopped' ? 'amber' : ''}>
          <dt>{t('facets.outcome')}</dt>
          <dd>
            {t(`outcome.${outcome}`)}
            {outcomeWhy ? (
              <span className="block">
                {outcomeWhy.text} <Basis basis={outcomeWhy.basis} />
              </span>
            ) : null}
          </dd>
        </div>
      ) : null}
      <Row label={t('facets.purpose')} items={textsOf(facets, 'purpose')} />
      <Row
        label={t('facets.byProducts')}
        items={facets.byProducts.map((b) => ({
          key: b.thing,
          text: [b.thing, b.amount, b.months ? months(b.months) : ''].filter(Boolean).join(' · '),
          basis: b.basis,
        }))}
      />
      {FACET_LISTS.filter((list) => list !== 'purpose').map((list) => (
        <Row key={list} label={t(`facets.${list}`)} items={textsOf(facets, list)} />
      ))}
      <Row
        label={t('facets.contact')}
        items={contact ? [{ key: contact.text, text: contact.text, basis: contact.basis }] : []}
      />
    </dl>
  );
}

const textsOf = (facets: Facets, list: (typeof FACET_LISTS)[number]): readonly Item[] =>
  facets[list].map(({ text, basis }) => ({ key: text, text, basis }));

/** One line per facet; a basis shared by all its values is shown once. */
function Row({ label, items }: { readonly label: string; readonly items: readonly Item[] }) {
  const [first] = items;
  if (!first) return null;
  const isOne = items.every((i) => i.basis === first.basis);
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {items.map((item, i) => (
          <span key={item.key}>
            {i > 0 ? '、' : ''}
            {item.text}
            {isOne ? null : (
              <>
                {' '}
                <Basis basis={item.basis} />
              </>
            )}
          </span>
        ))}{' '}
        {isOne ? <Basis basis={first.basis} /> : null}
      </dd>
    </div>
  );
}

function Basis({ basis }: { readonly basis: FacetBasis }) {
  const { t } = useWords();
  return <span className="field-hint">{t(`facetBasis.${basis}`)}</span>;
}
