/** The organiser's answers to a submission: the receipt or the reason for a refusal, and the letter; from files or from the organiser's machine. */

import {
  type AnswerRefusal,
  checkLetter,
  checkReceipt,
  refusalCode,
} from '../../shared/app/contest/organisersAnswers.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import type { Call } from '../../shared/doc/contest/call.ts';
import { type Feedback, openFeedback } from '../../shared/doc/contest/feedback.ts';
import { openReceipt } from '../../shared/doc/contest/submission.ts';
import { isMessageKey, type MessageKey } from '../../shared/i18n/messages.ts';
import type { EntryAnswer } from '../../shared/ipc/contract.ts';
import { newId } from '../session/newId.ts';
import { usePlanVersion } from '../session/useStore.ts';
import { useApp } from '../shell/AppContext.tsx';
import { announce } from '../shell/announce.tsx';
import { report } from '../shell/refusals.ts';
import { Button } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { readContestFile } from './readContestFile.ts';

type Props = {
  readonly session: PlanSession;
  readonly call: Call;
  /** Receipts and letters are signed with the key that signed the call. */
  readonly organiserKey: string;
  /** What the plan stores about this contest. */
  readonly field: (name: string) => string;
  readonly set: (fields: Readonly<Record<string, string | null>>) => void;
};

/** Problems of an answer as messages. */
const RECEIPT_REFUSALS = {
  bad: 'enter.receiptBad',
  foreignKey: 'enter.foreignKey',
  other: 'enter.receiptOther',
} as const satisfies Record<AnswerRefusal['code'], MessageKey>;
const LETTER_REFUSALS = {
  ...RECEIPT_REFUSALS,
  bad: 'enter.letterBad',
} as const satisfies Record<AnswerRefusal['code'], MessageKey>;

export function OrganisersAnswers({ session, call, organiserKey, field, set }: Props) {
  const { t } = useWords();
  const { host } = useApp();
  const answerTo = { contest: call.contest, organiserKey, submitted: field('submitted') };
  const keepReceipt = async (bytes: Uint8Array, name: string) => {
    const receipt = checkReceipt(await readContestFile('receipt', bytes), answerTo);
    if (!receipt.ok) return announce(t(RECEIPT_REFUSALS[receipt.error.code], { name }), { kind: 'error' });
    set({ receipt: new TextDecoder().decode(bytes) });
    announce(t('enter.receiptKept', { n: receipt.value.number }));
  };
  const keepLetter = async (bytes: Uint8Array, name: string) => {
    const letter = checkLetter(await readContestFile('letter', bytes), answerTo);
    if (!letter.ok) return announce(t(LETTER_REFUSALS[letter.error.code], { name }), { kind: 'error' });
    set({ letter: new TextDecoder().decode(bytes) });
  };
  const take = async (keep: (bytes: Uint8Array, name: string) => Promise<void>) => {
    const file = await host.openFile('contest');
    if (file) await keep(file.bytes, file.name);
  };
  /** Fetches what the organiser's machine has ready. */
  const fetchFor = async (answer: EntryAnswer) => {
    if (!call.hub) return { reached: false, bytes: null };
    const about = { contest: call.contest, submission: field('submitted'), answer };
    return host.call('entries.fetch', { ...about, token: call.hub.token, addresses: [...call.hub.addresses] });
  };
  const fetchReceipt = async () => {
    const { reached, bytes } = await fetchFor('receipt');
    if (bytes) return keepReceipt(bytes, call.organiser);
    const refusal = reached ? (await fetchFor('refusal')).bytes : null;
    const why = `receiveError.${refusal ? refusalCode(refusal) : ''}`;
    if (isMessageKey(why)) return announce(t('entries.refused', { name: call.title, why: t(why) }), { kind: 'error' });
    announce(t(reached ? 'enter.notYet' : 'enter.sent.unreachable'), { kind: 'error' });
  };
  const fetchLetter = async () => {
    const { reached, bytes } = await fetchFor('letter');
    if (bytes) await keepLetter(bytes, call.organiser);
    else announce(t(reached ? 'enter.notYet' : 'enter.sent.unreachable'), { kind: 'error' });
  };
  const trying = (what: Promise<unknown>) => void what.catch(() => announce(t('error.storage'), { kind: 'error' }));
  const letter = field('letter') ? openFeedback(new TextEncoder().encode(field('letter'))) : undefined;
  const receipt = field('receipt') ? openReceipt(new TextEncoder().encode(field('receipt'))) : undefined;
  return (
    <>
      <p className="notice good">
        {t('enter.done', { hash: field('submitted').slice(0, 12) })}{' '}
        {receipt?.ok && receipt.value.content.submission === field('submitted')
          ? t('enter.receiptIs', { n: receipt.value.content.number })
          : null}{' '}
        <Button small onPress={() => trying(take(keepReceipt))}>
          {t('enter.takeReceipt')}
        </Button>{' '}
        {call.hub ? (
          <Button small onPress={() => trying(fetchReceipt())}>
            {t('enter.fetchReceipt')}
          </Button>
        ) : null}
      </p>
      <div className="row wrap">
        <Button small onPress={() => trying(take(keepLetter))}>
          {t('enter.takeLetter')}
        </Button>
        {call.hub ? (
          <Button small onPress={() => trying(fetchLetter())}>
            {t('enter.fetchLetter')}
          </Button>
        ) : null}
      </div>
      {letter?.ok ? <Letter session={session} letter={letter.value.content} /> : null}
    </>
  );
}

/** The organiser's letter, and its remarks, each of which can become a task. */
function Letter({ session, letter }: { readonly session: PlanSession; readonly letter: Feedback }) {
  const { t } = useWords();
  usePlanVersion(session, 'tasks');
  const tasks = [...session.store.entities('tasks').values()];
  return (
    <section className="detail-box stack">
      <h3 className="section-title">{t('enter.letter', { organiser: letter.organiser })}</h3>
      <p className="pre-line">{letter.letter}</p>
      <ul className="rule-notes">
        {letter.remarks.map((remark) => {
          const title = remark.slice(0, 400);
          const isTask = tasks.some((task) => task.title === title);
          return (
            <li key={remark}>
              {remark}{' '}
              <Button
                small
                isDisabled={isTask || session.readOnly !== undefined}
                onPress={() =>
                  report(
                    session.execute({
                      type: 'putTask',
                      task: newId(),
                      patch: { title, done: false, order: Date.now() },
                    }),
                  )
                }
              >
                {t(isTask ? 'enter.isTask' : 'enter.makeTask')}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
