/** Finds text with the normalisation of the search: 高橋 finds 髙橋, ｶﾞ finds ガ. Matches are DOM ranges, highlighted by the Highlight API. */
import { $createRangeSelection, $setSelection, type LexicalEditor } from 'lexical';
import { foldWithPositions } from '../../shared/text/fold.ts';

export function findRanges(root: HTMLElement, query: string): Range[] {
  const needle = foldWithPositions(query)
    .map((f) => f.char)
    .join('');
  if (needle === '') return [];
  const ranges: Range[] = [];
  for (const block of root.children) {
    if (!(block instanceof HTMLElement)) continue;
    const pieces: { node: Text; start: number }[] = [];
    let text = '';
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT, (node) =>
      node.parentElement?.closest('[contenteditable="false"]') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
    );
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      pieces.push({ node: node as Text, start: text.length });
      text += (node as Text).data;
    }
    const folded = foldWithPositions(text);
    const chars = folded.map((f) => f.char).join('');
    const at: number[] = [];
    folded.forEach((f, i) => {
      for (let u = 0; u < f.char.length; u++) at.push(i);
    });
    for (let i = chars.indexOf(needle); i >= 0; i = chars.indexOf(needle, i + needle.length)) {
      const start = folded[at[i] ?? 0]?.start ?? 0;
      const end = folded[at[i + needle.length - 1] ?? 0]?.end ?? start;
      const range = document.createRange();
      const place = (offset: number, isEnd: boolean): [Text, number] | undefined => {
        const piece = pieces.findLast((p) => (isEnd ? p.start < offset : p.start <= offset)) ?? pieces[0];
        return piece && [piece.node, offset - piece.start];
      };
      const from = place(start, false);
      const to = place(end, true);
      if (!from || !to) continue;
      range.setStart(...from);
      range.setEnd(...to);
      ranges.push(range);
    }
  }
  return ranges;
}

/** Highlights all matches, and the current one more strongly. */
export function paintMatches(ranges: readonly Range[], current: number): void {
  CSS.highlights.set('musubi-find', new Highlight(...ranges));
  const here = ranges[current];
  if (here) CSS.highlights.set('musubi-find-current', new Highlight(here));
  else CSS.highlights.delete('musubi-find-current');
}
export function clearMatches(): void {
  CSS.highlights.delete('musubi-find');
  CSS.highlights.delete('musubi-find-current');
}

/** Replaces the ranges in one edit, the last first so that earlier ones keep their position. */
export function replaceRanges(editor: LexicalEditor, ranges: readonly Range[], text: string): void {
  editor.update(
    () => {
      for (const range of [...ranges].reverse()) {
        const selection = $createRangeSelection();
        selection.applyDOMRange(range);
        $setSelection(selection);
        if (text === '') selection.removeText();
        else selection.insertText(text);
      }
    },
    { discrete: true },
  );
}
