import { SupportNowElement } from '../elements/support-now/support-now.js';
import { define } from '../host/define.js';

define('attune-support-now', SupportNowElement);

declare global {
  interface HTMLElementTagNameMap {
    'attune-support-now': SupportNowElement;
  }
}
