/**
 * Files and links that the system asks the app to open: from the command line, a second start, or macOS's own events. They are queued until
 * a page listens.
 */
import { basename } from 'node:path';
import type { AppWindow } from './appWindow.ts';
import type { ElectronApi } from './electronApi.ts';
import { deepLink, openRequest } from './links.ts';
import type { RecentFiles } from './recentFiles.ts';

export type OpenRequest = { readonly file?: string | undefined; readonly link?: string | undefined };

export class OpenRequests {
  private readonly waiting: OpenRequest[] = [];
  private target: { readonly window: AppWindow; readonly recent: RecentFiles } | undefined;

  /** Listens from construction on: macOS sends the first request before the app is ready. */
  constructor(app: ElectronApi['app'], argv: readonly string[]) {
    this.take(openRequest(argv));
    app.on('open-file', (event, path) => {
      event.preventDefault();
      this.take({ file: path });
    });
    app.on('open-url', (event, url) => {
      event.preventDefault();
      this.take({ link: url });
    });
    // A second start without a file brings up the window.
    app.on('second-instance', (_event, second) => {
      const asked = openRequest(second);
      if (asked.file || asked.link) this.take(asked);
      else this.deliver({});
    });
  }

  deliverTo(window: AppWindow, recent: RecentFiles): void {
    this.target = { window, recent };
  }
  deliverWaiting(): void {
    for (const request of this.waiting.splice(0)) this.deliver(request);
  }

  private take(request: OpenRequest): void {
    if (!request.file && !request.link) return;
    if (this.target) this.deliver(request);
    else this.waiting.push(request);
  }

  private deliver({ file, link }: OpenRequest): void {
    if (!this.target) return;
    const { window, recent } = this.target;
    window.show();
    // The page of a newly opened window is still loading.
    if (!window.listens) {
      if (file || link) this.waiting.push({ file, link });
      return;
    }
    if (file) window.send('file.opened', { token: recent.add(file), name: basename(file) });
    const target = link ? deepLink(link) : undefined;
    if (target) window.send('link.opened', target);
  }
}
