import type { TakeawayWords } from '../en/takeaway.js';

/** Words that widgets share where something can be taken along: copied, saved, printed. */
export const takeaway: TakeawayWords = {
  copy: 'Copiar las palabras',
  copied: 'Copiado.',
  copyFailed: 'El navegador no permitió copiar. Puedes seleccionar las palabras y copiarlas a mano.',
  picture: 'Guardar como imagen',
  saved: 'Guardado en un archivo. Quien use este dispositivo quizá pueda abrirlo.',
  saveFailed: 'El navegador no permitió guardar. Lo que tienes aquí sigue aquí.',
  boxed: 'Si no llegó nada, la página que rodea esta parte no lo permitió. Lo que tienes aquí sigue aquí.',
  print: 'Imprimir',
  printFailed: 'No se pudo imprimir esto por separado, así que se imprime la página entera.',
};
