/**
 * Stands in for `messages.ts` in the page's bundle (`build/messageParts.ts`), so that a message loads with the first module that names it. Everywhere
 * else all messages are there at once.
 *
 * A module that names a key imports the key's part, so that a missing message means that its key was put together where the build could not see
 * it. Then an ellipsis is shown instead until all parts are loaded.
 */
import type { Disposable } from '../kernel/disposable.ts';
import { Emitter } from '../kernel/emitter.ts';
import type { MessageKey, MessagePair } from './messages.ts';

const known: Record<string, MessagePair> = {};
const late = new Emitter<void>();
const MISSING: MessagePair = ['…', '…'];

let loadRest: () => Promise<unknown> = () => Promise.resolve();
let report: (key: string) => void = () => undefined;
let loading: Promise<void> | undefined;

/** Whole for a module that names its keys: their parts are loaded before it. */
export const MESSAGES = known as Readonly<Record<MessageKey, MessagePair>>;
export const isMessageKey = (key: string): key is MessageKey => Object.hasOwn(known, key);

/** Called by each part as it loads. */
export const addMessages = (messages: Readonly<Record<string, MessagePair>>): void =>
  void Object.assign(known, messages);

/** How to load every part, and who hears of a message that was asked for too early. */
export function restFrom(load: () => Promise<unknown>, onMissing: (key: string) => void): void {
  loadRest = load;
  report = onMissing;
}

export function pairOf(key: MessageKey): MessagePair {
  if (isMessageKey(key)) return known[key] ?? MISSING;
  if (!loading) report(key);
  loading ??= loadRest().then(
    () => late.fire(),
    () => {
      loading = undefined;
    },
  );
  return MISSING;
}

/** Tells that messages which were asked for too early are here now. */
export const onLateMessages = (listener: () => void): Disposable => late.on(listener);

({ MESSAGES, isMessageKey, pairOf, onLateMessages }) satisfies Omit<typeof import('./messages.ts'), never>;
