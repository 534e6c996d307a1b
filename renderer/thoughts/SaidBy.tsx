/** The author and date of a contribution. */
import { useWhen } from '../shell/useWhen.ts';
import { useWords } from '../ui/i18n.tsx';

export function SaidBy({ row: { by, on } }: { readonly row: { readonly by: string; readonly on: string } }) {
  const { t } = useWords();
  const { day } = useWhen();
  if (by === '' && on === '') return null;
  return (
    <p className="muted small">
      {t('sheet.saidBy', { by: by || t('sheet.somebody'), on: on === '' ? '' : day(on) }).trim()}
    </p>
  );
}
