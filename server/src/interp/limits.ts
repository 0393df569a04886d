/**
 * The bounds of a run, each with its reason. What the kernels' own Rust code reaches of them is not measured. A run that
 * meets one goes on more coarsely where it can, and reports an unknown of kind `limit` where something was left out.
 */

/**
 * Steps (basic blocks and statements) that the check of one root may take, calls included. Bounds the time of one function
 * to about a second.
 */
export const ROOT_STEPS = 400_000;

/**
 * With fewer steps than this left, states are joined at their first meeting instead of being kept apart: what is left of a
 * run then takes time linear in the size of the bodies.
 */
export const COARSE_STEPS = 380_000;

/** The same for what the drops of one counted reference come to, where preemption counts are inferred. */
export const DROP_STEPS = ROOT_STEPS;

/**
 * How deep calls are followed. What a call came to is remembered, so depth costs no time by itself; the bound is the
 * stack of the JavaScript engine (about 12 of its frames for each of ours, 10,000 of which fit).
 */
export const CALL_DEPTH = 96;

/** How often a function may be on the stack: once more than it calls itself, so that the recursive call's state is seen. */
export const RECURSIONS = 2;

/**
 * The disjunct limit: how many states that hold the same locks in the same context, and differ in values alone, are kept
 * apart at a join of the root's own text before they are joined. Four tell apart what one `Result` and one `Option`
 * decide together; more cost time and told nothing apart on the kernels.
 */
export const DISJUNCTS = 4;

/** The same in functions that are called: their own root tells their paths apart. */
export const DISJUNCTS_IN_CALL = 2;

/**
 * The same at the head of a loop whose turns are counted: each turn is a state. The largest table that a driver fills in
 * a counted loop under a lock has 4,096 entries, twice that is room.
 */
export const COUNTED_TURNS = 8200;

/** The same where a body returns. A caller tells apart two variants of a result, and one that carries another payload. */
export const DISJUNCTS_AT_RETURN = 3;

/** Values that an abstract value may be one of, before only its type is kept. */
export const CHOICES = 4;

/**
 * Constants of which an unknown value keeps how it compares with them: a `match` on a number may have hundreds of arms,
 * and states are compared by all that is kept. What is not kept may be asked again.
 */
export const ANSWERS = 64;

/**
 * How often what one place takes may be held at one time: a guard that is forgotten in a loop, or kept in a vector, is held
 * once more in each turn, without an end. Above it the last one stands for all that follow.
 */
export const HOLDS = 4;

/**
 * Combinations of what is held that are followed from one point of a body. Guards that are taken or not, each by its own
 * condition, double their number; with more, only those go on that hold what no other did.
 */
export const COMBINATIONS = 64;

/** So many holds make a step no dearer. Nobody takes more locks at once than this on purpose. */
export const FREE_HOLDS = 4;

/** What each further one adds to a step, in steps: a state is copied with all of its holds. */
export const HOLD_STEPS = 8;

/** Implementations that a call through a trait is taken to mean, each of which is run. With more it is unknown. */
export const IMPLEMENTATIONS = 8;

/**
 * Operations of one call that its summary keeps, to be told again for its callers. A finding names the first and counts
 * the others, so above this nothing is lost but their number.
 */
export const NOTES = 32;
