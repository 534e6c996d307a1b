/** Which section of the plan a frame stands for. The sections are those of the plan's template; what another template calls so is kept. */

import type { TemplateSection } from '../../data/templates/schema.ts';
import { templateOf } from '../../data/templates/templates.ts';
import type { CanvasNode, PlanReader } from '../../doc/planStore.ts';

/** The sections that a frame may stand for, with the one that it has. */
export const sectionsFor = (
  plan: PlanReader,
  frame: Pick<CanvasNode, 'section'>,
): readonly Pick<TemplateSection, 'key' | 'title'>[] => {
  const own = templateOf(plan.meta.template).sections.filter((s) => s.fills.every((fill) => fill !== 'sources'));
  const { section } = frame;
  const isForeign = section !== undefined && !own.some((s) => s.key === section);
  return isForeign ? [...own, { key: section, title: { ja: section, en: section } }] : own;
};

/** What the section of a frame is called; undefined where it has none, or the plan's template does not know it. */
export function sectionTitle(plan: PlanReader, frame: string): TemplateSection['title'] | undefined {
  const node = plan.entity('nodes', frame);
  if (node?.kind !== 'frame' || !node.section) return undefined;
  return templateOf(plan.meta.template).sections.find((s) => s.key === node.section)?.title;
}
