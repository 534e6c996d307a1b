/** The sections of the text: a heading and everything up to the next one of its level, with character counts. */
import { $isHeadingNode } from '@lexical/rich-text';
import { $getRoot, type LexicalNode } from 'lexical';
import { countGraphemes } from '../../shared/text/count.ts';
import { $isQuestion, $sectionKey } from './blockState.ts';

export type SectionView = {
  readonly key: string;
  readonly nodeKey: string;
  readonly title: string;
  readonly level: number;
  readonly characters: number;
};

const $ownText = (node: LexicalNode): string => ($isQuestion(node) ? '' : node.getTextContent());

/** Reads all sections; text before the first heading belongs to none. Costs one pass over the text. */
export function $readSections(): { sections: SectionView[]; total: number; totalWithoutSpaces: number } {
  const sections: SectionView[] = [];
  let text = '';
  let all = '';
  const close = () => {
    const last = sections.at(-1);
    if (last) sections[sections.length - 1] = { ...last, characters: countGraphemes(text.replace(/\n/gu, '')) };
    text = '';
  };
  for (const node of $getRoot().getChildren()) {
    if ($isHeadingNode(node)) {
      close();
      sections.push({
        key: $sectionKey(node),
        nodeKey: node.getKey(),
        title: node.getTextContent(),
        level: Number(node.getTag().slice(1)),
        characters: 0,
      });
      continue;
    }
    const own = $ownText(node);
    text += own;
    all += own;
  }
  close();
  const plain = all.replace(/\n/gu, '');
  return { sections, total: countGraphemes(plain), totalWithoutSpaces: countGraphemes(plain, { withoutSpaces: true }) };
}
