/**
 * Every way in which a plan's content reaches others, in one list. Each is guarded: seeds that would lose their novelty and unreadable pictures are
 * asked about, and if anything is restricted, the audience. `tests/contracts/doors.test.ts` fails for code that saves, prints,
 * copies or shares and is in no list.
 */
import type { WayOut } from '../../domain/canvas/kinds.ts';
import { exportFormat, type PlanFormat } from '../../export/formats.ts';

type DoorRecord = {
  /** How a publication through it is recorded. */
  readonly as: WayOut;
  /** Whether it shows cards or text; a funding table shows no seeds. */
  readonly showsCards: boolean;
  /** Whether a copy with parts left out can be given. A live room and the text on screen are the plan itself. */
  readonly takesCopies: boolean;
};

export const DOORS = {
  file: { as: 'file', showsCards: true, takesCopies: true },
  table: { as: 'file', showsCards: false, takesCopies: true },
  boardPicture: { as: 'file', showsCards: true, takesCopies: true },
  pages: { as: 'paper', showsCards: true, takesCopies: true },
  form: { as: 'paper', showsCards: true, takesCopies: true },
  onePage: { as: 'paper', showsCards: true, takesCopies: true },
  slides: { as: 'paper', showsCards: true, takesCopies: true },
  presentation: { as: 'screen', showsCards: true, takesCopies: true },
  evidence: { as: 'paper', showsCards: true, takesCopies: false },
  share: { as: 'shared', showsCards: true, takesCopies: false },
} as const satisfies Record<string, DoorRecord>;
export type Door = keyof typeof DOORS;
export const isDoor = (name: string): name is Door => Object.hasOwn(DOORS, name);
export const doorRecord = (door: Door): DoorRecord => DOORS[door];
/** The door of an export: a format that shows no cards uses the one of tables. */
export const doorOfFormat = (format: PlanFormat): Door => (exportFormat(format).showsCards ? 'file' : 'table');
