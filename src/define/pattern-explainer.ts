import { PatternExplainerElement } from '../elements/pattern-explainer/pattern-explainer.js';
import { define } from '../host/define.js';

define('attune-pattern-explainer', PatternExplainerElement);

declare global {
  interface HTMLElementTagNameMap {
    'attune-pattern-explainer': PatternExplainerElement;
  }
}
