/** HTML as plain text for other programs: table rows separated by tabs, as in spreadsheets; list items with their markers. */

const BLOCK = new Set([
  'P',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'BLOCKQUOTE',
  'DIV',
  'PRE',
  'HR',
  'FIGURE',
  'DT',
  'DD',
]);
const isList = ({ nodeName }: Node): boolean => nodeName === 'UL' || nodeName === 'OL';

/** One line per block, and an empty one for an empty block. No trailing line break. `guard`: for cells that may end up in a spreadsheet. */
export function plainWords(root: Element, guard: (cell: string) => string = (cell) => cell): string {
  const lines = new Lines(guard);
  for (const child of root.childNodes) lines.add(child, 0);
  return lines.text();
}

class Lines {
  private readonly lines = [''];
  private readonly guard: (cell: string) => string;

  constructor(guard: (cell: string) => string) {
    this.guard = guard;
  }

  add(node: Node, depth: number): void {
    if (node.nodeType === Node.TEXT_NODE) this.say(node.textContent ?? '');
    else if (node instanceof HTMLTableElement) this.table(node);
    else if (node instanceof Element) {
      if (node.tagName === 'BR') this.lines.push('');
      else if (isList(node)) this.list(node, depth);
      else this.element(node, depth);
    }
  }
  text(): string {
    while (this.lines.length > 1 && this.lines.at(-1)?.trim() === '') this.lines.pop();
    return this.lines.join('\n');
  }
  private say(text: string): void {
    // Collapses whitespace, and strips it at the beginning.
    const isOpen = /^$|\s$/u.test(this.lines.at(-1) ?? '');
    this.lines[this.lines.length - 1] += isOpen ? text.replace(/^ +/u, '') : text;
  }
  private fresh(): void {
    if (this.lines.at(-1)?.trim() !== '') this.lines.push('');
    else this.lines[this.lines.length - 1] = '';
  }
  private element(element: Element, depth: number): void {
    const isBlock = BLOCK.has(element.tagName);
    if (isBlock) this.fresh();
    const before = this.lines.length;
    for (const child of element.childNodes) this.add(child, depth);
    if (isBlock && (this.lines.at(-1) !== '' || this.lines.length === before)) this.lines.push('');
  }
  private table(table: HTMLTableElement): void {
    this.fresh();
    for (const row of table.rows) {
      const cells = [...row.cells].map((cell) =>
        this.guard(
          plainWords(cell)
            .trim()
            .replace(/[\t\n]+/gu, ' '),
        ),
      );
      this.say(cells.join('\t'));
      this.lines.push('');
    }
  }
  private list(list: Element, depth: number): void {
    for (const [i, item] of [...list.children].entries()) {
      this.fresh();
      if (isList(item)) {
        // As Google Docs nests them.
        this.list(item, depth + 1);
        continue;
      }
      // No marker if the item only contains a nested list.
      if (![...item.childNodes].every(isList)) this.say('  '.repeat(depth) + markOf(list, item, i));
      for (const child of item.childNodes) {
        // The first paragraph of an item follows its marker.
        const parts = child.nodeName === 'P' && !child.previousSibling ? child.childNodes : [child];
        for (const part of parts) this.add(part, depth + 1);
      }
    }
    this.fresh();
  }
}

function markOf(list: Element, item: Element, i: number): string {
  const checked = item.getAttribute('aria-checked');
  if (checked !== null) return `- [${checked === 'true' ? 'x' : ' '}] `;
  if (list.tagName === 'UL') return '- ';
  return `${Number(item.getAttribute('value') ?? Number(list.getAttribute('start') ?? 1) + i)}. `;
}
