/** A kind of rewrite: one commit of the series. */
export interface MigrationKind {
  readonly name: string;
  /** The rules whose findings it mends. */
  readonly rules: readonly string[];
  /**
   * `safe`: only fixes that keep the meaning. `unsafe`: others too, where the old form does not exist any more and the
   * new one is the only one that compiles.
   */
  readonly applicability: 'safe' | 'unsafe';
  /** The commit's subject behind its prefix, in the imperative. */
  readonly subject: string;
  /** Why the change is needed: paragraphs of the commit's message. */
  readonly why: readonly string[];
}

/** The kinds in the order of their commits: each stands on what those before it left. */
export const migrationKinds: readonly MigrationKind[] = [
  {
    name: 'names',
    rules: ['removed-api', 'api-too-new', 'unresolved-kernel-name'],
    applicability: 'unsafe',
    subject: 'follow renamed kernel interfaces',
    why: ['The kernel renamed or replaced interfaces that this code uses. Use the current names.'],
  },
  {
    name: 'flags',
    rules: ['lingering-try', 'missing-gfp-flags'],
    applicability: 'safe',
    subject: 'pass GFP flags to allocations',
    why: [
      'Since Linux 6.10 every allocating function is fallible, has no `try_` prefix and takes the GFP flags of its allocation as an argument. Call the functions by their current names and pass the flags that the old ones implied.',
    ],
  },
  {
    name: 'containers',
    rules: ['renamed-alloc-api', 'infallible-alloc', 'missing-container-api'],
    applicability: 'safe',
    subject: "use the kernel's own containers",
    why: [
      'The `alloc` crate is gone. Its containers are replaced by `Box` and `Vec` of the `kernel` crate, which carry their allocator in the type: `KBox` and `KVec` allocate with kmalloc(), as the old types did.',
    ],
  },
  {
    name: 'in-place',
    rules: ['manual-lock-init', 'pin-init-syntax', 'in-place-init', 'in-place-module'],
    applicability: 'unsafe',
    subject: 'initialise pinned objects in place',
    why: [
      'Initialise locks and other pinned objects in place. This needs no `unsafe` code, and nothing is built on the stack and moved.',
    ],
  },
];
