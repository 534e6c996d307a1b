/**
 * A long text opens by laying out what is in view; the rest follows in idle time, a few paragraphs at a time. Laid
 * out at once, a hundred pages of Japanese delay the first word by most of a second.
 *
 * Only while opening: where paragraphs are left out of the layout, Ctrl+End and Page Down lose the caret. A key that
 * moves far has everything laid out first. Any other key debounces the layout: a turn between two keys would delay
 * the second one.
 */
import type { LexicalEditor } from 'lexical';
import { cancelIdle, whenIdle } from '../ui/idle.ts';

/** A shorter text is laid out at once: nobody would notice. */
const LONG = 200;
/** About six milliseconds of layout: an acceptable delay for a key. */
const AT_ONCE = 4;
/** Milliseconds without a key before layout continues. */
const REST_MS = 500;

const goesFar = (event: KeyboardEvent): boolean =>
  /^Page(Up|Down)$/u.test(event.key) ||
  ((event.ctrlKey || event.metaKey) && /^(Home|End|ArrowUp|ArrowDown|a)$/u.test(event.key));

/** Waits for a text with this many blocks to be rendered. Returns a function that stops the waiting and the layout. */
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
      // An element that was removed in the meantime has no next sibling: the rest is laid out at once.
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
