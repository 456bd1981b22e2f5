/** The six Fs of getting to know a protector, in their order. */
export const questions = ['find', 'focus', 'flesh', 'feel', 'befriend', 'fear'] as const;
const order = ['choose', 'room', ...questions, 'close'] as const;
export type Step = (typeof order)[number];

/** What a visitor has said at a step: the id of the answer chosen there, and what was written. */
export interface Said {
  readonly choice?: string;
  readonly text?: string;
}

/** A visitor's way to a protector. A value; each move gives a new one. */
export interface PartsWalk {
  /** The steps that led here; the last is the one in view. */
  readonly trail: readonly Step[];
  /** What was said, by step, and about each protector by itself. */
  readonly said: Readonly<Record<string, Said>>;
}

export const startOfWalk: PartsWalk = { trail: ['choose'], said: {} };

export function stepInView({ trail }: PartsWalk): Step {
  return trail.at(-1)!;
}

export function saidAt(walk: PartsWalk, step: Step): Said {
  return walk.said[keyOf(walk, step)] ?? {};
}

/** Says something at the step in view. */
export function say(walk: PartsWalk, said: Said): PartsWalk {
  const step = stepInView(walk);
  return { ...walk, said: { ...walk.said, [keyOf(walk, step)]: { ...saidAt(walk, step), ...said } } };
}

function keyOf({ said }: PartsWalk, step: Step): string {
  return step === 'choose' ? step : `${said.choose?.choice} ${step}`;
}

/** Where only a choice leads on: nobody is taken to a part that was not chosen, or that they are not open to. */
export function needsChoice(step: Step): boolean {
  return step === 'choose' || step === 'feel';
}

/** Whether what is felt toward the part is the visitor's own openness; anything else is another part. */
function isOpen(walk: PartsWalk): boolean {
  return ['curious', 'kind'].includes(saidAt(walk, 'feel').choice ?? '');
}

function stepTo(walk: PartsWalk, step: Step): PartsWalk {
  return { ...walk, trail: [...walk.trail, step] };
}

export type Move = 'next' | 'pass' | 'back' | 'stop' | 'again';

/** What leads from one step to another. Going back loses nothing of what was said. */
export const moves: Readonly<Record<Move, (walk: PartsWalk) => PartsWalk>> = {
  /** One step on. At the gate only openness goes on; anything else is asked again. */
  next(walk) {
    const step = stepInView(walk);
    if (step === 'feel' && !isOpen(walk)) return say(walk, { choice: undefined });
    if (step === 'close' || (needsChoice(step) && !saidAt(walk, step).choice)) return walk;
    const next = order[order.indexOf(step) + 1]!;
    return stepTo(walk, next === 'room' && saidAt(walk, 'choose').choice !== 'numb' ? 'find' : next);
  },
  /** One step on without an answer. A gate that is not open is not passed: that way leads to the close. */
  pass(walk) {
    return stepInView(walk) === 'feel' && !isOpen(walk) ? moves.stop(walk) : moves.next(walk);
  },
  back(walk) {
    return walk.trail.length > 1 ? { ...walk, trail: walk.trail.slice(0, -1) } : walk;
  },
  stop(walk) {
    return stepInView(walk) === 'close' ? walk : stepTo(walk, 'close');
  },
  /** Back to where a part is chosen. */
  again(walk) {
    return { ...walk, trail: startOfWalk.trail };
  },
};

/** Along the line; who stands further on is drawn further back. */
const along = ['you', 'other', 'protector', 'guarded'] as const;
export type Who = (typeof along)[number];

export interface Stand {
  who: Who;
  x: number;
  /** 0 where this one is not to be seen. */
  radius: number;
}

export type SceneName = 'apart' | 'met' | 'near' | 'between';

/** The field that they stand in, in its own units; under the line is room for their names. */
export const field = { width: 320, height: 136, line: 56 };

/** Where each stands along the line and how large: whoever is to be seen stands in a share of the field, all of them equal. */
const places: Readonly<Record<SceneName, readonly (readonly [x: number, radius: number])[]>> = {
  apart: [
    [80, 36],
    [80, 0],
    [240, 46],
    [240, 0],
  ],
  met: [
    [52, 36],
    [90, 0],
    [164, 50],
    [237, 42],
  ],
  near: [
    [74, 36],
    [112, 0],
    [164, 50],
    [237, 42],
  ],
  between: [
    [40, 34],
    [118, 24],
    [202, 42],
    [263, 36],
  ],
};

/** The protector stands before the one it guards; then you come near, or another part comes between, by what you feel toward it. */
export function sceneOf(walk: PartsWalk): SceneName {
  if (!saidAt(walk, 'choose').choice) return 'apart';
  if (!walk.trail.includes('feel') || !saidAt(walk, 'feel').choice) return 'met';
  return isOpen(walk) ? 'near' : 'between';
}

export function standsIn(scene: SceneName): Stand[] {
  return along.map((who, index) => ({ who, x: places[scene][index]![0], radius: places[scene][index]![1] }));
}
