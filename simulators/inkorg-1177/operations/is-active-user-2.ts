/** IsActiveUser 2.0, by schemas that are not official (`inkorg.v2.active-user`). */
import type { Operation } from '../../kernel/operation.ts';
import { addressOf } from '../contracts.ts';
import type { PortalRequest } from '../portal-request.ts';
import { isActiveUser } from './is-active-user.ts';

export const isActiveUser2: Operation<PortalRequest> = {
  ...isActiveUser,
  ...addressOf('IsActiveUser2'),
  row: 'inkorg.v2.active-user',
};
