/** The views of an open plan: the part of its URL, and what a window tells others about where its person is. */

/** The tabs of the plan's header. */
export const PLAN_TABS = ['text', 'board', 'outline', 'funding', 'studio'] as const;
export type PlanTab = (typeof PLAN_TABS)[number];

/** 結びの場: the thinking tools, each a view under the tab “studio”, in the order of its first page. */
export const STUDIO_TOOLS = ['box', 'mandala', 'islands', 'meeting', 'inversion', 'scamper'] as const;
export type StudioTool = (typeof STUDIO_TOOLS)[number];

/** 書類: the forms of banks and agencies, filled from the plan. A button of the header leads there; it counts to the money. */
export const PLAN_VIEWS = [...PLAN_TABS, ...STUDIO_TOOLS, 'forms'] as const;
export type PlanView = (typeof PLAN_VIEWS)[number];

/** Panels that can be shown beside the view. The action `plan.<name>` shows and hides each. */
export const PLAN_PANELS = ['comments', 'talk', 'suggestions', 'room'] as const;
export type PlanPanelName = (typeof PLAN_PANELS)[number];

export const tabOf = (view: PlanView): PlanTab =>
  PLAN_TABS.find((tab) => tab === view) ?? (view === 'forms' ? 'funding' : 'studio');
