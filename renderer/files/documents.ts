/** Files of other programs: loaded when the first one comes in. */
import { parts } from '../shell/appParts.ts';

export const documents = parts.declare('files.documents', () => import('./importDocuments.ts'));
