import { createPrivateKey } from 'node:crypto';
import { createSigner, sign, subjectOf } from '../../../fixtures/certificates/sign.ts';
import { holders } from '../../../fixtures/certificates/names.ts';
import { keyPair } from '../../../fixtures/certificates/material.ts';
import { licenceKey } from '../../../fixtures/lifecare/keys.ts';
import { describe, expect, test } from 'vitest';
import { readerOf, rightSetup, wrongs } from '../../testing/examined.ts';
import { describeExaminations, type Patient, type Wrong } from '../../testing/describe-examinations.ts';
import { examinations } from './index.ts';

const system = 'lifecare-ifo';
const host = 'https://lifecare.kommun.example';
const day = 86_400_000;
const problem = (point: string) => `problem ${system}.${point}`;
const warning = (point: string) => `warning ${system}.${point}`;

const at = (address: string) => (one: Patient) => void (one.setup.endpoints[system] = address);
const away = at(`${host}/WESE.FC.Api.FC`);
const own = ({ setup }: Patient) => setup.credentials[system];
const given = (name: string, value: unknown) => (one: Patient) => void (own(one)[name] = value);
const keys = (named: object) => (one: Patient) => {
  delete own(one).key;
  own(one).keys = named;
};
const calling = (client: object) => (one: Patient) => void (one.setup.client[system] = client);
const file = (name: string, text: string) => (one: Patient) => void (one.files[`certs/${name}`] = { text });
const profile = (key: string, value: string) => (one: Patient) => {
  const { profile: all } = one.server!;
  one.server = { ...one.server!, profile: { ...all, [system]: { ...all[system], [key]: value } } };
};

/** The set-up shows another of the test certificates. */
const showing = (name: string) => async (one: Patient) => {
  const { pem, key } = await served().authority.client(name);
  one.files['certs/lifecare.pem'] = { text: pem };
  one.files['certs/lifecare-key.pem'] = { text: key };
};

/** One of our CA for another use, whose key the host knows. */
async function forServers(one: Patient): Promise<void> {
  const signer = await createSigner(1177, Date.now(), 'Motpart Test CA');
  const certificate = await sign(signer, {
    subject: subjectOf(holders.lifecare),
    keys: await keyPair(1177, 'lifecare'),
    serial: '4d00000000000000000000000000000f',
    validity: { notBefore: new Date(Date.now() - day), notAfter: new Date(Date.now() + 365 * day) },
    usage: 'serverAuth',
  });
  one.files['certs/lifecare.pem'] = { text: certificate.toString('pem') };
}

function lockKey({ files }: Patient): void {
  const locked = files['certs/lifecare-key.pem']!;
  const how = { type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'open' } as const;
  locked.text = createPrivateKey(String(locked.text)).export(how) as string;
}

async function backwards(one: Patient): Promise<void> {
  const { ca } = served().authority;
  one.files['certs/lifecare.pem'] = { text: `${ca}${String(one.files['certs/lifecare.pem']!.text)}` };
}

const wrong: readonly Wrong[] = [
  ['no address', problem('address.given'), ({ setup }) => delete setup.endpoints[system]],
  ['the plain port', problem('address.scheme'), at('http://127.0.0.1:4010/lifecare/WESE.FC.Api.FC')],
  ['the host alone', problem('address.form'), at(host)],
  ['the path of an operation', problem('address.form'), at(`${host}/WESE.FC.Api.FC/apifc/v1/Persons`)],
  ['the application of a sister', problem('address.form'), at(`${host}/WESE.KIR.ApiHost`)],
  ['a host that is not filled in', problem('address.form'), at('https://{host}.example/WESE.FC.Api.FC')],
  ['a slash at the end', problem('address.end'), at(`${host}/WESE.FC.Api.FC/`)],
  ['production', problem('address.owner'), at('https://prod-lcsse.service.tieto.com/WESE.FC.Api.FC')],
  ['another port than the serve has', problem('address.served'), at('https://127.0.0.1:4444/lifecare/WESE.FC.Api.FC')],
  ['key and domain in the address', `${problem('address.end')}, ${problem('licence.url')}`, at(`${host}/WESE.FC.Api.FC?domain=A&key=b`)],
  ['no certificate', problem('certificate.given'), given('certificate', 'nobody')],
  ['the CA before the own certificate', problem('certificate.order'), backwards],
  ['an expired certificate', problem('certificate.period'), showing('lifecare-expired')],
  ['one of a foreign CA', problem('certificate.issuer'), showing('lifecare-foreign-ca')],
  ['a revoked one', problem('certificate.revoked'), showing('lifecare-revoked')],
  ['a renewed one that nobody registered', problem('certificate.registered'), showing('lifecare-renewed')],
  ['one for servers', problem('certificate.usage'), forServers],
  ['another CA for the host', problem('certificate.ca'), file('ca.pem', 'nothing')],
  ['no key of the certificate', problem('key.given'), ({ files }) => delete files['certs/lifecare-key.pem']],
  ['a key that all may read', problem('key.rights'), ({ files }) => (files['certs/lifecare-key.pem']!.mode = 0o644)],
  ['a locked key', problem('key.passphrase'), lockKey],
  ['the key of another', problem('key.matches'), async (one) => file('lifecare-key.pem', (await served().authority.client('inkorg')).key)(one)],
  ['no domain', problem('domain.given'), ({ setup }) => delete setup.credentials[system].domain],
  ['the domain in small letters', problem('domain.known'), given('domain', 'sundkoping_ifo')],
  ['no licence key', problem('licence.given'), ({ setup }) => delete setup.credentials[system].key],
  ['a key that is percent-encoded', problem('licence.form'), given('key', encodeURIComponent(licenceKey(1177, 'lifecare')))],
  ['a key whose plus became a space', problem('licence.form'), given('key', licenceKey(1177, 'lifecare').replaceAll('+', ' '))],
  ['a key with a space at its end', problem('licence.form'), given('key', `${licenceKey(1177, 'lifecare')} `)],
  ['something that is no key', `${warning('licence.form')}, ${problem('licence.known')}`, given('key', 'API-IFO(2026)')],
  ['the key of another seed', problem('licence.known'), given('key', licenceKey(7, 'lifecare'))],
  ['keys by package', problem('licence.articles'), keys({ '2': licenceKey(1177, 'lifecare-8501') })],
  ['the key of another article', problem('licence.packages'), keys({ '8501': licenceKey(1177, 'lifecare-8502') })],
  ['one key where each package has its own', problem('licence.packages'), profile('keyScope', 'package')],
  ['HTTP/2', problem('calls.http'), calling({ http: '2' })],
  ['a carrier that is none', problem('calls.key'), calling({ key: 'cookie' })],
  ['the query as carrier', warning('calls.key'), calling({ key: 'query' })],
  ['Authorization as carrier', warning('calls.key'), calling({ key: 'Authorization' })],
  ['two carriers', warning('calls.key'), calling({ key: 'query X-API-Key' })],
  ['pages from 1', problem('calls.first-page'), calling({ firstPage: '1' })],
  ['bare dates', problem('calls.dates'), calling({ dates: 'yyyy-MM-dd' })],
]; // prettier-ignore

const served = describeExaminations({
  system,
  systems: [system],
  examinations: examinations.filter(({ id }) => id !== `${system}.certificate.strength`),
  away,
  wrong,
});

describe('a right set-up of another kind', () => {
  const right: readonly (readonly [string, (one: Patient) => void])[] = [
    ['one key for each article', keys({ '8501': licenceKey(1177, 'lifecare-8501'), '8504': licenceKey(1177, 'lifecare-8504') })],
    ['keys for articles where each package has its own', (one) => {
      profile('keyScope', 'package')(one);
      keys({ '8508': licenceKey(1177, 'lifecare-8508') })(one);
    }],
    ['everything said of its calls', calling({ http: '1.1', key: 'X-API-Key', firstPage: '0', dates: "yyyy-MM-dd'T'HH:mm:ss" })],
  ]; // prettier-ignore

  test.each(right)('has nothing wrong: %s', async (_, make) => {
    const { setup, files } = await rightSetup(system, served());
    const one: Patient = { setup, files, server: served().server };
    make(one);
    const subject = { setup: one.setup, read: readerOf(files), server: one.server, now: Date.now() };
    expect(await wrongs(examinations, subject)).toEqual([]);
  });

  test('a renewed certificate is known where the host goes by the subject', async () => {
    const { setup, files } = await rightSetup(system, served());
    const one: Patient = { setup, files, server: served().server };
    profile('certificateRegisteredBy', 'subject')(one);
    await showing('lifecare-renewed')(one);
    const subject = { setup, read: readerOf(files), server: one.server, now: Date.now() };
    expect(await wrongs(examinations, subject)).toEqual([]);
  });
});
