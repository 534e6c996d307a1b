/** Linking without dragging: type a card's name or reading, choose the link type. Enter does both. */
import { useMemo, useState } from 'react';
import { addCard, placedCards } from '../../shared/app/board/boardCommands.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import type { CanvasNode } from '../../shared/doc/planStore.ts';
import type { Point } from '../../shared/doc/schema.ts';
import { type LinkType, PART_KINDS } from '../../shared/domain/canvas/kinds.ts';
import { suggestLinkTypes } from '../../shared/domain/canvas/linkRules.ts';
import { fold } from '../../shared/text/fold.ts';
import { quotable } from '../../shared/text/quotable.ts';
import { announce } from '../shell/announce.tsx';
import { report } from '../shell/refusals.ts';
import { Button, Dialog } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { isComposing } from '../ui/ime.ts';
import { Nothing } from '../ui/Nothing.tsx';
import { KindMark } from './KindMark.tsx';
import { verdictText } from './linkWords.ts';

type Props = {
  readonly session: PlanSession;
  readonly canvas: string;
  readonly from: CanvasNode;
  readonly to?: CanvasNode;
  readonly onClose: () => void;
};

export function LinkDialog({ session, canvas, from, to, onClose }: Props) {
  const { t } = useWords();
  const [query, setQuery] = useState('');
  const [target, setTarget] = useState<CanvasNode | undefined>(to);
  const [at, setAt] = useState(0);
  const found = useMemo(() => {
    const folded = fold(query);
    return placedCards(session.store, canvas)
      .map((c) => c.node)
      .filter(
        (n) =>
          n.id !== from.id &&
          n.kind !== 'frame' &&
          (folded === '' || fold(`${n.title} ${n.claim} ${t(`kind.${n.kind}`)}`).includes(folded)),
      )
      .slice(0, 30);
  }, [session, canvas, query, from, t]);
  const types = target ? suggestLinkTypes(from.kind, target.kind) : [];
  const combinable =
    target &&
    (from.kind === 'combination') !== (target.kind === 'combination') &&
    PART_KINDS.includes(from.kind === 'combination' ? target.kind : from.kind);

  const link = (linkType: LinkType) => {
    if (!target) return;
    const done = report(session.execute({ type: 'addLink', from: from.id, to: target.id, linkType }));
    if (done) announce(t('link.made', { from: from.title, to: target.title, type: t(`link.${linkType}`) }));
    onClose();
  };
  /** Creates a card titled with the searched text, beside the card that it will be linked to. */
  const make = () => {
    const made = report(addCard(session, canvas, 'resource', query.trim(), besideOf(session, canvas, from.id)));
    if (made) setTarget(session.store.entity('nodes', made));
  };
  const toMake =
    query.trim() === '' ? undefined : { label: t('link.makeCard', { words: quotable(query.trim()) }), run: make };
  const asPart = () => {
    if (!target) return;
    const [combination, node] = from.kind === 'combination' ? [from, target] : [target, from];
    const done = report(session.execute({ type: 'addParts', combination: combination.id, nodes: [node.id] }));
    if (done)
      announce(t('link.tied', { part: node.title, combination: combination.title || t('combination.untitled') }));
    onClose();
  };

  return (
    <Dialog
      title={t('link.title', { name: from.title || t('card.untitled') })}
      isOpen
      onClose={onClose}
      closeLabel={t('common.close')}
      size="narrow"
    >
      {target ? (
        <>
          <p className="row">
            <KindMark kind={target.kind} /> {target.title || t('card.untitled')}
          </p>
          <div className="stack" role="group" aria-label={t('link.howTied')}>
            {combinable ? (
              <Button look="primary" autoFocus onPress={asPart}>
                {t('link.asPart')}
              </Button>
            ) : null}
            {types.map(({ type, verdict }, i) => (
              <div key={type} className="link-choice">
                <Button
                  autoFocus={!combinable && i === 0}
                  isDisabled={verdict.verdict === 'refused'}
                  onPress={() => link(type)}
                >
                  {t(`link.${type}`)}
                </Button>
                <span className={`small ${verdict.verdict === 'unusual' ? 'warn-text' : 'muted'}`}>
                  {verdictText(verdict, t) ?? t(`linkMeaning.${type}`)}
                </span>
              </div>
            ))}
          </div>
        </>
      ) : (
        <>
          <input
            className="input"
            type="text"
            autoFocus
            aria-label={t('link.find')}
            placeholder={t('link.find')}
            value={query}
            onChange={(e) => {
              setQuery(e.target.value);
              setAt(0);
            }}
            onKeyDown={(e) => {
              if (isComposing(e)) return;
              if (e.key === 'ArrowDown') setAt(Math.min(at + 1, found.length - 1));
              else if (e.key === 'ArrowUp') setAt(Math.max(at - 1, 0));
              else if (e.key === 'Enter') setTarget(found[at]);
              else return;
              e.preventDefault();
            }}
          />
          <ul className="pick-list" aria-label={t('link.cards')}>
            {found.map((n, i) => (
              <li key={n.id}>
                <button type="button" className={`pick ${i === at ? 'current' : ''}`} onClick={() => setTarget(n)}>
                  <KindMark kind={n.kind} /> {n.title || n.claim || t('card.untitled')}
                </button>
              </li>
            ))}
          </ul>
          {found.length === 0 ? <Nothing says={t('link.noCards')} ways={[toMake]} /> : null}
        </>
      )}
    </Dialog>
  );
}

const GAP = 40;
/** To the right of a card; where it has no place, the corner of the board. */
function besideOf({ store }: PlanSession, canvas: string, card: string): Point {
  const there = placedCards(store, canvas).find((c) => c.node.id === card);
  return there ? [there.x + there.w + GAP, there.y] : [0, 0];
}
