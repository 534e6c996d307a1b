/** Shown if nothing can be opened: the address was already used, or the browser stores nothing. */
import { useWords } from '../ui/i18n.tsx';

export function Closed({ reason }: { readonly reason: 'notAllowed' | 'noStorage' }) {
  const { t } = useWords();
  return (
    <main className="screen centred">
      <h1>{t(`closed.${reason}`)}</h1>
      <p>{t(`closedHelp.${reason}`)}</p>
    </main>
  );
}
