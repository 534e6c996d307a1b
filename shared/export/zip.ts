/** Packs several files into one. The same files give the same bytes, whatever the clock and the time zone. */
import { zipSync } from 'fflate';
import { zipDay } from '../kernel/zipDay.ts';

/** Files by name. They are stored uncompressed: pictures do not get smaller. */
export const zipOf = (files: Readonly<Record<string, Uint8Array>>): Uint8Array =>
  zipSync({ ...files }, { level: 0, mtime: zipDay() });
