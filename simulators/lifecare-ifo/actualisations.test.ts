import { describe, expect, test } from 'vitest';
import { domain, licenceKey } from '../../fixtures/lifecare/keys.ts';
import { investigationsTable } from './state.ts';
import { application, blamed, made, posted, serviceOf } from './testing/writes.ts';
import {
  ask,
  bodyOf,
  lastDiagnosis,
  lifecareWorld,
  noon,
  register,
  seed,
  setProfile,
  textOf,
  who,
} from './testing/world.ts';

const year = 'startDate=2026-01-01T00:00:00&endDate=2026-12-31T23:59:59';
const applicant = who('applicant-paid');

const post = (body: object, world = lifecareWorld()) => posted(world, 'Actualisations', { ...application, ...body });
const invalid = (row: string) => `400 SIM-REQUEST lifecare.actualisations.${row}`;

describe('POST Actualisations [lifecare.actualisations.create]', () => {
  test('answers the id as a bare integer', () => {
    const answer = ask(lifecareWorld(), 'POST Actualisations', { body: application });
    expect([answer.status, textOf(answer)]).toEqual([200, '100000000']);
  });

  test('what was made is at once in the list of its person and in the extract [lifecare.actualisations.visible]', () => {
    const world = lifecareWorld();
    const before = new Date(noon - 1).toISOString();
    const id = made(world, 'Actualisations', {
      ...application,
      CaseworkerId: 'annlin01',
      Specifies: 62,
      WorkingStatus: 52,
    });
    const { Result } = bodyOf(ask(world, `GET Actualisations?personId=${application.PersonId}&${year}`));
    expect(Result).toEqual([
      expect.objectContaining({
        Id: id,
        PersonId: application.PersonId,
        Type: 'EK Nyansökan Digital Ekonomiskt bistånd',
        Date: '2026-11-20T00:00:00',
        Reason: 'Ekonomiskt bistånd',
        FromWho: 'Den enskilde',
        Caseworker: 'Anna Lind',
        Organization: 'Ekonomiskt bistånd',
        Status: 'Pågående',
      }),
    ]);
    const extract = bodyOf(ask(world, `GET Extract/Actualisations?limit=10&modifiedAfter=${before}`));
    expect(extract.Result.map(({ Id }: { Id: number }) => Id)).toEqual([id]);
  });

  test('the same again is another one [lifecare.actualisations.not-idempotent]', () => {
    const world = lifecareWorld();
    expect([
      made(world, 'Actualisations', { ...application }),
      made(world, 'Actualisations', { ...application }),
    ]).toEqual([100_000_000, 100_000_001]);
  });

  test('without a caseworker or a status nobody has it and it is open', () => {
    const world = lifecareWorld();
    made(world, 'Actualisations', { ...application, WorkingStatus: 0, Specifies: null });
    const { Result } = bodyOf(ask(world, `GET Actualisations?personId=${application.PersonId}&${year}`));
    expect(Result[0]).toMatchObject({ Caseworker: null, Status: 'Öppen', InvestigationId: null, ServiceId: null });
  });

  test.each(['PersonId', 'Date', 'Type', 'FromWho', 'Reason', 'OrganisationId', 'OrganisationUnitId'])(
    'not without %s [lifecare.actualisations.mandatory]',
    (name) => {
      expect(post({ [name]: null })).toBe(invalid('mandatory'));
      expect(blamed(lifecareWorld(), 'Actualisations', { ...application, [name]: null })).toEqual([name]);
    },
  );

  test('not of somebody whom IFO does not know, the population register or not [lifecare.actualisations.unknown-person]', () => {
    const outcome = '404 SIM-PERSON-UNKNOWN lifecare.actualisations.unknown-person';
    expect(post({ PersonId: who('population-only') })).toBe(outcome);
    expect(post({ PersonId: '19900101TF99' })).toBe(outcome);
  });

  test.each([
    ['a type', { Type: 99 }, ['Type']],
    ['from whom of another type', { FromWho: 32 }, ['FromWho']],
    ['a reason of another type', { Reason: 43 }, ['Reason']],
    ['what specifies it', { Specifies: 99 }, ['Specifies']],
    ['a working status', { WorkingStatus: 99 }, ['WorkingStatus']],
  ])('not with %s that is not offered [lifecare.actualisations.codes-unknown]', (_, part, names) => {
    expect(post(part)).toBe(invalid('codes-unknown'));
    expect(blamed(lifecareWorld(), 'Actualisations', { ...application, ...part })).toEqual(names);
  });

  test('Id and UnitId of an organisation go together [lifecare.actualisations.organisation-pair]', () => {
    expect(post({ OrganisationUnitId: 'BOU1' })).toBe(invalid('organisation-pair'));
    expect(post({ OrganisationId: 99 })).toBe(invalid('organisation-pair'));
  });

  test('the caseworker is the id of a user, not a name [lifecare.actualisations.caseworker]', () => {
    expect([post({ CaseworkerId: 'annlin01' }), post({ CaseworkerId: 'Anna Lind' })]).toEqual([
      '200',
      invalid('caseworker'),
    ]);
  });

  test('a type that must be specified is [lifecare.actualisations.specify-mandatory]', () => {
    const report = { Type: 23, FromWho: 32, Reason: 42, OrganisationId: 12, OrganisationUnitId: 'BOU1' };
    expect([post(report), post({ ...report, Specifies: 61 })]).toEqual([invalid('specify-mandatory'), '200']);
  });

  test('what Specifies names is in Regards, which is empty without it [lifecare.actualisations.regards]', () => {
    const world = lifecareWorld();
    made(world, 'Actualisations', { ...application, Specifies: 62 });
    made(world, 'Actualisations', application);
    const { Result } = bodyOf(ask(world, `GET Actualisations?personId=${application.PersonId}&${year}&ascending=true`));
    expect(Result.map(({ Regards }: { Regards: string | null }) => Regards)).toEqual(['Akut', null]);
  });

  test('where a status is demanded the nameless one does not count [lifecare.actualisations.working-status]', () => {
    const again = { PersonId: applicant, Type: 22 };
    expect([post(again), post({ ...again, WorkingStatus: 0 }), post({ ...again, WorkingStatus: 51 })]).toEqual([
      invalid('working-status'),
      invalid('working-status'),
      '200',
    ]);
  });
});

describe('links', () => {
  const again = { Type: 22, WorkingStatus: 51 };
  const link = '400 SIM-ACTUALISATION-LINK lifecare.actualisations.link-accepted';
  const refusal = '403 SIM-ACTUALISATION-REAPPLICATION lifecare.actualisations.reapplication';

  test('a re-application needs an open service of economic assistance, of applicant or co-applicant [lifecare.actualisations.reapplication]', () => {
    expect(post({ ...again, PersonId: applicant })).toBe('200');
    expect(post({ ...again, PersonId: who('co-applicant-paid') })).toBe('200');
    expect(post({ ...again, PersonId: who('applicant-ended') })).toBe(refusal);
    expect(post({ ...again, PersonId: who('with-resource') })).toBe(refusal);
    const answer = ask(lifecareWorld(), 'POST Actualisations', { body: { ...application, ...again } });
    expect(bodyOf(answer)).toEqual({ Message: 'Aktualisering' });
  });

  test('a re-application links an open service of economic assistance, and nothing else [lifecare.actualisations.link-accepted]', () => {
    const world = lifecareWorld();
    const own = serviceOf(world, applicant);
    const others = register.services.find(
      ({ type, to, applicant: one }) => type === 1 && to === null && one !== applicant,
    )!;
    expect(post({ ...again, PersonId: applicant, ServiceId: own }, world)).toBe('200');
    const { Result } = bodyOf(ask(world, `GET Actualisations?personId=${applicant}&${year}`));
    expect(Result[0].ServiceId).toBe(own);
    expect(post({ ...again, PersonId: applicant, ServiceId: others.id })).toBe(link);
    expect(post({ ...again, PersonId: applicant, ServiceId: 5 })).toBe(link);
    const world2 = lifecareWorld();
    const investigation = { ...register.investigations.find(({ applicant: one }) => one === applicant)!, to: null };
    world2.table(investigationsTable.name).put(investigation);
    expect(post({ ...again, PersonId: applicant, InvestigationId: investigation.id }, world2)).toBe(link);
    expect(lastDiagnosis(world2).got).toBe(`ServiceId none, InvestigationId ${investigation.id}`);
  });

  test('a new application links an economic investigation that is open, or nothing [lifecare.actualisations.new-application]', () => {
    const person = who('under-investigation');
    const { id } = register.investigations.find(({ applicant: one, to }) => one === person && to === null)!;
    expect(post({ PersonId: person, InvestigationId: id })).toBe('200');
    expect(post({ PersonId: applicant, ServiceId: serviceOf(lifecareWorld(), applicant) })).toBe(link);
    const closed = register.investigations.find(({ applicant: one, to }) => one === applicant && to !== null)!;
    expect(post({ PersonId: applicant, InvestigationId: closed.id })).toBe(link);
    const world = lifecareWorld();
    world.table(investigationsTable.name).put({ ...closed, type: 3, to: null });
    expect(post({ PersonId: applicant, InvestigationId: closed.id }, world)).toBe(link);
  });

  test('the text of the refusal is our own [lifecare.actualisations.link-text]', () => {
    const answer = ask(lifecareWorld(), 'POST Actualisations', { body: { ...application, ServiceId: 5 } });
    expect(bodyOf(answer).Message).toMatch(/cannot be linked/);
  });
});

describe('bodies', () => {
  const send = (body: string | Uint8Array, type?: string, world = lifecareWorld()) =>
    posted(world, 'Actualisations', body as string, type === undefined ? {} : { headers: { 'content-type': type } });

  test('names are read in any case, and what is not known is passed over [lifecare.api.names-case, lifecare.api.unknown-fields]', () => {
    const lower = Object.entries(application).map(([name, value]) => [name.toLowerCase(), value]);
    expect(posted(lifecareWorld(), 'Actualisations', { ...Object.fromEntries(lower), Priority: 'high' })).toBe('200');
  });

  test('numbers may stand in quotes, and text/json is JSON too', () => {
    expect(post({ Type: '21', FromWho: 31.0 })).toBe('200');
    expect(send(JSON.stringify(application), 'text/json; charset=utf-8')).toBe('200');
  });

  test.each([undefined, 'text/plain', 'application/octet-stream', 'constructor'])(
    'a body of type %s is not read [lifecare.api.media-type]',
    (type) => {
      const world = lifecareWorld();
      expect(send(JSON.stringify(application), type, world)).toBe('415 SIM-MEDIA-TYPE lifecare.api.media-type');
    },
  );

  test('the refusal names the type', () => {
    const answer = ask(lifecareWorld(), 'POST Actualisations', {
      body: 'x',
      headers: { 'content-type': 'Text/Plain; charset=utf-8' },
    });
    expect(bodyOf(answer).Message).toBe(
      "The request entity's media type 'text/plain' is not supported for this resource.",
    );
  });

  test.each(['', '{', '[]', '"x"', '7', 'null', '['.repeat(100)])(
    '%j is no object [lifecare.api.unreadable-body]',
    (text) => {
      expect(send(text, 'application/json')).toBe('400 SIM-BODY lifecare.api.unreadable-body');
    },
  );

  test('bytes that are no UTF-8 are not read [lifecare.api.unreadable-body]', () => {
    expect(send(Buffer.from([0x7b, 0xff, 0x7d]), 'application/json')).toBe('400 SIM-BODY lifecare.api.unreadable-body');
  });

  test.each([
    ['Type', 'x'],
    ['Type', 21.5],
    ['Type', 2 ** 31],
    ['ServiceId', true],
    ['PersonId', { a: 1 }],
    ['CaseworkerId', ['annlin01']],
  ])('%s is not %j [lifecare.error.not-valid]', (name, value) => {
    expect(post({ [name]: value })).toBe('400 SIM-REQUEST lifecare.error.not-valid');
    expect(blamed(lifecareWorld(), 'Actualisations', { ...application, [name]: value })).toContain(name);
  });

  test.each([
    ['2026-11-20', 'bare-date'],
    ['2026-11-20T10:00', 'no-seconds'],
    ['99999999', 'sentinels'],
    ['2026-11-20T10:00:00Z', 'other-forms'],
    ['2026-11-31T10:00:00', 'impossible'],
  ])('the date %s is refused as in reads', (Date, row) => {
    expect(post({ Date })).toBe(`400 SIM-DATE lifecare.dates.${row}`);
    const answer = ask(lifecareWorld(), 'POST Actualisations', { body: { ...application, Date } });
    expect(bodyOf(answer).Message).toBe('Date is not entered in a valid format.');
  });
});

describe('keys', () => {
  test('the package that reads actualisations opens them for writing, or any key does [lifecare.key.packages-of-writes]', () => {
    const world = lifecareWorld();
    const send = (key: string) => posted(world, 'Actualisations', { ...application }, { key });
    expect([send('lifecare-8501'), send('lifecare-8502')]).toEqual([
      '200',
      '401 SIM-KEY-PACKAGE lifecare.key.packages-of-writes',
    ]);
    setProfile(world, 'packageOfWrites', 'any');
    expect(send('lifecare-8502')).toBe('200');
  });

  test('the key may come as a header, with the domain in the query', () => {
    const headers = { 'x-api-key': licenceKey(seed, 'lifecare') };
    expect(
      posted(
        lifecareWorld(),
        `Actualisations?domain=${domain}`,
        { ...application },
        { key: null, domain: null, headers },
      ),
    ).toBe('200');
  });
});
