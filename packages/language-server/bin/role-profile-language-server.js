#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';

// The texts are small and what is made of one is dropped at the next letter, so room for new values need not grow.
setFlagsFromString('--semi-space-growth-factor=1');
await import('../dist/server.js');
