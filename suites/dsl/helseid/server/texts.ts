/** What the checks of HelseID say over and over. */
import { say } from '../../eksternapi/texts.ts';

export const tokenEndpointRefuses = say(
  'Tokentjänsten avvisar {what}',
  'Token-tjenesten avviser {what}',
  'The token endpoint refuses {what}',
);

export const issuerRefuses = say('HelseID avvisar {what}', 'HelseID avviser {what}', 'HelseID refuses {what}');
