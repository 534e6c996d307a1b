/** The output of the readers of other programs' files is text that the editor accepts, block by block. */
import { createHeadlessEditor } from '@lexical/headless';
import { $getRoot } from 'lexical';
import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { planTextOf } from '../../shared/app/imports/nodesOfPaper.ts';
import { textOfPaper } from '../../shared/app/imports/textOfPaper.ts';
import { bodyElement } from '../../shared/doc/schema.ts';
import { fromJson, type NodeJson } from '../../shared/doc/suggestions/blocks.ts';
import { PAPER_FIXTURE } from '../../shared/export/paper/fixture.ts';
import { bindBody } from './bindBody.ts';
import { EDITOR_NODES } from './editorNodes.ts';

const OUTSIDE = { language: 'ja' as const, media: () => '0'.repeat(64), citation: () => 'cite000000000000' };

function shown(nodes: readonly NodeJson[]): string {
  const doc = new Y.Doc();
  bodyElement(doc).insert(0, nodes.map(fromJson));
  const throws = (error: unknown) => {
    throw error;
  };
  const editor = createHeadlessEditor({ nodes: EDITOR_NODES, onError: throws });
  const bound = bindBody(editor, doc, { onProblem: throws, mayWrite: () => true, onRefuse: () => undefined });
  const text = editor.getEditorState().read(() => $getRoot().getTextContent());
  bound.dispose();
  return text;
}

it.each(PAPER_FIXTURE.blocks.map((block, i) => [`${i} ${block.kind}`, block] as const))('accepts %s', (_, block) => {
  const { nodes } = planTextOf([block], OUTSIDE);
  expect(() => shown(nodes)).not.toThrow();
  const text = textOfPaper({ ...PAPER_FIXTURE, blocks: [block] }, () => 'cite000000000000' as never);
  expect(() => shown(text.nodes)).not.toThrow();
});

it('keeps a tab as a tab', () => {
  const runs = [{ kind: 'text', text: '品名' }, { kind: 'tab' }, { kind: 'text', text: '値段' }] as const;
  expect(shown(planTextOf([{ kind: 'paragraph', runs }], OUTSIDE).nodes)).toBe('品名\t値段');
});
