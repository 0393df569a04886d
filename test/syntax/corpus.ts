import fc from 'fast-check';

/** Pieces of Rust as kernel modules write it; the generated files join some of them. */
const PIECES: readonly string[] = [
  'use kernel::{prelude::*, sync::{Arc, new_mutex, Mutex}};\n',
  '/// Docs é.\n///\n/// ```\n/// # use kernel::alloc::KVec;\n/// let mut v = KVec::new();\n/// v.push(1, GFP_KERNEL)?;\n/// # Ok::<(), Error>(())\n/// ```\n#[pin_data]\npub struct Dev<T: Ops> {\n    #[pin]\n    inner: Mutex<KVec<T>>,\n    n: usize,\n}\n',
  'impl<T: Ops> Dev<T> {\n    pub fn new(n: usize) -> impl PinInit<Self, Error> {\n        try_pin_init!(&this in Self {\n            inner <- new_mutex!(KVec::with_capacity(n, GFP_KERNEL)?, "Dev::inner"),\n            n,\n            _: { this.go(n); },\n        }? Error)\n    }\n\n    fn go(self: &Arc<Self>) -> Result {\n        let mut guard = self.inner.lock();\n        if let Some(x) = guard.first() && x.ready() {\n            guard.push(KBox::new(T::default(), GFP_ATOMIC)?, GFP_NOWAIT)?;\n        }\n        pr_info!("len {} 😀\\n", guard.len());\n        Ok(())\n    }\n}\n',
  'macro_rules! make {\n    ($a:expr, $($b:tt)*) => { $crate::alloc::KVec::from_elem($a, 3, GFP_KERNEL) };\n}\n',
  'module! { type: Dev, name: "dev", license: "GPL" }\n',
  'const TABLE: [u8; 4] = [0; 4];\nstatic LOCK: SpinLock<u8> = unsafe { SpinLock::new(f(1)) };\n',
  'fn walk(v: &[u8]) -> Option<u8> {\n    \'outer: for (i, x) in v.iter().enumerate() {\n        match x {\n            0 => continue \'outer,\n            1..=3 if i > 2 => return Some(*x),\n            _ => loop { break (i, x); },\n        };\n    }\n    let y = unsafe { *v.as_ptr().add(1) } as u16;\n    let f = move |a: u8, (b, _)| -> u8 { a + b };\n    assert!(matches!(y, 1 | 2), "no {y}");\n    kvec![f(1, (2, 3)); 4].into_iter().next()\n}\n',
  'mod inner {\n    //! Inner.\n    pub(crate) enum E { A, B(u8), C { x: KBox<dyn Fn(u8) -> bool> } }\n    extern "C" { fn c(x: *mut u8) -> i32; }\n}\n',
];

/** A file of one to six pieces. */
export const rustFile: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 6 })
  .map((pieces) => pieces.join('\n'));

/** What a keystroke, a paste or a slip puts into a file. */
export const insertion: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '(',
    ')',
    '{',
    '}',
    '[',
    ']',
    '"',
    "'",
    '`',
    '/*',
    '*/',
    '//',
    '/// ```\n',
    '\n',
    '\r\n',
    '!',
    '#',
    '<',
    '>',
    '::',
    '.',
    ',',
    ';',
    '$',
    'r#"',
    '\u0000',
    '\ufeff',
    '\ud800',
    '😀',
  ),
  fc.constantFrom(
    ' x',
    'fn ',
    'let y = ',
    'unsafe ',
    'pin_init!(',
    'match x {',
    '|',
    '<-',
    '? E',
    '$crate::a(',
    '#[a]',
    'impl ',
  ),
  fc.string({ maxLength: 6 }),
  fc.constantFrom(...PIECES),
);

/** A change by fractions of the text's length, so that it fits any text. */
export interface Slip {
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

export const slips: fc.Arbitrary<readonly Slip[]> = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 12 })),
    text: fc.oneof(fc.constant(''), insertion),
  }),
  { minLength: 1, maxLength: 5 },
);

/** The slip as a change of `text`. */
export function changeOf(text: string, slip: Slip): { start: number; end: number; newText: string } {
  const start = Math.floor(slip.at * text.length);
  return { start, end: Math.min(text.length, start + slip.length), newText: slip.text };
}
