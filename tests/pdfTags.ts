/** A PDF's accessibility data: title, language, outline, and the tags of its text. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { StructTreeContent, StructTreeNode } from 'pdfjs-dist/types/src/display/api.js';

export type PdfTags = {
  readonly title: string;
  readonly language: string;
  readonly pages: number;
  /** The number of elements per role. */
  readonly roles: Readonly<Record<string, number>>;
  /** Headings with their words, in reading order: `H1 創業計画書`. */
  readonly headings: readonly string[];
  /** Alternative texts of pictures; empty for one without. */
  readonly pictures: readonly string[];
  /** Text without a tag that is not marked as an artifact either: assistive technology skips it. */
  readonly untold: string;
  readonly told: string;
};

type Node = StructTreeNode | StructTreeContent;
const isContent = (node: Node): node is StructTreeContent => !('role' in node);
/** An item of text content from pdf.js: the begin or end of marked content, or a string. */
type Item = { readonly type?: string; readonly id?: string; readonly tag?: string; readonly str?: string };

export async function tagsOf(bytes: Uint8Array): Promise<PdfTags> {
  const loading = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 });
  const pdf = await loading.promise;
  const roles: Record<string, number> = {};
  const [headings, pictures]: [string[], string[]] = [[], []];
  const said = { told: '', untold: '' };
  for (let n = 1; n <= pdf.numPages; n++) {
    const page = await pdf.getPage(n);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const words = wordsOf(items as readonly Item[]);
    const held = new Set<string>();
    const inNode = (node: Node): string => {
      if (isContent(node)) {
        held.add(node.id);
        return words.byMark.get(node.id) ?? '';
      }
      const text = node.children.map(inNode).join('');
      roles[node.role] = (roles[node.role] ?? 0) + 1;
      if (/^H\d?$/u.test(node.role)) headings.push(`${node.role} ${text.trim()}`);
      if (node.role === 'Figure') pictures.push(('alt' in node && typeof node.alt === 'string' && node.alt) || '');
      return text;
    };
    const tree = await page.getStructTree();
    if (tree) said.told += inNode(tree);
    said.untold += words.outside + [...words.byMark].map(([id, text]) => (held.has(id) ? '' : text)).join('');
  }
  const { info } = (await pdf.getMetadata()) as { info: { Title?: string; Language?: string } };
  const pages = pdf.numPages;
  await loading.destroy();
  return { title: info.Title ?? '', language: info.Language ?? '', pages, roles, headings, pictures, ...said };
}

/** Text by its marked content, and text outside of any. Artifacts are in neither. */
function wordsOf(items: readonly Item[]): { readonly byMark: ReadonlyMap<string, string>; readonly outside: string } {
  const byMark = new Map<string, string>();
  let outside = '';
  const within: (string | undefined)[] = [];
  for (const { type, id, tag, str } of items) {
    if (type?.startsWith('beginMarkedContent')) within.push(tag === 'Artifact' ? 'artifact' : (id ?? within.at(-1)));
    else if (type === 'endMarkedContent') within.pop();
    else if (str !== undefined) {
      const mark = within.at(-1);
      if (mark === undefined) outside += str;
      else if (mark !== 'artifact') byMark.set(mark, (byMark.get(mark) ?? '') + str);
    }
  }
  return { byMark, outside: outside.trim() };
}
