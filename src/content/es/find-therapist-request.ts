import type { RequestWords } from '../en/find-therapist-request.js';

/** What the request form says; brought with it. */
export const findTherapistRequest: { request: RequestWords } = {
  request: {
    to: 'Esto es para {name}.',
    goes: 'Lo que escribes va a {host} cuando pulsas el botón, y desde aquí a ningún otro lugar. La consulta puede decirte quién lo lee allí y cuánto tiempo se guarda. Este formulario no guarda nada; tu navegador quizá te ofrezca tu nombre y tu número otra vez, y la analítica de la página quizá vea que pasaste por aquí.',
    name: '¿Cómo quieres que te llamemos?',
    nameHint: 'Basta un nombre de pila, o el nombre que prefieras.',
    reachBy: '¿Cómo quieres que te respondamos?',
    channels: { email: 'Por correo', phone: 'Por teléfono' },
    email: 'Tu correo electrónico',
    phone: 'Tu número de teléfono',
    safe: {
      email: {
        ask: '¿Es seguro escribirte ahí?',
        hint: '¿Puede alguien más ver tu correo: en casa, en el trabajo, en un teléfono o una pantalla que compartes?',
        answers: { yes: 'Sí', no: 'No, no escribir ahí nada sobre terapia', 'ask-first': 'Preguntarme antes, en una línea que diga poco' },
      },
      phone: {
        ask: '¿Es seguro dejar un mensaje ahí?',
        hint: '¿Puede alguien más oírlo, o ver quién llamó?',
        answers: { yes: 'Sí', no: 'No, no dejar mensajes', 'ask-first': 'Preguntarme antes si puedo hablar' },
      },
    },
    not: 'Con una o dos líneas basta. Deja fuera tu salud, tu historia y todo lo que no escribirías en una postal. Eso puede esperar a la primera charla.',
    urgent: 'Esto no es para emergencias, y puede que no se lea hoy. Si necesitas a alguien ahora, aquí mismo hay un enlace de apoyo.',
    replyUnknown: 'No podemos decir cuándo llegará una respuesta.',
    message: 'Una o dos líneas, si quieres',
    room: 'Quedan {count} caracteres.',
    over: 'Sobran {count} caracteres.',
    trap: 'Deja esto vacío',
    send: 'Enviar',
    sending: 'Enviando…',
    /** What stands over the list of what is still missing. */
    notYet: 'Aún no se ha enviado. No se pierde nada de lo que escribiste.',
    faults: {
      name: {
        missing: 'Escribe cómo quieres que te llamemos.',
        long: 'Este nombre es demasiado largo para el formulario. Basta una parte.',
      },
      email: {
        missing: 'Escribe el correo al que podemos responder.',
        wrong: 'Revisa el correo una vez más. La mayoría se parece a nombre@sitio.com.',
        long: 'Este correo es demasiado largo para el formulario.',
      },
      phone: {
        missing: 'Escribe el teléfono al que podemos responder.',
        wrong: 'Revisa el teléfono una vez más. Le faltan cifras.',
        long: 'Esto es demasiado largo para un teléfono.',
      },
      safeToReply: { missing: 'Elige una respuesta, para que sepamos qué es seguro.' },
      message: { long: 'Acorta un poco tu texto.' },
    },
    said: {
      early: 'Aún no se ha enviado. Para evitar robots, el formulario espera unos segundos. Pulsa el botón una vez más.',
      offline: 'No se envió: este dispositivo está sin conexión. Tus palabras siguen aquí. Inténtalo otra vez cuando vuelva la conexión.',
      unreachable:
        'No sabemos si se envió: no llegó respuesta. Tus palabras siguen aquí. Revisa tu conexión e inténtalo otra vez. Si llega dos veces, no pasa nada.',
      timeout:
        'No sabemos si se envió: la respuesta tardó demasiado. Tus palabras siguen aquí. Puedes intentarlo otra vez. Si llega dos veces, no pasa nada.',
      unclear:
        'No sabemos si lo recibieron: la respuesta del sitio no lo aclara. Tus palabras siguen aquí. Puedes intentarlo otra vez. Si llega dos veces, no pasa nada.',
      refused: 'El sitio no lo aceptó. Eso no dice nada de ti. Tus palabras siguen aquí, y puedes cambiarlas e intentarlo otra vez.',
      busy: 'El sitio tiene mucho tráfico y no lo aceptó. Tus palabras siguen aquí. Inténtalo otra vez en unos minutos.',
      failed: 'Algo falló al otro lado. Tus palabras siguen aquí. Puedes intentarlo otra vez más tarde.',
    },
    elsewhere: 'También puedes hablar con la consulta de otra manera:',
    elsewhereUnknown: 'También puedes hablar con la consulta de otra manera, por ejemplo por su página de contacto.',
    sent: 'Tus palabras están en camino.',
    sentNext: 'Fueron a {host}. El formulario vuelve a estar vacío.',
    silence: 'Si no llega respuesta, quizá se perdió. Está bien volver a preguntar.',
    again: 'Escribir otra vez',
  },
};
