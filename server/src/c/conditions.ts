import { type Token, tokenize } from './lexer.ts';

/** Whether a condition of the preprocessor holds. `likely`: a feature that kernels have on, but need not. */
export type Truth = 'yes' | 'likely' | 'unsure' | 'unlikely' | 'no';

/** The configuration of a kernel as far as it is known. */
export interface Config {
  /** `y`, `m` or `n` of an option such as `CONFIG_SMP`; undefined where nothing says. */
  option(name: string): Truth | undefined;
  /** Whether a name is defined that architectures may define, as far as the tree's names tell; absent: nobody knows. */
  defines?(name: string): Truth | undefined;
  /** The folder of `arch/` that is built. */
  readonly arch: string;
  /** Nobody configured this kernel: what is said of options is a guess. */
  readonly isAssumed?: true;
}

const on =
  /^CONFIG_(?:SMP|MMU|64BIT|X86_64|X86|PRINTK|BUG|MODULES|NET|INET|BLOCK|PCI|OF|ACPI|PM|PM_SLEEP|RUST|PREEMPTION|PREEMPT_RCU|TREE_RCU|PREEMPT_COUNT|DEBUG_ATOMIC_SLEEP|NUMA|SLUB|SYSFS|PROC_FS|DEBUG_FS|HIGH_RES_TIMERS|JUMP_LABEL|GENERIC_CLOCKEVENTS|REGULATOR|COMMON_CLK|GPIOLIB|HAS_DMA|HAS_IOMEM|I2C|FW_LOADER|SPARSEMEM|SPARSEMEM_VMEMMAP|FUTEX|EPOLL|EVENTFD|TIMERFD|SECURITY|VM_EVENT_COUNTERS|ARCH_HAS_\w+|HAVE_\w+)$/;
const off =
  /^CONFIG_(?:PREEMPT_RT|PREEMPT_NONE_ONLY|TINY_RCU|SLUB_TINY|UML|COMPILE_TEST|KMSAN|KCSAN|HIGHMEM|KMAP_LOCAL|X86_32|ARM64|ARM|RISCV|S390|PPC|PPC64|MIPS|SPARC|M68K|PARISC|GENERIC_LOCKBREAK|INLINE_SPIN_\w+|INLINE_READ_\w+|INLINE_WRITE_\w+|CPUMASK_OFFSTACK_OFF|WARN_CONTEXT_ANALYSIS|PCI_LOCKLESS_CONFIG|PREEMPT_DYNAMIC)$/;
/** Options that add checks, which kernels that people run have off. */
const debug =
  /DEBUG|LOCKDEP|PROVE_|KASAN|KMSAN|KCSAN|KFENCE|LOCK_STAT|KUNIT|_TEST|FAULT_INJ|FAIL_|PARAVIRT|MEMCG_V1|PAGE_OWNER|REF_TRACKER|REFCNT_TRACKER|MMIOTRACE|PAGE_TABLE_CHECK|STACKDEPOT|UBSAN|RSEQ_SLICE|GCOV|KCOV|LATENCYTOP|DYNAMIC_FTRACE/;

/** What is taken for granted where no `.config` says: a 64-bit machine with several CPUs, features on, PREEMPT_RT off. */
export function assumedConfig(): Config {
  return {
    arch: 'x86',
    isAssumed: true,
    option: (name) => (on.test(name) ? 'yes' : off.test(name) ? 'no' : debug.test(name) ? 'no' : 'likely'),
  };
}

/** The configuration in the text of a `.config`. */
export function configOf(text: string): Config {
  const set = new Set<string>();
  for (const [, name] of text.matchAll(/^(CONFIG_\w+)=(?!n$)/gm)) set.add(name!);
  const arch =
    [
      ['ARM64', 'arm64'],
      ['RISCV', 'riscv'],
      ['LOONGARCH', 'loongarch'],
      ['ARM', 'arm'],
      ['UML', 'um'],
      ['S390', 's390'],
      ['PPC', 'powerpc'],
    ].find(([name]) => set.has(`CONFIG_${name}`))?.[1] ?? 'x86';
  return { arch, option: (name) => (set.has(name) ? 'yes' : 'no') };
}

const order: readonly Truth[] = ['no', 'unlikely', 'unsure', 'likely', 'yes'];

/** Turns a truth round. */
export function negate(truth: Truth): Truth {
  return order[4 - order.indexOf(truth)]!;
}

/** Both hold. */
export function both(a: Truth, b: Truth): Truth {
  return order[Math.min(order.indexOf(a), order.indexOf(b))]!;
}

/** One of them holds. */
export function either(a: Truth, b: Truth): Truth {
  return order[Math.max(order.indexOf(a), order.indexOf(b))]!;
}

/** Evaluates what stands behind `#if`, `#ifdef`, `#ifndef`, `#elif`: the whole directive. */
export function evaluateDirective(config: Config, directive: string): Truth {
  const [, word, rest] = /^#\s*(\w+)([\s\S]*)$/.exec(directive) ?? [];
  if (word === 'ifdef' || word === 'ifndef' || word === 'elifdef') {
    const truth = defined(config, /\w+/.exec(rest ?? '')?.[0] ?? '');
    return word === 'ifndef' ? negate(truth) : truth;
  }
  const tokens = tokenize(rest ?? '', 0, undefined, 400);
  return new Expression(config, tokens).value();
}

function defined(config: Config, name: string): Truth {
  if (name.startsWith('CONFIG_')) return config.option(name.replace(/_MODULE$/, '')) ?? 'unsure';
  if (/^(?:__KERNEL__|__GNUC__|__x86_64__|__LITTLE_ENDIAN|MODULE_LICENSE)$/.test(name)) return 'yes';
  if (
    /^(?:__ASSEMBLY__|__ASSEMBLER__|__CHECKER__|__GENKSYMS__|BUILD_VDSO\w*|__BINDGEN__|__cplusplus|COMPILE_OFFSETS|__VDSO__|__i386__|__DISABLE_EXPORTS|REALMODE_BOOT)$/.test(
      name,
    )
  )
    return 'no';
  // `#ifdef __arch_swab16p`: what architectures may define, and this one does not.
  const told = /(?:^|_)arch_\w*[a-z]/.test(name) ? config.defines?.(name) : undefined;
  if (told) return told;
  // Guards of headers, and what architectures say that they have by themselves.
  if (/_H_*$|_H_INCLUDED$/.test(name)) return 'no';
  return 'unsure';
}

/** `defined(X) && IS_ENABLED(Y) || …`; anything else in it is unsure. */
class Expression {
  readonly #config: Config;
  readonly #tokens: readonly Token[];
  #at = 0;
  #depth = 0;

  constructor(config: Config, tokens: readonly Token[]) {
    this.#config = config;
    this.#tokens = tokens;
  }

  value(): Truth {
    let left = this.#and();
    while (this.#take('||')) left = either(left, this.#and());
    return left;
  }

  #and(): Truth {
    let left = this.#compared();
    while (this.#take('&&')) left = both(left, this.#compared());
    return left;
  }

  #compared(): Truth {
    const left = this.#unary();
    const next = this.#peek();
    if (next === undefined || next === '&&' || next === '||' || next === ')') return left;
    // A comparison or arithmetic: skipped up to the next logical operator.
    let depth = 0;
    while (this.#at < this.#tokens.length) {
      const text = this.#peek()!;
      if (depth === 0 && (text === '&&' || text === '||' || text === ')')) break;
      if (text === '(') depth++;
      else if (text === ')') depth--;
      this.#at++;
    }
    return 'unsure';
  }

  #unary(): Truth {
    if (++this.#depth > 60) {
      this.#at = this.#tokens.length;
      return 'unsure';
    }
    let out: Truth = 'unsure';
    if (this.#take('!')) out = negate(this.#unary());
    else if (this.#take('(')) {
      out = this.value();
      this.#take(')');
    } else {
      const token = this.#tokens[this.#at++];
      if (token?.text === 'defined') {
        const open = this.#take('(');
        out = defined(this.#config, this.#tokens[this.#at++]?.text ?? '');
        if (open) this.#take(')');
      } else if (/^(?:IS_ENABLED|IS_BUILTIN|IS_REACHABLE)$/.test(token?.text ?? '') && this.#take('(')) {
        out = this.#config.option(this.#tokens[this.#at++]?.text ?? '') ?? 'unsure';
        this.#take(')');
      } else if (token?.kind === 'number') out = Number(token.text.replace(/[uUlL]+$/, '')) ? 'yes' : 'no';
      else if (token?.kind === 'id' && token.text.startsWith('CONFIG_') && this.#plain())
        out = this.#config.option(token.text) ?? 'unsure';
    }
    this.#depth--;
    return out;
  }

  /** Whether what follows compares nothing. */
  #plain(): boolean {
    const next = this.#peek();
    return next === undefined || next === '&&' || next === '||' || next === ')';
  }

  #peek(): string | undefined {
    return this.#tokens[this.#at]?.text;
  }

  #take(text: string): boolean {
    if (this.#peek() !== text) return false;
    this.#at++;
    return true;
  }
}
