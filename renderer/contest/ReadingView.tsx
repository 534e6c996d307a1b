/** A frozen plan to read: text, combinations, cards of each board, figures, money. Every passage can be focused and pinned. */

import { memo, type ReactNode } from 'react';
import { monthText } from '../../shared/app/funding/monthText.ts';
import type { Reading } from '../../shared/doc/contest/freeze.ts';
import type { Pin } from '../../shared/doc/contest/sheet.ts';
import { isLinkType, isNodeKind } from '../../shared/domain/canvas/kinds.ts';
import { isMessageKey } from '../../shared/i18n/messages.ts';
import { useApp } from '../shell/AppContext.tsx';
import { useYen } from '../shell/useYen.ts';
import { useWords } from '../ui/i18n.tsx';
import { MediaImage } from '../ui/MediaImage.tsx';
import { ReadingBoard } from './ReadingBoard.tsx';

type Props = {
  readonly reading: Reading;
  readonly number: number;
  readonly category: string;
  readonly pins: readonly Pin[];
};

function ReadingPage({ reading, number, category, pins }: Props) {
  const { t } = useWords();
  const { host } = useApp();
  const say = useYen();
  const pinned = new Set(pins.map((p) => p.where));
  const card = new Map(reading.cards.map((c) => [c.id, c]));
  const passage = (where: string, body: ReactNode, Tag: 'p' | 'h2' | 'h3' | 'h4' | 'li' = 'p') => (
    <Tag key={where} data-where={where} tabIndex={-1} className={pinned.has(where) ? 'passage pinned' : 'passage'}>
      {body}
    </Tag>
  );
  const kind = (k: string) => (isNodeKind(k) ? t(`kind.${k}`) : k);
  /** 2027年4月 for 2027-04; anything else is shown as it was frozen. */
  const month = (name: string) => (/^\d{4}-\d{2}$/u.test(name) ? monthText(name, t) : name);
  const source = (k: string) => {
    const key = `choice.sourceKind.${k}`;
    return isMessageKey(key) ? t(key) : k;
  };
  return (
    <article className="reading">
      <p className="muted">
        {t('judge.number', { n: number })} {category}
      </p>
      <h1>{reading.title}</h1>
      {reading.answers.map((a) => (
        <section key={a.id}>
          <h2>{a.label}</h2>
          {passage(`answers.${a.id}`, a.text)}
        </section>
      ))}
      {reading.blocks.map((b) => {
        if (b.text.trim() === '') return null;
        const Tag = b.level === undefined ? 'p' : (['h2', 'h3', 'h4'] as const)[Math.min(2, Math.max(0, b.level - 1))];
        return passage(`blocks.${b.id}`, b.text, Tag);
      })}
      {reading.combinations.length > 0 ? <h2>{t('reading.combinations')}</h2> : null}
      {reading.combinations.map((c) =>
        passage(
          `combinations.${c.id}`,
          <>
            <strong>{c.title}</strong> {c.claim}
            {c.parts.length > 0
              ? ` — ${c.parts
                  .map((p) => card.get(p)?.title ?? '')
                  .filter(Boolean)
                  .join(' × ')}`
              : null}
            {c.assumptions.map((a) => (
              <span key={a.text} className="block field-hint">
                {t('reading.assumption', { text: a.text })}
              </span>
            ))}
          </>,
        ),
      )}
      {reading.boards.map((b) => (
        <section key={b.id}>
          <h2>{t('reading.board', { title: b.title })}</h2>
          <ReadingBoard reading={reading} board={b} />
          <ul className="reading-cards">
            {b.cards.flatMap(({ card: id }) => {
              const c = card.get(id);
              if (!c || c.kind === 'frame' || c.kind === 'combination') return [];
              return [
                passage(
                  `cards.${c.id}`,
                  <>
                    <span className="chip">{kind(c.kind)}</span> <strong>{c.title}</strong>
                    {c.note ? <span className="block">{c.note}</span> : null}
                    {c.source ? <span className="block field-hint">{c.source}</span> : null}
                    {c.image && reading.images.includes(c.image) ? (
                      <MediaImage host={host} hash={c.image} alt={c.title} />
                    ) : null}
                  </>,
                  'li',
                ),
              ];
            })}
          </ul>
        </section>
      ))}
      {reading.links.length > 0 ? (
        <>
          <h2>{t('reading.links')}</h2>
          <ul>
            {reading.links.map((l) =>
              passage(
                `links.${l.id}`,
                `${card.get(l.from)?.title ?? ''} — ${l.label || (isLinkType(l.type) ? t(`link.${l.type}`) : l.type)} → ${card.get(l.to)?.title ?? ''}`,
                'li',
              ),
            )}
          </ul>
        </>
      ) : null}
      {reading.figures.length > 0 ? (
        <>
          <h2>{t('reading.figures')}</h2>
          <ul>
            {reading.figures.map((f) =>
              passage(`figures.${f.id}`, `${f.label}: ${f.value}${f.unit}${f.basis ? `（${f.basis}）` : ''}`, 'li'),
            )}
          </ul>
        </>
      ) : null}
      {reading.money ? (
        <>
          <h2>{t('reading.money')}</h2>
          <div className="two-columns">
            <ul>{reading.money.uses.map((u) => passage(`uses.${u.id}`, `${u.title}: ${say.exact(u.yen)}`, 'li'))}</ul>
            <ul>
              {reading.money.sources.map((s) =>
                passage(
                  `sources.${s.id}`,
                  `${s.title}（${source(s.kind)}、${month(s.month)}）: ${say.exact(s.yen)}`,
                  'li',
                ),
              )}
            </ul>
          </div>
          <table className="money-table">
            <thead>
              <tr>
                <th scope="col">{t('reading.year')}</th>
                <th scope="col">{t('figureName.sales')}</th>
                <th scope="col">{t('figureName.ordinary')}</th>
                <th scope="col">{t('figureName.cashEnd')}</th>
              </tr>
            </thead>
            <tbody>
              {reading.money.years.map((y, i) => (
                <tr key={y.id}>
                  <th scope="row">{t('year.nth', { n: i + 1 })}</th>
                  <td>{say.exact(y.salesYen)}</td>
                  <td>{say.exact(y.ordinaryYen)}</td>
                  <td>{say.exact(y.cashYen)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {passage(
            'money.lowest',
            t('reading.lowest', {
              month: month(reading.money.lowestCash.month),
              yen: say.exact(reading.money.lowestCash.yen),
            }),
          )}
        </>
      ) : null}
      {reading.citations.length > 0 ? (
        <>
          <h2>{t('reading.citations')}</h2>
          <ul>{reading.citations.map((c) => passage(`citations.${c.id}`, c.text, 'li'))}</ul>
        </>
      ) : null}
    </article>
  );
}
/** Scores beside it change all the time; the plan rerenders only when its pins do. */
export const ReadingView = memo(
  ReadingPage,
  (a, b) =>
    a.reading === b.reading &&
    a.number === b.number &&
    a.category === b.category &&
    a.pins.map((p) => p.where).join() === b.pins.map((p) => p.where).join(),
);
