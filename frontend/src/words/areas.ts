/** The eight entries of the menu, in the order of the work. */
export const areas = [
  { id: 'work', label: 'Việc cần làm' },
  { id: 'plans', label: 'Kế hoạch & phong trào' },
  { id: 'nominees', label: 'Điển hình & hồ sơ' },
  { id: 'council', label: 'Hội đồng' },
  { id: 'decisions', label: 'Quyết định & giấy khen' },
  { id: 'reports', label: 'Báo cáo' },
  { id: 'exchange', label: 'Trao đổi dữ liệu' },
  { id: 'settings', label: 'Danh mục & hệ thống' },
] as const;

export type AreaId = (typeof areas)[number]['id'];
