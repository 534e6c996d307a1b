/** The list of licences that the build writes next to the page (build/licences.ts) and the settings show. */
import { z } from 'zod';

export const licencesSchema = z.array(
  z.object({
    name: z.string(),
    version: z.string(),
    /** SPDX identifier, as the package declares it; empty if there is only the licence text. */
    licence: z.string(),
    text: z.string(),
  }),
);
export type Licence = z.infer<typeof licencesSchema>[number];
