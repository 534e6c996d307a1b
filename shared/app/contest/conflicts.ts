/** Conflicts of interest between judges and entries: found or declared, then confirmed or dismissed by a person. */
import { contestKey, setRelation } from '../../doc/contest/contestDoc.ts';
import type { ContestRelation, Entry, Judge } from '../../doc/contest/contestSchema.ts';
import { findConflicts } from '../../doc/contest/secretariat.ts';
import { err } from '../../kernel/result.ts';
import type { ContestModel } from './contestModel.ts';
import type { ContestOutcome } from './contestOutcome.ts';

export type ConflictRow = Omit<ContestRelation<'conflicts'>, 'judge' | 'entry'> & {
  /** `judge|entry`, by their ids. */
  readonly key: string;
  /** `undefined` if the judge was removed since. */
  readonly judge: Judge | undefined;
  readonly entry: Entry | undefined;
};

export const conflictRows = ({ store }: Pick<ContestModel, 'store'>): ConflictRow[] =>
  [...store.relation('conflicts')].map(([key, conflict]) => {
    const [judge = '', entry = ''] = key.split('|');
    return { key, ...conflict, judge: store.get('judges', judge), entry: store.get('entries', entry) };
  });

/** Looks for conflicts by names and addresses; the value is how many are new. */
export const searchConflicts = (model: ContestModel): ContestOutcome<number> =>
  model.commit(() => findConflicts(model.store, model.now()));

/** Confirms or dismisses a conflict. Dismissing one needs a reason; it stays in the log. */
export function decideConflict(
  model: ContestModel,
  key: string,
  state: 'confirmed' | 'dismissed',
  reason: string,
): ContestOutcome {
  const known = model.store.relation('conflicts').get(key);
  if (!known) return err({ code: 'notFound' });
  if (state === 'dismissed' && reason.trim() === '') return err({ code: 'noReason' });
  return model.do({ act: `conflict.${state}`, about: key, reason }, () =>
    setRelation(model.doc, 'conflicts', key, { ...known, state, note: reason }),
  );
}

/** A judge says, or the secretariat knows, that they may not read an entry. */
export function declareConflict(model: ContestModel, judge: string, entry: string): ContestOutcome {
  if (!model.store.get('judges', judge) || !model.store.get('entries', entry)) return err({ code: 'notFound' });
  const key = contestKey(judge, entry);
  return model.do({ act: 'declareConflict', about: key }, () =>
    setRelation(model.doc, 'conflicts', key, { by: 'declared', reasons: [], state: 'confirmed', note: '' }),
  );
}
