/** Funding by availability: what can be counted on now, what later and from when, with what is missing and the rules behind each. */
import { useRef } from 'react';
import { rankedFundingOf } from '../../shared/app/funding/fundingRank.ts';
import {
  amountText,
  cashText,
  lineName,
  type RankWords,
  rulesOfLine,
  stateText,
} from '../../shared/app/funding/rankWords.ts';
import type { Citation } from '../../shared/domain/funding/ranking/cited.ts';
import type { RankedLine, Shelf } from '../../shared/domain/funding/ranking/rankFunding.ts';
import { Explained } from '../shell/Explained.tsx';
import { useRuleWords } from '../shell/ruleWords.ts';
import { useWhen } from '../shell/useWhen.ts';
import { useYen } from '../shell/useYen.ts';
import { useWords } from '../ui/i18n.tsx';
import { Nothing } from '../ui/Nothing.tsx';
import type { FundingPage } from './useFundingPage.ts';
import { useCountedDays } from './useMarukei.ts';
import { useReason } from './useReason.ts';

/** Shelves with money are open; the others are collapsed, so that they never look like money. */
const OPEN = ['now', 'later'] as const satisfies readonly Shelf[];
const FOLDED = ['unknown', 'notFitting', 'closed'] as const satisfies readonly Shelf[];

type Props = {
  readonly page: FundingPage;
  /** To the questions whose answers decide what fits. */
  readonly onAnswer: () => void;
};

export function RankedFunding({ page, onAnswer }: Props) {
  const { t } = useWords();
  const others = useRef<HTMLDetailsElement>(null);
  const showOthers = () => {
    if (!others.current) return;
    others.current.open = true;
    others.current.querySelector('summary')?.focus();
  };
  const guidance = useCountedDays();
  const ranked = rankedFundingOf(page.session.store, page.author.today, guidance);
  const of = (shelf: Shelf) => ranked.filter((r) => r.shelf === shelf);
  return (
    <section className="stack" aria-label={t('rank.title')}>
      <h2 className="section-title">{t('rank.title')}</h2>
      <p className="field-hint">{t('rank.about')}</p>
      <Explained term="marukei" />
      {OPEN.map((shelf) => (
        <section key={shelf} aria-label={t(`rank.shelf.${shelf}`)}>
          <h3 className="section-title">{t(`rank.shelf.${shelf}`)}</h3>
          {of(shelf).length === 0 ? (
            <Nothing
              says={t(`rank.none.${shelf}`)}
              ways={[
                page.canEdit ? { label: t('rank.answer'), run: onAnswer } : undefined,
                { label: t('rank.showOthers'), run: showOthers },
              ]}
            />
          ) : (
            <Lines lines={of(shelf)} />
          )}
        </section>
      ))}
      <details ref={others}>
        <summary>{t('rank.more')}</summary>
        {FOLDED.filter((shelf) => of(shelf).length > 0).map((shelf) => (
          <section key={shelf} aria-label={t(`rank.shelf.${shelf}`)}>
            <h3 className="section-title">{t(`rank.shelf.${shelf}`)}</h3>
            <Lines lines={of(shelf)} />
          </section>
        ))}
      </details>
    </section>
  );
}

function Lines({ lines }: { readonly lines: readonly RankedLine[] }) {
  return (
    <table className="rank-table">
      <tbody>
        {lines.map((line) => (
          <Line key={line.id} line={line} />
        ))}
      </tbody>
    </table>
  );
}

const CHIP = {
  open: 'verdict-open',
  opensOn: 'verdict-later',
  unknown: 'verdict-later',
  closed: 'verdict-closed',
} as const;

function Line({ line }: { readonly line: RankedLine }) {
  const { t } = useWords();
  const say = useYen();
  const { day } = useWhen();
  const words: RankWords = { t, yen: say.spoken, day };
  return (
    <tr>
      <th scope="row">
        {lineName(line.id, words)}
        {line.confidence === 'verified' ? null : (
          <span className="block">
            <span className={line.confidence === 'reported' ? 'chip' : 'chip warn'}>
              {t(`doubt.${line.confidence}`)}
            </span>
          </span>
        )}
      </th>
      <td>
        <span className={`chip ${CHIP[line.state.kind]}`}>{stateText(line, words)}</span>
      </td>
      <td>
        {line.shelf === 'closed' ? null : amountText(line, words)}
        <span className="field-hint block">{cashText(line, words)}</span>
        {line.shelf === 'closed' ? null : <Behind line={line} />}
      </td>
    </tr>
  );
}

/** What is missing, and the rules behind the line, one click away. */
function Behind({ line }: { readonly line: RankedLine }) {
  const { t } = useWords();
  const reasonOf = useReason();
  const { day } = useWhen();
  const rules = useRuleWords();
  /** A rule with its period and source. */
  const said = ({ rule, from, to, source }: Citation): string => {
    const [programme = '', key = ''] = rule.split('.');
    return [
      rules.name(programme, key),
      from === null ? '' : t('rules.since', { day: day(from) }),
      to === null || to === from ? '' : t('rules.until', { day: day(to) }),
      source,
    ]
      .filter(Boolean)
      .join(t('rank.and'));
  };
  return (
    <details>
      <summary>{line.missing.length > 0 ? t('rank.missing') : t('rank.rules')}</summary>
      {line.missing.length > 0 ? (
        <ul>
          {line.missing.map((c) => (
            <li key={c.id}>
              {t(`condition.${c.id}`)}: {reasonOf(c)}
            </li>
          ))}
        </ul>
      ) : null}
      <p className="field-hint">{t('rank.rules')}</p>
      <ul className="field-hint">
        {rulesOfLine(line).map((c) => (
          <li key={c.rule}>{said(c)}</li>
        ))}
      </ul>
    </details>
  );
}
