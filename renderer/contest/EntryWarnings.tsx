/** Warnings before an entry is sent: unfiled seeds, clues to the author, and problems that block sending. */
import { type DraftProblem, draftLeaks, type EntryDraft } from '../../shared/app/contest/entryDraft.ts';
import { graceUntil } from '../../shared/app/contest/submitEntry.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import type { Call } from '../../shared/doc/contest/call.ts';
import { useApp } from '../shell/AppContext.tsx';
import { CommitField } from '../ui/CommitField.tsx';
import { type Translate, useWords } from '../ui/i18n.tsx';
import type { EntryFields } from './EntryForm.tsx';

type Props = {
  readonly session: PlanSession;
  readonly call: Call;
  readonly draft: EntryDraft;
  readonly fields: EntryFields;
};

const titles = (nodes: readonly { readonly title: string }[]): string => nodes.map((n) => n.title).join('、');

function problemText(t: Translate, problem: DraftProblem): string {
  switch (problem.code) {
    case 'missing':
      return t('enter.missing', { box: problem.box });
    case 'over':
      return t('enter.over', { box: problem.box, n: problem.n });
    default:
      return t(`enter.${problem.code}`);
  }
}

export function EntryWarnings({ session, call, draft, fields }: Props) {
  const { t } = useWords();
  return (
    <>
      {draft.needsOverride ? <DisclosureGuard draft={draft} fields={fields} /> : null}
      {call.terms === 'public' && draft.unknown.length > 0 ? (
        <p className="notice amber">{t('enter.guardUnknown', { list: titles(draft.unknown) })}</p>
      ) : null}
      {call.blind ? <Leaks session={session} draft={draft} /> : null}
      {draft.problems.length > 0 ? (
        <ul className="rule-notes" role="status">
          {draft.problems.map((problem) => (
            <li key={problemText(t, problem)} className="bad">
              {problemText(t, problem)}
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

/** Who accepts the risk of disclosing unfiled seeds, and why. */
function DisclosureGuard({ draft: { unfiled, override }, fields: { set } }: Pick<Props, 'draft' | 'fields'>) {
  const { t } = useWords();
  const { today } = useApp();
  return (
    <section className="notice bad stack">
      <p>{t('enter.guardSays', { list: titles(unfiled) })}</p>
      <p>{t('enter.guardGrace', { day: graceUntil(today) })}</p>
      <div className="row-form-grid">
        <CommitField
          label={t('enter.guardBy')}
          value={override.by}
          maxLength={120}
          onCommit={(v) => set({ 'disclosure.by': v })}
        />
        <CommitField
          label={t('enter.guardReason')}
          value={override.reason}
          maxLength={2_000}
          onCommit={(v) => set({ 'disclosure.reason': v })}
        />
      </div>
    </section>
  );
}

const MOST_LEAKS = 8;

function Leaks({ session, draft }: Pick<Props, 'session' | 'draft'>) {
  const { t } = useWords();
  const leaks = draftLeaks(session, draft);
  const found = [...new Set(leaks.map((l) => l.found))];
  return (
    <p className={leaks.length > 0 ? 'notice amber' : 'notice calm'}>
      {leaks.length > 0
        ? t('enter.leaks', { n: leaks.length, list: found.slice(0, MOST_LEAKS).join('、') })
        : t('enter.noLeaks')}
    </p>
  );
}
