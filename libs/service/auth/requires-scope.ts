import { SetMetadata, type CustomDecorator } from '@nestjs/common';

import type { Scope } from './scopes.ts';

/** Where a handler keeps what it asks of its caller. */
export const SCOPE_METADATA = Symbol('wissel:scope');

/** For handlers that need nobody to be known: liveness, the API document. */
export const OPENBAAR = 'openbaar';

/** What this handler asks of its caller. A handler without one stops the start of the API. */
export function RequiresScope(scope: Scope): CustomDecorator<symbol> {
  return SetMetadata(SCOPE_METADATA, scope);
}

/** Open to everybody; tells nothing about any zaak. */
export function Openbaar(): CustomDecorator<symbol> {
  return SetMetadata(SCOPE_METADATA, OPENBAAR);
}
