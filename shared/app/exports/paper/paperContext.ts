/** Context for making the parts of a paper. */
import { isOwn } from '../../../doc/ownNodes.ts';
import type { PlanReader } from '../../../doc/planStore.ts';
import type { Block, Note, PaperPicture, Run } from '../../../export/paper/tree.ts';
import type { Words } from '../../../i18n/words.ts';
import { safeUrl } from '../../../kernel/urls.ts';
import type { YenWords } from '../../../text/yenWords.ts';
import { entrySourceLine } from '../../catalogue/sourceWords.ts';
import type { Funding } from '../../funding/fundingState.ts';

export type PaperContext = {
  readonly plan: PlanReader;
  readonly words: Words;
  readonly yen: YenWords;
  readonly funding: Funding;
  readonly notes: NoteBook;
  /** Whether unanswered questions of the template are kept. */
  readonly questions: boolean;
  /** From when a marukei loan can be applied for, as an ISO date; `undefined` if unknown. */
  readonly marukeiFrom: string | undefined;
  /** Comments on cards, by the card. */
  readonly cardThreads: ReadonlyMap<string, readonly string[]>;
  /** The key of a picture of the plan's media, once its bytes are loaded; `undefined` if they cannot be shown. */
  readonly media: ReadonlyMap<string, PaperPicture>;
};

/** Examples of a canvas template are not the founder's cards; an archived combination is in nothing that is exported. */
export const isOwnCard = (plan: PlanReader, id: string): boolean => {
  const node = plan.entity('nodes', id);
  return node !== undefined && isOwn(plan, node);
};

export const said = (text: string): readonly Run[] => (text === '' ? [] : [{ kind: 'text', text }]);
export const paragraph = (text: string): readonly Block[] =>
  text.trim() === '' ? [] : [{ kind: 'paragraph', runs: said(text) }];

/** Sources, numbered by first citation: as on screen, the sources of catalogue cards in the text count too. */
export class NoteBook {
  private readonly plan: PlanReader;
  private readonly words: Words;
  private readonly numbers = new Map<string, number>();
  readonly notes: Note[] = [];

  constructor(plan: PlanReader, words: Words) {
    this.plan = plan;
    this.words = words;
  }

  /** The index of the note. */
  of(kind: 'citation' | 'entry', target: string): number {
    const known = this.numbers.get(target);
    if (known !== undefined) return known;
    this.numbers.set(target, this.notes.length);
    return this.notes.push(kind === 'citation' ? this.cited(target) : this.card(target)) - 1;
  }

  private cited(target: string): Note {
    const { t } = this.words;
    const citation = this.plan.entity('citations', target);
    if (!citation) return { text: t('sources.gone') };
    const { publisher, title, locator, asOf } = citation;
    const url = citation.url === undefined ? undefined : safeUrl(citation.url);
    const parts = [publisher, title && `「${title}」`, locator, asOf && t('sources.asOf', { day: asOf })];
    return { text: parts.filter(Boolean).join(' '), ...(url ? { url } : {}) };
  }

  private card(target: string): Note {
    const { t, text } = this.words;
    const node = this.plan.entity('nodes', target);
    // It keeps its number, so that the numbers match the screen, and reveals nothing that is not exported.
    if (node && !isOwnCard(this.plan, target)) return { text: t('sources.gone') };
    if (!node?.entry) return { text: t('sources.own', { title: node?.title ?? '' }) };
    const { entry } = node;
    const url = entry.sources[0]?.url;
    // The line ends with the address, which is separate here.
    const line = entrySourceLine(entry, { t, text });
    const address = url === undefined ? undefined : safeUrl(url);
    return {
      text: `${text(entry.title)}: ${url ? line.replace(url, '').replace(/ {2,}/gu, ' ').trim() : line}`,
      ...(address ? { url: address } : {}),
    };
  }
}
