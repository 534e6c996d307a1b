/** Short messages: spoken by a polite live region, shown for a moment at the foot of the window. Errors stay until they are closed. */
import { X } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { Emitter } from '../../shared/kernel/emitter.ts';
import { IconButton } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { Readings } from './reading.tsx';

type Message = {
  readonly id: number;
  readonly text: string;
  readonly kind: 'info' | 'error';
  readonly action?: { readonly label: string; readonly run: () => void };
};
const changed = new Emitter<void>();
let messages: readonly Message[] = [];
let nextId = 1;
const SHOWN_MS = 6_000;
/** What can be undone from the message itself stays until a person has looked at what happened and found the button. */
const WITH_ACTION_MS = 20_000;

const remove = (id: number) => {
  messages = messages.filter((m) => m.id !== id);
  changed.fire();
};

export function announce(text: string, options: { kind?: 'info' | 'error'; action?: Message['action'] } = {}): void {
  const message: Message = {
    id: nextId++,
    text,
    kind: options.kind ?? 'info',
    ...(options.action ? { action: options.action } : {}),
  };
  // The same message again replaces itself: a refusal is said once on screen, however often a key is pressed.
  messages = [...messages.filter((m) => m.text !== text).slice(-2), message];
  changed.fire();
  if (message.kind === 'info') setTimeout(() => remove(message.id), message.action ? WITH_ACTION_MS : SHOWN_MS);
}

export function Announcements() {
  const { t } = useWords();
  const shown = useSyncExternalStore(
    (listener) => {
      const s = changed.on(listener);
      return () => s.dispose();
    },
    () => messages,
  );
  return (
    <div className="announcements" role="status" aria-live="polite">
      <Readings />
      {shown.map((m) => (
        <div key={m.id} className={`announcement ${m.kind}`} role={m.kind === 'error' ? 'alert' : undefined}>
          <span>{m.text}</span>
          {m.action ? (
            <button
              type="button"
              className="link-button"
              onClick={() => {
                m.action?.run();
                remove(m.id);
              }}
            >
              {m.action.label}
            </button>
          ) : null}
          <IconButton small label={t('common.close')} icon={<X size={16} />} onPress={() => remove(m.id)} />
        </div>
      ))}
    </div>
  );
}
