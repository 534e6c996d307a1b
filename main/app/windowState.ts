/** The window's position: kept between runs, and never off every screen, whatever display was unplugged meanwhile. */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';

export type Bounds = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
export type WindowState = { readonly bounds?: Bounds; readonly maximised: boolean };

export const DEFAULT_SIZE = { width: 1280, height: 860 } as const;
export const MIN_SIZE = { width: 900, height: 600 } as const;
/** Pixels of the window, including its title bar, that must be on a screen so that it can be grabbed with the mouse. */
const VISIBLE = 120;

const isBounds = (value: unknown): value is Bounds =>
  typeof value === 'object' &&
  value !== null &&
  (['x', 'y', 'width', 'height'] as const).every((k) => k in value && Number.isFinite((value as Bounds)[k]));

export function readWindowState(file: string): WindowState {
  try {
    const json: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof json !== 'object' || json === null) return { maximised: false };
    return {
      ...('bounds' in json && isBounds(json.bounds) ? { bounds: json.bounds } : {}),
      maximised: 'maximised' in json && json.maximised === true,
    };
  } catch {
    // The first start, or a damaged file: the window opens in its usual place.
    return { maximised: false };
  }
}

/** Writes to a temporary file and renames it, so that a power cut leaves the old or the new one. Errors are ignored: only the position is lost. */
export function writeWindowState(file: string, state: WindowState): void {
  try {
    writeFileSync(`${file}.tmp`, JSON.stringify(state));
    renameSync(`${file}.tmp`, file);
  } catch {
    // Read-only data folder: the next start uses the default position.
  }
}

/** The saved bounds if enough of them is on some display, made to fit it; undefined to let the system choose. */
export function visibleBounds(saved: Bounds | undefined, displays: readonly Bounds[]): Bounds | undefined {
  if (!saved) return undefined;
  for (const d of displays) {
    const overlapX = Math.min(saved.x + saved.width, d.x + d.width) - Math.max(saved.x, d.x);
    const titleBar = saved.y >= d.y && saved.y <= d.y + d.height - 40;
    if (overlapX < VISIBLE || !titleBar) continue;
    const width = Math.max(MIN_SIZE.width, Math.min(saved.width, d.width));
    const height = Math.max(MIN_SIZE.height, Math.min(saved.height, d.height));
    return { x: Math.round(saved.x), y: Math.round(saved.y), width: Math.round(width), height: Math.round(height) };
  }
  return undefined;
}
