/** One entry in full: what it is, where, since when, from which source, and the dated terms behind a funding programme. */
import type { CatalogueEntry } from '../../shared/data/catalogue/schema.ts';
import { SCHEME_PROGRAMMES } from '../../shared/data/schemeRules/rules.ts';
import type { SchemeProgramme } from '../../shared/data/schemeRules/schema.ts';
import { ruleOn } from '../../shared/domain/funding/rules.ts';
import { useApp } from '../shell/AppContext.tsx';
import { ruleValue } from '../shell/ruleValue.ts';
import { useRuleWords } from '../shell/ruleWords.ts';
import { usePlaceName } from '../shell/usePlaceName.ts';
import { useYen } from '../shell/useYen.ts';
import { useWords } from '../ui/i18n.tsx';
import { MediaImage } from '../ui/MediaImage.tsx';
import { EntryFacets } from './EntryFacets.tsx';
import { EntrySources } from './EntrySources.tsx';

/** A programme's current rules: one value per key, without history. */
const currentRules = (p: SchemeProgramme, today: string) =>
  [...new Set(p.rules.map((r) => r.key))].flatMap((key) => {
    const { rule, doubts } = ruleOn(p.rules, p.id, key, today);
    return rule ? [{ rule, doubts }] : [];
  });

export function EntryDetail({ entry }: { readonly entry: CatalogueEntry }) {
  const { t, text, language } = useWords();
  const { catalogue, host, today } = useApp();
  const related = (entry.relatedIds ?? []).map((id) => catalogue.entry(id)).filter((e) => e !== undefined);
  const say = useYen();
  const placeName = usePlaceName();
  const ruleWords = useRuleWords();
  const pack = catalogue.packOf(entry.id);
  const programmes = [...SCHEME_PROGRAMMES, ...catalogue.programmes().map((p) => p.programme)].filter((p) =>
    entry.schemes.includes(p.id),
  );
  return (
    <div className="entry-detail stack">
      {entry.photo ? <MediaImage host={host} hash={entry.photo} alt={text(entry.title)} /> : null}
      <p>{text(entry.summary)}</p>
      {entry.combines.length > 0 ? (
        <p className="row wrap">
          <span className="muted">{t('entry.combines')}:</span>
          {entry.combines.map((c) => (
            <span key={c} className="chip">
              {c}
            </span>
          ))}
        </p>
      ) : null}
      {entry.facets ? <EntryFacets facets={entry.facets} /> : null}
      {entry.figures.length > 0 ? (
        <dl className="facts">
          {entry.figures.map((f) => (
            <div key={`${f.label}${f.value}`}>
              <dt>{f.label}</dt>
              <dd>
                {typeof f.value === 'number' ? f.value.toLocaleString('ja-JP') : f.value}
                {f.unit ?? ''}
                {f.year === null ? '' : `（${f.year}）`}
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
      {programmes.map((p) => (
        <section key={p.id} className="scheme">
          <h2>{text(p.name)}</h2>
          <dl className="facts">
            {currentRules(p, today).map(({ rule: r, doubts }) => (
              <div key={r.key} className={doubts.length === 0 ? '' : 'amber'}>
                <dt>{text(r.label)}</dt>
                <dd>
                  {ruleValue(r, t, say)}
                  {doubts.map((d) => (
                    <span key={d} className="chip warn">
                      {t(`doubt.${d}`)}
                    </span>
                  ))}
                  <span className="field-hint block">{ruleWords.source(r)}</span>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <dl className="facts">
        {entry.actors.length > 0 ? (
          <div>
            <dt>{t('entry.actors')}</dt>
            <dd>{entry.actors.join('、')}</dd>
          </div>
        ) : null}
        {entry.domains.length > 0 ? (
          <div>
            <dt>{t('facet.domain')}</dt>
            <dd>{entry.domains.map((d) => t(`domain.${d}`)).join('、')}</dd>
          </div>
        ) : null}
        {entry.stages.length > 0 ? (
          <div>
            <dt>{t('facet.stage')}</dt>
            <dd>{entry.stages.map((s) => t(`stage.${s}`)).join('、')}</dd>
          </div>
        ) : null}
        <div>
          <dt>{t('entry.place')}</dt>
          <dd>
            {placeName(entry) ?? t('entry.noPlace')}
            {entry.municipalityCodes.length > 0 ? (
              <span className="field-hint"> {t('entry.code', { code: entry.municipalityCodes.join('、') })}</span>
            ) : null}
            {entry.placeFrom ? (
              <span className="field-hint"> {t('entry.placeFrom', { text: entry.placeFrom })}</span>
            ) : null}
          </dd>
        </div>
        {pack ? (
          <div className={pack.validUntil && pack.validUntil < today ? 'amber' : ''}>
            <dt>{t('pack.one')}</dt>
            <dd>
              {t('pack.edition', { title: pack.title, publisher: pack.publisher, edition: pack.edition })}
              {pack.validUntil && pack.validUntil < today ? (
                <span className="chip warn">{t('pack.expired')}</span>
              ) : null}
            </dd>
          </div>
        ) : null}
        <div>
          <dt>{t('entry.sources')}</dt>
          <dd>
            <EntrySources entry={entry} />
          </dd>
        </div>
        {entry.confidence === 'general' ? null : (
          <div>
            <dt>{t('entry.asOf')}</dt>
            <dd>
              {entry.asOf || t('entry.noDate')}
              {entry.asOf && entry.asOfConfidence === 'estimated' ? (
                <span className="field-hint"> {t('entry.asOfEstimated')}</span>
              ) : null}
            </dd>
          </div>
        )}
        {related.length > 0 ? (
          <div>
            <dt>{t('entry.related')}</dt>
            <dd>
              <ul>
                {related.map((r) => (
                  <li key={r.id}>
                    {t(`entryKind.${r.kind}`)}: {text(r.title)}
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ) : null}
        {entry.mergedIds.length > 0 ? (
          <div>
            <dt>{t('entry.merged')}</dt>
            <dd className="field-hint" lang={language}>
              {entry.mergedIds.join(', ')}
            </dd>
          </div>
        ) : null}
      </dl>
    </div>
  );
}
