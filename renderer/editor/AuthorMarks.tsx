/** Highlights who wrote what, with each author's share of the text; does not change the document. */
import { useEffect, useState } from 'react';
import * as Y from 'yjs';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import { type AuthorShare, authorShares, textAuthors } from '../../shared/doc/authors.ts';
import { textAnchorsOf } from '../session/textAnchors.ts';
import { useWords } from '../ui/i18n.tsx';

/** The number of distinguishable colours; further people share the last. */
const COLOURS = 6;
const markName = (index: number) => `musubi-author-${Math.min(index, COLOURS - 1) + 1}`;

export function AuthorMarks({ session }: { readonly session: PlanSession }) {
  const { t } = useWords();
  const [shares, setShares] = useState<readonly AuthorShare[]>([]);
  useEffect(() => {
    const paint = () => {
      const { places } = textAnchorsOf(session);
      const ranges = textAuthors(session.doc);
      const found = authorShares(ranges);
      const order = new Map(found.map((share, i) => [share.id, i]));
      const marks = Array.from({ length: COLOURS }, () => new Highlight());
      if (places)
        for (const { text, from, to, author } of ranges) {
          const index = author && order.get(author.id);
          if (index === undefined) continue;
          const at = (offset: number, side: number) =>
            Y.relativePositionToJSON(Y.createRelativePositionFromTypeIndex(text, offset, side)) as Record<
              string,
              unknown
            >;
          const range = places.locate({ anchor: at(from, 0), focus: at(to, -1), block: 0 }, '');
          if (range) marks[Math.min(index, COLOURS - 1)]?.add(range);
        }
      for (const [i, mark] of marks.entries()) CSS.highlights.set(markName(i), mark);
      setShares(found);
    };
    paint();
    const subscription = textAnchorsOf(session).onDidChange(paint);
    return () => {
      subscription.dispose();
      for (let i = 0; i < COLOURS; i++) CSS.highlights.delete(markName(i));
    };
  }, [session]);
  const all = shares.reduce((sum, share) => sum + share.characters, 0);
  return (
    <section className="author-legend" aria-label={t('authors.title')}>
      {shares.length === 0 ? <span className="small muted">{t('authors.none')}</span> : null}
      <ul className="row wrap">
        {shares.map((share, i) => (
          <li key={share.id} className="row">
            <span className={`author-swatch author-${Math.min(i, COLOURS - 1) + 1}`} aria-hidden="true" />
            {t('authors.share', { name: share.name, n: Math.round((share.characters / all) * 100) })}
          </li>
        ))}
      </ul>
      <span className="small muted">{t('authors.about')}</span>
    </section>
  );
}
