import type { CSSResult } from 'lit';

/** What a widget has for readers without script: more to read, and rules of its own. */
export interface Still {
  still?: (element: never) => unknown;
  stillStyles?: CSSResult;
}

/** A widget as a server needs it: what registers its tag, and what stands without script. */
export interface WidgetModules {
  define: () => Promise<unknown>;
  still?: () => Promise<Still>;
}

/** By tag; a module is brought when a page has the tag. */
export const widgets: Readonly<Record<string, WidgetModules>> = {
  'attune-both-voices': {
    define: () => import('../../define/both-voices.js'),
    still: () => import('../../elements/both-voices/both-voices.still.js'),
  },
  'attune-closeness-map': {
    define: () => import('../../define/closeness-map.js'),
    still: () => import('../../elements/closeness-map/closeness-map.still.js'),
  },
  'attune-find-therapist': {
    define: () => import('../../define/find-therapist.js'),
    still: () => import('../../elements/find-therapist/find-therapist.still.js'),
  },
  'attune-parts-map': {
    define: () => import('../../define/parts-map.js'),
    still: () => import('../../elements/parts-map/parts-map.still.js'),
  },
  'attune-pattern-explainer': {
    define: () => import('../../define/pattern-explainer.js'),
    still: () => import('../../elements/pattern-explainer/pattern-explainer.still.js'),
  },
  'attune-pause': {
    define: () => import('../../define/pause.js'),
    still: () => import('../../elements/pause/pause.still.js'),
  },
  'attune-reflection-card': {
    define: () => import('../../define/reflection-card.js'),
    still: () => import('../../elements/reflection-card/reflection-card.still.js'),
  },
  'attune-reframe': {
    define: () => import('../../define/reframe.js'),
    still: () => import('../../elements/reframe/reframe.still.js'),
  },
  'attune-small-steps': {
    define: () => import('../../define/small-steps.js'),
    still: () => import('../../elements/small-steps/small-steps.still.js'),
  },
  'attune-support-now': {
    define: () => import('../../define/support-now.js'),
    still: () => import('../../elements/support-now/support-now.still.js'),
  },
};
