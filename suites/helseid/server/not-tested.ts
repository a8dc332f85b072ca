/** What no check of HelseID's server judges, and why. Tests insist that nothing is missing here, and that nothing here is judged after all. */

const selfService = 'takes a change of the client’s keys, which is made in self-service and not over the wire';

export const notTested: Readonly<Record<string, string>> = {
  'helseid.jwks.withdrawn': 'takes a change of the signing keys, which only the issuer can make',
  'helseid.registration.keys': selfService,
  'helseid.registration.keys-at-once': selfService,
  'helseid.registration.key-expired': 'takes a registered key that has run out',
  'helseid.registration.key-lifetime': 'takes a key that is as old as it may become',
  'helseid.organisation.child-passing':
    'takes a client with one tenant that may pass no child number; such a registration is rare',
};

export const unseen: Readonly<Record<string, string>> = {
  'helseid.clientKeys': selfService,
  'helseid.clientKeyDays': 'takes a key that is as old as it may become',
};
