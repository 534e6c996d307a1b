/** Asks for a reason before changing something that judges or entrants have been told; otherwise makes the change at once. */
import { type ReactNode, useState } from 'react';
import { Button, Dialog } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';

/** Runs a change, after asking for a reason if one is needed; otherwise the reason is empty. */
export type Guard = (run: (reason: string) => void) => void;

type Waiting = { readonly run: (reason: string) => void; readonly words: string };

export function useGuarded(
  needsReason: boolean,
  words: string,
  /** The dialog's own title and button label, if it is not about changing published facts; and common reasons. */
  asks?: { readonly title?: string; readonly action?: string; readonly reasons?: readonly string[] },
): { guard: Guard; dialog: ReactNode } {
  const { t } = useWords();
  const [waiting, setWaiting] = useState<Waiting>();
  const [reason, setReason] = useState('');
  const guard = (run: (reason: string) => void) => {
    if (needsReason) setWaiting({ run, words });
    else run('');
  };
  const close = () => {
    setWaiting(undefined);
    setReason('');
  };
  return {
    guard,
    dialog: waiting ? (
      <Dialog title={asks?.title ?? t('contest.reasonTitle')} isOpen onClose={close} size="narrow" role="alertdialog">
        {waiting.words ? <p>{waiting.words}</p> : null}
        {asks?.reasons ? (
          <div className="row wrap">
            {asks.reasons.map((r) => (
              <Button key={r} small onPress={() => setReason(reason.trim() === '' ? r : `${reason.trim()}、${r}`)}>
                {r}
              </Button>
            ))}
          </div>
        ) : null}
        <label className="field">
          <span className="field-label">{t('contest.reason')}</span>
          <textarea
            className="input"
            rows={3}
            maxLength={2_000}
            value={reason}
            onChange={(e) => setReason(e.target.value)}
          />
        </label>
        <div className="dialog-actions">
          <Button onPress={close}>{t('common.cancel')}</Button>
          <Button
            look="primary"
            isDisabled={reason.trim() === ''}
            onPress={() => {
              waiting.run(reason.trim());
              close();
            }}
          >
            {asks?.action ?? t('contest.changeAnyway')}
          </Button>
        </div>
      </Dialog>
    ) : null,
  };
}
