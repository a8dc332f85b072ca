/** Musts on the server that no check judges, with the reason. */

const handshake =
  'it decides about the port and the handshake: either way the caller is kept out, and the check takes either';
const belowHttp = 'it is negotiated below HTTP; `openssl s_client` shows it';
const ourText = 'the text is our own, so that another one is as good';
const normAmounts = 'norms are configuration of the municipality, and an answer shows their sums alone';
const ofSimulator = 'it speaks of the simulator only';

export const notTested: Readonly<Record<string, string>> = {
  'lifecare.api.no-h2': belowHttp,
  'lifecare.certificate.tls-versions': belowHttp,
  'lifecare.certificate.acceptable-ca': belowHttp,
  'lifecare.certificate.refusal-form': handshake,
  'lifecare.certificate.plain-port':
    'the checks call the TLS port; whether there is a plain one is the host’s own business',
  'lifecare.key.form': 'whoever calls has been given the key: no answer has one',
  'lifecare.actualisations.statuses': 'statuses belong to the municipality, so that others are as good',
  'lifecare.extract.shifts': 'it says what an offset cannot do; a host that did more would break nothing',
  'lifecare.persons.create-stranger': ofSimulator,
  'lifecare.actualisations.link-text': ourText,
  'lifecare.calculations.note-text': ourText,
  'lifecare.norm.large-household': normAmounts,
  'lifecare.norm.child-days': normAmounts,
  'lifecare.norm.year-2017': normAmounts,
  'lifecare.norm.year-2019': normAmounts,
  'lifecare.norm.configuration': normAmounts,
  'lifecare.norm.age-groups': normAmounts,
  'lifecare.domain-words.life': ofSimulator,
};

/** Profile keys whose alternatives do not show in this suite, with the reason. */
export const unseen: Readonly<Record<string, string>> = {
  'lifecare-ifo.tlsMode': handshake,
  'lifecare-ifo.plainHttp': 'it decides about the plain port, and the checks call the TLS port',
};
