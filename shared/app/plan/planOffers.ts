/**
 * Offers of the paragraphs that were composed from cards, and the decisions about them. A decision is written into the plan, so that it settles the
 * offer for everybody; a decision about an offer that is already settled changes nothing.
 */
import type * as Y from 'yjs';
import type { BodyBlock } from '../../doc/body.ts';
import { type BodyEdit, boundBlocks } from '../../doc/bodyEdits.ts';
import type { PlanCommand } from '../../doc/commands.ts';
import { composedTwice } from '../../doc/merge/composedOnce.ts';
import { hashOf } from '../../doc/merge/hash.ts';
import type { Assumption, PlanReader } from '../../doc/planStore.ts';
import type { EvidenceStatus } from '../../domain/canvas/kinds.ts';
import { EVIDENCE_STATUSES } from '../../domain/canvas/kinds.ts';
import { inlinesOf, keptSaid, type Made, saidBy, saidInBlock } from '../../domain/plan/binding.ts';
import { partsOfSlot } from '../../domain/plan/compose.ts';
import { type BoundBlock, type Offer, offersOf, type SourceField } from '../../domain/plan/offers.ts';
import { isBrief } from '../../domain/plan/phrases.ts';
import { ok } from '../../kernel/result.ts';
import { composedBlock } from './makePlan.ts';
import { composedRules } from './planBoard.ts';
import type { PlanSession } from './planSession.ts';
import type { Outcome } from './planWriter.ts';

type OpenPlan = Pick<PlanSession, 'doc' | 'store' | 'writeText' | 'execute' | 'readOnly'>;

/** The present offers of a text's paragraphs. None for a person who may not write. */
export function planOffers({ store, doc, readOnly }: Pick<OpenPlan, 'store' | 'doc' | 'readOnly'>): Offer[] {
  return readOnly ? [] : offersIn(store, doc);
}

function offersIn(plan: PlanReader, doc: Y.Doc): Offer[] {
  return offersOf(boundBlocks(doc).flatMap(boundBlock), {
    rulesOf: (canvas, language) =>
      plan.entity('canvases', canvas) ? composedRules(plan, canvas, language) : undefined,
    fieldsOf: (trace) => trace.flatMap((id) => fieldsOf(plan, id)),
    hash: hashOf,
  });
}

const boundBlock = (block: ReturnType<typeof boundBlocks>[number]): BoundBlock[] =>
  block.made
    ? [
        {
          id: block.id,
          made: block.made,
          said: saidInBlock(block),
          question: block.question,
          isAnswered: block.isAnswered,
          trace: block.trace,
        },
      ]
    : [];

function fieldsOf(plan: PlanReader, id: string): SourceField[] {
  const node = plan.entity('nodes', id);
  if (node)
    return [
      { of: 'nodes', id, field: 'title', value: node.title },
      { of: 'nodes', id, field: 'claim', value: node.claim },
      ...(isBrief(node.note) ? [{ of: 'nodes' as const, id, field: 'note' as const, value: node.note }] : []),
    ];
  const assumption = plan.entity('assumptions', id);
  if (assumption)
    return [
      { of: 'assumptions', id, field: 'text', value: assumption.text },
      { of: 'assumptions', id, field: 'evidence', value: assumption.evidence },
    ];
  const task = plan.entity('tasks', id);
  return task
    ? [
        { of: 'tasks', id, field: 'title', value: task.title },
        { of: 'tasks', id, field: 'owner', value: task.owner },
      ]
    : [];
}

/** Offers that are unchanged since a person decided about them. */
const standing = (session: OpenPlan, offers: readonly Offer[]): Offer[] => {
  const now = planOffers(session);
  return offers.flatMap((offer) => now.find((o) => o.block === offer.block && o.kind === offer.kind) ?? []);
};

const edit = (session: OpenPlan, edits: BodyEdit[]): Outcome<() => void> =>
  edits.length === 0 ? ok(() => undefined) : session.writeText({ type: 'editText', edits });

/** Takes over the present values of the cards. Returns the undo. */
export const takeOver = (session: OpenPlan, offers: readonly Offer[]): Outcome<() => void> =>
  edit(
    session,
    standing(session, offers).flatMap((offer): BodyEdit[] => {
      const { block } = offer;
      if (offer.kind === 'gone' || offer.kind === 'answered') return [{ op: 'remove', block }];
      if (offer.kind !== 'changed') return [];
      const content = composedBlock(offer.now, offer.made.language);
      const made = { slot: offer.made.slot, said: keptSaid(saidBy(offer.now), hashOf), language: offer.made.language };
      return [{ op: 'rewrite', block, content: { ...withWords(content, offer.result), made } as never }];
    }),
  );

const withWords = (content: BodyBlock, result: string): BodyBlock =>
  content.kind === 'paragraph' ? { ...content, inlines: inlinesOf(result) } : content;

/** Whether sections are duplicated word for word: two people composed them offline and reconnected at the same moment. */
export const hasSectionsTwice = ({ doc, readOnly }: Pick<OpenPlan, 'doc' | 'readOnly'>): boolean =>
  !readOnly && composedTwice(doc).length > 0;

/** Removes the second of each duplicated section from the text. Returns the undo. */
export const joinSections = (session: OpenPlan): Outcome<() => void> =>
  edit(
    session,
    composedTwice(session.doc).map((block): BodyEdit => ({ op: 'remove', block })),
  );

/** Leaves a paragraph as it is until its cards change again. */
export const keepAsIs = (session: OpenPlan, offer: Offer): Outcome<() => void> =>
  edit(
    session,
    standing(session, [offer]).flatMap((o) => {
      const { slot, language } = o.made;
      if (o.kind === 'back' || (o.kind === 'answered' && composes(session, o)))
        return [rebind(o, { ...o.made, own: keptSaid(o.mine, hashOf) })];
      return [rebind(o, { slot, language, said: saidNow(o), own: keptSaid(o.mine, hashOf) })];
    }),
  );

/** Whether the board still asks a question: then it is answered in the text. */
const composes = ({ store }: OpenPlan, { made }: Offer): boolean => {
  const { canvas, rule } = partsOfSlot(made.slot);
  return composedRules(store, canvas, made.language).has(rule);
};

/** Records the thread in which somebody has asked about the present values of the cards. */
export const noteAsked = (session: OpenPlan, offer: Offer, thread: string): Outcome<() => void> =>
  edit(
    session,
    standing(session, [offer]).map((o) => rebind(o, { ...o.made, asked: { said: saidNow(o), thread } })),
  );

/** Writes a person's words to the card that the sentence was made from. */
export function changeCard(session: OpenPlan, offer: Offer): Outcome {
  const [now] = standing(session, [offer]);
  return now?.kind === 'back' ? session.execute(cardCommand(now.source, now.to)) : ok(undefined);
}

function cardCommand({ of, id, field }: SourceField, to: string): PlanCommand {
  const patch = { [field]: to };
  switch (of) {
    case 'nodes':
      return { type: 'updateNode', node: id, patch };
    case 'assumptions':
      return { type: 'updateAssumption', assumption: id, patch };
    case 'tasks':
      return { type: 'putTask', task: id, patch };
  }
}

const saidNow = (offer: Offer): string => (offer.kind === 'changed' ? keptSaid(saidBy(offer.now), hashOf) : '');
const rebind = ({ block }: Offer, made: Made): BodyEdit => ({ op: 'bind', block, made });

/** How far the assumptions behind a paragraph have been checked: the weakest first, and how many there are of each. */
export type StandingOfBlock = {
  readonly block: string;
  readonly weakest: EvidenceStatus;
  readonly counts: readonly { readonly status: EvidenceStatus; readonly n: number }[];
};

export function assumptionsBehind(plan: PlanReader, doc: Y.Doc): StandingOfBlock[] {
  const all = [...plan.entities('assumptions').values()];
  return boundBlocks(doc).flatMap(({ id, trace, question, made }): StandingOfBlock[] => {
    if (question || !made || !['what', 'assumption'].includes(partsOfSlot(made.slot).rule.split('.')[0] ?? ''))
      return [];
    const own = all.filter((a) => trace.includes(a.id));
    const used: readonly Assumption[] = own.length > 0 ? own : all.filter((a) => trace.includes(a.combination));
    const counts = EVIDENCE_STATUSES.flatMap((status) => {
      const n = used.filter((a) => a.status === status).length;
      return n > 0 ? [{ status, n }] : [];
    });
    const [first] = counts;
    return first ? [{ block: id, weakest: first.status, counts }] : [];
  });
}
