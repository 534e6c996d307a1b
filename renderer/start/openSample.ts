/** Opens the sample of a role; creates it if it does not exist, or again if it is to be reset. */
import { sampleOf } from '../../shared/app/start/samples.ts';
import type { StartRole } from '../../shared/ipc/contract.ts';
import type { App } from '../shell/AppContext.tsx';
import { makerOf } from '../shell/openContent.ts';
import { navigate, type Route } from '../shell/routes.ts';
import type { Words } from '../ui/i18n.tsx';

const ROUTE: Readonly<Record<StartRole, (id: string) => Route>> = {
  founder: (planId) => ({ name: 'plan', planId, view: 'board' }),
  advisor: (planId) => ({ name: 'plan', planId, view: 'text' }),
  judge: (seatId) => ({ name: 'seat', seatId }),
  secretariat: (contestId) => ({ name: 'contest', contestId, panel: 'entries' }),
};

/** Rejects if nothing can be stored. */
export async function openSample(app: App, words: Words, role: StartRole, fresh: boolean): Promise<boolean> {
  await app.catalogue.ready;
  const { core, settings, catalogue } = app;
  // An open sample must not be replaced while it is on screen.
  if (fresh) navigate({ name: 'start' });
  const id = await sampleOf(core, words, {
    role,
    fresh,
    kept: settings.samples,
    maker: makerOf(app),
    entryOf: (entry) => catalogue.entry(entry),
  });
  app.setSettings({ samples: { ...settings.samples, [role]: id } });
  navigate(ROUTE[role](id));
  return true;
}
