/**
 * Actions. A record defines an action once: its id, label, shortcut, condition and effect. Menu, palette, key, button
 * and row all run the same record; the lists of keys are generated from the records. Records are registered while
 * their scope is on screen.
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
/** Fires only outside fields, and only if the person has not disabled single keys. */
type SingleKey = 'N' | 'C' | 'L' | 'F' | 'M' | 'P' | '1' | '2';

/** A message, or a function for messages with parameters. */
export type Label = MessageKey | ((t: Translate) => string);

export type ActionRecord<Scope> = {
  readonly id: string;
  readonly menu: MenuName;
  readonly label: Label;
  /** The label if it depends on the state: “hide” for “show”. */
  readonly labelNow?: (scope: Scope, t: Translate) => string;
  /** Other words to find it by. */
  readonly alias?: MessageKey;
  /** `null` if it has none: every record has to decide. */
  readonly key: Shortcut | null;
  /** Missing: always possible. */
  readonly when?: (scope: Scope) => boolean;
  readonly run: (scope: Scope) => void;
};

/** A record bound to its scope. */
export type Action = {
  readonly id: string;
  readonly label: string;
  readonly menu: MenuName;
  readonly shortcut?: string;
  /** Other words to find it by. */
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

/** Registers actions while the component is mounted. */
export function useActions(actions: readonly Action[]): void {
  const key = useRef(Symbol('actions'));
  const signature = actions.map((a) => `${a.id}|${a.label}|${a.enabled !== false}|${a.shortcut ?? ''}`).join('\n');
  const latest = useLatest(actions);
  // The list is new on every render; only its visible content counts, and `run` is read when it is called.
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

/** Registers records in their scope while the component is mounted. */
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

/** Runs an action, waiting until it is possible: what it needs may still be opening. If disposed of before that, it never runs. */
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

/** A shortcut in this system's notation. */
export const shortcutText = (shortcut: string): string =>
  isMac ? shortcut.replace('Mod+', '⌘').replace('Shift+', '⇧').replace('Alt+', '⌥') : shortcut.replace('Mod', 'Ctrl');

export function shortcutOf(event: KeyboardEvent): string {
  const mod = isMac ? event.metaKey : event.ctrlKey;
  const key = event.key.length === 1 ? event.key.toUpperCase() : event.key;
  return `${mod ? 'Mod+' : ''}${event.altKey ? 'Alt+' : ''}${event.shiftKey ? 'Shift+' : ''}${key}`;
}
