/** A small practice that fits into a day. */
export interface Step {
  text: string;
  /** The smaller version, where the step has one of its own. */
  smaller?: string;
  /** Whether it lets somebody closer, who is asked about first. */
  needsSomeone: boolean;
}

/** Whether somebody is safe to be close to, as a visitor answers it; `pass` leaves it open. */
export type Answer = 'yes' | 'unsure' | 'no' | 'pass';

/** The plain checks for whoever is not sure, and the answer to each that is safe. */
export const checks = { refuse: 'yes', stop: 'yes', fear: 'no' } as const;

export type Check = keyof typeof checks;

/** What a step was like to do. */
export type Feeling = 'easy' | 'mixed' | 'much';

/**
 * Where a visitor is on the way to a step and after it. A value; each move gives a new one. A step that lets somebody
 * closer opens by `answerQuestion` or `answerChecks` and in no other way.
 */
export interface StepWay {
  readonly at: 'list' | 'question' | 'checks' | 'support' | 'step' | 'after' | 'met';
  /** The step that was chosen last. */
  readonly step?: Step;
  /** Whether its smaller version is in view. */
  readonly isHalf?: boolean;
  /** Whether the list is kept to steps that need nobody else. */
  readonly isAlone?: boolean;
  readonly feeling?: Feeling;
}

export const firstView: StepWay = { at: 'list' };

export function chooseStep(way: StepWay, step: Step): StepWay {
  return { ...way, step, isHalf: false, at: step.needsSomeone ? 'question' : 'step' };
}

/** Is this person safe to be close to? */
export function answerQuestion(way: StepWay, answer: Answer): StepWay {
  if (way.at !== 'question') return way;
  return answer === 'pass' ? showAlone(way) : { ...way, at: ({ yes: 'step', unsure: 'checks', no: 'support' } as const)[answer] };
}

/** One answer that is not safe leads to support; one that is left open, to steps that need nobody else. */
export function answerChecks(way: StepWay, answers: Partial<Record<string, string>>): StepWay {
  if (way.at !== 'checks') return way;
  const given = Object.entries(checks).map(([check, safe]) => {
    const { [check]: answer = 'unsure' } = answers;
    return answer === 'unsure' ? answer : answer === safe;
  });
  if (given.includes(false)) return { ...way, at: 'support' };
  return given.includes('unsure') ? showAlone(way) : { ...way, at: 'step' };
}

export function showAlone(way: StepWay): StepWay {
  return { ...way, at: 'list', isAlone: true };
}

/** The list as it was left. */
export function backToList(way: StepWay): StepWay {
  return { ...way, at: 'list' };
}

/** The smaller version of a step that is open or was done, or the whole of it again. */
export function changeSize(way: StepWay): StepWay {
  return way.at === 'step' || way.at === 'met' ? { ...way, at: 'step', isHalf: !way.isHalf } : way;
}

/** Asks what a step was like to do, once it is done. */
export function finishStep(way: StepWay): StepWay {
  return way.at === 'step' ? { ...way, at: 'after' } : way;
}

export function answerAfter(way: StepWay, feeling: Feeling): StepWay {
  return way.at === 'after' ? { ...way, at: 'met', feeling } : way;
}
