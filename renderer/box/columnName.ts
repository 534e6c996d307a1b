/** The name of a column: its founder's, or else its role. */
import type { BoxColumn } from '../../shared/app/box/boxView.ts';
import type { Translate } from '../ui/i18n.tsx';

export const columnName = (t: Translate, { title, role }: Pick<BoxColumn, 'title' | 'role'>): string =>
  title.trim() || t(`box.role.${role}`);
