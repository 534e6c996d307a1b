/** The remaining configurations of a box, one at a time: its cells, arguments for and against its pairs, and what to do with it. */
import { useState } from 'react';
import { allowAgain } from '../../shared/app/box/boxCommands.ts';
import { type BoxView, cellIn, verdictOn } from '../../shared/app/box/boxView.ts';
import { draftOf } from '../../shared/app/box/draft.ts';
import { placeOf } from '../../shared/app/box/walk.ts';
import { sayAgainst, sayReason } from '../../shared/app/proposals/says.ts';
import { quotable } from '../../shared/text/quotable.ts';
import { formatYen } from '../../shared/text/yen.ts';
import { usePlanVersion } from '../session/useStore.ts';
import { report } from '../shell/refusals.ts';
import { Button } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { CrossDialog } from './CrossDialog.tsx';
import { columnName } from './columnName.ts';
import type { OpenBox } from './useBox.ts';
import { usePairs } from './usePairs.ts';

export function WalkPanel({ box }: { readonly box: OpenBox }) {
  const { t, language } = useWords();
  const { left, shown, view } = box;
  const number = new Intl.NumberFormat(language).format(left.count);
  const isEmpty = view.columns.every((c) => c.cells.length === 0);
  return (
    <aside className="sheet-panel stack" data-region aria-label={t('box.walk')}>
      <h3 className="section-title">{t('box.walk')}</h3>
      <p className="box-count" role="status">
        {t(left.isExact ? 'box.count' : 'box.countAtLeast', { n: number })}
      </p>
      {isEmpty ? <p className="muted">{t('box.walkEmpty')}</p> : null}
      {shown ? <Configuration box={box} cells={shown} /> : null}
      {!shown && !isEmpty ? <NothingLeft box={box} /> : null}
      <Decided box={box} verdict="kept" />
      <Decided box={box} verdict="skipped" />
      <Crossed box={box} />
    </aside>
  );
}

/** Nothing is left: which limits exclude it, and how to undo that. */
function NothingLeft({ box }: { readonly box: OpenBox }) {
  const { t } = useWords();
  return (
    <div className="notice stack">
      <p>{t('box.noneLeft')}</p>
      {box.held.size > 0 ? (
        <Button small onPress={() => [...box.held].forEach(box.hold)}>
          {t('box.letGo')}
        </Button>
      ) : null}
    </div>
  );
}

function Configuration({ box, cells }: { readonly box: OpenBox; readonly cells: readonly string[] }) {
  const { t, language } = useWords();
  const { left, view, canEdit } = box;
  const { session } = box.window;
  usePlanVersion(session, 'nodes');
  const place = placeOf(left, cells);
  const verdict = verdictOn(view, cells);
  const made = draftOf(session.store, view, cells);
  const yen = cells.map((id) => cellIn(view, id)?.facts.yen).filter((n) => n !== undefined);
  const sum = yen.reduce((all, n) => all + n, 0);
  const isOver = view.limits.budget !== undefined && sum > view.limits.budget;
  return (
    <section className="stack" aria-label={t('box.shown')}>
      <p className="muted small">
        {place === undefined ? t('box.notLeft') : t('box.place', { n: new Intl.NumberFormat(language).format(place) })}
        {verdict ? ` ${t('box.decided', { verdict: t(`box.verdict.${verdict.verdict}`), by: verdict.by })}` : ''}
      </p>
      <dl className="box-shown" aria-live="polite">
        {view.columns.flatMap((column) => {
          const cell = column.cells.find((c) => cells.includes(c.id));
          return cell
            ? [
                <div key={column.id}>
                  <dt>{columnName(t, column)}</dt>
                  <dd>{cell.title || t('card.untitled')}</dd>
                </div>,
              ]
            : [];
        })}
      </dl>
      {yen.length > 0 ? (
        <p className={isOver ? 'notice small' : 'muted small'}>
          {t(isOver ? 'box.sumOver' : 'box.sum', { yen: formatYen(sum), n: cells.length - yen.length })}
        </p>
      ) : null}
      <div className="row wrap">
        <Button small onPress={() => box.step(-1)}>
          {t('box.previous')}
        </Button>
        <Button small onPress={() => box.step(1)}>
          {t('box.next')}
        </Button>
        <Button small onPress={box.leap}>
          {t('box.leap')}
        </Button>
      </div>
      {canEdit ? (
        <div className="row wrap">
          <Button
            small
            pressed={verdict?.verdict === 'kept'}
            onPress={() => box.judge(verdict?.verdict === 'kept' && !made ? undefined : 'kept')}
          >
            {t('box.keep')}
          </Button>
          <Button
            small
            pressed={verdict?.verdict === 'skipped'}
            onPress={() => box.judge(verdict?.verdict === 'skipped' ? undefined : 'skipped')}
          >
            {t('box.skip')}
          </Button>
          <Button look="primary" onPress={box.draft}>
            {t(made ? 'box.openDraft' : 'box.draft')}
          </Button>
        </div>
      ) : null}
      <PairList box={box} cells={cells} />
    </section>
  );
}

/** How many sentences are shown per pair. */
const SHOWN = 1;

function PairList({ box, cells }: { readonly box: OpenBox; readonly cells: readonly string[] }) {
  const words = useWords();
  const { t } = words;
  const pairs = usePairs(box, cells);
  const [crossing, setCrossing] = useState<readonly [string, string]>();
  const title = (id: string | undefined) => quotable(cellIn(box.view, id ?? '')?.title ?? '');
  if (cells.length < 2) return null;
  if (!pairs) return <p className="muted small">{t('box.pairsLooking')}</p>;
  // That both are nearby, or that one has a role the other lacks, is not specific to this pair.
  const told = pairs.flatMap(({ a, b, text, reasons, against }) => {
    const why = reasons.filter((r) => r.rule !== 'missingRole' && r.rule !== 'region').slice(0, SHOWN);
    const but = against.slice(0, SHOWN);
    return a && b ? [{ a, b, text, why, but }] : [];
  });
  const known = told.filter(({ why, but }) => why.length + but.length > 0);
  return (
    <section className="stack" aria-label={t('box.pairs')}>
      <h4 className="section-title">{t('box.pairs')}</h4>
      {known.length === 0 ? <p className="muted small">{t('box.pairsUnknown')}</p> : null}
      <ul className="box-pairs">
        {told
          .toSorted((x, y) => y.why.length + y.but.length - (x.why.length + x.but.length))
          .map(({ a, b, text, why, but }) => (
            <li key={`${a} ${b}`}>
              <p className="box-pair-names">{t('box.pair', { a: title(a), b: title(b) })}</p>
              {why.map((r) => (
                <p key={r.rule} className="small">
                  <span className="box-for">{t('box.for')}</span> {sayReason(words, r, text)}
                </p>
              ))}
              {but.map((r) => (
                <p key={r.type} className="small">
                  <span className="box-against">{t('box.against')}</span> {sayAgainst(words, r)}
                </p>
              ))}
              {box.canEdit ? (
                <Button
                  small
                  look="quiet"
                  aria-label={t('box.crossThis', { a: title(a), b: title(b) })}
                  onPress={() => setCrossing([a, b])}
                >
                  {t('box.crossPairShort')}
                </Button>
              ) : null}
            </li>
          ))}
      </ul>
      {crossing ? (
        <CrossDialog box={box} cell={crossing[0]} with={crossing[1]} onClose={() => setCrossing(undefined)} />
      ) : null}
    </section>
  );
}

const nameOf = (view: BoxView, cells: readonly string[]): string =>
  view.columns
    .flatMap((c) => c.cells)
    .filter((c) => cells.includes(c.id))
    .map((c) => c.title)
    .join(' × ');

/** Configurations that were kept or skipped; each can be opened again. */
function Decided({ box, verdict }: { readonly box: OpenBox; readonly verdict: 'kept' | 'skipped' }) {
  const { t } = useWords();
  const { view } = box;
  const list = view.verdicts.filter((v) => v.verdict === verdict && view.space.configurationOf(v.cells));
  if (list.length === 0) return null;
  return (
    <details className="small" open={verdict === 'kept'}>
      <summary>{t(verdict === 'kept' ? 'box.keptList' : 'box.skippedList', { n: list.length })}</summary>
      <ul className="box-decided">
        {list.map(({ cells, by }) => (
          <li key={cells.join()}>
            <button type="button" className="link-button" onClick={() => box.show(cells)}>
              {nameOf(view, cells)}
            </button>{' '}
            <span className="muted">{by}</span>{' '}
            {box.canEdit && verdict === 'skipped' ? (
              <Button small look="quiet" onPress={() => box.judge(undefined, cells)}>
                {t('box.bringBack')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Incompatible pairs, each with its reason, author and date. */
function Crossed({ box }: { readonly box: OpenBox }) {
  const { t } = useWords();
  const { view } = box;
  const title = (id: string) => quotable(cellIn(view, id)?.title ?? '');
  const list = view.crossed.filter(({ cells }) => cells.every((id) => cellIn(view, id)));
  if (list.length === 0) return null;
  return (
    <details className="small" open>
      <summary>{t('box.crossedList', { n: list.length })}</summary>
      <ul className="box-decided">
        {list.map(({ cells: [a, b], reason, by, on }) => (
          <li key={`${a} ${b}`}>
            {t('box.crossedSays', { a: title(a), b: title(b), reason, by, on })}{' '}
            {box.canEdit ? (
              <Button
                small
                look="quiet"
                aria-label={t('box.allowThis', { a: title(a), b: title(b) })}
                onPress={() => report(allowAgain(box.window.session, view, [a, b]))}
              >
                {t('box.allow')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </details>
  );
}
