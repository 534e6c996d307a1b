/** A name being typed: an @ (or ＠) and what follows it, just before the caret. */

const MENTION = /(^|[^A-Za-z0-9._%+-])([@＠])([^\s@＠/／、。]{0,20})$/u;

export type MentionAt = {
  /** Position of the @ in the text. */
  readonly from: number;
  /** The @ as it was typed, half-width or full-width. */
  readonly sign: string;
  readonly query: string;
};

/** `undefined` if no name is being typed: an @ after a letter or digit is part of an address. */
export function mentionBefore(textBeforeCaret: string): MentionAt | undefined {
  const match = MENTION.exec(textBeforeCaret);
  if (!match) return undefined;
  return { from: match.index + (match[1]?.length ?? 0), sign: match[2] ?? '@', query: match[3] ?? '' };
}
