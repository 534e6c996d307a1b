/**
 * The trace between cards and text: which sentences, sections and figures mention a combination, and which combinations are behind a
 * sentence. A block counts by its embeds, by its chips, by the cards it was made from, and by the titles in its text.
 */
import { sentences } from '../../text/count.ts';

export type TraceBlock = {
  readonly index: number;
  readonly type: string;
  readonly level?: number | undefined;
  readonly text: string;
  readonly references: readonly { readonly type: string; readonly target: string; readonly at: number }[];
  readonly trace: readonly string[];
  readonly question: boolean;
};

/** The target of the search: the combination's own id, its parts, and its title. */
export type TraceTarget = {
  readonly id: string;
  readonly titles: readonly string[];
  readonly figureIds: readonly string[];
  readonly partIds: readonly string[];
};

export type TraceReason = 'embed' | 'mention' | 'figure' | 'madeFrom' | 'title';
export type Trace = {
  readonly block: number;
  /** The heading above; empty before the first. */
  readonly section: string;
  /** The sentence, or the whole text of the block if it has none. */
  readonly text: string;
  readonly reason: TraceReason;
};

/** Shorter titles are found everywhere and mean nothing. */
const MIN_TITLE = 2;

/** Every place of the text that mentions the target, in reading order. */
export function traceOf(target: TraceTarget, blocks: readonly TraceBlock[]): Trace[] {
  const out: Trace[] = [];
  let section = '';
  const titles = target.titles.map((t) => t.trim()).filter((t) => [...t].length >= MIN_TITLE);
  for (const block of blocks) {
    if (block.level !== undefined) section = block.text;
    if (block.question) continue;
    const found = new Map<string, TraceReason>();
    const put = (text: string, reason: TraceReason) => {
      if (!found.has(text)) found.set(text, reason);
    };
    const parts = sentences(block.text);
    const sentenceAt = (at: number) => parts.find((s) => at >= s.start && at <= s.end)?.text ?? block.text.trim();
    for (const reference of block.references) {
      if (reference.target === target.id) {
        if (reference.type.endsWith('-embed')) put(sentenceAt(reference.at), 'embed');
        else put(sentenceAt(reference.at), 'mention');
      } else if (target.figureIds.includes(reference.target)) put(sentenceAt(reference.at), 'figure');
    }
    for (const s of parts) if (titles.some((t) => s.text.includes(t))) put(s.text, 'title');
    if (block.level === undefined && block.trace.includes(target.id)) for (const s of parts) put(s.text, 'madeFrom');
    for (const [text, reason] of found) out.push({ block: block.index, section, text, reason });
  }
  return out;
}

/** The targets behind one block of text, with the reason for each. */
export function behindBlock(
  block: TraceBlock,
  targets: readonly TraceTarget[],
): { readonly id: string; readonly reason: TraceReason }[] {
  return targets.flatMap((target) => {
    const [first] = traceOf(target, [{ ...block, level: undefined }]);
    if (first) return [{ id: target.id, reason: first.reason }];
    // The text was made from a part of the combination.
    return block.trace.some((id) => target.partIds.includes(id))
      ? [{ id: target.id, reason: 'madeFrom' as const }]
      : [];
  });
}
