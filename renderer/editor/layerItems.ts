/** The layer of the block at the caret: for the slash menu, the toolbar's menu and the palette. For a heading, everything below it. */
import { $getSelection, $isNodeSelection, $isRangeSelection, type LexicalEditor, type LexicalNode } from 'lexical';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import { namedBlocks } from '../../shared/doc/bodyEdits.ts';
import { LAYERS, type Layer } from '../../shared/domain/layers/layers.ts';
import { SLASH_WORDS } from '../../shared/i18n/slashWords.ts';
import { announce } from '../shell/announce.tsx';
import { report } from '../shell/refusals.ts';
import type { Translate } from '../ui/i18n.tsx';
import type { SlashItem } from './SlashMenu.tsx';

function $chosenNode(): LexicalNode | undefined {
  const selection = $getSelection();
  if ($isRangeSelection(selection)) return selection.anchor.getNode();
  return $isNodeSelection(selection) ? selection.getNodes()[0] : undefined;
}

/** Through a command, like every change of a layer: the document's version is raised to one that supports it. */
function setBlockLayer(editor: LexicalEditor, session: PlanSession, layer: Layer, t: Translate): void {
  // Includes pending updates: the slash that opened the menu has just been removed.
  const index = editor.read(() => $chosenNode()?.getTopLevelElement()?.getIndexWithinParent());
  const block = index === undefined ? undefined : namedBlocks(session.doc)[index]?.id;
  if (block === undefined) {
    announce(t('layer.noBlock'));
    return;
  }
  const done = report(session.writeText({ type: 'editText', edits: [{ op: 'layer', block, layer }] }));
  if (done) announce(t('layer.set', { layer: t(`layer.${layer}`) }));
}

export const layerItems = (editor: LexicalEditor, session: PlanSession, t: Translate): SlashItem[] =>
  LAYERS.map((layer) => ({
    id: `layer.${layer}`,
    label: t('layer.item', { layer: t(`layer.${layer}`) }),
    words: SLASH_WORDS.layer,
    run: () => setBlockLayer(editor, session, layer, t),
  }));
