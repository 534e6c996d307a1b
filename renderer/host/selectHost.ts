/** The only place that knows there are two hosts. */
import type { Host } from '../../shared/host/host.ts';
import { createBrowserHost } from './browserHost.ts';
import { createElectronHost } from './electronHost.ts';

/** Undefined where the host does not let us in: an address used twice, or another person's page. */
export const selectHost = async (): Promise<Host | undefined> =>
  window.desktop ? createElectronHost(window.desktop) : createBrowserHost();
