/** What a person changes in a contest: one act, one line in the log. What entrants or judges were told asks for a reason. */
import { putEntity, removeEntity, setMeta } from '../../doc/contest/contestDoc.ts';
import type { ContestEntity, ContestEntityName, ContestMeta } from '../../doc/contest/contestSchema.ts';
import type { ContestModel } from './contestModel.ts';

export function changeMeta(model: ContestModel, patch: Partial<ContestMeta>, reason = ''): void {
  model.do({ act: 'changeCall', about: Object.keys(patch).join(', '), reason }, () => setMeta(model.doc, patch));
}
export function changeEntity<N extends ContestEntityName>(
  model: ContestModel,
  name: N,
  id: string,
  patch: Partial<Omit<ContestEntity<N>, 'id'>>,
  reason = '',
): void {
  const about = [name, nameIn(model.store.get(name, id)), ...Object.keys(patch)].filter(Boolean).join(' ');
  model.do({ act: 'change', about, reason }, () => putEntity(model.doc, name, id, patch));
}
/** A new one at the end of its list; returns its id. */
export function addEntity<N extends 'rounds' | 'criteria' | 'judges'>(
  model: ContestModel,
  name: N,
  patch: Partial<Omit<ContestEntity<N>, 'id' | 'order'>>,
): string {
  const id = model.core.newId<string>();
  const order = model.store.list(name).reduce((most, e) => Math.max(most, e.order), 0) + 1;
  model.do({ act: 'add', about: [name, nameIn(patch)].filter(Boolean).join(' ') }, () =>
    putEntity(model.doc, name, id, { ...patch, order } as Partial<Omit<ContestEntity<N>, 'id'>>),
  );
  return id;
}
export function dropEntity(model: ContestModel, name: ContestEntityName, id: string, reason = ''): void {
  const about = [name, nameIn(model.store.get(name, id)), id].filter(Boolean).join(' ');
  model.do({ act: 'remove', about, reason }, () => removeEntity(model.doc, name, id));
}
/** What a person calls it. */
function nameIn(entity: object | undefined): string {
  const { title, name, label }: { title?: string; name?: string; label?: string } = entity ?? {};
  return title ?? name ?? label ?? '';
}
