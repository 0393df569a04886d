import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RustParser } from '../../server/src/syntax/source-file.ts';
import { kept, said } from './kept.ts';
import { bothParsers } from './parsers.ts';

let parser: RustParser;
beforeAll(async () => {
  parser = (await bothParsers())[1]!;
});
afterAll(() => parser.dispose());

test('what is kept of a file says what the file says', () => {
  const text = `
use core::{fmt, mem::*};
extern crate alloc as a;
#[link(name = "own")]
unsafe extern "C" {
    #[link_name = "own_lock"]
    safe fn enter(n: u32) -> i32;
    static mut COUNT: u32;
}
#[kunit_tests(own)]
mod tests { pub fn f() {} }
#[my_macro]
#[derive(Clone, Copy)]
#[repr(C, align(64))]
pub(crate) union U<T: Copy + ?Sized, const N: usize = 4> where T: Sized { a: T, b: [u8; N] }
#[pin_data(PinnedDrop)]
struct S<'a, T = u8>(#[pin] pub T, &'a mut [u8], *const fn(u8) -> !);
enum E { A, B(u8), C { x: u8 } }
pub const SIZE: usize = 4 * 1024;
static mut STATE: Option<&'static dyn Send> = None;
pub unsafe trait Tr: Send + 'static where Self: Sized {
    const GIVEN: u32 = 1;
    const WANTED: u32;
    type Out: Iterator<Item = u8>;
    fn wanted(&mut self, (a, b): (u8, u8)) -> impl Fn(u8) -> u8;
    fn given(self: Pin<&mut Self>) {}
}
unsafe impl<T> Tr for S<'_, T> { const WANTED: u32 = { 3 }; type Out = Own<u8>; const fn wanted() {} }
impl !Send for U<u8, 3> {}
type Alias<T> = <T as Tr>::Out;
macro_rules! m { ($x:expr) => { KBox::new($x, GFP_KERNEL) }; }
kernel::sync::global_lock! { unsafe(uninit) static LOCK: Mutex<u32> = 0; }
module! { type: M, name: "m" }
`;
  const { items } = parser.parse('/a.rs', text);
  expect(said(kept(items))).toEqual(said(items));
});
