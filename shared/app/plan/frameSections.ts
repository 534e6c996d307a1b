/** The section of the plan that a frame feeds. The choices are the sections of the plan's template; a section of another template is kept. */

import type { TemplateSection } from '../../data/templates/schema.ts';
import { templateOf } from '../../data/templates/templates.ts';
import type { CanvasNode, PlanReader } from '../../doc/planStore.ts';

/** The sections that a frame may feed, and its current one. */
export const sectionsFor = (
  plan: PlanReader,
  frame: Pick<CanvasNode, 'section'>,
): readonly Pick<TemplateSection, 'key' | 'title'>[] => {
  const own = templateOf(plan.meta.template).sections.filter((s) => s.fills.every((fill) => fill !== 'sources'));
  const { section } = frame;
  const isForeign = section !== undefined && !own.some((s) => s.key === section);
  return isForeign ? [...own, { key: section, title: { ja: section, en: section } }] : own;
};

/** The name of a frame's section; `undefined` if it has none, or if the plan's template does not have it. */
export function sectionTitle(plan: PlanReader, frame: string): TemplateSection['title'] | undefined {
  const node = plan.entity('nodes', frame);
  if (node?.kind !== 'frame' || !node.section) return undefined;
  return templateOf(plan.meta.template).sections.find((s) => s.key === node.section)?.title;
}
