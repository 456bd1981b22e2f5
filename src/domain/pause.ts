/** How long each phase of a breath lasts, in seconds. */
export interface Breath {
  in: number;
  hold: number;
  out: number;
}

export type Cue = keyof Breath;

/** The moments that pass by themselves. What a visitor chooses waits for as long as they like. */
export type TimedMoment = 'notice' | 'settle' | 'ask' | 'stay';

/** All that is met inside the pause, by which of the four moments it belongs to: whoever stays settles once more. */
export const ordinals = { notice: 1, which: 2, settle: 2, stay: 2, ask: 3, choose: 4 } as const;

/** How long each timed moment lasts, in seconds. */
export type PausePlan = Readonly<Record<TimedMoment, number>>;

/** Where a pause stands within a moment. */
export interface PausePlace {
  cue: Cue;
  /** Seconds until this phase of the breath is over. */
  cueLeft: number;
  /** Seconds until the moment is over; 0 once it is. */
  left: number;
  /** How much of the moment is behind, from 0 to 1. */
  passed: number;
}

export const calmBreath: Readonly<Breath> = { in: 4, hold: 0, out: 6 };

/** No breath is asked for that is faster or longer than most people can follow at rest. */
const [shortest, longest] = [2, 12];

/**
 * A breath written as seconds in, held and out: "4 0 6". Nothing written means the calm one; undefined means that nobody
 * could follow it.
 */
export function readBreath(value: string | undefined): Breath | undefined {
  if (!value?.trim()) return calmBreath;
  const seconds = value
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [breatheIn = 0, hold = 0, out = 0] = seconds;
  const isFit = seconds.length === 3 && hold >= 0 && Math.min(breatheIn, out) >= shortest && Math.max(...seconds) <= longest;
  return isFit ? { in: breatheIn, hold, out } : undefined;
}

/**
 * Shares the whole out among the moments. Most of it is for settling, in whole breaths, so that it ends with a breath out:
 * as many as fit, and one at least. Staying is a minute more.
 */
export function planPause(seconds: number, breath: Breath): PausePlan {
  const cycle = breath.in + breath.hold + breath.out;
  const inBreaths = (length: number): number => Math.max(1, Math.floor(length / cycle)) * cycle;
  const settle = inBreaths(seconds * 0.6);
  const others = Math.max(seconds - settle, seconds * 0.4);
  return { notice: others * 0.4, settle, ask: others * 0.6, stay: inBreaths(60) };
}

/** Where a pause stands after so many seconds of a moment. */
export function placeInPause(plan: PausePlan, breath: Breath, moment: TimedMoment, elapsed: number): PausePlace {
  const left = Math.max(0, plan[moment] - elapsed);
  return { ...cueAt(breath, elapsed), left, passed: 1 - left / plan[moment] };
}

/** How much of the pause is behind when this much of a moment is; its last fifth is for going on to the next one. */
export function shareOf(moment: keyof typeof ordinals, passed = 0): number {
  return (ordinals[moment] - 1 + passed * 0.8) / 4;
}

function cueAt(breath: Breath, elapsed: number): { cue: Cue; cueLeft: number } {
  const full = breath.in + breath.hold;
  const cycle = full + breath.out;
  const at = elapsed % cycle;
  if (at < breath.in) return { cue: 'in', cueLeft: breath.in - at };
  return at < full ? { cue: 'hold', cueLeft: full - at } : { cue: 'out', cueLeft: cycle - at };
}
