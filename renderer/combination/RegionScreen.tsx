/** 「この地域で結べるもの」: a prefecture's best untied pairs, one after the other; one press begins a plan with both. */
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { contentFromPair } from '../../shared/app/plan/pairPlan.ts';
import { neighboursOf } from '../../shared/domain/combination/distance.ts';
import { useApp } from '../shell/AppContext.tsx';
import { useActions } from '../shell/actions.ts';
import { openContent } from '../shell/openContent.ts';
import { navigate } from '../shell/routes.ts';
import { Button } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { RegionPairItem } from './RegionPairItem.tsx';
import { type FoundPair, type FoundPairs, useRegionPairs } from './useRegionPairs.ts';

export function RegionScreen() {
  const words = useWords();
  const { t } = words;
  const app = useApp();
  const { settings, host } = app;
  const [prefecture, setPrefecture] = useState(settings.prefecture);
  const found = useRegionPairs(prefecture);
  const [isStarting, setStarting] = useState(false);
  const start = ({ anchor, partner }: FoundPair) => {
    // A second press while the plan is being made would make a second plan.
    if (isStarting) return;
    setStarting(true);
    const municipalityCode = prefecture === settings.prefecture ? settings.municipalityCode : '';
    const content = contentFromPair(app.core, words, { prefecture, municipalityCode }, [anchor, partner]);
    void openContent(app, content, 'board').finally(() => setStarting(false));
  };
  return (
    <main className="screen region-screen">
      <header className="screen-header">
        <div>
          <h1>{t('go.region')}</h1>
          <p className="muted">{t('regionPairs.about')}</p>
        </div>
        <PrefectureChoice value={prefecture} onChange={setPrefecture} />
      </header>
      <p className="muted small" role="status">
        {prefecture === '' ? t('regionPairs.chooseFirst') : <Progress found={found} />}
      </p>
      {found?.isLast && found.pairs.length === 0 ? <NoPairs prefecture={prefecture} onChoose={setPrefecture} /> : null}
      {found && found.pairs.length > 0 ? (
        <Pairs key={prefecture} found={found} onStart={host.guest ? undefined : start} />
      ) : null}
    </main>
  );
}

/** The prefectures by name; they are there once the catalogue is read. */
function PrefectureChoice({
  value,
  onChange,
}: {
  readonly value: string;
  readonly onChange: (prefecture: string) => void;
}) {
  const { t } = useWords();
  const { catalogue } = useApp();
  const [regions, setRegions] = useState(catalogue.regions);
  useEffect(() => {
    void catalogue.ready.then(() => setRegions(catalogue.regions));
  }, [catalogue]);
  return (
    <label className="field">
      <span className="field-label">{t('regionPairs.prefecture')}</span>
      <select className="input" value={value} onChange={(e) => onChange(e.target.value)}>
        {value === '' ? <option value="">{t('regionPairs.choose')}</option> : null}
        {regions.map(({ code, name }) => (
          <option key={code} value={name}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

function Progress({ found }: { readonly found: FoundPairs | undefined }) {
  const { t } = useWords();
  if (!found) return t('regionPairs.begin');
  const { done, of, pairs, isLast } = found;
  if (!isLast) return t('regionPairs.looking', { done, of });
  return pairs.length === 0 ? '' : t('regionPairs.found', { n: pairs.length });
}

function NoPairs({
  prefecture,
  onChoose,
}: {
  readonly prefecture: string;
  readonly onChoose: (prefecture: string) => void;
}) {
  const { t } = useWords();
  const neighbours = neighboursOf(prefecture);
  return (
    <section className="empty-hint stack">
      <p>{t('regionPairs.none', { prefecture })}</p>
      {neighbours.length > 0 ? (
        <div className="row wrap" role="group" aria-label={t('regionPairs.neighbours')}>
          {neighbours.map((name) => (
            <Button key={name} onPress={() => onChoose(name)}>
              {name}
            </Button>
          ))}
        </div>
      ) : null}
      <div className="row wrap">
        <Button onPress={() => navigate({ name: 'catalogue' })}>{t('regionPairs.openCatalogue')}</Button>
      </div>
    </section>
  );
}

/** Keys that walk the list, and by how many pairs. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

function Pairs({
  found: { prefecture, pairs },
  onStart,
}: {
  readonly found: FoundPairs;
  readonly onStart: ((pair: FoundPair) => void) | undefined;
}) {
  const { t } = useWords();
  const list = useRef<HTMLOListElement>(null);
  const [at, setAt] = useState<string>();
  /** The pair where the person is stays the same while others come in before it. */
  const step = (by: number) => {
    const now = pairs.findIndex(({ id }) => id === at);
    const to = Math.max(0, Math.min(pairs.length - 1, now + by));
    setAt(pairs[to]?.id);
    const item = list.current?.children[to];
    if (item instanceof HTMLElement) item.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = STEPS[event.key];
    if (by === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    step(by);
  };
  useActions([
    { id: 'region.next', label: t('regionPairs.next'), menu: 'go', run: () => step(1) },
    { id: 'region.previous', label: t('regionPairs.previous'), menu: 'go', run: () => step(-1) },
  ]);
  return (
    <>
      <div className="row wrap region-walk" role="group" aria-label={t('regionPairs.walk')}>
        <Button small onPress={() => step(-1)}>
          {t('regionPairs.previous')}
        </Button>
        <Button small onPress={() => step(1)}>
          {t('regionPairs.next')}
        </Button>
        <span className="muted small">{t('regionPairs.keys')}</span>
      </div>
      <ol ref={list} className="region-pairs" aria-label={t('regionPairs.list', { prefecture })} onKeyDown={onKeyDown}>
        {pairs.map((pair) => (
          <RegionPairItem key={pair.id} pair={pair} onFocus={() => setAt(pair.id)} onStart={onStart} />
        ))}
      </ol>
    </>
  );
}
