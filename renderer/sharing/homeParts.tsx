/** What the parts of a home share: one question at a time, why it was refused, and the choice of a right. */
import { useState } from 'react';
import { RIGHTS, type Right } from '../../shared/domain/organisation/records.ts';
import type { HomeProblem, HomeReply } from '../../shared/ipc/homes.ts';
import { Select } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';

export function HomeFailure({ problem }: { readonly problem: HomeProblem | 'internal' | undefined }) {
  const { t } = useWords();
  return problem ? (
    <p className="notice bad" role="alert">
      {problem === 'internal' ? t('error.command') : t(`orgHome.error.${problem}`)}
    </p>
  ) : null;
}

/** One question to a home at a time, with what it answered when it refused. */
export function useHomeAct() {
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<HomeProblem | 'internal'>();
  const run = async <T,>(ask: () => Promise<HomeReply<T>>, done: (value: T) => void): Promise<void> => {
    setBusy(true);
    setProblem(undefined);
    try {
      const answer = await ask();
      if (answer.ok) done(answer.value);
      else setProblem(answer.error);
    } catch {
      setProblem('internal');
    } finally {
      setBusy(false);
    }
  };
  return { run, isBusy, problem };
}

export function RightSelect({
  label,
  value,
  onChange,
  disabled = false,
}: {
  readonly label: string;
  readonly value: Right;
  readonly onChange: (right: Right) => void;
  readonly disabled?: boolean;
}) {
  const { t } = useWords();
  return (
    <Select<Right>
      {...{ label, value, onChange, disabled }}
      options={RIGHTS.map((id) => ({ id, label: t(`orgHome.right.${id}`) }))}
    />
  );
}
