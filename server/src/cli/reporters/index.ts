import { checkstyleReport } from './checkstyle.ts';
import { githubReport } from './github.ts';
import { jsonReport } from './json.ts';
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
]);
