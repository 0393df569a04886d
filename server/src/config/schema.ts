/**
 * Every setting of the tool, once: the command line and the language server read it, `package.json` and the docs are
 * generated from it (`scripts/gen-settings.mjs`).
 */
export interface Setting {
  readonly key: string;
  readonly type: 'string' | 'number' | 'boolean' | 'rules';
  readonly default: unknown;
  readonly scope: 'resource' | 'window' | 'machine-overridable';
  readonly markdownDescription: string;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
}

export const settings: readonly Setting[] = [
  {
    key: 'kernel',
    type: 'string',
    default: '',
    scope: 'machine-overridable',
    markdownDescription:
      'The kernel to check against: the path of a kernel tree, or the version of a bundled profile (`6.1`, `6.10`, `6.12`, `7.2`, `7.3`). ' +
      'Empty: detect automatically, from the tree around the file, the tree named in its Makefile, or else the newest profile.',
  },
  {
    key: 'rules',
    type: 'rules',
    default: {},
    scope: 'resource',
    markdownDescription: 'Overrides the severity of individual rules: `{ "in-place-init": "off" }`.',
  },
  {
    key: 'stackLimit',
    type: 'number',
    default: 1024,
    scope: 'resource',
    markdownDescription: 'Size in bytes from which `large-stack-value` reports a value built on the stack.',
  },
  {
    key: 'diagnosticMode',
    type: 'string',
    default: 'openFilesOnly',
    scope: 'resource',
    enum: ['openFilesOnly', 'workspace'],
    enumDescriptions: ['Check open files.', 'Check every kernel file of the workspace.'],
    markdownDescription: 'Which files to check.',
  },
  {
    key: 'codeLens',
    type: 'string',
    default: 'findings',
    scope: 'resource',
    enum: ['findings', 'all', 'off'],
    enumDescriptions: [
      'Above functions that have a finding.',
      'Above every function that allocates or takes a lock.',
      'Nowhere.',
    ],
    markdownDescription: 'Where to show `▶ Emulate allocations`.',
  },
  {
    key: 'inlayHints',
    type: 'boolean',
    default: false,
    scope: 'resource',
    markdownDescription: 'Show at the end of a line why it runs in atomic context.',
  },
  {
    key: 'atomicRegions',
    type: 'boolean',
    default: false,
    scope: 'resource',
    markdownDescription: 'Mark the lines that run in atomic context in the gutter.',
  },
  {
    key: 'trace.server',
    type: 'string',
    default: 'off',
    scope: 'window',
    enum: ['off', 'messages', 'verbose'],
    markdownDescription: 'Trace the messages between the editor and the server.',
  },
];
