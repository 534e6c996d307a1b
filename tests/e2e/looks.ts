/** The checks of every screen: nothing overflows the window, is clipped or too small to hit, and axe reports nothing. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';

const CONTROLS = 'button, a[href], input, select, textarea';
/** Selectors of text, besides interactive elements. */
export const ALL_WORDS = `${CONTROLS}, summary, label, legend, h1, h2, h3, h4, p, li, dt, dd`;

/** 1280 × 800 at 200 %, 1280 × 1024 at 400 %, and a font size of 200 % in a window without zoom. */
export const ZOOMS = [
  { name: 'browser at 200 %', width: 640, height: 400, letters: '1' },
  { name: 'browser at 400 %', width: 320, height: 256, letters: '1' },
  { name: 'letters at 200 %', width: 1280, height: 800, letters: '2' },
] as const;

export const go = (page: Page, hash: string) =>
  page.evaluate((h) => {
    location.hash = h;
  }, hash);

/** Elements beyond the window's width, which need two-dimensional scrolling or cannot be reached at all. */
export const beyond = (page: Page, of = CONTROLS): Promise<string[]> =>
  page.evaluate(
    (selector) =>
      [...document.querySelectorAll<HTMLElement>(selector)]
        .filter((e) => e.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        // Boards and tables are two-dimensional by nature, and scroll on their own.
        .filter(
          (e) => !e.closest('.board, .board-preview, table, .money-table, .table-scroll, .skip-link, .visually-hidden'),
        )
        .filter((e) => {
          const { left, right, width } = e.getBoundingClientRect();
          return width > 1 && (left < -1 || right > innerWidth + 1);
        })
        .map((e) => `${e.className} ${e.getAttribute('aria-label') ?? e.textContent?.slice(0, 30)}`),
    of,
  );
export const noSideways = (page: Page): Promise<number> =>
  page.evaluate(() =>
    Math.max(
      ...[document.documentElement, ...document.querySelectorAll('.shell, .stage, .plan, .text-scroll, .modal')].map(
        (e) => e.scrollWidth - e.clientWidth,
      ),
    ),
  );

/** Interactive elements under 24 × 24 CSS px. Exempt are links within a line of text (WCAG 2.5.8, inline) and cards, which scale with their board. */
export const tooSmall = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'button, a[href], select, summary, input, textarea, [role=button], [role=menuitem], [role=treeitem]',
      ),
    ]
      .filter((e) => e.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .filter((e) => !e.closest('.react-flow__viewport, .visually-hidden, .skip-link, .minimap, [aria-hidden="true"]'))
      .filter((e) => !(getComputedStyle(e).display === 'inline' && e.closest('p, li, td, .text')))
      .map((e) => ({ e, box: (e.closest('label') ?? e).getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && (box.width < 23.9 || box.height < 23.9))
      .map(
        ({ e, box }) =>
          `${e.tagName}.${e.className} ${e.textContent?.slice(0, 20)} ${Math.round(box.width)}×${Math.round(box.height)}`,
      ),
  );

/** Text that its own box clips without an ellipsis. */
export const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(
    (selector) =>
      [...document.querySelectorAll<HTMLElement>(selector)]
        .filter((e) => e.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        .filter(
          (e) =>
            !e.closest('.react-flow, .visually-hidden, .skip-link, .minimap') && !e.matches('input, select, textarea'),
        )
        .filter((e) => {
          const { overflowX, overflowY, textOverflow } = getComputedStyle(e);
          const wide = overflowX === 'hidden' && textOverflow !== 'ellipsis' && e.scrollWidth > e.clientWidth + 1;
          return wide || (overflowY === 'hidden' && e.scrollHeight > e.clientHeight + 1);
        })
        .map((e) => `${e.tagName}.${e.className} ${e.textContent?.slice(0, 30)}`),
    ALL_WORDS,
  );

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Themes differ only in colours; everything else that axe checks is the same in all of them. */
export const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];
export const ALL_RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
type Axe = {
  run(
    context: unknown,
    options: unknown,
  ): Promise<{
    violations: { id: string; nodes: { html: string; failureSummary: string; target: readonly unknown[] }[] }[];
  }>;
};
export type Violation = { readonly id: string; readonly nodes: readonly string[] };

/** The violations of these rules that axe finds in the current page. */
export async function axeOf(page: Page, rules: readonly string[]): Promise<readonly Violation[]> {
  await page.evaluate(`window.axe ?? (() => { ${AXE} })(); undefined`);
  return page.evaluate(async (runOnly) => {
    // Transitions are finished before colours are checked; waiting for them would never end while nothing is rendered.
    for (const a of document.getAnimations())
      if (a.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY) a.finish();
    const result = await (window as unknown as { axe: Axe }).axe.run(document, {
      runOnly,
      resultTypes: ['violations'],
    });
    // A tooltip is announced as the description of its button and comes and goes with the focus: it needs no landmark.
    const isTooltip = (target: readonly unknown[]): boolean => {
      const found = typeof target[0] === 'string' ? document.querySelector(target[0]) : null;
      return !found || found.querySelector('[role=tooltip]') !== null || found.closest('[role=tooltip]') !== null;
    };
    return result.violations
      .map(({ id, nodes }) => ({ id, nodes: id === 'region' ? nodes.filter((n) => !isTooltip(n.target)) : nodes }))
      .filter(({ nodes }) => nodes.length > 0)
      .map(({ id, nodes }) => ({
        id,
        nodes: nodes.slice(0, 3).map((n) => `${n.html.slice(0, 160)} ${n.failureSummary.slice(0, 200)}`),
      }));
  }, rules);
}

/** The person's choice of appearance, as Settings applies it. */
export const THEMES = ['light', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];
export const paint = (page: Page, theme: Theme): Promise<void> =>
  page.evaluate((t) => {
    document.documentElement.dataset['theme'] = t;
  }, theme);

/**
 * Checks the current page with axe: everything in the light theme, and the colours in the others. Colours do not depend
 * on the language, so an English page is only checked in the light theme. Leaves the light theme on.
 */
export async function expectAccessible(
  page: Page,
  name: string,
  language: 'ja' | 'en' = 'ja',
  shot?: (theme: Theme) => string | undefined,
): Promise<void> {
  for (const theme of language === 'ja' ? THEMES : (['light'] as const)) {
    await paint(page, theme);
    const path = shot?.(theme);
    if (path) await page.screenshot({ path, fullPage: true });
    expect(await axeOf(page, theme === 'light' ? ALL_RULES : COLOUR_RULES), `${name}, ${theme}`).toEqual([]);
  }
  await paint(page, 'light');
}

/** The page does not scroll sideways. */
export async function expectNoOverflow(page: Page, name: string): Promise<void> {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow, `${name}: wider than the window`).toBeLessThanOrEqual(0);
}
