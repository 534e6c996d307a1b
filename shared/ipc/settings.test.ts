import { expect, it } from 'vitest';
import { DEFAULT_PAGES } from '../export/paper/pages.ts';
import { settingsSchema } from './contract.ts';

const { boardLayout: _, ...earlier } = DEFAULT_PAGES;
const pagesOf = (pages: unknown) => settingsSchema.parse({ pages }).pages;

it('keeps the page setup of earlier apps, which had boards on A3 as a switch', () => {
  expect(pagesOf({ ...earlier, mark: '社外秘', hasWideBoards: true })).toEqual({
    ...earlier,
    mark: '社外秘',
    boardLayout: 'wide',
  });
  expect(pagesOf({ ...earlier, hasWideBoards: false })).toEqual(DEFAULT_PAGES);
  expect(pagesOf({ ...earlier, isPunched: true })).toEqual({ ...DEFAULT_PAGES, isPunched: true });
  expect(pagesOf({ ...DEFAULT_PAGES, boardLayout: 'tiled' })).toEqual({ ...DEFAULT_PAGES, boardLayout: 'tiled' });
  expect(pagesOf({ ...DEFAULT_PAGES, boardLayout: 'of a newer app' })).toEqual(DEFAULT_PAGES);
});
