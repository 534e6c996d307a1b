/** Who made a card, and who else wrote in it. */

import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import { cardAuthors } from '../../shared/doc/authors.ts';
import { useWords } from '../ui/i18n.tsx';

const FIELDS = { title: 'card.title', note: 'card.note', claim: 'combination.claim', status: 'card.status' } as const;

export function CardAuthors({ session, node }: { readonly session: PlanSession; readonly node: string }) {
  const { t } = useWords();
  const { made, fields } = cardAuthors(session.planDoc, node);
  const others = fields.flatMap(({ field, author }) => {
    const label = FIELDS[field as keyof typeof FIELDS];
    return label ? [t('authors.field', { field: t(label), name: author.name })] : [];
  });
  const words = [...(made ? [t('authors.made', { name: made.name })] : []), ...others];
  return words.length > 0 ? <p className="small muted">{words.join(' · ')}</p> : null;
}
