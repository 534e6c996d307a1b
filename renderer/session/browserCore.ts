/** The application core in a browser page, with the page's clock, window and sockets. */

import { type Core, createCore, type Lines, type Page } from '../../shared/app/core.ts';
import type { Host } from '../../shared/host/host.ts';
import { type Disposable, toDisposable } from '../../shared/kernel/disposable.ts';
import { systemClock } from '../../shared/ports/clock.ts';
import { readWaiting, SyncLink } from './syncLink.ts';

function listen(target: Window | Document, event: string, run: () => void, capture = false): Disposable {
  target.addEventListener(event, run, capture);
  return toDisposable(() => target.removeEventListener(event, run, capture));
}

const browserPage: Page = {
  get isVisible() {
    return document.visibilityState === 'visible';
  },
  onDidHide: (run) => {
    const onHide = () => {
      if (document.visibilityState === 'hidden') run();
    };
    const subscriptions = [listen(document, 'visibilitychange', onHide), listen(window, 'pagehide', onHide)];
    return toDisposable(() => {
      for (const subscription of subscriptions) subscription.dispose();
    });
  },
  onDidClose: (run) => listen(window, 'pagehide', run),
  onDidStartComposing: (run) => listen(document, 'compositionstart', run, true),
  onDidEndComposing: (run) => listen(document, 'compositionend', run, true),
  commitFields: () => {
    const field = document.activeElement;
    if (field instanceof HTMLElement && field.matches('input, textarea')) field.blur();
  },
  onFrame: (run) => {
    let frame = requestAnimationFrame(function step(time) {
      frame = requestAnimationFrame(step);
      run(time);
    });
    return toDisposable(() => cancelAnimationFrame(frame));
  },
};

const lines: Lines = {
  open: (doc, name, url, membership) => new SyncLink(doc, name, url, membership),
  waiting: readWaiting,
};

const randomBytes = (count: number): Uint8Array => crypto.getRandomValues(new Uint8Array(count));

/** One per host: the host is what differs between the desktop, the browser edition and a test. */
export const browserCore = (host: Host): Core =>
  createCore({ host, clock: systemClock, page: browserPage, lines, randomBytes });
