/** Converts Markdown from the clipboard to HTML off the main thread, so that slow input cannot block the window. */
import { readMarkdown } from '../../shared/export/readers/markdown/readMarkdown.ts';
import { htmlBody } from '../../shared/export/writers/html/blocks.ts';
import { plainMarkdown } from '../../shared/text/markdownSigns.ts';
import { answerInWorker } from '../ui/answerInWorker.ts';

const NO_WORDS = { sources: '', comments: '', resolved: '', outline: '', back: '' } as const;

answerInWorker(async (text: string) => {
  const { paper } = await readMarkdown(plainMarkdown(text), { title: '', language: 'ja', date: '' });
  return htmlBody(paper, NO_WORDS, { picture: () => undefined }).html;
});
