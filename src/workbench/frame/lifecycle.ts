import { isRecord } from './messages';

const SERVICE = 'Microsoft.InternalService.AddinInternalService';

/**
 * Answers the batch by which the library tells its host, after start, that its handlers are ready. It
 * concerns the add-in's frame and no document, so the Word host never sees it. `null` for any other batch.
 */
export function answerLifecycle(requestBody: string): string | null {
  if (!requestBody.includes(SERVICE)) return null;
  const body: unknown = JSON.parse(requestBody);
  if (!isRecord(body) || !isRecord(body['ObjectPaths']) || !Array.isArray(body['Actions'])) return null;
  const paths = Object.values(body['ObjectPaths']);
  if (!paths.every((path) => isRecord(path) && path['Name'] === SERVICE)) return null;
  const actions: readonly unknown[] = body['Actions'];
  return JSON.stringify({
    Results: actions.map((action) => ({ ActionId: isRecord(action) ? action['Id'] : null, Value: {} })),
  });
}
