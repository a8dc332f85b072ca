/** What no check of a server judges, and why. Tests insist that nothing is missing here, and that nothing here is judged after all. */
const anyName =
  'any name will do: the credentials of the client name it, and a client sees only that tokens and API agree';

const older = 'takes a token of Helsenorge’s own token service, which has a suite of its own';

export const notTested: Readonly<Record<string, string>> = {
  'digitaltaktiv.token.sts': older,
  'digitaltaktiv.scope.names': anyName,
  'digitaltaktiv.api.environments': 'the one who runs the checks says where the server stands',
};

export const unseen: Readonly<Record<string, string>> = {
  'helsenorge-digitaltaktiv.stsTokens': older,
  'helsenorge-digitaltaktiv.audience': anyName,
  'helsenorge-digitaltaktiv.changesScope': anyName,
  'helsenorge-digitaltaktiv.checkScope': anyName,
  'helsenorge-digitaltaktiv.areaScope': anyName,
};
