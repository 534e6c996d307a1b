/**
 * Short messages: spoken by a polite live region, shown for a moment at the foot of the window. Errors stay until they are closed; what was said while a
 * document was open goes when that document is left.
 */
import { X } from 'lucide-react';
import { type FocusEvent, useEffect, useRef, useSyncExternalStore } from 'react';
import { IconButton } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { MessageList, type MessageOptions } from './messageList.ts';
import { Readings } from './reading.tsx';
import { documentNow, documentOf, useRoute } from './routes.ts';

const list = new MessageList();

/** Opening another document comes first, where both belong together: the message is about the one that is open when it is said. */
export function announce(text: string, options: MessageOptions = {}): void {
  list.say(text, options, documentNow());
}

export function Announcements() {
  const { t } = useWords();
  const document = documentOf(useRoute());
  useEffect(() => list.moveTo(document), [document]);
  const shown = useSyncExternalStore(
    (listener) => {
      const s = list.onDidChange(listener);
      return () => s.dispose();
    },
    () => list.now,
  );
  const messages = useRef<HTMLDivElement>(null);
  /** Where the focus was before it moved to the messages: it returns there when the focused one is removed. */
  const cameFrom = useRef<Element>(null);
  const onFocus = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) cameFrom.current = relatedTarget;
  };
  const remove = (id: number) => {
    const from = cameFrom.current;
    if (messages.current?.contains(globalThis.document.activeElement) && from instanceof HTMLElement)
      from.focus({ preventScroll: true });
    list.remove(id);
  };
  return (
    <div ref={messages} className="announcements" role="status" aria-live="polite" onFocus={onFocus}>
      <Readings />
      {shown.map((m) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: nothing happens here; the message waits while somebody is on it
        <div
          key={m.id}
          className={`announcement ${m.kind}`}
          role={m.kind === 'error' ? 'alert' : undefined}
          onPointerEnter={() => list.hold(m.id)}
          onPointerLeave={() => list.release(m.id)}
          onFocus={() => list.hold(m.id)}
          // A press on its buttons leaves the focus where somebody is writing. Its words can still be selected.
          onMouseDown={(event) => {
            if (event.target instanceof Element && event.target.closest('button')) event.preventDefault();
          }}
          onBlur={() => list.release(m.id)}
        >
          <span>{m.text}</span>
          {m.action ? (
            <button
              type="button"
              className="link-button"
              onClick={() => {
                remove(m.id);
                m.action?.run();
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
