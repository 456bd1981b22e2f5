import { BothVoicesElement } from '../elements/both-voices/both-voices.js';
import { define } from '../host/define.js';

define('attune-both-voices', BothVoicesElement);

declare global {
  interface HTMLElementTagNameMap {
    'attune-both-voices': BothVoicesElement;
  }
}
