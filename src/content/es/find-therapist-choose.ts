import type { ChooseWords } from '../en/find-therapist-choose.js';

/** What “help me choose” asks and answers; brought when a visitor asks for it. It is for people who find reaching out hard. */
export const findTherapistChoose: { choose: ChooseWords } = {
  choose: {
    count: 'Pregunta {at} de {count}',
    next: 'Siguiente',
    pass: 'Saltar esta',
    back: 'Atrás',
    again: 'Empezar de nuevo',
    close: 'Cerrar',
    /** The first choice of a list that opens. */
    any: 'Dejarlo abierto',
    meeting: {
      title: '¿Cómo te gustaría hablar?',
      note: 'Por videollamada o por teléfono, cada terapeuta suele atender solo donde tiene licencia. Cuenta dónde estás al hablar, no de dónde vienes.',
      telehealth: 'Por videollamada o teléfono',
      place: 'En persona',
      region: 'Estoy en',
      town: 'Puedo ir a',
      anywhere: 'Prefiero no decirlo',
    },
    bringing: {
      title: '¿Qué te trae aquí?',
      note: 'Puedes elegir más de una cosa. No hace falta dar con la palabra exacta.',
    },
    working: {
      title: '¿Te atrae algún enfoque?',
      note: 'Un enfoque es una manera de trabajar. No hace falta saberlo antes de empezar. También cuenta cómo te sientes con esa persona, sea cual sea su formación.',
      pass: 'Todavía no lo sé',
    },
    fitting: {
      title: '¿Qué tiene que encajar?',
      note: 'Mirar primero el dinero es muy razonable. Con o sin seguro, puedes dejar abierto lo que quieras.',
      insurance: 'Mi seguro',
      fee: 'Por una sesión puedo pagar',
      sliding: 'Me ayudaría un precio según lo que gano',
    },
    sharing: {
      title: '¿Te ayudaría alguien que comparta o conozca tu mundo?',
      note: 'Estas palabras son de cada terapeuta. Si la tuya no está, eso no dice nada de ti.',
      language: 'Me gustaría hablar en',
      identity: 'Me gustaría alguien que se describa así',
    },
    /** One plain sentence for the well-known ways of working, and what is known of them. */
    approaches: {
      ifs: 'Vas conociendo partes de ti, como una que se aleja, y lo que cada una quizá cuida. Es una manera de mirar. Hay todavía poca investigación.',
      aedp: 'Pasas por lo que sientes a pasos pequeños. La idea es estar menos a solas con ello. Hay todavía poca investigación.',
      emdr: 'Tras un tiempo de preparación, tienes en mente un recuerdo difícil durante ratos cortos, mientras tus ojos siguen algo de un lado a otro. Se ha estudiado mucho para lo que un trauma puede dejar.',
      cbt: 'Miras cómo se influyen lo que piensas, lo que sientes y tus hábitos, y pruebas pequeños cambios entre sesiones. Es de lo más estudiado.',
      act: 'Haces sitio a los sentimientos difíciles, y haces más de lo que te importa. Hay un buen número de estudios.',
      eft: 'Miras cómo se dan la cercanía y la distancia entre tú y otra persona, y qué necesita cada cual. Se ha estudiado sobre todo con parejas. Pregunta qué significan las siglas: hay más de una EFT.',
      psychodynamic:
        'Miras cómo relaciones de antes quizá siguen vivas en lo que sientes y haces hoy, también con tu terapeuta. Se ha puesto a prueba en muchos ensayos.',
      somatic:
        'Notas qué hace tu cuerpo cuando algo se pone difícil, y le das tiempo para volver a la calma. Por ahora hay pocos estudios.',
    },
    three: 'Tres para empezar',
    everybody: 'Todas las personas de aquí, como punto de partida',
    lead: 'El orden depende de tus respuestas, de quién tiene lugar y del día. No dice quién es mejor. Puedes leer sobre una de estas personas, o sobre ninguna.',
    loosened:
      'Menos de tres reúnen todo lo que pediste. Es un límite de esta lista, no tuyo. En cada persona se dice lo que quizá no encaje.',
    /** What the directory has no word for. */
    reasons: {
      anyTelehealth: 'atiende por videollamada o teléfono',
      anyPlace: 'atiende en persona',
      /** Where nothing was asked for that this person has. */
      turn: 'hoy es su turno',
    },
    /** What had to fit and is not there. */
    misses: {
      lead: 'Quizá no encaje; puede valer la pena preguntar:',
      telehealth: 'no consta una licencia para {value}',
      anyTelehealth: 'no constan sesiones por videollamada o teléfono',
      place: 'no consta que atienda en {value}',
      anyPlace: 'no consta un lugar donde atienda',
      insurance: 'no consta {value}',
      fee: 'no constan sesiones de {value}',
      sliding: 'no constan precios según ingresos',
      language: 'no consta {value}',
    },
    /** The last lines, whatever came out. */
    privacy:
      'Esta herramienta no envía ninguna de tus respuestas, y las olvida cuando cierras esto. La analítica de la página quizá vea que pasaste por aquí.',
    nobody: 'Está bien no elegir a nadie hoy.',
  },
};
