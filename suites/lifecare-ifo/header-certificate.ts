/** Fields of the header file about the client certificate and the licence keys. The certificate's own key and the licence keys have none. */
import type { HeaderField, ProtocolKind } from '../protocols/types.ts';

const protocol: readonly ProtocolKind[] = ['test'];
const needed = { form: 'text', required: protocol } as const;
const offered = { form: 'text' } as const;

export const certificate: readonly HeaderField[] = [
  {
    ...needed,
    key: 'certificate.subject',
    label: { sv: 'Subjekt', nb: 'Subjekt (subject)', en: 'Subject' },
    help: {
      sv: 'klientcertifikatets subjekt, så som det är registrerat hos API-värden',
      nb: 'klientsertifikatets subjekt, slik det er registrert hos API-verten',
      en: "the client certificate's subject, as it is registered at the API host",
    },
    example: 'CN=integration.leverantoren.example, O=Exempelleverantören AB, C=SE',
  },
  {
    ...offered,
    key: 'certificate.issuer',
    label: { sv: 'Utfärdare', nb: 'Utsteder', en: 'Issuer' },
    help: {
      sv: 'den som har utfärdat certifikatet',
      nb: 'den som har utstedt sertifikatet',
      en: 'who issued the certificate',
    },
  },
  {
    ...needed,
    key: 'certificate.thumbprint',
    label: { sv: 'Fingeravtryck (thumbprint)', nb: 'Fingeravtrykk (thumbprint)', en: 'Thumbprint' },
    help: {
      sv: 'certifikatets fingeravtryck, SHA-1 eller SHA-256',
      nb: 'sertifikatets fingeravtrykk, SHA-1 eller SHA-256',
      en: "the certificate's thumbprint, SHA-1 or SHA-256",
    },
    form: 'fingerprint',
    example: '5F:2A:9C:41:0B:77:D3:E8:16:4C:8A:90:3E:F1:62:BD:05:C9:7E:34',
  },
  {
    key: 'certificate.validFrom',
    label: { sv: 'Giltigt från', nb: 'Gyldig fra', en: 'Valid from' },
    help: { sv: 'certifikatets första dag', nb: 'sertifikatets første dag', en: 'its first day' },
    form: 'date',
    example: '2026-01-15',
  },
  {
    ...needed,
    key: 'certificate.validTo',
    label: { sv: 'Giltigt till', nb: 'Gyldig til', en: 'Valid to' },
    help: { sv: 'certifikatets sista dag', nb: 'sertifikatets siste dag', en: 'its last day' },
    form: 'date',
    example: '2028-01-14',
  },
  {
    ...needed,
    key: 'certificate.renewal',
    label: { sv: 'Förnyas av, senast', nb: 'Fornyes av, senest', en: 'Renewed by, no later than' },
    help: {
      sv: 'vem som förnyar certifikatet, och hur långt före sista dagen API-värden får det nya',
      nb: 'hvem som fornyer sertifikatet, og hvor lenge før siste dag API-verten får det nye',
      en: 'who renews the certificate, and how long before the last day the host gets the new one',
    },
    example: 'leverantörens drift, 30 dagar före sista dagen',
  },
  {
    ...needed,
    key: 'keys.holder',
    label: { sv: 'Nycklarna förvaras av', nb: 'Nøklene oppbevares av', en: 'The keys are kept by' },
    help: {
      sv: 'vem som förvarar licensnycklarna, och var; aldrig nycklarna',
      nb: 'hvem som oppbevarer lisensnøklene, og hvor; aldri nøklene',
      en: 'who keeps the licence keys, and where; never the keys',
    },
    example: 'leverantörens drift, i nyckelvalvet',
  },
  {
    key: 'keys.carrier',
    label: { sv: 'Nyckeln skickas i', nb: 'Nøkkelen sendes i', en: 'The key is sent in' },
    help: {
      sv: 'var i anropet nyckeln står',
      nb: 'hvor i kallet nøkkelen står',
      en: 'where in the call the key stands',
    },
    form: 'choice',
    choices: ['X-API-Key', 'query'],
  },
  {
    ...offered,
    key: 'keys.replacement',
    label: { sv: 'Byte av nyckel', nb: 'Bytte av nøkkel', en: 'Replacing a key' },
    help: {
      sv: 'vad som görs när en nyckel har kommit i orätta händer',
      nb: 'hva som gjøres når en nøkkel er kommet på avveie',
      en: 'what is done when a key has got into the wrong hands',
    },
  },
];
