/** Other people on this canvas: named pointers, selections, cards being dragged. Drawn above the cards, without catching clicks. */
import { useReactFlow, useStore, ViewportPortal } from '@xyflow/react';
import { useEffect } from 'react';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import type { Peer } from '../../shared/app/sharing/presence.ts';
import { usePeers } from '../session/usePeers.ts';
import { personColour } from '../ui/Person.tsx';
import type { Scene } from './scene.ts';

const FOLLOW_MS = 200;

export function OthersOnBoard({
  session,
  canvas,
  scene,
}: {
  readonly session: PlanSession;
  readonly canvas: string;
  readonly scene: Scene;
}) {
  const peers = usePeers(session).filter((p) => p.canvas === canvas && p.view !== 'text');
  useFollowedPlace(session, canvas);
  if (peers.length === 0) return null;
  return (
    <ViewportPortal>
      <div className="others" aria-hidden="true">
        {peers.map((p) => {
          const colour = personColour(p.user.colour);
          return (
            <div key={p.client} style={{ ['--person' as string]: colour }}>
              {scene.cards
                .filter((c) => isHandled(p, c.id))
                .map((c) => {
                  const to = p.dragging?.[c.id];
                  return (
                    <span
                      key={c.id}
                      className={`others-card ${to ? 'moving' : ''}`}
                      style={{ translate: `${to?.[0] ?? c.x}px ${to?.[1] ?? c.y}px`, width: c.w, height: c.h }}
                    >
                      {p.pointer ? null : <Name name={p.user.name} />}
                    </span>
                  );
                })}
              {p.pointer ? <Pointer at={p.pointer} name={p.user.name} /> : null}
            </div>
          );
        })}
      </div>
    </ViewportPortal>
  );
}

/** Selected or being dragged: a card can be dragged without being selected first. */
const isHandled = (peer: Peer, card: string): boolean =>
  peer.selected?.includes(card) === true || (peer.dragging ? Object.hasOwn(peer.dragging, card) : false);

function Name({ name }: { readonly name: string }) {
  const zoom = useStore((s) => s.transform[2]);
  return (
    <span className="others-name" style={{ scale: String(1 / zoom) }}>
      {name}
    </span>
  );
}

/** The same size on the screen at any zoom. */
function Pointer({ at, name }: { readonly at: readonly [number, number]; readonly name: string }) {
  const zoom = useStore((s) => s.transform[2]);
  return (
    <span className="others-pointer" style={{ translate: `${at[0]}px ${at[1]}px` }}>
      <span style={{ scale: String(1 / zoom), transformOrigin: '0 0', display: 'block' }}>
        <svg width="18" height="20" viewBox="0 0 18 20" role="presentation">
          <path d="M1 1L16 9L9 11L5.5 18Z" fill="var(--person)" stroke="var(--paper)" strokeWidth="1.5" />
        </svg>
        <span className="others-name">{name}</span>
      </span>
    </span>
  );
}

/** Follows the followed person's view. */
function useFollowedPlace(session: PlanSession, canvas: string): void {
  const flow = useReactFlow();
  useEffect(() => {
    const go = () => {
      const peer = session.following.peer;
      if (!peer?.place?.centre || peer.canvas !== canvas) return;
      const [x, y] = peer.place.centre;
      const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
      void flow.setCenter(x, y, { zoom: peer.place.zoom ?? flow.getZoom(), duration: calm ? 0 : FOLLOW_MS });
    };
    go();
    const subscriptions = [session.presence.onDidChange(go), session.following.onDidChange(go)];
    return () => {
      for (const s of subscriptions) s.dispose();
    };
  }, [session, canvas, flow]);
}
