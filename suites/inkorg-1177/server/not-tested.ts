/** Musts on the server that no check judges, with the reason. */

const seenByCitizen = 'the answer does not show it: it is seen by the citizen who is logged in at 1177';
const notPublished = 'version 2.0 is not published; reads-version tells whether a server has it';
const ofSimulator = 'it speaks of the simulator only';
const longer = 'it shows over weeks, not in a run';

const subset = [
  'docbook-only', 'article', 'info', 'section', 'para', 'bibliography', 'variablelist', 'title', 'link', 'varlistentry',
  'term', 'listitem', 'emphasis', 'itemizedlist', 'roles',
]; // prettier-ignore
const version2 = [
  'operations', 'namespaces', 'soap-action', 'logical-address', 'text-path', 'casing', 'route', 'thread-status',
  'active-user', 'not-authoritative',
]; // prettier-ignore

const all = (prefix: string, names: readonly string[], reason: string) =>
  Object.fromEntries(names.map((name) => [prefix + name, reason]));

export const notTested: Readonly<Record<string, string>> = {
  'inkorg.contract.version-1-1-additions': 'what 1.1 added is not available to us',
  'inkorg.active.flows': 'it is about the order of calls, which the sender chooses',
  'inkorg.send.info-cases': 'no published situation leads to INFO',
  'inkorg.send.result-info': 'no published situation leads to INFO; where one comes its text is judged',
  'inkorg.send.thread-relates': seenByCitizen,
  'inkorg.sso.no-full-url': 'it binds the sender; what a portal does with a full address is not published',
  'inkorg.sso.link-types': seenByCitizen,
  'inkorg.sso.federation': 'membership is ordered by form',
  'inkorg.account.first-login': 'it needs a citizen who logs in',
  'inkorg.account.child': 'the proxy of a guardian shows in 1177, not in an answer',
  'inkorg.account.protected': 'an answer does not show whose identity is protected',
  'inkorg.soap.tls-versions': 'the versions of TLS are negotiated below HTTP; `openssl s_client` shows them',
  'inkorg.header.original-consumer': 'only the portal sees what the platform sets there',
  'inkorg.route.logical-address': 'it is not public: whoever calls has been told it',
  'inkorg.route.hosts': 'the hosts are names in public; what is judged is one server',
  'inkorg.route.no-index': 'what stands behind the address does not show in an answer',
  'inkorg.route.producer-timeout': 'it takes half a minute of real time, and a portal that is silent',
  'inkorg.route.response-size': 'no documented question has an answer of 15 MiB',
  'inkorg.route.plain-http': 'the checks call the TLS port; the plain one is not part of the public platform',
  'inkorg.fault.swedish-text': 'the texts behind the codes are not published',
  'inkorg.sla.availability': longer,
  'inkorg.sla.load': 'the checks stay below it: exceeding it at an environment of others is no test',
  'inkorg.sla.batch': 'the checks stay below it: exceeding it at an environment of others is no test',
  'inkorg.simulator.path': ofSimulator,
  ...all('inkorg.content.', subset, seenByCitizen),
  ...all('inkorg.v2.', version2, notPublished),
};

/** Profile keys whose alternatives do not show in this suite, with the reason. */
export const unseen: Readonly<Record<string, string>> = {
  'inkorg-1177.version2Schemas': 'it names a folder on the machine of the server',
  'inkorg-1177.logicalAddress': 'whoever calls has been told the address: the printed credentials follow it',
  'inkorg-1177.plainHttp': 'it decides about the plain port, and the checks call the TLS port',
  'inkorg-1177.tlsMode': 'it decides about the handshake: both ways keep the caller out, and the check takes either',
};
