import { join } from 'node:path';
import { version } from '../../../package.json';
import { type Analysis, createAnalysis, type ProfileModels, rules } from '../analysis.ts';
import { buildId } from '../node/build-id.ts';
import { nodeFileSystem } from '../node/file-system.ts';
import { diskModelCache } from '../node/model-cache.ts';
import { loadParser } from '../node/parser-files.ts';
import { readProfiles } from '../node/profiles.ts';
import { withOverlay } from './overlay.ts';
import { start } from './start.ts';

// What the program `kalloc-lint` does; `program.ts` loads it, in worker threads too.
const { profiles, profile } = readProfiles(join(__dirname, 'profiles'));

/** What is learned of bundled profiles, for all sessions of this thread: a run over several kernels makes two of each. */
const profileModels: ProfileModels = new Map();

/** What was learned in this run is kept for the next one, when the program ends. */
const sessions: Analysis[] = [];

function disposeAll(): void {
  for (const it of sessions) it.dispose();
}

void start({
  version,
  rules,
  profiles,
  workerFile: join(__dirname, 'cli.js'),
  async createSession(options, use) {
    // The native build starts faster than the WASM one.
    const parser = await loadParser('native', __dirname);
    const disk = nodeFileSystem();
    const fs = use.overlay ? withOverlay(disk, use.overlay) : disk;
    const kept = use.cache ? { cache: diskModelCache(), build: buildId } : {};
    const analysis = createAnalysis({
      fs,
      parser,
      options,
      many: use.many,
      ...kept,
      profile,
      profiles,
      profileModels,
    });
    if (sessions.length === 0) process.once('exit', disposeAll);
    sessions.push(analysis);
    return {
      analysis,
      fs,
      countProblems(path, text) {
        const file = parser.parse(path, text);
        const count = file.problems.length;
        file.release();
        return count;
      },
    };
  },
  async startServer() {
    const { startServer } = await import('../lsp/start.ts');
    startServer('stdio', __dirname);
  },
});
