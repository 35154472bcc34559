export { type Runtime, startServer } from './start-server.ts';
