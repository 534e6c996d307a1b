/** The basis of the relations in a sentence, each listed once: an entry's source, a dictionary, the plan's own words, general knowledge. */
import { sayMark } from '../../shared/app/proposals/says.ts';
import type { Basis } from '../../shared/domain/lexicon/view.ts';
import { useWords } from '../ui/i18n.tsx';
import { EntryLink } from './EntryLink.tsx';

export function RelationBases({ bases }: { readonly bases: readonly Basis[] }) {
  const once = new Map(bases.map((basis) => [basis.mark === 'source' ? basis.entry : basis.mark, basis]));
  return [...once].map(([key, basis]) =>
    basis.mark === 'source' ? (
      <EntryLink key={key} entry={{ id: basis.entry }} />
    ) : (
      <Mark key={key} mark={basis.mark} />
    ),
  );
}

function Mark({ mark }: { readonly mark: Exclude<Basis['mark'], 'source'> }) {
  const words = useWords();
  return (
    <span className="rests of-one-piece" title={words.t(`relation.${mark}Means`)}>
      {sayMark(words, mark)}
    </span>
  );
}
