/** Set-up files with comments, for `motpart doctor SYSTEM --init`: as they stand they fit a `motpart serve` with its defaults. */
import { lifeVision } from '../../fixtures/brp/house.ts';
import { integratorPassword } from '../../fixtures/brp/members.ts';
import { digitaltaktivScopes, verktoyScopes } from '../../fixtures/clients.ts';
import { helsenorgeClientsOf } from '../../fixtures/helsenorge-clients.ts';
import { clientKey, loadPopulation, personaClient, personaPerson, personaTool } from '../../fixtures/index.ts';
import { domain, licenceKey } from '../../fixtures/lifecare/keys.ts';
import type { Population } from '../../fixtures/types.ts';

const lead = `# Set-up of a client. motpart doctor examines it; motpart check --target takes it too.
# { file: PATH } stands for what a file holds, its path seen from here. No real identity numbers: test persons only.
# As it stands it fits a motpart serve with its defaults; write your own values in place of these.
`;

function firstOf<Row>(rows: readonly Row[], fits: (row: Row) => boolean): Row {
  const found = rows.find(fits);
  if (!found) throw new RangeError('the default population lacks somebody');
  return found;
}

function hprNumbersOf({ practitioners }: Population): readonly string[] {
  return practitioners.flatMap(({ hprNumber }) => hprNumber ?? []).slice(0, 2);
}

/** The client that has everything, as YAML below `credentials`. */
function helseidClient(population: Population, scopes: readonly string[]): string {
  const { clientId, generation } = personaClient(population, 'motpart-epj');
  const { kty, crv, x, y, d, kid, alg } = clientKey(population.seed, clientId, generation).privateJwk;
  return `  helseid:
    clientId: ${clientId}
    # The private key. Better in a file of its own with mode 0600: jwk: { file: key.json }
    jwk: { kty: ${kty}, crv: ${crv}, x: "${x}", y: "${y}", d: "${d}", kid: "${kid}", alg: ${alg} }
    scopes:
${scopes.map((scope) => `      - ${scope}`).join('\n')}`;
}

/** What only doctor reads: who is registered at HelseID, and how the client is configured. */
function examinedOnly(system: string, scope: string): string {
  return `# The rest is for motpart doctor alone. What HelseID's self-service shows, where no motpart serve can be asked:
# registration:
#   helseid:
#     jwk: { file: public-key.json } # the registered public half
#     keyExpires: 2027-06-30
#     tenancy: single-tenant # or multi-tenant
#     organisations: [{ parent: "312232324", children: ["310911186"], signedTerms: true }]
#     scopes: { "${scope}": approved } # or requested
# How the client is configured:
# client:
#   helseid:
#     actingFor: { parent: "312232324", child: "310911186" } # a parent only for multi-tenant clients
#   ${system}:
#     audience: nhn:helsenorge.eksternapi
`;
}

async function verktoy(): Promise<string> {
  const population = await loadPopulation();
  const citizen = personaPerson(population, 'no-active').number;
  const unknown = population.personas['unknown-hpr']?.key ?? '9999999';
  return `${lead}
endpoints:
  # No slash at the end. TEST2 of the owner: https://eksternapi.hn2.test.nhn.no/verktoy
  helsenorge-verktoy: http://127.0.0.1:4010/helsenorge/verktoy
  # The issuer, not its token endpoint. Test environment: https://helseid-sts.test.nhn.no
  helseid: http://127.0.0.1:4010/helseid

credentials:
${helseidClient(population, [verktoyScopes.send, verktoyScopes.read])}

# Who and what is worked with.
cast:
  citizens: ["${citizen}"] # digitally active
  tools: [${personaTool(population, 'tool-prescribed').id}]
  practitioners: [${hprNumbersOf(population)
    .map((number) => `"${number}"`)
    .join(', ')}] # HPR numbers
  unknownPractitioner: "${unknown}" # an HPR number that nobody has
  clients: {}

${examinedOnly('helsenorge-verktoy', verktoyScopes.read)}`;
}

async function digitaltaktiv(): Promise<string> {
  const population = await loadPopulation();
  const [first, second] = ['no-active', 'no-active-second'].map((id) => personaPerson(population, id).number);
  const { check, changes, area } = digitaltaktivScopes;
  return `${lead}
endpoints:
  # No slash at the end. TEST2 of the owner: https://eksternapi.hn2.test.nhn.no/digitaltaktiv
  helsenorge-digitaltaktiv: http://127.0.0.1:4010/helsenorge/digitaltaktiv
  # The issuer, not its token endpoint. Test environment: https://helseid-sts.test.nhn.no
  helseid: http://127.0.0.1:4010/helseid

credentials:
${helseidClient(population, [check, changes, area])}

# Who is worked with.
cast:
  citizens: ["${first}", "${second}"] # digitally active adults for whom nobody acts
  inactive: "${personaPerson(population, 'no-withdrawn').number}" # has withdrawn consent
  basis: "${personaPerson(population, 'no-basis').number}" # consents in part
  newcomer: "${personaPerson(population, 'no-not-consented').number}" # has never chosen
  assigned: "${personaPerson(population, 'no-assigned').number}" # cannot consent; somebody was assigned
  deceased: "${personaPerson(population, 'no-deceased').number}"
  nobody: "${population.personas['unknown-person']?.key}" # a number that nobody has
  clients: {}

${examinedOnly('helsenorge-digitaltaktiv', check)}`;
}

/** How a client of Helsenorge's own issuers gets at the ready-made key, which each serve makes anew. */
const keyOf = (
  system: string,
  file: string,
) => `    # The private RSA key, mode 0600. A serve shows its own at /_motpart/v1/systems, below credentials of ${system}.
    jwk: { file: ${file} }`;

async function sts(): Promise<string> {
  const { clientId } = helsenorgeClientsOf((await loadPopulation()).seed).find(({ name }) => name === 'motpart-sts')!;
  return `${lead}
endpoints:
  # No slash at the end, and no version. TEST2 of the owner: https://eksternapi.hn2.test.nhn.no/sts
  helsenorge-sts: http://127.0.0.1:4010/helsenorge/sts

credentials:
  helsenorge-sts:
    clientId: ${clientId}
${keyOf('helsenorge-sts', 'sts-key.json')}

# The rest is for motpart doctor alone. What was sent to Norsk helsenett:
# registration:
#   helsenorge-sts:
#     jwk: { file: sts-public-key.json } # the public half, and nothing else
# How the client is configured:
client:
  helsenorge-sts:
    audience: sikkerhet.helsenorge.no # aud of its assertions
`;
}

async function oidc(): Promise<string> {
  const found = helsenorgeClientsOf((await loadPopulation()).seed).find(({ name }) => name === 'motpart-tool')!;
  const { clientId, redirectUris, scopes } = found;
  return `${lead}
endpoints:
  # No slash at the end, and no version. TEST2 of the owner: https://eksternapi.hn2.test.nhn.no/sts/oidcprov
  helsenorge-oidc: http://127.0.0.1:4010/helsenorge/sts/oidcprov

credentials:
  helsenorge-oidc:
    clientId: ${clientId}
${keyOf('helsenorge-oidc', 'tool-key.json')}
    redirectUris: [${redirectUris.map((uri) => `"${uri}"`).join(', ')}] # exact, as registered
    scopes: [${scopes.join(', ')}]

# The rest is for motpart doctor alone. What was sent to Norsk helsenett:
# registration:
#   helsenorge-oidc:
#     jwk: { file: tool-public-key.json } # the public half, and nothing else
#     redirectUris: ["https://tool.example/callback"]
# How the client is configured:
client:
  helsenorge-oidc:
    kind: confidential # or public: no key, but a client certificate
`;
}

async function inkorg(): Promise<string> {
  const { people } = await loadPopulation();
  const active = firstOf(people, ({ number }) => number === '191212121212').number;
  const inactive = firstOf(people, ({ number }) => number === '191111111111').number;
  return `${lead}# The certificates: motpart certs --out certs

endpoints:
  # No slash at the end, and nothing of the contract's own path. QA of the owner: https://qa.esb.ntjp.se
  inkorg-1177: https://127.0.0.1:4443/inkorg
  inkorg-1177/qa: https://127.0.0.1:4443/inkorg/qa

credentials:
  inkorg-1177:
    sourceSystem: MOTP-117AB01 # the system-id that 1177 issued
    logicalAddress: SE0000000000-1177 # the HSA-id in the portal's own certificate
    certificate: inkorg # a name below certificates

certificates:
  inkorg:
    pem: { file: certs/inkorg.pem } # own certificate first, then its issuers
    key: { file: certs/inkorg-key.pem } # mode 0600
    ca: { file: certs/ca.pem } # whom the platform's own certificate comes from

# Test persons, twelve digits without hyphen.
cast:
  active: "${active}"
  inactive: "${inactive}"

# The rest is for motpart doctor alone. What was ordered, where no motpart serve can be asked:
# registration:
#   inkorg-1177:
#     systemIds: [EXMP-001A01]
#     connections:
#       - { environment: qa, contract: IsActiveUser, address: SE0000000000-1177 }
#       - { environment: qa, contract: AddMessageToPatientPortalInbox, address: SE0000000000-1177 }
# How the client is configured:
# client:
#   inkorg-1177:
#     tls: [TLSv1.2, TLSv1.3]
#     soapVersion: 1.1
#     soapAction:
#       IsActiveUser: urn:riv:infrastructure:eservicesupply:patientportal:IsActiveUserResponder:1:IsActiveUser
#     onBehalfOf: SE0000000000-EXMP # only for agents
#     passphrase: … # of the key file
#     issuer: { file: siths-ca.pem } # the CA that own certificates must come from
#     crl: { file: siths-crl.pem } # its list of revoked ones
`;
}

async function brp(): Promise<string> {
  const { seed } = await loadPopulation();
  return `${lead}
endpoints:
  # Ends in /api/ver3. At BRP: https://TENANT.brpsystems.com/api/ver3, or with /apiserver or /brponline before api.
  brp-apiv3: http://127.0.0.1:4010/brp/api/ver3

credentials:
  brp-apiv3:
    username: ${lifeVision.email} # the e-mail of the person with the integrator's role
    # Better in a file with mode 0600 than in a repository.
    password: ${integratorPassword(seed)}
    exportTemplate: ${lifeVision.template.id} # the integer that BRP gave

# The rest is for motpart doctor alone. How the client is configured:
# client:
#   brp-apiv3:
#     expiresIn: milliseconds # how it reads expires_in: milliseconds, seconds, or exp in the token
`;
}

async function lifecare(): Promise<string> {
  const { seed } = await loadPopulation();
  return `${lead}# The certificates: motpart certs --out certs

endpoints:
  # Ends in /WESE.FC.Api.FC; what follows is the operation's.
  lifecare-ifo: https://127.0.0.1:4443/lifecare/WESE.FC.Api.FC

credentials:
  lifecare-ifo:
    domain: ${domain} # the domain ID of the customer
    # The licence key, plain and not percent-encoded. One for each article: keys: { "8501": …, "8508": … }
    key: "${licenceKey(seed, 'lifecare')}"
    certificate: lifecare # a name below certificates

certificates:
  lifecare:
    pem: { file: certs/lifecare.pem } # own certificate first, then its issuers
    key: { file: certs/lifecare-key.pem } # mode 0600
    ca: { file: certs/ca.pem } # whom the host's own certificate comes from

# The rest is for motpart doctor alone. How the client is configured:
# client:
#   lifecare-ifo:
#     http: 1.1
#     key: X-API-Key # the carrier of the key: X-API-Key, query or Authorization
#     firstPage: 0 # pageNr of the first page
#     dates: yyyy-MM-ddTHH:mm:ss # in requests
#     passphrase: … # of the key file
#     issuer: { file: ca.pem } # the CA that own certificates must come from
#     crl: { file: crl.pem } # its list of revoked ones
`;
}

/** By system id. */
export const templates: Readonly<Record<string, () => Promise<string>>> = {
  helseid: verktoy,
  'helsenorge-verktoy': verktoy,
  'helsenorge-digitaltaktiv': digitaltaktiv,
  'helsenorge-sts': sts,
  'helsenorge-oidc': oidc,
  'inkorg-1177': inkorg,
  'brp-apiv3': brp,
  'lifecare-ifo': lifecare,
};
