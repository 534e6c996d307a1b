/** 「この地域で結べるもの」: a prefecture's best pairs that nobody has combined, one after the other; a button starts a plan with both. */
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { contentFromPair } from '../../shared/app/plan/pairPlan.ts';
import { neighboursOf } from '../../shared/domain/combination/distance.ts';
import { quotable } from '../../shared/text/quotable.ts';
import { type App, useApp } from '../shell/AppContext.tsx';
import { useActions } from '../shell/actions.ts';
import { announce } from '../shell/announce.tsx';
import { openContent } from '../shell/openContent.ts';
import { navigate } from '../shell/routes.ts';
import { usePlaceName } from '../shell/usePlaceName.ts';
import { Button } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { RegionPairItem } from './RegionPairItem.tsx';
import { type FoundPair, type FoundPairs, useRegionPairs } from './useRegionPairs.ts';

/** The prefecture shown last, for people who come back for the next pair. */
let lastChosen: string | undefined;

/** A plan that was started from a pair is moved to the bin, from which it can be restored, and its pair is shown again. */
function takeBack({ host }: App, plan: string, refusal: string): void {
  navigate({ name: 'region' });
  void host.call('library.setTrashed', { id: plan, trashed: true }).catch(() => announce(refusal, { kind: 'error' }));
}

export function RegionScreen() {
  const words = useWords();
  const { t } = words;
  const app = useApp();
  const { settings, host } = app;
  const [prefecture, setPrefecture] = useState(lastChosen ?? settings.prefecture);
  const choose = (chosen: string) => {
    lastChosen = chosen;
    setPrefecture(chosen);
  };
  const { found, arrange } = useRegionPairs(prefecture);
  const [isStarting, setStarting] = useState(false);
  const start = ({ anchor, partner }: FoundPair) => {
    // A second click while the plan is being created would create a second plan.
    if (isStarting) return;
    setStarting(true);
    const municipalityCode = prefecture === settings.prefecture ? settings.municipalityCode : '';
    const content = contentFromPair(app.core, words, { prefecture, municipalityCode }, [anchor, partner]);
    void openContent(app, content, 'board')
      .then((plan) => {
        if (plan === undefined) return;
        const title = content.plan.title;
        const undo = { label: t('regionPairs.takeBack'), run: () => takeBack(app, plan, t('error.storage')) };
        announce(t('regionPairs.started', { title: quotable(title) }), { action: undo });
      })
      .finally(() => setStarting(false));
  };
  return (
    <main className="screen region-screen">
      <header className="screen-header">
        <div>
          <h1>{t('go.region')}</h1>
          <p className="muted">{t('regionPairs.about')}</p>
        </div>
        <PrefectureChoice value={prefecture} onChange={choose} />
      </header>
      <div className="row wrap region-progress">
        <p className="muted small" role="status">
          {prefecture === '' ? t('regionPairs.chooseFirst') : <Progress found={found} />}
        </p>
        {found && !found.isLast ? (
          <progress aria-label={t('regionPairs.looking')} value={found.done} max={Math.max(1, found.of)} />
        ) : null}
        {found?.best ? (
          <Button small onPress={arrange}>
            {t('regionPairs.arrange')}
          </Button>
        ) : null}
      </div>
      {found?.isLast && found.pairs.length === 0 ? <NoPairs prefecture={prefecture} onChoose={choose} /> : null}
      {found && found.pairs.length > 0 ? (
        <Pairs key={prefecture} found={found} onStart={host.guest ? undefined : start} />
      ) : null}
    </main>
  );
}

/** The prefectures by name, available once the catalogue has loaded. */
function PrefectureChoice({
  value,
  onChange,
}: {
  readonly value: string;
  readonly onChange: (prefecture: string) => void;
}) {
  const { t } = useWords();
  const { catalogue } = useApp();
  const placeName = usePlaceName();
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
            {placeName({ prefecture: name })}
          </option>
        ))}
      </select>
    </label>
  );
}

function Progress({ found }: { readonly found: FoundPairs | undefined }) {
  const { t } = useWords();
  if (!found?.isLast) return t('regionPairs.looking');
  const { pairs } = found;
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
  const placeName = usePlaceName();
  const neighbours = neighboursOf(prefecture);
  return (
    <section className="empty-hint stack">
      <p>{t('regionPairs.none', { prefecture: placeName({ prefecture }) ?? '' })}</p>
      {neighbours.length > 0 ? (
        <div className="row wrap" role="group" aria-label={t('regionPairs.neighbours')}>
          {neighbours.map((name) => (
            <Button key={name} onPress={() => onChoose(name)}>
              {placeName({ prefecture: name })}
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

/** Keys that move through the list, and by how many pairs. */
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
  const placeName = usePlaceName();
  const list = useRef<HTMLOListElement>(null);
  const [at, setAt] = useState<string>();
  /** The current pair stays the same while others are inserted before it. */
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
      <ol
        ref={list}
        className="region-pairs"
        aria-label={t('regionPairs.list', { prefecture: placeName({ prefecture }) ?? '' })}
        onKeyDown={onKeyDown}
      >
        {pairs.map((pair) => (
          <RegionPairItem key={pair.id} pair={pair} onFocus={() => setAt(pair.id)} onStart={onStart} />
        ))}
      </ol>
    </>
  );
}
