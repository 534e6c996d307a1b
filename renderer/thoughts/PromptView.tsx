/** A question of the studio, known facts that sharpen it, and answers that may be accepted, each with its basis. */

import { snapshotOf } from '../../shared/app/board/entrySnapshot.ts';
import { monthsIn, sayMark, sayRisk, sayTerm } from '../../shared/app/proposals/says.ts';
import type { Given } from '../../shared/app/thoughts/sheetCommands.ts';
import type { CatalogueEntryView } from '../../shared/domain/catalogue/entry.ts';
import type { KnownWord } from '../../shared/domain/thoughts/around.ts';
import { type Fact, type Offer, type PromptRule, promptOf } from '../../shared/domain/thoughts/prompts.ts';
import { quotable } from '../../shared/text/quotable.ts';
import { usePlanWindow } from '../shell/planWindow.tsx';
import { usePlaceName } from '../shell/usePlaceName.ts';
import { useWords } from '../ui/i18n.tsx';
import type { AroundAnswer } from './useAround.ts';

type Props = {
  readonly rule: PromptRule;
  /** What the question is about. */
  readonly about: string;
  readonly answer: AroundAnswer;
  /** `undefined` in a read-only plan. */
  readonly onTake: ((given: Given) => void) | undefined;
  /** Words that exist already are not offered again. */
  readonly taken: ReadonlySet<string>;
};

export function PromptView({ rule, about, answer: { around, isWaiting }, onTake, taken }: Props) {
  const words = useWords();
  const { t } = words;
  const { facts, offers } = promptOf(rule, around);
  const open = offers.filter((offer) => !taken.has(nameOfOffer(words, offer)));
  return (
    <div className="prompt stack">
      <p className="prompt-question">{t(`prompt.${rule}.ask`, { about: quotable(about) })}</p>
      {facts.map((fact) => (
        <FactLine key={JSON.stringify(fact)} fact={fact} />
      ))}
      {isWaiting ? (
        <p className="muted small" role="status">
          {t('candidate.looking')}
        </p>
      ) : null}
      {onTake && open.length > 0 ? (
        <ul className="prompt-offers" aria-label={t('prompt.offers')}>
          {open.map((offer) => (
            <li key={nameOfOffer(words, offer)}>
              <OfferButton offer={offer} onTake={onTake} rule={rule} />
            </li>
          ))}
        </ul>
      ) : null}
      {!isWaiting && facts.length === 0 && offers.length === 0 ? (
        <p className="muted small">{t('prompt.unknown')}</p>
      ) : null}
    </div>
  );
}

const nameOfOffer = (words: ReturnType<typeof useWords>, offer: Offer): string =>
  offer.is === 'word' ? sayTerm(words, offer.word) : words.text(offer.entry.title);

function OfferButton({
  offer,
  onTake,
  rule,
}: { readonly offer: Offer; readonly rule: PromptRule } & { readonly onTake: (given: Given) => void }) {
  const words = useWords();
  const { t } = words;
  const { app } = usePlanWindow();
  const place = usePlaceName();
  const name = nameOfOffer(words, offer);
  const take = () => {
    if (offer.is === 'word') return onTake({ text: name, rule });
    const entry = app.catalogue.entry(offer.entry.id);
    onTake({ text: name, rule, ...(entry ? { entry: snapshotOf(entry) } : {}) });
  };
  return (
    <button type="button" className="prompt-offer" onClick={take}>
      {name}{' '}
      <span className="muted small">
        {offer.is === 'word' ? markOf(words, offer.word) : placeOf(place, offer.entry, t)}
      </span>
      <span className="visually-hidden">{t('prompt.takes')}</span>
    </button>
  );
}

const placeOf = (
  place: ReturnType<typeof usePlaceName>,
  entry: CatalogueEntryView,
  t: ReturnType<typeof useWords>['t'],
): string => place(entry) ?? t('entry.noPlace');

const markOf = (words: ReturnType<typeof useWords>, { basis }: KnownWord): string => sayMark(words, basis.mark);

function FactLine({ fact }: { readonly fact: Fact }) {
  const words = useWords();
  const { t, text } = words;
  const comma = t('box.comma');
  switch (fact.is) {
    case 'months':
      return <p className="small">{t('prompt.months', { months: monthsIn(words, fact.months) })}</p>;
    case 'roles':
      return (
        <p className="small">
          {t('prompt.roles', { roles: fact.roles.map((role) => t(`proposal.role.${role}`)).join(comma) })}
        </p>
      );
    case 'risk':
      return <p className="small">{sayRisk(words, fact)}</p>;
    case 'case':
      return (
        <p className="small">
          {t('prompt.case', {
            title: quotable(text(fact.precedent.entry.title)),
            held: quotable(fact.precedent.held.theirs),
            candidate: quotable(fact.precedent.candidate.theirs),
          })}
        </p>
      );
    case 'words':
      return (
        <p className="small">
          {t(`prompt.list.${fact.list}`, { words: fact.words.map((word) => sayTerm(words, word)).join(comma) })}{' '}
          <span className="muted">
            {[...new Set(fact.words.map((word) => sayMark(words, word.basis.mark)))].join(comma)}
          </span>
        </p>
      );
  }
}
