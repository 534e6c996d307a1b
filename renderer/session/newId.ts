/** A new 16-character id, for objects created before any plan is open. */
import { idFromBytes } from '../../shared/kernel/ids.ts';

export const newId = <T extends string>(): T => idFromBytes<T>(crypto.getRandomValues(new Uint8Array(16)));
