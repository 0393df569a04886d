import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Options, profileFor, type Severity } from '../analysis.ts';
import { settings } from '../config/schema.ts';
import { foldSeparators } from '../node/file-system.ts';
import type { RuleMeta } from '../rules/rule.ts';
import { nearest } from '../text/nearest.ts';
import type { Values } from './args.ts';
import type { Parts } from './session.ts';

/** A wrong use of the command line, said in one line. The run ends with status 2. */
export class UsageError extends Error {}

const LEVELS: readonly string[] = ['error', 'warning', 'hint', 'off'];

/** The analysis options that a command line asks for. Throws `UsageError`. */
export function readOptions(values: Values, parts: Parts, directory: string, withRules: boolean): Options {
  // Several kernels are read one by one: see `matrix/`.
  const asked = values.text('kernel');
  const kernel = asked?.includes(',') ? undefined : readKernel(asked, parts.profiles, directory);
  return {
    ...(kernel !== undefined && { kernel }),
    rules: withRules ? readLevels(values.list('rule'), parts.rules) : {},
    stackLimit: settings.find((setting) => setting.key === 'stackLimit')!.default as number,
  };
}

/** The absolute path of a kernel tree, or a version that some profile fits. Throws `UsageError` for what is neither. */
export function readKernel(
  value: string | undefined,
  profiles: readonly string[],
  directory: string,
  option = '--kernel',
): string | undefined {
  if (value === undefined) return undefined;
  if (profiles.includes(value)) return value;
  const path = resolve(directory, value);
  if (isDirectory(path)) {
    if (isKernelTree(path)) return foldSeparators(path);
    throw new UsageError(
      `${option}: ${value} is not a kernel tree with Rust (no \`rust/kernel\`, or no version in its Makefile)`,
    );
  }
  if (/^v?\d/.test(value) && !/[/\\]/.test(value)) {
    const profile = profileFor(value, profiles);
    if ('error' in profile) throw new UsageError(`${option}: ${profile.error}`);
    return value;
  }
  const versions = profiles.map((it) => `\`${it}\``).join(', ');
  throw new UsageError(
    `${option}: ${value}: neither a kernel version nor a folder; bundled profiles are ${versions}`,
  );
}

/** Whether a folder is the top of a kernel tree that has Rust in it. */
function isKernelTree(path: string): boolean {
  try {
    return (
      /^VERSION = \d/m.test(readFileSync(join(path, 'Makefile'), 'utf8')) &&
      isDirectory(join(path, 'rust/kernel'))
    );
  } catch {
    return false;
  }
}

function isDirectory(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** `--rule ID=LEVEL` sets a level; where some `--rule ID` stand without one, all other rules are off. */
function readLevels(
  given: readonly string[],
  rules: readonly RuleMeta[],
): Readonly<Record<string, Severity | 'off'>> {
  const levels: Record<string, Severity | 'off'> = {};
  const only = new Set<string>();
  for (const one of given) {
    const [, id, level] = /^([^=]+)(?:=(.*))?$/.exec(one) ?? [];
    if (id === undefined) throw new UsageError(`--rule: \`${one}\` is not of the form ID or ID=LEVEL`);
    readRule(id, rules, '--rule');
    if (level === undefined) {
      only.add(id);
    } else if (LEVELS.includes(level)) {
      levels[id] = level as Severity | 'off';
    } else {
      throw new UsageError(`--rule: \`${level}\` is not a valid level; expected one of ${LEVELS.join(', ')}`);
    }
  }
  if (only.size === 0) return levels;
  for (const rule of rules) {
    if (!only.has(rule.id)) levels[rule.id] = 'off';
    // A rule that is off by itself was asked for by name.
    else if (rule.severity === 'off') levels[rule.id] ??= 'hint';
  }
  return levels;
}

/** The rule of an id. Throws `UsageError`, with the id that was most likely meant. */
export function readRule(id: string, rules: readonly RuleMeta[], place: string): RuleMeta {
  const rule = rules.find((one) => one.id === id);
  if (rule) return rule;
  const ids = rules.map((one) => one.id);
  const close = nearest(id, ids);
  throw new UsageError(
    `${place}: unknown rule \`${id}\`; ` +
      (close ? `did you mean \`${close}\`?` : `expected one of ${ids.join(', ')}`),
  );
}

/** One of the allowed values of an option, or its default. Throws `UsageError`. */
export function readChoice<T extends string>(
  values: Values,
  name: string,
  allowed: readonly T[],
  fallback: NoInfer<T>,
): T {
  const value = values.text(name);
  if (value === undefined) return fallback;
  const match = allowed.find((one) => one === value);
  if (match === undefined)
    throw new UsageError(`--${name}: unknown value \`${value}\`; expected one of ${allowed.join(', ')}`);
  return match;
}

/** A whole number from 1 on, or undefined where the option was not given. Throws `UsageError`. */
export function readCount(values: Values, name: string): number | undefined {
  const value = values.text(name);
  if (value === undefined) return undefined;
  if (!/^[1-9]\d{0,3}$/.test(value))
    throw new UsageError(`--${name}: \`${value}\` is not a number from 1 to 9999`);
  return Number(value);
}
