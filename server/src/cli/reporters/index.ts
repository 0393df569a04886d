import { checkstyleReport } from './checkstyle.ts';
import { gccReport } from './gcc.ts';
import { githubReport } from './github.ts';
import { gitlabReport } from './gitlab.ts';
import { jsonReport } from './json.ts';
import { junitReport } from './junit.ts';
import type { Reporter } from './report.ts';
import { sarifReport } from './sarif.ts';
import { textReport } from './text.ts';

/** One reporter a format, by the name that `--format` takes. */
export const reporters: ReadonlyMap<string, Reporter> = new Map<string, Reporter>([
  ['text', textReport],
  ['json', jsonReport],
  ['sarif', sarifReport],
  ['github', githubReport],
  ['checkstyle', checkstyleReport],
  ['gcc', gccReport],
  ['gitlab', gitlabReport],
  ['junit', junitReport],
]);
