/** What the pages of the administration share: the server, who asks, and words for a refusal. */
import { createContext, useCallback, useContext, useEffect, useState } from 'react';
import type { StaffRole } from '../../shared/domain/organisation/records.ts';
import type { Result } from '../../shared/kernel/result.ts';
import type { OfficeAct, OfficeFailure, OfficeIn, OfficeOut } from '../../shared/protocol/office.ts';
import { useWords, type Words } from '../ui/i18n.tsx';
import { useLatest } from '../ui/useLatest.ts';

export type OfficeLine = {
  /** Saves a file as a download. */
  save(name: string, bytes: Uint8Array, kind: 'csv'): void;
  office<A extends OfficeAct>(act: A, input: OfficeIn<A>): Promise<Result<OfficeOut<A>, OfficeFailure>>;
};
type Tell = (text: string, kind?: 'good' | 'bad') => void;
export type OfficeShared = {
  readonly line: OfficeLine;
  readonly role: StaffRole;
  /** Shows a line above the page, and reads it out. */
  readonly tell: Tell;
};
const OfficeContext = createContext<OfficeShared | undefined>(undefined);
export const OfficeProvider = OfficeContext.Provider;
export function useOffice(): OfficeShared & { readonly mayChange: boolean } {
  const shared = useContext(OfficeContext);
  if (!shared) throw new Error('outside the administration');
  return { ...shared, mayChange: shared.role === 'administrator' };
}

const SIGNED_OUT = [
  ...['unauthenticated', 'unknownDevice', 'unknownCode', 'expiredCode', 'wrongSignature', 'staleChallenge'],
  'tooManyDevices',
];
export function refusalWords({ code, about }: OfficeFailure, { t }: Pick<Words, 't'>): string {
  if (SIGNED_OUT.includes(code)) return t('office.refused.signedOut');
  const named = code as Exclude<
    OfficeFailure['code'],
    | 'unauthenticated'
    | 'unknownDevice'
    | 'unknownCode'
    | 'expiredCode'
    | 'wrongSignature'
    | 'staleChallenge'
    | 'tooManyDevices'
    | 'unavailable'
  >;
  return code === 'unavailable' ? t('office.refused.busy') : t(`office.refused.${named}`, { about: about.join('、') });
}

/** The answer to a question that changes nothing; asked again by `reload`. An older answer stays while a new one is under way. */
export function useAsked<A extends OfficeAct>(act: A, input: OfficeIn<A>) {
  const { line } = useOffice();
  const [answer, setAnswer] = useState<OfficeOut<A>>();
  const [failure, setFailure] = useState<OfficeFailure>();
  const [turn, setTurn] = useState(0);
  const latest = useLatest(input);
  const asked = JSON.stringify(input);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each turn, and each other question, asks again
  useEffect(() => {
    let isCurrent = true;
    void line.office(act, latest.current).then((answered) => {
      if (!isCurrent) return;
      setFailure(answered.ok ? undefined : answered.error);
      if (answered.ok) setAnswer(answered.value);
    });
    return () => {
      isCurrent = false;
    };
  }, [line, act, asked, turn]);
  const reload = useCallback(() => setTurn((n) => n + 1), []);
  return { answer, failure, reload };
}

/** Carries out one act at a time: while it is under way `isBusy` keeps a second press from repeating it. */
export function useAct() {
  const { line } = useOffice();
  const words = useWords();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const run = async <A extends OfficeAct>(
    act: A,
    input: OfficeIn<A>,
    done: (value: OfficeOut<A>) => void,
    refused: (failure: OfficeFailure) => void = () => undefined,
  ): Promise<void> => {
    setBusy(true);
    setProblem(undefined);
    const answered = await line.office(act, input);
    setBusy(false);
    if (answered.ok) done(answered.value);
    else {
      setProblem(refusalWords(answered.error, words));
      refused(answered.error);
    }
  };
  return { run, isBusy, problem };
}
