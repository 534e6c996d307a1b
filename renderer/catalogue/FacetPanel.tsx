/** The filters beside the search box: region, kind, domain, stage, and one's own entries. */
import type { ReactNode } from 'react';
import { ENTRY_DOMAINS, ENTRY_KINDS, ENTRY_STAGES } from '../../shared/data/catalogue/schema.ts';
import { CARD_KIND_OF_ENTRY } from '../../shared/domain/canvas/kinds.ts';
import { useApp } from '../shell/AppContext.tsx';
import { usePlaceName } from '../shell/usePlaceName.ts';
import { Button } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { RegionPicker } from './RegionPicker.tsx';
import { type CatalogueFacets, isFiltered, NO_FACETS, type ShownResults } from './useCatalogueResults.ts';

type Props = {
  readonly facets: CatalogueFacets;
  /** How many entries each choice would leave. */
  readonly counts: ShownResults['facets'] | undefined;
  readonly onChange: (facets: CatalogueFacets) => void;
};

const toggled = <T,>(list: readonly T[], value: T): T[] =>
  list.includes(value) ? list.filter((v) => v !== value) : [...list, value];

export function FacetPanel({ facets, counts, onChange }: Props) {
  const { t } = useWords();
  const { kinds, domains, stages, ownOnly } = facets;
  const set = (patch: Partial<CatalogueFacets>) => onChange({ ...facets, ...patch });
  const kindCounts = new Map<string, number>(counts?.kind);
  const domainCounts = new Map<string, number>(counts?.domain);
  const stageCounts = new Map<string, number>(counts?.stage);
  return (
    <div className="catalogue-facets">
      <RegionFacet region={facets.region} onChange={(region) => set({ region })} />
      <fieldset className="facet">
        <legend>{t('facet.kind')}</legend>
        {ENTRY_KINDS.map((kind) => (
          <FacetChoice
            key={kind}
            checked={kinds.includes(kind)}
            count={kindCounts.get(kind) ?? 0}
            colour={`var(--kind-${CARD_KIND_OF_ENTRY[kind]})`}
            onToggle={() => set({ kinds: toggled(kinds, kind) })}
          >
            {t(`entryKind.${kind}`)}
          </FacetChoice>
        ))}
      </fieldset>
      <details className="facet" open={domains.length > 0}>
        <summary>{t('facet.domain')}</summary>
        {ENTRY_DOMAINS.map((domain) => (
          <FacetChoice
            key={domain}
            checked={domains.includes(domain)}
            count={domainCounts.get(domain) ?? 0}
            onToggle={() => set({ domains: toggled(domains, domain) })}
          >
            {t(`domain.${domain}`)}
          </FacetChoice>
        ))}
      </details>
      <details className="facet" open={stages.length > 0}>
        <summary>{t('facet.stage')}</summary>
        {ENTRY_STAGES.map((stage) => (
          <FacetChoice
            key={stage}
            checked={stages.includes(stage)}
            count={stageCounts.get(stage) ?? 0}
            onToggle={() => set({ stages: toggled(stages, stage) })}
          >
            {t(`stage.${stage}`)}
          </FacetChoice>
        ))}
      </details>
      <label className="checkbox">
        <input type="checkbox" checked={ownOnly} onChange={() => set({ ownOnly: !ownOnly })} />
        {t('facet.own')}
      </label>
      <label className="checkbox">
        <input type="checkbox" checked={facets.reference} onChange={() => set({ reference: !facets.reference })} />
        {t('facet.reference')}
      </label>
      {isFiltered(facets) ? (
        <Button small onPress={() => onChange(NO_FACETS)}>
          {t('facet.clear')}
        </Button>
      ) : null}
    </div>
  );
}

/** The region, with one button for the region of the settings. */
function RegionFacet({
  region,
  onChange,
}: {
  readonly region: CatalogueFacets['region'];
  readonly onChange: (region: CatalogueFacets['region']) => void;
}) {
  const { t } = useWords();
  const { catalogue, settings } = useApp();
  const { prefecture } = settings;
  const placeName = usePlaceName();
  return (
    <>
      <RegionPicker regions={catalogue.regions} value={region} onChange={onChange} label={t('facet.region')} />
      {prefecture && region.prefecture !== prefecture ? (
        <Button small look="quiet" onPress={() => onChange({ prefecture, municipalityCode: '' })}>
          {t('facet.myRegion', { name: placeName({ prefecture }) ?? '' })}
        </Button>
      ) : null}
    </>
  );
}

function FacetChoice({
  checked,
  count,
  colour,
  onToggle,
  children,
}: {
  readonly checked: boolean;
  readonly count: number;
  /** The colour of the dot before the label; no dot without it. */
  readonly colour?: string;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}) {
  return (
    <label className="checkbox" style={colour ? { ['--kind' as string]: colour } : undefined}>
      <input type="checkbox" checked={checked} onChange={onToggle} />
      {colour ? <span className="dot" /> : null}
      {children}
      <span className="count">{count.toLocaleString()}</span>
    </label>
  );
}
