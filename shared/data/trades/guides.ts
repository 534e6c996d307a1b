/** The guide of each trade. Large: load it lazily with the screen that shows it. */
import { LAND } from './land.ts';
import { MAKING } from './making.ts';
import type { TradeGuide, TradeId } from './schema.ts';
import { TOWN } from './town.ts';

export const TRADE_GUIDES: Readonly<Record<TradeId, TradeGuide>> = { ...MAKING, ...LAND, ...TOWN };
