import type { everyday as chinese } from "@/messages/everyday";

export const everyday: typeof chinese = {
  words: [
    "grant, grants, money for business, own business, business, startup, start up, sole trader, self-employed, self employed, shop, stall, street stall, market stall, trader: one-off start-up subsidy, start-up loan for individuals, tax relief for key groups who start a business, free premises and training for start-ups",
    "loan, loans, borrow, borrowing, credit, interest: start-up loan for individuals, start-up loan for graduates, start-up loan for small enterprises",
    "dole, jobless benefit, unemployment money, unemployment insurance: unemployment benefit",
    "out of work, jobless, no job, no work, unemployed: registration as unemployed, unemployment benefit, recognition of hardship in finding work",
    "laid off, laid-off, lay off, layoff, redundant, redundancy, made redundant, dismissed, fired, sacked, lost my job, lost job: unemployment benefit, registration as unemployed, temporary living allowance after a lay-off",
    "job seeker, job seekers, looking for work, find work, finding work, find a job, work, job: registration as unemployed, public welfare post, vocational training subsidy",
    "broke, poor, no money, poverty, hardship, struggling, emergency, crisis: temporary relief, minimum living guarantee, temporary living allowance after a lay-off",
    "illness, ill, sick, accident, fire: temporary relief",
    "low income, welfare, income support, social assistance: minimum living guarantee, temporary relief, recognition of hardship in finding work",
    "medical, health, health insurance, doctor, hospital: medical insurance while drawing unemployment benefit",
    "graduate, graduates, student, students, university, college: start-up loan for graduates, one-off start-up subsidy, internship subsidy for young people",
    "intern, interns, internship, work experience, trainee: internship subsidy for young people, internship subsidy for host employers",
    "disabled, disability, handicapped: recognition of hardship in finding work, start-up loan for individuals, social insurance subsidy",
    "older worker, older, over 50: recognition of hardship in finding work, social insurance subsidy, public welfare post",
    "social security, pension, national insurance, contributions: social insurance subsidy, social insurance",
    "certificate, certificates, qualification, qualifications, skill, skills, exam, examination: skill upgrade subsidy, refund of the skill appraisal fee, vocational training subsidy",
    "training, course, courses, retrain, retraining, learn a trade: vocational training subsidy, free training for farmers and herders, living allowance during training",
    "herder, herders, farmer, farmers, peasant, rural, migrant, migrant worker: free training for farmers and herders, refund of the skill appraisal fee, start-up loan for individuals",
    "veteran, veterans, ex-service, soldier, army: start-up loan for individuals, veteran",
    "prison, released, ex-offender: start-up loan for individuals",
    "tax, taxes, tax relief: tax relief for key groups who start a business, tax relief for hiring key groups",
    "company, companies, firm, employer, enterprise, enterprises: job-stability refund, start-up loan for small enterprises, tax relief for hiring key groups",
    "hire, hiring, recruit, recruiting, staff: tax relief for hiring key groups, start-up loan for small enterprises, staff-training subsidy for enterprises in difficulty",
    "apprentice, apprentices: apprenticeship subsidy",
    "premises, rent, space: free premises and training for start-ups",
    "refund: job-stability refund, refund of the skill appraisal fee",
  ].join("\n"),
  fillers:
    "i, i'm, am, im, a, an, the, for, my, of, to, how, do, get, can, is, are, in, on, and, with, me, what, was, were, have, has, been, need, want, would, like, apply, who, at",
};
