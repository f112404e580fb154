/** Texts of the page of departments. */
export const guideDepartments = {
  title: "去哪里办，谁负责",
  description:
    "每项政策去哪个窗口办，打哪个电话，各旗区的窗口在哪里；每个部门牵头什么、配合什么，现在叫什么名字。",
  lead: "办事去窗口。文件每一条写的单位是负责这件事的，不是递材料的地方。不知道找谁，先打下面的电话。",
  hotlines: "先打电话问",
  hotlinesLead: "这几个是全国通用的号码，在当地直接拨打。",
  hotlinesOwn: "这几个号码里有本站运营方填写的，在当地直接拨打。",
  forCounters: "可以问这些窗口的事：",
  forProgrammes: "专问这一项：",
  allCounters: "哪个窗口的事都可以问。",
  where: "去哪里办",
  whereLead: "按窗口列出在那里办的政策。",
  named: "文件写明在这里办的",
  usual: "一般在这里办、文件没有写的",
  offices: "哪个部门负责什么",
  officesLead: "文件的每一条都写了责任单位，排第一的牵头。",
  leads: "牵头",
  joins: "配合",
  joined: (count: number) => `配合的政策（${count} 项）`,
  later: (now: string) => `现${now}，以当地公布为准。`,
  others: (list: string) => `${list}还写了“等相关部门和单位”，没有点名。`,
  counters: "各旗区的窗口",
  countersLead: "当地的电话、地址和办公时间，由各旗区自己公布。这里没有的，先打电话问：",
  operator: "负责运行这个网站的人怎么填",
  operatorText:
    "把旗区公布的电话、地址、时间和地图填进文件 operator.json（可以在 /operator 页上填），重新启动网站，这一页、政策页和结果页就会显示，打印单上有电话。没有公布的不要填。",
};
