import { SmallStepsElement } from '../elements/small-steps/small-steps.js';
import { define } from '../host/define.js';

define('attune-small-steps', SmallStepsElement);

declare global {
  interface HTMLElementTagNameMap {
    'attune-small-steps': SmallStepsElement;
  }
}
