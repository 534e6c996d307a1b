/** Files of other programs: loaded when the first one arrives. */
import { parts } from '../shell/appParts.ts';

export const documents = parts.declare('files.documents', () => import('./importDocuments.ts'));
