import type { Story, StoryMeta } from './story.js';
import * as findTherapist from './find-therapist.stories.js';
import * as patternExplainer from './pattern-explainer.stories.js';
import * as reflectionCard from './reflection-card.stories.js';
import * as bothVoices from './both-voices.stories.js';
import * as smallSteps from './small-steps.stories.js';
import * as reframe from './reframe.stories.js';
import * as closenessMap from './closeness-map.stories.js';
import * as supportNow from './support-now.stories.js';
import * as partsMap from './parts-map.stories.js';
import * as pause from './pause.stories.js';

/** Every story by its name: the fixtures of the tests that look at all of them. */
export const stories: readonly { name: string; story: Story }[] = [
  findTherapist,
  patternExplainer,
  reflectionCard,
  bothVoices,
  smallSteps,
  reframe,
  closenessMap,
  supportNow,
  partsMap,
  pause,
].flatMap((module) => {
  const { default: meta, ...examples }: { default: StoryMeta } = module;
  return Object.entries<Story>(examples).map(([name, story]) => ({ name: `${meta.component} ${name}`, story }));
});
