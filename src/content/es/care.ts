import type { CareWords } from '../en/care.js';

/** Words that every widget shares: what it is not, who looked it over, where support is. */
export const care: CareWords = {
  general: 'Información general. No es un consejo ni un diagnóstico.',
  reviewed: 'Revisado por {name}.',
  reviewedOn: 'Revisado por {name}, {date}.',
  support: 'Apoyo, si hoy es un día difícil',
  supportOutside: 'abre otro sitio',
  unease:
    'Si alguien te asusta, te hace daño o te controla, alejarte puede ser lo que te protege. Ese no es un patrón que haya que cambiar.',
  uneaseLink: 'Busca ayuda si no te sientes a salvo con alguien',
};
