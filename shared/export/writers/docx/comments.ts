/**
 * Comments. Word keeps a thread as comments on the same text, of which all but the first refer to the one that they reply to, in a separate part
 * (`commentsExtended.xml`), together with whether the thread is resolved.
 */
import type { PaperComment } from '../../paper/tree.ts';
import { paragraphId } from './places.ts';
import { wordTime } from './runs.ts';
import { STYLE } from './styles.ts';
import { el, NAMESPACES, val, words, writable, xmlPart } from './xml.ts';

type Numbered = {
  readonly id: number;
  readonly by: string;
  readonly at: string;
  readonly text: string;
  readonly paraId: string;
  readonly parent: string | undefined;
  readonly isResolved: boolean;
};

/** A key of a message that is the same in every part of the file. */
const messageKey = (thread: PaperComment, at: number): string => `${thread.id} ${at}`;

export class Comments {
  private readonly threads = new Map<string, readonly Numbered[]>();

  constructor(threads: readonly PaperComment[]) {
    let id = 0;
    const taken = new Set<string>();
    const free = (key: string): string => {
      for (let n = 0; ; n++) {
        const found = paragraphId(n === 0 ? key : `${key} ${n}`);
        if (taken.has(found)) continue;
        taken.add(found);
        return found;
      }
    };
    for (const thread of threads) {
      let parent: string | undefined;
      const numbered = thread.messages.map((m, i): Numbered => {
        const paraId = free(messageKey(thread, i));
        const one = { ...m, id: id++, paraId, parent, isResolved: thread.isResolved };
        parent ??= paraId;
        return one;
      });
      if (numbered.length > 0) this.threads.set(writable(thread.id), numbered);
    }
  }
  get isEmpty(): boolean {
    return this.threads.size === 0;
  }
  get ids(): readonly string[] {
    return [...this.threads.keys()];
  }
  begin = (thread: string): string =>
    (this.threads.get(thread) ?? []).map(({ id }) => el('w:commentRangeStart', { 'w:id': id })).join('');
  end = (thread: string): string =>
    (this.threads.get(thread) ?? [])
      .map(
        ({ id }) =>
          el('w:commentRangeEnd', { 'w:id': id }) +
          el('w:r', {}, el('w:rPr', {}, val('rStyle', STYLE.commentMark)), el('w:commentReference', { 'w:id': id })),
      )
      .join('');

  private get all(): readonly Numbered[] {
    return [...this.threads.values()].flat();
  }
  part(): Uint8Array {
    return xmlPart(el('w:comments', NAMESPACES, ...this.all.map(comment)));
  }
  extendedPart(): Uint8Array {
    return xmlPart(
      el(
        'w15:commentsEx',
        NAMESPACES,
        ...this.all.map(({ paraId, parent, isResolved }) =>
          el('w15:commentEx', { 'w15:paraId': paraId, 'w15:paraIdParent': parent, 'w15:done': isResolved ? 1 : 0 }),
        ),
      ),
    );
  }
}

function comment({ id, by, at, text, paraId }: Numbered): string {
  const lines = text.split(/\r\n|[\r\n]/u);
  const author = writable(by) || '?';
  const paragraphs = lines.map((line, i) =>
    el(
      'w:p',
      // The last paragraph identifies the comment in the list of threads.
      { 'w14:paraId': i === lines.length - 1 ? paraId : undefined },
      el('w:pPr', {}, val('pStyle', STYLE.commentText)),
      i === 0 ? el('w:r', {}, el('w:rPr', {}, val('rStyle', STYLE.commentMark)), el('w:annotationRef')) : '',
      line === '' ? '' : el('w:r', {}, words('w:t', line)),
    ),
  );
  const initials = [...author].slice(0, 2).join('');
  return el(
    'w:comment',
    { 'w:id': id, 'w:author': author, 'w:date': wordTime(at), 'w:initials': initials },
    ...paragraphs,
  );
}
