/** Changes between two states of a plan, in words: what it was, what it is. */
import { diffChars } from 'diff';
import type { Change } from '../../shared/doc/compare.ts';
import { EVIDENCE_STATUSES, isLinkType, isNodeKind } from '../../shared/domain/canvas/kinds.ts';
import { isMessageKey } from '../../shared/i18n/messages.ts';
import { formatYen } from '../../shared/text/yen.ts';
import { type Translate, useWords } from '../app/i18n.tsx';

export function ChangeList({ changes }: { readonly changes: readonly Change[] }) {
  const { t } = useWords();
  return (
    <ul className="change-list">
      {changes.map((c, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a list made once, never reordered
        <ChangeRow key={i} change={c} t={t} />
      ))}
    </ul>
  );
}

const word = (value: string, t: Translate): string => {
  const status = EVIDENCE_STATUSES.find((s) => s === value);
  return status ? t(`evidence.${status}`) : isNodeKind(value) ? t(`kind.${value}`) : value;
};
/** The field's own label in the funding plan. */
const fundingField = (field: string, t: Translate): string => {
  if (field === 'exists' || field === 'allocation') return t(`change.funding.${field}`);
  // Whose amount it is stands before it; with or without tax is the row's own matter.
  const key = `field.${field === 'amountYen' ? 'amount' : field}`;
  return isMessageKey(key) ? t(key) : '';
};
const fundingValue = (value: string, field: string, t: Translate): string =>
  (field.endsWith('Yen') || field === 'allocation') && /^-?\d+$/u.test(value)
    ? formatYen(Number(value))
    : value === 'true'
      ? t('fact.yes')
      : value === 'false'
        ? t('fact.no')
        : value;
const assumption = (value: string, t: Translate): string => {
  const at = value.lastIndexOf('|');
  return value === '' ? '' : `${value.slice(0, at)}（${word(value.slice(at + 1), t)}）`;
};

function ChangeRow({ change, t }: { readonly change: Change; readonly t: Translate }) {
  switch (change.kind) {
    case 'text':
      return (
        <li>
          <span className="small muted">{change.section || t('trace.top')}</span>
          <TextDiff before={change.before} after={change.after} />
        </li>
      );
    case 'card':
      if (change.field === 'place') return <li className="small">{t('change.moved', { n: change.after })}</li>;
      return (
        <li>
          <span className="small muted">
            {t(`change.card.${change.field}`, { title: change.title || t('card.untitled') })}
          </span>
          {change.field === 'added' || change.field === 'removed' ? null : (
            <TextDiff before={word(change.before, t)} after={word(change.after, t)} />
          )}
        </li>
      );
    case 'link':
      return (
        <li>
          <span className="small muted">
            {t(`change.link.${change.field}`, { type: isLinkType(change.title) ? t(`link.${change.title}`) : '' })}
          </span>{' '}
          {change.after || change.before}
        </li>
      );
    case 'figure':
      return (
        <li>
          <span className="small muted">{t('change.figure', { title: change.title })}</span>{' '}
          <del>{change.before || '—'}</del> → <ins>{change.after || '—'}</ins>
        </li>
      );
    case 'assumption':
      return (
        <li>
          <span className="small muted">{t('change.assumption')}</span>
          <TextDiff before={assumption(change.before, t)} after={assumption(change.after, t)} />
        </li>
      );
    case 'funding':
      return (
        <li>
          <span className="small muted">
            {t('change.funding', { title: change.title || t('view.funding'), field: fundingField(change.field, t) })}
          </span>{' '}
          <del>{fundingValue(change.before, change.field, t) || '—'}</del> →{' '}
          <ins>{fundingValue(change.after, change.field, t) || '—'}</ins>
        </li>
      );
    case 'look':
      return (
        <li>
          <span className="small muted">
            {change.section || t('trace.top')} · {t('change.look')}
          </span>
          <p>{change.after}</p>
        </li>
      );
    case 'other':
      return (
        <li>
          <span className="small muted">{t(`change.other.${change.about}`, { title: change.title })}</span>
          <TextDiff before={change.before} after={change.after} />
        </li>
      );
    case 'title':
      return (
        <li>
          <span className="small muted">{t('plan.title')}</span>{' '}
          <TextDiff before={change.before} after={change.after} />
        </li>
      );
  }
}

/** Above this the character comparison costs more than it tells. */
const FINE = 4_000;

function TextDiff({ before, after }: { readonly before: string; readonly after: string }) {
  const clean = (text: string) => text.replace(/⟦[^⟧]*⟧/gu, '▣');
  if (before === '' || after === '' || before.length + after.length > FINE) {
    return (
      <p>
        {before ? <del>{clean(before)}</del> : null} {after ? <ins>{clean(after)}</ins> : null}
      </p>
    );
  }
  return (
    <p>
      {diffChars(clean(before), clean(after)).map((part, i) => {
        // A list made once and never reordered: the place is the identity.
        const key = `${i}`;
        return part.added ? (
          <ins key={key}>{part.value}</ins>
        ) : part.removed ? (
          <del key={key}>{part.value}</del>
        ) : (
          <span key={key}>{part.value}</span>
        );
      })}
    </p>
  );
}
