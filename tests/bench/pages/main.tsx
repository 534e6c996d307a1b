/** The bare libraries we build on, as separate pages: Lexical with Yjs, React Flow, a 2D canvas. Our app's overhead is measured against them. */
import '@fontsource/biz-udpgothic/japanese-400.css';
import '@fontsource/biz-udpgothic/latin-400.css';
import '@xyflow/react/dist/style.css';
import { HeadingNode, QuoteNode, registerRichText } from '@lexical/rich-text';
import {
  createBindingV2__EXPERIMENTAL,
  type Provider,
  syncLexicalUpdateToYjsV2__EXPERIMENTAL,
  syncYjsStateToLexicalV2__EXPERIMENTAL,
} from '@lexical/yjs';
import { type Edge, type Node, ReactFlow, useNodesState } from '@xyflow/react';
import { createEditor } from 'lexical';
import { createRoot } from 'react-dom/client';
import * as Y from 'yjs';
import { paintBoard } from '../../../renderer/canvas/paintBoard.ts';
import { boardOf } from '../boardOf.ts';

// The same typeface as the app: without one, each page would measure the search for a fallback.
document.body.style.fontFamily = "'BIZ UDPGothic'";
await document.fonts.load("16px 'BIZ UDPGothic'", '酒');
const params = new URLSearchParams(location.search);
const root = document.getElementById('root') as HTMLElement;
const what = params.get('what');
const count = Number(params.get('n') ?? 0);

if (what === 'lexical') {
  const bytes = new Uint8Array(await (await fetch('/plan.bin')).arrayBuffer());
  const start = performance.now();
  const doc = new Y.Doc();
  Y.applyUpdate(doc, bytes);
  const element = document.createElement('div');
  element.className = 'text';
  element.contentEditable = 'true';
  root.append(element);
  const editor = createEditor({
    namespace: 'bare',
    nodes: [HeadingNode, QuoteNode],
    onError: (e) => {
      throw e;
    },
  });
  editor.setRootElement(element);
  registerRichText(editor);
  const binding = createBindingV2__EXPERIMENTAL(editor, 'body', doc, new Map([['body', doc]]), { rootName: 'body' });
  const provider = {
    awareness: {
      getLocalState: () => null,
      getStates: () => new Map(),
      off() {},
      on() {},
      setLocalState() {},
      setLocalStateField() {},
    },
    connect() {},
    disconnect() {},
    on() {},
    off() {},
  } as unknown as Provider;
  syncYjsStateToLexicalV2__EXPERIMENTAL(binding, provider);
  editor.registerUpdateListener(({ prevEditorState, editorState, dirtyElements, dirtyLeaves, normalizedNodes, tags }) =>
    syncLexicalUpdateToYjsV2__EXPERIMENTAL(
      binding,
      provider,
      prevEditorState,
      editorState,
      dirtyElements,
      dirtyLeaves,
      normalizedNodes,
      tags,
    ),
  );
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      document.body.dataset['open'] = String(performance.now() - start);
    }),
  );
}

if (what === 'flow') {
  const { cards, lines } = boardOf(count);
  const nodes: Node[] = cards.map((c) => ({
    id: c.id,
    position: { x: c.x, y: c.y },
    data: { label: c.title },
    width: c.w,
    height: c.h,
  }));
  const edges: Edge[] = lines.map((l, i) => ({ id: String(i), source: l.from.id, target: l.to.id }));
  const Flow = () => {
    const [shown, , onNodesChange] = useNodesState(nodes);
    return (
      <ReactFlow
        nodes={shown}
        edges={edges}
        onNodesChange={onNodesChange}
        onlyRenderVisibleElements
        minZoom={0.03}
        fitView={params.has('fit')}
      />
    );
  };
  createRoot(root).render(<Flow />);
}

if (what === 'canvas') {
  const scene = boardOf(count);
  const canvas = document.createElement('canvas');
  root.append(canvas);
  const ctx = canvas.getContext('2d') as CanvasRenderingContext2D;
  canvas.width = innerWidth;
  canvas.height = innerHeight;
  const all = Math.min(innerWidth / (Math.sqrt(count) * 280), innerHeight / (Math.sqrt(count) * 150));
  const view = { x: 0, y: 0, scale: params.has('fit') ? all : 1 };
  const kinds = new Proxy({}, { get: () => '#2f6b45' }) as Record<string, string>;
  const palette = {
    paper: '#faf7f0',
    raised: '#fffdf8',
    ink: '#26231f',
    soft: '#5b554c',
    line: '#8f8676',
    accent: '#a3303c',
    kinds,
    font: "'BIZ UDPGothic'",
  } as Parameters<typeof paintBoard>[2]['palette'];
  const draw = () => {
    ctx.clearRect(0, 0, canvas.width, canvas.height);
    paintBoard(ctx, scene, { width: canvas.width, height: canvas.height, view, palette });
  };
  draw();
  let last: [number, number] | undefined;
  addEventListener('mousedown', (e) => {
    last = [e.clientX, e.clientY];
  });
  addEventListener('mouseup', () => {
    last = undefined;
  });
  addEventListener('mousemove', (e) => {
    if (!last) return;
    view.x += e.clientX - last[0];
    view.y += e.clientY - last[1];
    last = [e.clientX, e.clientY];
    requestAnimationFrame(draw);
  });
}
