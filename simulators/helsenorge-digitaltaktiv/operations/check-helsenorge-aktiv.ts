/** POST HelsenorgeAktivSjekken: which of up to 1,000 citizens are digitally active, on their own or by others. */
import type { Call } from '../../kernel/call.ts';
import { json } from '../../kernel/http.ts';
import type { Operation } from '../../kernel/operation.ts';
import { activityOf, areas, nobody, type Activity } from '../activity.ts';
import { readCheckRequest, type CheckRequest } from '../body.ts';
import { is } from '../refuse.ts';
import { needsScope } from '../rules-access.ts';
import { checkRules, isNumber } from '../rules.ts';

const areaOf = (omraade: unknown) =>
  omraade === 'Ungdom' || omraade === areas.Ungdom ? areas.Ungdom : areas.Helsehjelp;

/** An entry under the names of the profile (`digitaltaktiv.check.answer-names`). */
function named({ self, viaOthers, assignedPower }: Activity, call: Call): object {
  if (is(call, 'answerNames', 'page'))
    return { erAktivSelv: self, erAktivViaAndre: viaOthers, tildeltFullmakt: assignedPower };
  return { erDigitaltAktivSelv: self, erDigitaltAktivViaAndre: viaOthers, tildeltFullmakt: assignedPower };
}

function answerOf(call: Call, { numbers, omraade }: CheckRequest): Record<string, object> {
  const answer: Record<string, object> = {};
  const unknown = is(call, 'unknownNumber', 'inactive') ? nobody : undefined;
  for (const number of numbers.filter(isNumber)) {
    const activity = activityOf(call, number, areaOf(omraade)) ?? unknown;
    if (activity) answer[number] = named(activity, call);
  }
  return answer;
}

export const checkHelsenorgeAktiv: Operation<CheckRequest> = {
  id: 'checkHelsenorgeAktiv',
  method: 'POST',
  path: '/helsenorgeaktivsjekken/v1',
  row: 'digitaltaktiv.check.operation',
  guard: needsScope('checkScope'),
  read: readCheckRequest,
  rules: checkRules,
  effect: (call, request) => json(200, { erAktivListe: answerOf(call, request) }),
};
