/** Whether plain text was written as Markdown. A sign that people also use in plain text (a number, a dash) counts only together with another. */

const SURE: readonly RegExp[] = [
  /^\s*\|?\s*:?-{3,}:?\s*\|[\s|:-]*$/mu, // the line below the head of a table
  /^\s*[-*+] \[[ xX]\] \S/mu,
  /^> ?\[!\w+\]/mu,
  /^\[\^[^\]]+\]:/mu,
  /^(?:```|~~~)/mu,
  /\[\[[^\]\n]+\]\]/u,
  /\[[^\]\n]+\]\(https?:[^)\s]+\)/u,
  /\*\*[^\s*][^*\n]*\*\*/u,
];
const WEAK: readonly RegExp[] = [/^#{1,6} \S/mu, /^\s*[-*+] \S/mu, /^\s*\d{1,3}\. \S/mu, /^> \S/mu];

/** The line below the header of a Markdown table. */
export const isTableRule = (line: string): boolean => /^[\s|:-]*-{3}[\s|:-]*$/u.test(line);
/** Characters for a regex class: bullets that people put before an item, besides those of Markdown. */
export const BULLETS = '・•●○■□◆▪';

/** How much of the text is examined. */
const LOOKED_AT = 20_000;

export function isMarkdown(text: string): boolean {
  const seen = text.slice(0, LOOKED_AT);
  return SURE.some((sign) => sign.test(seen)) || WEAK.filter((sign) => sign.test(seen)).length >= 2;
}

/** Converts Obsidian's extensions to Markdown; code stays unchanged. */
export function plainMarkdown(text: string): string {
  let isCode = false;
  return text
    .split('\n')
    .map((line) => {
      if (/^\s*(?:```|~~~)/u.test(line)) isCode = !isCode;
      return isCode ? line : lineOf(line);
    })
    .join('\n');
}

const lineOf = (line: string): string =>
  line
    .replace(/^(\s*> ?)\[!(\w+)\][+-]?[ \t]*(.*)$/u, (_, quote: string, kind: string, title: string) => {
      // Two spaces end the line: the title is above its content.
      return `${quote}**${title.trim() || kind}**  `;
    })
    .split(/(`[^`]*`)/u)
    .map((part, i) => (i % 2 === 1 ? part : wordsOf(part)))
    .join('');

const wordsOf = (text: string): string =>
  text
    .replace(/%%.*?%%/gu, '')
    .replace(/(?<!\\)!?\[\[([^\]|\n]+)(?:\|([^\]\n]*))?\]\]/gu, (link, target: string, shown: string | undefined) =>
      // The size of a picture is written where a link has its text.
      link.startsWith('!') ? `［${target}］` : (shown ?? target),
    )
    .replace(/==([^=\n]+)==/gu, '<mark>$1</mark>')
    .replace(/ \^[\w-]+$/u, '');
