import { defineMessages } from "./define";

/** A key, and what it does. */
type Key = readonly [key: string, meaning: string];

interface KeyTexts {
  readonly title: string;
  readonly lead: string;
  readonly groups: readonly { readonly title: string; readonly keys: readonly Key[] }[];
}

/** The list of keys of the counter desk. */
export const deskKeys = defineMessages<KeyTexts>({
  zh: {
    title: "办理台的按键",
    lead: "F 键在哪里都能按。别的键，光标在那个字段里才有用。",
    groups: [
      {
        title: "在哪里都能按",
        keys: [
          ["F1", "看这张按键表（字段里按 ? 也行）"],
          ["F2", "到下一个要问的：先问群众，再填单位掌握的"],
          ["F3", "接收本人交来的结果：扫码、图片或粘贴"],
          ["F4", "到结论"],
          ["F8", "改测算日期"],
          ["F9", "打印"],
          ["F10", "下一位：清空全部内容"],
        ],
      },
      {
        title: "走动",
        keys: [
          ["Enter", "下一个字段"],
          ["Shift + Enter", "上一个字段"],
          ["Tab", "下一个能按的地方，Shift + Tab 往回"],
        ],
      },
      {
        title: "是或否",
        keys: [
          ["y 或 1", "是"],
          ["n 或 2", "否"],
          ["u 或 0", "不清楚"],
          ["退格", "取消这个回答"],
        ],
      },
      {
        title: "选一项、选几项",
        keys: [
          ["1、2、3……", "选旁边写着这个数字的一项；选几项的，再按一次取消"],
          ["字母", "到英文代号以它开头的一项，再按到下一项；选几项的，按空格选"],
          ["0", "选几项的：都没有；选一项的：不清楚"],
          ["u", "不清楚"],
          ["退格", "取消这个回答"],
        ],
      },
      {
        title: "日期和数字",
        keys: [
          ["19990305", "一九九九年三月五日；1999-3-5、1999.3.5 也行"],
          ["u", "不清楚"],
          ["↓", "用旁边列出的公布数"],
        ],
      },
      {
        title: "在结论里",
        keys: [
          ["↑ ↓", "上一项、下一项；Home、End 到头到尾"],
          ["Enter", "打开、合上一项，看条件"],
          ["v", "看全部结果"],
        ],
      },
    ],
  },
  en: {
    title: "Keys of the desk",
    lead: "Function keys work anywhere. The others work where the cursor is in such a field.",
    groups: [
      {
        title: "Anywhere",
        keys: [
          ["F1", "This list (or ? in a field)"],
          ["F2", "To the next fact to ask for: the applicant's first, then the office's"],
          ["F3", "Take in a handed-over result: scan, image or paste"],
          ["F4", "To the verdicts"],
          ["F8", "To the assessment date"],
          ["F9", "Print"],
          ["F10", "Next person: clears everything"],
        ],
      },
      {
        title: "Moving",
        keys: [
          ["Enter", "Next field"],
          ["Shift + Enter", "Field before"],
          ["Tab", "Next control, Shift + Tab back"],
        ],
      },
      {
        title: "Yes or no",
        keys: [
          ["y or 1", "Yes"],
          ["n or 2", "No"],
          ["u or 0", "Not sure"],
          ["Backspace", "Takes the answer back"],
        ],
      },
      {
        title: "One or several of a list",
        keys: [
          ["1, 2, 3 …", "The answer with that digit; in a list of several, once more removes it"],
          ["A letter", "The next answer that begins with it; in a list of several, Space adds it"],
          ["0", "Of several: none of them; of one: not sure"],
          ["u", "Not sure"],
          ["Backspace", "Takes the answer back"],
        ],
      },
      {
        title: "Dates and numbers",
        keys: [
          ["19990305", "5 March 1999; 1999-3-5 and 1999.3.5 do as well"],
          ["u", "Not sure"],
          ["↓", "Takes the published figure beside the field"],
        ],
      },
      {
        title: "Among the verdicts",
        keys: [
          ["↑ ↓", "Programme before, programme after; Home and End to the ends"],
          ["Enter", "Opens or closes one to show its conditions"],
          ["v", "The whole result"],
        ],
      },
    ],
  },
});
