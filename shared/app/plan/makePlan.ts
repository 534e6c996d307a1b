/** "Make plan from canvas": composes the plan from the words of a canvas, or updates a plan that was composed before. */
import { type PlanTemplate, TEMPLATES, templateOf } from '../../data/templates/templates.ts';
import { type BodyBlock, type BodyView, bodyIsBlank, readBody } from '../../doc/body.ts';
import { type BodyEdit, type NamedBlock, namedBlocks } from '../../doc/bodyEdits.ts';
import { hashOf } from '../../doc/merge/hash.ts';
import { keptSaid, saidBy, saidInBlock } from '../../domain/plan/binding.ts';
import { type Board, unusedCards } from '../../domain/plan/board.ts';
import { type Composed, type ComposedSection, composePlan } from '../../domain/plan/compose.ts';
import { type NewBlock, type Remake, remake, type WrittenBlock } from '../../domain/plan/remake.ts';
import type { Words } from '../../i18n/words.ts';
import { baseOf, type WrittenLanguage } from '../../kernel/languages.ts';
import { composeWords, planBoard } from './planBoard.ts';
import type { PlanSession } from './planSession.ts';
import type { Outcome } from './planWriter.ts';

/** How making the plan would change the present text. */
export type PlanPreview = Pick<Remake, 'added' | 'updated' | 'removed'> & {
  /** Whether the text contains nothing that a person wrote: it is then replaced as a whole. */
  readonly isBlank: boolean;
  /** Paragraphs that stay as a person edited them, although their cards have changed. */
  readonly kept: readonly string[];
  /** Titles of cards that the plan does not use, because nothing is tied or linked to them. */
  readonly unused: readonly string[];
};

export function previewPlan(session: PlanSession, canvas: string, template: string, words: Words): PlanPreview {
  const blocks = namedBlocks(session.doc);
  const { added, updated, removed, kept } = changesOf(session, blocks, canvas, template, words);
  const byId = new Map(blocks.map((b) => [b.id, b.text]));
  return {
    isBlank: isReplaced(blocks, template),
    added,
    updated,
    removed,
    kept: kept.map((id) => byId.get(id) ?? ''),
    unused: unusedCards(
      planBoard(session.store, canvas, baseOf(words.language)),
      templateOf(template).sections.map((s) => s.key),
    ).map((c) => c.title),
  };
}

/** Writes the plan, after saving the present text as a version. Returns the undo. */
export async function makePlan(
  session: PlanSession,
  canvas: string,
  template: string,
  words: Words,
): Promise<Outcome<() => void>> {
  const { t } = words;
  if (!session.readOnly)
    await session.createVersion(t('version.beforeTemplate'), 'beforeTemplate').catch(() => undefined);
  // Read after the await: another document may be on screen by now, and others may have edited.
  if (isReplaced(readBody(session.doc), template)) {
    const { edits } = changesOf(session, [], canvas, template, words);
    const blocks = edits.flatMap((e) =>
      e.op === 'insert' ? e.blocks.map((b) => newBlock(b, baseOf(words.language))) : [],
    );
    return session.writeText({ type: 'writeText', at: 'all', blocks: blocks as never, template });
  }
  const { edits } = changesOf(session, namedBlocks(session.doc), canvas, template, words);
  return session.writeText({ type: 'editText', edits: bodyEditsOf(edits, words), template });
}

/** The edits of a text in the form that its command takes. */
export const bodyEditsOf = (edits: Remake['edits'], { language }: Words): BodyEdit[] =>
  edits.map((edit): BodyEdit => {
    if (edit.op === 'insert')
      return {
        op: 'insert',
        ...(edit.after === undefined ? {} : { after: edit.after }),
        blocks: edit.blocks.map((b) => newBlock(b, baseOf(language))) as never,
      };
    if (edit.op === 'rewrite')
      return { op: 'rewrite', block: edit.block, content: composedBlock(edit.item, baseOf(language)) as never };
    return edit.op === 'slots' ? { ...edit, slots: [...edit.slots] } : edit;
  });

/** A text of only headings and questions of another template is replaced; questions from elsewhere, such as those of a trade, are kept. */
function isReplaced(blocks: readonly BodyView[], template: string): boolean {
  if (!bodyIsBlank(blocks)) return false;
  const keys = new Set(templateOf(template).sections.map((s) => s.key));
  const known = questionsOf(TEMPLATES);
  return (
    !blocks.some((b) => b.level !== undefined && b.section !== undefined && keys.has(b.section)) &&
    blocks.every((b) => !b.question || b.made !== undefined || known.has(b.text.trim()))
  );
}

const questionsOf = (templates: readonly PlanTemplate[]): ReadonlySet<string> =>
  new Set(templates.flatMap((t) => t.sections.flatMap(({ question }) => [question.ja, question.en ?? question.ja])));

function changesOf(
  session: PlanSession,
  blocks: readonly NamedBlock[],
  canvas: string,
  template: string,
  words: Words,
): Remake {
  const board = planBoard(session.store, canvas, baseOf(words.language));
  return remake(blocks.map(writtenBlock), sectionsOf(board, template, words), {
    canvas,
    hash: hashOf,
    fragments: fragmentsOf(board),
    questions: questionsOf([templateOf(template)]),
  });
}

const sectionsOf = (board: Board, template: string, { language, text }: Words): readonly ComposedSection[] =>
  composePlan(
    board,
    templateOf(template).sections.map((s) => ({
      key: s.key,
      title: text(s.title),
      question: text(s.question),
      fills: s.fills,
    })),
    composeWords(baseOf(language)),
  );

/** A block of the text as the rules of `shared/domain/plan` take it. */
const writtenBlock = (block: NamedBlock): WrittenBlock => ({ ...block, said: saidInBlock(block) });

/** The words that the app took from cards before it composed sentences. */
function fragmentsOf({ cards }: Board): ReadonlySet<string> {
  const closed = (text: string): string => {
    const words = text.trim();
    return words === '' || /[。！？.!?」]$/u.test(words) ? words : `${words}。`;
  };
  return new Set(
    cards.flatMap((c) => [closed(c.title) + closed(c.note), closed(c.claim)]).filter((words) => words !== ''),
  );
}

function newBlock(block: NewBlock, language: WrittenLanguage): BodyBlock {
  switch (block.kind) {
    case 'heading':
      return { kind: 'heading', level: 2, text: block.title, section: block.section, slots: block.slots };
    case 'composed':
      return composedBlock(block.item, language);
    case 'templateQuestion':
      return { kind: 'paragraph', inlines: [{ text: block.text }], question: true };
    case 'blank':
      return { kind: 'paragraph', inlines: [] };
  }
}

/** A composed paragraph as a block of the text, bound to the present values of its cards. */
export function composedBlock(item: Composed, language: WrittenLanguage): BodyBlock {
  const { slot, trace } = item;
  const made = { slot, said: keptSaid(saidBy(item), hashOf), language };
  switch (item.kind) {
    case 'paragraph':
      return { kind: 'paragraph', inlines: item.inlines, trace, made };
    case 'question':
      return { kind: 'paragraph', inlines: item.inlines, question: true, trace, made };
    case 'list':
      return { kind: 'list', items: item.items.map((words) => [{ text: words }]), trace, made };
    case 'embed':
      return { kind: 'embed', reference: item.reference };
    case 'sources':
      return { kind: 'sources' };
  }
}
