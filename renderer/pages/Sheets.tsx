/** A preview of the printed pages, stacked. */
import { type MouseEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import {
  boardBox,
  bodyBox,
  type PageBox,
  type PageSetup,
  pageBox,
  type Running,
  runningHead,
  typeScale,
} from '../../shared/export/paper/pages.ts';
import type { Paper } from '../../shared/export/paper/tree.ts';
import { PAPER_STYLE } from '../../shared/export/writers/html/style.ts';
import { useWords } from '../ui/i18n.tsx';
import { boardClass, fill, isStacked, measure, PAGE_GAP, type Pages, PX_PER_MM, pictureUrls } from './flow.ts';
import { sheetWords } from './pageWords.ts';
import { useStyle } from './useStyle.ts';

type Props = {
  readonly paper: Paper;
  readonly setup: PageSetup;
  readonly onPages: (laid: LaidPages) => void;
  readonly onFailed: (paper: Paper) => void;
};
/** Pages with what they were laid out from: by the time they are known, the plan or the settings may have changed. */
export type LaidPages = Pages & Pick<Props, 'paper' | 'setup'>;

/** Maximum page width relative to the view, if the browser cannot stack columns: pages are then side by side. */
const SIDE_BY_SIDE = 0.45;

export function Sheets({ paper, setup, onPages, onFailed }: Props) {
  const { t } = useWords();
  const view = useRef<HTMLDivElement>(null);
  const flow = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const [pages, setPages] = useState<Pages>({ count: 1, pageOf: new Map(), ofBoards: new Set() });
  const box = pageBox(setup);
  const body = bodyBox(box);
  const board = boardBox(setup);
  const shrunk = boardScale(box, board);
  const scale = scaleFor(width, box);
  useStyle(PAPER_STYLE);
  useLayoutEffect(() => {
    const element = view.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const isSized = scale > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the box is computed from the setup
  useEffect(() => {
    const element = flow.current;
    if (!element || !isSized) return;
    let isGone = false;
    const urls = pictureUrls(paper);
    const lay = async () => {
      const sheets = await fill(element, { paper, setup, words: sheetWords(t), urls, prefix: 'preview-' });
      await document.fonts.ready;
      if (isGone) return;
      const measured = measure(element, sheets, box);
      setPages(measured);
      onPages({ ...measured, paper, setup });
    };
    lay().catch(() => {
      // The dialog reports it; the plan is untouched.
      if (!isGone) onFailed(paper);
    });
    return () => {
      isGone = true;
      urls.release();
    };
  }, [paper, setup, t, isSized, onPages, onFailed]);
  const running = runningHead(paper, setup);
  const numbers = Array.from({ length: pages.count }, (_, i) => i + 1);
  const step = isStacked() ? box.height + PAGE_GAP : box.width + PAGE_GAP;
  const long = step * pages.count - PAGE_GAP;
  const size = isStacked() ? { width: box.width, height: long } : { width: long, height: box.height };
  return (
    <div className="sheets-view" ref={view}>
      <div className="sheets-scaled" style={{ width: mm(size.width * scale), height: mm(size.height * scale) }}>
        <div className="sheets" style={{ ...sized(size), transform: `scale(${scale})` }}>
          {numbers.map((n) => (
            <Sheet
              key={n}
              running={n === 1 && setup.hasCover ? undefined : running}
              number={`${n} / ${pages.count}`}
              start={step * (n - 1)}
              box={box}
              board={setup.boardLayout === 'wide' && pages.ofBoards.has(n) ? board : undefined}
            />
          ))}
          {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the links within are the controls, and answer the keyboard as links do */}
          <div
            ref={flow}
            onClick={followLink}
            lang={paper.language}
            className={`p-paper sheets-flow ${isStacked() ? 'stacked' : ''} ${boardClass(setup)}`}
            style={{
              ...sized(body),
              top: mm(box.margins.top),
              left: mm(box.margins.left),
              columnWidth: mm(body.width),
              columnGap: mm(box.margins.left + box.margins.right + PAGE_GAP),
              rowGap: mm(box.margins.top + box.margins.bottom + PAGE_GAP),
              ['--body-height' as string]: mm(body.height),
              ['--p-scale' as string]: String(typeScale(setup)),
              ['--board-height' as string]: mm(bodyBox(board).height * shrunk),
              ['--board-width' as string]: mm(bodyBox(board).width * shrunk),
            }}
          />
        </div>
      </div>
    </div>
  );
}

/** An empty page with its header and number. A larger page of a board is scaled down, so that its body aligns with the others'. */
function Sheet({
  running,
  number,
  start,
  box,
  board,
}: {
  readonly running: Running | undefined;
  readonly number: string;
  /** Where it starts among the pages, in millimetres. */
  readonly start: number;
  readonly box: PageBox;
  readonly board: PageBox | undefined;
}) {
  const scale = board ? boardScale(box, board) : 1;
  const [top, left] = [box.margins.top * (1 - scale), box.margins.left * (1 - scale)];
  const at = isStacked() ? { top: mm(start + top), left: mm(left) } : { top: mm(top), left: mm(start + left) };
  return (
    <div
      className="sheet"
      data-size={board ? 'a3' : undefined}
      aria-hidden="true"
      style={{ ...sized(board ?? box), ...at, transform: `scale(${scale})` }}
    >
      {running ? (
        <>
          <div className="sheet-head" style={edges(box)}>
            <span>{running.start}</span>
            <span>{running.middle}</span>
            <span>{running.end}</span>
          </div>
          <div className="sheet-foot">{number}</div>
        </>
      ) : null}
    </div>
  );
}

/** How far the page of a board is scaled down, so that its body fits that of the other pages. */
function boardScale(box: PageBox, board: PageBox): number {
  const [room, body] = [bodyBox(box), bodyBox(board)];
  return Math.min(1, room.width / body.width, room.height / body.height);
}

/** A link within the document scrolls the preview; external links do nothing, because this is a preview of paper. */
function followLink(event: MouseEvent<HTMLElement>): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link) return;
  event.preventDefault();
  const id = link.getAttribute('href')?.split('#')[1];
  if (id) event.currentTarget.querySelector(`#${CSS.escape(id)}`)?.scrollIntoView({ block: 'center' });
}

const mm = (length: number): string => `${length}mm`;
const sized = ({ width, height }: { readonly width: number; readonly height: number }) => ({
  width: mm(width),
  height: mm(height),
});
const edges = ({ margins }: PageBox) => ({ left: mm(margins.left), right: mm(margins.right) });

/** Fits the view's width, and is never larger than on paper. 0 until the view has a width. */
function scaleFor(width: number, box: PageBox): number {
  const room = isStacked() ? width : width * SIDE_BY_SIDE;
  return Math.min(1, room / (box.width * PX_PER_MM));
}
