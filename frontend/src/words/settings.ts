import type { Option } from './options';

export const wardKinds: readonly Option[] = [
  { value: 'phường', label: 'Phường' },
  { value: 'xã', label: 'Xã' },
  { value: 'đặc khu', label: 'Đặc khu' },
];

export const officeWords = {
  title: 'Cơ quan và người dùng',
  note: 'Tên cơ quan, người ký và người đang làm việc trên máy này; dùng cho mọi văn bản và nhật ký.',
  office: 'Cơ quan',
  actor: 'Người dùng máy này',
  wardKind: 'Loại',
  wardName: 'Tên phường, xã, đặc khu',
  wardNameHint: 'Chỉ ghi tên riêng, ví dụ: Nhơn Hưng.',
  province: 'Tỉnh, thành phố',
  provinceHint: 'Ghi cả loại, ví dụ: tỉnh An Giang.',
  town: 'Huyện, thị xã, thành phố (trước 7/2025)',
  townHint: 'Ghi cả loại, ví dụ: thị xã Tịnh Biên. Để trống nếu chỉ làm hồ sơ từ 7/2025.',
  period: 'Thời gian áp dụng',
  periodFrom: (date: string) => `Từ ${date}`,
  periodBefore: (date: string) => `Trước ${date}`,
  periodAlways: 'Từ trước đến nay',
  chairperson: 'Chủ tịch Ủy ban nhân dân',
  deputyChair: 'Phó Chủ tịch phụ trách',
  place: 'Địa danh trên văn bản',
  placeHint: 'Để trống thì lấy tên phường, xã.',
  council: 'Tên Hội đồng',
  councilHint: 'Để trống thì lấy tên theo phường, xã.',
  validFrom: 'Áp dụng từ ngày',
  actorName: 'Họ và tên của bạn',
  actorPost: 'Chức vụ của bạn',
  actorPostHint: 'Ví dụ: Công chức Văn hóa - Xã hội',
} as const;

export const firstRunWords = {
  welcome: 'Chào mừng đến với Gương Sáng',
  lead: 'Bốn điều dưới đây đủ để văn bản đầu tiên ra đúng tên cơ quan. Sau này sửa được trong mục Hệ thống.',
  next: 'Lưu và tiếp tục',
  doneTitle: 'Đã xong phần khai báo',
  doneLead: 'Chọn cách bắt đầu. Các cách khác vẫn làm được sau.',
  planTitle: 'Đọc tệp kế hoạch của năm',
  planText:
    'Tệp Word, PDF hoặc văn bản. Chương trình đọc phong trào, cơ quan chủ trì, thời gian; bạn kiểm tra rồi mới nhận.',
  builtInTitle: 'Dùng bộ mười hai phong trào có sẵn',
  builtInText: 'Có ngay các phong trào thường gặp ở phường, xã; sửa lại cho đúng kế hoạch của mình.',
  enterTitle: 'Vào chương trình',
  enterText: 'Tự thêm đơn vị, phong trào và hồ sơ.',
  demoTitle: 'Dùng thử với phường mẫu',
  demoText: 'Dữ liệu mẫu để riêng, không lẫn với hồ sơ của cơ quan.',
} as const;

export const appearanceWords = {
  title: 'Giao diện',
  note: 'Cỡ chữ, nền và độ tương phản của máy này.',
  zoom: 'Cỡ hiển thị',
  zoomHint: 'Cũng đổi được bằng Ctrl +, Ctrl − và Ctrl 0.',
  percent: (value: number) => `${value} %`,
  scheme: 'Nền',
  light: 'Sáng',
  dark: 'Tối',
  auto: 'Theo máy',
  contrast: 'Độ tương phản',
  normal: 'Bình thường',
  high: 'Cao',
} as const;
