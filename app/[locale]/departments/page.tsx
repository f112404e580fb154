import { DepartmentList } from "@/components/guide/departments/department-list";
import { guideDepartments } from "@/locales/guide-departments";
import { localeOf } from "@/messages/locale";
import { type LocaleParams, metadataFrom } from "../metadata";

export const generateMetadata = metadataFrom(guideDepartments);

export default async function DepartmentsPage({ params }: LocaleParams) {
  return <DepartmentList locale={localeOf((await params).locale)} />;
}
