/** Search as you type, facets, and the list. Used as a screen of its own and as a panel beside the board. */
import { ChevronDown, ChevronRight, Plus, Search } from 'lucide-react';
import { type DragEvent, useEffect, useId, useRef, useState } from 'react';
import type { CatalogueEntry, EntryKind, EntryStage } from '../../shared/data/catalogue/schema.ts';
import { ENTRY_DOMAINS, ENTRY_KINDS, ENTRY_STAGES } from '../../shared/data/catalogue/schema.ts';
import { CARD_KIND_OF_ENTRY } from '../../shared/domain/canvas/kinds.ts';
import type { CatalogueResults } from '../session/catalogueService.ts';
import { useApp } from '../shell/AppContext.tsx';
import { Button } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { isComposing } from '../ui/ime.ts';
import { EntryDetail } from './EntryDetail.tsx';
import { Highlight } from './Highlight.tsx';
import { RegionPicker } from './RegionPicker.tsx';

export const ENTRY_DRAG_TYPE = 'application/x-musubi-entry';
const PAGE = 50;

type Props = {
  readonly compact?: boolean;
  readonly onPick?: ((entry: CatalogueEntry) => void) | undefined;
  readonly pickLabel?: string;
  readonly onEdit?: (entry: CatalogueEntry) => void;
};

const toggled = <T,>(list: readonly T[], value: T): T[] =>
  list.includes(value) ? list.filter((v) => v !== value) : [...list, value];

export function CatalogueBrowser({ compact, onPick, pickLabel, onEdit }: Props) {
  const { t, text } = useWords();
  const { catalogue, settings } = useApp();
  const [query, setQuery] = useState('');
  const [kinds, setKinds] = useState<readonly EntryKind[]>([]);
  const [domains, setDomains] = useState<readonly string[]>([]);
  const [stages, setStages] = useState<readonly EntryStage[]>([]);
  const [region, setRegion] = useState({ prefecture: '', municipalityCode: '' });
  const [ownOnly, setOwnOnly] = useState(false);
  const [limit, setLimit] = useState(PAGE);
  const [results, setResults] = useState<CatalogueResults & { readonly query: string }>();
  const [open, setOpen] = useState<string>();
  const [more, setMore] = useState(!compact);
  const [generation, setGeneration] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  /** The one row of the list that Tab stops at. */
  const [reached, setReached] = useState<string>();
  const id = useId();

  useEffect(() => {
    const subscription = catalogue.onDidChange(() => setGeneration((n) => n + 1));
    return () => subscription.dispose();
  }, [catalogue]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the generation stands for the entries themselves
  useEffect(() => {
    let current = true;
    void catalogue.ready
      .then(() =>
        catalogue.query(
          query,
          {
            kinds,
            domains: ENTRY_DOMAINS.filter((d) => domains.includes(d)),
            stages,
            prefectures: region.prefecture ? [region.prefecture] : [],
            ...(region.municipalityCode ? { municipalityCode: region.municipalityCode } : {}),
            ownOnly,
            prefer: settings.prefecture,
          },
          limit,
        ),
      )
      .then((r) => {
        if (current) setResults({ ...r, query });
      });
    return () => {
      current = false;
    };
  }, [catalogue, query, kinds, domains, stages, region, ownOnly, limit, generation, settings.prefecture]);

  // Keys that were pressed before the list followed the words mean the list that is on its way.
  const waiting = useRef<'focus' | 'pick'>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another list answers what waits
  useEffect(() => {
    const wanted = waiting.current;
    if (!wanted || results?.query !== query) return;
    waiting.current = undefined;
    list.current?.querySelector<HTMLElement>('.entry-head')?.focus();
    const [first] = results.entries;
    if (wanted === 'pick' && first) onPick?.(first);
  }, [results]);

  const facet = (name: 'kind' | 'domain' | 'stage') => new Map(results?.facets[name] ?? []);
  const kindCounts = facet('kind');
  const domainCounts = facet('domain');
  const stageCounts = facet('stage');
  const drag = (event: DragEvent, entry: CatalogueEntry) => {
    event.dataTransfer.setData(ENTRY_DRAG_TYPE, entry.id);
    event.dataTransfer.effectAllowed = 'copy';
  };
  const focusItem = (step: number, from: Element) => {
    const items = [...(list.current?.querySelectorAll<HTMLElement>('.entry-head') ?? [])];
    items[items.indexOf(from as HTMLElement) + step]?.focus();
  };
  const isReached = (id: string) =>
    id === (results?.entries.some((e) => e.id === reached) ? reached : results?.entries[0]?.id);
  const filtered = kinds.length + domains.length + stages.length > 0 || region.prefecture !== '' || ownOnly;

  return (
    <div className={`catalogue ${compact ? 'compact' : ''}`}>
      <div className="catalogue-search">
        <label htmlFor={id} className="visually-hidden">
          {t('catalogue.search')}
        </label>
        <span className="search-box">
          <Search size={18} aria-hidden="true" />
          <input
            id={id}
            type="search"
            className="input"
            placeholder={t('catalogue.placeholder')}
            value={query}
            onFocus={() => catalogue.prepare()}
            onChange={(e) => {
              waiting.current = undefined;
              setQuery(e.target.value);
              setLimit(PAGE);
            }}
            onKeyDown={(e) => {
              if (isComposing(e)) return;
              if (e.key === 'ArrowDown') {
                e.preventDefault();
                if (results?.query === query) list.current?.querySelector<HTMLElement>('.entry-head')?.focus();
                else waiting.current = 'focus';
              }
              if (e.key === 'Enter' && waiting.current) waiting.current = 'pick';
            }}
          />
        </span>
        {compact ? (
          <Button small look="quiet" pressed={more} onPress={() => setMore(!more)}>
            {more ? <ChevronDown size={16} /> : <ChevronRight size={16} />}
            {t('catalogue.filter')}
          </Button>
        ) : null}
      </div>
      {more ? (
        <div className="catalogue-facets">
          <RegionPicker regions={catalogue.regions} value={region} onChange={setRegion} label={t('facet.region')} />
          {settings.prefecture && region.prefecture !== settings.prefecture ? (
            <Button
              small
              look="quiet"
              onPress={() => setRegion({ prefecture: settings.prefecture, municipalityCode: '' })}
            >
              {t('facet.myRegion', { name: settings.prefecture })}
            </Button>
          ) : null}
          <fieldset className="facet">
            <legend>{t('facet.kind')}</legend>
            {ENTRY_KINDS.map((kind) => (
              <label
                key={kind}
                className="checkbox"
                style={{
                  ['--kind' as string]: `var(--kind-${CARD_KIND_OF_ENTRY[kind]})`,
                }}
              >
                <input type="checkbox" checked={kinds.includes(kind)} onChange={() => setKinds(toggled(kinds, kind))} />
                <span className="dot" />
                {t(`entryKind.${kind}`)}
                <span className="count">{(kindCounts.get(kind) ?? 0).toLocaleString()}</span>
              </label>
            ))}
          </fieldset>
          <details className="facet" open={domains.length > 0}>
            <summary>{t('facet.domain')}</summary>
            {ENTRY_DOMAINS.map((domain) => (
              <label key={domain} className="checkbox">
                <input
                  type="checkbox"
                  checked={domains.includes(domain)}
                  onChange={() => setDomains(toggled(domains, domain))}
                />
                {t(`domain.${domain}`)}
                <span className="count">{(domainCounts.get(domain) ?? 0).toLocaleString()}</span>
              </label>
            ))}
          </details>
          <details className="facet" open={stages.length > 0}>
            <summary>{t('facet.stage')}</summary>
            {ENTRY_STAGES.map((stage) => (
              <label key={stage} className="checkbox">
                <input
                  type="checkbox"
                  checked={stages.includes(stage)}
                  onChange={() => setStages(toggled(stages, stage))}
                />
                {t(`stage.${stage}`)}
                <span className="count">{(stageCounts.get(stage) ?? 0).toLocaleString()}</span>
              </label>
            ))}
          </details>
          <label className="checkbox">
            <input type="checkbox" checked={ownOnly} onChange={() => setOwnOnly(!ownOnly)} />
            {t('facet.own')}
          </label>
          {filtered ? (
            <Button
              small
              onPress={() => {
                setKinds([]);
                setDomains([]);
                setStages([]);
                setRegion({ prefecture: '', municipalityCode: '' });
                setOwnOnly(false);
              }}
            >
              {t('facet.clear')}
            </Button>
          ) : null}
        </div>
      ) : null}
      <div className="catalogue-results">
        <p className="small muted" role="status">
          {results ? t('catalogue.count', { n: results.total.toLocaleString() }) : t('common.loading')}
          {results?.isNear ? <span className="block">{t('catalogue.near')}</span> : null}
        </p>
        {results?.total === 0 ? (
          <p className="empty-hint">{filtered ? t('catalogue.noneFiltered') : t('catalogue.none')}</p>
        ) : null}
        <ul ref={list} className="entry-list">
          {results?.entries.map((entry) => {
            const kind = CARD_KIND_OF_ENTRY[entry.kind];
            const isOpen = open === entry.id;
            const source = entry.sources[0] && catalogue.sourceTitle(entry.sources[0].doc);
            return (
              <li
                key={entry.id}
                className={`entry ${isOpen ? 'open' : ''}`}
                style={{ ['--kind' as string]: `var(--kind-${kind})` }}
                draggable={Boolean(onPick)}
                onDragStart={(e) => drag(e, entry)}
                onFocus={() => setReached(entry.id)}
              >
                <div className="entry-row">
                  <button
                    type="button"
                    className="entry-head"
                    aria-expanded={isOpen}
                    tabIndex={isReached(entry.id) ? 0 : -1}
                    onClick={() => setOpen(isOpen ? undefined : entry.id)}
                    onKeyDown={(e) => {
                      if (e.key === 'ArrowDown' || e.key === 'ArrowUp') {
                        e.preventDefault();
                        focusItem(e.key === 'ArrowDown' ? 1 : -1, e.currentTarget);
                      } else if (e.key === 'Enter' && onPick && !e.shiftKey) {
                        e.preventDefault();
                        onPick(entry);
                      }
                    }}
                  >
                    <span className="entry-kind">
                      <span className="dot" />
                      {t(`entryKind.${entry.kind}`)}
                      {entry.own ? ` · ${t('entry.own')}` : ''}
                      {entry.prefecture ? ` · ${entry.prefecture}${entry.municipality ?? ''}` : ''}
                    </span>
                    <span className="entry-title">
                      <Highlight text={text(entry.title)} query={query} />
                    </span>
                    {isOpen ? null : (
                      <span className="entry-summary">
                        <Highlight text={text(entry.summary)} query={query} />
                      </span>
                    )}
                    <span className="entry-source">
                      {source ? text(source.publisher) : (entry.sources[0]?.doc ?? '')} ·{' '}
                      {entry.asOf || t('entry.noDate')}
                    </span>
                  </button>
                  {onPick ? (
                    <Button
                      small
                      aria-label={`${pickLabel ?? t('catalogue.add')}: ${text(entry.title)}`}
                      excludeFromTabOrder={!isReached(entry.id)}
                      onPress={() => onPick(entry)}
                    >
                      <Plus size={16} aria-hidden="true" />
                      {compact ? null : (pickLabel ?? t('catalogue.add'))}
                    </Button>
                  ) : null}
                </div>
                {isOpen ? (
                  <>
                    <EntryDetail entry={entry} />
                    {entry.own && onEdit ? (
                      <Button small onPress={() => onEdit(entry)}>
                        {t('entry.edit')}
                      </Button>
                    ) : null}
                  </>
                ) : null}
              </li>
            );
          })}
        </ul>
        {results && results.total > results.entries.length ? (
          <Button onPress={() => setLimit(limit + PAGE)}>
            {t('catalogue.more', { n: results.total - results.entries.length })}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
