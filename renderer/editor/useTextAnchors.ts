/** For the open text: what is selected, and the current range of an anchor, even after its paragraph was split or rewritten. */
import type { LexicalEditor } from 'lexical';
import { useEffect } from 'react';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import { type AnchoredRange, type TextPlaces, textAnchorsOf } from '../session/textAnchors.ts';
import type { BodyBinding } from './bindBody.ts';

/** Marks in the text follow its edits with a short delay. */
const REST_MS = 300;

export function useTextAnchors(session: PlanSession, editor: LexicalEditor, bound: BodyBinding | undefined): void {
  useEffect(() => {
    if (!bound) return;
    const places = placesOf(editor, bound);
    const provided = textAnchorsOf(session).provide(places);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const remove = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
      if (dirtyElements.size === 0 && dirtyLeaves.size === 0) return;
      clearTimeout(timer);
      timer = setTimeout(() => textAnchorsOf(session).edited(), REST_MS);
    });
    return () => {
      clearTimeout(timer);
      remove();
      provided.dispose();
    };
  }, [session, editor, bound]);
}

function placesOf(editor: LexicalEditor, bound: BodyBinding): TextPlaces {
  const root = () => editor.getRootElement();
  return {
    selection() {
      const selection = root()?.ownerDocument.getSelection();
      const range = selection?.rangeCount ? trimmed(selection.getRangeAt(0)) : undefined;
      if (!range || range.collapsed || !root()?.contains(range.commonAncestorContainer)) return undefined;
      const positions = bound.positionsOf(range);
      const quote = range.toString().trim();
      return positions && quote ? { range: { ...positions, block: blockOf(root(), range) }, quote } : undefined;
    },
    locate(anchored, quote) {
      const range = bound.rangeOf(anchored);
      // The range still has its own words, or what is left of them after a cut or a split.
      if (range && !range.collapsed && belongs(range.toString(), quote)) return range;
      return findQuote(root(), quote, anchored);
    },
  };
}

/** From the first to the last character: a selection by keyboard or triple click ends in the next block. */
function trimmed(range: Range): Range {
  const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  if (range.commonAncestorContainer instanceof Text) texts.push(range.commonAncestorContainer);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text && range.intersectsNode(node)) texts.push(node);
  const inside = texts.filter((t) => {
    // Content rendered by an embed is not the text's own.
    if (t.parentElement?.closest('[data-lexical-decorator]')) return false;
    const from = t === range.startContainer ? range.startOffset : 0;
    const to = t === range.endContainer ? range.endOffset : t.length;
    return to > from;
  });
  const [first, last] = [inside[0], inside.at(-1)];
  const out = range.cloneRange();
  if (!first || !last) {
    out.collapse(true);
    return out;
  }
  out.setStart(first, first === range.startContainer ? range.startOffset : 0);
  out.setEnd(last, last === range.endContainer ? range.endOffset : last.length);
  return out;
}

const blockOf = (root: HTMLElement | null, range: Range): number => {
  let node: Node | null = range.startContainer;
  while (node && node.parentNode !== root) node = node.parentNode;
  return root && node ? Math.max(0, [...root.children].indexOf(node as Element)) : 0;
};

const plain = (text: string): string => text.replace(/\s+/gu, '');
const belongs = (now: string, quote: string): boolean => {
  const [a, b] = [plain(now), plain(quote)];
  return a.length > 0 && (a.includes(b) || b.includes(a) || a.length * 2 > b.length);
};

/** The quoted words within one block, nearest to their former position. */
function findQuote(root: HTMLElement | null, quote: string, { block }: AnchoredRange): Range | undefined {
  if (!root || plain(quote).length < 2) return undefined;
  let best: { range: Range; distance: number } | undefined;
  [...root.children].forEach((element, index) => {
    const distance = Math.abs(index - block);
    if (best && best.distance <= distance) return;
    const range = rangeIn(element, quote);
    if (range) best = { range, distance };
  });
  return best?.range;
}

function rangeIn(element: Element, quote: string): Range | undefined {
  const at = (element.textContent ?? '').indexOf(quote);
  if (at < 0) return undefined;
  const range = document.createRange();
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let passed = 0;
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    const end = passed + node.length;
    if (at >= passed && at < end) range.setStart(node, at - passed);
    if (at + quote.length <= end) {
      range.setEnd(node, at + quote.length - passed);
      return range;
    }
    passed = end;
  }
  return undefined;
}
