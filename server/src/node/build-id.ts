declare const KALLOC_LINT_BUILD: string;

/** Names this build of the tool: another one may find other things. `scripts/build.mjs` makes it of all sources. */
export const buildId: string = KALLOC_LINT_BUILD;
