import { initApi } from './in-place/init-api.ts';
import { initMacros } from './in-place/init-macros.ts';
import { checkErrors } from './in-place/syntax-errors.ts';
import { checkFields } from './in-place/syntax-fields.ts';
import { checkPaths, checkStructs, checkUnused, checkZeroed } from './in-place/syntax-places.ts';
import type { Rule } from './rule.ts';

export const pinInitSyntax: Rule = {
  slow: true,
  meta: {
    id: 'pin-init-syntax',
    title: '`pin_init!`, `#[pin_data]` and `#[pin]` that contradict each other or are wrong for this kernel',
    severity: 'error',
    since: '0.1.0',
    fix: 'safe',
    docs: `## What it does

Finds what the initialiser macros say badly or not at all:

- \`:\` where the value is an initialiser and \`<-\` is needed, and \`<-\` before a plain value;
- a field that gets a pinned initialiser and has no \`#[pin]\`, a struct without \`#[pin_data]\`, \`#[pin]\` without \`#[pin_data]\`;
- \`?\` in a macro that cannot fail, a missing or wrong \`? Error\`, an error type that is not the one that the function promises;
- a base other than the one that this kernel's macros know (\`..Zeroable::zeroed()\` or \`..Zeroable::init_zeroed()\`), and fields that are not set;
- a plain \`Drop\` beside \`#[pin_data]\`, a \`PinnedDrop\` without its attributes;
- macros and helpers under a path that this kernel does not have;
- an initialiser that is built and never run.

What the kernel's macros take is read from the kernel: before they became proc macros they took \`? Error\` only in \`try_pin_init!\` and \`try_init!\`.

## Why is this bad?

The code does not compile, and the compiler's messages speak of the macros' insides.
An initialiser that is never run does compile, and does nothing.

## Example

\`\`\`rust,fails
use kernel::prelude::*;
use kernel::{new_mutex, sync::Mutex};

#[pin_data]
struct Counter {
    hits: Mutex<u32>,
    limit: u32,
}

impl Counter {
    fn new(limit: u32) -> impl PinInit<Self> {
        pin_init!(Self {
            hits: new_mutex!(0),
            limit,
        })
    }
}
\`\`\`

## Use instead

\`\`\`rust,passes
use kernel::prelude::*;
use kernel::{new_mutex, sync::Mutex};

#[pin_data]
struct Counter {
    #[pin]
    hits: Mutex<u32>,
    limit: u32,
}

impl Counter {
    fn new(limit: u32) -> impl PinInit<Self> {
        pin_init!(Self {
            hits <- new_mutex!(0),
            limit,
        })
    }
}
\`\`\`

## Fix safety

The code did not compile, and each fix is the one reading that does.
A \`Drop\` that changes fields goes through \`project()\`, where this kernel's \`#[pin_data]\` makes one; a \`Drop\` that uses \`self\` as a whole is left to you.

## References

- \`rust/pin-init/src/lib.rs\`, \`rust/pin-init/internal/src/\` (7.x)
- \`rust/kernel/init.rs\`, \`rust/kernel/init/macros.rs\` (6.12)
`,
  },
  check(cx) {
    if (!cx.code.mayHold(/init!|\bpin_data\b|#\[pin\]|\bnew_\w+!|PinnedDrop|\binit::/)) return;
    const api = initApi(cx.world, cx.module);
    if (!api.pinInit) return;
    const macros = initMacros(cx);
    for (const macro of macros) {
      checkFields(cx, api, macro);
      checkErrors(cx, api, macro);
      checkZeroed(cx, api, macro);
    }
    checkPaths(cx, macros);
    checkStructs(cx, api);
    checkUnused(cx);
  },
};
