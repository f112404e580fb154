/** Texts of a case that a link brought, looked at beside one's own. */
export const visit = {
  region: "链接带来的结果",
  title: "链接里的结果",
  theirs: "您在看别人的结果",
  brought: "这份结果是链接带来的",
  back: "回到我自己的",
  begin: "我自己测一份",
  use: "用这份继续",
  replaces: "您自己的回答没有动。按“用这份继续”，才会换成这份。",
  unsaved: "按“用这份继续”，这个窗口就接着用这份回答，可以改、可以再答。",
  used: "好了，现在接着用这份回答。",
  returned: "回到您自己的结果了。",
  offer: {
    heading: "用链接里的回答，还是用您自己的？",
    lead: (theirs: number, own: number) =>
      `链接里有 ${theirs} 个回答。您在这个窗口里已经有自己的 ${own} 个回答，两份不一样。`,
    note: "用链接里的，您自己的回答就换掉了。",
  },
};
