/** A check that is taken out of the source: `from` must stand in the file exactly once. */
export interface CheckMutation {
  readonly name: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** What the database cannot see because it is done by hand: each must be missed by some edit scenario. */
export const checkMutations: readonly CheckMutation[] = [
  {
    name: 'a change of a text is told to nobody',
    file: 'server/src/def/file-store.ts',
    from: '      this.#read.invalidate(name);\n',
    to: '',
  },
  {
    name: 'a file that comes or goes is told to nobody',
    file: 'server/src/def/file-store.ts',
    from: '      this.#exists.invalidate(name);\n',
    to: '',
  },
  {
    name: 'constants and macros are no part of a shape',
    file: 'server/src/def/file-shape.ts',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: code that is looked for as it stands
    from: '`${shapeOf(it.items)}\\0${values(it.items, text)}`',
    to: 'shapeOf(it.items)',
  },
  {
    name: 'the items of a file are no part of its shape',
    file: 'server/src/def/file-shape.ts',
    from: 'return this.declared === other.declared || this.packed === other.packed;',
    to: 'return true;',
  },
  {
    name: 'modules keep the items of an older text',
    file: 'server/src/ide/crates.ts',
    from: '        if (file) sync(it.world, module, file.items);\n',
    to: '',
  },
  {
    name: 'functions that were put in the place of others are not found',
    file: 'server/src/interp/run/calls.ts',
    from: 'currentFn(callee.fn.module.crate, callee.fn.item)',
    to: 'callee.fn.item',
  },
  {
    name: 'findings stay where their functions stood',
    file: 'server/src/interp/root-result.ts',
    from: 'return movedBy(it, (path) => startOf(path, result.anchors[i]![k++]));',
    to: 'return movedBy(it, (_path) => k++ * 0);',
  },
  {
    name: 'a call that is not run again reads nothing',
    file: 'server/src/interp/index.ts',
    from: '      shared.again();\n',
    to: '',
  },
  {
    name: 'what a guard is reads nothing when it is known',
    file: 'server/src/interp/guards.ts',
    from: '      known.again?.();\n',
    to: '',
  },
  {
    name: 'reports are kept after a change',
    file: 'server/src/ide/analysis-session.ts',
    from: '    this.#reports.clear();\n',
    to: '',
  },
  {
    name: 'what build files say is remembered for good',
    file: 'server/src/kernel/scope/index.ts',
    from: '      objectsByDirectory.clear();\n',
    to: '',
  },
  {
    name: 'whether a file is kernel code is remembered for good',
    file: 'server/src/kernel/scope/index.ts',
    from: '      withoutText.clear();\n',
    to: '',
  },
];
