/**
 * A long text opens by laying out what is in view; the rest follows in idle moments, a few paragraphs at a time. Laid out at once, a hundred
 * pages of Japanese stand for most of a second between a person and the first word.
 *
 * Not for good: where paragraphs are left out of the layout, Ctrl+End and Page Down lose the caret. A key that goes far has the whole laid out first.
 * Any other key debounces the turns: a turn between two keys makes the second one wait.
 */
import type { LexicalEditor } from 'lexical';
import { cancelIdle, whenIdle } from '../ui/idle.ts';

/** Below this a text is laid out at once: nobody would notice. */
const LONG = 200;
/** About six milliseconds of layout: less than a key may wait. */
const AT_ONCE = 4;
/** Milliseconds without a key before layout goes on. */
const REST_MS = 500;

const goesFar = (event: KeyboardEvent): boolean =>
  /^Page(Up|Down)$/u.test(event.key) ||
  ((event.ctrlKey || event.metaKey) && /^(Home|End|ArrowUp|ArrowDown|a)$/u.test(event.key));

/** Waits for a text of so many blocks to reach the page. Returns what ends the waiting and the turns. */
export function layInTurns(editor: LexicalEditor, blocks: number): () => void {
  if (blocks < LONG) return () => undefined;
  let finish = (): void => undefined;
  const remove = editor.registerUpdateListener(() => {
    const root = editor.getRootElement();
    if (!root || root.childElementCount < LONG) return;
    remove();
    finish = begin(root);
  });
  return () => {
    remove();
    finish();
  };
}

function begin(root: HTMLElement): () => void {
  root.dataset['opening'] = '';
  let next: Element | null = root.firstElementChild;
  let idle = 0;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let lastKey = Number.NEGATIVE_INFINITY;
  const finish = () => {
    cancelIdle(idle);
    clearTimeout(rest);
    delete root.dataset['opening'];
    root.removeEventListener('keydown', onKey, true);
    window.removeEventListener('beforeprint', finish);
  };
  const onKey = (event: KeyboardEvent) => {
    lastKey = performance.now();
    if (goesFar(event)) finish();
  };
  const step = () => {
    const typedFor = performance.now() - lastKey;
    if (typedFor < REST_MS) {
      rest = setTimeout(step, REST_MS - typedFor);
      return;
    }
    for (let i = 0; i < AT_ONCE && next; i++) {
      next.setAttribute('data-laid', '');
      // An element that was taken out in the meantime has no next: the rest is laid out at once.
      next = next.nextElementSibling;
    }
    if (next) idle = whenIdle(step);
    else finish();
  };
  root.addEventListener('keydown', onKey, true);
  window.addEventListener('beforeprint', finish);
  idle = whenIdle(step, { timeout: 1_000 });
  return finish;
}
