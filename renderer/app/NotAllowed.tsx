/** Shown where the host did not let the page in: an address that was used already, in another browser. */
import { useWords } from './i18n.tsx';

export function NotAllowed() {
  const { t } = useWords();
  return (
    <main className="screen centred">
      <h1>{t('notAllowed.title')}</h1>
      <p>{t('notAllowed.help')}</p>
    </main>
  );
}
