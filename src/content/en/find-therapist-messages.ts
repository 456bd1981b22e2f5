/** First messages for someone who finds reaching out hard: short, and true for many. */
export const firstMessages = [
  'Hello. I find it hard to reach out, so I will keep this short. Do you have room for someone new?',
  'Hi. I tend to pull away when people get close, and I would like to understand why. Could we have a first talk?',
  'Hello. I am not sure yet what I need. Could you tell me how a first meeting goes, and what it costs?',
];
