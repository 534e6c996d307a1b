/** Objects that are made when the text first refers to them: a citation of a card's source, and a task. */
import { citedSource } from '../../data/catalogue/sources.ts';
import { err, mapOk, ok } from '../../kernel/result.ts';
import type { Outcome, PlanWriter } from './planWriter.ts';

/** The citation of the catalogue entry behind a card; an entry cited twice has one citation. `notFound` if the card has no entry. */
export function citeCard(plan: PlanWriter, node: string): Outcome<string> {
  const entry = plan.store.entities('nodes').get(node)?.entry;
  if (!entry) return err({ code: 'notFound' });
  const known = [...plan.store.entities('citations').values()].find((c) => c.entryId === entry.id);
  if (known) return ok(known.id);
  const citation = plan.newId<string>();
  const [source] = entry.sources.map(citedSource);
  const made = plan.execute({
    type: 'putCitation',
    citation,
    patch: {
      title: entry.title.ja,
      publisher: source ? [source.publisher?.ja, source.title.ja].filter(Boolean).join(' ').slice(0, 200) : '',
      locator: source?.locator ?? '',
      ...(source?.url ? { url: source.url } : {}),
      asOf: entry.asOf,
      entryId: entry.id,
    },
  });
  return mapOk(made, () => citation);
}

/** Adds a task without a title, after all others. `now` is in milliseconds since 1970. Returns its id. */
export function addTask(plan: PlanWriter, now: number): Outcome<string> {
  const task = plan.newId<string>();
  const made = plan.execute({ type: 'putTask', task, patch: { title: '', done: false, order: now } });
  return mapOk(made, () => task);
}
