/**
 * Actions. A record names an action once: its id, its words, its key, when it is possible, what it does. Menu, palette, key, button and row all run
 * the same record; the lists of keys are made from the records. While a scope is on screen, its records are registered.
 */
import { useEffect, useRef, useSyncExternalStore } from 'react';
import type { MessageKey } from '../../shared/i18n/messages.ts';
import { type Disposable, DisposableStore } from '../../shared/kernel/disposable.ts';
import { Emitter } from '../../shared/kernel/emitter.ts';
import { type Translate, useWords } from '../ui/i18n.tsx';
import { useLatest } from '../ui/useLatest.ts';

export const MENUS = ['file', 'edit', 'insert', 'view', 'board', 'go', 'help'] as const;
export type MenuName = (typeof MENUS)[number];

/** Mod is Ctrl, or Command on a Mac. */
export type Shortcut = `Mod+${string}` | `F${number}` | `Shift+F${number}` | 'Delete' | SingleKey;
/** Fires outside fields only, and where the person has not switched single keys off. */
type SingleKey = 'N' | 'C' | 'Shift+C' | 'L' | 'F' | 'M' | 'P' | '1' | '2';

/** A message, or words with something filled in. */
export type Label = MessageKey | ((t: Translate) => string);

export type ActionRecord<Scope> = {
  readonly id: string;
  readonly menu: MenuName;
  readonly label: Label;
  /** What is said where the words depend on the state: “hide” for “show”. */
  readonly labelNow?: (scope: Scope, t: Translate) => string;
  /** Other words that it is looked for by. */
  readonly alias?: MessageKey;
  /** Null where it has none: one decides. */
  readonly key: Shortcut | null;
  /** Always where it is missing. */
  readonly when?: (scope: Scope) => boolean;
  readonly run: (scope: Scope) => void;
};

/** A record in its scope, as it is now. */
export type Action = {
  readonly id: string;
  readonly label: string;
  readonly menu: MenuName;
  readonly shortcut?: string;
  /** Other words that it is looked for by. */
  readonly alias?: string;
  readonly enabled?: boolean;
  readonly run: () => void;
};

export const labelOf = (label: Label, t: Translate): string => (typeof label === 'function' ? label(t) : t(label));

export const actionOf = <Scope>(record: ActionRecord<Scope>, scope: Scope, t: Translate): Action => ({
  id: record.id,
  menu: record.menu,
  label: record.labelNow?.(scope, t) ?? labelOf(record.label, t),
  enabled: record.when?.(scope) ?? true,
  run: () => record.run(scope),
  ...(record.key === null ? {} : { shortcut: record.key }),
  ...(record.alias ? { alias: t(record.alias) } : {}),
});

const registered = new Map<symbol, readonly Action[]>();
const changed = new Emitter<void>();
let snapshot: readonly Action[] = [];

const publish = () => {
  const byId = new Map<string, Action>();
  for (const list of registered.values()) for (const action of list) byId.set(action.id, action);
  snapshot = [...byId.values()];
  changed.fire();
};

/** Registers actions for as long as the component is mounted. */
export function useActions(actions: readonly Action[]): void {
  const key = useRef(Symbol('actions'));
  const signature = actions.map((a) => `${a.id}|${a.label}|${a.enabled !== false}|${a.shortcut ?? ''}`).join('\n');
  const latest = useLatest(actions);
  // The list is new at every render; only its visible content counts, and `run` is read when it is called.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    const id = key.current;
    registered.set(
      id,
      latest.current.map((action, i) => ({ ...action, run: () => latest.current[i]?.run() })),
    );
    publish();
  }, [signature]);
  useEffect(() => {
    const id = key.current;
    return () => {
      registered.delete(id);
      publish();
    };
  }, []);
}

/** Registers records in their scope for as long as the component is mounted. */
export function useRecords<Scope>(records: readonly ActionRecord<Scope>[], scope: Scope): void {
  const { t } = useWords();
  useActions(records.map((record) => actionOf(record, scope, t)));
}

export const useAllActions = (): readonly Action[] =>
  useSyncExternalStore(
    (listener) => {
      const subscription = changed.on(listener);
      return () => subscription.dispose();
    },
    () => snapshot,
  );

export const runAction = (id: string): boolean => {
  const action = snapshot.find((a) => a.id === id);
  if (!action || action.enabled === false) return false;
  action.run();
  return true;
};

/** Runs an action, or waits until it can be: what it needs may still be opening. Disposed of before that, it never runs. */
export function runOncePossible(id: string): Disposable {
  const waiting = new DisposableStore();
  const attempt = () => {
    if (runAction(id)) waiting.dispose();
  };
  waiting.add(changed.on(attempt));
  attempt();
  return waiting;
}

const isMac = globalThis.navigator?.platform?.startsWith('Mac') ?? false;

/** How a shortcut is written for this system's users. */
export const shortcutText = (shortcut: string): string =>
  isMac ? shortcut.replace('Mod+', '⌘').replace('Shift+', '⇧').replace('Alt+', '⌥') : shortcut.replace('Mod', 'Ctrl');

export function shortcutOf(event: KeyboardEvent): string {
  const mod = isMac ? event.metaKey : event.ctrlKey;
  const key = event.key.length === 1 ? event.key.toUpperCase() : event.key;
  return `${mod ? 'Mod+' : ''}${event.altKey ? 'Alt+' : ''}${event.shiftKey ? 'Shift+' : ''}${key}`;
}
