/** Files being read or created: shows which, and lets the person cancel. A cancelled operation has changed nothing. */
import { useSyncExternalStore } from 'react';
import { Emitter } from '../../shared/kernel/emitter.ts';
import { useWords } from '../ui/i18n.tsx';

type Label = 'reading.underWay' | 'exports.making';
type Reading = { readonly id: number; readonly label: Label; readonly name: string; readonly stop: () => void };
const changed = new Emitter<void>();
let underWay: readonly Reading[] = [];
let nextId = 1;
/** Most files are read faster than a message about it could appear. */
const SHOWN_AFTER_MS = 400;

/** Runs `read` with a signal that the person can abort meanwhile. `name` is the file's. */
export const reading = <T,>(name: string, read: (signal: AbortSignal) => Promise<T>): Promise<T> =>
  showing('reading.underWay', name, read);
/** The same for a file being created. */
export const making = <T,>(name: string, make: (signal: AbortSignal) => Promise<T>): Promise<T> =>
  showing('exports.making', name, make);

async function showing<T>(label: Label, name: string, read: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const id = nextId++;
  const timer = setTimeout(() => {
    underWay = [...underWay, { id, label, name, stop: () => controller.abort() }];
    changed.fire();
  }, SHOWN_AFTER_MS);
  try {
    return await read(controller.signal);
  } finally {
    clearTimeout(timer);
    underWay = underWay.filter((r) => r.id !== id);
    changed.fire();
  }
}

/** One line per file being read. */
export function Readings() {
  const { t } = useWords();
  const shown = useSyncExternalStore(
    (listener) => {
      const s = changed.on(listener);
      return () => s.dispose();
    },
    () => underWay,
  );
  return shown.map(({ id, label, name, stop }) => (
    <div key={id} className="announcement info">
      <span>{t(label, { name })}</span>
      <button type="button" className="link-button" onClick={stop}>
        {t('reading.stop')}
      </button>
    </div>
  ));
}
