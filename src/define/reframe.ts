import { ReframeElement } from '../elements/reframe/reframe.js';
import { define } from '../host/define.js';

define('attune-reframe', ReframeElement);

declare global {
  interface HTMLElementTagNameMap {
    'attune-reframe': ReframeElement;
  }
}
