// Building blocks of the Word templates, as Nghị định 30/2020/NĐ-CP lays papers out. Lengths are given in millimetres
// and sizes in points. Whatever stands in braces is a tag that is filled in when a paper is made.
import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  LineRuleType,
  NumberFormat,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  convertMillimetersToTwip as twip,
  VerticalAlignTable,
  WidthType,
} from 'docx';

export const pageWidth = 165; // A4 less 30 mm at the left and 15 mm at the right
export const widePageWidth = 252; // the same margins on a landscape page
const font = 'Times New Roman';
const indent = twip(12.7); // first line

/** One run of text; tags have to stay inside one run. */
export function text(content, { size = 14, bold = false, italics = false } = {}) {
  return new TextRun({ text: content, size: size * 2, bold, italics, font });
}

/** A paragraph with the given alignment; before and space are points around it, side millimetres at both sides. */
export function line(
  content,
  { align = AlignmentType.CENTER, space = 0, before = 0, side = 0, keep = false, ...style } = {},
) {
  return new Paragraph({
    alignment: align,
    indent: { left: twip(side), right: twip(side) },
    spacing: { before: before * 20, after: space * 20 },
    keepNext: keep,
    children: [text(content, style)],
  });
}

/** A paragraph of the body: justified, first line indented, 6 points between paragraphs. */
export function body(content, { keep = false, ...style } = {}) {
  const children = typeof content === 'string' ? [text(content, style)] : content;
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: indent },
    spacing: { after: 120, line: 264, lineRule: LineRuleType.AUTO },
    keepNext: keep,
    widowControl: true,
    children,
  });
}

/** The opening or closing tag of a loop or condition, alone in its paragraph, which then disappears. */
export const tag = (name) => new Paragraph({ spacing: { after: 0 }, children: [text(name)] });

/** The paragraphs between the opening and the closing tag of a name. */
export const each = (name, ...inner) => [tag(`{#${name}}`), ...inner, tag(`{/${name}}`)];

/** The paragraphs that stand only where the named value is empty or false. */
export const without = (name, ...inner) => [tag(`{^${name}}`), ...inner, tag(`{/${name}}`)];

/** A solid rule of a length, centred in a column of a width. */
export function rule(length, width, { before = 3, space = 0 } = {}) {
  const side = twip((width - length) / 2);
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { before: before * 20, after: space * 20, line: 60, lineRule: LineRuleType.EXACT },
    border: { top: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 0 } },
    children: [new TextRun({ text: '', size: 4, font })],
  });
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const noBorders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };
const thin = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const gridBorders = { top: thin, bottom: thin, left: thin, right: thin, insideHorizontal: thin, insideVertical: thin };

function table(widths, rows, borders, side) {
  return new Table({
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    width: { size: twip(widths.reduce((a, b) => a + b, 0)), type: WidthType.DXA },
    columnWidths: widths.map((w) => twip(w)),
    margins: { left: twip(side), right: twip(side), top: 0, bottom: 0 },
    borders,
    rows,
  });
}

function cell(width, children, { span = 1, align = VerticalAlignTable.TOP } = {}) {
  return new TableCell({
    width: { size: twip(width), type: WidthType.DXA },
    columnSpan: span,
    verticalAlign: align,
    children,
  });
}

/** The borderless two-by-two table at the top of a paper: issuer and national title, number and place with date. */
export function letterhead({ dated = true } = {}) {
  const left = 66;
  const right = pageWidth - left;
  const issuer = [
    ...each('coQuanChuQuan', line('{dong}', { size: 13 })),
    line('{coQuan}', { size: 13, bold: true }),
    rule(22, left),
  ];
  const nation = [
    line('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: 13, bold: true }),
    line('Độc lập - Tự do - Hạnh phúc', { size: 14, bold: true }),
    rule(64.5, right),
  ];
  const second = [
    cell(left, [line('{soVanBan}', { size: 13, before: 6 })]),
    cell(right, [line(dated ? '{diaDanhNgay}' : '', { size: 14, italics: true, before: 6 })]),
  ];
  const rows = [
    new TableRow({ children: [cell(left, issuer), cell(right, nation)] }),
    new TableRow({ children: second }),
  ];
  return [table([left, right], rows, noBorders, 0), line('', { size: 6 })];
}

/** Name of the paper, what it is about, and the rule under it. */
export function titles(kind, about = '{trichYeu}') {
  return [
    line(kind, { size: 14, bold: true, before: 6, keep: true }),
    line(about, { size: 14, bold: true, side: 14, keep: true }),
    rule(50, pageWidth, { before: 3, space: 10 }),
  ];
}

const receivers = () => [
  line('Nơi nhận:', { size: 12, bold: true, italics: true, align: AlignmentType.LEFT }),
  ...each('noiNhan', line('{dong}', { size: 11, align: AlignmentType.LEFT })),
];

const signature = (authority, name) => [
  line(authority, { size: 14, bold: true, keep: true }),
  ...[1, 2, 3, 4].map(() => line('', { size: 14, keep: true })),
  line(name, { size: 14, bold: true }),
];

/** Receivers at the left, level with the authority of the signer at the right; never torn apart over two pages. */
export function signing() {
  const widths = [78, pageWidth - 78];
  const row = new TableRow({
    cantSplit: true,
    children: [cell(widths[0], receivers()), cell(widths[1], signature('{quyenHanKy}', '{nguoiKy}'))],
  });
  return [line('', { size: 8, keep: true }), table(widths, [row], noBorders, 1)];
}

/** Two signatures side by side and the receivers under the left one, as minutes have them. */
export function twoSignatures(left, right) {
  const half = pageWidth / 2;
  const rows = [
    new TableRow({ cantSplit: true, children: [cell(half, signature(...left)), cell(half, signature(...right))] }),
    new TableRow({
      cantSplit: true,
      children: [cell(half, [line('', { size: 8 }), ...receivers()]), cell(half, [line('')])],
    }),
  ];
  return [line('', { size: 8, keep: true }), table([half, half], rows, noBorders, 1)];
}

const aligned = { left: AlignmentType.LEFT, right: AlignmentType.RIGHT, center: AlignmentType.CENTER };

/**
 * A table whose header repeats and whose rows are not torn apart. columns: {width, head, tag, align}. The loop goes over
 * rows; sum is the row under them: {label, span, tags}; side is the space inside the cells.
 */
export function grid({ columns, rows, sum, size = 12, side = 1.2 }) {
  const widths = columns.map((c) => c.width);
  const last = columns.length - 1;
  const cellText = (content, align, style) => [
    line(content, { size, align: aligned[align ?? 'left'], before: 1, space: 1, ...style }),
  ];
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((c) =>
      cell(c.width, cellText(c.head, 'center', { bold: true, keep: true }), { align: VerticalAlignTable.CENTER }),
    ),
  });
  const loop = new TableRow({
    cantSplit: true,
    children: columns.map((c, i) => {
      const open = i === 0 ? `{#${rows}}` : '';
      const close = i === last ? `{/${rows}}` : '';
      return cell(c.width, cellText(`${open}{${c.tag}}${close}`, c.align), { align: VerticalAlignTable.CENTER });
    }),
  });
  return table(widths, [head, loop, ...(sum ? [sumRow(columns, sum, cellText)] : [])], gridBorders, side);
}

function sumRow(columns, sum, cellText) {
  const labelWidth = columns.slice(0, sum.span).reduce((a, c) => a + c.width, 0);
  const rest = columns.slice(sum.span);
  return new TableRow({
    cantSplit: true,
    children: [
      cell(labelWidth, cellText(sum.label, 'center', { bold: true }), {
        span: sum.span,
        align: VerticalAlignTable.CENTER,
      }),
      ...rest.map((c, i) =>
        cell(c.width, cellText(sum.tags[i] ?? '', c.align, { bold: true }), { align: VerticalAlignTable.CENTER }),
      ),
    ],
  });
}

const pageNumber = () =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], size: 28, font })],
      }),
    ],
  });

/** A section of A4 pages numbered from 1 in the top margin, the first page without a number. */
export function section(children, { landscape = false } = {}) {
  return {
    properties: {
      titlePage: true,
      page: {
        size: {
          width: twip(210),
          height: twip(297),
          orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: { top: twip(20), bottom: twip(20), left: twip(30), right: twip(15), header: twip(9), footer: twip(9) },
        pageNumbers: { start: 1, formatType: NumberFormat.DECIMAL },
      },
    },
    headers: { default: pageNumber(), first: new Header({ children: [new Paragraph({ children: [] })] }) },
    children,
  };
}

/** The document with the defaults that hold where a paragraph says nothing else. */
export function paper(title, sections) {
  const run = { font: { ascii: font, hAnsi: font, cs: font, eastAsia: font }, size: 28, language: { value: 'vi-VN' } };
  return new Document({
    title,
    creator: 'Gương Sáng',
    lastModifiedBy: 'Gương Sáng',
    styles: {
      default: { document: { run, paragraph: { spacing: { after: 0, line: 240, lineRule: LineRuleType.AUTO } } } },
    },
    sections,
  });
}

/**
 * Makes the paragraph that carries a section's settings as good as invisible. It follows the signature: at its usual height
 * it would begin a page of its own where the signature stands at the foot of a page.
 */
export function flattenSectionEnds(xml) {
  const flat =
    '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr>';
  return xml.replaceAll('<w:p><w:pPr><w:sectPr>', `<w:p><w:pPr>${flat}<w:sectPr>`);
}
