import { homedir } from 'node:os';
import { resolve } from 'node:path';
import type { Options, Severity } from '../analysis.ts';
import { type Setting, settings as schema } from '../config/schema.ts';
import { foldSeparators } from '../node/file-system.ts';

/** The settings that the server reads; the client's own (`trace.server`) are not among them. */
export interface Settings {
  readonly kernel: string;
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  readonly stackLimit: number;
  readonly diagnosticMode: 'openFilesOnly' | 'workspace';
  readonly codeLens: boolean;
  readonly inlayHints: boolean;
}

export interface ReadSettings {
  readonly settings: Settings;
  /** One sentence for each value that was not usable and was replaced by the default. */
  readonly problems: readonly string[];
}

/**
 * Settings from what an editor sends, the later source winning. Sources may be anything: editors send null, nothing,
 * or the whole section one level too deep. A value of the wrong type counts as not set and is reported.
 */
export function readSettings(...sources: readonly unknown[]): ReadSettings {
  const values: Record<string, unknown> = {};
  const problems: string[] = [];
  for (const setting of schema) {
    values[setting.key] = setting.default;
    for (const source of sources) {
      const value = section(source)?.[setting.key];
      if (value === undefined || value === null) continue;
      const problem = check(setting, value);
      if (problem) problems.push(`kalloc-lint.${setting.key}: ${problem}`);
      else values[setting.key] = value;
    }
  }
  return { settings: values as unknown as Settings, problems };
}

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

const levels: readonly unknown[] = ['error', 'warning', 'hint', 'off'];

function check(setting: Setting, value: unknown): string | undefined {
  switch (setting.type) {
    case 'rules': {
      if (typeof value !== 'object' || Array.isArray(value)) return 'not an object of rules and levels';
      const wrong = Object.entries(value as object).find(([, level]) => !levels.includes(level));
      return wrong && `\`${wrong[0]}\` has no level of error, warning, hint or off`;
    }
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) && value >= 0
        ? undefined
        : 'not a number from 0';
    default:
      if (typeof value !== setting.type) return `not a ${setting.type}`;
      return setting.enum && !setting.enum.includes(value as string)
        ? `not one of ${setting.enum.join(', ')}`
        : undefined;
  }
}
