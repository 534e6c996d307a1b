/**
 * A person's words in a round before it is revealed, in `private:<plan>`: never synchronised and never in a file. It is moved to the shared
 * document when this device learns of the reveal, and only if the person has agreed. Every key is independent, so that two windows of
 * one person can write, and each contribution has its id from the beginning: moving it twice creates one.
 */

import type * as Y from 'yjs';
import { z } from 'zod';
import { inOrder, nextOrder } from '../../kernel/order.ts';
import { relationKey, splitKey } from '../schema.ts';
import { transact, UserOrigin } from '../transact.ts';
import { addSaid, dotsSchema, MAX_SAID, readRound, setVote, type Writer } from './room.ts';

const draftSchema = z.object({ text: z.string().max(MAX_SAID), order: z.number().finite() });
/** `at` is when the person marked themselves as finished; `isNamed` whether they agree to be named. */
const readySchema = z.object({ at: z.string().max(40), isNamed: z.boolean(), isSent: z.boolean().catch(false) });
export type Ready = z.infer<typeof readySchema>;
export type PrivateWord = { readonly id: string; readonly text: string };

const wordsOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('roomWords');
const readyOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('roomReady');
const dotsOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('roomDots');

const put = (doc: Y.Doc, map: Y.Map<unknown>, key: string, value: unknown): void =>
  transact(doc, new UserOrigin('room'), () => {
    if (value !== undefined) map.set(key, value);
    else if (map.has(key)) map.delete(key);
  });

/** In the order of creation. */
export const readPrivateWords = (doc: Y.Doc, round: string): readonly PrivateWord[] =>
  inOrder(
    [...wordsOf(doc)].flatMap(([key, value]) => {
      const [of, word] = splitKey(key);
      const parsed = of === round ? draftSchema.safeParse(value) : undefined;
      return parsed?.success ? [{ id: word, ...parsed.data }] : [];
    }),
  ).map(({ id, text }) => ({ id, text }));

/** Empty text deletes it. */
export function putPrivateWord(doc: Y.Doc, round: string, word: string, text: string): void {
  const key = relationKey(round, word);
  const order =
    draftSchema.safeParse(wordsOf(doc).get(key)).data?.order ??
    nextOrder([...wordsOf(doc).values()].flatMap((value) => draftSchema.safeParse(value).data ?? []));
  put(doc, wordsOf(doc), key, text.trim() ? { text: text.trim().slice(0, MAX_SAID), order } : undefined);
}

export const readPrivateDots = (doc: Y.Doc, round: string): ReadonlyMap<string, number> =>
  new Map(
    [...dotsOf(doc)].flatMap(([key, value]) => {
      const [of, target] = splitKey(key);
      const dots = of === round ? dotsSchema.safeParse(value) : undefined;
      return dots?.success ? [[target, dots.data] as const] : [];
    }),
  );
export const putPrivateDots = (doc: Y.Doc, round: string, target: string, dots: number): void =>
  put(doc, dotsOf(doc), relationKey(round, target), dots > 0 ? dots : undefined);

export const readReady = (doc: Y.Doc, round: string): Ready | undefined =>
  readySchema.safeParse(readyOf(doc).get(round)).data;
export const setReady = (doc: Y.Doc, round: string, ready: Omit<Ready, 'isSent'> | undefined): void =>
  put(doc, readyOf(doc), round, ready && { ...ready, isSent: false });

/**
 * Moves what this person wrote for a round into the shared document, if it is revealed and the person has finished. Idempotent: what is
 * there already is not written again, also by another window or after a crash between the two documents. True if something was written.
 */
export function handOver(privateDoc: Y.Doc, comments: Y.Doc, round: string, person: Writer): boolean {
  const row = readRound(comments, round);
  const ready = readReady(privateDoc, round);
  if (row && !row.revealedAt && ready?.isSent) {
    // The server reverted the reveal, because somebody else is the facilitator now, and with it what was moved.
    put(privateDoc, readyOf(privateDoc), round, { ...ready, isSent: false });
    return false;
  }
  if (!row?.revealedAt || !ready || ready.isSent) return false;
  if (row.kind === 'dots' && row.closedAt) return false;
  transact(comments, new UserOrigin('room'), () => {
    if (row.kind === 'words')
      for (const { id, text } of readPrivateWords(privateDoc, round))
        addSaid(comments, id, { round, text, ...(ready.isNamed ? { by: person.id, name: person.name } : {}) });
    else
      for (const [target, dots] of readPrivateDots(privateDoc, round))
        setVote(comments, round, person.id, target, dots);
  });
  // Last, and in a separate document: a crash before it repeats the same steps.
  put(privateDoc, readyOf(privateDoc), round, { ...ready, isSent: true });
  return true;
}
