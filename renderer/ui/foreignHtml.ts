/**
 * Cleans HTML that another program put on the clipboard for use in a plan: removes unwanted content (navigation,
 * scripts, hidden text, comments), and turns Word's list paragraphs into lists. The document it is parsed into runs
 * no scripts and loads nothing.
 */
import { safeUrl } from '../../shared/kernel/urls.ts';

export type Foreign = {
  readonly body: HTMLElement;
  /** Pictures that were left out: the clipboard only references their bytes on a server or in a folder. */
  readonly pictures: number;
};

/** Never part of a document's text. Word's comments and tracked changes are for its authors. */
const NEVER = [
  ...['script', 'style', 'noscript', 'template', 'iframe', 'object', 'embed', 'svg', 'canvas', 'video', 'audio'],
  ...['button', 'select', 'textarea', 'input:not([type="checkbox"])', 'xml', 'link', 'meta', 'title'],
  ...['[hidden]', '.Apple-interchange-newline', '.msocomanchor', '.MsoCommentReference', '.msocomoff', '.p-back'],
].join(', ');
const HIDDEN = /display:\s*none|visibility:\s*hidden|mso-hide:\s*all|mso-element:\s*comment-list/iu;

export function foreignHtml(html: string): Foreign {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  tidyText(body);
  for (const element of body.querySelectorAll(NEVER)) element.remove();
  for (const element of body.querySelectorAll('[style]'))
    if (HIDDEN.test(element.getAttribute('style') ?? '')) element.remove();
  dropNavigation(body);
  listsOfWord(body);
  checkLists(body);
  footnotes(body);
  for (const link of body.querySelectorAll('a'))
    if (safeUrl(link.getAttribute('href') ?? '') === undefined) link.replaceWith(...link.childNodes);
  const pictures = dropPictures(body);
  for (const cell of body.querySelectorAll('td, th')) if (wordsOf(cell) === '') cell.textContent = '';
  return { body, pictures };
}

/** Office's placeholder blank in an empty element does not count. */
const wordsOf = (element: Node): string => (element.textContent ?? '').replace(/[\s\u00a0]+/gu, ' ').trim();

const WIDE = '[\\u3000-\\u30ff\\u3400-\\u9fff\\uff00-\\uffef]';
/** Word wraps lines in its HTML anywhere; in Japanese a line break is not a space. */
const BROKEN = new RegExp(`(?<=${WIDE})[ \\t]*\\r?\\n[ \\t]*(?=${WIDE})`, 'gu');
const LINE_END = /[ \t]*\r?\n[ \t]*/gu;

function tidyText(root: Node): void {
  for (const child of [...root.childNodes]) {
    if (child.nodeType === Node.COMMENT_NODE) child.remove();
    else if (child.nodeType === Node.TEXT_NODE)
      child.textContent = (child.textContent ?? '').replace(BROKEN, '').replace(LINE_END, ' ');
    else if (child.nodeName !== 'PRE') tidyText(child);
  }
}

/** Copying a page from its top includes its menus; copying only a menu is intentional. */
function dropNavigation(body: HTMLElement): void {
  const menus = [...body.querySelectorAll('nav, [role="navigation"]')];
  const inMenus = menus.reduce((sum, menu) => sum + (menu.parentElement?.closest('nav') ? 0 : wordsOf(menu).length), 0);
  if (wordsOf(body).length > inMenus) for (const menu of menus) menu.remove();
}

function dropPictures(body: HTMLElement): number {
  let count = 0;
  for (const image of body.querySelectorAll('img')) {
    const side = Math.max(Number(image.getAttribute('width') ?? 99), Number(image.getAttribute('height') ?? 99));
    // A one-pixel picture is a tracking pixel.
    if (side > 2) count++;
    image.replaceWith(image.alt.trim() === '' || side <= 2 ? '' : `［${image.alt.trim()}］`);
  }
  return count;
}

const LEVEL = /mso-list:[^;]*level(\d+)/iu;
/** Numbers that a list can show. Other markers, such as ① or （1）, stay in the text. */
const NUMBER = /^(\d+)[.)．]?$/u;
const BULLET = /^[^\p{L}\p{N}（(]$|^[lnuoqØ§]$/u;

type Item = { readonly level: number; readonly mark: string; readonly paragraph: HTMLElement };

/** Word writes an item as a paragraph with its marker as text; `mso-list` gives its depth. */
function itemOf(paragraph: Element): Item | undefined {
  const level = LEVEL.exec(paragraph.getAttribute('style') ?? '')?.[1];
  if (level === undefined || !(paragraph instanceof HTMLElement)) return undefined;
  const ignored = [...paragraph.querySelectorAll<HTMLElement>('[style]')].find((e) =>
    /mso-list:\s*ignore/iu.test(e.getAttribute('style') ?? ''),
  );
  const mark = ignored ? wordsOf(ignored) : '';
  ignored?.remove();
  return { level: Math.min(9, Number(level)), mark, paragraph };
}

function listsOfWord(body: HTMLElement): void {
  type Open = { readonly level: number; readonly isNumbered: boolean; readonly list: HTMLElement };
  let open: Open[] = [];
  let last: Element | undefined;
  for (const paragraph of [...body.querySelectorAll('p, h1, h2, h3, h4, h5, h6')]) {
    const item = itemOf(paragraph);
    if (!item) continue;
    const { level, mark } = item;
    const number = NUMBER.exec(mark)?.[1];
    if (paragraph.tagName !== 'P' || (number === undefined && !BULLET.test(mark))) {
      if (mark !== '') paragraph.prepend(`${mark} `);
      continue;
    }
    if (paragraph.previousElementSibling !== last) open = [];
    open = open.filter((o) => o.level <= level);
    const isNumbered = number !== undefined;
    let top = open.at(-1);
    if (top?.level === level && top.isNumbered !== isNumbered) {
      open.pop();
      top = open.at(-1);
    }
    if (top?.level !== level) {
      const list = document.createElement(isNumbered ? 'ol' : 'ul');
      if (number !== undefined) list.setAttribute('start', number);
      if (top) (top.list.lastElementChild ?? top.list).append(list);
      else paragraph.before(list);
      top = { level, isNumbered, list };
      open.push(top);
    }
    const row = document.createElement('li');
    row.append(...paragraph.childNodes);
    top.list.append(row);
    paragraph.remove();
    last = open[0]?.list;
  }
}

/** Check lists in the form that the editor reads. */
function checkLists(body: HTMLElement): void {
  for (const list of body.querySelectorAll('.p-checks')) {
    list.setAttribute('__lexicallisttype', 'check');
    for (const item of list.children) {
      const box = item.querySelector(':scope > .p-check');
      item.setAttribute('aria-checked', String(box?.textContent === '☑'));
      if (box?.nextSibling?.nodeType === Node.TEXT_NODE)
        box.nextSibling.textContent = (box.nextSibling.textContent ?? '').trimStart();
      box?.remove();
    }
  }
}

/** A footnote keeps its number as text, in the reference and in the note. */
function footnotes(body: HTMLElement): void {
  for (const title of body.querySelectorAll('.p-notes > .p-part')) title.remove();
  for (const mark of body.querySelectorAll('sup.p-note')) mark.replaceWith(`[${wordsOf(mark)}]`);
  for (const list of body.querySelectorAll('.p-notes > ol')) {
    const rows = [...list.children].map((row, i) => {
      const line = document.createElement('p');
      line.append(`[${i + 1}] `, ...row.childNodes);
      // The link back to the text was after a blank.
      if (line.lastChild?.nodeType === Node.TEXT_NODE)
        line.lastChild.textContent = (line.lastChild.textContent ?? '').trimEnd();
      return line;
    });
    list.replaceWith(...rows);
  }
  for (const list of body.querySelectorAll('[style*="footnote-list" i], [style*="endnote-list" i]'))
    for (const rule of list.querySelectorAll(':scope > hr, :scope > br')) rule.remove();
}
