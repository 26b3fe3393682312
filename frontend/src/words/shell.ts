/** Words of the window frame. */
export const shellWords = {
  appName: 'Gương Sáng',
  menu: 'Mục lục',
  skip: 'Đến nội dung',
  find: 'Tìm hoặc mở',
  findHint: 'Gõ tên màn hình, việc hoặc hồ sơ cần mở',
  findNothing: 'Không thấy mục nào khớp. Thử gõ ít chữ hơn.',
  help: 'Hướng dẫn',
  helpMissing: 'Màn hình này chưa có trang hướng dẫn riêng.',
  keys: 'Phím tắt',
  zoomIn: 'Phóng to',
  zoomOut: 'Thu nhỏ',
  zoomReset: 'Cỡ thường',
  scheme: 'Đổi nền sáng, tối',
  opening: 'Đang mở Gương Sáng…',
  undo: 'Hoàn tác',
  redo: 'Làm lại',
  waiting: (count: string) => `${count} việc đang chờ`,
  demo: 'Dùng thử',
  demoBanner: 'Đang dùng thử với phường mẫu. Dữ liệu ở đây tách riêng, không phải hồ sơ của cơ quan.',
  demoLeave: 'Thôi dùng thử',
  screenFailed: 'Màn hình này gặp trục trặc. Dữ liệu vẫn nguyên; hãy bấm F5 hoặc mở lại từ mục lục.',
  notFound: 'Không có màn hình này. Hãy chọn một mục ở bên trái.',
} as const;

/** The key sheet: what each key does, in groups. */
export const keySheet: { title: string; keys: [string, string][] }[] = [
  {
    title: 'Ở mọi nơi',
    keys: [
      ['Ctrl K', 'Tìm hồ sơ hoặc mở màn hình'],
      ['Ctrl Z', 'Hoàn tác việc vừa làm'],
      ['Ctrl Y', 'Làm lại việc vừa hoàn tác'],
      ['F1', 'Hướng dẫn của màn hình đang mở'],
      ['F5', 'Đọc lại dữ liệu'],
      ['?', 'Bảng phím tắt này'],
      ['Esc', 'Đóng khung đang mở'],
    ],
  },
  {
    title: 'Danh sách',
    keys: [
      ['Ctrl F', 'Tìm trong danh sách'],
      ['Ctrl N', 'Thêm mới'],
      ['↑ ↓', 'Lên, xuống một dòng'],
      ['Enter', 'Mở dòng đang chọn'],
      ['F2', 'Sửa dòng đang chọn'],
      ['Phím cách', 'Đánh dấu dòng'],
      ['Ctrl A', 'Đánh dấu tất cả'],
      ['Delete', 'Chuyển vào thùng rác'],
      ['Shift F10', 'Các việc với dòng đang chọn'],
    ],
  },
  {
    title: 'Biểu mẫu',
    keys: [
      ['Ctrl S', 'Lưu'],
      ['Ctrl Enter', 'Lưu và thêm mới'],
      ['Ctrl P', 'Ra văn bản'],
    ],
  },
  {
    title: 'Cửa sổ',
    keys: [
      ['Ctrl +', 'Phóng to'],
      ['Ctrl −', 'Thu nhỏ'],
      ['Ctrl 0', 'Cỡ thường'],
    ],
  },
];

/** What a record found by Ctrl+K is. */
export const foundKinds = {
  nominee: 'Điển hình',
  movement: 'Phong trào',
  plan: 'Kế hoạch',
  meeting: 'Phiên họp',
  decision: 'Quyết định',
} as const;
