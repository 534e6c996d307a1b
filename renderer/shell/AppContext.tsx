/** What every screen may use: the host, the settings, the catalogue, the open plan. */
import { createContext, useContext } from 'react';
import type { Core } from '../../shared/app/core.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import type { Host } from '../../shared/host/host.ts';
import type { PickedFile, Settings } from '../../shared/ipc/contract.ts';
import type { CatalogueService } from '../session/catalogueService.ts';

export type App = {
  readonly core: Core;
  readonly host: Host;
  readonly settings: Settings;
  readonly setSettings: (patch: Partial<Settings>) => void;
  readonly catalogue: CatalogueService;
  /** Today as an ISO date in the person's time zone. */
  readonly today: string;
  readonly openPlan: (planId: string) => void;
  /** Opens a plan that could not be stored and stays in memory until it can. */
  readonly adoptPlan: (session: PlanSession) => void;
  /** Handles a file that was chosen, dropped, or opened from the desktop; reports files that no feature handles. */
  readonly takeFile: (file: Pick<PickedFile, 'name' | 'bytes'>) => void;
};

const AppContext = createContext<App | undefined>(undefined);
export const AppProvider = AppContext.Provider;
export function useApp(): App {
  const app = useContext(AppContext);
  if (!app) throw new Error('outside the app');
  return app;
}
