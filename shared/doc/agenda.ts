/** Topics of coaching sessions, in `coaching:<plan>`: those of the next session, and those put aside for later. Parsed on read. */
import * as Y from 'yjs';
import { z } from 'zod';
import { transact, UserOrigin } from './transact.ts';

const TOPIC_PLACES = ['agenda', 'parked'] as const;
export const topicSchema = z.object({
  title: z.string().max(400).catch(''),
  place: z.enum(TOPIC_PLACES).catch('parked'),
  /** Planned minutes; 0 for no limit. */
  minutes: z.number().int().min(0).max(600).catch(0),
  /** When it was discussed, as an ISO time; empty until then. */
  doneAt: z.string().max(40).catch(''),
  order: z.number().finite().catch(0),
});
export type Topic = { readonly id: string } & z.infer<typeof topicSchema>;

export const topicsOf = (doc: Y.Doc): Y.Map<Y.Map<unknown>> => doc.getMap('topics');

export function putTopic(doc: Y.Doc, id: string, patch: Partial<Omit<Topic, 'id'>>): void {
  transact(doc, new UserOrigin('topic'), () => {
    let map = topicsOf(doc).get(id);
    if (!(map instanceof Y.Map)) {
      map = new Y.Map<unknown>();
      topicsOf(doc).set(id, map);
    }
    for (const [field, value] of Object.entries(patch)) if (map.get(field) !== value) map.set(field, value);
  });
}

export function removeTopics(doc: Y.Doc, ids: readonly string[]): void {
  transact(doc, new UserOrigin('topic'), () => {
    for (const id of ids) topicsOf(doc).delete(id);
  });
}

/** In order. */
export const readTopics = (doc: Y.Doc): readonly Topic[] =>
  [...topicsOf(doc)]
    .flatMap(([id, map]) => (map instanceof Y.Map ? [{ id, ...topicSchema.parse(map.toJSON()) }] : []))
    .filter((topic) => topic.title !== '')
    .sort((a, b) => a.order - b.order || a.id.localeCompare(b.id));
