/**
 * What stands on paper alone: drawn beside the app for as long as it prints, as soon as it is mounted. Style sheets find it by `className`, show it in
 * print only, and know from the body's `data-print` what is printed.
 */
import { type ReactNode, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Language } from '../../shared/kernel/languages.ts';
import { useWords } from '../ui/i18n.tsx';
import { layPlace, type PrintPurpose, printAs } from '../ui/printAs.ts';
import { useApp } from './AppContext.tsx';
import { announce } from './announce.tsx';

type Props = {
  readonly as: PrintPurpose;
  /** Programs name the PDF by it. */
  readonly title: string;
  /** What the paper is written in; the language of the screen where it is missing. */
  readonly language?: Language;
  readonly className: string;
  /** What has to be there first, such as pictures. Without it the paper prints with the next frame. */
  readonly untilReady?: (place: HTMLElement) => Promise<unknown>;
  /** It was printed, or could not be, which has been said. Not called where whoever drew it took it away before. */
  readonly onDone: () => void;
  readonly children: ReactNode;
};

const nextFrame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));

export function OnPaper({ as, title, language, className, untilReady = nextFrame, onDone, children }: Props) {
  const { host } = useApp();
  const { t, language: onScreen } = useWords();
  const [place] = useState(() => document.createElement('div'));
  // biome-ignore lint/correctness/useExhaustiveDependencies: printed once
  useEffect(() => {
    let isGone = false;
    const written = language ?? onScreen;
    layPlace(place, className, written);
    const print = async () => {
      await untilReady(place);
      if (!isGone) await printAs(host, as, { title, language: written });
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
