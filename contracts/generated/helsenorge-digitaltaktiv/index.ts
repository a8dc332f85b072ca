// Made from contracts/helsenorge-digitaltaktiv/ by npm run generate. Change the YAML there, never this file.
import type { ErrorSpec, OperationSpec, ProfileKey, Requirement, Source } from '../../types.ts';

export const system = 'helsenorge-digitaltaktiv';

export const sources = {
  'status-changes': {
    id: 'status-changes',
    title: 'Metode DigitaltAktivStatusEndringer',
    owner: 'Norsk helsenett',
    url: 'https://helsenorge.atlassian.net/wiki/spaces/HELSENORGE/pages/1348175313',
    changed: '2021-03-18',
  },
  'status-changes-later': {
    id: 'status-changes-later',
    title: 'DigitaltAktivStatusEndringer, later versions of the page',
    owner: 'Norsk helsenett',
    url: 'https://helsenorge.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=13&pageId=1810301004&revisedVersion=19',
  },
  'active-check': {
    id: 'active-check',
    title: 'HelsenorgeAktivSjekken',
    owner: 'Norsk helsenett',
    url: 'https://helsenorge.atlassian.net/wiki/spaces/HELSENORGE/pages/2043478017',
    changed: '2024-03-14',
  },
  'active-check-digest': {
    id: 'active-check-digest',
    title: 'HelsenorgeAktivSjekken, digest of the page and its Swagger',
    owner: 'Visma',
    url: 'https://github.com/RichardMax-Visma/DigiHealth_Documentation',
    changed: '2026-02-18',
  },
  'area-check': {
    id: 'area-check',
    title: 'DigitaltAktivOmraade',
    owner: 'Norsk helsenett',
    url: 'https://helsenorge.atlassian.net/wiki/spaces/HELSENORGE/pages/1810300971',
  },
  'token-use': {
    id: 'token-use',
    title: "02 - Kall til Helsenorge og PVK API'er og bruk av AccessToken",
    owner: 'Norsk helsenett',
    url: 'https://helsenorge.atlassian.net/wiki/spaces/HELSENORGE/pages/23789578',
  },
  environments: {
    id: 'environments',
    title: 'Testmiljøer og endepunkter',
    owner: 'Norsk helsenett',
    url: 'https://helsenorge.atlassian.net/wiki/spaces/HELSENORGE/pages/1552384092',
  },
  'helseid-required': {
    id: 'helseid-required',
    title: 'Page 2663776258, HelseID for calls from system to system',
    owner: 'Norsk helsenett',
    url: 'https://helsenorge.atlassian.net/wiki/spaces/HELSENORGE/pages/2663776258',
  },
  'helseid-validation': {
    id: 'helseid-validation',
    title: 'Validering av access token',
    owner: 'Norsk helsenett',
    url: 'https://utviklerportal.nhn.no/informasjonstjenester/helseid',
  },
  'helseid-dpop': {
    id: 'helseid-dpop',
    title: 'Formatering av DPoP-bevis',
    owner: 'Norsk helsenett',
    url: 'https://utviklerportal.nhn.no/informasjonstjenester/helseid',
  },
  'oppgave-client': {
    id: 'oppgave-client',
    title: "forer-legeerklaering, notes on calls to Helsenorge's test environment",
    owner: 'FinnurO',
    url: 'https://github.com/FinnurO/forer-legeerklaering',
    changed: '2026-08-20',
  },
  rfc8259: {
    id: 'rfc8259',
    title: 'RFC 8259, The JavaScript Object Notation (JSON) Data Interchange Format',
    owner: 'IETF',
    url: 'https://www.rfc-editor.org/rfc/rfc8259',
    changed: '2017-12',
  },
  rfc9110: {
    id: 'rfc9110',
    title: 'RFC 9110, HTTP Semantics',
    owner: 'IETF',
    url: 'https://www.rfc-editor.org/rfc/rfc9110',
    changed: '2022-06',
  },
} as const satisfies Record<string, Source>;

export const requirements = {
  'digitaltaktiv.token.header': {
    actor: 'server',
    level: 'must',
    basis: 'documented',
    text: 'Every request carries an access token in its Authorization header, after the word bearer; no citizen need be logged in.',
    sources: [
      {
        source: 'status-changes',
        heading: 'Metoder og parametre til endepunktet, GET, Request',
        field: 'Authorization',
      },
    ],
    inventory: ['Header', 'Authorization: bearer {access-token}'],
  },
  'digitaltaktiv.token.issuer': {
    actor: 'server',
    level: 'must',
    basis: 'documented',
    text: "The page of 2021 names only Helsenorge's own Sikkerhetstjeneste as issuer, newer ones demand HelseID from December 2025, with agreed exceptions; tokens of HelseID are always taken, and whether those of the other are is a profile key.",
    sources: [{ source: 'status-changes', heading: 'Autentisering og Autorisering' }, { source: 'helseid-required' }],
  },
  'digitaltaktiv.token.missing': {
    actor: 'server',
    level: 'must',
    basis: 'documented',
    text: 'A request whose authorisation is missing is answered 401, with a code and a message as every error.',
    sources: [{ source: 'status-changes', heading: 'Feilmeldinger', field: '401' }],
  },
  'digitaltaktiv.token.validated': {
    actor: 'server',
    level: 'must',
    basis: 'documented',
    text: 'An API behind HelseID checks signature, alg, typ, issuer, audience, expiry and start of each access token, and refuses one that fails.',
    sources: [{ source: 'helseid-validation' }],
  },
  'digitaltaktiv.token.expired': {
    actor: 'server',
    level: 'must',
    basis: 'documented',
    text: 'An expired token is refused and the client must fetch a new one. This page gives 401 for wrong authorisation with an example that speaks of expiry, a general page 403, so the status is a profile key.',
    sources: [{ source: 'status-changes', heading: 'Feilmeldinger', field: 'SEC-110000' }, { source: 'token-use' }],
    inventory: ['SEC-110000'],
  },
  'digitaltaktiv.token.bad-answer': {
    actor: 'server',
    level: 'must',
    basis: 'assumed',
    text: 'The example of a fault has SEC-110000, without saying in which case; EHSEC-110002 was seen with tokens of HelseID at a sibling API.',
    sources: [
      { source: 'status-changes', heading: 'Feilmeldinger', field: 'SEC-110000' },
      { source: 'oppgave-client', field: 'EHSEC-110002' },
    ],
    profile: 'badTokenAnswer',
  },
  'digitaltaktiv.token.organisation-number': {
    actor: 'server',
    level: 'must',
    basis: 'observed',
    text: 'A HelseID token without the organisation number that EksternAPI wants is answered 401 EHSEC-110002, with the same misleading message as an expired one.',
    sources: [{ source: 'oppgave-client', field: 'EHSEC-110002' }],
  },
  'digitaltaktiv.token.claims': {
    actor: 'server',
    level: 'must',
    basis: 'assumed',
    text: 'Which claims EksternAPI asks for is not published; the parent organisation number is demanded unless the profile says otherwise.',
    profile: 'organisationNumber',
    sources: [],
  },
  'digitaltaktiv.token.scheme': {
    actor: 'server',
    level: 'must',
    basis: 'assumed',
    text: 'The table prints bearer, while a client of 2026 succeeded with DPoP on the same host; the word of the scheme is compared without case.',
    sources: [
      {
        source: 'status-changes',
        heading: 'Metoder og parametre til endepunktet, GET, Request',
        field: 'Authorization',
      },
      { source: 'oppgave-client' },
    ],
    profile: 'tokenScheme',
  },
  'digitaltaktiv.token.proof': {
    actor: 'server',
    level: 'must',
    basis: 'documented',
    text: 'A token bound to a key is of use only with a fresh DPoP proof of that key for this method, this URL without query, and this token; a proof is taken once.',
    sources: [{ source: 'helseid-dpop' }, { source: 'helseid-validation' }],
  },
  'digitaltaktiv.token.challenge': {
    actor: 'server',
    level: 'should',
    basis: 'assumed',
    text: 'HTTP wants a WWW-Authenticate header in each 401; whether EksternAPI sends one is not published.',
    sources: [{ source: 'rfc9110', heading: '15.5.2 401 Unauthorized' }],
    profile: 'challenge',
  },
  'digitaltaktiv.token.sts': {
    actor: 'server',
    level: 'must',
    basis: 'documented',
    text: "A token of Helsenorge's own token service is a Bearer token that stands for what its client is registered for; it has no organisation number. One that is not taken is answered 401 SEC-110000.",
    sources: [
      { source: 'status-changes', heading: 'Autentisering og Autorisering' },
      { source: 'status-changes', heading: 'Feilmeldinger', field: 'SEC-110000' },
      { source: 'token-use' },
    ],
  },
  'digitaltaktiv.scope.changes': {
    actor: 'server',
    level: 'must',
    basis: 'assumed',
    text: 'The page of the change feed was written before HelseID and names no scope; one is assumed after the pattern of its siblings.',
    operation: 'getStatusChanges',
    profile: 'changesScope',
    sources: [],
  },
  'digitaltaktiv.scope.check': {
    actor: 'server',
    level: 'must',
    basis: 'documented',
    text: 'HelsenorgeAktivSjekken needs the scope helsenorgeaktivsjekken of the API Helsenorge Ekstern API.',
    sources: [{ source: 'active-check' }],
    operation: 'checkHelsenorgeAktiv',
    inventory: ['helsenorgeaktivsjekken', 'Helsenorge Ekstern API'],
  },
  'digitaltaktiv.scope.area': {
    actor: 'server',
    level: 'must',
    basis: 'assumed',
    text: 'No scope of DigitaltAktivOmraade is known; one is assumed after the pattern of its siblings.',
    operation: 'checkDigitaltAktivOmraade',
    profile: 'areaScope',
    sources: [],
  },
  'digitaltaktiv.scope.names': {
    actor: 'server',
    level: 'must',
    basis: 'assumed',
    text: 'The pages print only labels of scopes; the full strings and the audience follow the pattern seen with sibling APIs and can be changed.',
    sources: [{ source: 'oppgave-client' }],
    profile: 'checkScope',
  },
  'digitaltaktiv.scope.missing': {
    actor: 'server',
    level: 'must',
    basis: 'documented',
    text: 'A client that lacks access is answered 403; the code that goes with it is not published.',
    sources: [{ source: 'status-changes', heading: 'Feilmeldinger', field: '403' }],
  },
  'digitaltaktiv.api.routes': {
    actor: 'server',
    level: 'must',
    basis: 'documented',
    text: 'The change feed stands below DigitaltAktiv/api/<version> by its own page, and below digitaltaktiv/<version> by the pages of its siblings; both are served.',
    sources: [{ source: 'status-changes', heading: 'Miljøer' }, { source: 'area-check' }],
    inventory: ['https://<miljø>/DigitaltAktiv/api/<versjon>/DigitaltAktivStatusEndringer', 'v1', 'REST'],
  },
  'digitaltaktiv.api.environments': {
    actor: 'server',
    level: 'must',
    basis: 'documented',
    text: 'Only the host differs from environment to environment.',
    sources: [{ source: 'status-changes', heading: 'Miljøer' }, { source: 'environments' }],
  },
  'digitaltaktiv.api.names-without-case': {
    actor: 'server',
    level: 'should',
    basis: 'assumed',
    text: "Routes and names of query parameters are matched without regard to case, as the owner's platform does and its pages mix.",
    sources: [{ source: 'status-changes', heading: 'Miljøer' }],
  },
  'digitaltaktiv.api.order-of-checks': {
    actor: 'server',
    level: 'must',
    basis: 'assumed',
    text: 'When several things are wrong the first answers, in the order access, scope, content type, body, area, length of the list, form of the numbers.',
    sources: [],
  },
  'digitaltaktiv.api.content-type': {
    actor: 'server',
    level: 'should',
    basis: 'assumed',
    text: 'A body that is not declared as JSON is refused; the documents name the content type but not the answer to another one.',
    profile: 'contentType',
    sources: [],
  },
  'digitaltaktiv.api.unknown-path': {
    actor: 'server',
    level: 'must',
    basis: 'assumed',
    text: 'A path that the documents do not name is answered 404 in the same shape as other errors.',
    sources: [],
  },
  'digitaltaktiv.api.unknown-method': {
    actor: 'server',
    level: 'must',
    basis: 'assumed',
    text: 'A documented path with another verb is answered 405 in the same shape as other errors.',
    sources: [],
  },
  'digitaltaktiv.api.path-encoding': {
    actor: 'server',
    level: 'must',
    basis: 'assumed',
    text: 'A path whose percent-encoding cannot be read is answered 400 in the same shape as other errors.',
    sources: [],
  },
  'digitaltaktiv.api.body-size': {
    actor: 'server',
    level: 'must',
    basis: 'assumed',
    text: 'A body larger than the simulator reads is answered 413 in the same shape as other errors.',
    sources: [],
  },
  'digitaltaktiv.api.successors': {
    actor: 'operator',
    level: 'should',
    basis: 'documented',
    text: 'The change feed is to give way to an API called HelsenorgeAktiv, and DigitaltAktivOmraade has given way to HelsenorgeAktivSjekken.',
    sources: [{ source: 'status-changes-later' }, { source: 'area-check' }],
  },
  'digitaltaktiv.error.statuses': {
    actor: 'server',
    level: 'must',
    basis: 'documented',
    text: '200 says that all went well, 400 that the request does not validate, 401 that authorisation is wrong or missing, 403 that access is missing.',
    sources: [{ source: 'status-changes', heading: 'Feilmeldinger' }],
    inventory: ['200', '400', '401', '403'],
  },
  'digitaltaktiv.error.body': {
    actor: 'server',
    level: 'must',
    basis: 'documented',
    text: 'An error status comes with a JSON object that holds Code and Message.',
    sources: [{ source: 'status-changes', heading: 'Feilmeldinger' }],
    inventory: ['Code', 'Message'],
  },
  'digitaltaktiv.changes.operation': {
    actor: 'server',
    level: 'must',
    basis: 'documented',
    text: 'GET DigitaltAktivStatusEndringer gives the citizens whose status of being digitally active may have changed, newly come ones included.',
    sources: [{ source: 'status-changes', heading: "API'ets formål" }],
    operation: 'getStatusChanges',
    inventory: ['GET', 'DigitaltAktivStatusEndringer'],
  },
  'digitaltaktiv.changes.offset-form': {
    actor: 'server',
    level: 'must',
    basis: 'documented',
    text: 'The query parameter offset is an ISO 8601 moment in UTC with five decimals of a second; a request that does not validate is answered 400.',
    sources: [
      { source: 'status-changes', heading: 'Metoder og parametre til endepunktet, GET, Request', field: 'offset' },
      { source: 'status-changes', heading: 'Feilmeldinger', field: '400' },
    ],
    operation: 'getStatusChanges',
    inventory: ['URL', 'offset', 'string', 'iso8601 string yyyy-mm-ddThh:mm:ss.00000Z'],
  },
  'digitaltaktiv.changes.offset-leniency': {
    actor: 'server',
    level: 'may',
    basis: 'assumed',
    text: 'Other ISO 8601 moments are taken too, with fewer or more decimals or another zone; one without a zone is refused, since nothing says which it would be.',
    operation: 'getStatusChanges',
    profile: 'offsetForm',
    sources: [],
  },
  'digitaltaktiv.changes.offset-after': {
    actor: 'server',
    level: 'must',
    basis: 'documented',
    text: 'The answer holds the national numbers with a change after the given moment.',
    sources: [
      { source: 'status-changes', heading: 'Metoder og parametre til endepunktet, GET, Response', field: 'fnr' },
    ],
    operation: 'getStatusChanges',
    inventory: ['Body', 'fnr', 'string[]'],
  },
  'digitaltaktiv.changes.offset-empty': {
    actor: 'server',
    level: 'must',
    basis: 'documented',
    text: 'Without an offset all changes are given, whatever their time. The same cell says that changes older than three months never are, so how far back this reaches is a profile key.',
    sources: [
      { source: 'status-changes', heading: 'Metoder og parametre til endepunktet, GET, Request', field: 'offset' },
    ],
    operation: 'getStatusChanges',
  },
  'digitaltaktiv.changes.three-months': {
    actor: 'server',
    level: 'must',
    basis: 'documented',
    text: 'Changes older than three months are never given, however old the offset is.',
    sources: [
      { source: 'status-changes', heading: 'Metoder og parametre til endepunktet, GET, Request', field: 'offset' },
    ],
    operation: 'getStatusChanges',
    inventory: ['3 måneder'],
  },
  'digitaltaktiv.changes.month-length': {
    actor: 'server',
    level: 'must',
    basis: 'assumed',
    text: 'Three months are counted by the calendar, in UTC; a day that the earlier month lacks is its last one.',
    operation: 'getStatusChanges',
    profile: 'threeMonths',
    sources: [],
  },
  'digitaltaktiv.changes.offset-old': {
    actor: 'server',
    level: 'must',
    basis: 'assumed',
    text: 'An offset older than three months is no fault; it reaches as far back as the feed does.',
    operation: 'getStatusChanges',
    profile: 'oldOffset',
    sources: [],
  },
  'digitaltaktiv.changes.offset-future': {
    actor: 'server',
    level: 'must',
    basis: 'assumed',
    text: 'An offset that lies ahead is answered with an empty list.',
    operation: 'getStatusChanges',
    profile: 'futureOffset',
    sources: [],
  },
  'digitaltaktiv.changes.server-offset': {
    actor: 'server',
    level: 'must',
    basis: 'documented',
    text: 'The answer holds an offset made by the server; sent with the next call, it leads to what is new since then and nothing else.',
    sources: [
      { source: 'status-changes', heading: 'Metoder og parametre til endepunktet, GET, Response', field: 'offset' },
    ],
    operation: 'getStatusChanges',
    inventory: ['offset'],
  },
  'digitaltaktiv.changes.own-time': {
    actor: 'server',
    level: 'must',
    basis: 'documented',
    text: 'By the table of the request a client may send the time of its last call instead, so any moment is taken, not only one that the server made.',
    sources: [
      { source: 'status-changes', heading: 'Metoder og parametre til endepunktet, GET, Request', field: 'offset' },
    ],
    operation: 'getStatusChanges',
  },
  'digitaltaktiv.changes.nothing-lost': {
    actor: 'server',
    level: 'must',
    basis: 'derived',
    from: ['digitaltaktiv.changes.server-offset', 'digitaltaktiv.changes.offset-after'],
    text: 'From offset to offset every change is given in exactly one answer, also when several happen in the same instant or between the query and its answer.',
    sources: [
      { source: 'status-changes', heading: 'Metoder og parametre til endepunktet, GET, Response', field: 'offset' },
    ],
    operation: 'getStatusChanges',
  },
  'digitaltaktiv.changes.once': {
    actor: 'server',
    level: 'must',
    basis: 'assumed',
    text: 'A number stands in an answer once, however often it changed; the table shows a list and promises nothing of it.',
    operation: 'getStatusChanges',
    profile: 'repeatedNumbers',
    sources: [],
  },
  'digitaltaktiv.changes.nothing-new': {
    actor: 'server',
    level: 'must',
    basis: 'assumed',
    text: 'When nothing changed the answer is 200 with an empty list and a new offset.',
    operation: 'getStatusChanges',
    sources: [],
  },
  'digitaltaktiv.changes.whole': {
    actor: 'server',
    level: 'must',
    basis: 'assumed',
    text: 'An answer holds all changes, in no promised order; there are no pages.',
    operation: 'getStatusChanges',
    sources: [],
  },
  'digitaltaktiv.changes.sources': {
    actor: 'server',
    level: 'must',
    basis: 'documented',
    text: 'A change is a consent at Helsenorge that was given, changed or withdrawn; later versions of the page add changes of who represents a citizen.',
    sources: [{ source: 'status-changes', heading: "API'ets formål" }, { source: 'status-changes-later' }],
    operation: 'getStatusChanges',
  },
  'digitaltaktiv.changes.no-status': {
    actor: 'server',
    level: 'must',
    basis: 'documented',
    text: 'The answer does not say what the status has become; another API tells that.',
    sources: [{ source: 'status-changes', heading: "Fordeler med API'et" }],
    operation: 'getStatusChanges',
  },
  'digitaltaktiv.check.operation': {
    actor: 'server',
    level: 'must',
    basis: 'documented',
    text: 'POST digitaltaktiv/helsenorgeaktivsjekken/v1 tells of each number in the body whether the citizen is digitally active; it is a POST so that no number stands in a URL.',
    sources: [{ source: 'active-check' }],
    operation: 'checkHelsenorgeAktiv',
    inventory: ['POST https://{BaseUrl}/digitaltaktiv/helsenorgeaktivsjekken/v1', 'HelsenorgeAktivSjekken'],
  },
  'digitaltaktiv.check.body': {
    actor: 'server',
    level: 'must',
    basis: 'documented',
    text: 'The body is a JSON object with fnrListe, an array of strings, and omraade; what does not validate is answered 400.',
    sources: [{ source: 'active-check-digest' }, { source: 'active-check' }],
    operation: 'checkHelsenorgeAktiv',
    inventory: ['fnrListe', 'omraade'],
  },
  'digitaltaktiv.check.list-length': {
    actor: 'server',
    level: 'must',
    basis: 'documented',
    text: 'A call asks for 1000 numbers at most.',
    sources: [{ source: 'active-check-digest', field: 'fnrListe' }],
    operation: 'checkHelsenorgeAktiv',
    inventory: ['1000'],
  },
  'digitaltaktiv.check.list-empty': {
    actor: 'server',
    level: 'must',
    basis: 'assumed',
    text: 'A list without any number is answered with an empty map.',
    operation: 'checkHelsenorgeAktiv',
    profile: 'emptyList',
    sources: [],
  },
  'digitaltaktiv.check.number-form': {
    actor: 'server',
    level: 'must',
    basis: 'documented',
    text: 'A number is a national number or a D-number of eleven digits.',
    sources: [{ source: 'active-check-digest', field: 'fnrListe' }],
    operation: 'checkHelsenorgeAktiv',
  },
  'digitaltaktiv.check.number-malformed': {
    actor: 'server',
    level: 'must',
    basis: 'assumed',
    text: 'What becomes of a list with one number of another form is not published; the whole call is refused.',
    operation: 'checkHelsenorgeAktiv',
    profile: 'malformedNumber',
    sources: [],
  },
  'digitaltaktiv.check.omraade': {
    actor: 'server',
    level: 'must',
    basis: 'documented',
    text: 'The area is one of code set 7618, 3 for Helsehjelp or 6 for Ungdom; another one does not validate.',
    sources: [{ source: 'active-check-digest', field: 'omraade' }],
    operation: 'checkHelsenorgeAktiv',
    inventory: ['3', '6', 'Helsehjelp', 'Ungdom', '7618'],
  },
  'digitaltaktiv.check.omraade-form': {
    actor: 'server',
    level: 'must',
    basis: 'documented',
    text: 'The written page gives the area as a number, the Swagger document as a name; both are taken.',
    sources: [{ source: 'active-check' }, { source: 'active-check-digest', field: 'omraade' }],
    operation: 'checkHelsenorgeAktiv',
  },
  'digitaltaktiv.check.answer': {
    actor: 'server',
    level: 'must',
    basis: 'documented',
    text: 'The answer holds erAktivListe, a map from number to what is known of the citizen.',
    sources: [{ source: 'active-check-digest', field: 'erAktivListe' }],
    operation: 'checkHelsenorgeAktiv',
    inventory: ['erAktivListe'],
  },
  'digitaltaktiv.check.answer-names': {
    actor: 'server',
    level: 'must',
    basis: 'observed',
    text: 'Each entry has erDigitaltAktivSelv, erDigitaltAktivViaAndre and tildeltFullmakt by the Swagger document; an earlier description calls the first two erAktivSelv and erAktivViaAndre.',
    sources: [{ source: 'active-check-digest', field: 'erAktivListe' }],
    operation: 'checkHelsenorgeAktiv',
    inventory: ['erDigitaltAktivSelv', 'erDigitaltAktivViaAndre', 'tildeltFullmakt', 'erAktivSelv', 'erAktivViaAndre'],
  },
  'digitaltaktiv.check.under-16': {
    actor: 'server',
    level: 'must',
    basis: 'documented',
    text: 'In the area Helsehjelp nobody under sixteen is digitally active on their own.',
    sources: [{ source: 'active-check-digest', field: 'erDigitaltAktivSelv' }],
    operation: 'checkHelsenorgeAktiv',
  },
  'digitaltaktiv.check.youth': {
    actor: 'server',
    level: 'must',
    basis: 'documented',
    text: 'The area Ungdom begins at thirteen.',
    sources: [{ source: 'active-check-digest', field: 'omraade' }],
    operation: 'checkHelsenorgeAktiv',
  },
  'digitaltaktiv.check.via-others': {
    actor: 'server',
    level: 'must',
    basis: 'documented',
    text: 'Active by others are those for whom a parent or a proxy can act.',
    sources: [{ source: 'active-check-digest', field: 'erDigitaltAktivViaAndre' }],
    operation: 'checkHelsenorgeAktiv',
  },
  'digitaltaktiv.check.assigned-power': {
    actor: 'server',
    level: 'must',
    basis: 'documented',
    text: 'tildeltFullmakt marks a citizen who cannot consent and for whom somebody was assigned to act.',
    sources: [{ source: 'active-check-digest', field: 'tildeltFullmakt' }],
    operation: 'checkHelsenorgeAktiv',
  },
  'digitaltaktiv.check.representative-active': {
    actor: 'server',
    level: 'must',
    basis: 'assumed',
    text: 'Somebody can act for another when digitally active themselves; a parent can until the child turns sixteen.',
    operation: 'checkHelsenorgeAktiv',
    sources: [],
  },
  'digitaltaktiv.check.consent': {
    actor: 'server',
    level: 'must',
    basis: 'assumed',
    text: 'Which level of consent makes digitally active is not said on these pages; full access does.',
    operation: 'checkHelsenorgeAktiv',
    profile: 'digitallyActiveRule',
    sources: [],
  },
  'digitaltaktiv.check.deceased': {
    actor: 'server',
    level: 'must',
    basis: 'assumed',
    text: 'Whoever has died is active in no way.',
    operation: 'checkHelsenorgeAktiv',
    sources: [],
  },
  'digitaltaktiv.check.number-unknown': {
    actor: 'server',
    level: 'must',
    basis: 'assumed',
    text: 'A number that nobody has is missing from the map.',
    operation: 'checkHelsenorgeAktiv',
    profile: 'unknownNumber',
    sources: [],
  },
  'digitaltaktiv.check.number-repeated': {
    actor: 'server',
    level: 'must',
    basis: 'assumed',
    text: 'A number that stands in the list twice counts twice towards its length and has one entry in the map.',
    operation: 'checkHelsenorgeAktiv',
    sources: [],
  },
  'digitaltaktiv.check.failure': {
    actor: 'server',
    level: 'may',
    basis: 'documented',
    text: 'A failure of the service is answered 500; the code is not published.',
    sources: [{ source: 'active-check-digest' }],
    operation: 'checkHelsenorgeAktiv',
    inventory: ['500'],
  },
  'digitaltaktiv.area.operation': {
    actor: 'server',
    level: 'must',
    basis: 'documented',
    text: 'POST digitaltaktiv/v1/DigitaltAktivOmraade tells of one citizen and one area.',
    sources: [{ source: 'area-check' }],
    operation: 'checkDigitaltAktivOmraade',
    inventory: ['POST https://{BaseUrl}/digitaltaktiv/v1/DigitaltAktivOmraade', 'DigitaltAktivOmraade'],
  },
  'digitaltaktiv.area.body': {
    actor: 'server',
    level: 'must',
    basis: 'documented',
    text: 'The body is a JSON object with fnr, a national number or D-number of eleven digits, and omraade, a whole number.',
    sources: [{ source: 'area-check' }],
    operation: 'checkDigitaltAktivOmraade',
    inventory: ['fnr', 'omraade'],
  },
  'digitaltaktiv.area.number-form': {
    actor: 'server',
    level: 'must',
    basis: 'documented',
    text: 'A number that is not eleven digits does not validate.',
    sources: [{ source: 'area-check', field: 'fnr' }],
    operation: 'checkDigitaltAktivOmraade',
  },
  'digitaltaktiv.area.values': {
    actor: 'server',
    level: 'must',
    basis: 'assumed',
    text: 'The area is one of a list of which 1 Helseregister and 2 are known; the values 3 and 6 of the newer check are assumed beside them.',
    sources: [{ source: 'area-check', field: 'omraade' }],
    operation: 'checkDigitaltAktivOmraade',
    inventory: ['1 Helseregister'],
    profile: 'areaValues',
  },
  'digitaltaktiv.area.answer': {
    actor: 'server',
    level: 'must',
    basis: 'assumed',
    text: 'The form of the answer is not known; a bare JSON boolean says whether the citizen is digitally active for the area.',
    operation: 'checkDigitaltAktivOmraade',
    profile: 'areaAnswer',
    sources: [],
  },
  'digitaltaktiv.area.status': {
    actor: 'server',
    level: 'must',
    basis: 'assumed',
    text: 'A citizen is active for an area on their own, from sixteen, or from thirteen in the area of youth; a number that nobody has is not active.',
    operation: 'checkDigitaltAktivOmraade',
    sources: [],
  },
  'digitaltaktiv.client.https': {
    actor: 'client',
    level: 'must',
    basis: 'documented',
    text: 'Outside a loopback test the API is called over https.',
    sources: [{ source: 'status-changes', heading: 'Miljøer' }, { source: 'active-check' }],
    not_tested_reason:
      'Checks run on loopback, where plain http is allowed; an attestation covers the real environment.',
  },
  'digitaltaktiv.client.base-url': {
    actor: 'client',
    level: 'must',
    basis: 'derived',
    from: ['digitaltaktiv.api.environments'],
    text: 'The base URL is a setting of the client, since it differs from environment to environment while the rest of the address does not.',
    sources: [{ source: 'status-changes', heading: 'Miljøer' }],
  },
  'digitaltaktiv.client.calls': {
    actor: 'client',
    level: 'must',
    basis: 'documented',
    text: 'Each operation is called with its documented verb and path below the base URL; for the change feed both documented paths will do.',
    sources: [{ source: 'status-changes', heading: 'Miljøer' }, { source: 'active-check' }],
  },
  'digitaltaktiv.client.token-header': {
    actor: 'client',
    level: 'must',
    basis: 'documented',
    text: 'The access token goes in the Authorization header of every request, and nowhere else.',
    sources: [
      {
        source: 'status-changes',
        heading: 'Metoder og parametre til endepunktet, GET, Request',
        field: 'Authorization',
      },
      { source: 'token-use' },
    ],
  },
  'digitaltaktiv.client.token-scope': {
    actor: 'client',
    level: 'must',
    basis: 'documented',
    text: 'HelsenorgeAktivSjekken is called with a token that has the scope helsenorgeaktivsjekken.',
    sources: [{ source: 'active-check' }],
    operation: 'checkHelsenorgeAktiv',
  },
  'digitaltaktiv.client.token-renewal': {
    actor: 'client',
    level: 'must',
    basis: 'documented',
    text: 'When a token has expired the client fetches a new one and goes on; there are no refresh tokens.',
    sources: [{ source: 'token-use' }],
  },
  'digitaltaktiv.client.reauthentication-once': {
    actor: 'client',
    level: 'must',
    basis: 'derived',
    from: [
      'digitaltaktiv.token.expired',
      'digitaltaktiv.token.organisation-number',
      'digitaltaktiv.client.token-renewal',
    ],
    text: 'After a 401 or 403 the client tries at most one new token, then stops and reports; the same code also means faults that no new token mends.',
    sources: [{ source: 'token-use' }, { source: 'oppgave-client', field: 'EHSEC-110002' }],
  },
  'digitaltaktiv.client.content-type': {
    actor: 'client',
    level: 'must',
    basis: 'documented',
    text: 'A request with a body declares it as application/json.',
    sources: [{ source: 'token-use' }, { source: 'area-check' }],
    operation: 'checkHelsenorgeAktiv',
  },
  'digitaltaktiv.client.identity-in-body': {
    actor: 'client',
    level: 'must',
    basis: 'documented',
    text: 'National numbers travel in the body of a request, never in its URL.',
    sources: [{ source: 'active-check' }, { source: 'area-check' }],
  },
  'digitaltaktiv.client.logs': {
    actor: 'client',
    level: 'must',
    basis: 'derived',
    from: ['digitaltaktiv.client.identity-in-body'],
    text: 'National numbers do not stand in the logs of the client either.',
    sources: [{ source: 'active-check' }],
  },
  'digitaltaktiv.client.first-call': {
    actor: 'client',
    level: 'must',
    basis: 'derived',
    from: ['digitaltaktiv.changes.offset-empty', 'digitaltaktiv.changes.own-time', 'digitaltaktiv.changes.no-status'],
    text: 'A client that has no offset yet calls without one, or with an empty one, and so gets all that the feed holds. One that begins with a moment of its own asks about all its patients after that moment, since the feed tells nothing of those who changed before.',
    sources: [
      { source: 'status-changes', heading: 'Metoder og parametre til endepunktet, GET, Request', field: 'offset' },
    ],
    operation: 'getStatusChanges',
  },
  'digitaltaktiv.client.offset-kept': {
    actor: 'client',
    level: 'should',
    basis: 'documented',
    text: 'The next call sends exactly the offset that the server gave. The table of the request allows the time of the last call too, so another one is no more than a remark.',
    sources: [
      { source: 'status-changes', heading: 'Metoder og parametre til endepunktet, GET, Response', field: 'offset' },
    ],
    operation: 'getStatusChanges',
  },
  'digitaltaktiv.client.no-gap': {
    actor: 'client',
    level: 'must',
    basis: 'derived',
    from: [
      'digitaltaktiv.changes.offset-after',
      'digitaltaktiv.changes.server-offset',
      'digitaltaktiv.changes.own-time',
    ],
    text: 'Whichever offset the client sends, it is not later than the one that the last answer held, so that no change falls between two calls.',
    sources: [
      { source: 'status-changes', heading: 'Metoder og parametre til endepunktet, GET, Response', field: 'offset' },
    ],
    operation: 'getStatusChanges',
  },
  'digitaltaktiv.client.offset-form': {
    actor: 'client',
    level: 'must',
    basis: 'documented',
    text: 'An offset is sent in the documented form, in UTC and with five decimals.',
    sources: [
      { source: 'status-changes', heading: 'Metoder og parametre til endepunktet, GET, Request', field: 'offset' },
    ],
    operation: 'getStatusChanges',
  },
  'digitaltaktiv.client.offset-after-work': {
    actor: 'client',
    level: 'must',
    basis: 'derived',
    from: ['digitaltaktiv.changes.server-offset', 'digitaltaktiv.changes.no-status'],
    text: "The new offset replaces the old one only when the statuses of all citizens of the list who are the client's own have been fetched; otherwise a failure in between loses them.",
    sources: [
      { source: 'status-changes', heading: 'Metoder og parametre til endepunktet, GET, Response', field: 'offset' },
    ],
  },
  'digitaltaktiv.client.intersect': {
    actor: 'client',
    level: 'should',
    basis: 'documented',
    text: "There is need to ask only for citizens who are both on the list and among the client's own patients; the status of its other patients is unchanged. The page says what is enough and forbids nothing.",
    sources: [{ source: 'status-changes', heading: "Fordeler med API'et" }],
  },
  'digitaltaktiv.client.status-asked': {
    actor: 'client',
    level: 'must',
    basis: 'documented',
    text: 'The status is what the check answers; being on the list says nothing of it.',
    sources: [{ source: 'status-changes', heading: "Fordeler med API'et" }],
  },
  'digitaltaktiv.client.empty-list': {
    actor: 'client',
    level: 'must',
    basis: 'derived',
    from: ['digitaltaktiv.changes.offset-after', 'digitaltaktiv.changes.server-offset'],
    text: 'An answer without numbers is no fault; it says that nothing changed, and the client goes on from it.',
    sources: [
      { source: 'status-changes', heading: 'Metoder og parametre til endepunktet, GET, Response', field: 'fnr' },
    ],
  },
  'digitaltaktiv.client.repeated-numbers': {
    actor: 'client',
    level: 'should',
    basis: 'assumed',
    text: 'A list that repeats a number stops nothing, and the number is asked about once.',
    profile: 'repeatedNumbers',
    sources: [],
  },
  'digitaltaktiv.client.offset-old': {
    actor: 'client',
    level: 'must',
    basis: 'derived',
    from: ['digitaltaktiv.changes.three-months'],
    text: 'A client whose offset is older than three months asks anew about all its patients, since the feed does not hold what happened before.',
    sources: [
      { source: 'status-changes', heading: 'Metoder og parametre til endepunktet, GET, Request', field: 'offset' },
    ],
  },
  'digitaltaktiv.client.batch': {
    actor: 'client',
    level: 'must',
    basis: 'documented',
    text: 'A call of HelsenorgeAktivSjekken asks for 1000 numbers at most; more are asked for in several calls.',
    sources: [{ source: 'active-check-digest', field: 'fnrListe' }],
    operation: 'checkHelsenorgeAktiv',
  },
  'digitaltaktiv.client.number-strings': {
    actor: 'client',
    level: 'must',
    basis: 'documented',
    text: 'Numbers are JSON strings of eleven digits, so that leading zeros survive.',
    sources: [{ source: 'active-check-digest', field: 'fnrListe' }],
    operation: 'checkHelsenorgeAktiv',
  },
  'digitaltaktiv.client.omraade': {
    actor: 'client',
    level: 'must',
    basis: 'documented',
    text: 'The area is sent in one of the two documented forms, and is the one that the status is needed for.',
    sources: [{ source: 'active-check-digest', field: 'omraade' }],
    operation: 'checkHelsenorgeAktiv',
  },
  'digitaltaktiv.client.three-answers': {
    actor: 'client',
    level: 'must',
    basis: 'documented',
    text: 'Active on their own, active by others, and assigned power are told apart.',
    sources: [{ source: 'active-check-digest', field: 'erAktivListe' }],
    operation: 'checkHelsenorgeAktiv',
  },
  'digitaltaktiv.client.answer-names': {
    actor: 'client',
    level: 'should',
    basis: 'observed',
    text: 'A client understands the entries under both pairs of names that have been published.',
    sources: [{ source: 'active-check-digest', field: 'erAktivListe' }],
    operation: 'checkHelsenorgeAktiv',
  },
  'digitaltaktiv.client.number-unknown': {
    actor: 'client',
    level: 'should',
    basis: 'assumed',
    text: 'A number that is missing from the map is taken for somebody who is not digitally active, and stops nothing.',
    operation: 'checkHelsenorgeAktiv',
    profile: 'unknownNumber',
    sources: [],
  },
  'digitaltaktiv.client.no-blind-retry': {
    actor: 'client',
    level: 'must',
    basis: 'derived',
    from: ['digitaltaktiv.error.statuses'],
    text: 'A request that was refused with a 400 is not repeated unchanged.',
    sources: [
      { source: 'status-changes', heading: 'Feilmeldinger', field: '400' },
      { source: 'rfc9110', heading: '15.5.1 400 Bad Request' },
    ],
  },
  'digitaltaktiv.client.failure': {
    actor: 'client',
    level: 'must',
    basis: 'derived',
    from: ['digitaltaktiv.check.failure'],
    text: 'After a 500 of the check no status is guessed; the old one stands and the numbers are asked about again later.',
    sources: [{ source: 'active-check-digest' }],
    operation: 'checkHelsenorgeAktiv',
  },
  'digitaltaktiv.client.cache': {
    actor: 'client',
    level: 'should',
    basis: 'documented',
    text: 'A client that keeps statuses, instead of asking when a patient is looked at, keeps them up to date with the change feed.',
    sources: [{ source: 'active-check' }],
  },
} as const satisfies Record<string, Requirement>;
export type RequirementId = keyof typeof requirements;

export const errors = {
  'SEC-110000': {
    status: 401,
    message: 'Token is expired or invalid',
    row: 'digitaltaktiv.token.expired',
    owner: true,
  },
  'EHSEC-110002': {
    status: 401,
    message: 'Token is expired or invalid',
    row: 'digitaltaktiv.token.organisation-number',
    owner: true,
  },
  'SIM-SCOPE': {
    status: 403,
    message: 'The token lacks the scope of this operation',
    row: 'digitaltaktiv.scope.missing',
    owner: false,
  },
  'SIM-OFFSET': {
    status: 400,
    message: 'offset is no moment of the documented form',
    row: 'digitaltaktiv.changes.offset-form',
    owner: false,
  },
  'SIM-OFFSET-OLD': {
    status: 400,
    message: 'offset is older than three months',
    row: 'digitaltaktiv.changes.offset-old',
    owner: false,
  },
  'SIM-OFFSET-FUTURE': {
    status: 400,
    message: 'offset lies ahead',
    row: 'digitaltaktiv.changes.offset-future',
    owner: false,
  },
  'SIM-CONTENT-TYPE': {
    status: 415,
    message: 'The body must be declared as application/json',
    row: 'digitaltaktiv.api.content-type',
    owner: false,
  },
  'SIM-BODY': {
    status: 400,
    message: 'The body does not have the documented shape',
    row: 'digitaltaktiv.check.body',
    owner: false,
  },
  'SIM-OMRAADE': {
    status: 400,
    message: 'omraade is none of the known areas',
    row: 'digitaltaktiv.check.omraade',
    owner: false,
  },
  'SIM-LIST-LENGTH': {
    status: 400,
    message: 'fnrListe holds more than 1000 numbers',
    row: 'digitaltaktiv.check.list-length',
    owner: false,
  },
  'SIM-LIST-EMPTY': {
    status: 400,
    message: 'fnrListe holds no number',
    row: 'digitaltaktiv.check.list-empty',
    owner: false,
  },
  'SIM-FNR': {
    status: 400,
    message: 'A number is not eleven digits',
    row: 'digitaltaktiv.check.number-malformed',
    owner: false,
  },
  'SIM-SERVICE': { status: 500, message: 'The service failed', row: 'digitaltaktiv.check.failure', owner: false },
  'SIM-PATH': { status: 404, message: 'The API has no such path', row: 'digitaltaktiv.api.unknown-path', owner: false },
  'SIM-METHOD': {
    status: 405,
    message: 'The path does not take this method',
    row: 'digitaltaktiv.api.unknown-method',
    owner: false,
  },
  'SIM-PATH-ENCODING': {
    status: 400,
    message: 'The percent-encoding of the path cannot be read',
    row: 'digitaltaktiv.api.path-encoding',
    owner: false,
  },
  'SIM-BODY-SIZE': { status: 413, message: 'The body is too large', row: 'digitaltaktiv.api.body-size', owner: false },
} as const satisfies Record<string, ErrorSpec>;
export type ErrorCode = keyof typeof errors;

export const profile = {
  tokenScheme: {
    default: 'by-token',
    alternatives: ['by-token', 'dpop', 'bearer'],
    basis: 'assumed',
    row: 'digitaltaktiv.token.scheme',
    reason:
      'Pages speak of bearer, a client of 2026 succeeded with DPoP. A token without cnf is therefore taken as Bearer, and one with cnf.jkt needs its proof.',
  },
  badTokenAnswer: {
    default: 'by-token',
    alternatives: ['by-token', 'SEC-110000', 'EHSEC-110002'],
    basis: 'assumed',
    row: 'digitaltaktiv.token.bad-answer',
    reason:
      'EHSEC-110002 was seen for a HelseID token, SEC-110000 is documented where tokens came from Helsenorge STS; by-token answers each kind with its own.',
  },
  expiredToken: {
    default: 401,
    alternatives: [401, 403],
    basis: 'documented',
    row: 'digitaltaktiv.token.expired',
    reason:
      "This API's page gives 401 for wrong authorisation, a general page 403 for an expired token. 401 is what clients meet with HelseID tokens.",
  },
  challenge: {
    default: 'send',
    alternatives: ['send', 'omit'],
    basis: 'assumed',
    row: 'digitaltaktiv.token.challenge',
    reason:
      'RFC 9110 demands WWW-Authenticate in a 401, and other APIs of the owner send it; for this one nothing is public.',
  },
  organisationNumber: {
    default: 'required',
    alternatives: ['required', 'optional'],
    basis: 'assumed',
    row: 'digitaltaktiv.token.claims',
    reason: 'A client without the parent organisation number was refused in the test environment; no page says so.',
  },
  stsTokens: {
    default: 'accepted',
    alternatives: ['accepted', 'refused'],
    basis: 'documented',
    row: 'digitaltaktiv.token.issuer',
    reason:
      "The page of this API knows no other issuer than Helsenorge's own; a newer one requires HelseID from 2025-12-01, apart from agreed exceptions.",
  },
  audience: {
    default: 'nhn:helsenorge.eksternapi',
    type: 'string',
    basis: 'assumed',
    row: 'digitaltaktiv.scope.names',
    reason: 'Seen in public code of clients of sibling APIs on the same host.',
  },
  changesScope: {
    default: 'nhn:helsenorge.eksternapi/digitaltaktivstatusendringer',
    type: 'string',
    basis: 'assumed',
    row: 'digitaltaktiv.scope.changes',
    reason:
      "The page is older than HelseID at Helsenorge and names no scope; this one is the method's name after the prefix of its siblings.",
  },
  checkScope: {
    default: 'nhn:helsenorge.eksternapi/helsenorgeaktivsjekken',
    type: 'string',
    basis: 'assumed',
    row: 'digitaltaktiv.scope.names',
    reason:
      'The page prints the label; the prefix is that of scopes seen with sibling APIs. Labels and scopes have differed elsewhere.',
  },
  areaScope: {
    default: 'nhn:helsenorge.eksternapi/digitaltaktivomraade',
    type: 'string',
    basis: 'assumed',
    row: 'digitaltaktiv.scope.area',
    reason: "Nothing names a scope; this one is the method's name after the prefix of its siblings.",
  },
  contentType: {
    default: 'required',
    alternatives: ['required', 'ignored'],
    basis: 'assumed',
    row: 'digitaltaktiv.api.content-type',
    reason: "The owner's platform refuses a body that is not declared as JSON; no page says so.",
  },
  offsetForm: {
    default: 'iso8601',
    alternatives: ['iso8601', 'five-decimals'],
    basis: 'assumed',
    row: 'digitaltaktiv.changes.offset-leniency',
    reason:
      "The owner's platform reads any moment of ISO 8601; five-decimals takes the form of the table and nothing else.",
  },
  emptyOffset: {
    default: 'three-months',
    alternatives: ['three-months', 'everything'],
    basis: 'documented',
    row: 'digitaltaktiv.changes.offset-empty',
    reason:
      'One sentence of the cell promises all changes whatever their time, the next says that those older than three months never come; the second holds for the first as well.',
  },
  threeMonths: {
    default: 'calendar',
    alternatives: ['calendar', '90-days'],
    basis: 'assumed',
    row: 'digitaltaktiv.changes.month-length',
    reason: 'The page writes months, not days.',
  },
  oldOffset: {
    default: 'clamp',
    alternatives: ['clamp', 'refuse'],
    basis: 'assumed',
    row: 'digitaltaktiv.changes.offset-old',
    reason: 'The page says what is not returned, not that an offset can be too old.',
  },
  futureOffset: {
    default: 'empty',
    alternatives: ['empty', 'refuse'],
    basis: 'assumed',
    row: 'digitaltaktiv.changes.offset-future',
    reason:
      'Nothing has changed after a moment that has not come; a client whose clock is fast would otherwise be refused.',
  },
  repeatedNumbers: {
    default: 'once',
    alternatives: ['once', 'twice'],
    basis: 'assumed',
    row: 'digitaltaktiv.changes.once',
    reason:
      'A list of citizens has each of them once; with twice, each is named two times, for clients that should bear it.',
  },
  changeSources: {
    default: 'consent-and-representation',
    alternatives: ['consent-and-representation', 'consent'],
    basis: 'documented',
    row: 'digitaltaktiv.changes.sources',
    reason: 'The page of 2021 names changes of consent only and announces more; later versions add representation.',
  },
  omraadeForm: {
    default: 'both',
    alternatives: ['both', 'number', 'name'],
    basis: 'documented',
    row: 'digitaltaktiv.check.omraade-form',
    reason: 'The page gives numbers, the Swagger document names.',
  },
  answerNames: {
    default: 'swagger',
    alternatives: ['swagger', 'page'],
    basis: 'documented',
    row: 'digitaltaktiv.check.answer-names',
    reason: 'The Swagger document is what the service is built from; an earlier description has the shorter names.',
  },
  digitallyActiveRule: {
    default: 'full-consent',
    alternatives: ['full-consent', 'any-consent'],
    basis: 'assumed',
    row: 'digitaltaktiv.check.consent',
    reason: 'Older texts for citizens ask for full access before tools can be used; newer ones do not say.',
  },
  unknownNumber: {
    default: 'leave-out',
    alternatives: ['leave-out', 'inactive'],
    basis: 'assumed',
    row: 'digitaltaktiv.check.number-unknown',
    reason: 'A map of what is known has no entry for whom nothing is known.',
  },
  emptyList: {
    default: 'answer',
    alternatives: ['answer', 'refuse'],
    basis: 'assumed',
    row: 'digitaltaktiv.check.list-empty',
    reason: 'The page gives an upper limit and no lower one.',
  },
  malformedNumber: {
    default: 'refuse',
    alternatives: ['refuse', 'leave-out'],
    basis: 'assumed',
    row: 'digitaltaktiv.check.number-malformed',
    reason: 'The pages speak of eleven digits and of 400 where a request does not validate.',
  },
  areaValues: {
    default: '1,2,3,6',
    type: 'string',
    basis: 'assumed',
    row: 'digitaltaktiv.area.values',
    reason:
      'Only the beginning of the list is known; 3 and 6 are areas of the newer check. Numbers, separated by commas.',
  },
  areaAnswer: {
    default: 'boolean',
    alternatives: ['boolean', 'object'],
    basis: 'assumed',
    row: 'digitaltaktiv.area.answer',
    reason: 'The question has two answers. The object has one member, erDigitaltAktiv.',
  },
} as const satisfies Record<string, ProfileKey>;
/** The values of a profile of this system: the defaults stand in `profile`. */
export interface Profile {
  /** Pages speak of bearer, a client of 2026 succeeded with DPoP. A token without cnf is therefore taken as Bearer, and one with cnf.jkt needs its proof. */
  readonly tokenScheme: 'by-token' | 'dpop' | 'bearer';
  /** EHSEC-110002 was seen for a HelseID token, SEC-110000 is documented where tokens came from Helsenorge STS; by-token answers each kind with its own. */
  readonly badTokenAnswer: 'by-token' | 'SEC-110000' | 'EHSEC-110002';
  /** This API's page gives 401 for wrong authorisation, a general page 403 for an expired token. 401 is what clients meet with HelseID tokens. */
  readonly expiredToken: 401 | 403;
  /** RFC 9110 demands WWW-Authenticate in a 401, and other APIs of the owner send it; for this one nothing is public. */
  readonly challenge: 'send' | 'omit';
  /** A client without the parent organisation number was refused in the test environment; no page says so. */
  readonly organisationNumber: 'required' | 'optional';
  /** The page of this API knows no other issuer than Helsenorge's own; a newer one requires HelseID from 2025-12-01, apart from agreed exceptions. */
  readonly stsTokens: 'accepted' | 'refused';
  /** Seen in public code of clients of sibling APIs on the same host. */
  readonly audience: string;
  /** The page is older than HelseID at Helsenorge and names no scope; this one is the method's name after the prefix of its siblings. */
  readonly changesScope: string;
  /** The page prints the label; the prefix is that of scopes seen with sibling APIs. Labels and scopes have differed elsewhere. */
  readonly checkScope: string;
  /** Nothing names a scope; this one is the method's name after the prefix of its siblings. */
  readonly areaScope: string;
  /** The owner's platform refuses a body that is not declared as JSON; no page says so. */
  readonly contentType: 'required' | 'ignored';
  /** The owner's platform reads any moment of ISO 8601; five-decimals takes the form of the table and nothing else. */
  readonly offsetForm: 'iso8601' | 'five-decimals';
  /** One sentence of the cell promises all changes whatever their time, the next says that those older than three months never come; the second holds for the first as well. */
  readonly emptyOffset: 'three-months' | 'everything';
  /** The page writes months, not days. */
  readonly threeMonths: 'calendar' | '90-days';
  /** The page says what is not returned, not that an offset can be too old. */
  readonly oldOffset: 'clamp' | 'refuse';
  /** Nothing has changed after a moment that has not come; a client whose clock is fast would otherwise be refused. */
  readonly futureOffset: 'empty' | 'refuse';
  /** A list of citizens has each of them once; with twice, each is named two times, for clients that should bear it. */
  readonly repeatedNumbers: 'once' | 'twice';
  /** The page of 2021 names changes of consent only and announces more; later versions add representation. */
  readonly changeSources: 'consent-and-representation' | 'consent';
  /** The page gives numbers, the Swagger document names. */
  readonly omraadeForm: 'both' | 'number' | 'name';
  /** The Swagger document is what the service is built from; an earlier description has the shorter names. */
  readonly answerNames: 'swagger' | 'page';
  /** Older texts for citizens ask for full access before tools can be used; newer ones do not say. */
  readonly digitallyActiveRule: 'full-consent' | 'any-consent';
  /** A map of what is known has no entry for whom nothing is known. */
  readonly unknownNumber: 'leave-out' | 'inactive';
  /** The page gives an upper limit and no lower one. */
  readonly emptyList: 'answer' | 'refuse';
  /** The pages speak of eleven digits and of 400 where a request does not validate. */
  readonly malformedNumber: 'refuse' | 'leave-out';
  /** Only the beginning of the list is known; 3 and 6 are areas of the newer check. Numbers, separated by commas. */
  readonly areaValues: string;
  /** The question has two answers. The object has one member, erDigitaltAktiv. */
  readonly areaAnswer: 'boolean' | 'object';
}

export const operations = {
  getStatusChanges: {
    method: 'GET',
    path: '/api/v1/DigitaltAktivStatusEndringer',
    requirements: [
      'digitaltaktiv.changes.operation',
      'digitaltaktiv.api.routes',
      'digitaltaktiv.token.header',
      'digitaltaktiv.changes.offset-form',
      'digitaltaktiv.changes.offset-empty',
      'digitaltaktiv.changes.three-months',
      'digitaltaktiv.changes.server-offset',
    ],
  },
  getStatusChangesByShortPath: {
    method: 'GET',
    path: '/v1/DigitaltAktivStatusEndringer',
    requirements: [
      'digitaltaktiv.changes.operation',
      'digitaltaktiv.api.routes',
      'digitaltaktiv.token.header',
      'digitaltaktiv.changes.offset-form',
      'digitaltaktiv.changes.offset-empty',
      'digitaltaktiv.changes.three-months',
      'digitaltaktiv.changes.server-offset',
    ],
  },
  checkHelsenorgeAktiv: {
    method: 'POST',
    path: '/helsenorgeaktivsjekken/v1',
    requirements: [
      'digitaltaktiv.check.operation',
      'digitaltaktiv.token.header',
      'digitaltaktiv.scope.check',
      'digitaltaktiv.check.body',
      'digitaltaktiv.check.list-length',
      'digitaltaktiv.check.number-form',
      'digitaltaktiv.check.omraade',
      'digitaltaktiv.check.answer',
    ],
  },
  checkDigitaltAktivOmraade: {
    method: 'POST',
    path: '/v1/DigitaltAktivOmraade',
    requirements: [
      'digitaltaktiv.area.operation',
      'digitaltaktiv.token.header',
      'digitaltaktiv.area.body',
      'digitaltaktiv.area.number-form',
      'digitaltaktiv.area.values',
      'digitaltaktiv.area.answer',
    ],
  },
} as const satisfies Record<string, OperationSpec>;
export type OperationId = keyof typeof operations;
