import { ReflectionCardElement } from '../elements/reflection-card/reflection-card.js';
import { define } from '../host/define.js';

define('attune-reflection-card', ReflectionCardElement);

declare global {
  interface HTMLElementTagNameMap {
    'attune-reflection-card': ReflectionCardElement;
  }
}
