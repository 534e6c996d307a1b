/** The offers of the open text's bound paragraphs, and how far their assumptions have been checked. Follows cards and text with a delay. */
import { useCallback, useEffect, useState } from 'react';
import {
  assumptionsBehind,
  hasSectionsTwice,
  planOffers,
  type StandingOfBlock,
} from '../../shared/app/plan/planOffers.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import { boundBlocks } from '../../shared/doc/bodyEdits.ts';
import type { Offer } from '../../shared/domain/plan/offers.ts';
import { sameJson } from '../../shared/kernel/json.ts';
import { textAnchorsOf } from '../session/textAnchors.ts';

/** A sentence that is being typed has no offer yet. */
const REST_MS = 300;

/** A paragraph with an offer or a note, by its index in the root. */
export type MarkedBlock = {
  readonly index: number;
  readonly words: string;
  readonly offer: Offer | undefined;
  readonly standing: StandingOfBlock | undefined;
};

export function useOffers(session: PlanSession): {
  readonly marked: readonly MarkedBlock[];
  /** Whether sections are duplicated in the text. */
  readonly isTwice: boolean;
  /** Recomputes at once, after a decision. */
  readonly refresh: () => void;
} {
  const [marked, setMarked] = useState<readonly MarkedBlock[]>([]);
  const [isTwice, setTwice] = useState(false);
  const refresh = useCallback(() => {
    const next = markedIn(session);
    setMarked((now) => (sameJson(now, next) ? now : next));
    setTwice(hasSectionsTwice(session));
  }, [session]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(refresh, REST_MS);
    };
    refresh();
    const ofCards = session.store.onDidChange(soon);
    const ofText = textAnchorsOf(session).onDidChange(soon);
    return () => {
      clearTimeout(timer);
      ofCards.dispose();
      ofText.dispose();
    };
  }, [session, refresh]);
  return { marked, isTwice, refresh };
}

function markedIn(session: PlanSession): MarkedBlock[] {
  const offers = new Map(planOffers(session).map((o) => [o.block, o]));
  const standings = new Map(assumptionsBehind(session.store, session.doc).map((s) => [s.block, s]));
  return boundBlocks(session.doc).flatMap(({ id, index, text }) => {
    const [offer, standing] = [offers.get(id), standings.get(id)];
    return offer || standing ? [{ index, words: text, offer, standing }] : [];
  });
}
