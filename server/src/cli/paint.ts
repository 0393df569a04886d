import type { Values } from './args.ts';
import type { Terminal } from './session.ts';
import { readChoice } from './settings.ts';

/** Puts text into a style; without colours, the text as it is. */
export interface Paint {
  readonly error: Painter;
  readonly warning: Painter;
  readonly hint: Painter;
  /** Line numbers, arrows and frames. */
  readonly frame: Painter;
  readonly strong: Painter;
  readonly faint: Painter;
  readonly removed: Painter;
  readonly added: Painter;
  /** The part of an added or removed line that differs. */
  readonly addedPart: Painter;
  readonly removedPart: Painter;
}

/** Puts a text into one style. */
export type Painter = (text: string) => string;

export const plain: Paint = paint(false);
export const colourful: Paint = paint(true);

/** Whether to write colours to a stream: on a terminal, unless `NO_COLOR` is set; always where `FORCE_COLOR` is set to another thing than 0. */
export function wantsColour(isTerminal: boolean, env: NodeJS.ProcessEnv): boolean {
  const force = env.FORCE_COLOR;
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false';
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  return isTerminal && !isDumb(env);
}

/** Whether a terminal knows no codes: Emacs names the kind of its buffers, and sets TERM only where it has windows. */
export function isDumb({ TERM, INSIDE_EMACS }: Terminal['env']): boolean {
  return TERM === 'dumb' || /,(?:compile|comint)\b/.test(INSIDE_EMACS ?? '');
}

/** The styles of standard output, as `--color` asks for. Throws `UsageError`. */
export function readPaint(values: Values, { stdout, env }: Terminal): Paint {
  const when = readChoice(values, 'color', ['auto', 'always', 'never'], 'auto');
  const wanted = when === 'auto' ? wantsColour(stdout.isTTY, env) : when === 'always';
  return wanted ? colourful : plain;
}

function paint(colours: boolean): Paint {
  // The escape codes are written here: `styleText` of Node 20 asks the environment again, and differs by version.
  const style =
    (...codes: readonly number[]): Painter =>
    (text) =>
      colours && text !== '' ? `\x1b[${codes.join(';')}m${text}\x1b[0m` : text;
  return {
    error: style(1, 91),
    warning: style(1, 93),
    hint: style(1, 96),
    frame: style(1, 94),
    strong: style(1),
    faint: style(2),
    removed: style(31),
    added: style(32),
    removedPart: style(1, 4, 31),
    addedPart: style(1, 4, 32),
  };
}
