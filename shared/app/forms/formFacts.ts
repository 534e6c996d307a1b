/** The parts of a plan that the forms' rules read: its text, its board, its money and its details, each with its origin. */
import type * as Y from 'yjs';
import { FILLS } from '../../data/templates/schema.ts';
import { type BodyView, readBody } from '../../doc/body.ts';
import { capitalRaisesOf } from '../../doc/capitalView.ts';
import { referenceInWords } from '../../doc/contest/freeze.ts';
import { liveCombinationsOf, ownNodes } from '../../doc/ownNodes.ts';
import type { PlanReader } from '../../doc/planStore.ts';
import { relationKey, splitKey } from '../../doc/schema.ts';
import type { NodeKind } from '../../domain/canvas/kinds.ts';
import { isActualLine } from '../../domain/forms/actuals.ts';
import { amountOnPaper } from '../../domain/forms/amounts.ts';
import type { Convertible, FormFacts, FormMoney, FormSection, Origin, Saying } from '../../domain/forms/facts.ts';
import { monthOnPaper, PAPER } from '../../domain/forms/paperWords.ts';
import type { FieldName } from '../../domain/forms/records.ts';
import type { ActualLine } from '../../domain/funding/forecast/cashLines.ts';
import { type ComposedInline, composePlan } from '../../domain/plan/compose.ts';
import { once } from '../../kernel/once.ts';
import { formatDay, isIsoDay } from '../../text/dates.ts';
import { frozenMoney } from '../funding/frozenMoney.ts';
import { fundingOf } from '../funding/fundingState.ts';
import { composeWords, planBoard } from '../plan/planBoard.ts';

/** A heading with the content under it, up to the next heading. */
type Said = {
  readonly key: string | undefined;
  readonly title: string;
  readonly own?: string;
  /** The level of the template's heading if it belongs to one, else its own. */
  readonly level: number;
  readonly says: Saying[];
};

/**
 * Reads the whole text: do not call it at every keystroke. `today` is an ISO date. Forms are in Japanese, whatever the screen's language.
 */
export function formFacts(plan: PlanReader, doc: Y.Doc, today: string): FormFacts {
  const reading = frozenMoney(plan, today);
  const inWords = (type: string, target: string) => referenceInWords(plan, reading, type, target);
  return {
    fields: fieldsOf(plan, today),
    sections: sectionsOf(readBody(doc), inWords),
    cards: once(() => cardsOf(plan, inWords)),
    customers: named(plan, ['customer']),
    partners: named(plan, ['person', 'organisation']),
    money: moneyOf(plan, today),
  };
}

type InWords = (type: string, target: string) => string;

const cardOrigin = (plan: PlanReader, id: string): Origin => {
  const node = plan.entity('nodes', id);
  return { at: 'card', id, says: node?.title || node?.claim || '' };
};

const named = (plan: PlanReader, kinds: readonly NodeKind[]): readonly Saying[] =>
  ownNodes(plan)
    .filter((n) => kinds.includes(n.kind) && n.title.trim() !== '')
    .map((n) => ({ text: n.title.trim(), origins: [cardOrigin(plan, n.id)] }));

/** The text of a block with its figures written out. Blocks embedded as a whole (a board, a table of the money) are not text. */
function wordsOf({ text, references }: BodyView, inWords: InWords): string {
  let out = '';
  let from = 0;
  for (const { type, target, at } of references) {
    out += text.slice(from, at);
    // A form has no list of sources, and a combination mentioned after a complete sentence is a marker, not part of the sentence.
    const isAside = type === 'combination-mention' && /[。！？]\s*$/u.test(out) && text.slice(at).trim() === '';
    if (!type.endsWith('-embed') && type !== 'citation' && !isAside) out += inWords(type, target);
    from = at;
  }
  return (out + text.slice(from)).trim();
}

function sectionsOf(blocks: readonly BodyView[], inWords: InWords): readonly FormSection[] {
  const sections: Said[] = [];
  for (const block of blocks) {
    if (block.level !== undefined) {
      // A heading within a section of the template belongs to that section.
      const within = block.section === undefined && block.level > 1 ? sections.at(-1) : undefined;
      const above = within?.key !== undefined ? within : undefined;
      const title = block.text.trim();
      // What is below an own heading belongs to that heading.
      const own = above && (block.level > above.level ? above.own : title);
      sections.push({
        key: block.section ?? above?.key,
        title: above?.title ?? title,
        ...(own === undefined ? {} : { own }),
        level: above?.level ?? block.level,
        says: [],
      });
      continue;
    }
    const words = block.question ? '' : wordsOf(block, inWords);
    const section = sections.at(-1);
    if (words === '' || !section) continue;
    section.says.push({
      text: words,
      origins: [{ at: 'text', block: block.index, says: section.own ?? section.title }],
    });
  }
  return sections.filter((s) => s.says.length > 0);
}

/** What the boards would contribute to a composed plan, by section. The form asks its own questions. */
function cardsOf(plan: PlanReader, inWords: InWords): ReadonlyMap<string, readonly Saying[]> {
  const words = composeWords('ja');
  const cards = new Map<string, Saying[]>();
  const sections = FILLS.map((fill) => ({ key: fill, title: '', question: '', fills: [fill] }));
  const said = (inlines: readonly ComposedInline[]) =>
    inlines.map((i) => ('text' in i ? i.text : i.type === 'citation' ? '' : inWords(i.type, i.target))).join('');
  const canvases = [...plan.entities('canvases').values()].sort((a, b) => a.order - b.order);
  for (const { id } of canvases)
    for (const { key, items } of composePlan(planBoard(plan, id, 'ja'), sections, words))
      for (const item of items) {
        if (item.kind !== 'paragraph' && item.kind !== 'list') continue;
        const text = item.kind === 'list' ? item.items.join('\n') : said(item.inlines);
        const list = cards.get(key) ?? [];
        list.push({ text, origins: item.trace.map((card) => cardOrigin(plan, card)) });
        cards.set(key, list);
      }
  return cards;
}

function moneyOf(plan: PlanReader, today: string): FormMoney | undefined {
  const { isEmpty, forecast, stack } = fundingOf(plan, today);
  if (isEmpty) return undefined;
  const details = new Map<string, { readonly vendor?: string; readonly programme?: string }>();
  for (const { id, vendor } of plan.entities('uses').values()) details.set(id, { vendor });
  for (const { id } of stack) {
    const programme = plan.relation('fundingTerms', relationKey(id, 'programme'));
    if (typeof programme === 'string') details.set(id, { programme });
  }
  const convertibles = convertiblesOf(plan, forecast.compiled.model.settings.startMonth);
  return { forecast, stack, details, actuals: actualsOf(plan), convertibles };
}

/** Also those that the cap table cannot count yet, or that it cannot count because another of its rows is incomplete. */
const convertiblesOf = (plan: PlanReader, startMonth: string): readonly Convertible[] =>
  capitalRaisesOf(plan, startMonth)
    .filter(({ kind }) => kind === 'convertible')
    .sort((a, b) => a.month.localeCompare(b.month))
    .map(({ event, card, title, amountYen }): Convertible => {
      if (event?.type === 'convertible') return event;
      const version = card === undefined ? undefined : plan.relation('fundingTerms', relationKey(card, 'version'));
      return { holder: title, amountYen, version: version === '1' ? '1' : '2' };
    });

/** Actuals by month and line; unknown lines are left out. */
export function actualsOf(plan: PlanReader): FormMoney['actuals'] {
  const months = new Map<string, Map<ActualLine, number>>();
  for (const [key, { yen }] of plan.relations('cashActuals')) {
    const [month, line] = splitKey(key);
    if (!isActualLine(line)) continue;
    const said = months.get(month) ?? new Map<ActualLine, number>();
    said.set(line, yen);
    months.set(month, said);
  }
  return months;
}

function fieldsOf(plan: PlanReader, today: string): FormFacts['fields'] {
  const { meta } = plan;
  const start = meta.openedOn || String(plan.relation('fundingSettings', 'startMonth') ?? '');
  const legal = plan.relation('fundingSettings', 'legalForm');
  const combination = liveCombinationsOf(plan).find((n) => n.claim !== '');
  const { capitalYen = 0 } = fundingOf(plan, today).model.settings;
  const capital = capitalYen > 0 ? PAPER.yen(amountOnPaper(capitalYen)) : '';
  const values: Readonly<Record<FieldName, string>> = {
    title: meta.title,
    author: meta.author,
    trade: meta.trade,
    place: meta.prefecture,
    opening: /^\d{4}-\d{2}/u.test(start) ? monthOnPaper(start) : '',
    today: isIsoDay(today) ? formatDay(today, 'wareki') : '',
    legalForm: legal === 'company' ? PAPER.company : legal === 'sole' ? PAPER.sole : '',
    claim: combination?.claim ?? '',
    capital: legal === 'company' ? capital : '',
    capitalOrNone: legal === 'company' ? capital : legal === 'sole' ? PAPER.none : '',
  };
  const says = meta.title;
  return Object.fromEntries(
    Object.entries(values).map(([name, text]) => [
      name,
      {
        text,
        origins:
          name === 'claim' && combination
            ? [cardOrigin(plan, combination.id)]
            : text === '' || name === 'today'
              ? []
              : [{ at: 'plan' as const, says }],
      },
    ]),
  );
}
