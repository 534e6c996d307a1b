#!/usr/bin/env node
// What `npx musubi` starts. In plain JavaScript: reading the first TypeScript file loads Node's compiler, which takes longer than a short command.
// Node 20 keeps no compiled modules.
import * as nodeModule from 'node:module';

nodeModule.enableCompileCache?.();
await import('./musubi.ts');
