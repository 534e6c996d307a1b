/** Every node type that our editor registers. A document with any other was made by a newer app and is opened read-only or refused. */
import * as Y from 'yjs';
import { BODY_REFERENCES } from './body.ts';
import { bodyElement } from './schema.ts';

export const BODY_NODE_TYPES: readonly string[] = [
  'paragraph',
  'heading',
  'quote',
  'list',
  'listitem',
  'link',
  'autolink',
  'table',
  'tablerow',
  'tablecell',
  'linebreak',
  'tab',
  'text',
  'image',
  'source-list',
  'horizontalrule',
  ...Object.keys(BODY_REFERENCES),
];

/** Node types in the text that this app does not know. */
export function unknownNodeTypes(doc: Y.Doc): string[] {
  const unknown = new Set<string>();
  const walk = (node: Y.XmlElement | Y.XmlText | Y.XmlHook): void => {
    if (!(node instanceof Y.XmlElement)) return;
    for (const child of node.toArray()) {
      if (child instanceof Y.XmlElement && !BODY_NODE_TYPES.includes(child.nodeName)) unknown.add(child.nodeName);
      walk(child as Y.XmlElement | Y.XmlText);
    }
  };
  walk(bodyElement(doc));
  return [...unknown];
}
