/** How the studio's page presents each tool. A declared tool that is missing here does not compile. */
import { Columns3, FlipVertical2, Grid3x3, Group, HeartHandshake, type LucideIcon, Replace } from 'lucide-react';
import type { StudioTool } from '../../shared/app/plan/planViews.ts';
import type { MessageKey } from '../../shared/i18n/messages.ts';

export type ToolRecord = {
  readonly icon: LucideIcon;
  /** One line: what it does, and when to use it. */
  readonly about: MessageKey;
};

export const TOOL_RECORDS = {
  box: { icon: Columns3, about: 'studio.about.box' },
  inversion: { icon: FlipVertical2, about: 'studio.about.inversion' },
  scamper: { icon: Replace, about: 'studio.about.scamper' },
  meeting: { icon: HeartHandshake, about: 'studio.about.meeting' },
  mandala: { icon: Grid3x3, about: 'studio.about.mandala' },
  islands: { icon: Group, about: 'studio.about.islands' },
} as const satisfies Readonly<Record<StudioTool, ToolRecord>>;
