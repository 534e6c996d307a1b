/** What a name must be read with: numbers were compared, or the name is somebody else's too. */
import type { NameMark } from '../../shared/domain/coaching/people.ts';
import { useWords } from '../ui/i18n.tsx';

export function NameMarkChip({ mark }: { readonly mark: NameMark | 'confirmed' | undefined }) {
  const { t } = useWords();
  if (!mark) return null;
  return <span className={`chip ${mark === 'confirmed' ? 'countersigned' : 'faulty'}`}>{t(`keys.mark.${mark}`)}</span>;
}
