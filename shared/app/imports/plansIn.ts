/** Files by path that are one plan or several: a folder of all plans has a folder with a text for each. */
/** The name of a plan's text in its folder. */
export const TEXT_FILE = 'plan.md';

type Files = Readonly<Record<string, Uint8Array>>;

/**
 * The files of each plan, in order. They are several plans if every file is in a folder and each of these folders directly contains a {@link TEXT_FILE}; a folder
 * around all of them, as ZIP programs add one, does not count. Otherwise all files are one plan.
 */
export function plansIn(files: Files): readonly Files[] {
  const groups = new Map<string, Record<string, Uint8Array>>();
  for (const [path, bytes] of Object.entries(files)) {
    const at = path.indexOf('/');
    if (at < 0) return [files];
    const [top, rest] = [path.slice(0, at), path.slice(at + 1)];
    groups.set(top, { ...groups.get(top), [rest]: bytes });
  }
  const hasText = (group: Files): boolean => Object.hasOwn(group, TEXT_FILE);
  const [first, ...others] = groups.values();
  if (!first) return [files];
  if (others.length === 0) return hasText(first) ? [files] : only(plansIn(first), files);
  if (![...groups.values()].every(hasText)) return [files];
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

/** One plan keeps its paths as they were given: they are named to the person. */
const only = (plans: readonly Files[], files: Files): readonly Files[] => (plans.length > 1 ? plans : [files]);
