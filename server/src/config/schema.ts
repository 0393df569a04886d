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
      'Empty: the tree that the file lies in, the tree that its Makefile names, or else the newest profile.',
  },
  {
    key: 'rules',
    type: 'rules',
    default: {},
    scope: 'resource',
    markdownDescription: 'Levels that differ from the rules’ own: `{ "in-place-init": "off" }`.',
  },
  {
    key: 'stackLimit',
    type: 'number',
    default: 1024,
    scope: 'resource',
    markdownDescription: 'Bytes from which `large-stack-value` reports a value that is built on the stack.',
  },
  {
    key: 'diagnosticMode',
    type: 'string',
    default: 'openFilesOnly',
    scope: 'resource',
    enum: ['openFilesOnly', 'workspace'],
    enumDescriptions: ['Report on open files.', 'Report on every kernel file of the workspace.'],
    markdownDescription: 'Which files are reported on.',
  },
  {
    key: 'codeLens',
    type: 'boolean',
    default: true,
    scope: 'resource',
    markdownDescription: 'Shows `Emulate` above functions that allocate or take a lock.',
  },
  {
    key: 'inlayHints',
    type: 'boolean',
    default: false,
    scope: 'resource',
    markdownDescription: 'Shows at the end of a line that may not sleep why it is atomic.',
  },
  {
    key: 'trace.server',
    type: 'string',
    default: 'off',
    scope: 'window',
    enum: ['off', 'messages', 'verbose'],
    markdownDescription: 'Traces the messages between the editor and the server.',
  },
];
