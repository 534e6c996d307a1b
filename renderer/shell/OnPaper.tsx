/**
 * What stands on paper alone: drawn beside the app for as long as it prints, as soon as it is mounted. No page is read aloud twice: readers of screens do
 * not meet it. Style sheets find it by `className` and know from the body's `data-print` what is printed.
 */
import { type ReactNode, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { useWords } from '../ui/i18n.tsx';
import { type PrintPurpose, printAs } from '../ui/printAs.ts';
import { useApp } from './AppContext.tsx';
import { announce } from './announce.tsx';

type Props = {
  readonly as: PrintPurpose;
  /** Programs name the PDF by it. */
  readonly title: string;
  readonly className: string;
  /** What has to be there first, such as pictures. Without it the paper prints with the next frame. */
  readonly untilReady?: (place: HTMLElement) => Promise<unknown>;
  /** It was printed, or could not be, which has been said. Not called where whoever drew it took it away before. */
  readonly onDone: () => void;
  readonly children: ReactNode;
};

const nextFrame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));

export function OnPaper({ as, title, className, untilReady = nextFrame, onDone, children }: Props) {
  const { host } = useApp();
  const { t, language } = useWords();
  const [place] = useState(() => document.createElement('div'));
  // biome-ignore lint/correctness/useExhaustiveDependencies: printed once
  useEffect(() => {
    let isGone = false;
    place.className = className;
    place.lang = language;
    place.ariaHidden = 'true';
    // In front of everything: paper is read from its first page.
    document.body.prepend(place);
    const print = async () => {
      await untilReady(place);
      if (!isGone) await printAs(host, as, title);
    };
    void print()
      .catch(() => announce(t('error.storage'), { kind: 'error' }))
      .finally(() => {
        if (!isGone) onDone();
      });
    return () => {
      isGone = true;
      place.remove();
    };
  }, []);
  return createPortal(children, place);
}
