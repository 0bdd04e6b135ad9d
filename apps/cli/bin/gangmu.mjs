#!/usr/bin/env node
import '../../../config/build.mjs';
await import('../../../dist/apps/cli/src/main.js');
