/** A reading copy as one self-contained HTML page: no script, no remote styles, every text escaped. */
import type { Reading } from './freeze.ts';

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/gu, (c) => ESCAPES[c] ?? c);
const lines = (text: string): string => escaped(text).replace(/\n/gu, '<br>');

export type ReadingWords = {
  readonly boards: string;
  readonly combinations: string;
  readonly figures: string;
  readonly money: string;
  readonly sources: string;
  readonly kind: (kind: string) => string;
  readonly link: (type: string) => string;
};

export function readingHtml(reading: Reading, words: ReadingWords): string {
  const card = new Map(reading.cards.map((c) => [c.id, c]));
  const title = (id: string) => escaped(card.get(id)?.title ?? '');
  const section = (name: string, body: string) =>
    body === '' ? '' : `<section><h2>${escaped(name)}</h2>${body}</section>`;
  const list = (items: readonly string[]) =>
    items.length === 0 ? '' : `<ul>${items.map((i) => `<li>${i}</li>`).join('')}</ul>`;
  const body = reading.blocks
    .map((b) => {
      if (b.embed && b.text.trim() === '') return '';
      const level = b.level === undefined ? undefined : Math.min(6, Math.max(1, b.level + 1));
      return level === undefined
        ? `<p id="${escaped(b.id)}">${lines(b.text)}</p>`
        : `<h${level} id="${escaped(b.id)}">${lines(b.text)}</h${level}>`;
    })
    .join('\n');
  const answers = reading.answers
    .map((a) => `<h2>${escaped(a.label)}</h2><p id="${escaped(a.id)}">${lines(a.text)}</p>`)
    .join('\n');
  const combinations = list(
    reading.combinations.map(
      (c) =>
        `<strong>${escaped(c.title)}</strong> ${escaped(c.claim)}${list(c.parts.map(title).filter((t) => t !== ''))}${list(
          c.assumptions.map((a) => escaped(a.text)),
        )}`,
    ),
  );
  const boards = reading.boards
    .map((b) => {
      const cards = b.cards.flatMap(({ card: id }) => {
        const c = card.get(id);
        return c && c.kind !== 'frame'
          ? [`${escaped(words.kind(c.kind))}: ${escaped(c.title)}${c.note ? ` — ${lines(c.note)}` : ''}`]
          : [];
      });
      return `<h3>${escaped(b.title)}</h3>${list(cards)}`;
    })
    .join('');
  const links = list(
    reading.links.map((l) => `${title(l.from)} —${escaped(l.label || words.link(l.type))}→ ${title(l.to)}`),
  );
  const figures = list(
    reading.figures.map(
      (f) => `${escaped(f.label)}: ${escaped(f.value)}${escaped(f.unit)}${f.basis ? `（${escaped(f.basis)}）` : ''}`,
    ),
  );
  const yen = (n: number) => `${n < 0 ? '▲' : ''}${Math.abs(n).toLocaleString('ja-JP')}円`;
  const money = reading.money
    ? list(reading.money.uses.map((u) => `${escaped(u.title)}: ${yen(u.yen)}`)) +
      list(reading.money.sources.map((s) => `${escaped(s.title)}（${escaped(s.month)}）: ${yen(s.yen)}`))
    : '';
  return `<!doctype html>
<html lang="ja"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(reading.title)}</title>
<style>body{font:16px/1.8 sans-serif;max-width:44em;margin:2em auto;padding:0 1em;color:#222}h1{font-size:1.5em}h2{font-size:1.2em;margin-top:2em}</style></head>
<body><h1>${escaped(reading.title)}</h1>
${answers}
${body}
${section(words.combinations, combinations)}
${section(words.boards, boards + links)}
${section(words.figures, figures)}
${section(words.money, money)}
${section(words.sources, list(reading.citations.map((c) => escaped(c.text))))}
</body></html>
`;
}
