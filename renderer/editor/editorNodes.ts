/** Every node type that the text may contain. `shared/doc/nodeTypes.ts` lists the same names for code without Lexical. */
import { HorizontalRuleNode } from '@lexical/extension';
import { AutoLinkNode, LinkNode } from '@lexical/link';
import { ListItemNode, ListNode } from '@lexical/list';
import { HeadingNode, QuoteNode } from '@lexical/rich-text';
import { TableCellNode, TableNode, TableRowNode } from '@lexical/table';
import { ImageNode, SourceListNode } from './nodes/BlockNodes.tsx';
import { REFERENCE_NODES } from './nodes/ReferenceNodes.tsx';

export const EDITOR_NODES = [
  HeadingNode,
  QuoteNode,
  ListNode,
  ListItemNode,
  LinkNode,
  AutoLinkNode,
  TableNode,
  TableRowNode,
  TableCellNode,
  HorizontalRuleNode,
  ImageNode,
  SourceListNode,
  ...Object.values(REFERENCE_NODES),
];
