/** A note beside a name: numbers were compared, or somebody else has the same name. */
import type { NameMark } from '../../shared/domain/coaching/people.ts';
import { useWords } from '../ui/i18n.tsx';

export function NameMarkChip({ mark }: { readonly mark: NameMark | 'confirmed' | undefined }) {
  const { t } = useWords();
  if (!mark) return null;
  return <span className={`chip ${mark === 'confirmed' ? 'countersigned' : 'faulty'}`}>{t(`keys.mark.${mark}`)}</span>;
}
