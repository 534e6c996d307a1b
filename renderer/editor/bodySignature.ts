/** A text's structure, words and formats as one string, read from the document and from the editor: equal when both show the same. */
import { $getRoot, $isElementNode, $isTextNode, type LexicalNode } from 'lexical';
import * as Y from 'yjs';

type Run = { text: string; format: number };

const runs = (list: readonly Run[]): string => {
  let out = '';
  let last: Run | undefined;
  for (const run of list) {
    if (run.text === '') continue;
    if (last?.format === run.format) last.text += run.text;
    else {
      if (last) out += `"${last.format}:${last.text}"`;
      last = { ...run };
    }
  }
  return last ? `${out}"${last.format}:${last.text}"` : out;
};

export function documentSignature(root: Y.XmlElement): string {
  const walk = (element: Y.XmlElement): string => {
    let out = '';
    let texts: Run[] = [];
    const flush = () => {
      out += runs(texts);
      texts = [];
    };
    for (const child of element.toArray()) {
      if (child instanceof Y.XmlText) {
        for (const { insert, attributes } of child.toDelta() as {
          insert: unknown;
          attributes?: { p?: { __format?: number } };
        }[]) {
          if (typeof insert === 'string') texts.push({ text: insert, format: attributes?.p?.__format ?? 0 });
        }
      } else if (child instanceof Y.XmlElement) {
        flush();
        const mark: unknown = child.getAttribute('__tag') ?? child.getAttribute('__target');
        out += `<${child.nodeName}${child.nodeName === 'list' || child.nodeName === 'link' || mark === undefined || (child.nodeName === 'heading' && mark === 'h1') ? '' : `=${mark}`}${walk(child)}>`;
      }
    }
    flush();
    return out;
  };
  return walk(root);
}

/** Call inside a read. */
export function $editorSignature(): string {
  const walk = (children: readonly LexicalNode[]): string => {
    let out = '';
    let texts: Run[] = [];
    const flush = () => {
      out += runs(texts);
      texts = [];
    };
    for (const child of children) {
      if ($isTextNode(child)) {
        texts.push({ text: child.getTextContent(), format: child.getFormat() });
        continue;
      }
      flush();
      const type = child.getType();
      const fields = child as unknown as { __tag?: string; __target?: string };
      const mark = fields.__tag ?? (fields.__target || undefined);
      const implied = type === 'heading' && mark === 'h1';
      out += `<${type}${type === 'list' || type === 'link' || mark === undefined || implied ? '' : `=${mark}`}${$isElementNode(child) ? walk(child.getChildren()) : ''}>`;
    }
    flush();
    return out;
  };
  return walk($getRoot().getChildren());
}
