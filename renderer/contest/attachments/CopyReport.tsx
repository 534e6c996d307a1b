/** How a file was processed for judges: what was removed, replaced and searched, and what could not be read. */
import { useCallback } from 'react';
import type { Mask } from '../../../shared/app/contest/contestModel.ts';
import type { JudgeCopy } from '../../../shared/app/contest/judgeCopy.ts';
import { isClean } from '../../../shared/app/contest/judgeFiles.ts';
import { foldedLetters } from '../../../shared/domain/contest/clues/view.ts';
import type { Leak, LeakKind } from '../../../shared/domain/contest/leaks.ts';
import { useWords } from '../../ui/i18n.tsx';

/** The placeholder for a clue, in the language of the screen. */
export function useMask(): Mask {
  const { t } = useWords();
  return useCallback((kind: LeakKind) => `〔${t(`leak.${kind}`)}〕`, [t]);
}

const MOST_SHOWN = 12;
const AROUND = 12;
export function CopyReport({ copy }: { readonly copy: JudgeCopy }) {
  const { t } = useWords();
  const { removed, unread, masked, looked, withheld, isDrawn } = copy;
  const list = (items: readonly string[]) => items.join(t('attachment.and'));
  return (
    <div className="stack">
      {withheld ? (
        <p className="bad">
          {t(`withheld.${withheld.why}`)} {withheld.part === '' ? null : t('withheld.part', { part: withheld.part })}
        </p>
      ) : null}
      {isDrawn ? <p>{t('attachment.drawn')}</p> : null}
      {removed.length > 0 ? (
        <p className="field-hint">
          {t('attachment.removed', { list: list(removed.map(([kind, n]) => t(`removed.${kind}`, { n }))) })}
        </p>
      ) : null}
      {withheld || looked === 0 ? null : <p className="field-hint">{t('attachment.looked', { n: looked })}</p>}
      {masked.length > 0 ? <Masked leaks={masked} /> : null}
      {unread.length > 0 ? (
        <p className="notice amber">
          {t('attachment.unread', { list: list(unread.map(([kind, n]) => t(`unread.${kind}`, { n }))) })}
        </p>
      ) : null}
      {isClean(copy) ? <p className="muted">{t('attachment.clean')}</p> : null}
    </div>
  );
}

function Masked({ leaks }: { readonly leaks: readonly Leak[] }) {
  const { t } = useWords();
  // Once per word: a name on every page is one thing to check.
  const words = [...Map.groupBy(leaks, (leak) => `${leak.kind} ${foldedLetters(leak.found)}`)] as [
    string,
    [Leak, ...Leak[]],
  ][];
  return (
    <div className="row wrap">
      <span>{t('attachment.masked', { n: leaks.length })}</span>
      {words.slice(0, MOST_SHOWN).map(([key, [leak, ...more]]) => (
        <span key={key}>
          <span className="chip">{t(`leak.${leak.kind}`)}</span>{' '}
          {leak.text.slice(Math.max(0, leak.start - AROUND), leak.start)}
          <mark className="put-out">{leak.found}</mark>
          {leak.text.slice(leak.end, leak.end + AROUND)}{' '}
          {more.length > 0 ? <span className="muted">{t('blind.times', { n: more.length + 1 })}</span> : null}
        </span>
      ))}
      {words.length > MOST_SHOWN ? (
        <span className="muted">{t('attachment.moreWords', { n: words.length - MOST_SHOWN })}</span>
      ) : null}
    </div>
  );
}
