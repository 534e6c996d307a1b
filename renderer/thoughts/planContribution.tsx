/** The sheets of 結びの場: thinking tools that add words to one card or two. Each is a view of the plan. */
import type { PlanContribution } from '../shell/contribution.ts';
import { lazyPart } from '../shell/lazyPart.tsx';
import { usePlanWindow } from '../shell/planWindow.tsx';

const MandalaScreen = lazyPart(
  'thoughts.mandala',
  'inline',
  async () => (await import('./mandala/MandalaScreen.tsx')).MandalaScreen,
);

const MeetingScreen = lazyPart(
  'thoughts.meeting',
  'inline',
  async () => (await import('./meeting/MeetingScreen.tsx')).MeetingScreen,
);
const InversionScreen = lazyPart(
  'thoughts.inversion',
  'inline',
  async () => (await import('./inversion/InversionScreen.tsx')).InversionScreen,
);
const ScamperScreen = lazyPart(
  'thoughts.scamper',
  'inline',
  async () => (await import('./scamper/ScamperScreen.tsx')).ScamperScreen,
);

/** A different document resets the view. */
const Mandala = () => <MandalaScreen key={usePlanWindow().document} />;
const Meeting = () => <MeetingScreen key={usePlanWindow().document} />;
const Inversion = () => <InversionScreen key={usePlanWindow().document} />;
const Scamper = () => <ScamperScreen key={usePlanWindow().document} />;

export const thoughtsInPlan = {
  id: 'thoughts',
  views: {
    mandala: { part: Mandala, focus: ['.mandala-table [tabindex="0"]', '.sheet-empty button'] },
    inversion: { part: Inversion, focus: ['.sheet-work input', '.sheet-empty button'] },
    scamper: { part: Scamper, focus: ['.scamper .prompt-offer', '.scamper input', '.sheet-empty button'] },
    meeting: { part: Meeting, focus: ['.meeting-now textarea', '.meeting-choose input', '.tool-head button'] },
  },
} satisfies PlanContribution;
