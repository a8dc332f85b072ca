/** Package 1: users by when they were last changed. Bounds are exclusive. */
import type { LifecareUser } from '../../../fixtures/lifecare/types.ts';
import type { Bound } from '../reading/user-date.ts';

const stampOf = ({ changed }: LifecareUser): number => Math.round(changed * 100);

/** `lifecare.users.list-modified` */
export const isChangedAfter = (user: LifecareUser, bound: Bound): boolean => stampOf(user) > bound.floor;

/** `lifecare.users.list-modified` */
export const isChangedBefore = (user: LifecareUser, bound: Bound): boolean => stampOf(user) < bound.ceiling;
