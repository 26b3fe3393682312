import type { AreaId } from '../words/areas';

/** What waits in each place of the menu. */
export function useMenuCounts(): Partial<Record<AreaId, number>> {
  return {};
}
