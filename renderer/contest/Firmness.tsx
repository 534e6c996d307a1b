/** How robust the result of a round is, in words: what would change it, how far the judges agree, who is strict, which scores are outliers. */
import type { RoundResults } from '../../shared/doc/contest/results.ts';
import { useWords } from '../ui/i18n.tsx';
import { useContest } from './contestContext.ts';

/** The names that are inserted into the sentences. */
type Names = {
  readonly entry: (id: string) => string;
  readonly judge: (id: string) => string;
  readonly criterion: (id: string) => string;
};
type Props = { readonly results: RoundResults };
type NamedProps = Props & { readonly names: Names };

export function Firmness({ results }: Props) {
  const { t } = useWords();
  const { store } = useContest();
  const names: Names = {
    entry: (id) => `${store.get('entries', id)?.number ?? ''} ${store.get('entries', id)?.title ?? ''}`,
    judge: (id) => store.get('judges', id)?.name ?? '—',
    criterion: (id) => results.criteria.find((c) => c.id === id)?.label ?? '',
  };
  return (
    <section className="stack">
      <h2 className="section-title">{t('results.firm')}</h2>
      <Findings results={results} names={names} />
      <h3 className="section-title">{t('results.strictness')}</h3>
      <Strictness results={results} names={names} />
      {results.outliers.length > 0 ? (
        <>
          <h3 className="section-title">{t('results.outliers')}</h3>
          <Outliers results={results} names={names} />
        </>
      ) : null}
    </section>
  );
}

function Findings({ results, names }: NamedProps) {
  const { t } = useWords();
  const { alpha, w, level, round, rankings } = results;
  const word = (a: number) => t(a >= 0.8 ? 'results.alphaGood' : a >= 0.667 ? 'results.alphaFair' : 'results.alphaLow');
  return (
    <ul className="rule-notes">
      <li>
        {level.length > 0
          ? t('results.levelSays', {
              places: round.places,
              n: level.length,
              list: level.map((l) => names.entry(l.entry)).join('、'),
            })
          : t('results.firmSays', { places: round.places })}
      </li>
      <li>
        <Turning results={results} names={names} />
      </li>
      <li>
        {alpha === undefined
          ? t('results.noAlpha')
          : t('results.alpha', { alpha: alpha.toFixed(2), word: word(alpha) })}
      </li>
      {w ? <li>{t('results.w', { w: w.w.toFixed(2), n: w.entries })}</li> : null}
      {rankings.additive.groups > 1 ? (
        <li className="amber">{t('results.groups', { n: rankings.additive.groups })}</li>
      ) : null}
    </ul>
  );
}

/** The smallest change of one score that would change who is selected. */
function Turning({ results: { turning }, names }: NamedProps) {
  const { t } = useWords();
  if (!turning) return t('results.noTurning');
  const { inside, outside } = turning;
  const list = (ids: readonly string[]) => ids.map(names.entry).join('、');
  const change = [
    inside.length > 0 ? t('results.comesIn', { list: list(inside) }) : '',
    outside.length > 0 ? t('results.goesOut', { list: list(outside) }) : '',
  ];
  return t('results.turning', {
    judge: names.judge(turning.judge),
    entry: names.entry(turning.entry),
    criterion: names.criterion(turning.criterion),
    from: turning.from,
    to: turning.to,
    change: change.filter(Boolean).join(' '),
  });
}

function Strictness({ results: { strictness, rankings }, names }: NamedProps) {
  const { t } = useWords();
  return (
    <ul className="rule-notes">
      {[...strictness]
        .sort((a, b) => a[1] - b[1])
        .map(([id, points]) => (
          <li key={id}>
            {names.judge(id)}{' '}
            <strong>{points >= 0 ? `+${points.toFixed(1)}` : `▲${Math.abs(points).toFixed(1)}`}</strong>
            {rankings.none.flatJudges.includes(id) ? <span className="chip warn">{t('results.flat')}</span> : null}
          </li>
        ))}
    </ul>
  );
}

const MOST_OUTLIERS = 12;

function Outliers({ results: { outliers }, names }: NamedProps) {
  const { t } = useWords();
  return (
    <ul className="rule-notes">
      {outliers.slice(0, MOST_OUTLIERS).map((o) => (
        <li key={`${o.judge}${o.entry}`}>
          {t('results.outlier', {
            judge: names.judge(o.judge),
            entry: names.entry(o.entry),
            value: o.value.toFixed(1),
            expected: o.expected.toFixed(1),
          })}
        </li>
      ))}
    </ul>
  );
}
