/**
 * The registry of actions: menu, palette, shortcut and button all run the same record. Features add theirs while they are on screen.
 */
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { Emitter } from '../../shared/kernel/emitter.ts';

export const MENUS = ['file', 'edit', 'insert', 'view', 'board', 'go', 'help'] as const;
export type MenuName = (typeof MENUS)[number];

export type Action = {
  readonly id: string;
  readonly label: string;
  readonly menu: MenuName;
  /** `Mod+Shift+K` style; Mod is Ctrl, or Command on a Mac. Single keys only fire outside fields. */
  readonly shortcut?: string;
  readonly enabled?: boolean;
  readonly run: () => void;
};

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
  const latest = useRef(actions);
  latest.current = actions;
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

const isMac = navigator.platform.startsWith('Mac');

/** How a shortcut is written for this system's users. */
export const shortcutText = (shortcut: string): string =>
  isMac ? shortcut.replace('Mod+', '⌘').replace('Shift+', '⇧').replace('Alt+', '⌥') : shortcut.replace('Mod', 'Ctrl');

export function shortcutOf(event: KeyboardEvent): string {
  const mod = isMac ? event.metaKey : event.ctrlKey;
  const key = event.key.length === 1 ? event.key.toUpperCase() : event.key;
  return `${mod ? 'Mod+' : ''}${event.altKey ? 'Alt+' : ''}${event.shiftKey ? 'Shift+' : ''}${key}`;
}
