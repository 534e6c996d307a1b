/** The family of the open plan for the dialog: the plan that contains the table, and the other plans as stored on disk. */
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import { noteRelatives, openPlan } from '../../shared/app/variants/branchPlan.ts';
import { Relatives } from '../../shared/app/variants/relatives.ts';
import { trunkOf } from '../../shared/doc/variants/branch.ts';
import { report } from '../shell/refusals.ts';
import { useWords } from '../ui/i18n.tsx';
import { renamesDone } from './renames.ts';

export type Family = {
  readonly trunk: string;
  /** Contains the table; `undefined` while it is being opened, or if it is not on this machine. */
  readonly home: PlanSession | undefined;
  readonly relatives: Relatives;
  /** True once everything has been looked up. */
  readonly isRead: boolean;
  /** Retries, if the library could not be read. */
  readonly readAgain: () => void;
};

export function useFamily(session: PlanSession): Family {
  const { t } = useWords();
  const trunk = trunkOf(session.planStore.meta, session.planId);
  const [relatives] = useState(() => new Relatives(session.host, session.planId, trunk));
  const [opened, setOpened] = useState<PlanSession>();
  const [isRead, setRead] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const readAgain = useCallback(() => setAttempt((n) => n + 1), []);
  const isHome = trunk === session.planId;
  // biome-ignore lint/correctness/useExhaustiveDependencies: every attempt reads again
  useEffect(() => {
    let current = true;
    let other: PlanSession | undefined;
    void (async () => {
      // A guest's list holds plans of other people, and no variants of this one.
      if (session.host.guest === undefined) {
        await relatives.read();
        if (!isHome) other = await openPlan(session.core, trunk);
      }
      if (!current) return other?.dispose();
      const home = isHome ? session : other;
      if (home && session.host.guest === undefined)
        report(noteRelatives(home, missing(relatives), t('variant.original')));
      setOpened(other);
      setRead(true);
    })();
    return () => {
      current = false;
      // Edits of the table are stored before it is closed, including names typed last.
      void Promise.resolve()
        .then(renamesDone)
        .then(() => other?.docs.flush())
        .finally(() => other?.dispose());
    };
  }, [session, relatives, trunk, isHome, t, attempt]);
  useEffect(() => () => relatives.dispose(), [relatives]);
  useSyncExternalStore(
    (listener) => {
      const subscription = relatives.onDidChange(listener);
      return () => subscription.dispose();
    },
    () => relatives.version,
  );
  return { trunk, home: isHome ? session : opened, relatives, isRead, readAgain };
}

/** Variants that refer to a trunk. */
const missing = (relatives: Relatives) =>
  relatives.all
    .filter((r) => r.store.meta.variantOf !== '')
    .map(({ id, store }) => ({
      id,
      name: store.meta.variantName || store.meta.title,
      reason: store.meta.variantReason,
      on: store.meta.variantOn,
    }));

/** Rerenders on any change of a document, including its text. The result can be used as a memo key. */
export function useDocVersion(doc: PlanSession['planDoc'] | undefined): number {
  const [version, setVersion] = useState(0);
  useEffect(() => {
    if (!doc) return;
    const onUpdate = () => setVersion((n) => n + 1);
    doc.on('update', onUpdate);
    return () => doc.off('update', onUpdate);
  }, [doc]);
  return version;
}
