import { homedir } from 'node:os';
import { resolve } from 'node:path';
import type { Options, Severity } from '../analysis.ts';
import { type Setting, settings as schema } from '../config/schema.ts';
import { foldSeparators } from '../node/file-system.ts';
import { nearest } from '../text/nearest.ts';

/** The settings that the server reads; the client's own (`trace.server`) are not among them. */
export interface Settings {
  readonly kernel: string;
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  readonly stackLimit: number;
  readonly diagnosticMode: 'openFilesOnly' | 'workspace';
  readonly codeLens: 'findings' | 'all' | 'off';
  readonly inlayHints: boolean;
}

export interface ReadSettings {
  readonly settings: Settings;
  /** One sentence for each value that was not usable and was replaced by the default. */
  readonly problems: readonly string[];
}

/**
 * Settings from what an editor sends, the later source winning. Sources may be anything: editors send null, nothing,
 * or the whole section one level too deep. A value of the wrong type counts as not set and is reported; of `rules`, only
 * the entries that are wrong. `ruleIds`: the rules that there are, where a name that is none is to be told.
 */
export function readSettings(sources: readonly unknown[] = [], ruleIds?: readonly string[]): ReadSettings {
  const values: Record<string, unknown> = {};
  const problems: string[] = [];
  for (const setting of schema) {
    values[setting.key] = setting.default;
    for (const source of sources) {
      const value = modern(setting.key, section(source)?.[setting.key]);
      if (value === undefined || value === null) continue;
      const read = check(setting, value, ruleIds);
      for (const problem of read.problems) problems.push(`kalloc-lint.${setting.key}: ${problem}`);
      if (read.value !== undefined) values[setting.key] = read.value;
    }
  }
  return { settings: values as unknown as Settings, problems };
}

/** What `stackLimit` is where nobody set it. */
export const defaultStackLimit = schema.find((it) => it.key === 'stackLimit')!.default as number;

/** The part of the settings that the analysis knows; a relative kernel tree is one in or beside `folder`. */
export function toOptions(settings: Settings, folder: string | undefined): Options {
  const { rules, stackLimit } = settings;
  const kernel = resolveKernel(settings.kernel.trim(), folder);
  return kernel === '' ? { rules, stackLimit } : { kernel, rules, stackLimit };
}

/** Versions stay as they are; `~`, `${workspaceFolder}` and relative paths become absolute ones. */
function resolveKernel(kernel: string, folder: string | undefined): string {
  if (kernel === '' || /^v?\d+\.\d+(\.\d+)?$/.test(kernel)) return kernel;
  const named = kernel.replace(/^\$\{workspaceFolder\}/, folder ?? '.').replace(/^~(?=[/\\]|$)/, homedir());
  return foldSeparators(resolve(folder ?? '.', named));
}

function section(source: unknown): Record<string, unknown> | undefined {
  if (typeof source !== 'object' || source === null || Array.isArray(source)) return undefined;
  const object = source as Record<string, unknown>;
  return section(object['kalloc-lint']) ?? object;
}

/** Values of earlier versions: `codeLens` was a switch in 0.1. */
function modern(key: string, value: unknown): unknown {
  if (key !== 'codeLens' || typeof value !== 'boolean') return value;
  return value ? 'all' : 'off';
}

const levels: readonly unknown[] = ['error', 'warning', 'hint', 'off'];

/** The value as far as it can be used, and what is wrong with the rest. */
interface Checked {
  readonly value?: unknown;
  readonly problems: readonly string[];
}

function check(setting: Setting, value: unknown, ruleIds: readonly string[] | undefined): Checked {
  if (setting.type === 'rules') return checkRules(value, ruleIds);
  const problem = wrongWith(setting, value);
  return problem === undefined ? { value, problems: [] } : { problems: [problem] };
}

function checkRules(value: unknown, ruleIds: readonly string[] | undefined): Checked {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { problems: ['must be an object of rules and levels'] };
  const problems: string[] = [];
  const good: [string, unknown][] = [];
  for (const [rule, level] of Object.entries(value)) {
    if (ruleIds && !ruleIds.includes(rule)) {
      const meant = nearest(rule, ruleIds);
      problems.push(`unknown rule \`${rule}\`${meant === undefined ? '' : `; did you mean \`${meant}\`?`}`);
    } else if (levels.includes(level)) good.push([rule, level]);
    else
      problems.push(
        `\`${JSON.stringify(level)}\` is not a valid level for \`${rule}\`; must be one of error, warning, hint, off`,
      );
  }
  return { value: Object.fromEntries(good), problems };
}

function wrongWith(setting: Setting, value: unknown): string | undefined {
  if (setting.type === 'number') {
    const fine = typeof value === 'number' && Number.isFinite(value) && value >= 0;
    return fine ? undefined : 'must be a number, 0 or greater';
  }
  if (typeof value !== setting.type) return `must be a ${setting.type}`;
  return setting.enum && !setting.enum.includes(value as string)
    ? `must be one of ${setting.enum.join(', ')}`
    : undefined;
}
