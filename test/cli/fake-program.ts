import { start } from '../../server/src/cli/start.ts';
import { fakeRules, fakeSession } from './fake-analysis.ts';

// The whole command line on the fake analysis; tests bundle it and run it as a process with threads.
void start({
  version: '0.1.0',
  rules: fakeRules,
  profiles: ['6.12', '7.3'],
  workerFile: __filename,
  createSession: async (options) => fakeSession(options),
  startServer: async () => {},
});
