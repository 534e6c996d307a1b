/** A document as Markdown, in the given language. */
import type { Paper } from '../../export/paper/tree.ts';
import { writeMarkdown } from '../../export/writers/markdown/writeMarkdown.ts';
import type { Words } from '../../i18n/words.ts';

/** `picture`: the address of a picture that is exported too; without it the text contains descriptions of pictures. */
export const markdownOf = (
  paper: Paper,
  { t }: Words,
  picture: (key: string) => string | undefined = () => undefined,
): Promise<Uint8Array> =>
  writeMarkdown(paper, { words: { comments: t('comment.title'), period: t('chart.month') }, picture });
