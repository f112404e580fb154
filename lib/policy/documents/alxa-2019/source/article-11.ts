import { article } from "./clause";

export const article11 = article({
  number: 11,
  title: "困难群众的岗位和救助",
  summary:
    "找工作难的人可以安排公益性岗位。生活困难的下岗失业人员和家庭，可以申请生活补助、低保或临时救助。",
  clauses: [
    {
      id: "11.1",
      disposition: "programme",
      also: ["duty"],
      meaning:
        "政府要让城里和乡下的就业政策合到一起，就业困难人员的范围也会适时调整。鼓励各旗区开发公益性岗位，安排实在找不到工作的就业困难人员，让每个零就业家庭都有人上班。有没有岗位，要看当地。",
    },
    {
      id: "11.2",
      disposition: "programme",
      meaning:
        "生活困难的下岗失业人员，符合条件的，给临时生活补助。补多少没有写，看家里困难程度和当地生活水平。",
    },
    {
      id: "11.3",
      disposition: "programme",
      meaning: "一家人够得上低保（最低生活保障）的，要尽快办进低保。什么条件，看低保的规定。",
    },
    {
      id: "11.4",
      disposition: "programme",
      meaning: "够得上临时救助条件的人，可以得到临时救助。给多少这里没有写，看临时救助的规定。",
    },
    {
      id: "11.5",
      disposition: "duty",
      meaning:
        "上面这些办法要一起用，帮困难的人走出难关。这一句说的是目标，没有另外可以申请的东西。",
    },
    {
      id: "11.R",
      disposition: "responsibility",
      meaning: "牵头的是盟财政局，和人力资源和社会保障局、民政局等部门一起负责。",
    },
  ],
});
