/** First messages for someone who finds reaching out hard: short, and true for many. */
export const firstMessages = [
  'Hola. Me cuesta dar este paso, así que seré breve. ¿Hay lugar para una persona nueva?',
  'Hola. Cuando la gente se acerca, suelo alejarme, y me gustaría entender por qué. ¿Sería posible una primera charla?',
  'Hola. Todavía no sé bien qué necesito. ¿Puedo saber cómo es una primera cita y cuánto cuesta?',
];
