import { article } from "./clause";

export const article3 = article({
  number: 3,
  title: "创业担保贷款和创业补贴",
  summary:
    "个人、高校毕业生和小微企业可以申请创业担保贷款。第一次创业的毕业生和就业困难人员，可以领 5000 元补贴。",
  clauses: [
    {
      id: "3.1",
      disposition: "programme",
      meaning:
        "自己创业、又符合创业担保贷款条件的人，最多可以贷 15 万元。哪些人符合，这一款没有写，要看国家的规定。",
    },
    {
      id: "3.2",
      disposition: "programme",
      meaning:
        "小微企业当年新招了符合创业担保贷款条件的人，达到现有职工的 25%，并和他们签了 1 年以上合同，最多可以贷 300 万元。职工超过 100 人的企业，达到 15% 就行。",
    },
    {
      id: "3.3",
      disposition: "programme",
      also: ["funding"],
      meaning:
        "离校 5 年内创业的高校毕业生，最多可以贷 50 万元，最长 3 年，利息全部由政府付。条件是：登记注册后正常经营满 2 年；申请时带动就业 5 人以上；给员工足额交社保满 1 年。利息由盟和旗的创业发展资金各出一半。",
    },
    {
      id: "3.4",
      disposition: "duty",
      also: ["funding"],
      meaning:
        "各旗区可以按本地情况，把贷款条件放宽一些，多出来的贴息由地方财政出。有没有放宽，要问当地；单凭这一款不能要求放宽。",
    },
    {
      id: "3.5",
      disposition: "programme",
      also: ["funding"],
      meaning:
        "按旗区当年新放的创业担保贷款总额的 1%，奖励管理贷款担保基金的单位等，让它们更愿意做好服务。这是给单位的奖，不给借款人。",
    },
    {
      id: "3.6",
      disposition: "duty",
      also: ["funding"],
      meaning:
        "财政部门要一直给担保基金补钱，需要时把基金做大。这是财政部门的事，个人和企业不用申请。",
    },
    {
      id: "3.7",
      disposition: "duty",
      meaning: "银行等金融机构要管好创业担保贷款，服务好一点，办得快一点。没有单独可以申请的东西。",
    },
    {
      id: "3.8",
      disposition: "programme",
      meaning:
        "第一次办小微企业或做个体的人，是离校 2 年内的高校毕业生或就业困难人员，登记注册后正常经营满 1 年，可以领 5000 元创业补贴，只领一次。“离校 2 年内”按登记那天算还是按申请那天算，文件没有说，由办理单位决定。",
    },
    {
      id: "3.R",
      disposition: "responsibility",
      meaning:
        "牵头的是盟财政局。一起负责的有人力资源和社会保障局、人民银行阿拉善盟中心支行、阿拉善银保监分局。",
    },
  ],
});
