/** Search as you type, facets, and the list. Used as a separate screen and as a panel beside the board. */
import { ChevronDown, ChevronRight, Plus, Search } from 'lucide-react';
import { Fragment, type KeyboardEvent, type RefObject, useEffect, useId, useRef, useState } from 'react';
import { quotable } from '../../shared/text/quotable.ts';
import { useApp } from '../shell/AppContext.tsx';
import { Button } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { isComposing } from '../ui/ime.ts';
import { EntryRow, type EntryUses } from './EntryRow.tsx';
import { FacetPanel } from './FacetPanel.tsx';
import {
  type CatalogueFacets,
  isFiltered,
  NO_FACETS,
  type ShownResults,
  useCatalogueResults,
} from './useCatalogueResults.ts';

const PAGE = 50;
const NONE: readonly never[] = [];

export function CatalogueBrowser(uses: EntryUses) {
  const { compact, onPick } = uses;
  const { t } = useWords();
  const [query, setQuery] = useState('');
  const [facets, setFacets] = useState(NO_FACETS);
  const [limit, setLimit] = useState(PAGE);
  const [showsFacets, setShowsFacets] = useState(!compact);
  const results = useCatalogueResults(query, facets, limit);
  const list = useRef<HTMLUListElement>(null);
  const isBehind = useLasting(results !== undefined && results.query !== query);
  const intoList = useKeysIntoList(list, results, query, onPick);
  const search = (words: string) => {
    intoList.cancel();
    setQuery(words);
    setLimit(PAGE);
  };
  return (
    <div className={`catalogue ${compact ? 'compact' : ''}`}>
      <div className="catalogue-search">
        <SearchBox query={query} onChange={search} onKeyDown={intoList.onKeyDown} onUse={uses.onUse} />
        {compact ? (
          <Button small look="quiet" pressed={showsFacets} onPress={() => setShowsFacets(!showsFacets)}>
            {showsFacets ? <ChevronDown size={16} /> : <ChevronRight size={16} />}
            {t('catalogue.filter')}
          </Button>
        ) : null}
      </div>
      {showsFacets ? <FacetPanel facets={facets} counts={results?.facets} onChange={setFacets} /> : null}
      <div className="catalogue-results" aria-busy={isBehind}>
        <p className="small muted" role="status">
          {!results
            ? t('common.loading')
            : isBehind
              ? t('catalogue.searching', { words: quotable(query) })
              : t('catalogue.count', { n: results.total.toLocaleString() })}
          {results?.isNear && !isBehind ? <span className="block">{t('catalogue.near')}</span> : null}
        </p>
        {results?.total === 0 && !isBehind ? (
          <NothingFound
            words={query.trim()}
            facets={facets}
            onFacets={setFacets}
            onMissing={uses.onMissing}
            isForCard={compact === true}
            onQuery={search}
          />
        ) : null}
        <EntryList list={list} results={results} query={query} uses={uses} />
        {results && results.total > results.entries.length ? (
          <Button onPress={() => setLimit(limit + PAGE)}>
            {t('catalogue.more', { n: results.total - results.entries.length })}
          </Button>
        ) : null}
        {/* Below the list: from the search box the next key still leads into it. */}
        {results && results.shelved > 0 && query.trim() !== '' ? (
          <p className="row wrap small muted">
            {t('catalogue.shelved', { n: results.shelved.toLocaleString() })}
            <Button small look="quiet" onPress={() => setFacets({ ...facets, reference: true })}>
              {t('catalogue.showShelf')}
            </Button>
          </p>
        ) : null}
      </div>
    </div>
  );
}

/** No results: offers to remove the restricting filters, or to add the missing entry. */
function NothingFound({
  words,
  facets,
  onFacets,
  onMissing,
  isForCard,
  onQuery,
}: {
  readonly words: string;
  readonly facets: CatalogueFacets;
  readonly onFacets: (facets: CatalogueFacets) => void;
  readonly onMissing: EntryUses['onMissing'];
  readonly isForCard: boolean;
  readonly onQuery: (words: string) => void;
}) {
  const { t } = useWords();
  return (
    <div className="empty-hint stack">
      <p>{t(isFiltered(facets) ? 'catalogue.noneFiltered' : 'catalogue.none')}</p>
      <div className="row wrap">
        {isFiltered(facets) ? <Button onPress={() => onFacets(NO_FACETS)}>{t('facet.clear')}</Button> : null}
        {words === '' ? null : <Button onPress={() => onQuery('')}>{t('nothing.clearWords')}</Button>}
        {onMissing && words !== '' ? (
          <Button onPress={() => onMissing(words)}>
            <Plus size={16} aria-hidden="true" />{' '}
            {t(isForCard ? 'catalogue.missingCard' : 'catalogue.missingEntry', { words: quotable(words) })}
          </Button>
        ) : null}
      </div>
    </div>
  );
}

/** Milliseconds before a loading message appears. Most answers arrive sooner. */
const MOMENT = 300;

/** Whether the condition has lasted longer than that. */
function useLasting(isSo: boolean): boolean {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (!isSo) return;
    const timer = setTimeout(() => setLong(true), MOMENT);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [isSo]);
  return isSo && isLong;
}

function SearchBox({
  query,
  onChange,
  onKeyDown,
  onUse,
}: {
  readonly query: string;
  readonly onChange: (query: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onUse: EntryUses['onUse'];
}) {
  const { t } = useWords();
  const { catalogue } = useApp();
  const id = useId();
  return (
    <>
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
          onFocus={() => {
            catalogue.prepare();
            onUse?.();
          }}
          onChange={(e) => onChange(e.target.value)}
          onKeyDown={onKeyDown}
        />
      </span>
    </>
  );
}

/** One Tab stop; the arrow keys move between the entries. */
function EntryList({
  list,
  results,
  query,
  uses,
}: {
  readonly list: RefObject<HTMLUListElement | null>;
  readonly results: ShownResults | undefined;
  readonly query: string;
  readonly uses: EntryUses;
}) {
  const { t } = useWords();
  const [open, setOpen] = useState<string>();
  const entries = results?.entries ?? NONE;
  const firstNear = results?.isNear ? -1 : entries.findIndex((e) => results?.near.has(e.id));
  const [focused, setFocused] = useState<string>();
  const tabStop = entries.some((e) => e.id === focused) ? focused : entries[0]?.id;
  const step = (by: number, from: Element) => {
    const heads = [...(list.current?.querySelectorAll<HTMLElement>('.entry-head') ?? [])];
    heads[heads.indexOf(from as HTMLElement) + by]?.focus();
  };
  return (
    <ul ref={list} className="entry-list">
      {entries.map((entry, i) => (
        <Fragment key={entry.id}>
          {i === firstNear ? <li className="near-divider">{t('catalogue.nearFromHere')}</li> : null}
          <EntryRow
            {...uses}
            entry={entry}
            query={query}
            words={results?.words ?? NONE}
            isOpen={open === entry.id}
            isTabStop={entry.id === tabStop}
            onToggle={() => setOpen(open === entry.id ? undefined : entry.id)}
            onFocus={() => {
              setFocused(entry.id);
              uses.onUse?.();
            }}
            onStep={step}
          />
        </Fragment>
      ))}
    </ul>
  );
}

/** Arrow down in the search box enters the list, Enter then picks. Keys pressed before the results match the words are queued. */
function useKeysIntoList(
  list: RefObject<HTMLUListElement | null>,
  results: ShownResults | undefined,
  query: string,
  onPick: EntryUses['onPick'],
) {
  const waiting = useRef<'focus' | 'pick'>(undefined);
  const focusFirst = () => list.current?.querySelector<HTMLElement>('.entry-head')?.focus();

  // biome-ignore lint/correctness/useExhaustiveDependencies: only new results answer what waits
  useEffect(() => {
    const wanted = waiting.current;
    if (!wanted || results?.query !== query) return;
    waiting.current = undefined;
    focusFirst();
    const [first] = results.entries;
    if (wanted === 'pick' && first) onPick?.(first);
  }, [results]);

  return {
    cancel: () => {
      waiting.current = undefined;
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (isComposing(event)) return;
      if (event.key === 'ArrowDown') {
        event.preventDefault();
        if (results?.query === query) focusFirst();
        else waiting.current = 'focus';
      }
      if (event.key === 'Enter' && waiting.current) waiting.current = 'pick';
    },
  };
}
