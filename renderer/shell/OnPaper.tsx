/**
 * Content for print only. Prints as soon as it is mounted, and is rendered beside the app until printing ends. Style sheets select it by `className`, show
 * it in print only, and read from the body's `data-print` what is being printed.
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
  /** Becomes the default name of the PDF. */
  readonly title: string;
  /** The language of the content; defaults to the language of the screen. */
  readonly language?: Language;
  readonly className: string;
  /** Resolves when everything needed, such as pictures, has loaded. By default printing starts with the next animation frame. */
  readonly untilReady?: (place: HTMLElement) => Promise<unknown>;
  /** Called after printing, or after a failure has been announced; not called if the component was unmounted before. */
  readonly onDone: () => void;
  readonly children: ReactNode;
};

const nextFrame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));

export function OnPaper({ as, title, language, className, untilReady = nextFrame, onDone, children }: Props) {
  const { host } = useApp();
  const { t, language: onScreen } = useWords();
  const [place] = useState(() => document.createElement('div'));
  // biome-ignore lint/correctness/useExhaustiveDependencies: prints once, when mounted
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
